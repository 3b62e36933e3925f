package interop

import (
	"path/filepath"
	"testing"
)

var cpp = peer{build: buildCpp}

// buildCpp builds cpp/ with the C++ implementation that is installed (Debian's packages capnproto and libcapnp-dev).
func buildCpp(t *testing.T) string {
	t.Helper()
	need(t, "g++", "capnp", "capnpc-c++")
	return program(t, "cpp", func(path string) {
		dir := t.TempDir()
		run(t, "../examples/calculator", "capnp", "compile", "-oc++:"+dir, "calculator.capnp")
		run(t, "probe", "capnp", "compile", "-oc++:"+dir, "probe.capnp")
		sources, err := filepath.Glob("cpp/*.c++")
		if err != nil {
			t.Fatal(err)
		}
		args := append([]string{"-std=c++17", "-O1", "-I" + dir, "-Icpp", "-o", path}, sources...)
		args = append(args, filepath.Join(dir, "calculator.capnp.c++"), filepath.Join(dir, "probe.capnp.c++"),
			"-lcapnp-rpc", "-lcapnp", "-lkj-async", "-lkj")
		run(t, "", "g++", args...)
	})
}

func TestOurClientWithCPlusPlus(t *testing.T) { testOurClient(t, cpp) }
func TestCPlusPlusWithOurServer(t *testing.T) { testOurServer(t, cpp) }

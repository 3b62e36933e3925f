package gen_test

import (
	"testing"

	"github.com/marque-rpc/marque/internal/gen"
)

// The code of a schema is good for every system, whatever Go reads into the name of the file.
func TestGoBuildsTheFilesForEverySystem(t *testing.T) {
	for schema, want := range map[string]string{
		"x.capnp":                   "x.capnp.go",
		"a/b_c.capnp":               "a/b_c.capnp.go",
		"a_linux/windows.capnp":     "a_linux/windows.capnp.go",
		"a/agent_windows.capnp":     "a/agent_windows_.capnp.go",
		"agent_windows_arm64.capnp": "agent_windows_arm64_.capnp.go",
		"agent_arm64.v2.capnp":      "agent_arm64_.v2.capnp.go",
		"agent_linux_test.capnp":    "agent_linux_test_.capnp.go",
		"agent_test.capnp":          "agent_test.capnp.go",
		"_hidden.capnp":             "_hidden.capnp.go",
		`dir\page_js.capnp`:         `dir\page_js_.capnp.go`,
		"no_wasm":                   "no_wasm_.go",
		"":                          ".go",
	} {
		if got := gen.FileName(schema); got != want {
			t.Errorf("%q: got %q, want %q", schema, got, want)
		}
	}
}

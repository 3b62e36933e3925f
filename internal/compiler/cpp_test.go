package compiler_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/std"
)

// The C++ tool is the judge of what a request should be. Where it is not installed the comparisons cannot be made: they
// are skipped, saying so, and fail if MARQUE_REQUIRE_CPP is 1.

const includeDir = "/usr/include"

func requireCpp(t testing.TB) {
	t.Helper()
	if _, err := exec.LookPath("capnp"); err == nil {
		return
	}
	const msg = "the C++ tool `capnp` is not installed: NOTHING WAS COMPARED with the reference compiler"
	if os.Getenv("MARQUE_REQUIRE_CPP") == "1" {
		t.Fatal(msg)
	}
	t.Skip(msg)
}

// cppCompile runs capnp compile in dir.
func cppCompile(t testing.TB, dir string, files ...string) (out []byte, errors string) {
	t.Helper()
	var stdout, stderr bytes.Buffer
	cmd := exec.Command("capnp", append([]string{"compile", "-I" + includeDir, "-o-"}, files...)...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = dir, &stdout, &stderr
	if err := cmd.Run(); err != nil {
		return nil, err.Error() + "\n" + stderr.String()
	}
	return stdout.Bytes(), stderr.String()
}

// osLoader reads files below dir.
func osLoader(dir string) *compiler.Files {
	return &compiler.Files{
		ReadFile:   os.ReadFile,
		Dir:        dir,
		ImportPath: []string{includeDir},
		Standard:   std.FS,
	}
}

// cppPositions reports whether the C++ tool is new enough to say where nodes stand.
var cppPositions = sync.OnceValue(func() bool {
	out, err := exec.Command("capnp", "--version").Output()
	var major, minor int
	_, scanErr := fmt.Sscanf(string(out), "Cap'n Proto version %d.%d", &major, &minor)
	return err == nil && scanErr == nil && (major > 1 || major == 1 && minor >= 1)
})

func compile(dir string, files ...string) (*schema.CodeGeneratorRequest, diag.Diagnostics) {
	return compiler.Compile(compiler.Options{Loader: osLoader(dir), Files: files, Positions: cppPositions()})
}

// compareWithCpp compiles files both ways and reports the first difference.
func compareWithCpp(t *testing.T, dir string, files ...string) {
	t.Helper()
	raw, cppErr := cppCompile(t, dir, files...)
	if raw == nil {
		t.Fatalf("the C++ tool rejects %v: %s", files, cppErr)
	}
	want, err := schema.UnmarshalRequest(raw)
	if err != nil {
		t.Fatal(err)
	}
	got, ds := compile(dir, files...)
	if err := ds.Err(); err != nil {
		t.Fatalf("the C++ tool accepts %v, but:\n%v", files, err)
	}
	got.Version = want.Version
	if d := firstDifference(got, want); d != "" {
		t.Fatalf("%v: %s", files, d)
	}
	if g, w := canonicalRequest(t, marshal(t, got)), canonicalRequest(t, raw); !bytes.Equal(g, w) {
		t.Fatalf("%v: canonical forms differ: %d and %d bytes", files, len(g), len(w))
	}
}

func marshal(t testing.TB, r *schema.CodeGeneratorRequest) []byte {
	t.Helper()
	b, err := r.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func canonicalRequest(t testing.TB, b []byte) []byte {
	t.Helper()
	var m capnp.Message
	m.SetLimits(capnp.Limits{TraversalBytes: 1 << 30, Depth: 200})
	if err := m.Unmarshal(b); err != nil {
		t.Fatal(err)
	}
	c, err := capnp.Canonical(m.Root().Struct())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// firstDifference compares requests node by node; "" if they are equal.
func firstDifference(got, want *schema.CodeGeneratorRequest) string {
	if g, w := nodeNames(got), nodeNames(want); g != w {
		return fmt.Sprintf("nodes are\n%s\nwant\n%s", g, w)
	}
	for i := range want.Nodes {
		if d := differs(got.Nodes[i], want.Nodes[i]); d != "" {
			return fmt.Sprintf("node %s: %s", want.Nodes[i].DisplayName, d)
		}
	}
	if d := differs(got.RequestedFiles, want.RequestedFiles); d != "" {
		return "requested files: " + d
	}
	return differs(got.SourceInfo, want.SourceInfo)
}

func nodeNames(r *schema.CodeGeneratorRequest) string {
	var b strings.Builder
	for _, n := range r.Nodes {
		fmt.Fprintf(&b, "  %x %s\n", n.ID, n.DisplayName)
	}
	return b.String()
}

func differs(got, want any) string {
	g, _ := json.MarshalIndent(got, "", " ")
	w, _ := json.MarshalIndent(want, "", " ")
	if bytes.Equal(g, w) {
		return ""
	}
	gl, wl := strings.Split(string(g), "\n"), strings.Split(string(w), "\n")
	for i := 0; i < len(gl) && i < len(wl); i++ {
		if gl[i] != wl[i] {
			from := max(0, i-12)
			return fmt.Sprintf("differs at line %d:\n%s\n got  %s\n want %s", i, strings.Join(gl[from:i], "\n"), gl[i], wl[i])
		}
	}
	return "one is longer"
}

func TestEqualsCppOnInstalledSchemas(t *testing.T) {
	requireCpp(t)
	n := 0
	err := filepath.WalkDir(includeDir+"/capnp", func(path string, d os.DirEntry, err error) error {
		if err != nil || !strings.HasSuffix(path, ".capnp") {
			return err
		}
		n++
		t.Run(strings.TrimPrefix(path, includeDir+"/"), func(t *testing.T) {
			compareWithCpp(t, "/", path)
		})
		return nil
	})
	if err != nil || n == 0 {
		t.Fatalf("no schemas in %s: %v", includeDir, err)
	}
}

func TestEqualsCppOnOwnSchemas(t *testing.T) {
	requireCpp(t)
	files, err := filepath.Glob("testdata/good/*.capnp")
	if err != nil || len(files) == 0 {
		t.Fatal("no schemas in testdata/good", err)
	}
	dir, err := filepath.Abs("testdata/good")
	if err != nil {
		t.Fatal(err)
	}
	var all []string
	for _, f := range files {
		all = append(all, filepath.Base(f))
		t.Run(filepath.Base(f), func(t *testing.T) { compareWithCpp(t, dir, filepath.Base(f)) })
	}
	t.Run("all", func(t *testing.T) { compareWithCpp(t, dir, all...) })
}

// TestCppGeneratorTakesOurRequests feeds both requests to the C++ code generator, which must write the same files.
func TestCppGeneratorTakesOurRequests(t *testing.T) {
	requireCpp(t)
	if _, err := exec.LookPath("capnpc-c++"); err != nil {
		if os.Getenv("MARQUE_REQUIRE_CPP") != "" {
			t.Fatal("capnpc-c++ is not installed")
		}
		t.Skip("capnpc-c++ is not installed")
	}
	dir, err := filepath.Abs("testdata/good")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range []string{"types.capnp", "values.capnp", "layout.capnp", "generics.capnp", "names.capnp"} {
		raw, msg := cppCompile(t, dir, file)
		if raw == nil {
			t.Fatal(msg)
		}
		r, ds := compile(dir, file)
		if err := ds.Err(); err != nil {
			t.Fatal(err)
		}
		r.Version = schema.Version{Minor: 9, Micro: 2}
		want, got := generateCpp(t, raw), generateCpp(t, marshal(t, r))
		for name, text := range want {
			if got[name] != text {
				t.Errorf("%s: %s differs", file, name)
			}
		}
		if len(want) == 0 || len(want) != len(got) {
			t.Errorf("%s: %d files, want %d", file, len(got), len(want))
		}
	}
}

func generateCpp(t *testing.T, request []byte) map[string]string {
	t.Helper()
	dir := t.TempDir()
	cmd := exec.Command("capnpc-c++")
	cmd.Dir, cmd.Stdin = dir, bytes.NewReader(request)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	files := map[string]string{}
	entries, err := os.ReadDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		b, err := os.ReadFile(filepath.Join(dir, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		files[e.Name()] = string(b)
	}
	return files
}

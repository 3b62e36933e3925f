package compiler_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/std"
)

// tree writes files and gives the directory.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir, err := filepath.EvalSymlinks(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range files {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func pathTree(t *testing.T) string {
	return tree(t, map[string]string{
		"a/x.capnp":   "@0xb287252b6cbed401;\nstruct X {}\n",
		"a/b/y.capnp": "@0xb287252b6cbed402;\nusing import \"../x.capnp\".X;\nstruct Y { x @0 :X; }\n",
		"a/z.capnp":   "@0xb287252b6cbed403;\nusing import \"/x.capnp\".X;\nstruct Z { x @0 :X; }\n",
	})
}

// TestFileNamesEqualCpp compares what files are called in requests for several ways to name them.
func TestFileNamesEqualCpp(t *testing.T) {
	requireCpp(t)
	dir := pathTree(t)
	for _, c := range []struct {
		cwd      string
		prefixes []string
		imports  []string
		files    []string
	}{
		{".", nil, nil, []string{"a/b/y.capnp"}},
		{".", nil, nil, []string{"a/b/y.capnp", "a/x.capnp"}},
		{".", nil, nil, []string{"./a/./x.capnp"}},
		{"a", nil, nil, []string{"b/y.capnp"}},
		{"a/b", nil, nil, []string{"../x.capnp"}},
		{".", []string{"a"}, nil, []string{"a/b/y.capnp"}},
		{".", []string{"a", "a/b"}, nil, []string{"a/x.capnp"}},
		{"/", nil, nil, []string{filepath.Join(dir, "a/b/y.capnp")}},
		{".", nil, []string{"a"}, []string{"a/z.capnp", "a/x.capnp"}},
		{".", nil, []string{"a"}, []string{"a/x.capnp", "a/z.capnp"}},
	} {
		cwd := filepath.Join(dir, c.cwd)
		if filepath.IsAbs(c.cwd) {
			cwd = c.cwd
		}
		args := c.files
		for _, p := range c.prefixes {
			args = append([]string{"--src-prefix=" + p}, args...)
		}
		for _, p := range c.imports {
			args = append([]string{"-I" + p}, args...)
		}
		raw, msg := cppCompile(t, cwd, args...)
		if raw == nil {
			t.Fatal(args, msg)
		}
		want, err := schema.UnmarshalRequest(raw)
		if err != nil {
			t.Fatal(err)
		}
		l := &compiler.Files{ReadFile: os.ReadFile, Dir: cwd, SrcPrefix: c.prefixes, ImportPath: c.imports}
		got, ds := compiler.Compile(compiler.Options{Loader: l, Files: c.files, Version: want.Version, Positions: cppPositions()})
		if err := ds.Err(); err != nil {
			t.Fatal(args, err)
		}
		if d := firstDifference(got, want); d != "" {
			t.Errorf("%v in %s: %s", args, c.cwd, d)
		}
	}
}

func TestOneFileUnderTwoPathsIsOneFile(t *testing.T) {
	dir := pathTree(t)
	if err := os.Symlink("x.capnp", filepath.Join(dir, "a/link.capnp")); err != nil {
		t.Skip(err)
	}
	identity := func(p string) string {
		real, err := filepath.EvalSymlinks(p)
		if err != nil {
			return p
		}
		return real
	}
	l := &compiler.Files{ReadFile: os.ReadFile, Dir: dir, Identity: identity}
	_, ds := compiler.Compile(compiler.Options{Loader: l, Files: []string{"a/x.capnp", "a/link.capnp"}})
	if err := ds.Err(); err != nil {
		t.Error(err)
	}
}

func TestStandardSchemasAreFound(t *testing.T) {
	text := anID + `using Cxx = import "/capnp/c++.capnp";
using Go = import "/go.capnp";
using Json = import "/capnp/compat/json.capnp";
using import "/capnp/rpc.capnp".Message;
$Go.package("x");
struct S $Json.discriminator(name = "kind") { m @0 :Message; union { a @1 :Void; b @2 :Void; } }
interface I { m @0 () -> stream; }
`
	r, ds := compiler.Compile(compiler.Options{Loader: memory(text), Files: []string{"x.capnp"}})
	if err := ds.Err(); err != nil {
		t.Fatal(err)
	}
	if r.Node(0x91b79f1f808db032) == nil || r.Node(schema.StreamResultID) == nil {
		t.Error("the imported nodes are not in the request")
	}
}

// TestStandardSchemasEqualTheOriginals compares what our own words compile to with the files of the C++ tool, without
// names of files and doc comments.
func TestStandardSchemasEqualTheOriginals(t *testing.T) {
	for _, name := range []string{"capnp/c++.capnp", "capnp/compat/json.capnp"} {
		original := filepath.Join(includeDir, name)
		if _, err := os.Stat(original); err != nil {
			if os.Getenv("MARQUE_REQUIRE_CPP") != "" {
				t.Fatal("the originals are not installed")
			}
			t.Skip("the originals are not installed")
		}
		want := shapes(t, &compiler.Files{ReadFile: os.ReadFile, ImportPath: []string{includeDir}}, original)
		got := shapes(t, &compiler.Files{Standard: std.FS, ReadFile: func(string) ([]byte, error) { return std.FS.ReadFile(name) }}, "x.capnp")
		for id, n := range want {
			g, ok := got[id]
			if ok && g.Struct != nil && n.Struct != nil && len(g.Struct.Fields) > len(n.Struct.Fields) && g.Struct.DiscriminantCount > 0 {
				// Ours is newer: members have been added to the union.
				g.Struct.Fields = g.Struct.Fields[:len(n.Struct.Fields)]
				g.Struct.DiscriminantCount = n.Struct.DiscriminantCount
			}
			if !ok || differs(g, n) != "" {
				t.Errorf("%s: @0x%x: %s", name, id, differs(g, n))
			}
		}
	}
}

// shapes are the nodes of a file, but for its name.
func shapes(t *testing.T, l *compiler.Files, path string) map[uint64]schema.Node {
	t.Helper()
	r, ds := compiler.Compile(compiler.Options{Loader: l, Files: []string{path}})
	if err := ds.Err(); err != nil {
		t.Fatal(err)
	}
	out := map[uint64]schema.Node{}
	for _, n := range r.Nodes {
		if n.Kind == schema.FileNode || !strings.HasPrefix(n.DisplayName, r.RequestedFiles[0].Filename+":") {
			continue
		}
		n.DisplayName, n.PrefixLength = n.Name(), 0
		out[n.ID] = n
	}
	return out
}

// TestImportsThatFailHintAtTheRightPath is about the ways in which old schemas import the standard ones, and about
// names that stand for an import that failed: they are there, and are not suggested in their own place.
func TestImportsThatFailHintAtTheRightPath(t *testing.T) {
	for path, hint := range map[string]string{
		"go.capnp":                `write "/go.capnp"`,
		"../../std/go.capnp":      `write "/go.capnp"`,
		"/zombiezen/std/go.capnp": `write "/go.capnp"`,
		"c++.capnp":               `write "/capnp/c++.capnp"`,
		"/c++.capnp":              `write "/capnp/c++.capnp"`,
		"/capnp/json.capnp":       `write "/capnp/compat/json.capnp"`,
		"nope.capnp":              "the path is relative to the directory of this file",
		"/nope.capnp":             "a path that begins with '/' is looked for in the import path: -I, and the standard schemas",
		"/":                       "a path that begins with '/' is looked for in the import path: -I, and the standard schemas",
		"":                        "the path is relative to the directory of this file",
	} {
		_, ds := compiler.Compile(compiler.Options{Loader: memory(anID + "using Go = import \"" + path + "\";\n$Go.package(\"x\");\nstruct S { t @0 :Go.T; }\n"), Files: []string{"x.capnp"}})
		if len(ds) != 1 || ds[0].Line != 2 || ds[0].Hint != hint {
			t.Errorf("%q: want one diagnostic with hint %q, got\n%s", path, hint, ds)
		}
	}
}

package gen_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/cli/gopackage"
	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/gen"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/std"
)

// update has the tests write the generated code instead of comparing it.
var update = flag.Bool("update", false, "write generated code instead of comparing")

// request compiles schema files, whose names are relative to dir.
func request(t testing.TB, dir string, files ...string) *schema.CodeGeneratorRequest {
	t.Helper()
	abs, err := filepath.Abs(dir)
	if err != nil {
		t.Fatal(err)
	}
	req, ds := compiler.Compile(compiler.Options{
		Loader: &compiler.Files{ReadFile: os.ReadFile, Dir: filepath.ToSlash(abs), Standard: std.FS},
		Files:  files,
	})
	for _, d := range ds {
		t.Error(d)
	}
	if req == nil {
		t.FailNow()
	}
	return req
}

// source is a schema in memory, compiled.
func source(t testing.TB, text string) *schema.CodeGeneratorRequest {
	t.Helper()
	return sources(t, map[string]string{"a/x.capnp": text}, "a/x.capnp")
}

// sources is schemas in memory, by name, some of them requested.
func sources(t testing.TB, text map[string]string, requested ...string) *schema.CodeGeneratorRequest {
	t.Helper()
	req, ds := compileSources(text, requested...)
	for _, d := range ds {
		t.Error(d)
	}
	if req == nil {
		t.FailNow()
	}
	return req
}

func compileSources(text map[string]string, requested ...string) (*schema.CodeGeneratorRequest, diag.Diagnostics) {
	read := func(name string) ([]byte, error) {
		if s, ok := text[name]; ok {
			return []byte(s), nil
		}
		return nil, os.ErrNotExist
	}
	return compiler.Compile(compiler.Options{Loader: &compiler.Files{ReadFile: read, Standard: std.FS}, Files: requested})
}

// inDir resolves every file to a package named for its folder.
type inDir struct{}

func (inDir) GoPackage(name string) (gen.Package, error) {
	dir := path.Dir(name)
	return gen.Package{Name: gen.PackageName(dir), Path: "example.com/" + dir}, nil
}

// TestGeneratedCodeIsFresh compares the generated code that is kept with what the generator makes of its schema now.
// go test ./internal/gen -run Fresh -update writes it.
func TestGeneratedCodeIsFresh(t *testing.T) {
	for _, c := range []struct{ dir, schema, to string }{
		{"../../std", "capnp/c++.capnp", "cxx/cxx.capnp.go"},
		{"../../std", "capnp/persistent.capnp", "persistent/persistent.capnp.go"},
		{"../../std", "capnp/rpc.capnp", "rpccp/rpc.capnp.go"},
		{"../../std", "capnp/rpc-twoparty.capnp", "twoparty/rpc-twoparty.capnp.go"},
		{"../../std", "capnp/schema.capnp", "schemacp/schema.capnp.go"},
		{"../../std", "capnp/stream.capnp", "stream/stream.capnp.go"},
		{"../../std", "capnp/compat/json.capnp", "jsoncp/json.capnp.go"},
		{"../../std", "go.capnp", "gocp/go.capnp.go"},
		{"../../std", "marque.capnp", "marquecp/marque.capnp.go"},
		{".", "internal/book/book.capnp", "internal/book/book.capnp.go"},
		{".", "internal/zoo/zoo.capnp", "internal/zoo/zoo.capnp.go"},
		{".", "internal/zoo/names/names.capnp", "internal/zoo/names/names.capnp.go"},
	} {
		t.Run(strings.TrimSuffix(c.schema, ".capnp"), func(t *testing.T) {
			files, err := gen.Generate(request(t, c.dir, c.schema), gen.Options{Resolver: gopackage.Resolver{Path: func(name string) string { return filepath.Join(c.dir, name) }}})
			if err != nil {
				t.Fatal(err)
			}
			checkFresh(t, filepath.Join(c.dir, filepath.FromSlash(c.to)), files[0].Source)
		})
	}
}

func checkFresh(t *testing.T, name string, want []byte) {
	t.Helper()
	if *update {
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, want, 0o666); err != nil {
			t.Fatal(err)
		}
		return
	}
	have, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(have, want) {
		t.Errorf("%s is not what the generator makes now: %s\nrun go test ./internal/gen -run Fresh -update", name, firstDifference(have, want))
	}
}

// firstDifference shows the first line that differs.
func firstDifference(a, b []byte) string {
	as, bs := strings.Split(string(a), "\n"), strings.Split(string(b), "\n")
	for i := range min(len(as), len(bs)) {
		if as[i] != bs[i] {
			return fmt.Sprintf("line %d is\n%s\nand should be\n%s", i+1, as[i], bs[i])
		}
	}
	return fmt.Sprintf("%d lines, and should be %d", len(as), len(bs))
}

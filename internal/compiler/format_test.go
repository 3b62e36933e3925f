package compiler_test

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"testing"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/internal/compiler/format"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/std"
)

// checkFormat formats a file, which must change neither what it means nor, the second time, its text.
func checkFormat(t *testing.T, path, text string) {
	t.Helper()
	out, ds := format.Source(path, text)
	if err := ds.Err(); err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	again, ds := format.Source(path, string(out))
	if ds.Err() != nil || !bytes.Equal(again, out) {
		t.Fatalf("%s: formatted twice it differs: %v\n%s\n----\n%s", path, ds, out, again)
	}
	before, after := requestWith(t, path, text), requestWith(t, path, string(out))
	if !bytes.Equal(before, after) {
		t.Errorf("%s: formatting changed what it means:\n%s", path, out)
	}
}

// requestWith compiles the file at path with another text. Files that do not compile give their diagnostics' codes.
func requestWith(t *testing.T, path, text string) []byte {
	t.Helper()
	l := &compiler.Files{
		ReadFile: func(p string) ([]byte, error) {
			if p == path {
				return []byte(text), nil
			}
			return os.ReadFile(p)
		},
		ImportPath: []string{includeDir},
		Standard:   std.FS,
	}
	r, ds := compiler.Compile(compiler.Options{Loader: l, Files: []string{path}})
	if ds.Err() != nil {
		var codes []byte
		for _, d := range ds {
			codes = append(codes, d.Code...)
		}
		return codes
	}
	return marshal(t, r)
}

func TestFormattingKeepsTheMeaning(t *testing.T) {
	n := 0
	for _, pattern := range []string{"testdata/good/*.capnp", "testdata/bad/*.capnp", "../../std/*.capnp", "../../std/capnp/*.capnp",
		"../../std/capnp/compat/*.capnp", includeDir + "/capnp/*.capnp", includeDir + "/capnp/compat/*.capnp"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			t.Fatal(err)
		}
		for _, f := range files {
			abs, err := filepath.Abs(f)
			if err != nil {
				t.Fatal(err)
			}
			b, err := os.ReadFile(abs)
			if err != nil {
				t.Fatal(err)
			}
			if _, ds := format.Source(f, string(b)); ds.Err() != nil {
				continue // wrong syntax: one of the bad programs
			}
			n++
			checkFormat(t, abs, string(b))
		}
	}
	if n < 100 {
		t.Errorf("only %d files", n)
	}
}

func TestFormattingRandomSchemasKeepsTheMeaning(t *testing.T) {
	for seed := range uint64(400) {
		checkFormat(t, "/r.capnp", generate(seed, "r.capnp", nil).b.String())
	}
}

func FuzzFormat(f *testing.F) {
	for seed := range uint64(20) {
		f.Add(generate(seed, "x.capnp", nil).b.String())
	}
	f.Add("@0x9d1f6e1ab1c8f001;struct A{#\n}#c\n\n#d\nconst a:Text=`x\n`y\r\n;\r# z")
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > syntax.MaxFileBytes {
			return
		}
		if _, ds := format.Source("/x.capnp", text); ds.Err() == nil {
			checkFormat(t, "/x.capnp", text)
		}
	})
}

// TestStandardSchemasAreFormatted keeps the project's own schemas in the layout that it asks of others.
func TestStandardSchemasAreFormatted(t *testing.T) {
	err := fs.WalkDir(std.FS, ".", func(name string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		b, err := fs.ReadFile(std.FS, name)
		if err != nil {
			return err
		}
		out, ds := format.Source(name, string(b))
		if ds.Err() != nil || !bytes.Equal(out, b) {
			t.Errorf("std/%s is not formatted: run marque fmt -w std (%v)", name, ds)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

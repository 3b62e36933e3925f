package compiler_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/schema"
)

// FuzzCompile checks that no input makes the compiler panic, and that whatever it accepts can be written and read back.
func FuzzCompile(f *testing.F) {
	for _, pattern := range []string{"testdata/good/*.capnp", "testdata/bad/*.capnp", "../../std/capnp/*.capnp"} {
		files, err := filepath.Glob(pattern)
		if err != nil {
			f.Fatal(err)
		}
		for _, name := range files {
			b, err := os.ReadFile(name)
			if err != nil {
				f.Fatal(err)
			}
			f.Add(string(b))
		}
	}
	for seed := range uint64(20) {
		f.Add(generate(seed, "x.capnp", nil).b.String())
	}
	f.Fuzz(func(t *testing.T, text string) {
		r, ds := compiler.Compile(compiler.Options{Loader: memory(text), Files: []string{"x.capnp"}, Positions: true})
		if ds.Err() != nil {
			for _, d := range ds {
				if d.Message == "" || d.Code == "" || strings.Contains(d.Message, "%!(") {
					t.Errorf("bad diagnostic: %q", d.String())
				}
			}
			return
		}
		b, err := r.Marshal()
		if err != nil {
			t.Fatal(err)
		}
		back, err := schema.UnmarshalRequest(b)
		if err != nil {
			t.Fatal(err)
		}
		if d := firstDifference(back, r); d != "" {
			t.Fatal(d)
		}
	})
}

package schema_test

import (
	"os"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/std"
)

const allSchema = "testdata/all.capnp"

// compile compiles one file with our own compiler.
func compile(t testing.TB, file string) *schema.CodeGeneratorRequest {
	t.Helper()
	loader := &compiler.Files{ReadFile: os.ReadFile, Standard: std.FS}
	req, diagnostics := compiler.Compile(compiler.Options{Loader: loader, Files: []string{file}})
	if err := diagnostics.Err(); err != nil {
		t.Fatal(err)
	}
	return req
}

func allTypes(t testing.TB) *schema.Registry {
	t.Helper()
	r, err := schema.NewRegistry(compile(t, allSchema))
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func structType(t testing.TB, r *schema.Registry, name string) *schema.StructType {
	t.Helper()
	s, err := r.StructExpr(0, name)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// parse builds a struct from text.
func parse(t testing.TB, typ *schema.StructType, text string) schema.DynamicStruct {
	t.Helper()
	b := schema.NewRoot(capnp.NewMessage(), typ)
	if err := schema.ParseText([]byte(text), b, schema.Limits{}); err != nil {
		t.Fatalf("%s: %v", text, err)
	}
	return b.Reader()
}

func short(t testing.TB, s schema.DynamicStruct) string {
	t.Helper()
	out, err := schema.Text(s, schema.TextOptions{Short: true})
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// check compares an error with what it should say; "" is no error.
func check(t *testing.T, what string, err error, want string) {
	t.Helper()
	got := ""
	if err != nil {
		got = err.Error()
	}
	if got != want && (want == "" || !strings.Contains(got, want)) {
		t.Errorf("%s:\ngot  %q\nwant %q", what, got, want)
	}
}

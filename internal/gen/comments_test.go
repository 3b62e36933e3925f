package gen_test

import (
	"go/build"
	"go/format"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/gen"
)

// TestCommentsStayComments has schema comments that mean something to Go or to gofmt.
func TestCommentsStayComments(t *testing.T) {
	comment := strings.Join([]string{
		"# go:embed x", "# +build ignore", "#go:build ignore", "#", "#  - a list", "#    - inside", "# 1. one", "#\ttab", "# # Heading", "#",
		"# [link]: https://example.com", "# Deprecated: no more.", "# */ /* ` \\ \" \u2028 \ufeff", "#   code  ", "# -----", "# Ünïcödé…",
	}, "\n")
	req := source(t, fileID+comment+"\n\nstruct S {\n"+comment+"\n f @0 :Int32;\n"+comment+"\n u :union {\n"+comment+"\n a @1 :Void;\n b @2 :Text;\n"+comment+
		"\n}\n}\nenum E {\n"+comment+"\n a @0;\n"+comment+"\n}\ninterface I {\n"+comment+"\n m @0 () -> ();\n"+comment+"\n}\nconst c :Int32 = 1;\n"+comment+"\n")
	files, err := gen.Generate(req, gen.Options{Resolver: inDir{}})
	if err != nil {
		t.Fatal(err)
	}
	src := files[0].Source
	if err := newChecker(t).check(src); err != nil {
		t.Error(err)
	}
	again, err := format.Source(src)
	if err != nil || string(again) != string(src) {
		t.Errorf("gofmt would change it: %v %s", err, firstDifference(src, again))
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "x.go"), src, 0o666); err != nil {
		t.Fatal(err)
	}
	if ok, err := build.Default.MatchFile(dir, "x.go"); !ok || err != nil {
		t.Errorf("a comment keeps the file from being built: %v", err)
	}
	if !strings.Contains(string(src), "Ünïcödé…") {
		t.Error("the comments are not there")
	}
}

// TestNamesOfNoSchemaAreErrors: a request may come from anywhere, and names go into the code.
func TestNamesOfNoSchemaAreErrors(t *testing.T) {
	for _, bad := range []string{"", "a b", "x\nfunc init() {}", "ä", "a-b", "\xff"} {
		req := source(t, fileID+"struct S { field @0 :Int32; } enum E { one @0; } interface I { m @0 (p :Text); }")
		for i := range req.Nodes {
			if n := &req.Nodes[i]; n.Struct != nil && n.Name() == "S" {
				n.Struct.Fields[0].Name = bad
			}
		}
		if _, err := gen.Generate(req, gen.Options{Resolver: inDir{}}); err == nil || !strings.Contains(err.Error(), "is not a name") {
			t.Errorf("%q: the error is %v", bad, err)
		}
	}
	req := source(t, fileID+"struct S {}")
	req.RequestedFiles[0].Filename = "x\nfunc init() {}.capnp"
	if _, err := gen.Generate(req, gen.Options{Resolver: inDir{}}); err == nil || !strings.Contains(err.Error(), "control characters") {
		t.Errorf("the error is %v", err)
	}
}

package gen_test

import (
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/gen"
	"github.com/marque-rpc/marque/schema"
)

const fileID = "@0xb287252b6cbed46e;\n"

func TestAnnotationsNameThePackage(t *testing.T) {
	for _, c := range []struct {
		annotations string
		want        gen.Package
		clause      string
	}{
		{``, gen.Package{Name: "a", Path: "example.com/a"}, "package a\n"},
		{`$Go.package("books");`, gen.Package{Name: "books", Path: "example.com/a"}, "package books\n"},
		{`$Go.import("example.org/x/go-lib");`, gen.Package{Name: "golib", Path: "example.org/x/go-lib"}, "package golib\n"},
		{`$Go.package("p"); $Go.import("example.org/q");`, gen.Package{Name: "p", Path: "example.org/q"}, "package p\n"},
	} {
		req := source(t, fileID+`using Go = import "/go.capnp"; `+c.annotations+` struct S {}`)
		files, err := gen.Generate(req, gen.Options{Resolver: inDir{}})
		if err != nil {
			t.Errorf("%s: %v", c.annotations, err)
			continue
		}
		if files[0].Package != c.want || !strings.Contains(string(files[0].Source), c.clause) || files[0].Name != "a/x.capnp.go" {
			t.Errorf("%s: %+v in %s", c.annotations, files[0].Package, files[0].Name)
		}
	}
}

func TestGoAnnotationsSteerNames(t *testing.T) {
	req := source(t, fileID+`using Go = import "/go.capnp";
		struct Old $Go.name("New") $Go.doc("It was renamed.") { f @0 :Int32 $Go.name("field") $Go.doc("A number."); }
		enum E { one @0 $Go.tag("ONE"); two @1 $Go.notag; three @2 $Go.name("drei"); }
		interface I { m @0 () $Go.name("method"); }
		const c :Int32 = 1 $Go.name("konst");`)
	src := generated(t, req)
	for _, want := range []string{
		"type New struct", "It was renamed.", "\t// A number.\n\tField int32", `eNames = [...]string{"ONE", "", "three"}`, "EDrei", "Method(ctx context.Context) error",
		"const Konst int32 = 1",
	} {
		if !strings.Contains(src, want) {
			t.Errorf("no %q in\n%s", want, src)
		}
	}
}

// generated is the one file that is made for a request.
func generated(t *testing.T, req *schema.CodeGeneratorRequest) string {
	t.Helper()
	files, err := gen.Generate(req, gen.Options{Resolver: inDir{}})
	if err != nil {
		t.Fatal(err)
	}
	return string(files[0].Source)
}

func TestFilesOfOnePackageShareNames(t *testing.T) {
	req := sources(t, map[string]string{
		"a/x.capnp":     "@0xb287252b6cbed46e; using Y = import \"y.capnp\"; struct Same { y @0 :Y.Same; z @1 :Z.Other; } using Z = import \"../other/z.capnp\";",
		"a/y.capnp":     "@0xb287252b6cbed46f; struct Same {}",
		"other/z.capnp": "@0xb287252b6cbed470; struct Other {}",
	}, "a/x.capnp", "a/y.capnp")
	files, err := gen.Generate(req, gen.Options{Resolver: inDir{}})
	if err != nil {
		t.Fatal(err)
	}
	x, y := string(files[0].Source), string(files[1].Source)
	for _, want := range []string{"type Same struct", "Y *Same_", "*other.Other", `"example.com/other"`} {
		if !strings.Contains(x, want) {
			t.Errorf("no %q in\n%s", want, x)
		}
	}
	if !strings.Contains(y, "type Same_ struct") {
		t.Errorf("two types of one name in a package:\n%s", y)
	}
}

func TestImportCycleOfPackagesIsAnError(t *testing.T) {
	req := sources(t, map[string]string{
		"a/x.capnp": "@0xb287252b6cbed46e; struct X { y @0 :import \"../b/y.capnp\".Y; }",
		"b/y.capnp": "@0xb287252b6cbed46f; struct Y { x @0 :import \"../a/x.capnp\".X; }",
	}, "a/x.capnp", "b/y.capnp")
	_, err := gen.Generate(req, gen.Options{Resolver: inDir{}})
	if err == nil || !strings.Contains(err.Error(), "import cycle") {
		t.Errorf("the error is %v", err)
	}
}

func TestUnknownPackageIsAnErrorThatSaysWhatToDo(t *testing.T) {
	_, err := gen.Generate(source(t, fileID+"struct S {}"), gen.Options{})
	if err == nil || !strings.Contains(err.Error(), "a/x.capnp") || !strings.Contains(err.Error(), "$Go.package") {
		t.Errorf("the error is %v", err)
	}
}

func TestBadPackageNamesAreErrors(t *testing.T) {
	for _, a := range []string{`$Go.package("no name")`, `$Go.package("func")`, `$Go.import("a\"b")`, `$Go.import("***")`} {
		req := source(t, fileID+`using Go = import "/go.capnp"; `+a+`; struct S {}`)
		if _, err := gen.Generate(req, gen.Options{Resolver: inDir{}}); err == nil {
			t.Errorf("%s is accepted", a)
		}
	}
}

func TestOutputIsDeterministic(t *testing.T) {
	req := request(t, ".", "internal/zoo/zoo.capnp")
	first, err := gen.Generate(req, gen.Options{Resolver: inDir{}})
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		again, err := gen.Generate(req, gen.Options{Resolver: inDir{}})
		if err != nil || string(again[0].Source) != string(first[0].Source) {
			t.Fatalf("the second run differs, or fails: %v", err)
		}
	}
}

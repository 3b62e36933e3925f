package syntax_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
)

func parse(text string) (*syntax.File, diag.Diagnostics) {
	var sink diag.Sink
	f := syntax.Parse(&diag.Source{Name: "f", Text: text}, &sink)
	return f, sink.Diagnostics()
}

// show prints an expression with its structure.
func show(e *syntax.Expr) string {
	args := func() string {
		var out []string
		for _, a := range e.Args {
			s := show(a.Value)
			if a.Name.Text != "" {
				s = a.Name.Text + "=" + s
			}
			out = append(out, s)
		}
		return strings.Join(out, " ")
	}
	switch e.Kind {
	case syntax.IntExpr:
		return fmt.Sprint(e.Int)
	case syntax.NegativeIntExpr:
		return fmt.Sprintf("-%d", e.Int)
	case syntax.FloatExpr:
		return fmt.Sprintf("%gf", e.Float)
	case syntax.StringExpr:
		return fmt.Sprintf("%q", e.Text)
	case syntax.BinaryExpr:
		return fmt.Sprintf("0x%x", e.Text)
	case syntax.ListExpr:
		return "[" + args() + "]"
	case syntax.TupleExpr:
		return "(" + args() + ")"
	case syntax.NameExpr:
		return e.Name.Text
	case syntax.AbsoluteExpr:
		return "/" + e.Name.Text
	case syntax.ImportExpr:
		return "import:" + e.Text
	case syntax.EmbedExpr:
		return "embed:" + e.Text
	case syntax.ApplyExpr:
		return show(e.Base) + "<" + args() + ">"
	case syntax.MemberExpr:
		return show(e.Base) + "/" + e.Name.Text
	}
	return "?"
}

func TestExpressions(t *testing.T) {
	for text, want := range map[string]string{
		`5`: "5", `0x1F`: "31", `017`: "15", `0`: "0", `18446744073709551615`: "18446744073709551615",
		`- 5`: "-5", `-0x10`: "-16", `1.5`: "1.5f", `-1.5e3`: "-1500f", `1e-2`: "0.01f", `1.`: "1f", `-inf`: "-Inff", `inf`: "inf",
		`"a\tb\x41\101\""`: `"a\tbAA\""`, `"a" "b"`: `"ab"`, `0x"01 fe"`: "0x01fe",
		"`one\n`two\n": `"one\ntwo\n"`,
		`[1, [2],]`:    "[1 [2]]", `(a = 1, b = (2))`: "(a=1 b=2)", `(5)`: "5", `()`: "()", `(1, 2)`: "(1 2)",
		`A.B.C`: "A/B/C", `.A.b`: "/A/b", `A(B, C).D(E)`: "A<B C>/D<E>", `import "x".Y`: "import:x/Y", `embed "f"`: "embed:f",
		`import`: "import", `embed.X`: "embed/X",
	} {
		f, ds := parse("@0x8000000000000000;\nconst c :T = " + text + ";")
		if ds.Err() != nil || len(f.Decls) != 1 {
			t.Errorf("%s: %v", text, ds)
			continue
		}
		if got := show(f.Decls[0].Value); got != want {
			t.Errorf("%s is %s, want %s", text, got, want)
		}
	}
}

func TestDocComments(t *testing.T) {
	for text, want := range map[string]string{
		"using A = B; # one":                      "one\n",
		"using A = B;\n# one\n#two\n#   three":    "one\ntwo\n  three\n",
		"using A = B;\n\n# no":                    "",
		"using A = B; # one\n\n# no":              "one\n",
		"using A = B; # one\n  # two\nstruct B{}": "one\ntwo\n",
		"# no\nusing A = B;":                      "",
		"using A = # no\n B;":                     "",
		"struct A { # one\n}\n# no":               "one\n",
		"struct A {\n# one\n}":                    "one\n",
		"struct A {}\n# late":                     "late\n",
		"struct A { x @0 :T; # no\n}":             "",
		"using A = B;\r\n# one\r\n# two":          "one\r\ntwo\n",
		"using A = B; #":                          "\n",
	} {
		f, ds := parse("@0x8000000000000000;\n" + text)
		if ds.Err() != nil {
			t.Errorf("%q: %v", text, ds)
			continue
		}
		if got := f.Decls[0].Doc; got != want {
			t.Errorf("%q has doc comment %q, want %q", text, got, want)
		}
	}
}

func TestDeclarationsKeepTheirPlaces(t *testing.T) {
	const text = "@0x8000000000000000;\nstruct A @0x9000000000000000 (T) $x {\n  f @0 :T = 5;  # doc\n}\n"
	f, ds := parse(text)
	if err := ds.Err(); err != nil {
		t.Fatal(err)
	}
	at := func(s diag.Span) string { return text[s.Start:s.End] }
	a := f.Decls[0]
	field := a.Decls[0]
	for got, want := range map[string]string{
		at(a.At): strings.TrimSpace(text[21:]), at(a.Name.Span): "A", at(a.ID.Span): "0x9000000000000000", at(a.Params[0].Span): "T",
		at(field.At): "f @0 :T = 5;  # doc\n", at(field.Ordinal.Span): "0", at(field.Type.At): "T ", at(field.Value.At): "5",
	} {
		if got != want && got+" " != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestAFileKeepsTokensAndComments(t *testing.T) {
	const text = "# a\n@0x8000000000000000; # b\nusing A = B.C;#c"
	f, ds := parse(text)
	if err := ds.Err(); err != nil {
		t.Fatal(err)
	}
	var tokens, comments []string
	for _, tok := range f.Tokens {
		tokens = append(tokens, text[tok.Start:tok.End])
	}
	for _, c := range f.Comments {
		comments = append(comments, text[c.Start:c.End])
	}
	if got := strings.Join(tokens, "|"); got != "@|0x8000000000000000|;|using|A|=|B|.|C|;|" {
		t.Errorf("tokens %s", got)
	}
	if got := strings.Join(comments, "|"); got != "# a|# b|#c" {
		t.Errorf("comments %s", got)
	}
}

func TestStatementsAfterAnErrorAreRead(t *testing.T) {
	f, ds := parse("@0x8000000000000000;\nstruct A { x @0 }\nstruct B {\n y @ :T;\n z @0 :T\n w @1 :T;\n}\nfoo bar;\nenum C { a @0; }\n")
	var names []string
	for _, d := range f.Decls {
		names = append(names, d.Name.Text)
		for _, m := range d.Decls {
			names = append(names, m.Name.Text)
		}
	}
	if got := strings.Join(names, " "); got != "A B z w C a" || len(ds) != 4 {
		t.Errorf("read %s with %d errors:\n%s", got, len(ds), ds)
	}
}

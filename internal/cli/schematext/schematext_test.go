package schematext_test

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/cli/schemafile"
	"github.com/marque-rpc/marque/internal/cli/schematext"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/std/jsoncp"
)

// What is written compiles again, to the same types with the same comments.
func TestWrittenSchemaIsTheSame(t *testing.T) {
	var files []string
	for _, pattern := range []string{
		"../../compiler/testdata/good/*.capnp", "../../gen/internal/*/*.capnp", "../../../examples/*/*.capnp", "../../../examples/*/*/*.capnp",
		"testdata/annotated.capnp", "../../../std/capnp/rpc.capnp", "../../../std/capnp/schema.capnp", "../../../std/reflection.capnp",
	} {
		found, err := filepath.Glob(pattern)
		if err != nil || len(found) == 0 {
			t.Fatalf("%s: %v, %v", pattern, found, err)
		}
		files = append(files, found...)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			original := load(t, file)
			var text strings.Builder
			if err := schematext.Write(&text, original.Registry); err != nil {
				t.Fatal(err)
			}
			again := filepath.Join(t.TempDir(), "again.capnp")
			if err := os.WriteFile(again, []byte(text.String()), 0o666); err != nil {
				t.Fatal(err)
			}
			back := load(t, again)
			compare(t, original, back)
			var twice strings.Builder
			if err := schematext.Write(&twice, back.Registry); err != nil || body(twice.String()) != body(text.String()) {
				t.Errorf("written again it is (%v)\n%s", err, twice.String())
			}
			if t.Failed() {
				t.Log(text.String())
			}
		})
	}
}

// body is what of a written schema does not depend on how many files it was.
func body(text string) string {
	var b strings.Builder
	for line := range strings.Lines(text) {
		if !strings.HasPrefix(line, "@0x") && !strings.HasPrefix(line, "#") && strings.TrimSpace(line) != "" {
			b.WriteString(line)
		}
	}
	return b.String()
}

func load(t *testing.T, file string) *schemafile.Schema {
	t.Helper()
	s, err := schemafile.Options{}.Load(file)
	if err != nil {
		t.Fatal(err)
	}
	return s
}

func compare(t *testing.T, want, got *schemafile.Schema) {
	t.Helper()
	for _, n := range want.Nodes() {
		if n.Kind == schema.FileNode || n.Kind == schema.AnnotationNode || n.Kind == schema.StructNode && n.Struct.IsGroup {
			continue // files become one; groups are compared where they are
		}
		if n.Kind == schema.ConstNode && n.Const.Type.Kind == schema.KindAnyPointer {
			continue // has no text
		}
		other := got.Node(n.ID)
		if other == nil {
			t.Errorf("%s is gone", n.DisplayName)
			continue
		}
		compareNodes(t, want, got, n, other)
	}
}

func compareNodes(t *testing.T, want, got *schemafile.Schema, a, b *schema.Node) {
	t.Helper()
	if w, g := payload(a), payload(b); !reflect.DeepEqual(w, g) {
		t.Errorf("%s:\nwas %+v\nis  %+v", a.DisplayName, w, g)
		return
	}
	if w, g := aboutJSON(a.Annotations), aboutJSON(b.Annotations); !reflect.DeepEqual(w, g) {
		t.Errorf("%s: the annotations were %+v and are %+v", a.DisplayName, w, g)
	}
	if w, g := comments(want, a), comments(got, b); !reflect.DeepEqual(w, g) {
		t.Errorf("%s: the comments were %q and are %q", a.DisplayName, w, g)
	}
	if a.Kind != schema.StructNode {
		return
	}
	for i, f := range a.Struct.Fields {
		if f.Kind == schema.GroupField {
			compareNodes(t, want, got, want.Node(f.GroupID), got.Node(b.Struct.Fields[i].GroupID))
		}
	}
}

// aboutJSON is those annotations that say what a value is in JSON.
func aboutJSON(list []schema.Annotation) (out []schema.Annotation) {
	for _, a := range list {
		switch a.ID {
		case jsoncp.NameAnnotation, jsoncp.FlattenAnnotation, jsoncp.DiscriminatorAnnotation, jsoncp.Base64Annotation, jsoncp.HexAnnotation,
			jsoncp.NotificationAnnotation:
			out = append(out, a)
		}
	}
	return out
}

func unbranded(t schema.Type) schema.Type {
	t.Brand = nil
	if t.Elem != nil {
		elem := unbranded(*t.Elem)
		t.Elem = &elem
	}
	return t
}

// payload is what a node means, without ids that follow from others.
func payload(n *schema.Node) any {
	switch n.Kind {
	case schema.StructNode:
		s := *n.Struct
		s.Fields = nil
		for _, f := range n.Struct.Fields {
			if f.Type.Kind == schema.KindAnyPointer {
				f.Default = schema.Value{} // has no text
			}
			f.Type = unbranded(f.Type) // the text says what is bound to what: see body
			f.GroupID, f.CodeOrder, f.HadExplicitDefault = 0, 0, false
			f.Annotations = aboutJSON(f.Annotations)
			s.Fields = append(s.Fields, f)
		}
		return s
	case schema.EnumNode:
		e := *n.Enum
		e.Enumerants = nil
		for _, v := range n.Enum.Enumerants {
			v.Annotations = aboutJSON(v.Annotations)
			e.Enumerants = append(e.Enumerants, v)
		}
		return e
	case schema.InterfaceNode:
		i := *n.Interface
		i.Methods = nil
		for _, m := range n.Interface.Methods {
			m.Annotations = aboutJSON(m.Annotations)
			i.Methods = append(i.Methods, m)
		}
		return i
	}
	return *n.Const
}

func comments(s *schemafile.Schema, n *schema.Node) []string {
	out := make([]string, 0, 1)
	info := s.Info(n.ID)
	if info == nil {
		return out
	}
	if !(n.Kind == schema.StructNode && n.Struct.IsGroup) { // that of a group is its field's
		out = append(out, info.DocComment)
	}
	for _, m := range info.Members {
		if strings.Contains(m.DocComment, "untyped pointer") {
			m.DocComment = "" // ours
		}
		out = append(out, m.DocComment)
	}
	return out
}

// Clients need to know what messages look like in JSON, and not what the server's code is generated with.
func TestAnnotationsAboutJSONAreWritten(t *testing.T) {
	var text strings.Builder
	if err := schematext.Write(&text, load(t, "testdata/annotated.capnp").Registry); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		`square @1 :Float64 $import "/capnp/compat/json.capnp".name("a \"square\"\n");`,
		`place :group $import "/capnp/compat/json.capnp".flatten(prefix = "at_") {`,
		`picture @6 :Data $import "/capnp/compat/json.capnp".base64;`,
	} {
		if !strings.Contains(text.String(), want) {
			t.Errorf("%s\nis not in\n%s", want, &text)
		}
	}
	if strings.Contains(text.String(), "left out") || strings.Contains(text.String(), "c++.capnp\".") {
		t.Errorf("an annotation for the server is written:\n%s", &text)
	}
}

package schematext

import (
	"strings"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/std"
)

// The standard file that says what messages look like in JSON. All compilers of
// schemas have it, so that the text imports it where others are copied.
const (
	jsonFile = 0x8ef99297a43a5e34
	jsonPath = "capnp/compat/json.capnp"
)

// importJSON stands in each place that needs it: a name for it, declared once,
// could mean something else there.
const importJSON = `import "/` + jsonPath + `".`

// jsonAnnotations is the declarations of the file.
func jsonAnnotations() (*schema.Registry, error) {
	req, diagnostics := compiler.Compile(compiler.Options{
		Loader: &compiler.Files{ReadFile: std.FS.ReadFile}, Files: []string{jsonPath}})
	if err := diagnostics.Err(); err != nil {
		return nil, err
	}
	return schema.NewRegistry(req)
}

// annotated is those annotations of a declaration that are about JSON, as they
// stand behind it, each after a space.
func (p *printer) annotated(list []schema.Annotation) string {
	if len(list) == 0 {
		return ""
	}
	if p.json == nil {
		var err error
		if p.json, err = jsonAnnotations(); err != nil {
			p.fail(err)
			return ""
		}
	}
	var out strings.Builder
	for i := range list {
		out.WriteString(p.annotation(&list[i]))
	}
	return out.String()
}

// annotation is one annotation, or nothing.
func (p *printer) annotation(a *schema.Annotation) string {
	n := p.json.Node(a.ID)
	if n == nil || n.Kind != schema.AnnotationNode || a.Value.Kind != n.AnnotationDef.Type.Kind {
		return ""
	}
	head := " $" + importJSON + n.Name()
	t, err := p.json.Resolve(&n.AnnotationDef.Type)
	if err != nil {
		p.fail(err)
		return ""
	}
	if t.Kind == schema.KindVoid {
		return head
	}
	text, err := schema.TextValue(a.Value.Dynamic(t), schema.TextOptions{Short: true})
	if err != nil {
		p.fail(err)
		return ""
	}
	if t.Kind == schema.KindStruct { // is in parentheses already
		return head + string(text)
	}
	return head + "(" + string(text) + ")"
}

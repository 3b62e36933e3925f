package schematext

import (
	"fmt"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// fields writes the fields of a struct or group. Those of its unnamed union stand
// together, where the first of them is.
func (p *printer) fields(n *schema.Node) {
	fields := n.Struct.Fields
	inUnion := false
	for i := range inOrder(fields, func(f schema.Field) uint16 { return f.CodeOrder }) {
		switch {
		case !fields[i].InUnion():
			p.field(n, i)
		case !inUnion:
			inUnion = true
			p.block("union", func() { p.members(n) })
		}
	}
}

// members writes the members of the unnamed union.
func (p *printer) members(n *schema.Node) {
	for i := range inOrder(n.Struct.Fields, func(f schema.Field) uint16 { return f.CodeOrder }) {
		if n.Struct.Fields[i].InUnion() {
			p.field(n, i)
		}
	}
}

func (p *printer) field(n *schema.Node, i int) {
	f := &n.Struct.Fields[i]
	if f.Kind == schema.GroupField {
		p.group(n, i)
		return
	}
	value, ok := p.defaultOf(f)
	p.line("%s @%d :%s%s%s;", name(f.Name), f.Ordinal, p.typ(&f.Type, nil), value, p.annotated(f.Annotations))
	if !ok {
		p.line("%s", lostValue)
	}
	p.memberComment(n.ID, i)
}

// group writes a group, or a named union, which is a group of union members only.
func (p *printer) group(n *schema.Node, i int) {
	f := &n.Struct.Fields[i]
	g := p.r.Node(f.GroupID)
	if g == nil || g.Kind != schema.StructNode || g.ScopeID != n.ID {
		p.fail(fmt.Errorf("the group %s of %s is not there", name(f.Name), name(n.DisplayName)))
		return
	}
	onlyUnion := g.Struct.DiscriminantCount > 0
	for j := range g.Struct.Fields {
		onlyUnion = onlyUnion && g.Struct.Fields[j].InUnion()
	}
	kind, body := "group", p.fields
	if onlyUnion {
		kind, body = "union", p.members
	}
	ordinal := ""
	if f.HasOrdinal { // of a union whose tag is not where it would be by itself
		ordinal = fmt.Sprintf("@%d! ", f.Ordinal)
	}
	p.block(fmt.Sprintf("%s %s:%s%s", name(f.Name), ordinal, kind, p.annotated(f.Annotations)), func() {
		p.memberComment(n.ID, i)
		body(g)
	})
}

// lostValue stands for what the schema language has no words for.
const lostValue = "# (Its value holds an untyped pointer, which a schema file cannot write, and is left out.)"

func (p *printer) defaultOf(f *schema.Field) (text string, ok bool) {
	if f.Default.IsZero() {
		return "", true
	}
	text, ok = p.value(&f.Type, f.Default)
	if !ok {
		return "", false
	}
	return " = " + text, true
}

// value is a value as text; not ok if there is an untyped pointer in it.
func (p *printer) value(t *schema.Type, v schema.Value) (text string, ok bool) {
	resolved, err := p.r.Resolve(t)
	if err == nil {
		var text []byte
		if text, err = schema.TextValue(v.Dynamic(resolved), schema.TextOptions{Short: true}); err == nil {
			return string(text), !strings.Contains(string(text), "<opaque pointer>")
		}
	}
	p.fail(err)
	return "", false
}

func (p *printer) extends(n *schema.Node) string {
	var supers []string
	for _, s := range n.Interface.Superclasses {
		supers = append(supers, p.named(s.ID, s.Brand, nil, 0))
	}
	if supers == nil {
		return ""
	}
	return " extends(" + strings.Join(supers, ", ") + ")"
}

func (p *printer) methods(n *schema.Node) {
	methods := n.Interface.Methods
	for i := range inOrder(methods, func(m schema.Method) uint16 { return m.CodeOrder }) {
		m := &methods[i]
		results := "stream"
		if !m.IsStreaming() {
			results = p.structOf(m, m.ResultStruct, m.ResultBrand)
		}
		p.line("%s @%d %s%s -> %s%s;", name(m.Name), i, parameters(m.ImplicitParameters, "[", "] "),
			p.structOf(m, m.ParamStruct, m.ParamBrand), results, p.annotated(m.Annotations))
		p.memberComment(n.ID, i)
	}
}

// structOf is what stands for parameters or results: a type, or a list of fields.
func (p *printer) structOf(m *schema.Method, id uint64, brand *schema.Brand) string {
	n := p.r.Node(id)
	if n == nil || n.Kind != schema.StructNode {
		p.fail(fmt.Errorf("the parameters or results of %s are not there", name(m.Name)))
		return ""
	}
	if n.ScopeID != 0 {
		return p.named(id, brand, m, 0)
	}
	fields := make([]string, 0, len(n.Struct.Fields))
	for i := range inOrder(n.Struct.Fields, func(f schema.Field) uint16 { return f.CodeOrder }) {
		f := &n.Struct.Fields[i]
		value, _ := p.defaultOf(f)
		fields = append(fields, name(f.Name)+" :"+p.typ(&f.Type, m)+value+p.annotated(f.Annotations))
	}
	return "(" + strings.Join(fields, ", ") + ")"
}

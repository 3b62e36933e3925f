package compiler

import (
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

func (n *node) declareInterface() {
	n.out.Kind = schema.InterfaceNode
	n.out.Interface = &schema.Interface{Methods: []schema.Method{}, Superclasses: []schema.Superclass{}}
	n.info.Members = []schema.MemberInfo{}
	for _, e := range n.decl.Extends {
		n.extend(e)
	}
	members, order := n.byOrdinal(syntax.MethodDecl)
	for _, d := range members {
		n.info.Members = append(n.info.Members, schema.MemberInfo{DocComment: d.Doc})
		n.out.Interface.Methods = append(n.out.Interface.Methods, n.method(d, order[d]))
	}
}

func (n *node) extend(e *syntax.Expr) {
	if e == nil {
		return
	}
	var super schema.Superclass
	if b, ok := n.compileDecl(e, implicit{}); ok {
		switch {
		case b.decl == nil:
			n.report(e.At, diag.ExtendsParameter, "extend a declared interface", "'%s' is a type parameter and cannot be extended", exprString(e))
		case b.decl.node == nil || b.decl.node.kind != syntax.InterfaceDecl:
			n.report(e.At, diag.NotAnInterface, "", "'%s' is not an interface", exprString(e))
		default:
			super = schema.Superclass{ID: b.decl.id, Brand: n.c.compileBrand(n.file, b.scope)}
		}
	}
	n.out.Interface.Superclasses = append(n.out.Interface.Superclasses, super)
}

func (n *node) method(d *syntax.Decl, codeOrder int) schema.Method {
	m := schema.Method{Name: d.Name.Text, CodeOrder: uint16(codeOrder), ImplicitParameters: []string{}}
	for _, p := range d.Params {
		m.ImplicitParameters = append(m.ImplicitParameters, p.Text)
	}
	if d.Input.Stream {
		n.report(d.Input.At, diag.StreamAsParameters, "write it behind '->'", "'stream' says what a method returns")
	}
	out := d.Output
	if out == nil {
		out = &syntax.ParamList{At: d.Input.At}
	}
	m.ParamStruct, m.ParamBrand = n.paramList(d, d.Input, false)
	m.ResultStruct, m.ResultBrand = n.paramList(d, out, true)
	m.Annotations = n.applyAnnotations(d.Annotations, schema.TargetMethod)
	return m
}

// paramList gives the struct of a method's parameters or results, making one for an inline list.
func (n *node) paramList(d *syntax.Decl, l *syntax.ParamList, results bool) (uint64, *schema.Brand) {
	switch {
	case l.Stream:
		n.checkStreamFile(l)
		return schema.StreamResultID, nil
	case l.Type != nil:
		return n.namedParams(d, l)
	}
	name := d.Name.Text + "$Params"
	if results {
		name = d.Name.Text + "$Results"
	}
	display := n.fullName(n.display, ".", syntax.Ident{Text: name, Span: d.Name.Span})
	out := &schema.Node{ID: paramsID(n.id, uint16(d.Ordinal.Value), results), DisplayName: display,
		PrefixLength: uint32(len(display) - len(name)), IsGeneric: n.out.IsGeneric || len(d.Params) > 0, Kind: schema.StructNode}
	// The source info of these structs has no id: the reference compiler leaves it out.
	info := new(schema.SourceInfo)
	n.paramStruct(l.Params, implicit{out.ID, d.Params}, out, info)
	n.aux = append(n.aux, out)
	n.auxInfo = append(n.auxInfo, info)
	n.c.groups[out.ID] = out
	for _, p := range d.Params {
		out.Parameters = append(out.Parameters, p.Text)
	}
	// The struct's own parameters could be bound to the method's here; the reference compiler leaves them unbound.
	return out.ID, n.c.compileBrand(n.file, lexicalScope(n))
}

func (n *node) namedParams(d *syntax.Decl, l *syntax.ParamList) (uint64, *schema.Brand) {
	b, ok := n.compileDecl(l.Type, implicit{0, d.Params})
	switch {
	case !ok:
	case b.decl == nil:
		n.report(l.Type.At, diag.ParameterAsStruct, "write a list with a field of that type: (value :"+exprString(l.Type)+")",
			"type parameter '%s' cannot be all of a method's parameters or results", exprString(l.Type))
	case b.decl.node == nil || b.decl.node.kind != syntax.StructDecl:
		n.report(l.Type.At, diag.NotAStruct, "write a list of fields in parentheses, or name a struct", "'%s' is not a struct", exprString(l.Type))
	default:
		return b.decl.id, n.c.compileBrand(n.file, b.scope)
	}
	return 0, nil
}

const streamFile = "/capnp/stream.capnp"

func (n *node) checkStreamFile(l *syntax.ParamList) {
	f := n.c.importFile(n.file, streamFile)
	if f == nil {
		n.report(l.At, diag.BadStreamFile, "it is one of the standard schemas", "a streaming method needs %s, which is not in the import path", streamFile)
		return
	}
	if r, _, ok := f.root.resolveMember("StreamResult"); !ok || r.decl == nil || r.decl.id != schema.StreamResultID {
		n.report(l.At, diag.BadStreamFile, "use the standard one", "the %s that is imported declares no StreamResult", streamFile)
	}
}

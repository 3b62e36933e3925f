package gen

import (
	"fmt"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// writePlain writes the plain form of a struct: its declaration and that of its union.
func (o *out) writePlain(n *node) {
	if n.onlyUnion() {
		o.writeUnion(n)
		return
	}
	what := "struct " + n.Name()
	if n.Struct.IsGroup {
		what = "group " + n.Name()
	}
	if n.iface != nil {
		what = "struct of " + n.what()
	}
	o.docs(n.goName+" is the "+what+" as a plain Go value, which shares nothing with any message.", n.text(), n.ownership())
	o.p("type %s%s struct {", n.goName, o.typeParams(n))
	union := false
	for _, i := range fieldsInOrder(n.Struct) {
		f := &n.Struct.Fields[i]
		if f.InUnion() {
			if !union {
				o.p("Union %s%s // one of the members, or nil for the first member's default", n.names.union, n.paramNames())
				union = true
			}
			continue
		}
		if typ := o.plainField(n, f); typ != "" {
			o.buf.WriteString(comment(n.memberText(i, f.Annotations)))
			o.p("%s %s%s", n.names.fields[i].base, typ, o.nilDoc(f))
		}
	}
	o.p("}\n")
	if n.Struct.DiscriminantCount > 0 {
		o.writeUnion(n)
	}
}

// nilDoc says what nil means where readers see something else.
func (o *out) nilDoc(f *schema.Field) string {
	if o.m.endless[f] {
		return " // nil stands for the default, which contains itself"
	}
	return ""
}

// ownership says who releases, where there is something to release.
func (n *node) ownership() string {
	if !n.caps {
		return ""
	}
	return "It owns the references in it: Release gives them up."
}

// plainField is the type of a field in the plain struct; "" for Void, which holds nothing.
func (o *out) plainField(n *node, f *schema.Field) string {
	if f.Kind == schema.GroupField {
		g := o.m.nodes[f.GroupID]
		return g.plainType()
	}
	if f.Type.Kind == schema.KindVoid {
		return ""
	}
	return o.goType(&f.Type, plainForm, n.own())
}

// writeConversions writes what turns the plain form into the others and back.
func (o *out) writeConversions(n *node) {
	o.writeToPlain(n)
	if n.onlyUnion() {
		return
	}
	o.writeBuild(n)
	if !n.Struct.IsGroup {
		o.writePointerMethods(n)
	}
	if n.caps {
		o.writeRelease(n)
	}
}

// writeToPlain writes the method Plain of the reader.
func (o *out) writeToPlain(n *node) {
	r := n.readerType()
	union := n.names.union + n.paramNames()
	if n.onlyUnion() {
		o.p("// Plain returns a copy of the member that is set.")
		o.p("func (r %s) Plain() %s {", r, union)
		o.unionCases(n)
		return
	}
	o.p("// Plain returns a copy of the struct.")
	o.p("func (r %s) Plain() %s {\nreturn %s{", r, n.plainType(), n.plainType())
	for _, i := range fieldsInOrder(n.Struct) {
		f := &n.Struct.Fields[i]
		if f.InUnion() || o.plainField(n, f) == "" {
			continue
		}
		expr := "r." + n.names.fields[i].base + "()"
		if o.m.endless[f] {
			expr = o.plainExpr(n, i)
		}
		o.p("%s: %s,", n.names.fields[i].base, o.toPlain(n, f, expr))
	}
	if n.Struct.DiscriminantCount > 0 {
		o.p("Union: r.plainUnion(),")
	}
	o.p("}\n}\n")
	if n.Struct.DiscriminantCount > 0 {
		o.p("func (r %s) plainUnion() %s {", r, union)
		o.unionCases(n)
	}
}

// plainExpr is the expression that reads slot i for the plain form.
func (o *out) plainExpr(n *node, i int) string {
	if o.m.endless[&n.Struct.Fields[i]] {
		return o.readExpr(n, i, "")
	}
	return o.readExpr(n, i, o.defaultOf(n, i))
}

// toPlain is the expression that copies what an accessor gave.
func (o *out) toPlain(n *node, f *schema.Field, expr string) string {
	switch {
	case f.Kind == schema.GroupField:
		return expr + ".Plain()"
	case n.iface != nil && f.Type.Kind == schema.KindStruct:
		// Who gets a struct as a parameter or result need not look whether it is there: null is the default, as in the zero-copy form.
		return o.plain() + "StructOrDefault(" + expr + ", " + o.goType(&f.Type, readForm, n.own()) + ".Plain)"
	}
	return o.copyOf(&f.Type, expr, n.own())
}

// copyOf is the expression that makes a plain value of a reader's.
func (o *out) copyOf(t *schema.Type, expr string, e env) string {
	switch t.Kind {
	case schema.KindText:
		return o.plain() + "String(" + expr + ")"
	case schema.KindData:
		return o.plain() + "Bytes(" + expr + ")"
	case schema.KindStruct:
		return o.plain() + "Struct(" + expr + ", " + o.goType(t, readForm, e) + ".Plain)"
	case schema.KindList:
		return o.copyOfList(t, expr, e)
	case schema.KindAnyPointer:
		if e.param(t) == "" && t.Any != schema.AnyCapability {
			return o.plain() + "CopyAny(" + expr + ")"
		}
	}
	return expr
}

func (o *out) copyOfList(t *schema.Type, expr string, e env) string {
	p := o.plain()
	switch elem := t.Elem; elem.Kind {
	case schema.KindVoid:
		return p + "Voids(" + expr + ")"
	case schema.KindText:
		return p + "Strings(" + expr + ")"
	case schema.KindData:
		return p + "Datas(" + expr + ")"
	case schema.KindStruct:
		return p + "Structs(" + expr + ", " + o.goType(elem, readForm, e) + ".Plain)"
	case schema.KindInterface:
		return expr + ".AppendTo(nil)"
	case schema.KindList:
		if !e.typedList(elem) {
			inner := o.copyOf(elem, o.readPtr(elem, "p", e), e)
			return fmt.Sprintf("%sEach(%s, func(p capnp.Ptr) %s { return %s })", p, expr, o.goType(elem, plainForm, e), inner)
		}
		return fmt.Sprintf("%sLists(%s, func(l %s) %s { return %s })",
			p, expr, o.goType(elem, readForm, e), o.goType(elem, plainForm, e), o.copyOf(elem, "l", e))
	case schema.KindAnyPointer:
		if e.param(elem) != "" {
			return expr
		}
		if elem.Any == schema.AnyCapability {
			return fmt.Sprintf("%sEach(%s, func(p capnp.Ptr) rpc.Ref { return %sFromCapability(p.Capability()) })", p, expr, o.rpc())
		}
		return p + "Each(" + expr + ", " + p + "CopyAny)"
	}
	return expr + ".AppendTo(nil)"
}

// writeBuild writes the method Build of the plain form.
func (o *out) writeBuild(n *node) {
	b := n.builderType()
	o.p("// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.")
	if !n.rec {
		o.p("func (p *%s) Build(b %s) {", n.plainType(), b)
	} else {
		o.p("func (p *%s) Build(b %s) { p.build(b, %sMaxDepth) }\n", n.plainType(), b, o.plain())
		o.p("func (p *%s) build(b %s, depth int) {", n.plainType(), b)
		if !n.Struct.IsGroup {
			o.p("if depth--; depth < 0 {\n%sTooDeep(capnp.StructBuilder(b).Ptr(0))\nreturn\n}", o.plain())
		}
	}
	for _, i := range fieldsInOrder(n.Struct) {
		f := &n.Struct.Fields[i]
		if !f.InUnion() && o.plainField(n, f) != "" {
			o.p("%s", o.buildField(n, i, "p."+n.names.fields[i].base))
		}
	}
	if n.Struct.DiscriminantCount > 0 {
		o.p("if p.Union != nil {\n%s\n}", n.buildUnion("p.Union", "b"))
	}
	o.p("}\n")
}

// buildUnion is the statement that builds a union from its plain form.
func (n *node) buildUnion(value, b string) string {
	return fmt.Sprintf("%s.build%s(capnp.StructBuilder(%s)%s)", value, n.goName, b, n.depthArg())
}

// depthArg is what recursive builds pass on.
func (n *node) depthArg() string {
	if n.rec {
		return ", depth"
	}
	return ""
}

// buildField is the statements that set field i of b from the plain value v.
func (o *out) buildField(n *node, i int, v string) string {
	f := &n.Struct.Fields[i]
	name := n.names.fields[i].base
	if f.Kind == schema.GroupField {
		return o.buildGroup(n, i, v)
	}
	e := n.own()
	set := fmt.Sprintf("%s.Set%s(%s)", o.b, name, v)
	always := f.InUnion()
	ptr := fmt.Sprintf("%sStructBuilder(%s).Ptr(%d)", o.capnp(), o.b, f.Offset)
	switch f.Type.Kind {
	case schema.KindText:
		if always || f.Default.Bytes != nil {
			return set
		}
		return fmt.Sprintf("if %s != \"\" {\n%s\n}", v, set)
	case schema.KindData:
		return ifSet(v, set)
	case schema.KindStruct:
		return ifSet(v, o.buildStruct(n, &f.Type, v, o.b+".New"+name+"()"))
	case schema.KindList:
		return o.buildList(n, &f.Type, v, ptr)
	case schema.KindAnyPointer:
		switch {
		case e.param(&f.Type) != "" && n.rec:
			return fmt.Sprintf("%sWriteDepth(%s, %s, depth)", o.plain(), ptr, v)
		case e.param(&f.Type) != "" || f.Type.Any == schema.AnyCapability:
			return set
		}
		return v + ".Set(" + ptr + ")"
	}
	return set
}

func ifSet(v, statement string) string { return fmt.Sprintf("if %s != nil {\n%s\n}", v, statement) }

func (o *out) buildGroup(n *node, i int, v string) string {
	f := &n.Struct.Fields[i]
	g := o.m.nodes[f.GroupID]
	b := o.b + "." + n.names.fields[i].base + "()"
	if g.onlyUnion() {
		return ifSet(v, g.buildUnion(v, b))
	}
	return o.buildCall(g, v, b)
}

// buildCall is the statement that builds a struct or group; the recursive ones of the package hand the depth on.
func (o *out) buildCall(s *node, v, b string) string {
	if s.rec && s.file.pkg.Path == o.f.pkg.Path {
		return fmt.Sprintf("%s.build(%s, depth)", v, b)
	}
	return fmt.Sprintf("%s.Build(%s)", v, b)
}

func (o *out) buildStruct(n *node, t *schema.Type, v, b string) string {
	s := o.m.nodes[t.ID]
	if !n.rec || o.fresh {
		return fmt.Sprintf("%s.Build(%s)", v, b)
	}
	return o.buildCall(s, v, b)
}

// buildList is the statement that sets ptr to a list of the plain values v, unless they are nil.
func (o *out) buildList(n *node, t *schema.Type, v, ptr string) string {
	e, p := n.own(), o.plain()
	elem := t.Elem
	switch elem.Kind {
	case schema.KindVoid:
		return ifSet(v, ptr+".NewVoids(len("+v+"))")
	case schema.KindBool:
		return ifSet(v, ptr+".SetBools("+v+")")
	case schema.KindText:
		return ifSet(v, ptr+".SetTexts("+v+")")
	case schema.KindData:
		return ifSet(v, ptr+".SetDatas("+v+")")
	case schema.KindStruct:
		b := o.goType(elem, buildForm, e)
		plain := strings.TrimPrefix(o.goType(elem, plainForm, e), "*")
		build := "(*" + plain + ").Build"
		if call := o.buildStruct(n, elem, "v", "b"); strings.Contains(call, "depth") {
			build = fmt.Sprintf("func(v *%s, b %s) { %s }", plain, b, call)
		}
		return fmt.Sprintf("%sBuildStructs(%s, %s, %s{}.ObjectSize(), %s)", p, ptr, v, b, build)
	case schema.KindInterface:
		return fmt.Sprintf("%sBuildEach(%s, %s, func(p capnp.PtrBuilder, v %s) { p.SetCapability(v.Ref) })", p, ptr, v, o.goType(elem, plainForm, e))
	case schema.KindList:
		return fmt.Sprintf("%sBuildEach(%s, %s, func(p capnp.PtrBuilder, v %s) { %s })", p, ptr, v, o.goType(elem, plainForm, e), o.buildList(n, elem, "v", "p"))
	case schema.KindAnyPointer:
		return o.buildAnyList(n, elem, v, ptr)
	}
	return ifSet(v, fmt.Sprintf("%sSetNums(%s, %s)", o.capnp(), ptr, v))
}

func (o *out) buildAnyList(n *node, elem *schema.Type, v, ptr string) string {
	p := o.plain()
	switch {
	case n.own().param(elem) != "" && n.rec && !o.fresh:
		return fmt.Sprintf("%sWriteListDepth(%s, %s, depth)", p, ptr, v)
	case n.own().param(elem) != "":
		return fmt.Sprintf("%sWriteList(%s, %s)", p, ptr, v)
	case elem.Any == schema.AnyCapability:
		return fmt.Sprintf("%sBuildEach(%s, %s, func(p capnp.PtrBuilder, v %sRef) { p.SetCapability(v) })", p, ptr, v, o.rpc())
	}
	return fmt.Sprintf("%sBuildEach(%s, %s, func(p capnp.PtrBuilder, v %sAny) { v.Set(p) })", p, ptr, v, p)
}

// writePointerMethods writes what makes a pointer to the plain form a type argument of generic types.
func (o *out) writePointerMethods(n *node) {
	t, p := n.plainType(), o.plain()
	o.p("// FromPtr and ToPtr make *%s a type argument of generic types, see [plain.Pointer].", n.goName)
	o.p("func (*%s) FromPtr(p %sPtr) *%s { return %sStruct(%s(p.Struct()), %s.Plain) }\n", t, p, t, p, n.readerType(), n.readerType())
	o.p("// ToPtr is described with FromPtr.")
	o.p("func (p *%s) ToPtr(s %sSlot) {", t, p)
	build := "p.Build(%s(b))"
	if n.rec {
		build = "p.build(%s(b), s.Depth())"
	}
	o.p("if b, ok := s.NewStruct(p == nil, %s{}.ObjectSize()); ok {\n"+build+"\n}\n}\n", n.builderType(), n.builderType())
}

package gen

import (
	"fmt"
	"strconv"

	"github.com/marque-rpc/marque/schema"
)

// writeBuilder writes the type that fills in a struct in place, and its setters.
func (o *out) writeBuilder(n *node) {
	s := n.names
	o.p("// %s fills in %s in place.", s.builder, n.what())
	o.p("type %s%s %sStructBuilder\n", s.builder, o.typeParams(n), o.capnp())
	if n.standsAlone() {
		o.p("// %s makes %s the root of m.", s.newName, n.what())
		o.p("func %s%s(m *capnp.Message) %s { return %s(m.NewRoot(%s{}.ObjectSize())) }\n",
			s.newName, o.typeParams(n), n.builderType(), n.builderType(), n.builderType())
	}
	if !n.Struct.IsGroup {
		o.p("// ObjectSize is the size of the struct.")
		o.p("func (%s) ObjectSize() capnp.ObjectSize { return %s }\n", n.builderType(), sizeLit(n.Struct))
	}
	if n.iface == nil {
		o.p("// Reader reads what has been filled in.")
		o.p("func (b %s) Reader() %s { return %s(capnp.StructBuilder(b).Reader()) }\n", n.builderType(), n.readerType(), n.readerType())
	}
	for _, i := range fieldsInOrder(n.Struct) {
		f := &n.Struct.Fields[i]
		switch {
		case f.Kind == schema.GroupField:
			o.writeGroupSetter(n, i)
		case f.Type.Kind == schema.KindVoid:
			if f.InUnion() {
				o.p("// Set%s selects the union's member %s.", n.names.fields[i].base, f.Name)
				o.p("func (b %s) Set%s() {%s}\n", n.builderType(), n.names.fields[i].base, setWhich(n, f, " "))
			}
		case f.Type.Kind.IsPointer():
			o.writePointerSetters(n, i)
		default:
			o.writeScalarSetter(n, i)
		}
	}
}

func sizeLit(s *schema.Struct) string {
	switch {
	case s.DataWords == 0 && s.Pointers == 0:
		return "capnp.ObjectSize{}"
	case s.Pointers == 0:
		return fmt.Sprintf("capnp.ObjectSize{DataWords: %d}", s.DataWords)
	case s.DataWords == 0:
		return fmt.Sprintf("capnp.ObjectSize{PtrCount: %d}", s.Pointers)
	}
	return fmt.Sprintf("capnp.ObjectSize{DataWords: %d, PtrCount: %d}", s.DataWords, s.Pointers)
}

// setWhich is the statement that selects the member f; nothing if f is not in a union.
func setWhich(n *node, f *schema.Field, around string) string {
	if !f.InUnion() {
		return ""
	}
	return fmt.Sprintf("%scapnp.StructBuilder(b).SetUint16(%d, uint16(%s))%s", around, n.Struct.DiscriminantOffset*2, n.names.whichOf[f.Discriminant], around)
}

// method writes a method of the builder, on one line if it fits the custom: a single statement.
func (o *out) method(n *node, signature string, statements ...string) {
	var body []string
	for _, s := range statements {
		if s != "" {
			body = append(body, s)
		}
	}
	if len(body) == 1 {
		o.p("func (b %s) %s { %s }\n", n.builderType(), signature, body[0])
		return
	}
	o.p("func (b %s) %s {", n.builderType(), signature)
	for _, s := range body {
		o.p("%s", s)
	}
	o.p("}\n")
}

func (o *out) writeScalarSetter(n *node, i int) {
	f := &n.Struct.Fields[i]
	value, k := "v", f.Type.Kind
	set := scalarName(k)
	switch def := f.Default.Bits; {
	case k == schema.KindEnum:
		value = "uint16(v)" + xor(def&0xffff)
	case k == schema.KindBool:
		if def != 0 {
			value = "!v"
		}
	case k == schema.KindFloat32 || k == schema.KindFloat64:
		if def &= mask(k); def != 0 {
			set = fmt.Sprintf("Uint%d", k.Bits())
			value = fmt.Sprintf("%sFloat%dbits(v) ^ %#x", o.use(mathPath), k.Bits(), def)
		}
	case k <= schema.KindInt64:
		if def != 0 {
			value += " ^ " + strconv.FormatInt(signed(k, def), 10)
		}
	default:
		value += xor(def & mask(k))
	}
	o.setterDocs(n, i)
	o.method(n, fmt.Sprintf("Set%s(v %s)", n.names.fields[i].base, o.goType(&f.Type, plainForm, n.own())),
		setWhich(n, f, ""), fmt.Sprintf("capnp.StructBuilder(b).Set%s(%d, %s)", set, offset(f), value))
}

// setterDocs writes a comment where setting does more than it says: it selects a member of a union.
func (o *out) setterDocs(n *node, i int) {
	if f := &n.Struct.Fields[i]; f.InUnion() {
		o.p("// Set%s selects the union's member %s.", n.names.fields[i].base, f.Name)
	}
}

// newDocs is setterDocs for what makes something new.
func (o *out) newDocs(n *node, i int, what string) {
	f := &n.Struct.Fields[i]
	if f.InUnion() {
		o.p("// New%s selects the union's member %s and sets it to %s.", n.names.fields[i].base, f.Name, what)
	} else {
		o.p("// New%s sets %s to %s.", n.names.fields[i].base, f.Name, what)
	}
}

func (o *out) writeGroupSetter(n *node, i int) {
	f := &n.Struct.Fields[i]
	name, g := n.names.fields[i].base, o.m.nodes[f.GroupID]
	if !f.InUnion() {
		o.method(n, fmt.Sprintf("%s() %s", name, g.builderType()), fmt.Sprintf("return %s(b)", g.builderType()))
		return
	}
	o.p("// New%s selects the union's member %s, with all fields at their defaults.", name, f.Name)
	statements := append([]string{setWhich(n, f, "")}, o.clearing(g)...)
	o.method(n, fmt.Sprintf("New%s() %s", name, g.builderType()), append(statements, fmt.Sprintf("return %s(b)", g.builderType()))...)
	o.writeMemberBuilder(n, i, g.builderType(), fmt.Sprintf("%s(b)", g.builderType()))
}

// writeMemberBuilder writes the accessor of a union's member that can be changed in place.
func (o *out) writeMemberBuilder(n *node, i int, typ, expr string) {
	f := &n.Struct.Fields[i]
	name := n.names.fields[i].base
	o.p("// %s is the union's member %s, to be changed; ok is false if another member is set.", name, f.Name)
	o.p("func (b %s) %s() (v %s, ok bool) {", n.builderType(), name, typ)
	o.p("if b.Reader().Which() != %s {\nreturn v, false\n}\nreturn %s, true\n}\n", n.names.whichOf[f.Discriminant], expr)
}

// clearing is the statements that set all fields of a group to their defaults: other members of the union may have been there.
func (o *out) clearing(g *node) []string {
	var statements []string
	seen := make(map[string]bool)
	var walk func(*node)
	walk = func(g *node) {
		if g.Struct.DiscriminantCount > 0 {
			statements = append(statements, fmt.Sprintf("capnp.StructBuilder(b).SetUint16(%d, 0)", g.Struct.DiscriminantOffset*2))
		}
		for i := range g.Struct.Fields {
			f := &g.Struct.Fields[i]
			var s string
			switch k := f.Type.Kind; {
			case f.Kind == schema.GroupField:
				walk(o.m.nodes[f.GroupID])
				continue
			case k == schema.KindVoid:
				continue
			case k.IsPointer():
				s = fmt.Sprintf("capnp.StructBuilder(b).Clear(%d)", f.Offset)
			case k == schema.KindBool:
				s = fmt.Sprintf("capnp.StructBuilder(b).SetBool(%d, false)", f.Offset)
			default:
				s = fmt.Sprintf("capnp.StructBuilder(b).SetUint%d(%d, 0)", k.Bits(), offset(f))
			}
			if !seen[s] {
				seen[s] = true
				statements = append(statements, s)
			}
		}
	}
	walk(g)
	return statements
}

// writePointerSetters writes what sets, makes or changes a pointer.
func (o *out) writePointerSetters(n *node, i int) {
	f := &n.Struct.Fields[i]
	e, name, b := n.own(), n.names.fields[i].base, "capnp.StructBuilder(b)"
	set := func(typ, statement string) {
		o.setterDocs(n, i)
		o.method(n, fmt.Sprintf("Set%s(v %s)", name, typ), setWhich(n, f, ""), statement)
	}
	ptr := fmt.Sprintf("%s.Ptr(%d)", b, f.Offset)
	switch {
	case f.Type.Kind == schema.KindText:
		set("string", fmt.Sprintf("%s.SetText(%d, v)", b, f.Offset))
	case f.Type.Kind == schema.KindData:
		set("[]byte", fmt.Sprintf("%s.SetData(%d, v)", b, f.Offset))
		o.newDocs(n, i, "size zero bytes, to be filled in")
		o.method(n, fmt.Sprintf("New%s(size int) []byte", name), setWhich(n, f, ""), fmt.Sprintf("return %s.NewData(%d, size)", b, f.Offset))
	case f.Type.Kind == schema.KindInterface:
		o.p("// Set%s sets %s to a further reference to v.", name, f.Name)
		o.method(n, fmt.Sprintf("Set%s(v %s)", name, o.goType(&f.Type, plainForm, e)), setWhich(n, f, ""), fmt.Sprintf("%s.SetCapability(%d, v.Ref)", b, f.Offset))
	case f.Type.Kind == schema.KindAnyPointer && f.Type.Any == schema.AnyCapability:
		o.p("// Set%s sets %s to a further reference to v.", name, f.Name)
		o.method(n, fmt.Sprintf("Set%s(v %sRef)", name, o.rpc()), setWhich(n, f, ""), fmt.Sprintf("%s.SetCapability(%d, v)", b, f.Offset))
	case f.Type.Kind == schema.KindStruct:
		o.writeStructSetters(n, i)
	case e.param(&f.Type) != "":
		set(e.param(&f.Type), o.plain()+"Write("+ptr+", v)")
		o.writePtrBuilder(n, i)
	case f.Type.Kind == schema.KindList:
		o.writeListSetters(n, i)
	default:
		o.writeAnySetters(n, i)
	}
}

// writePtrBuilder writes the accessor of the bare pointer, for building a type parameter in place.
func (o *out) writePtrBuilder(n *node, i int) {
	f := &n.Struct.Fields[i]
	o.p("// %sPtr is the pointer %s, to be built in place.", n.names.fields[i].base, f.Name)
	o.method(n, fmt.Sprintf("%sPtr() capnp.PtrBuilder", n.names.fields[i].base), setWhich(n, f, ""), fmt.Sprintf("return capnp.StructBuilder(b).Ptr(%d)", f.Offset))
}

func (o *out) writeAnySetters(n *node, i int) {
	f := &n.Struct.Fields[i]
	name, ptr := n.names.fields[i].base, fmt.Sprintf("capnp.StructBuilder(b).Ptr(%d)", f.Offset)
	if f.InUnion() {
		o.newDocs(n, i, "null, to be built in place")
		o.method(n, fmt.Sprintf("New%s() capnp.PtrBuilder", name), setWhich(n, f, ""), fmt.Sprintf("capnp.StructBuilder(b).Clear(%d)", f.Offset), "return "+ptr)
		o.writeMemberBuilder(n, i, "capnp.PtrBuilder", ptr)
		return
	}
	o.p("// %s is the pointer %s, to be built in place.", name, f.Name)
	o.method(n, fmt.Sprintf("%s() capnp.PtrBuilder", name), "return "+ptr)
}

func (o *out) writeStructSetters(n *node, i int) {
	f := &n.Struct.Fields[i]
	e, name, b := n.own(), n.names.fields[i].base, "capnp.StructBuilder(b)"
	typ := o.goType(&f.Type, buildForm, e)
	o.newDocs(n, i, "an empty struct, to be filled in")
	o.method(n, fmt.Sprintf("New%s() %s", name, typ), setWhich(n, f, ""), fmt.Sprintf("return %s(%s.NewStruct(%d, %s{}.ObjectSize()))", typ, b, f.Offset, typ))
	o.p("// Set%s sets %s to a copy of v.", name, f.Name)
	o.method(n, fmt.Sprintf("Set%s(v %s)", name, o.goType(&f.Type, readForm, e)), setWhich(n, f, ""), fmt.Sprintf("%s.SetStruct(%d, capnp.Struct(v))", b, f.Offset))
	get := fmt.Sprintf("%s(%s.Struct(%d, %s{}.ObjectSize()))", typ, b, f.Offset, typ)
	if def := o.defaultOf(n, i); def != "" {
		get = fmt.Sprintf("%s(%s.StructDefault(%d, %s{}.ObjectSize(), %s.Ptr()))", typ, b, f.Offset, typ, def)
	}
	if f.InUnion() {
		o.writeMemberBuilder(n, i, typ, get)
		return
	}
	o.p("// %s is the struct that %s leads to, made if it is not there, to be changed.", name, f.Name)
	o.method(n, fmt.Sprintf("%s() %s", name, typ), "return "+get)
}

// writeListSetters writes what makes a list, sets it from a slice where that is possible, and what changes one in place.
func (o *out) writeListSetters(n *node, i int) {
	f := &n.Struct.Fields[i]
	e, name := n.own(), n.names.fields[i].base
	ptr := fmt.Sprintf("capnp.StructBuilder(b).Ptr(%d)", f.Offset)
	elem := f.Type.Elem
	if p := e.param(elem); p != "" {
		o.setterDocs(n, i)
		o.method(n, fmt.Sprintf("Set%s(v []%s)", name, p), setWhich(n, f, ""), o.plain()+"WriteList("+ptr+", v)")
		o.writePtrBuilder(n, i)
		return
	}
	typ := o.goType(&f.Type, buildForm, e)
	makeList, get, setSlice := o.listExprs(elem, ptr, e)
	if elem.Kind == schema.KindList || elem.Kind == schema.KindInterface {
		o.fresh = true
		setSlice = o.buildList(n, &f.Type, "v", ptr)
		o.fresh = false
	}
	o.newDocs(n, i, "a list of size elements, to be filled in")
	o.method(n, fmt.Sprintf("New%s(size int) %s", name, typ), setWhich(n, f, ""), "return "+makeList)
	if setSlice != "" {
		o.setterDocs(n, i)
		o.method(n, fmt.Sprintf("Set%s(v %s)", name, o.goType(&f.Type, plainForm, e)), setWhich(n, f, ""), setSlice)
	}
	if def := o.defaultOf(n, i); def != "" {
		_, get, _ = o.listExprs(elem, ptr+".Default("+def+".Ptr())", e)
	}
	if f.InUnion() {
		o.writeMemberBuilder(n, i, typ, get)
		return
	}
	o.p("// %s is the list that %s leads to, to be changed in place.", name, f.Name)
	o.method(n, fmt.Sprintf("%s() %s", name, typ), "return "+get)
}

// listExprs is the expressions that make a list at ptr, find the one there, and set one from the slice v.
func (o *out) listExprs(elem *schema.Type, ptr string, e env) (makeList, get, setSlice string) {
	c := o.capnp()
	named := func(name string) (string, string, string) {
		return ptr + ".New" + name + "(size)", ptr + "." + name + "()", ptr + ".Set" + name + "(v)"
	}
	switch elem.Kind {
	case schema.KindVoid:
		makeList, get, _ = named("Voids")
		return makeList, get, ""
	case schema.KindBool:
		return named("Bools")
	case schema.KindText:
		return named("Texts")
	case schema.KindData:
		return named("Datas")
	case schema.KindStruct:
		b := o.goType(elem, buildForm, e)
		return fmt.Sprintf("%sNewStructs[%s](%s, size, %s{}.ObjectSize())", c, b, ptr, b), fmt.Sprintf("%sBuildStructs[%s](%s, %s{}.ObjectSize())", c, b, ptr, b), ""
	case schema.KindInterface:
		t := o.goType(elem, plainForm, e)
		return fmt.Sprintf("%sNewPtrs[%s](%s, size)", o.plain(), t, ptr), fmt.Sprintf("%sBuildPtrs[%s](%s)", o.plain(), t, ptr), ""
	case schema.KindList, schema.KindAnyPointer:
		makeList, get, _ = named("Ptrs")
		return makeList, get, ""
	}
	t := o.goType(elem, plainForm, e)
	return fmt.Sprintf("%sNewNums[%s](%s, size)", c, t, ptr), fmt.Sprintf("%sBuildNums[%s](%s)", c, t, ptr), fmt.Sprintf("%sSetNums(%s, v)", c, ptr)
}

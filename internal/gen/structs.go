package gen

import (
	"fmt"
	"strconv"

	"github.com/marque-rpc/marque/schema"
)

// writeStruct writes all that belongs to a struct or group.
func (o *out) writeStruct(n *node) {
	if n.isEmpty() {
		return
	}
	if n.hasPlain() {
		o.writePlain(n)
	}
	o.writeReader(n)
	o.writeBuilder(n)
	if n.hasPlain() {
		o.writeConversions(n)
	}
}

// standsAlone reports whether a struct is declared as such, so that it can be the root of a message.
func (n *node) standsAlone() bool { return !n.Struct.IsGroup && n.iface == nil }

// isEmpty reports whether n is the implicit struct of a method that takes or returns nothing: nobody needs types for it.
func (n *node) isEmpty() bool { return n.iface != nil && len(n.valueFields()) == 0 }

// hasPlain reports whether a struct has a plain form: the implicit structs of methods have none, since their fields are parameters and
// results, unless there are too many results.
func (n *node) hasPlain() bool {
	if n.iface == nil {
		return true
	}
	return n.isResult() && len(n.Struct.Fields) > maxResults
}

// isResult reports whether n is the implicit struct of a method's results.
func (n *node) isResult() bool {
	return n.iface != nil && n.iface.Interface.Methods[n.method].ParamStruct != n.ID
}

// writeReader writes the type that reads a struct in place, and its accessors.
func (o *out) writeReader(n *node) {
	s := n.names
	o.docs(fmt.Sprintf("%s reads %s in place. It is valid as long as its message is.", s.reader, n.what()), n.textUnlessPlain())
	o.p("type %s%s %sStruct\n", s.reader, o.typeParams(n), o.capnp())
	if n.standsAlone() {
		o.p("// %s reads the root of m as %s.", s.read, n.what())
		o.p("func %s%s(m *%sMessage) %s { return %s(m.Root().Struct()) }\n", s.read, o.typeParams(n), o.capnp(), n.readerType(), n.readerType())
	}
	if n.Struct.DiscriminantCount > 0 {
		o.p("// Which says which member of the union is set.")
		o.p("func (r %s) Which() %s { return %s(capnp.Struct(r).Uint16(%d)) }\n", n.readerType(), s.which, s.which, n.Struct.DiscriminantOffset*2)
	}
	for _, i := range fieldsInOrder(n.Struct) {
		f := &n.Struct.Fields[i]
		if f.Kind == schema.GroupField {
			o.writeGroupGetter(n, i)
		} else if f.Type.Kind != schema.KindVoid {
			o.writeGetter(n, i)
		}
	}
}

func (n *node) readerType() string  { return n.names.reader + n.paramNames() }
func (n *node) builderType() string { return n.names.builder + n.paramNames() }
func (n *node) plainType() string   { return n.goName + n.paramNames() }

// what names a struct in a comment.
func (n *node) what() string {
	switch {
	case n.iface != nil && n.isResult():
		return "the results of " + n.iface.Name() + "." + n.iface.Interface.Methods[n.method].Name
	case n.iface != nil:
		return "the parameters of " + n.iface.Name() + "." + n.iface.Interface.Methods[n.method].Name
	case n.Struct.IsGroup:
		return "the group " + n.Name() + " of " + n.parent.article()
	}
	return n.article()
}

// article is the name of a plain type as a link in a doc comment, with an article.
func (n *node) article() string {
	if n.iface != nil {
		return n.what()
	}
	switch n.goName[0] {
	case 'A', 'E', 'I', 'O', 'U':
		return "an [" + n.goName + "]"
	}
	return "a [" + n.goName + "]"
}

// textUnlessPlain is the schema's comment, where the plain form does not carry it.
func (n *node) textUnlessPlain() string {
	if n.hasPlain() {
		return ""
	}
	return n.text()
}

func (o *out) writeGroupGetter(n *node, i int) {
	f := &n.Struct.Fields[i]
	g := o.m.nodes[f.GroupID]
	o.memberDocs(n, i)
	if !f.InUnion() {
		o.p("func (r %s) %s() %s { return %s(r) }\n", n.readerType(), n.names.fields[i].base, g.readerType(), g.readerType())
		return
	}
	o.p("func (r %s) %s() (v %s, ok bool) {", n.readerType(), n.names.fields[i].base, g.readerType())
	o.p("if r.Which() != %s {\nreturn v, false\n}", n.names.whichOf[f.Discriminant])
	o.p("return %s(r), true\n}\n", g.readerType())
}

// memberDocs writes the schema's comment on a field, and for members of a union what ok means.
func (o *out) memberDocs(n *node, i int) {
	f := &n.Struct.Fields[i]
	name := n.names.fields[i].base
	text := n.memberText(i, f.Annotations)
	own := ""
	if f.Kind == schema.SlotField && (isCapability(f) || f.InUnion() && f.Type.Kind == schema.KindInterface) {
		own = " The reference is the caller's own, to be released."
	}
	switch {
	case f.InUnion():
		o.docs(name+" reads the union's member "+f.Name+"; ok is false if another member is set."+own, text)
	case own != "":
		o.docs(name+" reads the field "+f.Name+"."+own, text)
	case text != "":
		o.docs(name+" reads the field "+f.Name+".", text)
	}
}

// writeGetter writes the accessor of a slot, and what tells whether a pointer is there.
func (o *out) writeGetter(n *node, i int) {
	f := &n.Struct.Fields[i]
	e := n.own()
	name, expr := n.names.fields[i].base, o.readExpr(n, i, o.defaultOf(n, i))
	o.memberDocs(n, i)
	typ := o.goType(&f.Type, readForm, e)
	if f.InUnion() {
		o.p("func (r %s) %s() (v %s, ok bool) {", n.readerType(), name, typ)
		o.p("if r.Which() != %s {\nreturn v, false\n}", n.names.whichOf[f.Discriminant])
		o.p("return %s, true\n}\n", expr)
	} else {
		o.p("func (r %s) %s() %s { return %s }\n", n.readerType(), name, typ, expr)
	}
	if hasParam(&f.Type, e) {
		o.p("// %sPtr is the pointer %s, to be read in place.", name, f.Name)
		o.p("func (r %s) %sPtr() capnp.Ptr { return capnp.Struct(r).Ptr(%d) }\n", n.readerType(), name, f.Offset)
	}
	if !f.Type.Kind.IsPointer() || n.iface != nil && f.Type.Kind != schema.KindStruct {
		return
	}
	which := ""
	if f.InUnion() {
		which = "r.Which() == " + n.names.whichOf[f.Discriminant] + " && "
	}
	o.p("// Has%s reports whether %s is not null.", name, f.Name)
	o.p("func (r %s) Has%s() bool { return %scapnp.Struct(r).Has(%d) }\n", n.readerType(), name, which, f.Offset)
}

// hasParam reports whether t is a type parameter or a list of one, so that its accessor copies.
func hasParam(t *schema.Type, e env) bool { return e.param(t) != "" || e.listOfParam(t) != "" }

// scalarBits is the size of an integer accessor, by kind, and its Go name.
func scalarName(k schema.TypeKind) string {
	switch k {
	case schema.KindEnum:
		return "Uint16"
	case schema.KindFloat32:
		return "Float32"
	case schema.KindFloat64:
		return "Float64"
	}
	return exported(numberTypes[k])
}

// offset is a slot's place as the runtime counts it: bits for Bool, bytes for numbers, the index for pointers.
func offset(f *schema.Field) uint32 {
	if bits := f.Type.Kind.Bits(); bits >= 8 {
		return f.Offset * uint32(bits/8)
	}
	return f.Offset
}

// readExpr is the expression that reads slot i of the struct r; def is what defaultOf gives, or "" for a pointer that is to stay null.
func (o *out) readExpr(n *node, i int, def string) string {
	f := &n.Struct.Fields[i]
	r := o.capnp() + "Struct(r)"
	if f.Type.Kind.IsPointer() {
		return o.readPointer(n, i, r, def)
	}
	get := fmt.Sprintf("%s.%s(%d)", r, scalarName(f.Type.Kind), offset(f))
	bits := f.Default.Bits
	switch f.Type.Kind {
	case schema.KindBool:
		if bits != 0 {
			return "!" + get
		}
		return get
	case schema.KindEnum:
		return o.enumType(&f.Type) + "(" + get + xor(bits&0xffff) + ")"
	case schema.KindFloat32, schema.KindFloat64:
		return o.readFloat(f, r, get)
	case schema.KindInt8, schema.KindInt16, schema.KindInt32, schema.KindInt64:
		if bits != 0 {
			return get + " ^ " + strconv.FormatInt(signed(f.Type.Kind, bits), 10)
		}
		return get
	}
	return get + xor(bits&mask(f.Type.Kind))
}

// xor is how a default other than zero is applied.
func xor(def uint64) string {
	if def == 0 {
		return ""
	}
	return " ^ " + strconv.FormatUint(def, 10)
}

func mask(k schema.TypeKind) uint64 { return ^uint64(0) >> (64 - k.Bits()) }

// signed is v as a number of kind k, whatever the request has in the bits beyond.
func signed(k schema.TypeKind, v uint64) int64 {
	shift := 64 - k.Bits()
	return int64(v<<shift) >> shift
}

func (o *out) readFloat(f *schema.Field, r, get string) string {
	def := f.Default.Bits & mask(f.Type.Kind)
	if def == 0 {
		return get
	}
	bits := f.Type.Kind.Bits()
	return fmt.Sprintf("%sFloat%dfrombits(%s.Uint%d(%d) ^ %#x)", o.use(mathPath), bits, r, bits, offset(f), def)
}

// readPointer is the expression that reads the pointer slot i of r, see readExpr.
func (o *out) readPointer(n *node, i int, r, def string) string {
	f := &n.Struct.Fields[i]
	e := n.own()
	typ := o.goType(&f.Type, readForm, e)
	switch f.Type.Kind {
	case schema.KindText:
		if def != "" {
			return fmt.Sprintf("%s.TextDefault(%d, %s)", r, f.Offset, strconv.Quote(string(f.Default.Bytes)))
		}
		return fmt.Sprintf("%s.Text(%d)", r, f.Offset)
	case schema.KindData:
		if def != "" {
			return fmt.Sprintf("%s.DataDefault(%d, %s.Ptr().Data())", r, f.Offset, def)
		}
		return fmt.Sprintf("%s.Data(%d)", r, f.Offset)
	case schema.KindStruct:
		if def != "" {
			return fmt.Sprintf("%s(%s.StructDefault(%d, %s.Ptr()))", typ, r, f.Offset, def)
		}
		return fmt.Sprintf("%s(%s.Struct(%d))", typ, r, f.Offset)
	case schema.KindInterface:
		return fmt.Sprintf("%s{Ref: %sReadRef(%s, %d)}", typ, o.rpc(), r, f.Offset)
	}
	if f.Type.Kind == schema.KindAnyPointer && f.Type.Any == schema.AnyCapability {
		return fmt.Sprintf("%sReadRef(%s, %d)", o.rpc(), r, f.Offset)
	}
	ptr := fmt.Sprintf("%s.Ptr(%d)", r, f.Offset)
	switch {
	case def == "":
		return o.readPtr(&f.Type, ptr, e)
	case f.Type.Kind == schema.KindList:
		return fmt.Sprintf("%sListOr[%s](%s, %s.Ptr())", o.capnp(), typ, ptr, def)
	}
	return fmt.Sprintf("%s.Or(%s.Ptr())", ptr, def)
}

// readPtr is the expression that reads the pointer ptr as a list, a type parameter or AnyPointer.
func (o *out) readPtr(t *schema.Type, ptr string, e env) string {
	if name := e.param(t); name != "" {
		return o.plain() + "Read[" + name + "](" + ptr + ")"
	}
	if t.Kind != schema.KindList {
		return ptr
	}
	elem := t.Elem
	switch elem.Kind {
	case schema.KindVoid:
		return ptr + ".Voids()"
	case schema.KindBool:
		return ptr + ".Bools()"
	case schema.KindText:
		return ptr + ".Texts()"
	case schema.KindData:
		return ptr + ".Datas()"
	case schema.KindStruct:
		return o.capnp() + "Structs[" + o.goType(elem, readForm, e) + "](" + ptr + ")"
	case schema.KindList:
		if e.typedList(elem) {
			return o.capnp() + "Lists[" + o.goType(elem, readForm, e) + "](" + ptr + ")"
		}
		return ptr + ".Ptrs()"
	case schema.KindInterface:
		return o.plain() + "Ptrs[" + o.goType(elem, plainForm, e) + "](" + ptr + ")"
	case schema.KindAnyPointer:
		if name := e.param(elem); name != "" {
			return o.plain() + "ReadList[" + name + "](" + ptr + ")"
		}
		return ptr + ".Ptrs()"
	}
	return o.capnp() + "Nums[" + o.goType(elem, readForm, e) + "](" + ptr + ")"
}

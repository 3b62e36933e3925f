package gen

import (
	"encoding/binary"
	"fmt"
	"math"
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

// defaultOf is what stands for the default of the pointer slot i, after making it if need be: "" if null is the default, the variable
// of a constant otherwise. Text needs no variable and gives "text".
func (o *out) defaultOf(n *node, i int) string {
	f := &n.Struct.Fields[i]
	switch f.Type.Kind {
	case schema.KindText:
		if f.Default.Bytes == nil {
			return ""
		}
		return "text"
	case schema.KindData:
		if f.Default.Bytes == nil {
			return ""
		}
		return o.constant(lowerFirst(n.goName)+n.names.fields[i].base+"Default", bytesSegment(f.Default.Bytes))
	case schema.KindStruct, schema.KindList, schema.KindAnyPointer:
		if nullSegment(f.Default.Ptr) || n.own().hasNoDefault(&f.Type) {
			return ""
		}
		return o.constant(lowerFirst(n.goName)+n.names.fields[i].base+"Default", f.Default.Ptr)
	}
	return ""
}

// hasNoDefault reports whether no schema can give a default to what is of type t: a parameter, or a list of parameters or capabilities,
// of which only the empty one could be written, and that is how null reads.
func (e env) hasNoDefault(t *schema.Type) bool {
	if t.Kind == schema.KindList {
		return t.Elem.Kind == schema.KindInterface || e.param(t.Elem) != ""
	}
	return e.param(t) != ""
}

// nullSegment reports whether a value is a null pointer.
func nullSegment(segment []byte) bool {
	return len(segment) < 8 || binary.LittleEndian.Uint64(segment) == 0
}

// constant returns the name of a variable that holds the message, and remembers to write it.
func (o *out) constant(name string, segment []byte) string {
	if known, ok := o.constants[name]; ok {
		return known
	}
	if err := checkSegment(segment); err != nil {
		o.fail(fmt.Errorf("%s: %w", name, err))
	}
	varName := o.m.packages[o.f.pkg.Path].take(name)
	o.constants[name] = varName
	o.statics = append(o.statics, fmt.Sprintf("var %s = %sConst{Segment: %s}", varName, o.plain(), strconv.Quote(string(segment))))
	return varName
}

// checkSegment refuses a constant that could not be read at run time.
func checkSegment(segment []byte) error {
	var m capnp.Message
	m.SetLimits(capnp.Limits{TraversalBytes: math.MaxInt64, Depth: 255})
	return m.UnmarshalSegments(segment)
}

// bytesSegment is a message whose root is a list of the bytes.
func bytesSegment(b []byte) []byte {
	seg := make([]byte, 8+(len(b)+7)&^7)
	binary.LittleEndian.PutUint64(seg, 1|2<<32|uint64(len(b))<<35)
	copy(seg[8:], b)
	return seg
}

// writeConst writes a constant of the schema: a Go constant where Go has such, a function otherwise.
func (o *out) writeConst(n *node) {
	t, v := &n.Const.Type, n.Const.Value
	sentence := fmt.Sprintf("%s is the constant %s.", n.goName, n.Name())
	if t.Kind == schema.KindData || t.Kind.IsPointer() && t.Kind != schema.KindText {
		o.docs(sentence+" It is shared and must not be changed.", n.text())
		o.writePointerConst(n)
		return
	}
	o.docs(sentence, n.text())
	name := n.goName
	switch t.Kind {
	case schema.KindVoid:
		o.p("type %s = struct{}\n", name)
	case schema.KindBool:
		o.p("const %s = %v\n", name, v.Bool())
	case schema.KindText:
		o.p("const %s = %s\n", name, strconv.Quote(v.Text()))
	case schema.KindEnum:
		o.p("const %s %s = %d\n", name, o.enumType(t), uint16(v.Bits))
	case schema.KindFloat32, schema.KindFloat64:
		o.writeFloatConst(name, t.Kind, v)
	case schema.KindInt8, schema.KindInt16, schema.KindInt32, schema.KindInt64:
		o.p("const %s %s = %d\n", name, numberTypes[t.Kind], signed(t.Kind, v.Bits))
	default:
		o.p("const %s %s = %d\n", name, numberTypes[t.Kind], v.Bits&mask(t.Kind))
	}
}

// writeFloatConst writes a float; infinities and NaN are no Go constants and become functions.
func (o *out) writeFloatConst(name string, k schema.TypeKind, v schema.Value) {
	x, bits := v.Float(), k.Bits()
	if math.IsNaN(x) || math.IsInf(x, 0) || x == 0 && math.Signbit(x) {
		o.p("func %s() float%d { return %sFloat%dfrombits(%#x) }\n", name, bits, o.use(mathPath), bits, v.Bits&mask(k))
		return
	}
	o.p("const %s float%d = %s\n", name, bits, strconv.FormatFloat(x, 'g', -1, bits))
}

// writePointerConst writes a constant that is data, a list, a struct or AnyPointer.
func (o *out) writePointerConst(n *node) {
	t := &n.Const.Type
	segment := n.Const.Value.Ptr
	if t.Kind == schema.KindData {
		segment = bytesSegment(n.Const.Value.Bytes)
	}
	typ, name := o.goType(t, readForm, n.own()), lowerFirst(n.goName)+"Const"
	expr := typ + "{}"
	switch {
	case t.Kind == schema.KindInterface || nullSegment(segment) && t.Kind != schema.KindData:
	case t.Kind == schema.KindData:
		expr = o.constant(name, segment) + ".Ptr().Data()"
	case t.Kind == schema.KindStruct:
		expr = typ + "(" + o.constant(name, segment) + ".Ptr().Struct())"
	default:
		expr = o.readPtr(t, o.constant(name, segment)+".Ptr()", nil)
	}
	o.p("func %s() %s { return %s }\n", n.goName, typ, expr)
}

// writeAnnotation writes the id of an annotation's declaration, by which a program finds its uses.
func (o *out) writeAnnotation(n *node) {
	o.docs(fmt.Sprintf("%s is the id of the annotation %s.", n.goName, n.Name()), n.text())
	o.p("const %s uint64 = %#x\n", n.goName, n.ID)
}

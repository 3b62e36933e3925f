package compiler

import (
	"encoding/binary"
	"math"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// Limits of one value and of all values of a run.
const (
	maxValueWords  = 1 << 21
	maxValueDepth  = 100
	maxTotalValues = 1 << 24 // words
)

// val is an evaluated expression. Its kind is that of the literal, not of the type that is wanted: integers are
// KindInt64 if negative and else KindUint64, floats are KindFloat64.
type val struct {
	kind  schema.TypeKind
	bits  uint64
	bytes []byte  // Text and Data
	obj   *object // List and Struct
	typ   schema.Type
}

// pendingValue is a value that has to wait until all types are declared.
type pendingValue struct {
	src    *syntax.Expr
	typ    schema.Type
	target *schema.Value
	keep   bool // as the value of the constant
}

// setValue compiles a value into target, at once if it is a scalar, Text or Data, and otherwise when the node is finished.
func (n *node) setValue(src *syntax.Expr, typ schema.Type, target *schema.Value, keep bool) {
	target.Kind = typ.Kind
	switch typ.Kind {
	case schema.KindList, schema.KindStruct, schema.KindInterface, schema.KindAnyPointer:
		n.pending = append(n.pending, pendingValue{src, typ, target, keep})
	default:
		n.compileValue(src, typ, target, keep)
	}
}

func (n *node) compileValue(src *syntax.Expr, typ schema.Type, target *schema.Value, keep bool) {
	e := evaluator{n: n, declaredOnly: n.state < stateDeclared}
	v, ok := e.value(src, typ)
	if !ok {
		return
	}
	if keep {
		n.value = &v
	}
	switch typ.Kind {
	case schema.KindText, schema.KindData:
		if e.charge(src, byteWords(v.bytes)) { // the request gets a copy
			target.Bytes = v.bytes
		}
	case schema.KindList, schema.KindStruct, schema.KindAnyPointer:
		if e.charge(src, v.obj.words) {
			target.Ptr = v.obj.encode()
		}
	default:
		target.Bits = scalarBits(v, typ.Kind)
	}
}

// scalarBits converts v, which fits the type, to the form of schema.Value.Bits.
func scalarBits(v val, kind schema.TypeKind) uint64 {
	switch kind {
	case schema.KindFloat32:
		return uint64(float32Bits(v.float()))
	case schema.KindFloat64:
		return math.Float64bits(v.float())
	}
	return v.bits
}

// quietNaN is the NaN that C's strtod and casts give; Go's math.NaN has another payload.
const quietNaN = 0x7ff8000000000000

func float32Bits(f float64) uint32 {
	if math.IsNaN(f) {
		return 0x7fc00000
	}
	return math.Float32bits(float32(f))
}

func (v val) float() float64 {
	switch v.kind {
	case schema.KindInt64:
		return float64(int64(v.bits))
	case schema.KindUint64:
		return float64(v.bits)
	}
	return math.Float64frombits(v.bits)
}

// evaluator evaluates expressions in the scope of n.
type evaluator struct {
	n            *node
	declaredOnly bool // constants need not be finished: only scalars are wanted
}

func (e *evaluator) mismatch(src *syntax.Expr, t schema.Type, hint string) (val, bool) {
	e.n.report(src.At, diag.TypeMismatch, hint, "value does not fit type %s", e.n.c.typeName(t))
	return val{}, false
}

// value evaluates src and checks that it fits t.
func (e *evaluator) value(src *syntax.Expr, t schema.Type) (val, bool) {
	if t.Kind == schema.KindAnyPointer && (t.Any == schema.TypeParameter || t.Any == schema.MethodParameter) {
		e.n.report(src.At, diag.UnboundParameter, "", "the type of this value is a type parameter, so that nothing is known about it")
		return val{}, false
	}
	if e.n.c.words > maxTotalValues {
		return val{}, false // that is reported, and more would only cost time
	}
	v, ok := e.inner(src, t)
	if !ok {
		return v, false
	}
	if v, ok := e.match(src, v, t); ok {
		return v, true
	}
	if w, ok := e.wrap(src, v, t); ok {
		return w, true
	}
	hint := ""
	if t.Kind == schema.KindEnum {
		hint = "write one of its enumerants by its name alone"
	}
	return e.mismatch(src, t, hint)
}

// wrap lets a value stand for a struct whose first field it fits.
func (e *evaluator) wrap(src *syntax.Expr, v val, t schema.Type) (val, bool) {
	if t.Kind != schema.KindStruct {
		return val{}, false
	}
	s := e.n.c.structNode(t.ID)
	if s == nil || len(s.Struct.Fields) == 0 || s.Struct.Fields[0].Kind != schema.SlotField {
		return val{}, false
	}
	f := &s.Struct.Fields[0]
	ft := e.n.c.substitute(f.Type, t.Brand)
	w, ok := e.match(src, v, ft)
	if !ok {
		return val{}, false
	}
	o, ok := e.newStruct(src, s)
	if !ok {
		return val{}, false
	}
	e.store(src, o, s, f, ft, w)
	return e.finished(src, val{kind: schema.KindStruct, obj: o, typ: t})
}

// newStruct makes a struct of type s.
func (e *evaluator) newStruct(src *syntax.Expr, s *schema.Node) (*object, bool) {
	if !e.charge(src, uint64(s.Struct.DataWords)+uint64(s.Struct.Pointers)) {
		return nil, false
	}
	return newStruct(s.Struct.DataWords, s.Struct.Pointers), true
}

// charge counts words that values take. Whoever makes or copies one charges first: a few bytes of source, such as the
// name of a constant, can stand for a large one.
func (e *evaluator) charge(src *syntax.Expr, words uint64) bool {
	c := e.n.c
	if c.words += words + 1; c.words <= maxTotalValues {
		return true
	}
	e.n.report(src.At, diag.ValueTooLarge, "", "the values of this schema take more than %d bytes", maxTotalValues*8)
	return false
}

// finished measures a new object and checks its size.
func (e *evaluator) finished(src *syntax.Expr, v val) (val, bool) {
	v.obj.measure()
	if v.obj.words > maxValueWords || v.obj.depth > maxValueDepth {
		e.n.report(src.At, diag.ValueTooLarge, "", "value takes more than %d bytes or is nested more than %d deep", maxValueWords*8, maxValueDepth)
		return val{}, false
	}
	return v, true
}

// match converts v to t if it fits. Integers out of range are reported.
func (e *evaluator) match(src *syntax.Expr, v val, t schema.Type) (val, bool) {
	switch v.kind {
	case schema.KindInt64, schema.KindUint64:
		return v, e.matchInteger(src, v, t.Kind)
	case schema.KindFloat64:
		return v, t.Kind == schema.KindFloat32 || t.Kind == schema.KindFloat64
	case schema.KindVoid, schema.KindBool, schema.KindText, schema.KindData:
		return v, v.kind == t.Kind
	case schema.KindEnum:
		return v, t.Kind == schema.KindEnum && t.ID == v.typ.ID
	case schema.KindList:
		if t.Kind == schema.KindAnyPointer {
			return v, t.Any == schema.AnyPointer || t.Any == schema.AnyList
		}
		return v, t.Kind == schema.KindList && e.n.c.sameType(v.typ, t)
	case schema.KindStruct:
		if t.Kind == schema.KindAnyPointer {
			return v, t.Any == schema.AnyPointer || t.Any == schema.AnyStruct
		}
		return v, t.Kind == schema.KindStruct && e.n.c.sameType(v.typ, t)
	}
	return v, false
}

func (e *evaluator) matchInteger(src *syntax.Expr, v val, k schema.TypeKind) bool {
	negative := v.kind == schema.KindInt64
	inRange := true
	switch bits := k.Bits(); k {
	case schema.KindFloat32, schema.KindFloat64:
	case schema.KindInt8, schema.KindInt16, schema.KindInt32, schema.KindInt64:
		if negative {
			inRange = int64(v.bits) >= -1<<(bits-1)
		} else {
			inRange = v.bits <= 1<<(bits-1)-1
		}
	case schema.KindUint8, schema.KindUint16, schema.KindUint32, schema.KindUint64:
		inRange = !negative && v.bits>>(bits-1)>>1 == 0
	default:
		return false
	}
	if !inRange {
		e.n.report(src.At, diag.OutOfRange, "", "number does not fit into %s", k)
	}
	return true
}

// inner evaluates src. The type is a hint: how to read a name, what a literal in brackets is.
func (e *evaluator) inner(src *syntax.Expr, t schema.Type) (val, bool) {
	switch src.Kind {
	case syntax.NameExpr:
		if v, ok := e.word(src.Name.Text, t); ok {
			return v, true
		}
		return e.constant(src, t)
	case syntax.AbsoluteExpr, syntax.ImportExpr, syntax.ApplyExpr, syntax.MemberExpr:
		return e.constant(src, t)
	case syntax.IntExpr:
		return val{kind: schema.KindUint64, bits: src.Int}, true
	case syntax.NegativeIntExpr:
		return e.negative(src)
	case syntax.FloatExpr:
		return val{kind: schema.KindFloat64, bits: math.Float64bits(src.Float)}, true
	case syntax.StringExpr:
		if t.Kind == schema.KindData {
			return val{kind: schema.KindData, bytes: []byte(src.Text)}, true
		}
		return val{kind: schema.KindText, bytes: []byte(src.Text)}, true
	case syntax.BinaryExpr:
		if t.Kind != schema.KindData {
			return e.mismatch(src, t, "")
		}
		return val{kind: schema.KindData, bytes: []byte(src.Text)}, true
	case syntax.EmbedExpr:
		return e.embed(src, t)
	case syntax.ListExpr:
		return e.list(src, t)
	case syntax.TupleExpr:
		if t.Kind != schema.KindStruct {
			return e.mismatch(src, t, "a list of values in parentheses is a struct")
		}
		return e.structValue(src, t)
	}
	return val{}, false
}

// word reads a name as a literal or an enumerant.
func (e *evaluator) word(name string, t schema.Type) (val, bool) {
	if t.Kind == schema.KindEnum {
		n := e.n.c.byID[t.ID]
		if n == nil || !n.declared() {
			return val{}, false
		}
		i, ok := n.enumerant(name)
		return val{kind: schema.KindEnum, bits: uint64(i), typ: t}, ok
	}
	switch name {
	case "void":
		return val{kind: schema.KindVoid}, true
	case "true":
		return val{kind: schema.KindBool, bits: 1}, true
	case "false":
		return val{kind: schema.KindBool}, true
	case "nan":
		return val{kind: schema.KindFloat64, bits: quietNaN}, true
	case "inf":
		return val{kind: schema.KindFloat64, bits: math.Float64bits(math.Inf(1))}, true
	}
	return val{}, false
}

// enumerant is the number of an enum's member.
func (n *node) enumerant(name string) (int, bool) {
	if n.enumerants == nil {
		n.enumerants = make(map[string]int, len(n.out.Enum.Enumerants))
		for i, m := range n.out.Enum.Enumerants {
			n.enumerants[m.Name] = i
		}
	}
	i, ok := n.enumerants[name]
	return i, ok
}

func (e *evaluator) negative(src *syntax.Expr) (val, bool) {
	if src.Int > 1<<63 {
		e.n.report(src.At, diag.OutOfRange, "the smallest integer is -9223372036854775808", "number does not fit into Int64")
		return val{}, false
	}
	if src.Int == 0 {
		return val{kind: schema.KindUint64}, true
	}
	return val{kind: schema.KindInt64, bits: -src.Int}, true
}

func (e *evaluator) list(src *syntax.Expr, t schema.Type) (val, bool) {
	if t.Kind != schema.KindList {
		return e.mismatch(src, t, "a list of values in brackets is a List")
	}
	elem := *t.Elem
	if elem.Kind == schema.KindAnyPointer {
		return e.mismatch(src, t, "such a list cannot be written as a value")
	}
	if !e.charge(src, uint64(len(src.Args))) {
		return val{}, false
	}
	o, ok := newList(elem.Kind, len(src.Args)), true
	if elem.Kind == schema.KindStruct {
		s := e.n.c.structNode(elem.ID)
		if s == nil {
			return val{}, false
		}
		o.elemData, o.elemPtrs = int(s.Struct.DataWords), int(s.Struct.Pointers)
	}
	for i, a := range src.Args {
		v, fits := e.value(a.Value, elem)
		if !fits {
			ok = false
			continue
		}
		e.storeElement(a.Value, o, i, elem, v)
	}
	if !ok {
		return val{}, false
	}
	return e.finished(src, val{kind: schema.KindList, obj: o, typ: t})
}

// newList makes a list of n zero elements; structs are still to be put in.
func newList(k schema.TypeKind, n int) *object {
	o := &object{count: n}
	switch bits := k.Bits(); {
	case k == schema.KindStruct:
		o.size, o.elems = sizeComposite, make([]*object, n)
	case k.IsPointer():
		o.size, o.ptrs = sizePointer, make([]*object, n)
	case bits == 1:
		o.size, o.data = sizeBit, make([]byte, (n+7)/8)
	case bits > 0:
		o.size, o.data = byte(lgBits(k)-1), make([]byte, n*bits/8)
	}
	return o
}

func (e *evaluator) storeElement(src *syntax.Expr, o *object, i int, t schema.Type, v val) {
	switch {
	case t.Kind == schema.KindStruct:
		o.elems[i] = v.obj
		// An embedded message may have been written with a larger version of the struct.
		o.elemData, o.elemPtrs = max(o.elemData, len(v.obj.data)/8), max(o.elemPtrs, len(v.obj.ptrs))
	case t.Kind.IsPointer():
		o.ptrs[i] = e.pointer(src, v)
	default:
		putBits(o.data, uint32(i), t.Kind, scalarBits(v, t.Kind))
	}
}

// pointer is v as an object; null if it is too large, which is reported.
func (e *evaluator) pointer(src *syntax.Expr, v val) *object {
	if v.kind != schema.KindText && v.kind != schema.KindData {
		return v.obj
	}
	if !e.charge(src, byteWords(v.bytes)) {
		return nil
	}
	if v.kind == schema.KindText {
		return byteList(append(v.bytes[:len(v.bytes):len(v.bytes)], 0))
	}
	return byteList(v.bytes)
}

// byteWords is how many words b takes, with a final NUL.
func byteWords(b []byte) uint64 { return uint64(len(b))/8 + 1 }

// putBits stores a scalar at an offset in units of its size.
func putBits(data []byte, offset uint32, k schema.TypeKind, v uint64) {
	switch k.Bits() {
	case 1:
		data[offset/8] = data[offset/8]&^(1<<(offset%8)) | byte(v&1)<<(offset%8)
	case 8:
		data[offset] = byte(v)
	case 16:
		binary.LittleEndian.PutUint16(data[offset*2:], uint16(v))
	case 32:
		binary.LittleEndian.PutUint32(data[offset*4:], uint32(v))
	case 64:
		binary.LittleEndian.PutUint64(data[offset*8:], v)
	}
}

// structNode is the declared struct with that id; nil if it has errors of its own.
func (c *compiler) structNode(id uint64) *schema.Node {
	if g := c.groups[id]; g != nil {
		return g
	}
	n := c.byID[id]
	if n == nil || n.kind != syntax.StructDecl || !n.declared() {
		return nil
	}
	return n.out
}

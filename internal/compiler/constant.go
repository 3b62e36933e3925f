package compiler

import (
	"encoding/binary"
	"math"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// constant evaluates a reference to a constant.
func (e *evaluator) constant(src *syntax.Expr, t schema.Type) (val, bool) {
	n := e.n
	if src.Kind == syntax.NameExpr {
		if _, ok := n.resolve(src.Name.Text); !ok {
			return e.unknownWord(src, t)
		}
	}
	b, ok := n.compileDecl(src, implicit{})
	if !ok {
		return val{}, false
	}
	if b.decl == nil || b.decl.node == nil || b.decl.node.kind != syntax.ConstDecl {
		n.report(src.At, diag.NotAConstant, "", "'%s' is not a constant", exprString(src))
		return val{}, false
	}
	c := b.decl.node
	if !c.declared() || !e.declaredOnly && !c.finished() {
		return val{}, false
	}
	if src.Kind == syntax.NameExpr {
		n.report(src.At, diag.UnqualifiedConst, "write '"+qualified(c)+"'", "name '%s' of a constant needs its scope, to tell it from an enumerant", src.Name.Text)
	}
	if c.value == nil {
		return val{}, false
	}
	v := *c.value
	v.typ = n.c.substitute(c.out.Const.Type, n.c.compileBrand(n.file, b.scope))
	switch v.typ.Kind {
	case schema.KindAnyPointer, schema.KindInterface:
		return e.mismatch(src, t, "a constant of type "+n.c.typeName(v.typ)+" cannot be used in another value")
	case schema.KindFloat32, schema.KindFloat64:
		// An integer literal in a constant of a float type is a float to its users.
		v.bits, v.kind = math.Float64bits(v.float()), schema.KindFloat64
		if v.typ.Kind == schema.KindFloat32 && v.bits != quietNaN {
			v.bits = math.Float64bits(float64(float32(math.Float64frombits(v.bits))))
		}
	case schema.KindEnum:
		// To the reference compiler an enum constant's value is a number. It fits no enum type.
		v.kind = schema.KindUint64
	}
	return v, true
}

// unknownWord reports a bare name that is neither literal, enumerant nor constant.
func (e *evaluator) unknownWord(src *syntax.Expr, t schema.Type) (val, bool) {
	names := []string{"true", "false", "void", "nan", "inf"}
	if n := e.n.c.byID[t.ID]; t.Kind == schema.KindEnum && n != nil && n.state >= stateDeclared {
		names = names[:0]
		for _, m := range n.out.Enum.Enumerants {
			names = append(names, m.Name)
		}
	}
	e.n.report(src.At, diag.NotDefined, suggest(src.Name.Text, names), "'%s' is not defined", src.Name.Text)
	return val{}, false
}

// qualified is how to refer to a constant from its own file.
func qualified(c *node) string {
	if c.parent.parent == nil {
		return "." + c.decl.Name.Text
	}
	return c.parent.decl.Name.Text + "." + c.decl.Name.Text
}

// embed reads a file into a value.
func (e *evaluator) embed(src *syntax.Expr, t schema.Type) (val, bool) {
	n := e.n
	data, err := n.c.opts.Loader.Embed(n.file.src, src.Text)
	if err != nil {
		n.report(src.Name.Span, diag.EmbedFailed, importHint(src.Text), "cannot read \"%s\": %v", src.Text, err)
		return val{}, false
	}
	if len(data) > maxValueWords*8 {
		n.report(src.At, diag.ValueTooLarge, "", "embedded file is larger than %d bytes", maxValueWords*8)
		return val{}, false
	}
	switch t.Kind {
	case schema.KindText:
		return val{kind: schema.KindText, bytes: nonNil(data)}, true
	case schema.KindData:
		return val{kind: schema.KindData, bytes: nonNil(data)}, true
	case schema.KindStruct:
		o, err := decodeMessage(data)
		if err != nil {
			n.report(src.At, diag.EmbedNotAMessage, "the file must hold one Cap'n Proto message, not packed", "\"%s\" is no valid message: %v", src.Text, err)
			return val{}, false
		}
		if !e.charge(src, uint64(len(data)/8)) {
			return val{}, false
		}
		return e.finished(src, val{kind: schema.KindStruct, obj: o, typ: t})
	}
	n.report(src.At, diag.EmbedType, "", "a file can be embedded as Text, Data or a struct, not as %s", n.c.typeName(t))
	return val{}, false
}

func nonNil(b []byte) []byte {
	if b == nil {
		return []byte{}
	}
	return b
}

// substitute replaces type parameters in t by what brand binds them to. Parameters of scopes that the brand does not
// mention are unbound: AnyPointer.
func (c *compiler) substitute(t schema.Type, brand *schema.Brand) schema.Type {
	switch t.Kind {
	case schema.KindList:
		elem := c.substitute(*t.Elem, brand)
		t.Elem = &elem
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		t.Brand = c.substituteBrand(t.Brand, brand)
	case schema.KindAnyPointer:
		if t.Any != schema.TypeParameter {
			break
		}
		s := brandScopeOf(brand, t.ID)
		switch {
		case s == nil:
			return schema.Type{Kind: schema.KindAnyPointer}
		case s.Inherit:
			return t
		case int(t.ParamIndex) < len(s.Bind) && s.Bind[t.ParamIndex].Type != nil:
			return *s.Bind[t.ParamIndex].Type
		}
		return schema.Type{Kind: schema.KindAnyPointer}
	}
	return t
}

func brandScopeOf(b *schema.Brand, id uint64) *schema.BrandScope {
	if b == nil {
		return nil
	}
	for i := range b.Scopes {
		if b.Scopes[i].ScopeID == id {
			return &b.Scopes[i]
		}
	}
	return nil
}

func (c *compiler) substituteBrand(b, with *schema.Brand) *schema.Brand {
	if b == nil {
		return nil
	}
	out := &schema.Brand{Scopes: make([]schema.BrandScope, 0, len(b.Scopes))}
	for _, s := range b.Scopes {
		if s.Inherit {
			if w := brandScopeOf(with, s.ScopeID); w != nil {
				out.Scopes = append(out.Scopes, *w)
			}
			continue
		}
		bind := make([]schema.Binding, len(s.Bind))
		for i, p := range s.Bind {
			if p.Type != nil {
				t := c.substitute(*p.Type, with)
				bind[i].Type = &t
			}
		}
		out.Scopes = append(out.Scopes, schema.BrandScope{ScopeID: s.ScopeID, Bind: bind})
	}
	return out
}

// sameType reports whether two types are equal.
func (c *compiler) sameType(a, b schema.Type) bool {
	if a.Kind != b.Kind {
		return false
	}
	switch a.Kind {
	case schema.KindList:
		return c.sameType(*a.Elem, *b.Elem)
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		return a.ID == b.ID && c.sameBrand(a.Brand, b.Brand)
	case schema.KindAnyPointer:
		return a.Any == b.Any && a.ID == b.ID && a.ParamIndex == b.ParamIndex
	}
	return true
}

// sameBrand reports whether two brands bind the same. To bind a parameter to AnyPointer is not the same as not to bind it.
func (c *compiler) sameBrand(a, b *schema.Brand) bool {
	if a == b {
		return true
	}
	if a == nil || b == nil {
		return a == nil && len(b.Scopes) == 0 || b == nil && len(a.Scopes) == 0
	}
	if len(a.Scopes) != len(b.Scopes) {
		return false
	}
	for i := range a.Scopes {
		o := brandScopeOf(b, a.Scopes[i].ScopeID)
		if o == nil || !c.sameScope(&a.Scopes[i], o) {
			return false
		}
	}
	return true
}

func (c *compiler) sameScope(a, b *schema.BrandScope) bool {
	if a.Inherit != b.Inherit || len(a.Bind) != len(b.Bind) {
		return false
	}
	for i := range a.Bind {
		x, y := a.Bind[i].Type, b.Bind[i].Type
		if x != y && (x == nil || y == nil || !c.sameType(*x, *y)) {
			return false
		}
	}
	return true
}

// typeName is a type as a person would write it.
func (c *compiler) typeName(t schema.Type) string {
	switch t.Kind {
	case schema.KindList:
		return "List(" + c.typeName(*t.Elem) + ")"
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		if n := c.byID[t.ID]; n != nil {
			return n.decl.Name.Text
		}
		return t.Kind.String()
	case schema.KindAnyPointer:
		switch t.Any {
		case schema.AnyStruct:
			return "AnyStruct"
		case schema.AnyList:
			return "AnyList"
		case schema.AnyCapability:
			return "Capability"
		}
	}
	return t.Kind.String()
}

// A struct value may be embedded from a file: a message in the standard framing.

type messageError string

func (e messageError) Error() string { return string(e) }

const (
	maxSegments = 512
	errBounds   = messageError("a pointer leads out of the message")
)

// decodeMessage reads the root struct of a message.
func decodeMessage(b []byte) (*object, error) {
	if len(b)%8 != 0 || len(b) < 8 {
		return nil, messageError("its size is not a multiple of 8 bytes")
	}
	n := int(binary.LittleEndian.Uint32(b)) + 1
	header := (4 + n*4 + 7) / 8 * 8
	if n > maxSegments || n < 1 || header > len(b) {
		return nil, messageError("its segment table is bad")
	}
	m := &message{budget: maxValueWords}
	rest := b[header:]
	for i := range n {
		size := uint64(binary.LittleEndian.Uint32(b[4+i*4:])) * 8
		if size > uint64(len(rest)) {
			return nil, messageError("it is shorter than its segment table says")
		}
		m.segments = append(m.segments, rest[:size])
		rest = rest[size:]
	}
	o, err := m.pointer(0, 0, 0)
	if err != nil {
		return nil, err
	}
	if o == nil {
		o = newStruct(0, 0)
	}
	if !o.isStruct {
		return nil, messageError("its root is not a struct")
	}
	return o, nil
}

// message is a message that is being read. The budget bounds the work, whatever the pointers say.
type message struct {
	segments [][]byte
	budget   int
}

func (m *message) word(seg, at int) (uint64, error) {
	if seg >= len(m.segments) || at < 0 || at*8+8 > len(m.segments[seg]) {
		return 0, errBounds
	}
	return binary.LittleEndian.Uint64(m.segments[seg][at*8:]), nil
}

func (m *message) bytes(seg, at, words int) ([]byte, error) {
	if m.budget -= words + 1; m.budget < 0 {
		return nil, messageError("it is too large")
	}
	if at < 0 || words < 0 || (at+words)*8 > len(m.segments[seg]) {
		return nil, errBounds
	}
	return m.segments[seg][at*8 : (at+words)*8], nil
}

// pointer reads what the pointer at a word leads to; nil for null.
func (m *message) pointer(seg, at, depth int) (*object, error) {
	p, err := m.word(seg, at)
	if err != nil || p == 0 {
		return nil, err
	}
	if depth > maxValueDepth {
		return nil, messageError("it is nested too deep")
	}
	target := at + 1 + int(int32(uint32(p)))>>2
	if p&3 == 2 {
		if seg, target, p, err = m.far(p); err != nil {
			return nil, err
		}
	}
	switch p & 3 {
	case 0:
		return m.structAt(seg, target, int(p>>32&0xffff), int(p>>48), depth)
	case 1:
		return m.listAt(seg, target, p, depth)
	}
	return nil, messageError("it holds a capability or an unknown pointer")
}

// far follows a far pointer to the segment, place and kind of the object.
func (m *message) far(p uint64) (seg, target int, pointer uint64, err error) {
	seg, at := int(p>>32), int(uint32(p)>>3)
	pad, err := m.word(seg, at)
	if err != nil {
		return 0, 0, 0, err
	}
	if p&4 == 0 {
		if pad&3 > 1 {
			return 0, 0, 0, messageError("a far pointer leads to no object")
		}
		return seg, at + 1 + int(int32(uint32(pad)))>>2, pad, nil
	}
	tag, err := m.word(seg, at+1)
	if err != nil || pad&7 != 2 || int(pad>>32) >= len(m.segments) {
		return 0, 0, 0, errBounds
	}
	return int(pad >> 32), int(uint32(pad) >> 3), tag, nil
}

func (m *message) structAt(seg, at, dataWords, pointers, depth int) (*object, error) {
	data, err := m.bytes(seg, at, dataWords)
	if err != nil {
		return nil, err
	}
	if _, err := m.bytes(seg, at+dataWords, pointers); err != nil {
		return nil, err
	}
	o := &object{isStruct: true, data: data}
	o.ptrs, err = m.pointers(seg, at+dataWords, pointers, depth)
	o.measure()
	return o, err
}

func (m *message) pointers(seg, at, n, depth int) ([]*object, error) {
	list := make([]*object, n)
	for i := range list {
		o, err := m.pointer(seg, at+i, depth+1)
		if err != nil {
			return nil, err
		}
		list[i] = o
	}
	return list, nil
}

func (m *message) listAt(seg, at int, p uint64, depth int) (*object, error) {
	o := &object{size: byte(p >> 32 & 7), count: int(p >> 35)}
	bits := [8]int{0, 1, 8, 16, 32, 64, 64, 64}[o.size]
	raw, err := m.bytes(seg, at, (o.count*bits+63)/64)
	if err != nil {
		return nil, err
	}
	switch o.size {
	case sizeComposite:
		return m.compositeAt(seg, at, o, depth)
	case sizePointer:
		o.ptrs, err = m.pointers(seg, at, o.count, depth)
	default:
		o.data = append([]byte(nil), raw[:(o.count*bits+7)/8]...)
		if o.size == sizeBit && o.count%8 != 0 {
			o.data[len(o.data)-1] &= 1<<(o.count%8) - 1
		}
	}
	o.measure()
	return o, err
}

func (m *message) compositeAt(seg, at int, o *object, depth int) (*object, error) {
	tag, err := m.word(seg, at)
	if err != nil {
		return nil, err
	}
	words, n := o.count, int(uint32(tag)>>2)
	d, p := int(tag>>32&0xffff), int(tag>>48)
	if tag&3 != 0 || n*(d+p) > words {
		return nil, messageError("a list of structs is larger than it says")
	}
	o.count = n
	if m.budget -= n; m.budget < 0 {
		return nil, messageError("it is too large")
	}
	for i := range n {
		e, err := m.structAt(seg, at+1+i*(d+p), d, p, depth+1)
		if err != nil {
			return nil, err
		}
		o.elems = append(o.elems, e)
	}
	o.measure()
	return o, nil
}

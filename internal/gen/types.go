package gen

import (
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// A form is one of the ways in which a schema type appears in Go.
type form int

const (
	plainForm form = iota // an ordinary Go value
	readForm              // what a reader's accessor returns
	buildForm             // what a builder's accessor returns, for structs and lists
	argForm               // a type argument of a generic type
)

// env says what the parameters of generic scopes stand for while a type is written: the type's own parameters, or the
// arguments that a superclass was given.
type env map[typeKey]string

type typeKey struct {
	scope uint64
	index uint16
}

// own is the environment inside n: each parameter stands for itself.
func (n *node) own() env {
	e := make(env)
	for _, p := range n.params {
		e[typeKey{p.scope, p.index}] = p.name
	}
	return e
}

// numberTypes are the Go types of numbers and Bool.
var numberTypes = map[schema.TypeKind]string{
	schema.KindBool: "bool", schema.KindInt8: "int8", schema.KindInt16: "int16", schema.KindInt32: "int32", schema.KindInt64: "int64",
	schema.KindUint8: "uint8", schema.KindUint16: "uint16", schema.KindUint32: "uint32", schema.KindUint64: "uint64",
	schema.KindFloat32: "float32", schema.KindFloat64: "float64",
}

// goType is the Go type of t in a form.
func (o *out) goType(t *schema.Type, f form, e env) string {
	if f == argForm {
		return o.argType(t, e)
	}
	switch t.Kind {
	case schema.KindVoid:
		return "struct{}"
	case schema.KindText:
		return "string"
	case schema.KindData:
		return "[]byte"
	case schema.KindEnum:
		return o.enumType(t)
	case schema.KindList:
		return o.listType(t, f, e)
	case schema.KindStruct:
		return o.structType(t, f, e)
	case schema.KindInterface:
		n := o.m.nodes[t.ID]
		return o.pkg(n) + n.goName + o.typeArgs(n, t.Brand, e)
	case schema.KindAnyPointer:
		return o.anyType(t, f, e)
	}
	return numberTypes[t.Kind]
}

func (o *out) enumType(t *schema.Type) string {
	n := o.m.nodes[t.ID]
	return o.pkg(n) + n.goName
}

// structType is a struct's type; the plain form of a field is a pointer, so that null is nil and a struct can contain itself.
func (o *out) structType(t *schema.Type, f form, e env) string {
	n := o.m.nodes[t.ID]
	args := o.typeArgs(n, t.Brand, e)
	switch f {
	case readForm:
		return o.pkg(n) + n.names.reader + args
	case buildForm:
		return o.pkg(n) + n.names.builder + args
	}
	return "*" + o.pkg(n) + n.goName + args
}

func (o *out) anyType(t *schema.Type, f form, e env) string {
	if name := e.param(t); name != "" {
		return name
	}
	if t.Any == schema.AnyCapability {
		return o.rpc() + "Ref"
	}
	switch f {
	case readForm:
		return o.capnp() + "Ptr"
	case buildForm:
		return o.capnp() + "PtrBuilder"
	}
	return o.plain() + "Any"
}

// param is what a type parameter stands for; "" if t is none, or one that Go cannot name.
func (e env) param(t *schema.Type) string {
	if t.Kind != schema.KindAnyPointer || t.Any != schema.TypeParameter {
		return ""
	}
	return e[typeKey{t.ID, t.ParamIndex}]
}

// listType is the type of a list.
func (o *out) listType(t *schema.Type, f form, e env) string {
	if f == plainForm {
		return "[]" + strings.TrimPrefix(o.goType(t.Elem, plainForm, e), starOf(t.Elem))
	}
	suffix := ""
	if f == buildForm {
		suffix = "Builder"
	}
	c := o.capnp()
	switch elem := t.Elem; elem.Kind {
	case schema.KindVoid:
		return c + "VoidList" + suffix
	case schema.KindBool:
		return c + "BoolList" + suffix
	case schema.KindText:
		return c + "TextList" + suffix
	case schema.KindData:
		return c + "DataList" + suffix
	case schema.KindStruct:
		return c + "StructList" + suffix + "[" + o.goType(elem, f, e) + "]"
	case schema.KindList:
		if f == readForm && e.typedList(elem) {
			return c + "ListList[" + o.goType(elem, f, e) + "]"
		}
		return c + "PtrList" + suffix
	case schema.KindInterface:
		return o.plain() + "PtrList" + suffix + "[" + o.goType(elem, plainForm, e) + "]"
	case schema.KindAnyPointer:
		if f == readForm && e.param(elem) != "" {
			return "[]" + e.param(elem)
		}
		return c + "PtrList" + suffix
	default:
		return c + "NumList" + suffix + "[" + o.goType(elem, readForm, e) + "]"
	}
}

// typedList reports whether a list's elements can be read by a list type of package capnp: not if they are of package plain.
func (e env) typedList(t *schema.Type) bool {
	for ; t.Kind == schema.KindList; t = t.Elem {
		if t.Elem.Kind == schema.KindInterface || e.param(t.Elem) != "" {
			return false
		}
	}
	return true
}

// listOfParam is the parameter that t is a list of, if it is.
func (e env) listOfParam(t *schema.Type) string {
	if t.Kind != schema.KindList {
		return ""
	}
	if p := e.param(t.Elem); p != "" {
		return p
	}
	return e.listOfParam(t.Elem)
}

// starOf is the star that a plain list leaves out: its elements are structs, not pointers to them.
func starOf(elem *schema.Type) string {
	if elem.Kind == schema.KindStruct {
		return "*"
	}
	return ""
}

// argType is a type as an argument of a generic type: see package plain.
func (o *out) argType(t *schema.Type, e env) string {
	switch t.Kind {
	case schema.KindText:
		return o.plain() + "Text"
	case schema.KindData:
		return o.plain() + "Data"
	case schema.KindStruct, schema.KindInterface:
		return o.goType(t, plainForm, e)
	case schema.KindList:
		return o.listArg(t.Elem, e)
	case schema.KindAnyPointer:
		if name := e.param(t); name != "" {
			return name
		}
	}
	return o.plain() + "Any"
}

func (o *out) listArg(elem *schema.Type, e env) string {
	switch {
	case elem.Kind == schema.KindBool:
		return o.plain() + "Bools"
	case elem.Kind == schema.KindVoid:
		return o.plain() + "Any"
	case !elem.Kind.IsPointer():
		return o.plain() + "Nums[" + o.goType(elem, plainForm, e) + "]"
	}
	return o.plain() + "List[" + o.argType(elem, e) + "]"
}

// typeArgs is the list of type arguments that a brand gives n, in brackets; "" if n is not generic.
func (o *out) typeArgs(n *node, b *schema.Brand, e env) string {
	if len(n.params) == 0 {
		return ""
	}
	bound := o.bind(n, b, e)
	args := make([]string, len(n.params))
	for i, p := range n.params {
		args[i] = bound[typeKey{p.scope, p.index}]
	}
	return "[" + strings.Join(args, ", ") + "]"
}

// bind is the environment inside n when it is used with a brand from within e. What is not bound is AnyPointer.
func (o *out) bind(n *node, b *schema.Brand, e env) env {
	bound := make(env)
	for _, p := range n.params {
		bound[typeKey{p.scope, p.index}] = o.binding(p, b, e)
	}
	return bound
}

func (o *out) binding(p typeParam, b *schema.Brand, e env) string {
	if b != nil {
		for _, s := range b.Scopes {
			switch {
			case s.ScopeID != p.scope:
			case s.Inherit:
				if name := e[typeKey{p.scope, p.index}]; name != "" {
					return name
				}
			case int(p.index) < len(s.Bind) && s.Bind[p.index].Type != nil && !o.m.cut[s.Bind[p.index].Type]:
				return o.argType(s.Bind[p.index].Type, e)
			}
		}
	}
	return o.plain() + "Any"
}

// typeParams is n's parameters as a declaration has them, in brackets.
func (o *out) typeParams(n *node) string {
	if len(n.params) == 0 {
		return ""
	}
	params := make([]string, len(n.params))
	for i, p := range n.params {
		params[i] = p.name + " " + o.plain() + "Pointer[" + p.name + "]"
	}
	return "[" + strings.Join(params, ", ") + "]"
}

// paramNames is n's parameters as a use within n has them, in brackets.
func (n *node) paramNames() string {
	if len(n.params) == 0 {
		return ""
	}
	names := make([]string, len(n.params))
	for i, p := range n.params {
		names[i] = p.name
	}
	return "[" + strings.Join(names, ", ") + "]"
}

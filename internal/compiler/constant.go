package compiler

import (
	"math"
	"strings"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// constant evaluates a reference to a constant.
func (e *evaluator) constant(src *syntax.Expr, t schema.Type) (val, bool) {
	n := e.n
	if src.Kind == syntax.NameExpr {
		if _, found, _ := n.resolve(src.Name.Text); !found {
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
	hint := didYouMean(src.Name.Text, names)
	if hint == "" && t.Kind == schema.KindEnum && len(names) > 0 {
		hint = e.n.c.typeName(t) + " has " + strings.Join(names[:min(len(names), 8)], ", ")
	}
	e.n.report(src.At, diag.NotDefined, hint, "'%s' is not defined", src.Name.Text)
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
		n.report(src.Name.Span, diag.EmbedFailed, n.importHint(src.Text), "cannot read \"%s\": %v", src.Text, err)
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
		if !e.charge(src, o.words) { // which may be far more than the file has: its pointers may share what they point to
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

package compiler

import (
	"sort"
	"strings"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
)

// checkNames reports what is wrong with the names of the declarations inside n, and declarations out of place.
func (n *node) checkNames() {
	n.checkScope(n.decl, map[string]diag.Span{})
}

// checkScope checks the declarations in d's block; names are those of the scope that they are in.
func (n *node) checkScope(d *syntax.Decl, names map[string]diag.Span) {
	for _, m := range d.Decls {
		n.checkDuplicate(m, names)
		n.checkSpelling(m)
		n.checkPlace(d.Kind, m)
		switch m.Kind {
		case syntax.UnionDecl, syntax.GroupDecl:
			if m.Name.Text == "" {
				n.checkScope(m, names) // members of an unnamed union are members of what it is in
			} else {
				n.checkScope(m, map[string]diag.Span{})
			}
		}
	}
}

func (n *node) checkDuplicate(d *syntax.Decl, names map[string]diag.Span) {
	name := d.Name.Text
	first, ok := names[name]
	if !ok {
		names[name] = d.Name.Span
		return
	}
	if name == "" && d.Kind == syntax.UnionDecl {
		n.report(d.Name.Span, diag.SecondUnnamedUnion, "give one of them a name: name :union {", "this scope has an unnamed union already").
			Note(n.file.text, first, "the first one is here")
		return
	}
	n.duplicate(d.Name, first)
}

// duplicate says that a name was declared before, at first.
func (n *node) duplicate(name syntax.Ident, first diag.Span) {
	n.report(name.Span, diag.DuplicateName, "", "'%s' is declared twice in this scope", name.Text).
		Note(n.file.text, first, "the first one is here")
}

func startsLower(s string) bool { return s != "" && s[0] >= 'a' && s[0] <= 'z' }
func startsUpper(s string) bool { return s != "" && s[0] >= 'A' && s[0] <= 'Z' }

func (n *node) checkSpelling(d *syntax.Decl) {
	name := d.Name.Text
	if name == "" {
		return
	}
	upper := false
	switch d.Kind {
	case syntax.EnumDecl, syntax.StructDecl, syntax.InterfaceDecl:
		upper = true
	case syntax.UsingDecl:
		upper = !startsLower(lastName(d.Type))
	}
	switch {
	case upper && !startsUpper(name):
		n.report(d.Name.Span, diag.TypeNameCase, "write '"+capitalized(name)+"'", "name '%s' of a type must begin with a capital letter", name)
	case !upper && !startsLower(name):
		n.report(d.Name.Span, diag.ValueNameCase, "only names of types begin with a capital letter", "name '%s' must begin with a lower-case letter", name)
	}
	if strings.Contains(name, "_") {
		n.report(d.Name.Span, diag.Underscore, "write '"+camelCase(name)+"'; generated code may follow its language's custom",
			"name '%s' contains an underscore", name)
	}
}

func capitalized(s string) string {
	s = strings.TrimLeft(s, "_")
	if s == "" {
		return "Name"
	}
	return strings.ToUpper(s[:1]) + s[1:]
}

func camelCase(s string) string {
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '_' })
	for i := range parts {
		if i > 0 {
			parts[i] = capitalized(parts[i])
		}
	}
	return strings.Join(parts, "")
}

// lastName is the last name in an expression for a declaration.
func lastName(e *syntax.Expr) string {
	switch e.Kind {
	case syntax.NameExpr, syntax.AbsoluteExpr, syntax.MemberExpr:
		return e.Name.Text
	case syntax.ApplyExpr:
		return lastName(e.Base)
	}
	return ""
}

func (n *node) checkPlace(parent syntax.DeclKind, d *syntax.Decl) {
	switch d.Kind {
	case syntax.UsingDecl, syntax.ConstDecl, syntax.EnumDecl, syntax.StructDecl, syntax.InterfaceDecl, syntax.AnnotationDecl:
		if parent == syntax.UnionDecl || parent == syntax.GroupDecl || parent == syntax.EnumDecl {
			n.report(d.At, diag.Misplaced, "move it out of the "+parent.String(), "a %s cannot be declared inside a %s", d.Kind, parent)
		}
	}
}

// ordinals checks that numbers count from 0 without holes and repetitions. Feed it in order.
type ordinals struct {
	n    *node
	next uint64
	last *syntax.Number
}

func (o *ordinals) check(num *syntax.Number) {
	switch {
	case num.Value < o.next:
		d := o.n.report(num.Span, diag.DuplicateOrdinal, "give the newer one the next free number", "number @%d is used twice", num.Value)
		if o.last != nil {
			d.Note(o.n.file.text, o.last.Span, "@%d is used here", o.last.Value)
			o.last = nil
		}
	case num.Value > o.next && o.n.decl.Broken:
		o.next = num.Value + 1 // what is missing is in what could not be read
	case num.Value > o.next:
		o.n.report(num.Span, diag.SkippedOrdinal, "numbers count from 0 without holes, in the order in which fields were added", "number @%d is missing", o.next)
		o.next = num.Value + 1
	default:
		o.next++
		o.last = num
	}
}

// byOrdinal is n's members of a kind by number, checked, and their order in the source.
func (n *node) byOrdinal(kind syntax.DeclKind) ([]*syntax.Decl, map[*syntax.Decl]int) {
	var members []*syntax.Decl
	order := map[*syntax.Decl]int{}
	for _, d := range n.decl.Decls {
		if d.Kind == kind {
			order[d] = len(members)
			members = append(members, d)
		}
	}
	sort.SliceStable(members, func(i, j int) bool { return members[i].Ordinal.Value < members[j].Ordinal.Value })
	check := ordinals{n: n}
	for _, d := range members {
		check.check(d.Ordinal)
	}
	return members, order
}

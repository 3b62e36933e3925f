package compiler

import (
	"sort"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// structCompiler makes the node of a struct and the nodes of its groups. It first walks the declarations to find all
// members and the spaces that they live in, then goes through the members by number, giving each its place and its
// entry in the schema, so that entries are in the order in which members were added to the schema over time.
type structCompiler struct {
	n         *node
	imp       implicit
	top       structSpace
	state     layoutState
	all       []*structMember
	byOrdinal []*structMember
	groups    []*structMember
}

// structMember is a field, group or union; the root stands for the struct itself.
type structMember struct {
	parent    *structMember
	kind      syntax.DeclKind
	name      syntax.Ident
	at        diag.Span
	doc       string
	codeOrder int
	inUnion   bool

	// A field or parameter.
	isParam     bool
	typ         *syntax.Expr
	value       *syntax.Expr
	space       space
	annotations []*syntax.Annotation

	ordinal    uint64
	ordinalSrc *syntax.Number // nil for parameters

	// The root, a group or a union.
	node       *schema.Node
	info       *schema.SourceInfo
	union      *unionSpace
	childCount int
	tagged     int // members of the union that have their discriminant value

	field *schema.Field // once it has its entry
	index int           // of the entry
}

func (n *node) declareStruct() {
	n.out.Kind = schema.StructNode
	s := &structCompiler{n: n}
	root := &structMember{node: n.out, info: &n.info}
	s.scope(n.decl.Decls, root, &s.top)
	s.compile(root)
}

// paramStruct makes the struct of an inline parameter list. Parameters are numbered as they are written.
func (n *node) paramStruct(params []*syntax.Param, imp implicit, out *schema.Node, info *schema.SourceInfo) {
	s := &structCompiler{n: n, imp: imp}
	root := &structMember{node: out, info: info}
	names := map[string]diag.Span{}
	for i, p := range params {
		n.checkParamName(p, names)
		m := &structMember{parent: root, kind: syntax.FieldDecl, name: p.Name, at: p.At, codeOrder: i, isParam: true,
			typ: p.Type, value: p.Value, space: &s.top, annotations: p.Annotations, ordinal: uint64(i)}
		root.childCount++
		s.all = append(s.all, m)
		s.byOrdinal = append(s.byOrdinal, m)
	}
	s.compile(root)
}

// checkParamName reports a name that is given twice. How parameters are spelled is not looked at.
func (n *node) checkParamName(p *syntax.Param, names map[string]diag.Span) {
	n.checkDuplicate(&syntax.Decl{Kind: syntax.FieldDecl, Name: p.Name}, names)
}

// newMember makes the member that d declares.
func (s *structCompiler) newMember(parent *structMember, d *syntax.Decl, codeOrder int, inUnion bool) *structMember {
	parent.childCount++
	m := &structMember{parent: parent, kind: d.Kind, name: d.Name, at: d.At, doc: d.Doc, codeOrder: codeOrder, inUnion: inUnion,
		typ: d.Type, value: d.Value, annotations: d.Annotations}
	s.all = append(s.all, m)
	if d.Kind != syntax.FieldDecl {
		s.newGroup(m)
	}
	s.number(m, d)
	return m
}

func (s *structCompiler) number(m *structMember, d *syntax.Decl) {
	if d.Ordinal != nil {
		m.ordinal, m.ordinalSrc = d.Ordinal.Value, d.Ordinal
		s.byOrdinal = append(s.byOrdinal, m)
	}
}

func (s *structCompiler) newGroup(m *structMember) {
	display := s.n.fullName(m.parent.node.DisplayName, ".", m.name)
	m.node = &schema.Node{DisplayName: display, PrefixLength: uint32(len(display) - len(m.name.Text)),
		IsGeneric: m.parent.node.IsGeneric, Kind: schema.StructNode}
	m.info = new(schema.SourceInfo)
	s.groups = append(s.groups, m)
	s.n.aux = append(s.n.aux, m.node)
	s.n.auxInfo = append(s.n.auxInfo, m.info)
}

// scope collects the members of a struct or group.
func (s *structCompiler) scope(decls []*syntax.Decl, parent *structMember, in space) {
	codeOrder := 0
	for _, d := range decls {
		switch d.Kind {
		case syntax.FieldDecl:
			m := s.newMember(parent, d, codeOrder, false)
			m.space = in
			codeOrder++
		case syntax.GroupDecl:
			m := s.newMember(parent, d, codeOrder, false)
			codeOrder++
			s.group(d, m, in)
		case syntax.UnionDecl:
			u := &unionSpace{parent: in, state: &s.state}
			if d.Name.Text == "" {
				// Its members are members of the scope; a second one was reported with the names.
				parent.union = u
				s.union(d, parent, u, &codeOrder)
				continue
			}
			m := s.newMember(parent, d, codeOrder, false)
			codeOrder++
			m.union = u
			s.union(d, m, u, new(int))
		}
	}
}

func (s *structCompiler) group(d *syntax.Decl, m *structMember, in space) {
	if len(d.Decls) == 0 && !d.Broken {
		s.n.report(d.At, diag.EmptyGroup, "", "group '%s' has no members", d.Name.Text)
	}
	s.scope(d.Decls, m, in)
}

// union collects the members of a union. Each lives in a space of its own that shares the union's locations.
func (s *structCompiler) union(d *syntax.Decl, parent *structMember, u *unionSpace, codeOrder *int) {
	if len(d.Decls) < 2 && !d.Broken {
		s.n.report(unionAt(d), diag.UnionTooSmall, "", "a union must have at least two members")
	}
	for _, d := range d.Decls {
		if d.Kind == syntax.UnionDecl && d.Name.Text == "" {
			s.n.report(d.Name.Span, diag.UnnamedUnionInUnion, "give it a name: name :union {", "a union cannot contain an unnamed union")
			continue
		}
		if d.Kind != syntax.FieldDecl && d.Kind != syntax.UnionDecl && d.Kind != syntax.GroupDecl {
			continue
		}
		member := &memberSpace{union: u}
		m := s.newMember(parent, d, *codeOrder, true)
		*codeOrder++
		switch d.Kind {
		case syntax.FieldDecl:
			m.space = member
		case syntax.GroupDecl:
			s.group(d, m, member)
		case syntax.UnionDecl:
			m.union = &unionSpace{parent: member, state: &s.state}
			s.union(d, m, m.union, new(int))
		}
	}
}

// unionAt is the place of a union's name, rather than all of its text.
func unionAt(d *syntax.Decl) diag.Span { return d.Name.Span }

// entry gives m its place among the fields of its parent, when it or its first member comes up.
func (m *structMember) entry() *schema.Field {
	if m.field != nil {
		return m.field
	}
	p := m.parent
	if p.node.Struct.Fields == nil {
		if p.parent != nil {
			p.entry()
		}
		p.node.Struct.Fields = make([]schema.Field, 0, p.childCount)
		p.info.Members = make([]schema.MemberInfo, 0, p.childCount)
	}
	m.index = len(p.node.Struct.Fields)
	p.node.Struct.Fields = append(p.node.Struct.Fields, schema.Field{Name: m.name.Text, CodeOrder: uint16(m.codeOrder),
		Discriminant: schema.NoDiscriminant})
	p.info.Members = append(p.info.Members, schema.MemberInfo{DocComment: m.doc})
	m.field = &p.node.Struct.Fields[m.index]
	if m.inUnion {
		m.field.Discriminant = uint16(p.tagged)
		p.tagged++
	}
	return m.field
}

func (s *structCompiler) compile(root *structMember) {
	root.node.Struct = &schema.Struct{Encoding: schema.SizeInlineComposite}
	for _, g := range s.groups {
		g.node.Struct = &schema.Struct{Encoding: schema.SizeInlineComposite, IsGroup: true}
	}
	sort.SliceStable(s.byOrdinal, func(i, j int) bool { return s.byOrdinal[i].ordinal < s.byOrdinal[j].ordinal })
	check := ordinals{n: s.n}
	for _, m := range s.byOrdinal {
		if m.ordinalSrc != nil {
			check.check(m.ordinalSrc)
		}
		s.place(m)
	}
	s.finishScope(root)
	for _, m := range s.all {
		target := schema.TargetField
		switch {
		case m.isParam:
			target = schema.TargetParam
		case m.kind == syntax.UnionDecl:
			target = schema.TargetUnion
			s.finishScope(m)
		case m.kind == syntax.GroupDecl:
			target = schema.TargetGroup
			s.finishScope(m)
		}
		m.entry().Annotations = s.n.applyAnnotations(m.annotations, target)
	}
	s.size(root)
	s.checkOrder()
}

// checkOrder reports a numbered union whose number is greater than that of a later sibling: its place among the fields
// is that of its first member, and the fields of a scope must be in the order of their numbers.
func (s *structCompiler) checkOrder() {
	siblings := map[*structMember][]*structMember{}
	for _, m := range s.byOrdinal {
		siblings[m.parent] = append(siblings[m.parent], m)
	}
	for _, u := range s.byOrdinal {
		if u.kind != syntax.UnionDecl {
			continue
		}
		for _, m := range siblings[u.parent] {
			if m.index > u.index && m.ordinal < u.ordinal {
				s.n.report(u.ordinalSrc.Span, diag.UnionOrdinal, "", "the union's number must be less than @%d of '%s', which comes after its first member",
					m.ordinal, m.name.Text)
				break
			}
		}
	}
}

// place compiles a member with a number: the type and place of a field, or the discriminant of a union.
func (s *structCompiler) place(m *structMember) {
	f := m.entry()
	f.HasOrdinal, f.Ordinal = true, uint16(m.ordinal)
	defer s.checkLayout(m)
	if m.kind == syntax.UnionDecl {
		if !m.union.addTag() {
			s.n.report(m.ordinalSrc.Span, diag.UnionOrdinal, "only one field can have been there before the union",
				"a union's number must not be greater than those of two of its members")
		}
		return
	}
	s.fieldType(m, f)
	switch k := f.Type.Kind; {
	case k.IsPointer():
		f.Offset = m.space.addPointer()
	case k == schema.KindVoid:
		m.space.addVoid()
	default:
		f.Offset = m.space.addData(lgBits(k))
	}
}

// checkLayout reports that placing m met the case that memberSpace.expand describes.
func (s *structCompiler) checkLayout(m *structMember) {
	if s.state.bad {
		s.state.bad = false
		s.n.report(m.at, diag.AmbiguousLayout, "add the field outside of the nested union, or reorder members of a schema that is not in use yet",
			"compilers before Cap'n Proto 0.6 placed this member wrongly, so that its place is not well defined")
	}
}

func lgBits(k schema.TypeKind) int {
	lg := 0
	for b := k.Bits(); b > 1; b /= 2 {
		lg++
	}
	return lg
}

func (s *structCompiler) fieldType(m *structMember, f *schema.Field) {
	if !s.n.compileType(m.typ, &f.Type, s.imp) {
		f.Default.Kind = f.Type.Kind
		s.n.c.broken[f] = true
		return
	}
	f.Default.Kind = f.Type.Kind
	if m.value == nil {
		return
	}
	f.HadExplicitDefault = true
	if m.isParam && m.value.Kind == syntax.NameExpr && m.value.Name.Text == "null" {
		if !f.Type.Kind.IsPointer() {
			s.n.report(m.value.At, diag.NullDefault, "write a value of the type", "a parameter of type %s cannot be null by default", s.n.c.typeName(f.Type))
		}
		return
	}
	s.n.setValue(m.value, f.Type, &f.Default, false)
}

// finishScope fills in what is known only when all members have been seen.
func (s *structCompiler) finishScope(m *structMember) {
	if m.union != nil {
		m.union.addTag()
		s.checkLayout(m)
		m.node.Struct.DiscriminantCount = uint16(m.tagged)
		m.node.Struct.DiscriminantOffset = m.union.tag
	}
	if m.parent == nil {
		return
	}
	f := m.entry()
	id := groupID(m.parent.node.ID, m.index)
	m.node.ID, m.node.ScopeID = id, m.parent.node.ID
	f.Kind, f.GroupID = schema.GroupField, id
	m.info.ID, m.info.DocComment = id, m.doc
	s.n.c.groups[id] = m.node
}

const maxSection = 65535 // words or pointers of a struct

func (s *structCompiler) size(root *structMember) {
	if s.state.exhausted(0) {
		s.n.report(s.n.at(), diag.StructTooLong, "split it", "the unions of this struct are too complex")
		return
	}
	if s.top.words > maxSection || s.top.pointers > maxSection {
		s.n.report(s.n.at(), diag.StructTooLong, "split it", "struct is too large: a struct holds at most %d words of data and %d pointers", maxSection, maxSection)
		return
	}
	set := func(n *schema.Node) {
		n.Struct.DataWords, n.Struct.Pointers = uint16(s.top.words), uint16(s.top.pointers)
	}
	set(root.node)
	for _, g := range s.groups {
		set(g.node)
	}
}

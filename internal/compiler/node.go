package compiler

import (
	"crypto/md5"
	"encoding/binary"
	"strings"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// A node is new until something inside of it or about it is needed, then declared, then finished (see the package
// comment). While it moves on it is busy; to need it then is an error of the schema: it depends on itself.
type nodeState uint8

const (
	stateNew nodeState = iota
	stateDeclared
	stateFinished
)

// node is a declaration that has an id.
type node struct {
	c       *compiler
	file    *file
	parent  *node
	decl    *syntax.Decl
	kind    syntax.DeclKind
	id      uint64
	display string
	self    *entity
	lexical *brandScope

	// The declarations inside, by name, once expanded.
	expanded bool
	children []*node
	members  map[string]member

	state   nodeState
	busy    bool
	out     *schema.Node
	aux     []*schema.Node // groups of a struct, inline parameter structs of an interface
	info    schema.SourceInfo
	auxInfo []*schema.SourceInfo
	pending []pendingValue
	value   *val // of a constant, when finished
	broken  bool // an annotation whose type could not be compiled

	enumerants map[string]int // numbers by name, when first needed
}

// member is what a name inside a node stands for.
type member struct {
	node  *node
	alias *alias
}

// alias is a "using" declaration.
type alias struct {
	scope  *node
	name   syntax.Ident
	target *syntax.Expr
	busy   bool // being looked up
	done   bool
	ok     bool
	result resolved
}

func (n *node) entity() *entity {
	if n.self == nil {
		n.self = &entity{id: n.id, node: n, params: n.paramCount()}
	}
	return n.self
}

func (n *node) paramCount() int { return len(n.decl.Params) }

func (n *node) parentID() uint64 {
	if n.parent == nil {
		return 0
	}
	return n.parent.id
}

// at is where to say that something is wrong with the node as a whole.
func (n *node) at() diag.Span {
	if n.decl.Name.Text != "" {
		return n.decl.Name.Span
	}
	return diag.Span{}
}

func (c *compiler) fileNode(f *file) *node {
	s := f.syntax
	d := &syntax.Decl{Kind: syntax.FileDecl, ID: s.ID, Doc: s.Doc, Annotations: s.Annotations, Decls: s.Decls,
		At: diag.Span{End: uint32(len(f.text.Text))}}
	n := &node{c: c, file: f, decl: d, display: f.src.Name}
	var id uint64
	if s.ID != nil {
		id = s.ID.Value
	} else {
		id = newID(f.text)
	}
	c.register(n, id)
	return n
}

func (c *compiler) childNode(parent *node, d *syntax.Decl) *node {
	sep := "."
	if parent.parent == nil {
		sep = ":"
	}
	n := &node{c: c, file: parent.file, parent: parent, decl: d, kind: d.Kind, display: parent.fullName(parent.display, sep, d.Name)}
	id := childID(parent.id, d.Name.Text)
	if d.ID != nil {
		id = d.ID.Value
	}
	c.register(n, id)
	return n
}

// register gives n its id, or an invalid one if another node has it.
func (c *compiler) register(n *node, id uint64) {
	if old := c.byID[id]; old != nil {
		if id>>63 != 0 {
			c.reportTwice(n, old, id)
		}
		id = 0
	}
	if id>>63 == 0 {
		c.bogusID++ // its error is reported; go on with an id that is no one else's
		id = c.bogusID
	}
	n.id = id
	c.byID[id] = n
}

// fullName is the name of a declaration inside another, with that one's. In a scope with a long name many short ones
// become long, so there is a limit on them all.
func (n *node) fullName(outer, sep string, name syntax.Ident) string {
	n.c.names += len(outer) + len(sep) + len(name.Text)
	if n.c.names > maxTotalNames {
		n.report(name.Span, diag.NamesTooLong, "", "the full names of all declarations take more than %d bytes", maxTotalNames)
		return name.Text
	}
	return outer + sep + name.Text
}

// reportTwice says that n and old have one id. Where the ids are made of the names, that is what they have in common.
func (c *compiler) reportTwice(n, old *node, id uint64) {
	if n.decl.ID == nil && old.decl.ID == nil && n.parent == old.parent && n.decl.Name.Text == old.decl.Name.Text {
		n.duplicate(n.decl.Name, old.decl.Name.Span)
		return
	}
	at := n.at()
	if n.decl.ID != nil {
		at = n.decl.ID.Span
	}
	d := c.report(n.file, at, diag.DuplicateID, "give one of them another id; `marque id` prints one", "id @0x%x is used twice", id)
	d.Note(old.file.text, old.at(), "it is used for '%s' here", old.display)
}

// childID derives the id of a declaration from its scope's and its name.
func childID(parent uint64, name string) uint64 {
	return hashID(append(binary.LittleEndian.AppendUint64(nil, parent), name...))
}

// groupID derives a group's id from its struct's and the place of its field among the struct's fields.
func groupID(parent uint64, index int) uint64 {
	b := binary.LittleEndian.AppendUint64(nil, parent)
	return hashID(binary.LittleEndian.AppendUint16(b, uint16(index)))
}

// paramsID derives the id of a method's inline parameter or result struct.
func paramsID(iface uint64, ordinal uint16, results bool) uint64 {
	b := binary.LittleEndian.AppendUint64(nil, iface)
	b = binary.LittleEndian.AppendUint16(b, ordinal)
	if results {
		return hashID(append(b, 1))
	}
	return hashID(append(b, 0))
}

func hashID(b []byte) uint64 {
	sum := md5.Sum(b)
	return binary.BigEndian.Uint64(sum[:]) | 1<<63
}

// expand makes the nodes of the declarations inside n.
func (n *node) expand() {
	if n.expanded {
		return
	}
	n.expanded = true
	n.members = make(map[string]member, len(n.decl.Decls))
	for _, d := range n.decl.Decls {
		var m member
		switch d.Kind {
		case syntax.ConstDecl, syntax.AnnotationDecl, syntax.EnumDecl, syntax.StructDecl, syntax.InterfaceDecl:
			m.node = n.c.childNode(n, d)
			n.children = append(n.children, m.node)
		case syntax.UsingDecl:
			m.alias = &alias{scope: n, name: d.Name, target: d.Type}
		default:
			continue
		}
		if _, ok := n.members[d.Name.Text]; !ok {
			n.members[d.Name.Text] = m
		}
	}
}

// declared brings n to that state; false if it is being brought there already.
func (n *node) declared() bool {
	if n.state >= stateDeclared {
		return true
	}
	return n.advance(func() { n.declare(); n.state = stateDeclared })
}

// finished brings n to that state; false if it cannot be.
func (n *node) finished() bool {
	if n.state >= stateFinished {
		return true
	}
	return n.declared() && n.advance(func() { n.finish(); n.state = stateFinished })
}

func (n *node) advance(step func()) bool {
	if n.busy {
		n.c.report(n.file, n.at(), diag.Recursive, "", "'%s' depends on itself", n.decl.Name.Text)
		return false
	}
	if !n.c.enter(n.file, n.at()) {
		return false
	}
	n.busy = true
	step()
	n.busy = false
	n.c.depth--
	return true
}

// enter counts one level of declarations that need each other; leave by taking 1 from c.depth.
func (c *compiler) enter(f *file, at diag.Span) bool {
	if c.depth >= maxDepth {
		c.report(f, at, diag.TooDeep, "", "more than %d declarations depend on each other in a chain", maxDepth)
		return false
	}
	c.depth++
	return true
}

// declare compiles all but pending values.
func (n *node) declare() {
	n.expand()
	n.checkNames()
	n.out = &schema.Node{ID: n.id, DisplayName: n.display, PrefixLength: prefixLength(n.display), ScopeID: n.parentID(),
		IsGeneric: lexicalScope(n).isGeneric(), Nested: []schema.NestedNode{}}
	for _, p := range n.decl.Params {
		n.out.Parameters = append(n.out.Parameters, p.Text)
	}
	for _, child := range n.children {
		n.out.Nested = append(n.out.Nested, schema.NestedNode{Name: child.decl.Name.Text, ID: child.id})
	}
	n.info = schema.SourceInfo{ID: n.id, DocComment: n.decl.Doc}
	n.position()
	var target schema.Targets
	switch n.kind {
	case syntax.FileDecl:
		target = schema.TargetFile
	case syntax.ConstDecl:
		target = schema.TargetConst
		n.declareConst()
	case syntax.AnnotationDecl:
		target = schema.TargetAnnotation
		n.declareAnnotation()
	case syntax.EnumDecl:
		target = schema.TargetEnum
		n.declareEnum()
	case syntax.StructDecl:
		target = schema.TargetStruct
		n.declareStruct()
	case syntax.InterfaceDecl:
		target = schema.TargetInterface
		n.declareInterface()
	}
	n.out.Annotations = n.applyAnnotations(n.decl.Annotations, target)
}

// position says where the node stands in its file, if that is wanted. It does so where the reference compiler does.
func (n *node) position() {
	if !n.c.opts.Positions || n.kind == syntax.FileDecl {
		return
	}
	n.info.StartByte, n.info.EndByte = n.decl.At.Start, n.decl.At.End
	if n.kind != syntax.AnnotationDecl && (n.id != schema.StreamResultID || n.file.requested) {
		n.out.StartByte, n.out.EndByte = n.decl.At.Start, n.decl.At.End
	}
}

// prefixLength is where the last part of a display name begins. Of a file's name that is what follows the last dot.
func prefixLength(display string) uint32 {
	return uint32(strings.LastIndexAny(display, ".:") + 1)
}

func (n *node) report(at diag.Span, code diag.Code, hint, format string, args ...any) *diag.Diagnostic {
	return n.c.report(n.file, at, code, hint, format, args...)
}

// finish compiles the values that had to wait. It may find more while it does so.
func (n *node) finish() {
	for i := 0; i < len(n.pending); i++ {
		p := n.pending[i]
		n.compileValue(p.src, p.typ, p.target, p.keep)
	}
	n.pending = nil
}

func (n *node) declareConst() {
	n.out.Kind, n.out.Const = schema.ConstNode, new(schema.Const)
	if n.compileType(n.decl.Type, &n.out.Const.Type, implicit{}) {
		n.setValue(n.decl.Value, n.out.Const.Type, &n.out.Const.Value, true)
	}
}

func (n *node) declareAnnotation() {
	n.out.Kind, n.out.AnnotationDef = schema.AnnotationNode, &schema.AnnotationDef{Targets: n.decl.Targets}
	n.broken = !n.compileType(n.decl.Type, &n.out.AnnotationDef.Type, implicit{})
}

func (n *node) declareEnum() {
	members, order := n.byOrdinal(syntax.EnumerantDecl)
	n.out.Kind, n.out.Enum = schema.EnumNode, &schema.Enum{Enumerants: []schema.Enumerant{}}
	n.info.Members = []schema.MemberInfo{}
	for _, d := range members {
		e := schema.Enumerant{Name: d.Name.Text, CodeOrder: uint16(order[d])}
		e.Annotations = n.applyAnnotations(d.Annotations, schema.TargetEnumerant)
		n.out.Enum.Enumerants = append(n.out.Enum.Enumerants, e)
		n.info.Members = append(n.info.Members, schema.MemberInfo{DocComment: d.Doc})
	}
}

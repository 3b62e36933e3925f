package gen

import (
	"fmt"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// Go names are given out for all known nodes of a package together, in three rounds: declared types first, so that
// they get the names that one expects; then what is derived from them (PersonReader); then constants. Whoever comes
// second to a name gets an underscore. Within a round the order is that of the source.

// structNames are the package-level names that belong to a struct or group.
type structNames struct {
	reader, builder string
	newName, read   string // functions for the root of a message
	which           string // type of the union's tag
	whichOf         []string
	union           string         // the plain union's interface
	member          map[int]string // by field index: types of the union's members in plain form
	fields          []fieldNames   // by field index
}

// fieldNames are the names that a field has as a member of its struct's types, and as a parameter.
type fieldNames struct {
	base  string // getter, plain field; Has, Set and New go before it
	local string
}

func (m *model) giveNames() error {
	for _, f := range m.filesInOrder() {
		pkg := m.scopeOf(f)
		for _, n := range f.types {
			if !n.derived() {
				n.goName = pkg.take(n.wantedName())
			}
		}
		m.reserveUnknown(f.node, "", pkg)
	}
	for _, f := range m.filesInOrder() {
		m.nameFile(f, m.scopeOf(f))
	}
	for _, n := range m.sorted() {
		if n.Kind == schema.InterfaceNode {
			m.nameMethods(n)
		}
	}
	return nil
}

// scopeOf is the scope of f's package. A file whose package nobody knows gets one of its own; generated code that needs such a file
// is an error when it is written.
func (m *model) scopeOf(f *file) scope {
	pkg, err := m.packageOf(f)
	key := pkg.Path
	if err != nil {
		key = fmt.Sprintf("unknown package of @0x%016x", f.ID)
	}
	if m.packages[key] == nil {
		m.packages[key] = newScope()
	}
	return m.packages[key]
}

// reserveUnknown takes the names of types that an imported file declares but the request leaves out, since nothing needs
// them: they have their names all the same. Types are written with a capital letter.
func (m *model) reserveUnknown(n *node, prefix string, pkg scope) {
	for _, nested := range n.Nested {
		known := m.nodes[nested.ID]
		switch {
		case known == nil && nested.Name != "" && nested.Name[0] >= 'A' && nested.Name[0] <= 'Z':
			pkg.take(prefix + exported(nested.Name))
		case known != nil && known.parent == n:
			m.reserveUnknown(known, known.goName, pkg)
		}
	}
}

// filesInOrder is the requested files as requested, then the others by id.
func (m *model) filesInOrder() []*file {
	all := append([]*file(nil), m.requested...)
	seen := make(map[*file]bool)
	for _, f := range all {
		seen[f] = true
	}
	for _, n := range m.sorted() {
		if f := m.files[n.ID]; f != nil && !seen[f] {
			all = append(all, f)
		}
	}
	return all
}

func (m *model) nameFile(f *file, pkg scope) {
	for _, n := range f.types {
		if n.derived() {
			n.goName = pkg.take(n.wantedName())
		}
		switch n.Kind {
		case schema.StructNode:
			m.nameStruct(n, pkg)
		case schema.EnumNode:
			for i := range n.Enum.Enumerants {
				e := &n.Enum.Enumerants[i]
				n.members = append(n.members, pkg.take(n.goName+memberName(e.Name, e.Annotations)))
			}
		case schema.InterfaceNode:
			m.nameInterface(n, pkg)
		}
		m.nameParams(n, pkg)
	}
	for _, n := range f.consts {
		n.goName = pkg.take(n.wantedName())
	}
	m.nameSchema(f, pkg)
}

// derived reports whether a node is named after another one: a group or a method's implicit struct.
func (n *node) derived() bool {
	return n.iface != nil || n.Kind == schema.StructNode && n.Struct.IsGroup
}

// wantedName is the name of a declaration if nothing is in the way: those of the scopes around it and its own.
func (n *node) wantedName() string {
	own := memberName(n.Name(), n.Annotations)
	if n.Kind == schema.AnnotationNode {
		own += "Annotation"
	}
	if n.iface != nil {
		meth := &n.iface.Interface.Methods[n.method]
		own = memberName(meth.Name, meth.Annotations) + "Params"
		if meth.ParamStruct != n.ID {
			own = memberName(meth.Name, meth.Annotations) + "Results"
		}
	}
	if n.parent == nil || n.parent.Kind == schema.FileNode {
		return own
	}
	return n.parent.goName + own
}

// memberName is the exported name of a declaration, which $Go.name can set.
func memberName(name string, as []schema.Annotation) string {
	if custom := annotationText(as, goName); custom != "" {
		name = custom
	}
	return exported(name)
}

func (m *model) nameStruct(n *node, pkg scope) {
	s := &structNames{reader: pkg.take(n.goName + "Reader"), builder: pkg.take(n.goName + "Builder"), member: make(map[int]string)}
	n.names = s
	if n.standsAlone() {
		s.newName, s.read = pkg.take("New"+n.goName), pkg.take("Read"+n.goName)
	}
	members := newScope("Which", "Plain", "Build", "Reader", "Release", "FromPtr", "ToPtr", "Union", "ObjectSize")
	for i := range n.Struct.Fields {
		f := &n.Struct.Fields[i]
		s.fields = append(s.fields, fieldNames{base: members.takeAll(memberName(f.Name, f.Annotations), "*", "Has*", "Set*", "New*", "*Ptr")})
	}
	locals := newScope()
	for i := range n.Struct.Fields {
		s.fields[i].local = locals.take(local(n.Struct.Fields[i].Name))
	}
	if n.Struct.DiscriminantCount > 0 {
		m.nameUnion(n, pkg)
	}
}

func (m *model) nameUnion(n *node, pkg scope) {
	s := n.names
	s.which = pkg.take(n.goName + "Which")
	s.whichOf = make([]string, n.Struct.DiscriminantCount)
	s.union = n.goName
	if !n.onlyUnion() {
		s.union = pkg.take(n.goName + "Union")
	}
	for i := range n.Struct.Fields {
		f := &n.Struct.Fields[i]
		if !f.InUnion() {
			continue
		}
		name := memberName(f.Name, f.Annotations)
		s.whichOf[f.Discriminant] = pkg.take(s.which + name)
		if f.Kind == schema.SlotField && f.Type.Kind != schema.KindVoid {
			s.member[i] = pkg.take(n.goName + name)
		}
	}
}

// onlyUnion reports whether a group is nothing but a union, so that its plain form is the union itself.
func (n *node) onlyUnion() bool {
	if !n.Struct.IsGroup || n.Struct.DiscriminantCount == 0 || n.isMember() {
		return false
	}
	for i := range n.Struct.Fields {
		if !n.Struct.Fields[i].InUnion() {
			return false
		}
	}
	return true
}

// isMember reports whether the group n is a member of a union: then its plain form is a struct, which can be the member's type.
func (n *node) isMember() bool {
	for i := range n.parent.Struct.Fields {
		if f := &n.parent.Struct.Fields[i]; f.Kind == schema.GroupField && f.GroupID == n.ID {
			return f.InUnion()
		}
	}
	return false
}

// nameParams makes the names of type parameters differ from those of the package and from one another, since inside
// the type they would hide them.
func (m *model) nameParams(n *node, pkg scope) {
	own := newScope()
	for i := range n.params {
		name := n.params[i].name
		for pkg[name] || own[name] || strings.HasSuffix(name, "Reader") {
			name += "_"
		}
		n.params[i].name = name
		own[name] = true
	}
}

package gen

import (
	"fmt"
	"path"
	"sort"
	"strconv"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// writeSchema writes the compiled schema of the file and of what it refers to, as a constant. Nothing refers to it but the method
// Schema of objects, so programs that never ask an object for its schema do not contain it.
func (o *out) writeSchema() {
	req := o.m.subset(o.f)
	msg, err := req.Message()
	if err != nil {
		o.fail(fmt.Errorf("its compiled form: %w", err))
		return
	}
	packed, err := msg.AppendPacked(nil)
	if err != nil {
		o.fail(fmt.Errorf("its compiled form: %w", err))
		return
	}
	o.p("// %s is the compiled schema of %s and of what it refers to: a CodeGeneratorRequest, packed.", o.f.schemaName, baseName(o.f.filename))
	o.p("const %s = \"\" +", o.f.schemaName)
	// Lines that fit a screen, but not so many that tools have to think about the sum of them all.
	lineBytes := max(40, len(packed)/200)
	for len(packed) > lineBytes {
		o.p("%s +", strconv.Quote(string(packed[:lineBytes])))
		packed = packed[lineBytes:]
	}
	o.p("%s\n", strconv.Quote(string(packed)))
}

// nameSchema takes the name of the constant.
func (m *model) nameSchema(f *file, pkg scope) {
	base := strings.TrimSuffix(baseName(f.filename), path.Ext(f.filename))
	var name strings.Builder
	for part := range strings.FieldsFuncSeq(base, func(r rune) bool { return !isAlnum(r) }) {
		name.WriteString(exported(part))
	}
	if name.Len() == 0 {
		name.WriteString("File")
	}
	f.schemaName = pkg.take(cleanIdent(name.String()) + "Schema")
}

func isAlnum(r rune) bool {
	return r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z'
}

// subset is a request for f alone: its nodes, those that they refer to, and nothing that depends on where the compiler ran.
func (m *model) subset(f *file) *schema.CodeGeneratorRequest {
	keep := map[uint64]bool{f.ID: true}
	queue := []*node{f.node}
	add := func(id uint64) {
		if n := m.nodes[id]; n != nil && !keep[id] {
			keep[id] = true
			queue = append(queue, n)
		}
	}
	for _, n := range m.sorted() {
		if n.file == f {
			add(n.ID)
		}
	}
	for i := 0; i < len(queue); i++ {
		queue[i].refersTo(add)
	}
	req := &schema.CodeGeneratorRequest{RequestedFiles: []schema.RequestedFile{{ID: f.ID, Filename: baseName(f.filename)}}}
	for id := range keep {
		req.Nodes = append(req.Nodes, m.nodes[id].portable())
	}
	sort.Slice(req.Nodes, func(i, j int) bool { return req.Nodes[i].ID < req.Nodes[j].ID })
	if m.opts.NoSchemaComments {
		return req
	}
	for i := range req.Nodes {
		if info, ok := m.nodes[req.Nodes[i].ID].comments(); ok {
			req.SourceInfo = append(req.SourceInfo, info)
		}
	}
	return req
}

// comments is what the source says about the node and its members, without the places where it says so. What everybody has the
// source of is left out.
func (n *node) comments() (schema.SourceInfo, bool) {
	_, isStandard := stdPackages[n.file.ID]
	if n.doc == nil || !hasComments(n.doc) || isStandard {
		return schema.SourceInfo{}, false
	}
	info := schema.SourceInfo{ID: n.ID, DocComment: n.doc.DocComment}
	for _, m := range n.doc.Members {
		info.Members = append(info.Members, schema.MemberInfo{DocComment: m.DocComment})
	}
	return info, true
}

// portable is the node without the folder that its file was in, and without its place in the source.
func (n *node) portable() schema.Node {
	p := *n.Node
	own, display := n.DisplayName, n.file.DisplayName
	if rest, ok := strings.CutPrefix(own, display); ok {
		p.DisplayName = baseName(display) + rest
		p.PrefixLength -= min(p.PrefixLength, uint32(len(own)-len(p.DisplayName)))
	}
	p.StartByte, p.EndByte = 0, 0
	return p
}

// refersTo calls add with the id of each node that n needs: its scope, and what its types name.
func (n *node) refersTo(add func(uint64)) {
	add(n.ScopeID)
	switch n.Kind {
	case schema.StructNode:
		for i := range n.Struct.Fields {
			f := &n.Struct.Fields[i]
			if f.Kind == schema.GroupField {
				add(f.GroupID)
			} else {
				typeRefersTo(&f.Type, add)
			}
		}
	case schema.InterfaceNode:
		for i := range n.Interface.Methods {
			meth := &n.Interface.Methods[i]
			add(meth.ParamStruct)
			add(meth.ResultStruct)
			brandRefersTo(meth.ParamBrand, add)
			brandRefersTo(meth.ResultBrand, add)
		}
		for _, s := range n.Interface.Superclasses {
			add(s.ID)
			brandRefersTo(s.Brand, add)
		}
	case schema.ConstNode:
		typeRefersTo(&n.Const.Type, add)
	}
}

func typeRefersTo(t *schema.Type, add func(uint64)) {
	switch {
	case t.Kind == schema.KindList:
		typeRefersTo(t.Elem, add)
	case t.ID != 0:
		add(t.ID)
		brandRefersTo(t.Brand, add)
	}
}

func brandRefersTo(b *schema.Brand, add func(uint64)) {
	if b == nil {
		return
	}
	for _, s := range b.Scopes {
		for _, bind := range s.Bind {
			if bind.Type != nil {
				typeRefersTo(bind.Type, add)
			}
		}
	}
}

package gen

import (
	"github.com/marque-rpc/marque/schema"
)

// writeFile generates the Go of one file.
func (m *model) writeFile(f *file) ([]byte, error) {
	o := newOut(m, f)
	for _, n := range f.consts {
		if n.Kind == schema.ConstNode {
			o.writeConst(n)
		} else {
			o.writeAnnotation(n)
		}
	}
	for _, n := range f.types {
		switch n.Kind {
		case schema.EnumNode:
			o.writeEnum(n)
		case schema.StructNode:
			o.writeStruct(n)
		case schema.InterfaceNode:
			o.writeInterface(n)
		}
	}
	for _, s := range o.statics {
		o.p("%s\n", s)
	}
	if !m.opts.NoSchema {
		o.writeSchema()
	}
	if _, ok := o.imports[plainPath]; ok {
		o.p("// If this does not compile, the code is newer than the runtime: run go get %s@latest.", module)
		o.p("const _ = plain.GeneratedCodeNeedsNewerMarque1\n")
	}
	return o.source()
}

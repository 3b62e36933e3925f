package gen

import (
	"bytes"
	"fmt"
	"go/format"
	"sort"
	"strings"
)

// Import paths that generated code may need.
const (
	module      = "github.com/marque-rpc/marque"
	capnpPath   = module + "/capnp"
	rpcPath     = module + "/rpc"
	plainPath   = module + "/std/plain"
	schemaPath  = module + "/schema"
	contextPath = "context"
	strconvPath = "strconv"
	mathPath    = "math"
)

// out collects the text of one Go file and the imports that it needs.
type out struct {
	m         *model
	f         *file
	buf       bytes.Buffer
	imports   map[string]string // path: the name that the file uses for it
	aliases   scope
	constants map[string]string            // of defaults and constants: the variables that hold them
	statics   []string                     // their declarations
	servers   map[string]map[string]string // results of serverNames
	fresh     bool                         // what is built now starts a nesting of its own: there is no depth to hand on
	formats   int                          // how often gofmt is needed at most: comments of the schema may need more than one time
	b         string                       // the builder that fields are built into
	err       error                        // the first thing that cannot be generated
}

func newOut(m *model, f *file) *out {
	o := &out{m: m, f: f, imports: make(map[string]string), aliases: newScope(), constants: make(map[string]string), servers: make(map[string]map[string]string), b: "b", formats: 1}
	for _, info := range m.req.SourceInfo {
		if n := m.nodes[info.ID]; n != nil && n.file == f && hasComments(&info) {
			o.formats = 4
		}
	}
	// Names that bodies use stay what they seem to be: no package is called like a parameter.
	for _, names := range []map[string]bool{reservedLocals, bodyLocals} {
		for name := range names {
			o.aliases[name] = true
		}
	}
	for _, n := range f.types {
		if n.names != nil {
			for i := range n.names.fields {
				o.aliases[n.names.fields[i].local] = true
			}
		}
	}
	return o
}

// bodyLocals are the variables of generated bodies, and the functions that those call.
var bodyLocals = words("ctx c a b r s p v u w o m t l f x id ok err call fill opts method depth params results")

// p writes a line, or several.
func (o *out) p(format string, args ...any) {
	fmt.Fprintf(&o.buf, format, args...)
	o.buf.WriteByte('\n')
}

func (o *out) fail(err error) {
	if o.err == nil {
		o.err = err
	}
}

// use notes that the file needs a package of ours or of the standard library, and returns its name with a dot.
func (o *out) use(path string) string {
	name := path[strings.LastIndexByte(path, '/')+1:]
	o.imports[path] = name
	return name + "."
}

func (o *out) capnp() string { return o.use(capnpPath) }
func (o *out) rpc() string   { return o.use(rpcPath) }
func (o *out) plain() string { return o.use(plainPath) }

// pkg returns what goes before the names of n's package: nothing in n's own, an import's name and a dot elsewhere.
func (o *out) pkg(n *node) string {
	pkg, err := o.m.packageOf(n.file)
	if err != nil {
		o.fail(err)
		return ""
	}
	if pkg.Path == o.f.pkg.Path {
		return ""
	}
	if _, ok := o.imports[pkg.Path]; !ok {
		o.imports[pkg.Path] = o.aliases.take(pkg.Name)
		if o.m.uses[o.f.pkg.Path] == nil {
			o.m.uses[o.f.pkg.Path] = make(map[string]bool)
		}
		o.m.uses[o.f.pkg.Path][pkg.Path] = true
	}
	return o.imports[pkg.Path] + "."
}

// source is the whole file.
func (o *out) source() ([]byte, error) {
	if o.err != nil {
		return nil, o.err
	}
	var head bytes.Buffer
	fmt.Fprintf(&head, "// Code generated from %s by marque. DO NOT EDIT.\n\n", baseName(o.f.filename))
	if o.f.doc != nil {
		head.WriteString(comment(o.f.doc.DocComment))
	}
	fmt.Fprintf(&head, "package %s\n\n", o.f.pkg.Name)
	o.writeImports(&head)
	head.Write(o.buf.Bytes())
	src := head.Bytes()
	for range o.formats {
		next, err := format.Source(src)
		if err != nil {
			return nil, fmt.Errorf("the generated code is not Go, which is a bug in the generator: %w", err)
		}
		if bytes.Equal(src, next) {
			break
		}
		src = next
	}
	return src, nil
}

// writeImports writes the import clause: the standard library first.
func (o *out) writeImports(w *bytes.Buffer) {
	var paths []string
	for path := range o.imports {
		paths = append(paths, path)
	}
	if len(paths) == 0 {
		return
	}
	isStd := func(path string) bool { return !strings.Contains(strings.SplitN(path, "/", 2)[0], ".") }
	sort.Slice(paths, func(i, j int) bool {
		if a, b := isStd(paths[i]), isStd(paths[j]); a != b {
			return a
		}
		return paths[i] < paths[j]
	})
	w.WriteString("import (\n")
	for i, path := range paths {
		if i > 0 && isStd(paths[i-1]) && !isStd(path) {
			w.WriteByte('\n')
		}
		if name := o.imports[path]; name != path[strings.LastIndexByte(path, '/')+1:] {
			fmt.Fprintf(w, "%s ", name)
		}
		fmt.Fprintf(w, "%q\n", path)
	}
	w.WriteString(")\n\n")
}

// Package compiler turns Cap'n Proto schema files into schema nodes, as `capnp compile` does, without the C++ tool.
//
// Package syntax makes a tree of each file. Here every declaration becomes a node, which is compiled in two steps, when
// it is first needed: "declared" gives it everything but the values that need other types (defaults of struct type, for
// one), "finished" adds those. A value may use another declaration's first step while that one's second step is still
// to come, so types may refer to each other in circles and values may not.
//
// The package does no input or output: a Loader gives it files. Its input may be hostile; limits on nesting, sizes and
// work hold whatever is in it, and what is wrong is reported, never panicked about.
package compiler

import (
	"cmp"
	"fmt"
	"sort"

	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// Loader finds files. The paths that it gets are as written in the source or on the command line.
type Loader interface {
	// Open reads a file that was asked for by the user.
	Open(path string) (*Source, error)
	// Import reads the file that an import in from names.
	Import(from *Source, path string) (*Source, error)
	// Embed reads the file that an embed in from names.
	Embed(from *Source, path string) ([]byte, error)
}

// Source is a file.
type Source struct {
	Key  string // two sources with one key are the same file
	Path string // where it is, to the Loader
	Name string // what to call it in the request
	Text string

	Shown string // what to call it in diagnostics; empty: Name
}

// Options says what to compile.
type Options struct {
	Loader  Loader
	Files   []string       // paths for Loader.Open
	Version schema.Version // what to say that we are

	// Positions says where in the source nodes stand, and what names in it refer to, as the C++ tool does since 1.1.
	Positions bool

	// MakeIDs makes up an id for a file without one, where otherwise that is an error: for values, which hold no ids.
	MakeIDs bool
}

// Limits of one run. They are far above what people write.
const (
	maxFiles      = 4096
	maxDepth      = 500     // of declarations that need each other's values, and of aliases
	maxTotalTypes = 1 << 20 // written into one request
	maxTotalNames = 1 << 26 // bytes of the full names of declarations
)

// Compile compiles files. If there are diagnostics, the request is nil.
func Compile(opts Options) (*schema.CodeGeneratorRequest, diag.Diagnostics) {
	c := newCompiler(opts)
	return c.request(c.openAll())
}

func (c *compiler) openAll() (files []*file) {
	for _, path := range c.opts.Files {
		if f := c.open(path); f != nil {
			files = append(files, f)
			c.traverseFile(f)
		}
	}
	return files
}

// request is what was compiled, if all is well.
func (c *compiler) request(files []*file) (*schema.CodeGeneratorRequest, diag.Diagnostics) {
	var requested []schema.RequestedFile
	for _, f := range files {
		requested = append(requested, c.requestedFile(f))
	}
	if c.sink.Count() > 0 {
		ds := c.sink.Diagnostics()
		ds.Sort()
		return nil, ds
	}
	return &schema.CodeGeneratorRequest{
		Nodes:          c.order.nodes(),
		RequestedFiles: requested,
		Version:        c.opts.Version,
		SourceInfo:     c.order.infos(),
	}, nil
}

// compiler is the state of one run.
type compiler struct {
	opts    Options
	sink    diag.Sink
	files   map[string]*file // by key
	byID    map[uint64]*node
	groups  map[uint64]*schema.Node // groups and inline parameter structs
	broken  map[*schema.Field]bool  // fields whose type could not be compiled
	order   order
	seen    map[*node]uint32 // eagerness that was already asked for
	bogusID uint64

	traversal int // depth of traverse
	deferred  []deferredNode

	depth int
	types int
	words uint64 // of values, so far
	names int    // bytes of full names, so far
}

func newCompiler(opts Options) *compiler {
	return &compiler{opts: opts, files: map[string]*file{}, byID: map[uint64]*node{}, groups: map[uint64]*schema.Node{}, broken: map[*schema.Field]bool{},
		seen: map[*node]uint32{}, bogusID: 1 << 20, order: newOrder()}
}

// file is a source and its root node.
type file struct {
	src    *Source
	text   *diag.Source
	syntax *syntax.File
	root   *node
	// imports by path as written; nil if they failed
	imports     map[string]*file
	identifiers []schema.Identifier // with Options.Positions
	requested   bool
}

func (c *compiler) report(f *file, at diag.Span, code diag.Code, hint, format string, args ...any) *diag.Diagnostic {
	return c.sink.Report(f.text, at, code, hint, format, args...)
}

func (c *compiler) open(path string) *file {
	src, err := c.opts.Loader.Open(path)
	if err != nil {
		c.sink.ReportFile(path, diag.FileNotFound, "", "cannot read the file: %v", err)
		return nil
	}
	f := c.add(src)
	f.requested = true
	return f
}

// add parses a source, once.
func (c *compiler) add(src *Source) *file {
	if f := c.files[src.Key]; f != nil {
		return f
	}
	f := &file{src: src, text: &diag.Source{Name: cmp.Or(src.Shown, src.Name), Text: src.Text}, imports: map[string]*file{}}
	c.files[src.Key] = f
	before := c.sink.Count()
	f.syntax = syntax.Parse(f.text, &c.sink)
	if f.syntax.ID == nil && !c.opts.MakeIDs && c.sink.Count() == before {
		c.report(f, diag.Span{}, diag.MissingFileID, fmt.Sprintf("add this line, whose id is new: @0x%x;", newID(f.text)), "file does not declare an id")
	}
	f.root = c.fileNode(f)
	return f
}

// newID is an id for a file that has none. It depends on the file alone, so that it is the same in the next run.
func newID(src *diag.Source) uint64 { return hashID([]byte(src.Name + "\x00" + src.Text)) }

// importFile finds the file that an import in f names; nil if there is none.
func (c *compiler) importFile(f *file, path string) *file {
	if g, ok := f.imports[path]; ok {
		return g
	}
	f.imports[path] = nil
	src, err := c.opts.Loader.Import(f.src, path)
	if err != nil {
		return nil
	}
	if c.files[src.Key] == nil && len(c.files) >= maxFiles {
		c.sink.ReportFile(src.Name, diag.TooManyFiles, "", "more than %d files are imported", maxFiles)
		return nil
	}
	g := c.add(src)
	f.imports[path] = g
	return g
}

// requestedFile lists what a file imports: the paths in types and annotations, not those in values.
func (c *compiler) requestedFile(f *file) schema.RequestedFile {
	paths := map[string]bool{}
	importsOf(f.root.decl, paths)
	names := make([]string, 0, len(paths))
	for p := range paths {
		names = append(names, p)
	}
	sort.Strings(names)
	out := schema.RequestedFile{ID: f.root.id, Filename: f.src.Name, Imports: []schema.Import{}}
	if c.opts.Positions {
		out.Identifiers = append([]schema.Identifier{}, f.identifiers...)
	}
	for _, p := range names {
		if g := c.importFile(f, p); g != nil {
			out.Imports = append(out.Imports, schema.Import{ID: g.root.id, Name: p})
		}
	}
	return out
}

func importsOf(d *syntax.Decl, paths map[string]bool) {
	if d.Kind != syntax.AnnotationDecl {
		importsIn(d.Type, paths)
	}
	for _, e := range d.Extends {
		importsIn(e, paths)
	}
	for _, l := range []*syntax.ParamList{d.Input, d.Output} {
		if l == nil {
			continue
		}
		importsIn(l.Type, paths)
		if l.Stream {
			paths[streamFile] = true
		}
		for _, p := range l.Params {
			importsIn(p.Type, paths)
			for _, a := range p.Annotations {
				importsIn(a.Name, paths)
			}
		}
	}
	for _, a := range d.Annotations {
		importsIn(a.Name, paths)
	}
	for _, n := range d.Decls {
		importsOf(n, paths)
	}
}

func importsIn(e *syntax.Expr, paths map[string]bool) {
	if e == nil {
		return
	}
	if e.Kind == syntax.ImportExpr {
		paths[e.Text] = true
	}
	importsIn(e.Base, paths)
	for _, a := range e.Args {
		importsIn(a.Value, paths)
	}
}

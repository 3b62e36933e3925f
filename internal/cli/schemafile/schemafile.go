// Package schemafile compiles schema files of the file system for the commands
// of the tool, and finds the types that people name on the command line.
package schemafile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
	"github.com/marque-rpc/marque/schema"
)

// Options say where schema files are found.
type Options struct {
	ImportPath []string // directories for imports that begin with "/"
	NoStandard bool     // neither the embedded standard schemas nor the system's include directories
	SrcPrefix  []string // directories that output names do not repeat
	Positions  bool     // say where in the source nodes stand, as the C++ tool does since 1.1
	MakeIDs    bool     // make up the ids of files that have none

	// SystemFirst prefers the system's copies of the standard schemas to the
	// embedded ones, unless they are too old for what the files use. Generators for
	// other languages come with copies of their own, whose annotations they need.
	SystemFirst bool
}

// systemIncludes are where C++ installations put schema files.
var systemIncludes = []string{"/usr/local/include", "/usr/include"}

// Compiled is a request, and where its files came from.
type Compiled struct {
	*schema.CodeGeneratorRequest
	paths map[string]string
}

// Path is where the file that the request calls so was read from. A name that
// is not in the request is its own path.
func (c *Compiled) Path(name string) string {
	if p, ok := c.paths[name]; ok {
		return p
	}
	return name
}

// Compile compiles the files. Its error is all diagnostics, ready to be shown.
func (o Options) Compile(files ...string) (*Compiled, error) {
	compiled, diagnostics := o.compile(files)
	if len(diagnostics) > 0 && o.SystemFirst {
		o.SystemFirst = false
		if again, left := o.compile(files); len(left) < len(diagnostics) {
			compiled, diagnostics = again, left
		}
	}
	if err := diagnostics.Err(); err != nil {
		return nil, &DiagnosticsError{err}
	}
	return compiled, nil
}

func (o Options) compile(files []string) (*Compiled, diag.Diagnostics) {
	loader := o.loader()
	req, diagnostics := compiler.Compile(o.compiler(loader, files))
	return &Compiled{CodeGeneratorRequest: req, paths: loader.paths}, diagnostics
}

func (o Options) compiler(loader compiler.Loader, files []string) compiler.Options {
	version := schema.Version{Major: 0, Minor: 9, Micro: 2} // whose requests ours equal
	if o.Positions {
		version = schema.Version{Major: 1, Minor: 1, Micro: 0}
	}
	return compiler.Options{Loader: loader, Files: slashed(files), Version: version, Positions: o.Positions, MakeIDs: o.MakeIDs}
}

func (o Options) loader() *recorder {
	files := compiler.Files{ReadFile: readFile, ImportPath: slashed(o.ImportPath), SrcPrefix: slashed(o.SrcPrefix), Identity: identity}
	if dir, err := os.Getwd(); err == nil { // without it paths are taken as they are
		files.Dir = filepath.ToSlash(dir)
	}
	if !o.NoStandard {
		files.Standard = standard(o.SystemFirst)
	}
	return &recorder{Files: files, paths: make(map[string]string)}
}

// identity is the path of a file without symbolic links: a file that is imported by
// two names is one.
func identity(path string) string {
	if real, err := filepath.EvalSymlinks(filepath.FromSlash(path)); err == nil {
		return filepath.ToSlash(real)
	}
	return path
}

// recorder remembers where the files were, whose names in a request say less.
type recorder struct {
	compiler.Files
	paths map[string]string
}

func (r *recorder) Open(path string) (*compiler.Source, error) {
	return r.record(r.Files.Open(path))
}

func (r *recorder) Import(from *compiler.Source, path string) (*compiler.Source, error) {
	return r.record(r.Files.Import(from, path))
}

func (r *recorder) record(s *compiler.Source, err error) (*compiler.Source, error) {
	if err == nil && !strings.HasPrefix(s.Path, "\x00") { // no standard schema
		r.paths[s.Name] = strings.TrimPrefix(s.Path, strings.TrimSuffix(r.Dir, "/")+"/")
	}
	return s, err
}

// DiagnosticsError is what the compiler has to say, over several lines.
type DiagnosticsError struct{ Err error }

func (e *DiagnosticsError) Error() string { return e.Err.Error() }

func (e *DiagnosticsError) Unwrap() error { return e.Err }

func slashed(paths []string) []string {
	out := make([]string, len(paths))
	for i, p := range paths {
		out[i] = filepath.ToSlash(p)
	}
	return out
}

// errDirectory says that a directory is where a file should be: there is no such file.
type errDirectory struct{}

func (errDirectory) Error() string { return "it is a directory" }

func (errDirectory) Is(target error) bool { return target == fs.ErrNotExist }

// readFile reads a schema file. A directory counts as not being there, so that
// an import goes on to the next one. Of a file that is too large, such as a device
// that an import names, it reads what shows that.
func readFile(path string) ([]byte, error) {
	path = filepath.FromSlash(path)
	info, err := os.Stat(path)
	if err == nil && info.IsDir() {
		return nil, errDirectory{}
	}
	if err != nil {
		return nil, err
	}
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	text, err := io.ReadAll(io.LimitReader(f, syntax.MaxFileBytes+1))
	if err == nil && bytes.HasPrefix(text, []byte("capnp://")) {
		return nil, errors.New("it holds a capnp:// URI, and is no schema") // and no message shows it
	}
	return text, err
}

// layers looks for a file in one file system after the other.
type layers []fs.FS

func (l layers) Open(name string) (fs.File, error) {
	for _, layer := range l {
		f, err := layer.Open(name)
		if err == nil || !errors.Is(err, fs.ErrNotExist) {
			return f, err
		}
	}
	return nil, &fs.PathError{Op: "open", Path: name, Err: fs.ErrNotExist}
}

// Schema is one compiled file with all that it needs.
type Schema struct {
	*schema.Registry
	File uint64 // id of the file
	Name string // its path

	options Options
}

// Load compiles one file for looking things up in it.
func (o Options) Load(file string) (*Schema, error) {
	req, err := o.Compile(file)
	if err != nil {
		return nil, err
	}
	r, err := schema.NewRegistry(req.CodeGeneratorRequest)
	if err != nil {
		return nil, err
	}
	if len(req.RequestedFiles) == 0 {
		return nil, fmt.Errorf("%s: the compiler gave no file", file)
	}
	return &Schema{Registry: r, File: req.RequestedFiles[0].ID, Name: file, options: o}, nil
}

// Struct finds a struct type by an expression such as Map(Text, Data).Entry.
func (s *Schema) Struct(expr string) (*schema.StructType, error) {
	t, err := s.typ(expr)
	if err == nil && t.Kind != schema.KindStruct {
		err = fmt.Errorf("%s is not a struct", expr)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.Name, err)
	}
	return t.Struct, nil
}

// Interface finds an interface type by an expression.
func (s *Schema) Interface(expr string) (*schema.InterfaceType, error) {
	t, err := s.typ(expr)
	if err == nil && t.Kind != schema.KindInterface {
		err = fmt.Errorf("%s is not an interface", expr)
	}
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.Name, err)
	}
	return t.Interface, nil
}

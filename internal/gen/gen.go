// Package gen writes Go for compiled Cap'n Proto schemas.
//
// For each requested file it makes one Go file with readers and builders that work on the message in place, plain Go
// structs with conversion both ways, enums, constants, and clients and servers of interfaces. What it writes depends on
// the request and the options alone: equal input gives equal bytes.
package gen

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// Package names a Go package: what an import clause needs.
type Package struct {
	Name string // as in the package clause
	Path string // import path
}

// Resolver finds the Go package of a schema file for what the file's annotations leave open.
// The file is named as in the request: the path given to the compiler, or the path of an import.
type Resolver interface {
	GoPackage(filename string) (Package, error)
}

// Options say how to generate. The zero value is usable when every file has $Go.package and $Go.import.
type Options struct {
	// Resolver finds packages of files without annotations. Nil: such files are an error.
	Resolver Resolver

	// NoSchema leaves out the compiled schema that serves reflection and dynamic values.
	NoSchema bool
}

// File is one generated file.
type File struct {
	Name    string // the schema's file name with ".go" appended: "dir/x.capnp.go"
	Package Package
	Source  []byte // gofmt-clean Go
}

// Generate makes one Go file for each requested schema file.
// A request that no schema compiler could have made is an error, as is one that Go has no way to express
// (two files that import each other but live in different packages, say). It never panics.
func Generate(req *schema.CodeGeneratorRequest, opts Options) ([]File, error) {
	m, err := load(req, opts)
	if err != nil {
		return nil, err
	}
	files := make([]File, 0, len(m.requested))
	for _, f := range m.requested {
		src, err := m.writeFile(f)
		if err != nil {
			return nil, fmt.Errorf("gen: %s: %w", f.filename, err)
		}
		files = append(files, File{Name: f.filename + ".go", Package: f.pkg, Source: src})
	}
	if err := m.checkImports(); err != nil {
		return nil, fmt.Errorf("gen: %w", err)
	}
	return files, nil
}

// checkImports refuses packages that import each other: schema files may, Go packages may not.
func (m *model) checkImports() error {
	var path []string
	state := make(map[string]int) // 1: on the path, 2: done
	var visit func(pkg string) error
	visit = func(pkg string) error {
		path = append(path, pkg)
		defer func() { path = path[:len(path)-1] }()
		switch state[pkg] {
		case 1:
			return fmt.Errorf("import cycle of Go packages: %s; give these schemas one package, or move what they share to a third", strings.Join(path, " → "))
		case 2:
			return nil
		}
		state[pkg] = 1
		for _, next := range slices.Sorted(maps.Keys(m.uses[pkg])) {
			if err := visit(next); err != nil {
				return err
			}
		}
		state[pkg] = 2
		return nil
	}
	for _, f := range m.requested {
		if err := visit(f.pkg.Path); err != nil {
			return err
		}
	}
	return nil
}

// baseName is the file's name without folders, as comments mention it.
func baseName(filename string) string { return path.Base(strings.ReplaceAll(filename, "\\", "/")) }

// Package gen writes Go for compiled Cap'n Proto schemas.
//
// For each requested file it makes one Go file. What it writes depends on the request and the options alone: equal input gives
// equal bytes.
//
// # Structs
//
// A struct Person becomes three types. PersonReader and PersonBuilder are package capnp's Struct and StructBuilder under another
// name: their methods are the fields, read and written in place. Person is a plain Go struct: PersonReader.Plain copies one
// out of a message and Person.Build writes one into a message. In the plain form a struct in a field is a pointer, nil for null;
// lists are slices, nil for null; AnyPointer is plain.Any. Null reads as the field's default, if it has one; a default that contains
// itself stays nil, since it has no end.
//
// A getter of a union's member returns the value and whether the member is set. In the plain form a union is a sealed
// interface: a type for each member that has a value, and the bare tag for the others, including those that only a newer schema
// knows. So neither form gives a value of one member for another's.
//
// Generic structs and interfaces have Go type parameters; see package plain for what can be an argument. The type
// parameters of methods are AnyPointer, and so is an argument that would make a type contain ever larger types.
//
// # Interfaces
//
// An interface Echo becomes a client Echo, which is an rpc.Ref, the interface EchoServer that implementations have, and NewEcho,
// which makes an object of one. A method ping has the forms Ping, PingAsync, PingRaw and BeginPing on the client; on the
// server Ping, or PingRaw. How Ping returns follows from its results: capabilities alone are promises, returned at once; others
// are waited for. $Marque.await and $Marque.promise choose otherwise.
//
// # Names
//
// Names are those of the schema with a capital letter, after those of the scopes around them: PersonPhoneNumber. When two things want
// one name, the one that is declared gets it and the one that is derived, or comes later, gets an underscore.
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

	// NoSchemaComments leaves the doc comments out of it.
	NoSchemaComments bool
}

// File is one generated file.
type File struct {
	Name    string // FileName of the schema: "dir/x.capnp.go"
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
		files = append(files, File{Name: FileName(f.filename), Package: f.pkg, Source: src})
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

// Package generate writes Go packages for compiled schemas.
package generate

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/marque-rpc/marque/internal/cli/gopackage"
	"github.com/marque-rpc/marque/internal/cli/schemafile"
	"github.com/marque-rpc/marque/internal/gen"
)

// Reflection is what objects of generated code tell of their schemas when they
// are asked: the code contains it.
type Reflection string

// What objects can tell.
const (
	All     Reflection = "all"   // types, methods and doc comments
	Types   Reflection = "types" // no doc comments
	Nothing Reflection = "none"
)

// Reflections are the values of Reflection.
var Reflections = []string{string(All), string(Types), string(Nothing)}

// Beside writes the Go code of each requested file beside it, under the name
// that [gen.FileName] gives it. It returns what it wrote.
func Beside(c *schemafile.Compiled, reflect Reflection) ([]string, error) {
	return write(c, reflect, func(name string) string { return filepath.FromSlash(c.Path(name)) })
}

// Into writes the Go code of each requested file below a directory, as Beside,
// under the name that the file has in the request. The package is that of the folder in which the
// code ends up.
func Into(c *schemafile.Compiled, reflect Reflection, dir string) ([]string, error) {
	return write(c, reflect, func(name string) string { return filepath.Join(dir, filepath.FromSlash(name)) })
}

// write generates code. place says where a requested file would have to be for the code to go beside it.
func write(c *schemafile.Compiled, reflect Reflection, place func(schema string) string) ([]string, error) {
	requested := make(map[string]bool)
	for _, f := range c.RequestedFiles {
		requested[f.Filename] = true
	}
	home := func(schema string) string {
		if requested[schema] {
			return place(schema)
		}
		return c.Path(schema)
	}
	files, err := gen.Generate(c.CodeGeneratorRequest, gen.Options{
		Resolver:         gopackage.Resolver{Path: home},
		NoSchema:         reflect == Nothing,
		NoSchemaComments: reflect == Types,
	})
	if err != nil {
		return nil, err
	}
	if len(files) != len(c.RequestedFiles) {
		return nil, fmt.Errorf("the generator made %d files of %d", len(files), len(c.RequestedFiles))
	}
	packages := make(map[string]string)
	for i, f := range files {
		packages[gen.FileName(place(c.RequestedFiles[i].Filename))] = f.Package.Name
	}
	if err := gopackage.CheckDirectories(packages); err != nil {
		return nil, err
	}
	var written []string
	for i, f := range files {
		name := gen.FileName(place(c.RequestedFiles[i].Filename))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			return written, err
		}
		if err := writeFile(name, f.Source); err != nil {
			return written, err
		}
		written = append(written, name)
	}
	return written, nil
}

// writeFile leaves a file alone that has the right contents already, so that
// builds do not see a new one.
func writeFile(name string, data []byte) error {
	if old, err := os.ReadFile(name); err == nil && string(old) == string(data) {
		return nil
	}
	return os.WriteFile(name, data, 0o666)
}

// Package gomod finds the Go package of a schema file from where it lies: the import path from the go.mod above it, the name from
// Go files beside it or from the last element of the path.
package gomod

import (
	"bufio"
	"fmt"
	"go/parser"
	"go/token"
	"os"
	"path"
	"path/filepath"
	"sort"
	"strings"

	"github.com/marque-rpc/marque/internal/gen"
)

// Resolver is a [gen.Resolver] that looks at the file system. The zero value takes file names relative to the current directory.
type Resolver struct {
	// Dir is the directory that file names are relative to; empty is the current one.
	Dir string
	// Find, if set, maps the name of an imported file to where it lies, for imports from a search path.
	Find func(filename string) (string, bool)
}

// GoPackage implements [gen.Resolver].
func (r *Resolver) GoPackage(filename string) (gen.Package, error) {
	name := filepath.FromSlash(filename)
	if !filepath.IsAbs(name) {
		name = filepath.Join(r.Dir, name)
	}
	if r.Find != nil {
		if found, ok := r.Find(filename); ok {
			name = found
		}
	}
	dir, err := filepath.Abs(filepath.Dir(name))
	if err != nil {
		return gen.Package{}, err
	}
	importPath, err := importPath(dir)
	if err != nil {
		return gen.Package{}, err
	}
	return gen.Package{Name: packageName(dir, importPath), Path: importPath}, nil
}

// importPath is the path by which the package in dir is imported: the module's path and the way from the module's root.
func importPath(dir string) (string, error) {
	for root := dir; ; root = filepath.Dir(root) {
		module, err := modulePath(filepath.Join(root, "go.mod"))
		if err == nil {
			rel, err := filepath.Rel(root, dir)
			if err != nil {
				return "", err
			}
			return path.Join(module, filepath.ToSlash(rel)), nil
		}
		if !os.IsNotExist(err) {
			return "", err
		}
		if root == filepath.Dir(root) {
			return "", fmt.Errorf(`no go.mod above %s tells the import path of its Go package; run go mod init, or add $Go.import("path/of/package") to the schema`, dir)
		}
	}
}

// modulePath reads the module path out of a go.mod.
func modulePath(name string) (string, error) {
	f, err := os.Open(name)
	if err != nil {
		return "", err
	}
	defer f.Close()
	for s := bufio.NewScanner(f); s.Scan(); {
		line, _, _ := strings.Cut(s.Text(), "//")
		if fields := strings.Fields(line); len(fields) == 2 && fields[0] == "module" {
			return strings.Trim(fields[1], "\"`"), nil
		}
	}
	return "", fmt.Errorf("%s has no module line", name)
}

// packageName is the name that Go files in dir have, or one made of the import path.
func packageName(dir, importPath string) string {
	files, err := filepath.Glob(filepath.Join(dir, "*.go"))
	if err == nil {
		sort.Strings(files)
	}
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		f, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.PackageClauseOnly)
		if err == nil && f.Name.Name != "main" {
			return f.Name.Name
		}
	}
	return gen.PackageName(importPath)
}

// Package gopackage finds out which Go package a directory is, from go.mod and
// the Go files in it, so that schemas need no annotations that say so.
package gopackage

import (
	"errors"
	"fmt"
	"go/token"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"strings"
	"unicode"

	"github.com/marque-rpc/marque/internal/gen"
)

// Resolver finds the Go packages of schema files: it implements gen.Resolver.
type Resolver struct {
	// Path gives the file's place in the file system for its name in the
	// request; nil means that they are the same.
	Path func(filename string) string
}

// GoPackage is the package of the directory that holds the schema file.
func (r Resolver) GoPackage(filename string) (gen.Package, error) {
	file := filename
	if r.Path != nil {
		file = r.Path(filename)
	}
	dir, err := filepath.Abs(filepath.Dir(filepath.FromSlash(file)))
	if err != nil {
		return gen.Package{}, err
	}
	return Of(dir)
}

// Of is the package of a directory: its import path by the nearest go.mod above,
// its name by the Go files there or else by the import path.
func Of(dir string) (gen.Package, error) {
	root, module, err := findModule(dir)
	if err != nil {
		return gen.Package{}, err
	}
	importPath := module
	if rel, err := filepath.Rel(root, dir); err == nil && rel != "." {
		importPath = path.Join(module, filepath.ToSlash(rel))
	}
	name, err := declaredName(dir)
	if err != nil {
		return gen.Package{}, err
	}
	if name == "" {
		name = nameFor(importPath)
	}
	return gen.Package{Name: name, Path: importPath}, nil
}

// findModule finds the go.mod for dir.
func findModule(dir string) (root, module string, err error) {
	for at := dir; ; {
		data, err := os.ReadFile(filepath.Join(at, "go.mod"))
		if err == nil {
			if module = modulePath(string(data)); module == "" {
				return "", "", fmt.Errorf("%s names no module", filepath.Join(at, "go.mod"))
			}
			return at, module, nil
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return "", "", err
		}
		up := filepath.Dir(at)
		if up == at {
			return "", "", fmt.Errorf("%s is in no Go module: run 'go mod init NAME' there, or put $Go.package and $Go.import into the schema", dir)
		}
		at = up
	}
}

// modulePath is the argument of the module directive.
func modulePath(goMod string) string {
	for line := range strings.Lines(goMod) {
		line, _, _ = strings.Cut(line, "//")
		fields := strings.Fields(line)
		if len(fields) == 2 && fields[0] == "module" {
			return strings.Trim(fields[1], "\"`")
		}
	}
	return ""
}

// declaredName is the name in the package clauses of the directory, or "" where there is no Go yet. Generated files do not count: what
// is to be generated may replace them.
func declaredName(dir string) (string, error) {
	files, err := goFiles(dir)
	for _, f := range files {
		if !strings.HasSuffix(f.name, ".capnp.go") {
			return f.pkg, nil
		}
	}
	return "", err
}

// nameFor makes a package name of an import path: its last element that is not
// a version, letters and digits only.
func nameFor(importPath string) string {
	base := path.Base(importPath)
	if isVersion(base) && path.Dir(importPath) != "." {
		base = path.Base(path.Dir(importPath))
	}
	if i := strings.LastIndex(base, ".v"); i > 0 && isVersion(base[i+1:]) {
		base = base[:i] // gopkg.in/yaml.v3
	}
	base = strings.TrimPrefix(base, "go-")
	name := strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, base)
	if name == "" || unicode.IsDigit(rune(name[0])) || token.IsKeyword(name) {
		name = "schema" + name
	}
	return name
}

func isVersion(s string) bool {
	digits := strings.TrimPrefix(s, "v")
	return digits != s && digits != "" && strings.Trim(digits, "0123456789") == ""
}

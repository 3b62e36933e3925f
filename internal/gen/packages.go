package gen

import (
	"errors"
	"fmt"
	"go/token"
	"path"
	"strings"
	"unicode"

	"github.com/marque-rpc/marque/schema"
)

// Ids of the annotations that steer generation: those of go.capnp, which existing schemas use, and our own.
const (
	goPackage    = 0xbea97f1023792be0
	goImport     = 0xe130b601260e44b5
	goDoc        = 0xc58ad6bd519f935e
	goTag        = 0xa574b41924caefc7
	goNoTag      = 0xc8768679ec52e012
	goName       = 0xc2b96012172f8df1
	marqueAwait  = 0x9b3e95c41e638389 // method: wait for the results
	marqueAtOnce = 0xa2680893c34950d9 // method: return promises at once
)

// stdPackages are the Go packages of the standard schemas, by file id: an import of /capnp/rpc.capnp works without
// any annotation in it.
var stdPackages = map[uint64]Package{
	0xbdf87d7bb8304e81: {"cxx", stdPath + "cxx"},
	0xb8630836983feed7: {"persistent", stdPath + "persistent"},
	0xb312981b2552a250: {"rpccp", stdPath + "rpccp"},
	0xa184c7885cdaf2a1: {"twoparty", stdPath + "twoparty"},
	0xa93fc509624c72d9: {"schemacp", stdPath + "schemacp"},
	0x86c366a91393f3f8: {"stream", stdPath + "stream"},
	0x8ef99297a43a5e34: {"jsoncp", stdPath + "jsoncp"},
	0xd12a1c51fedd6c88: {"gocp", stdPath + "gocp"},
	marqueFile:         {"marquecp", stdPath + "marquecp"},
}

const (
	stdPath    = "github.com/marque-rpc/marque/std/"
	marqueFile = 0xf676d0373fc4eeaa
)

// findFiles finds the Go package of each requested file and of each file they use, and lists what each declares.
func (m *model) findFiles() error {
	for i := range m.req.RequestedFiles {
		r := &m.req.RequestedFiles[i]
		f := m.files[r.ID]
		if f == nil {
			return fmt.Errorf("the requested file %q (@0x%016x) has no node", r.Filename, r.ID)
		}
		if strings.ContainsFunc(r.Filename, unicode.IsControl) {
			return fmt.Errorf("the file name %q has control characters", r.Filename)
		}
		if r.Filename != "" {
			f.filename = r.Filename
		}
		for _, other := range m.requested {
			if other == f {
				return fmt.Errorf("the file %q is requested twice", r.Filename)
			}
		}
		m.requested = append(m.requested, f)
		if err := m.findPackage(f, true); err != nil {
			return err
		}
	}
	for _, n := range m.sorted() {
		m.listDeclaration(n)
	}
	for _, f := range m.files {
		sortBySource(f)
	}
	return nil
}

// packageOf is the package of a file that a requested one uses; it is looked up when it is needed, so that a file that
// only lends annotations needs none.
func (m *model) packageOf(f *file) (Package, error) {
	if f.pkg.Path == "" {
		if err := m.findPackage(f, false); err != nil {
			return Package{}, err
		}
	}
	return f.pkg, nil
}

func (m *model) findPackage(f *file, requested bool) error {
	pkg := Package{Name: annotationText(f.Annotations, goPackage), Path: annotationText(f.Annotations, goImport)}
	std, isStd := stdPackages[f.ID]
	switch {
	case isStd && !(requested && pkg.Path != ""):
		pkg = std
	case pkg.Name == "" && pkg.Path != "":
		pkg.Name = packageName(path.Base(pkg.Path))
	case pkg.Path == "":
		found, err := m.resolve(f)
		if err != nil {
			return err
		}
		pkg.Path = found.Path
		if pkg.Name == "" {
			pkg.Name = found.Name
		}
	}
	if !token.IsIdentifier(pkg.Name) || pkg.Name == "_" {
		return fmt.Errorf("%s: %q is no name for a Go package", f.filename, pkg.Name)
	}
	if strings.ContainsAny(pkg.Path, "\"`\\\n\r ") {
		return fmt.Errorf("%s: %q is no Go import path", f.filename, pkg.Path)
	}
	f.pkg = pkg
	return nil
}

var errNoPackage = errors.New(`no Go package is known for it; add $Go.package("name") and $Go.import("path/name")`)

func (m *model) resolve(f *file) (Package, error) {
	if m.opts.Resolver == nil {
		return Package{}, fmt.Errorf("%s: %w", f.filename, errNoPackage)
	}
	pkg, err := m.opts.Resolver.GoPackage(f.filename)
	if err != nil {
		return Package{}, fmt.Errorf("%s: %w", f.filename, err)
	}
	return pkg, nil
}

// packageName makes a package name of the last element of an import path: "go-echo.v2" is echo's job to avoid, so only
// what cannot stand in an identifier goes.
func packageName(base string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(base) {
		if r == '_' || r >= 'a' && r <= 'z' || r >= '0' && r <= '9' && b.Len() > 0 {
			b.WriteRune(r)
		}
	}
	name := b.String()
	if token.IsKeyword(name) {
		name += "_"
	}
	return name
}

// PackageName is the name of a package at the import path: its last element without what cannot be in a name.
func PackageName(importPath string) string { return packageName(path.Base(importPath)) }

func annotation(as []schema.Annotation, id uint64) *schema.Value {
	for i := range as {
		if as[i].ID == id {
			return &as[i].Value
		}
	}
	return nil
}

func annotationText(as []schema.Annotation, id uint64) string {
	if v := annotation(as, id); v != nil && v.Kind == schema.KindText {
		return v.Text()
	}
	return ""
}

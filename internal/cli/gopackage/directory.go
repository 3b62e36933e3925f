package gopackage

import (
	"errors"
	"fmt"
	"go/build"
	"go/parser"
	"go/token"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
)

// goFile is a Go file and the name in its package clause.
type goFile struct{ name, pkg string }

// goFiles are the files of a directory that make up its package, by name: without tests and what build constraints leave out.
func goFiles(dir string) ([]goFile, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil // it is still to be made
	}
	var files []goFile
	for _, e := range entries {
		name := e.Name()
		if e.IsDir() || !strings.HasSuffix(name, ".go") || strings.HasSuffix(name, "_test.go") {
			continue
		}
		if match, err := build.Default.MatchFile(dir, name); err != nil || !match {
			continue
		}
		file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(dir, name), nil, parser.PackageClauseOnly)
		if err == nil && file.Name.Name != "documentation" {
			files = append(files, goFile{name, file.Name.Name})
		}
	}
	return files, err
}

// CheckDirectories refuses to write Go files, given as the package's name by the file's, where a directory would have two packages:
// among the files themselves, and with the Go files that are there and stay.
func CheckDirectories(packages map[string]string) error {
	clean := make(map[string]string, len(packages))
	for file, pkg := range packages {
		clean[filepath.Clean(file)] = pkg
	}
	first := make(map[string]string) // by directory: the first file to be written
	for _, file := range slices.Sorted(maps.Keys(clean)) {
		dir := filepath.Dir(file)
		if other, ok := first[dir]; !ok {
			first[dir] = file
		} else if clean[other] != clean[file] {
			return fmt.Errorf("%s would be of package %s, and %s of package %s: %s", other, clean[other], file, clean[file], onePackage)
		}
	}
	for _, dir := range slices.Sorted(maps.Keys(first)) {
		there, err := goFiles(dir)
		if err != nil {
			return err
		}
		file := first[dir]
		for _, f := range there {
			other := filepath.Join(dir, f.name)
			if _, replaced := clean[other]; !replaced && f.pkg != clean[file] {
				return fmt.Errorf("%s would be of package %s, and %s is of package %s: %s", file, clean[file], other, f.pkg, onePackage)
			}
		}
	}
	return nil
}

const onePackage = "a directory has one Go package; give its schemas the same $Go.package, or none, and compile them together"

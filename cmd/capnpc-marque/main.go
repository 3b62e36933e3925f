// Command capnpc-marque generates Go from Cap'n Proto schemas, as a plugin of any schema compiler:
//
//	capnp compile -o capnpc-marque echo.capnp
//	capnp compile -o capnpc-marque:outdir src/echo.capnp --src-prefix=src
//
// It reads a CodeGeneratorRequest from standard input and writes FILE.capnp.go for each requested file, below the current directory.
// Package and import path come from the annotations $Go.package and $Go.import; without them, from the directory and its go.mod.
//
// Users of the marque tool do not need it: marque compile does the same.
package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"github.com/marque-rpc/marque/internal/cli/gopackage"
	"github.com/marque-rpc/marque/internal/gen"
	"github.com/marque-rpc/marque/schema"
)

// maxRequestBytes bounds what is read from a compiler.
const maxRequestBytes = 1 << 30

func main() {
	if err := run(os.Args[1:], os.Stdin); err != nil {
		fmt.Fprintf(os.Stderr, "capnpc-marque: %v\n", err)
		os.Exit(1)
	}
}

func run(args []string, in io.Reader) error {
	if len(args) > 0 {
		return errors.New("it takes no arguments: a schema compiler runs it (capnp compile -o capnpc-marque FILE.capnp)")
	}
	data, err := io.ReadAll(io.LimitReader(in, maxRequestBytes+1))
	switch {
	case err != nil:
		return fmt.Errorf("reading the request: %w", err)
	case len(data) == 0:
		return errors.New("there is no request on standard input: a schema compiler runs this program (capnp compile -o capnpc-marque FILE.capnp)")
	case len(data) > maxRequestBytes:
		return errors.New("the request is larger than 1 GiB")
	}
	req, err := schema.UnmarshalRequest(data)
	if err != nil {
		return fmt.Errorf("reading the request: %w", err)
	}
	files, err := gen.Generate(req, gen.Options{Resolver: gopackage.Resolver{}})
	if err != nil {
		return err
	}
	packages := make(map[string]string)
	for _, f := range files {
		packages[filepath.FromSlash(f.Name)] = f.Package.Name
	}
	if err := gopackage.CheckDirectories(packages); err != nil {
		return err
	}
	for _, f := range files {
		if err := write(f); err != nil {
			return err
		}
	}
	return nil
}

// write writes a file below the current directory, which is where the compiler was told to put it.
func write(f gen.File) error {
	if !filepath.IsLocal(filepath.FromSlash(f.Name)) {
		return fmt.Errorf("the schema %q lies outside the directory that is written to; run the compiler above it, or give it --src-prefix", f.Name)
	}
	name := filepath.FromSlash(f.Name)
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		return err
	}
	return os.WriteFile(name, f.Source, 0o666)
}

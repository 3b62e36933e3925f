// Package plugin runs the code generators of schema compilers: programs that
// read a CodeGeneratorRequest on standard input and write files.
package plugin

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// Output is one -o: what to generate, and where.
type Output struct {
	Lang string // a language, a path to a plug-in, or "-": the request itself, to standard output
	Dir  string // "": the working directory
}

// Raw reports whether the request itself is wanted.
func (o Output) Raw() bool { return o.Lang == "-" }

// ParseOutput reads LANG[:DIR].
func ParseOutput(s string) (Output, error) {
	lang, dir, _ := strings.Cut(s, ":")
	if len(lang) == 1 && lang != "-" && strings.HasPrefix(dir, `\`) { // a drive letter, not a language
		rest := dir
		var path string
		path, dir, _ = strings.Cut(rest, ":")
		lang += ":" + path
	}
	if lang == "" {
		return Output{}, fmt.Errorf("-o%s: a language or a plug-in expected", s)
	}
	if dir == "" {
		return Output{Lang: lang}, nil
	}
	if info, err := os.Stat(dir); err != nil || !info.IsDir() {
		return Output{}, fmt.Errorf("-o%s: %s is not a directory", s, dir)
	}
	return Output{Lang: lang, Dir: dir}, nil
}

// Run gives the request to the plug-in, which writes into the output's directory.
// What the plug-in prints goes to the tool's own streams.
func (o Output) Run(request []byte, stdout, stderr io.Writer) error {
	program, err := o.find()
	if err != nil {
		return err
	}
	cmd := exec.Command(program)
	cmd.Dir = o.Dir
	cmd.Stdin, cmd.Stdout, cmd.Stderr = bytes.NewReader(request), stdout, stderr
	if err := cmd.Run(); err != nil {
		return fmt.Errorf("plug-in %s: %w", filepath.Base(program), err)
	}
	return nil
}

// find looks for capnpc-LANG in the path; a name with a slash is the program itself.
func (o Output) find() (string, error) {
	if strings.ContainsAny(o.Lang, `/\`) {
		return filepath.Abs(o.Lang) // the plug-in runs in another directory
	}
	program, err := exec.LookPath("capnpc-" + o.Lang)
	if errors.Is(err, exec.ErrNotFound) {
		return "", fmt.Errorf("there is no plug-in for %q: install the program capnpc-%s, or name one with -o./PATH", o.Lang, o.Lang)
	}
	return program, err
}

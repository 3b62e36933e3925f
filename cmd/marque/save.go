package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/call"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
)

// maxListed is how many capabilities of a result are listed.
const maxListed = 20

// listCapabilities says which capabilities a result has, and what can be done with them.
func listCapabilities(streams cli.Streams, found []call.Capability) {
	if len(found) == 0 {
		return
	}
	if len(found) == 1 {
		streams.Warn("the result has a capability: %s; --save FILE keeps it, if it is persistent", describe(found[0]))
		return
	}
	streams.Warn("the result has %d capabilities; --save .FIELD=FILE keeps one, if it is persistent:", len(found))
	for _, c := range found[:min(len(found), maxListed)] {
		fmt.Fprintf(streams.Err, "  %s\n", describe(c))
	}
	if rest := len(found) - maxListed; rest > 0 {
		fmt.Fprintf(streams.Err, "  and %d more\n", rest)
	}
}

// describe is a capability for people: Callback at .box.list[0].
func describe(c call.Capability) string {
	if c.Path == "" {
		return c.Type.String()
	}
	return c.Type.String() + " at " + cli.Printable(c.Path)
}

// saver saves capabilities of one result.
type saver struct {
	streams cli.Streams
	found   []call.Capability
	files   map[uint32]string // by index in the message: what was saved where
	failed  []error
}

// save obeys one --save: FILE, .FIELD=FILE or DIR/.
func (s *saver) save(ctx context.Context, arg string) {
	if info, err := os.Stat(arg); strings.HasSuffix(arg, "/") || err == nil && info.IsDir() {
		s.saveAll(ctx, arg)
		return
	}
	c, file, err := s.choose(arg)
	if err == nil {
		err = s.saveOne(ctx, c, file)
	}
	if errors.Is(err, rpc.ErrUnimplemented) {
		err = fmt.Errorf("the %s is not persistent: its service does not offer to save it", describe(c))
	}
	if err != nil {
		s.failed = append(s.failed, fmt.Errorf("--save %s: %w", arg, err))
	}
}

// choose finds the capability that [.FIELD=]FILE names.
func (s *saver) choose(arg string) (c call.Capability, file string, err error) {
	path, file, ok := strings.Cut(arg, "=")
	if !ok {
		path, file = "", arg
	}
	for _, c := range s.found {
		if c.Path == path || c.Path == "."+path || !ok && len(s.found) == 1 {
			return c, file, nil
		}
	}
	return c, "", s.noSuch(path)
}

func (s *saver) noSuch(path string) error {
	var names []string
	for _, c := range s.found[:min(len(s.found), maxListed)] {
		names = append(names, describe(c))
	}
	switch {
	case len(s.found) == 0:
		return errors.New("the result has no capability")
	case path == "":
		return fmt.Errorf("the result has %d capabilities, say which with .FIELD=FILE: %s", len(s.found), strings.Join(names, ", "))
	}
	return fmt.Errorf("the result has no capability at %s; it has %s", path, strings.Join(names, ", "))
}

func (s *saver) saveOne(ctx context.Context, c call.Capability, file string) error {
	uri, err := vat.SaveURI(ctx, c.Ref)
	if err != nil {
		return err
	}
	if err := vat.SaveCapFile(file, uri); err != nil {
		return err
	}
	s.files[c.Index] = file
	s.streams.Warn("saved %s in %s", describe(c), file)
	return nil
}

// saveAll saves what is persistent in a directory, in files named for the places
// in the result: box.list[0].cap.
func (s *saver) saveAll(ctx context.Context, dir string) {
	if err := os.MkdirAll(dir, 0o700); err != nil {
		s.failed = append(s.failed, err)
		return
	}
	for _, c := range s.found {
		name := fileName(c.Path)
		err := s.saveOne(ctx, c, filepath.Join(dir, name+".cap"))
		if errors.Is(err, rpc.ErrUnimplemented) {
			s.streams.Warn("%s is not persistent", describe(c))
		} else if err != nil {
			s.failed = append(s.failed, fmt.Errorf("--save %s: %s: %w", dir, describe(c), err))
		}
	}
}

// fileName is a path in a result as the name of a file, whatever the peer calls its fields.
func fileName(path string) string {
	name := strings.Map(func(r rune) rune {
		if r == '.' || r == '[' || r == ']' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '_'
	}, strings.TrimLeft(path, "."))
	if name == "" {
		return "result"
	}
	return name
}

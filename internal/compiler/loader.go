package compiler

import (
	"errors"
	"fmt"
	"io/fs"
	"path"
	"strings"
)

// Files is a Loader over slash-separated paths. It does no input itself: ReadFile does. For one goroutine.
type Files struct {
	// ReadFile reads a file. Its path is absolute if Dir is, or if that is how it was given. An error that is
	// fs.ErrNotExist sends an import on to the next directory.
	ReadFile func(path string) ([]byte, error)

	// Dir is the directory that requested files and the directories below are relative to. It may be empty.
	Dir string

	// ImportPath lists directories in which to look for imports that begin with "/".
	ImportPath []string

	// SrcPrefix lists directories: the name of a requested file loses the longest one that it begins with.
	SrcPrefix []string

	// Standard is looked at last for imports that begin with "/"; nil for none. See package std.
	Standard fs.FS

	// Identity gives one key to all paths of one file, such as its path without symbolic links. Nil: the path itself.
	Identity func(path string) string
}

var _ Loader = (*Files)(nil)

// Paths of standard files begin with this; no other path does.
const standardPrefix = "\x00std/"

func (l *Files) abs(name string) string {
	if path.IsAbs(name) {
		return path.Clean(name)
	}
	return path.Join(l.Dir, name)
}

// Open reads a file that was named on the command line. Its display name is what remains of its path without the
// longest source prefix, or else below Dir, or else from the root.
func (l *Files) Open(name string) (*Source, error) {
	if strings.IndexByte(name, 0) >= 0 {
		return nil, errors.New("bad path")
	}
	p := l.abs(name)
	b, err := l.ReadFile(p)
	if err != nil {
		return nil, err
	}
	best := ""
	for _, prefix := range l.SrcPrefix {
		if prefix = l.abs(prefix); below(p, prefix) && len(prefix) > len(best) {
			best = prefix
		}
	}
	if best == "" && l.Dir != "" && below(p, path.Clean(l.Dir)) {
		best = path.Clean(l.Dir)
	}
	s := l.source(p, strings.TrimPrefix(p[len(best):], "/"), b)
	s.Shown = name
	return s, nil
}

func below(p, dir string) bool { return strings.HasPrefix(p, strings.TrimSuffix(dir, "/")+"/") }

func (l *Files) source(p, name string, text []byte) *Source {
	s := &Source{Key: p, Path: p, Name: name, Text: string(text)}
	if l.Identity != nil && !strings.HasPrefix(p, standardPrefix) {
		s.Key = l.Identity(p)
	}
	return s
}

// Import finds an imported file: relative to the importing one, or, from "/", in the import path.
func (l *Files) Import(from *Source, name string) (*Source, error) {
	b, p, display, err := l.find(from, name)
	if err != nil {
		return nil, err
	}
	s := l.source(p, display, b)
	if !path.IsAbs(name) && from.Shown != "" {
		s.Shown = path.Join(path.Dir(from.Shown), name)
	}
	return s, nil
}

// Embed finds an embedded file like an imported one.
func (l *Files) Embed(from *Source, name string) ([]byte, error) {
	b, _, _, err := l.find(from, name)
	return b, err
}

// find reads a file and gives its path and display name.
func (l *Files) find(from *Source, name string) (text []byte, p, display string, err error) {
	if name == "" || strings.IndexByte(name, 0) >= 0 {
		return nil, "", "", errors.New("bad path")
	}
	if !path.IsAbs(name) {
		return l.relative(from, name)
	}
	for _, dir := range l.ImportPath {
		p := path.Join(l.abs(dir), name)
		b, err := l.ReadFile(p)
		if err == nil {
			return b, p, strings.TrimPrefix(path.Clean(name), "/"), nil
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return nil, "", "", err
		}
	}
	return l.standard(strings.TrimPrefix(path.Clean(name), "/"))
}

func (l *Files) relative(from *Source, name string) (text []byte, p, display string, err error) {
	if base, ok := strings.CutPrefix(from.Path, standardPrefix); ok {
		return l.standard(path.Join(path.Dir(base), name))
	}
	p = path.Join(path.Dir(from.Path), name)
	display = path.Join(path.Dir(from.Name), name)
	if strings.HasPrefix(display, "../") {
		display = strings.TrimPrefix(p, "/") // outside of where names are relative to
	}
	text, err = l.ReadFile(p)
	return text, p, display, err
}

func (l *Files) standard(name string) (text []byte, p, display string, err error) {
	if l.Standard == nil || !fs.ValidPath(name) {
		return nil, "", "", fmt.Errorf("%s: %w", name, fs.ErrNotExist)
	}
	text, err = fs.ReadFile(l.Standard, name)
	return text, standardPrefix + name, name, err
}

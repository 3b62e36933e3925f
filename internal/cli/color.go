package cli

import (
	"io"
	"os"
)

// Paint adds colour where a person looks at it. The zero Paint adds none.
type Paint struct{ on bool }

// PaintFor returns a Paint that colours only when w is a terminal and the
// environment does not ask for plain text (NO_COLOR, TERM=dumb).
func PaintFor(w io.Writer) Paint {
	f, ok := w.(*os.File)
	if !ok || os.Getenv("NO_COLOR") != "" || os.Getenv("TERM") == "dumb" {
		return Paint{}
	}
	return Paint{on: IsTerminal(f)}
}

// IsTerminal reports whether f is a character device other than the null
// device, which is as near to "a terminal" as the standard library comes.
func IsTerminal(f *os.File) bool {
	info, err := f.Stat()
	if err != nil || info.Mode()&os.ModeCharDevice == 0 {
		return false
	}
	null, err := os.Stat(os.DevNull)
	return err != nil || !os.SameFile(info, null)
}

func (p Paint) wrap(code, s string) string {
	if !p.on || s == "" {
		return s
	}
	return "\x1b[" + code + "m" + s + "\x1b[0m"
}

// Error colours what went wrong.
func (p Paint) Error(s string) string { return p.wrap("1;31", s) }

// Name colours a name.
func (p Paint) Name(s string) string { return p.wrap("1;36", s) }

// Faint colours what may be skipped.
func (p Paint) Faint(s string) string { return p.wrap("2", s) }

// Added and Removed colour the two sides of a difference.
func (p Paint) Added(s string) string { return p.wrap("32", s) }

// Removed colours the old side of a difference.
func (p Paint) Removed(s string) string { return p.wrap("31", s) }

package schema

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
)

// ParseError says what is wrong in a text or JSON value, and where.
type ParseError struct {
	Line, Col int    // from 1; Col counts bytes
	Path      string // of the value inside the message: people[2].name; "" is the root
	Reason    string
}

// Error is "line:col: path: reason".
func (e *ParseError) Error() string {
	if e.Path == "" {
		return fmt.Sprintf("%d:%d: %s", e.Line, e.Col, e.Reason)
	}
	return fmt.Sprintf("%d:%d: %s: %s", e.Line, e.Col, e.Path, e.Reason)
}

// position gives the line and column of an offset.
func position(input []byte, at int) (line, col int) {
	at = min(at, len(input))
	line = 1 + bytes.Count(input[:at], []byte{'\n'})
	return line, at - bytes.LastIndexByte(input[:at], '\n')
}

// fault is an error at an offset whose line and path are not known yet.
type fault struct {
	at     int
	reason string
	path   []string // inside out
}

func (f *fault) Error() string { return f.reason }

func faultf(at int, format string, args ...any) *fault {
	return &fault{at: at, reason: fmt.Sprintf(format, args...)}
}

// under adds one step to the path of a fault on its way out.
func (f *fault) under(step string) *fault {
	if f != nil {
		f.path = append(f.path, step)
	}
	return f
}

// in turns the fault into what the caller sees.
func (f *fault) in(input []byte) error {
	if f == nil {
		return nil
	}
	line, col := position(input, f.at)
	var path strings.Builder
	for i := len(f.path) - 1; i >= 0; i-- {
		if path.Len() > 0 && !strings.HasPrefix(f.path[i], "[") {
			path.WriteByte('.')
		}
		path.WriteString(f.path[i])
	}
	return &ParseError{Line: line, Col: col, Path: path.String(), Reason: f.reason}
}

// Limits bound what a text or JSON value may ask for. Zero fields mean the defaults.
type Limits struct {
	Bytes  int // of input; default 64 MiB
	Depth  int // of values in values; default 64
	Values int // numbers, strings, lists and so on, each of which takes about 100 bytes while it is read; default 4 Mi
}

// The defaults of Limits.
const (
	DefaultParseBytes = 64 << 20
	DefaultDepth      = 64
	DefaultValues     = 4 << 20
)

func (l Limits) withDefaults() Limits {
	if l.Bytes == 0 {
		l.Bytes = DefaultParseBytes
	}
	if l.Depth == 0 {
		l.Depth = DefaultDepth
	}
	if l.Values == 0 {
		l.Values = DefaultValues
	}
	return l
}

// Displace corrects the position in an error from a parser that saw only what
// comes after before.
func Displace(err error, before []byte) error {
	var parse *ParseError
	if !errors.As(err, &parse) || len(before) == 0 {
		return err
	}
	line, col := position(before, len(before))
	moved := *parse
	if moved.Line == 1 {
		moved.Col += col - 1
	}
	moved.Line += line - 1
	return &moved
}

// SkipSpace cuts white space off the front, and comments in text.
func SkipSpace(input []byte, text bool) []byte {
	if text {
		p := &textParser{input: input}
		p.space()
		return input[p.pos:]
	}
	p := &jsonParser{input: input}
	p.peek()
	return input[p.pos:]
}

// Package cli holds what the commands of the marque tool share: the standard
// streams, the exit codes, the colours and the version.
//
// Data goes to Out, talk goes to Err; a command never mixes them.
package cli

import (
	"errors"
	"fmt"
	"io"
	"os"
	"runtime/debug"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Exit codes of the tool.
const (
	ExitOK      = 0 // everything asked for was done
	ExitFailure = 1 // the command line was understood, and doing it failed
	ExitUsage   = 2 // the command line was not understood
)

// Streams are the standard streams of one run of the tool.
type Streams struct {
	In  io.Reader
	Out io.Writer // data
	Err io.Writer // talk: warnings, progress, errors
}

// System returns the streams of the process.
func System() Streams { return Streams{In: os.Stdin, Out: os.Stdout, Err: os.Stderr} }

// Warn prints one line of talk.
func (s Streams) Warn(format string, args ...any) {
	fmt.Fprintf(s.Err, "marque: "+format+"\n", args...)
}

// UsageError says that the command line was wrong, not the world.
type UsageError struct{ Err error }

func (e *UsageError) Error() string { return e.Err.Error() }

func (e *UsageError) Unwrap() error { return e.Err }

// Usagef returns a UsageError.
func Usagef(format string, args ...any) error {
	return &UsageError{Err: fmt.Errorf(format, args...)}
}

// ErrReported is returned by a command that has already told the user all
// there is to say; the tool then exits with ExitFailure and prints nothing.
var ErrReported = errors.New("failed")

// ExitCode gives the exit code for what a command returned.
func ExitCode(err error) int {
	var usage *UsageError
	switch {
	case err == nil:
		return ExitOK
	case errors.As(err, &usage):
		return ExitUsage
	}
	return ExitFailure
}

// Version describes the build: module version and, where Go stamped them, the
// revision and whether the tree had local changes.
func Version() string {
	info, ok := debug.ReadBuildInfo()
	if !ok {
		return "unknown"
	}
	version, revision, dirty := info.Main.Version, "", ""
	for _, s := range info.Settings {
		switch s.Key {
		case "vcs.revision":
			revision = s.Value
		case "vcs.modified":
			if s.Value == "true" {
				dirty = ", modified"
			}
		}
	}
	if version == "" || version == "(devel)" {
		version = "devel"
	}
	if len(revision) > 12 {
		revision = revision[:12]
	}
	if revision != "" {
		version += " (" + revision + dirty + ")"
	}
	return version + " " + info.GoVersion
}

// Printable makes text that came from elsewhere harmless to a terminal.
func Printable(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) || r == '\t' {
			return r
		}
		return unicode.ReplacementChar
	}, s)
}

// Wrap breaks text into lines of at most so many columns, where it has spaces.
func Wrap(text string, columns int) []string {
	var lines []string
	line := ""
	for word := range strings.FieldsSeq(text) {
		if line != "" && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > columns {
			lines = append(lines, line)
			line = ""
		}
		if line != "" {
			line += " "
		}
		line += word
	}
	if line != "" {
		lines = append(lines, line)
	}
	return lines
}

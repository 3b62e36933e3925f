// Package diag holds what the schema compiler has to say to a person: diagnostics with a place, a stable code, the
// line of source with a caret, and what to do about it.
package diag

import (
	"fmt"
	"sort"
	"strings"
	"unicode/utf8"
)

// Span is a stretch of a source, in bytes: [Start, End).
type Span struct {
	Start, End uint32
}

// Source is one file's name, as shown to people, and its text.
type Source struct {
	Name string
	Text string

	lines []uint32 // where each line starts; made when first needed
}

// Position is the 1-based line and column (in characters) of a byte offset.
func (s *Source) Position(offset uint32) (line, col int) {
	i := s.lineIndex(offset)
	start := s.lines[i]
	return i + 1, utf8.RuneCountInString(s.Text[start:min(int(offset), len(s.Text))]) + 1
}

func (s *Source) lineIndex(offset uint32) int {
	if s.lines == nil {
		s.lines = append(s.lines, 0)
		for i := range len(s.Text) {
			if s.Text[i] == '\n' {
				s.lines = append(s.lines, uint32(i+1))
			}
		}
	}
	return sort.Search(len(s.lines), func(i int) bool { return s.lines[i] > offset }) - 1
}

// line is the text of the line that holds offset, without its end, and where it starts.
func (s *Source) line(offset uint32) (text string, start uint32) {
	i := s.lineIndex(offset)
	start = s.lines[i]
	text = s.Text[start:]
	if n := strings.IndexAny(text, "\r\n"); n >= 0 {
		text = text[:n]
	}
	return text, start
}

// Note points at a second place that explains a diagnostic.
type Note struct {
	File      string
	Line, Col int
	Message   string
}

// Diagnostic is one thing that is wrong.
type Diagnostic struct {
	Code      Code
	File      string
	Line, Col int // 1-based; Col counts characters
	Message   string
	Hint      string // what to do; may be empty
	Snippet   string // the line of source and a line with the caret; may be empty
	Notes     []Note
}

// String is the diagnostic as shown at a terminal; several lines, without a final newline.
func (d *Diagnostic) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s [%s]", d.Error(), d.Code)
	if d.Snippet != "" {
		b.WriteString("\n" + d.Snippet)
	}
	if d.Hint != "" {
		b.WriteString("\n  hint: " + d.Hint)
	}
	for _, n := range d.Notes {
		fmt.Fprintf(&b, "\n  %s:%d:%d: %s", n.File, n.Line, n.Col, n.Message)
	}
	return b.String()
}

// Error is the first line only: place and message.
func (d *Diagnostic) Error() string {
	if d.Line == 0 {
		return fmt.Sprintf("%s: %s", d.File, d.Message)
	}
	return fmt.Sprintf("%s:%d:%d: %s", d.File, d.Line, d.Col, d.Message)
}

// Diagnostics is all that one run has to say, in order of discovery. None means success.
type Diagnostics []*Diagnostic

// Err is nil if there are no diagnostics, and otherwise an error whose text is all of them.
func (ds Diagnostics) Err() error {
	if len(ds) == 0 {
		return nil
	}
	return errorList(ds)
}

type errorList Diagnostics

func (e errorList) Error() string { return Diagnostics(e).String() }

// String is all diagnostics as shown at a terminal.
func (ds Diagnostics) String() string {
	parts := make([]string, len(ds))
	for i, d := range ds {
		parts[i] = d.String()
	}
	return strings.Join(parts, "\n")
}

// Sort orders by file, in order of first appearance, then by position.
func (ds Diagnostics) Sort() {
	rank := map[string]int{}
	for _, d := range ds {
		if _, ok := rank[d.File]; !ok {
			rank[d.File] = len(rank)
		}
	}
	sort.SliceStable(ds, func(i, j int) bool {
		a, b := ds[i], ds[j]
		if a.File != b.File {
			return rank[a.File] < rank[b.File]
		}
		if a.Line != b.Line {
			return a.Line < b.Line
		}
		return a.Col < b.Col
	})
}

// MaxDiagnostics is how many diagnostics one run keeps; whoever has more to mend than that runs again.
const MaxDiagnostics = 100

// Sink collects diagnostics. Its zero value is ready. It is for one goroutine.
type Sink struct {
	list  Diagnostics
	seen  map[key]bool
	total int
}

type key struct {
	file string
	at   Span
	code Code
}

// Report adds a diagnostic about a stretch of src. The same code at the same place is reported once.
// The result may be given notes; it is never nil.
func (s *Sink) Report(src *Source, at Span, code Code, hint, format string, args ...any) *Diagnostic {
	if s.Full() {
		s.total++
		return new(Diagnostic)
	}
	d := &Diagnostic{Code: code, File: src.Name, Hint: clip(hint), Message: clip(fmt.Sprintf(format, args...))}
	k := key{src.Name, at, code}
	if s.seen[k] {
		return d
	}
	if s.seen == nil {
		s.seen = map[key]bool{}
	}
	s.seen[k] = true
	s.total++
	at.Start = min(at.Start, uint32(len(src.Text)))
	d.Line, d.Col = src.Position(at.Start)
	d.Snippet = snippet(src, at)
	s.list = append(s.list, d)
	return d
}

// ReportFile adds a diagnostic about a file as a whole.
func (s *Sink) ReportFile(file string, code Code, hint, format string, args ...any) {
	s.total++
	if len(s.list) < MaxDiagnostics {
		s.list = append(s.list, &Diagnostic{Code: code, File: file, Hint: hint, Message: fmt.Sprintf(format, args...)})
	}
}

// Note adds a second place to d.
func (d *Diagnostic) Note(src *Source, at Span, format string, args ...any) {
	line, col := src.Position(at.Start)
	d.Notes = append(d.Notes, Note{src.Name, line, col, clip(fmt.Sprintf(format, args...))})
}

// Count is how many diagnostics were reported, including those beyond MaxDiagnostics.
func (s *Sink) Count() int { return s.total }

// Full reports whether further diagnostics are only counted. Whoever would spend time on one may leave it out.
func (s *Sink) Full() bool { return s.total >= MaxDiagnostics }

// Diagnostics is what was collected.
func (s *Sink) Diagnostics() Diagnostics { return s.list }

const maxText = 1000

// clip shortens a text in which a name of the schema is absurdly long. It gives a copy, which keeps no more in memory
// than what it says.
func clip(s string) string {
	if len(s) <= maxText {
		return s
	}
	return strings.Clone(strings.ToValidUTF8(s[:maxText], "")) + "…"
}

const maxSnippet = 160

// snippet is the source line and, under it, a caret and tildes for the rest of the span on that line.
func snippet(src *Source, at Span) string {
	text, start := src.line(at.Start)
	col := min(int(at.Start-start), len(text))
	end := min(max(int(at.End)-int(start), col+1), len(text))
	if len(text) > maxSnippet || !utf8.ValidString(text) {
		return ""
	}
	pad := strings.Map(func(r rune) rune {
		if r == '\t' {
			return r
		}
		return ' '
	}, text[:col])
	width := 1
	if end > col {
		width = utf8.RuneCountInString(text[col:end])
	}
	return "    " + text + "\n    " + pad + "^" + strings.Repeat("~", max(width-1, 0))
}

package diag_test

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/marque-rpc/marque/internal/compiler/diag"
)

func TestPositionCountsCharacters(t *testing.T) {
	src := &diag.Source{Name: "f", Text: "ab\nüx\r\n\tz"}
	for _, c := range []struct {
		offset    uint32
		line, col int
	}{{0, 1, 1}, {2, 1, 3}, {3, 2, 1}, {5, 2, 2}, {8, 3, 1}, {9, 3, 2}, {100, 3, 3}} {
		if line, col := src.Position(c.offset); line != c.line || col != c.col {
			t.Errorf("offset %d is %d:%d, want %d:%d", c.offset, line, col, c.line, c.col)
		}
	}
}

func TestDiagnosticShowsTheLineWithACaret(t *testing.T) {
	var s diag.Sink
	src := &diag.Source{Name: "dir/f.capnp", Text: "one\n\tü wrong here\nthree"}
	at := uint32(strings.Index(src.Text, "wrong"))
	d := s.Report(src, diag.Span{Start: at, End: at + 5}, diag.NotDefined, "mend it", "%q is bad", "wrong")
	d.Note(src, diag.Span{}, "see here")
	want := "dir/f.capnp:2:4: \"wrong\" is bad [C200]\n    \tü wrong here\n    \t  ^~~~~\n  hint: mend it\n  dir/f.capnp:1:1: see here"
	if got := s.Diagnostics().String(); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
	if err := s.Diagnostics().Err(); err == nil || err.Error() != want {
		t.Errorf("as an error: %v", err)
	}
}

func TestSpansEndWithTheirLine(t *testing.T) {
	var s diag.Sink
	src := &diag.Source{Name: "f", Text: "ab\ncd"}
	d := s.Report(src, diag.Span{Start: 1, End: 5}, diag.NotDefined, "", "x")
	if !strings.HasSuffix(d.Snippet, "    ab\n     ^") {
		t.Errorf("got %q", d.Snippet)
	}
	d = s.Report(src, diag.Span{Start: 50, End: 60}, diag.NotDefined, "", "x")
	if d.Line != 2 || d.Col != 3 {
		t.Errorf("a span beyond the end is at %d:%d", d.Line, d.Col)
	}
}

func TestTheSameIsReportedOnce(t *testing.T) {
	var s diag.Sink
	src := &diag.Source{Name: "f", Text: "abc"}
	for range 3 {
		s.Report(src, diag.Span{}, diag.NotDefined, "", "x")
	}
	s.Report(src, diag.Span{}, diag.NoMember, "", "x")
	if len(s.Diagnostics()) != 2 {
		t.Errorf("got %v", s.Diagnostics())
	}
}

func TestOnlySoManyAreKept(t *testing.T) {
	var s diag.Sink
	src := &diag.Source{Name: "f", Text: strings.Repeat("x", 1000)}
	for i := range uint32(diag.MaxDiagnostics + 50) {
		s.Report(src, diag.Span{Start: i}, diag.NotDefined, "", "x")
	}
	s.ReportFile("g", diag.FileNotFound, "", "y")
	if n := len(s.Diagnostics()); n != diag.MaxDiagnostics || s.Count() != diag.MaxDiagnostics+51 || !s.Full() {
		t.Errorf("%d kept of %d", n, s.Count())
	}
}

func TestSortGoesByFileAndPlace(t *testing.T) {
	var s diag.Sink
	b, a := &diag.Source{Name: "b", Text: "xyz"}, &diag.Source{Name: "a", Text: "xyz"}
	s.Report(b, diag.Span{Start: 2}, diag.NotDefined, "", "3")
	s.Report(a, diag.Span{Start: 1}, diag.NotDefined, "", "4")
	s.Report(b, diag.Span{Start: 0}, diag.NotDefined, "", "1")
	s.Report(b, diag.Span{Start: 1}, diag.NotDefined, "", "2")
	s.Diagnostics().Sort()
	var got string
	for _, d := range s.Diagnostics() {
		got += d.Message
	}
	if got != "1234" {
		t.Errorf("order %s", got)
	}
}

func TestEveryCodeHasATitle(t *testing.T) {
	for c, title := range diag.Titles {
		if len(c) != 4 || c[0] != 'C' || title == "" {
			t.Errorf("code %q, title %q", c, title)
		}
	}
}

func TestLongTextsAreClipped(t *testing.T) {
	long := strings.Repeat("ä", 1<<20)
	var sink diag.Sink
	src := &diag.Source{Name: "x.capnp", Text: "x"}
	sink.Report(src, diag.Span{}, diag.NotDefined, long, "%s", long).Note(src, diag.Span{}, "%s", long)
	d := sink.Diagnostics()[0]
	for what, s := range map[string]string{"message": d.Message, "hint": d.Hint, "note": d.Notes[0].Message} {
		if len(s) > 2000 || !utf8.ValidString(s) || !strings.HasSuffix(s, "ä…") {
			t.Errorf("the %s has %d bytes and ends in %q", what, len(s), s[len(s)-10:])
		}
	}
}

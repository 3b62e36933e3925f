package format_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/compiler/format"
)

func formatted(t *testing.T, text string) string {
	t.Helper()
	out, ds := format.Source("x.capnp", text)
	if err := ds.Err(); err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// The files NAME.in in testdata become NAME.want.
func TestFormatsLikeTheExamples(t *testing.T) {
	files, err := filepath.Glob("testdata/*.in")
	if err != nil || len(files) == 0 {
		t.Fatal("no examples", err)
	}
	for _, f := range files {
		in, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		want, err := os.ReadFile(strings.TrimSuffix(f, ".in") + ".want")
		if err != nil {
			t.Fatal(err)
		}
		got := formatted(t, string(in))
		if got != string(want) {
			t.Errorf("%s becomes\n%s\nwant\n%s", f, got, want)
		}
		if again := formatted(t, got); again != got {
			t.Errorf("%s formatted twice becomes\n%s\nwant\n%s", f, again, got)
		}
	}
}

func TestFilesWithErrorsAreNotFormatted(t *testing.T) {
	for _, text := range []string{"struct {", "@0x8000000000000001;\nstruct A { a @0 :Int32 }", "\xff\xfe"} {
		if out, ds := format.Source("x.capnp", text); out != nil || ds.Err() == nil {
			t.Errorf("%q becomes %q", text, out)
		}
	}
}

func TestEmptyFile(t *testing.T) {
	for text, want := range map[string]string{"": "", "\n\n": "", "# only a comment": "# only a comment\n"} {
		if got := formatted(t, text); got != want {
			t.Errorf("%q becomes %q, want %q", text, got, want)
		}
	}
}

package compiler_test

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"
)

// The programs in testdata/bad are wrong. Where, and how, a comment at the place says: "# ERROR C200 text" at the end of
// the line, "# ERROR-ABOVE C103 text" for the line before. The text is a part of the message; it may be left out. A
// program in which the C++ tool sees nothing wrong says why we do: "# CPP accepts: …".

var expectation = regexp.MustCompile(`# ERROR(-ABOVE)? (C\d+)([^#\n]*)`)

type expected struct {
	file, code, text string
	line             int
}

func (e expected) String() string { return fmt.Sprintf("%s:%d %s %s", e.file, e.line, e.code, e.text) }

// expectations finds the comments in a file.
func expectations(t testing.TB, dir, file string) []expected {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(dir, file))
	if err != nil {
		t.Fatal(err)
	}
	var out []expected
	for i, line := range strings.Split(string(b), "\n") {
		for _, m := range expectation.FindAllStringSubmatch(line, -1) {
			e := expected{file, m[2], strings.TrimSpace(m[3]), i + 1}
			if m[1] != "" {
				e.line--
			}
			out = append(out, e)
		}
	}
	return out
}

func badPrograms(t testing.TB) (dir string, files []string) {
	t.Helper()
	dir, err := filepath.Abs("testdata/bad")
	if err != nil {
		t.Fatal(err)
	}
	matches, err := filepath.Glob(filepath.Join(dir, "*.capnp"))
	if err != nil || len(matches) < 80 {
		t.Fatalf("%d programs in %s: %v", len(matches), dir, err)
	}
	for _, m := range matches {
		files = append(files, filepath.Base(m))
	}
	return dir, files
}

func TestBadProgramsGetTheirDiagnostics(t *testing.T) {
	dir, files := badPrograms(t)
	for _, file := range files {
		t.Run(file, func(t *testing.T) {
			want := expectations(t, dir, file)
			for _, lib := range []string{"lib/same.capnp", "lib/bad.capnp"} {
				if b, _ := os.ReadFile(filepath.Join(dir, file)); strings.Contains(string(b), lib) {
					want = append(want, expectations(t, dir, lib)...)
				}
			}
			_, ds := compile(dir, file)
			var got []string
			for _, d := range ds {
				i := 0
				for i < len(want) && !(want[i].file == d.File && want[i].line == d.Line && want[i].code == string(d.Code) && strings.Contains(d.Message, want[i].text)) {
					i++
				}
				if i == len(want) {
					got = append(got, d.String())
					continue
				}
				want = append(want[:i], want[i+1:]...)
			}
			if len(got) > 0 || len(want) > 0 {
				sort.Strings(got)
				t.Errorf("unexpected:\n%s\nmissing: %v", strings.Join(got, "\n"), want)
			}
		})
	}
}

func TestBadProgramsAreRejectedByCpp(t *testing.T) {
	requireCpp(t)
	dir, files := badPrograms(t)
	for _, file := range files {
		b, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		accepts := strings.Contains(string(b), "# CPP accepts:")
		if out, msg := cppCompile(t, dir, file); (out != nil) != accepts {
			t.Errorf("%s: the C++ tool accepts it: %t\n%s", file, out != nil, msg)
		}
	}
}

package sidebyside

import (
	"context"
	"fmt"
	"go/parser"
	"go/token"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

const (
	page        = "../../docs/side-by-side.md"
	wantPrinted = "reply: echo:foo\n" + "client got bar\nclient got bar\nclient got bar\n" + "service got hello\n" + "service got baz\nservice got baz\nservice got baz\n"
)

// The programs, and the line of the page that has their counts.
var programs = []struct {
	dir, schema, name string
	tries             int
}{
	{"marque", "../../examples/pipelining/echo/echo.capnp", "Marque", 1},
	// go-capnp v3.1.0-alpha.2 sometimes deadlocks when a promise that it gave out comes back to it before its Return has left.
	{"gocapnp", "gocapnp/echo/echo.capnp", "go-capnp", 10},
	{"grpc", "grpc/echo/echo.proto", "gRPC", 1},
}

// runTimeout is far more than a program needs, and what a deadlock costs.
const runTimeout = 10 * time.Second

func TestProgramsPrintTheSame(t *testing.T) {
	for _, p := range programs {
		t.Run(p.dir, func(t *testing.T) {
			t.Parallel()
			program := filepath.Join(t.TempDir(), p.dir)
			if out, err := exec.Command("go", "build", "-o", program, "./"+p.dir).CombinedOutput(); err != nil {
				t.Fatalf("%v\n%s", err, out)
			}
			if out := printed(t, program, p.tries); out != wantPrinted {
				t.Errorf("printed %q, want %q", out, wantPrinted)
			}
		})
	}
}

// printed runs a program and returns what it printed. One that hangs is tried again, so many times in all.
func printed(t *testing.T, program string, tries int) string {
	t.Helper()
	for try := 1; ; try++ {
		ctx, cancel := context.WithTimeout(t.Context(), runTimeout)
		out, err := exec.CommandContext(ctx, program).Output()
		hung := ctx.Err() != nil
		cancel()
		switch {
		case err == nil:
			return string(out)
		case !hung || try == tries:
			t.Fatalf("try %d: %v", try, err)
		}
		t.Logf("try %d hung", try)
	}
}

// The page has, for each program, a line "| name | lines of Go | lines of schema | …".
func TestPageHasTheCounts(t *testing.T) {
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	for _, p := range programs {
		goLines, schemaLines := countGo(t, filepath.Join(p.dir, "main.go")), countSchema(t, p.schema)
		want := fmt.Sprintf("| %s | %d | %d |", p.name, goLines, schemaLines)
		if !strings.Contains(string(text), want) {
			t.Errorf("%s does not have %q, but %q", page, want, regexp.MustCompile(`(?m)^\| `+p.name+` \|.*`).FindString(string(text)))
		}
	}
}

// countGo counts what a user writes: lines that are not blank, not comments, and after the imports, which editors write.
func countGo(t *testing.T, path string) int {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	f, err := parser.ParseFile(fset, path, text, parser.ImportsOnly)
	if err != nil {
		t.Fatal(err)
	}
	imports := fset.Position(f.Decls[len(f.Decls)-1].End()).Line
	lines := strings.Split(string(text), "\n")
	return count(lines[imports:], "//")
}

func countSchema(t *testing.T, path string) int {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return count(strings.Split(string(text), "\n"), "//", "#")
}

func count(lines []string, comments ...string) int {
	n := 0
next:
	for _, line := range lines {
		line = strings.TrimSpace(line)
		for _, c := range comments {
			if strings.HasPrefix(line, c) {
				continue next
			}
		}
		if line != "" {
			n++
		}
	}
	return n
}

func TestCountingLeavesOutBlanksAndComments(t *testing.T) {
	if n := count([]string{"a", "", "\t// b", "c // d", "# e", "  "}, "//", "#"); n != 2 {
		t.Errorf("counted %d lines, want 2", n)
	}
}

package examples

import (
	"go/parser"
	"go/token"
	"os"
	"strings"
	"testing"
)

// maxUserLines is what a secure server and a client in two processes may take of a user's code.
const maxUserLines = 40

// Counted are the lines that a user writes: not blank, not a comment, and after the imports, which editors write.
func TestSecureEchoTakesFewLines(t *testing.T) {
	total := 0
	for _, file := range []string{"echo/v4/server/main.go", "echo/v4/client/main.go"} {
		n := userLines(t, file)
		t.Logf("%s: %d lines", file, n)
		total += n
	}
	if total > maxUserLines {
		t.Errorf("server and client take %d lines, more than %d", total, maxUserLines)
	}
}

func userLines(t *testing.T, path string) int {
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
	after := 0
	for _, d := range f.Decls {
		after = fset.Position(d.End()).Line
	}
	n := 0
	for i, line := range strings.Split(string(text), "\n") {
		line = strings.TrimSpace(line)
		if i >= after && line != "" && !strings.HasPrefix(line, "//") {
			n++
		}
	}
	return n
}

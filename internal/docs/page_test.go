package docs

import (
	"bufio"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// A block is a fenced block of a page.
type block struct {
	page  string // relative to the root
	line  int    // of the opening fence, from 1
	lang  string
	attrs map[string]string // "run" → "", "file" → "x.go"
	text  string            // with final newline
}

func (b block) String() string { return fmt.Sprintf("%s:%d", b.page, b.line) }

func (b block) has(attr string) bool { _, ok := b.attrs[attr]; return ok }

var fence = regexp.MustCompile("^(\\s*)```+\\s*(.*)$")

func parsePage(t *testing.T, root, page string) []block {
	t.Helper()
	f, err := os.Open(filepath.Join(root, page))
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var blocks []block
	var open *block
	indent := ""
	scanner := bufio.NewScanner(f)
	scanner.Buffer(nil, 1<<20)
	for n := 1; scanner.Scan(); n++ {
		line := scanner.Text()
		m := fence.FindStringSubmatch(line)
		switch {
		case m != nil && open == nil:
			indent = m[1]
			open = &block{page: page, line: n, attrs: map[string]string{}}
			open.lang, open.attrs = parseInfo(m[2])
		case m != nil:
			blocks = append(blocks, *open)
			open = nil
		case open != nil:
			open.text += strings.TrimPrefix(line, indent) + "\n"
		}
	}
	if err := scanner.Err(); err != nil {
		t.Fatal(err)
	}
	if open != nil {
		t.Fatalf("%v: block is never closed", *open)
	}
	return blocks
}

func parseInfo(info string) (lang string, attrs map[string]string) {
	attrs = map[string]string{}
	words := strings.Fields(info)
	if len(words) == 0 {
		return "", attrs
	}
	for _, w := range words[1:] {
		k, v, _ := strings.Cut(w, "=")
		attrs[k] = v
	}
	return words[0], attrs
}

// pages returns README.md and every page of docs/.
func pages(t *testing.T, root string) []string {
	t.Helper()
	found := []string{"README.md", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md"}
	err := filepath.WalkDir(filepath.Join(root, "docs"), func(path string, d os.DirEntry, err error) error {
		if err == nil && !d.IsDir() && strings.HasSuffix(path, ".md") {
			rel, _ := filepath.Rel(root, path)
			found = append(found, rel)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return found
}

func root(t *testing.T) string {
	t.Helper()
	dir, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

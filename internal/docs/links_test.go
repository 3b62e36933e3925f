package docs

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
)

var link = regexp.MustCompile(`\]\(([^)\s]+)\)`)

// A link within the repository leads to a file that exists and, with a fragment, to a heading in it.
func TestLinksLeadSomewhere(t *testing.T) {
	root := root(t)
	for _, page := range pages(t, root) {
		text := withoutBlocks(t, filepath.Join(root, page))
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			target := m[1]
			if strings.Contains(target, "://") || strings.HasPrefix(target, "mailto:") {
				continue
			}
			file, fragment, _ := strings.Cut(target, "#")
			path := filepath.Join(root, filepath.Dir(page), file)
			if file == "" {
				path = filepath.Join(root, page)
			}
			if _, err := os.Stat(path); err != nil {
				t.Errorf("%s: link to %s leads nowhere", page, target)
				continue
			}
			if fragment != "" && !hasHeading(t, path, fragment) {
				t.Errorf("%s: %s has no heading #%s", page, file, fragment)
			}
		}
	}
}

func hasHeading(t *testing.T, path, fragment string) bool {
	t.Helper()
	for line := range strings.Lines(withoutBlocks(t, path)) {
		if title, ok := strings.CutPrefix(strings.TrimLeft(line, "#"), " "); ok && strings.HasPrefix(line, "#") {
			if slug(strings.TrimSpace(title)) == fragment {
				return true
			}
		}
	}
	return false
}

// slug is the anchor that GitHub gives a heading.
func slug(title string) string {
	var b strings.Builder
	for _, r := range strings.ToLower(title) {
		switch {
		case unicode.IsLetter(r) || unicode.IsDigit(r) || r == '-' || r == '_':
			b.WriteRune(r)
		case r == ' ':
			b.WriteByte('-')
		}
	}
	return b.String()
}

func withoutBlocks(t *testing.T, path string) string {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	inside := false
	for line := range strings.Lines(string(data)) {
		if fence.MatchString(strings.TrimRight(line, "\n")) {
			inside = !inside
			continue
		}
		if !inside {
			b.WriteString(line)
		}
	}
	return b.String()
}

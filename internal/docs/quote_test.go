package docs

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// A snippet that quotes a file is that file, to the letter. Languages other than Go may quote too (capnp, sh).
func TestQuotedSnippetsAreTheFilesTheyQuote(t *testing.T) {
	root := root(t)
	for _, page := range pages(t, root) {
		for _, b := range parsePage(t, root, page) {
			if b.lang == "go" && !b.has("file") && !b.has("run") && !b.has("sketch") {
				t.Errorf("%v: a Go snippet that nothing tests: give it file=, run or sketch", b)
			}
			if !b.has("file") {
				continue
			}
			want, err := quoted(filepath.Join(root, b.attrs["file"]), b.attrs["region"])
			if err != "" {
				t.Errorf("%v: %s", b, err)
				continue
			}
			if b.text != want {
				t.Errorf("%v: the snippet is not what %s has.\n--- page\n%s--- file\n%s", b, b.attrs["file"], b.text, want)
			}
		}
	}
}

// quoted returns a file, or a region of it with the common indentation removed.
func quoted(path, region string) (text, problem string) {
	data, err := os.ReadFile(path)
	if err != nil {
		return "", err.Error()
	}
	if region == "" {
		return string(data), ""
	}
	var lines []string
	inside, found := false, false
	for line := range strings.Lines(string(data)) {
		mark := strings.TrimSpace(line)
		switch {
		case mark == "// snippet "+region || mark == "# snippet "+region:
			inside, found = true, true
		case mark == "// end snippet" || mark == "# end snippet":
			inside = false
		case inside && !strings.HasPrefix(mark, "// snippet ") && !strings.HasPrefix(mark, "# snippet "):
			lines = append(lines, line)
		}
	}
	if !found {
		return "", path + " has no region " + region
	}
	return strings.TrimRight(strings.Join(dedent(lines), ""), "\n") + "\n", ""
}

func dedent(lines []string) []string {
	common := -1
	for _, l := range lines {
		if strings.TrimSpace(l) == "" {
			continue
		}
		n := len(l) - len(strings.TrimLeft(l, "\t"))
		if common < 0 || n < common {
			common = n
		}
	}
	for i, l := range lines {
		if common > 0 && len(l) > common {
			lines[i] = l[common:]
		}
	}
	return lines
}

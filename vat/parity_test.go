package vat

import (
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// testFolders are where the tests are that docs/parity.md names.
var testFolders = map[string]string{
	"vat": ".", "metrics": "metrics", "otel": "otel", "captp": "../internal/captp", "store": "../store", "atomicfile": "../internal/atomicfile", "rpc": "../rpc", "gen": "../internal/gen",
	"transport": "../internal/transport", "wire": "../internal/wire", "sim": "../internal/sim", "vattest": "../vattest",
	"docs": "../internal/docs", "examples": "../examples",
}

// The table has all rows, each says where the project stands, and the tests that it names are there.
func TestParityTableIsHonest(t *testing.T) {
	text, err := os.ReadFile("../docs/parity.md")
	if err != nil {
		t.Fatal(err)
	}
	row := regexp.MustCompile(`(?m)^\| (\d+) \| \w+ \| [^|]+ \| (yes|partly|no|n/a) \| ([^|]*) \| ([^|]*) \|$`)
	rows := row.FindAllStringSubmatch(string(text), -1)
	if len(rows) != 130 {
		t.Fatalf("%d rows, want 130", len(rows))
	}
	for i, r := range rows {
		if r[1] != fmt.Sprint(i+1) {
			t.Errorf("row %d is number %s", i+1, r[1])
		}
		if r[2] == "yes" && !strings.Contains(r[3], "`") {
			t.Errorf("row %s says yes and names no test", r[1])
		}
	}
	for _, m := range regexp.MustCompile("`((?:local-embargo|cycle|resolve|cancel|broken)[a-z0-9-]*|connection|return|return-error|shared-cap|fields|duplicates|re-export|shorten-field|ref-counts)`").FindAllStringSubmatch(string(text), -1) {
		if _, err := os.Stat("../internal/sim/testdata/scenarios/" + m[1] + ".txt"); err != nil {
			t.Error(err)
		}
	}
	name := regexp.MustCompile("`(\\w+)\\.((?:Test|Fuzz|Benchmark|Example)\\w+)`")
	known := map[string]string{}
	for _, m := range name.FindAllStringSubmatch(string(text), -1) {
		if _, ok := known[m[1]]; !ok {
			known[m[1]] = testSources(t, m[1])
		}
		if !strings.Contains(known[m[1]], "\nfunc "+m[2]+"(") {
			t.Errorf("there is no %s.%s", m[1], m[2])
		}
	}
}

// testSources returns the text of all test files of a package, and of those below it.
func testSources(t *testing.T, name string) string {
	t.Helper()
	folder, ok := testFolders[name]
	if !ok {
		t.Errorf("package %s is not known here", name)
		return ""
	}
	var all strings.Builder
	err := filepath.WalkDir(folder, func(path string, d os.DirEntry, err error) error {
		if err != nil || d.IsDir() || !strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		all.Write(text)
		return err
	})
	if err != nil {
		t.Error(err)
	}
	return all.String()
}

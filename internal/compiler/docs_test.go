package compiler_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/compiler/diag"
)

var update = flag.Bool("update", false, "write docs/diagnostics.md")

const diagnosticsDoc = "../../docs/diagnostics.md"

// groups are the parts of the document, by the first digit of the code.
var groups = map[byte]string{'1': "The text", '2': "Names", '3': "Types", '4': "Structs and enums", '5': "Interfaces",
	'6': "Values", '7': "Annotations", '8': "Files", '9': "Limits"}

// programFor picks the program that shows each code best: the shortest whose only diagnostic it is.
func programFor(t *testing.T) map[diag.Code]string {
	dir, files := badPrograms(t)
	best := map[diag.Code]string{}
	cost := map[diag.Code]int{}
	for _, file := range files {
		b, err := os.ReadFile(filepath.Join(dir, file))
		if err != nil {
			t.Fatal(err)
		}
		want := expectations(t, dir, file)
		for _, e := range want {
			c := diag.Code(e.code)
			n := len(b) + 1000*(len(want)-1)
			if old, ok := cost[c]; !ok || n < old {
				best[c], cost[c] = file, n
			}
		}
	}
	return best
}

var markers = regexp.MustCompile(`\s*# ERROR[^\n]*`)

// document renders docs/diagnostics.md.
func document(t *testing.T) string {
	programs := programFor(t)
	var codes []string
	for c := range diag.Titles {
		codes = append(codes, string(c))
	}
	sort.Strings(codes)
	var b strings.Builder
	b.WriteString("# Diagnostics of the schema compiler\n\n")
	b.WriteString("Each diagnostic has a code, which never changes. For each code, this page shows a program that leads to it and what the compiler says about that program.\n")
	b.WriteString("This file is generated from the programs in `internal/compiler/testdata/bad`:\n")
	b.WriteString("`go test ./internal/compiler -run Documented -update`.\n")
	for i, c := range codes {
		if i == 0 || codes[i-1][1] != c[1] {
			fmt.Fprintf(&b, "\n## %s\n", groups[c[1]])
		}
		fmt.Fprintf(&b, "\n### %s: %s\n", c, diag.Titles[diag.Code(c)])
		if file, ok := programs[diag.Code(c)]; ok {
			writeProgram(t, &b, file)
		} else {
			b.WriteString("\n" + unshown[diag.Code(c)] + "\n")
		}
	}
	return b.String()
}

// unshown explains the codes that have no small program.
var unshown = map[diag.Code]string{
	diag.FileNotFound:  "A file that was named on the command line does not exist or cannot be read.",
	diag.BadStreamFile: "A method returns `stream`, and a file `capnp/stream.capnp` in the import path hides the standard one.",
	diag.TooDeep:       "Blocks, brackets and the parts of a name nest at most 200 deep, and at most 500 constants or aliases refer to each other in a chain.",
	diag.FileTooLarge:  "A file has at most 16 MiB.",
	diag.TypeTooLarge:  "One type is made of at most 4,096 types, a whole schema of at most a million.",
	diag.ValueTooLarge: "One value takes at most 16 MiB and nests at most 100 deep; all values of a schema take at most 128 MiB.",
	diag.TooManyFiles:  "At most 4,096 files are read.",
	diag.StructTooLong: "A struct has at most 65,535 words of data and 65,535 pointers, and its unions are not too complex.",
	diag.NamesTooLong:  "The full names of declarations, those of the scopes around them included, take at most 64 MiB in all.",
}

func writeProgram(t *testing.T, b *strings.Builder, file string) {
	dir, _ := badPrograms(t)
	text, err := os.ReadFile(filepath.Join(dir, file))
	if err != nil {
		t.Fatal(err)
	}
	shown := markers.ReplaceAllString(strings.ReplaceAll(string(text), "\x00", ""), "")
	fmt.Fprintf(b, "\n```capnp\n%s\n```\n", strings.ToValidUTF8(strings.TrimSpace(shown), "\ufffd"))
	tmp := t.TempDir()
	if err := os.WriteFile(filepath.Join(tmp, file), markers.ReplaceAll(text, nil), 0o666); err != nil {
		t.Fatal(err)
	}
	if err := os.CopyFS(filepath.Join(tmp, "lib"), os.DirFS(filepath.Join(dir, "lib"))); err != nil {
		t.Fatal(err)
	}
	_, ds := compile(tmp, file)
	said := strings.ReplaceAll(ds.String(), tmp+"/", "")
	fmt.Fprintf(b, "```text\n%s\n```\n", strings.ToValidUTF8(said, "\ufffd"))
}

func TestEveryCodeIsDocumented(t *testing.T) {
	programs := programFor(t)
	for c := range diag.Titles {
		if _, ok := programs[c]; !ok && unshown[c] == "" {
			t.Errorf("code %s has no program in testdata/bad", c)
		}
	}
	for c := range programs {
		if diag.Titles[c] == "" {
			t.Errorf("code %s has no title", c)
		}
	}
	want := document(t)
	if *update {
		if err := os.WriteFile(diagnosticsDoc, []byte(want), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	got, err := os.ReadFile(diagnosticsDoc)
	if err != nil || string(got) != want {
		t.Errorf("docs/diagnostics.md is not up to date: run go test ./internal/compiler -run Documented -update (%v)", err)
	}
}

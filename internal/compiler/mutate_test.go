package compiler_test

import (
	"fmt"
	"math/rand/v2"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var tokenPattern = regexp.MustCompile(`#[^\n]*|"(\\.|[^"\n])*"|\w+|[-@:=$.>!*]+|\S|\s+`)

var mutations = []string{"{", "}", "(", ")", "[", "]", ";", ",", "@0", "@1", "@99", ":", "=", "->", "$", ".", "union", "group",
	"struct", "Text", "Int32", "List", "AnyPointer", "0", "-1", "1.5", "\"x\"", "true", "void", "S1", "T", "null", "stream", "import", "foo"}

// alike finds another token of the kind of toks[i]: a number, a type name or another name.
func alike(toks []string, i int, r *rand.Rand) string {
	class := func(s string) int {
		switch {
		case s[0] >= '0' && s[0] <= '9':
			return 0
		case s[0] >= 'A' && s[0] <= 'Z':
			return 1
		case s[0] >= 'a' && s[0] <= 'z':
			return 2
		}
		return 3
	}
	for range 100 {
		if j := r.IntN(len(toks)); class(toks[j]) == class(toks[i]) && toks[j] != toks[i] {
			return toks[j]
		}
	}
	return toks[i]
}

// mutate changes a token or two of a schema, mostly to tokens of their kind.
func mutate(text string, r *rand.Rand) string {
	toks := tokenPattern.FindAllString(text, -1)
	if r.IntN(3) > 0 {
		i := r.IntN(len(toks))
		for toks[i][0] < '0' || toks[i][0] > 'z' || toks[i][0] > '9' && toks[i][0] < 'A' {
			i = r.IntN(len(toks))
		}
		toks[i] = alike(toks, i, r)
		return strings.Join(toks, "")
	}
	for range 1 + r.IntN(2) {
		i, j := r.IntN(len(toks)), r.IntN(len(toks))
		for strings.TrimSpace(toks[i]) == "" || strings.HasPrefix(toks[i], "#") {
			i = r.IntN(len(toks))
		}
		switch r.IntN(5) {
		case 0:
			toks[i] = ""
		case 1:
			toks[i] = toks[i] + " " + toks[i]
		case 2:
			toks[i] = toks[j]
		case 3:
			toks[i], toks[j] = toks[j], toks[i]
		default:
			toks[i] = mutations[r.IntN(len(mutations))]
		}
	}
	return strings.Join(toks, "")
}

// TestMutantsRejectedByCppAreRejected changes valid schemas at random: what the C++ tool rejects must be rejected, and
// what both accept must be equal.
func TestMutantsRejectedByCppAreRejected(t *testing.T) {
	requireCpp(t)
	accepted, rejected, shorthand, stricter := 0, 0, 0, map[string]int{}
	dir := t.TempDir()
	var bases []string
	for _, f := range []string{"types", "values", "layout", "generics", "annotations"} {
		b, err := os.ReadFile("testdata/good/" + f + ".capnp")
		if err != nil {
			t.Fatal(err)
		}
		bases = append(bases, string(b))
	}
	first, count := soak(500)
	for i := range count {
		seed := first + i
		r := rand.New(rand.NewPCG(uint64(seed), 7))
		base := bases[r.IntN(len(bases))]
		if r.IntN(2) == 0 {
			base = generate(uint64(seed), "m.capnp", nil).b.String()
		}
		text := mutate(base, r)
		if err := os.WriteFile(filepath.Join(dir, "m.capnp"), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
		out, msg := cppCompile(t, dir, "m.capnp")
		_, ds := compile(dir, "m.capnp")
		switch {
		case out == nil && ds.Err() == nil && onlyShorthand(msg, text):
			shorthand++
		case out == nil && ds.Err() == nil:
			t.Errorf("mutant %d: only the C++ tool rejects it: %s", seed, msg)
			keepMutant(t, seed, text)
		case out == nil:
			rejected++
		case ds.Err() != nil:
			stricter[string(ds[0].Code)+" "+ds[0].Message]++
		default:
			accepted++
			if !t.Run(fmt.Sprint(seed), func(t *testing.T) { compareWithCpp(t, dir, "m.capnp") }) {
				keepMutant(t, seed, text)
			}
		}
	}
	t.Logf("both accept %d, both reject %d, %d use what is new in 1.0, only we reject %v", accepted, rejected, shorthand, stricter)
}

// onlyShorthand reports whether all that the C++ tool objects to may be that a value stands for a struct whose first
// field it fits. That is allowed since Cap'n Proto 1.0; the tool that we compare with may be older.
func onlyShorthand(msg, text string) bool {
	structs := 0
	for _, line := range regexp.MustCompile(`(?m)^.*: error: (.*)$`).FindAllStringSubmatch(msg, -1) {
		m := regexp.MustCompile(`^Type mismatch; expected (\w+)\.$`).FindStringSubmatch(line[1])
		if m == nil {
			return false
		}
		if strings.Contains(text, "struct "+m[1]+" ") || strings.Contains(text, "struct "+m[1]+"(") {
			structs++
		}
	}
	return structs > 0
}

func keepMutant(t *testing.T, seed int, text string) {
	if dir := os.Getenv("MARQUE_KEEP_MUTANTS"); dir != "" {
		if err := os.WriteFile(filepath.Join(dir, fmt.Sprintf("m%d.capnp", seed)), []byte(text), 0o666); err != nil {
			t.Error(err)
		}
	}
}

package sim

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/marque-rpc/marque/internal/captp"
)

var note = flag.String("note", "", "a paragraph to put above the table of mutations")

var table = flag.String("mutations", "", "write the table of mutations to this file")

// onlyScripted are mutations that no correct peer makes visible: tests of package captp with a scripted peer notice them.
var onlyScripted = map[captp.Mutation]string{
	captp.MutRefParams: "TestReleaseParamCaps",
	captp.MutRefEcho:   "TestUnimplementedEchoes",
}

// TestMutations deletes each rule and each step of counting in turn. The random world, or a scenario, must notice.
func TestMutations(t *testing.T) {
	bits, names := captp.Mutations()
	var rows strings.Builder
	limit := 60 * time.Second
	if testing.Short() {
		limit = 10 * time.Second
	}
	for i, m := range bits {
		t.Run(strings.ReplaceAll(names[i], " ", "-"), func(t *testing.T) {
			if by := onlyScripted[m]; by != "" {
				fmt.Fprintf(&rows, "| %s | not visible between correct peers | `%s` |\n", names[i], by)
				return
			}
			by := scenariosThatNotice(t, m)
			limit := limit
			if len(by) > 0 && *table == "" {
				limit = min(limit, 3*time.Second) // it is noticed; how often by chance is for the table
			}
			seed, text, took := firstSeed(m, limit)
			if seed < 0 && len(by) == 0 {
				t.Errorf("not noticed in %v", took)
			}
			found := "not noticed"
			if seed >= 0 {
				found = fmt.Sprintf("1 run in %d: %s", rate(m, seed), firstLine(text))
			}
			if len(by) > 3 {
				by = append(by[:3], fmt.Sprintf("and %d more", len(by)-3))
			}
			fmt.Fprintf(&rows, "| %s | %s | %s |\n", names[i], found, strings.Join(by, ", "))
		})
	}
	if *table != "" {
		writeTable(t, rows.String())
	}
}

// firstSeed looks for a run that notices.
func firstSeed(m captp.Mutation, limit time.Duration) (seed int, text string, took time.Duration) {
	began := time.Now()
	for s := 0; time.Since(began) < limit; s++ {
		if _, f := Run(Config{Seed: uint64(s), Tap: true, Mutation: m, Faults: m == captp.MutRefLost}); f != nil {
			return s, f.Text, time.Since(began)
		}
	}
	return -1, "", time.Since(began)
}

// rate estimates in how many runs one notices, from those near the first.
func rate(m captp.Mutation, first int) int {
	if *table == "" {
		return first + 1
	}
	found, runs := 1, first+1
	for began := time.Now(); time.Since(began) < 10*time.Second && found < 30; runs++ {
		if _, f := Run(Config{Seed: uint64(runs), Tap: true, Mutation: m, Faults: m == captp.MutRefLost}); f != nil {
			found++
		}
	}
	return (runs + found/2) / found
}

func scenariosThatNotice(t *testing.T, m captp.Mutation) (out []string) {
	files, err := filepath.Glob("testdata/scenarios/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range files {
		text, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := Play(string(text), m); err != nil {
			out = append(out, strings.TrimSuffix(filepath.Base(f), ".txt"))
		}
	}
	return out
}

func writeTable(t *testing.T, rows string) {
	text := `# What the tests of the machine notice

Each rule of the protocol's ordering (R1 to R11; the names are those of the comments in ` + "`internal/captp`" + `), and each step of reference
counting, was deleted in turn. The table says how often a run of 300 random steps noticed that, by what, and which scenarios of
` + "`internal/sim/testdata/scenarios`" + ` notice it at once. R8 and R9 belong to introductions (level 3). ` + "`TestBreaches`" + ` of ` + "`internal/captp`" + ` deletes the checks that a peer's
message must pass, one by one; its script for that check notices.

Written by ` + "`go test ./internal/sim -run TestMutations -mutations docs/mutations.md`" + ` (the path is relative to the package).

` + *note + `

| deleted | random runs | scenarios |
|---|---|---|
` + rows
	if err := os.WriteFile(*table, []byte(text), 0o644); err != nil {
		t.Fatal(err)
	}
}

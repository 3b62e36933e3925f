package sim

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the traces of the scenarios anew; read them before you accept them")

// TestScenarios plays all scripts and compares the messages with those that stand in them.
func TestScenarios(t *testing.T) {
	files, err := filepath.Glob("testdata/scenarios/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no scenarios", err)
	}
	for _, f := range files {
		t.Run(strings.TrimSuffix(filepath.Base(f), ".txt"), func(t *testing.T) {
			text, err := os.ReadFile(f)
			if err != nil {
				t.Fatal(err)
			}
			got, err := Play(string(text), 0)
			if err != nil {
				t.Fatalf("%v\n%s", err, got)
			}
			if got == string(text) {
				return
			}
			if !*update {
				t.Fatalf("the trace has changed; it is now\n%s", got)
			}
			if err := os.WriteFile(f, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
		})
	}
}

package sim

import "testing"

func TestSeeds(t *testing.T) {
	steps := 0
	for seed := uint64(0); seed < 2000; seed++ {
		w, f := Run(Config{Seed: seed, CheckAll: seed%10 == 0})
		if f != nil {
			t.Fatalf("seed %d: %s\n%s", seed, f.Text, f.Stack)
		}
		steps += w.Steps
	}
	t.Log(steps, "steps")
}

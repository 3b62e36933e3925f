package sim

import (
	"flag"
	"testing"
	"time"
)

var (
	forTime = flag.Duration("for", 3*time.Second, "how long each kind of random world runs")
	first   = flag.Uint64("first", uint64(time.Now().UnixNano()), "first seed; by default one that was never used")
)

// TestFreshSeeds runs worlds that nobody has seen before. A finding names its seed; marque-sim -replay shows and shrinks it.
func TestFreshSeeds(t *testing.T) {
	for _, c := range []struct {
		name string
		cfg  Config
	}{
		{"correct vats", Config{}},
		{"links cut", Config{Faults: true}},
		{"a liar", Config{Malicious: true}},
		{"two vats", Config{Vats: 2}},
		{"long runs", Config{Steps: 3000, Vats: 3}},
	} {
		t.Run(c.name, func(t *testing.T) {
			runs, steps, arrived := 0, 0, 0
			for began, seed := time.Now(), *first; time.Since(began) < *forTime; seed++ {
				cfg := c.cfg
				cfg.Seed, cfg.Tap = seed, true
				w, f := Run(cfg)
				if f != nil {
					t.Fatalf("seed %d: %s\n%s", seed, f.Text, f.Stack)
				}
				runs++
				steps += w.Steps
				arrived += w.Arrived
			}
			t.Logf("%d runs, %d steps, %d calls arrived", runs, steps, arrived)
		})
	}
}

// TestSameSeedSameWorld runs a seed twice and its recording once: all three must be the same world.
func TestSameSeedSameWorld(t *testing.T) {
	for seed := range uint64(20) {
		logs := func(run func(Config) (*World, *Finding)) (out []string, ops []Op) {
			w, f := run(Config{Seed: seed, Faults: seed%2 == 0, Tap: true, Log: func(format string, args ...any) {
				out = append(out, format)
				for _, a := range args {
					if s, ok := a.(string); ok {
						out = append(out, s)
					}
				}
			}})
			if f != nil {
				t.Fatal(f)
			}
			return out, w.Ops
		}
		a, ops := logs(Run)
		b, _ := logs(Run)
		c, _ := logs(func(cfg Config) (*World, *Finding) { return Replay(cfg, ops) })
		if len(a) != len(b) || len(a) != len(c) {
			t.Fatalf("seed %d: logs of %d, %d and %d lines", seed, len(a), len(b), len(c))
		}
		for i := range a {
			if a[i] != b[i] || a[i] != c[i] {
				t.Fatalf("seed %d, line %d: %q, %q, %q", seed, i, a[i], b[i], c[i])
			}
		}
	}
}

// TestShrink finds a deleted rule and shrinks the run that found it.
func TestShrink(t *testing.T) {
	for seed := uint64(0); ; seed++ {
		_, f := Run(Config{Seed: seed, Mutation: 1 << 4, Vats: 2})
		if f == nil {
			continue
		}
		g := Shrink(f)
		if len(g.Ops) >= len(f.Ops) || len(g.Ops) > 40 {
			t.Errorf("%d steps shrunk to %d", len(f.Ops), len(g.Ops))
		}
		cfg, ops, err := ParseScript(g.Script())
		if err != nil {
			t.Fatal(err)
		}
		cfg.Tap = f.Cfg.Tap
		if _, again := Replay(cfg, ops); again == nil || again.Text != g.Text {
			t.Error("the shrunk script finds something else, when it was printed and read")
		}
		return
	}
}

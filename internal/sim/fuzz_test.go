package sim

import "testing"

// FuzzWorld lets the fuzzer's bytes make all choices: what the vats do, which link moves, what is cut and which lies are told.
// Run it with -fuzzminimizetime=10x: by default the fuzzer spends its time on making each new input shorter.
func FuzzWorld(f *testing.F) {
	f.Add([]byte("a world of its own"), byte(0))
	for i := range byte(8) {
		seed := make([]byte, 400)
		s := newSource(uint64(i), nil)
		for j := range seed {
			seed[j] = byte(s.next(action))
		}
		f.Add(seed, i)
	}
	f.Fuzz(func(t *testing.T, bytes []byte, kind byte) {
		if len(bytes) == 0 {
			return
		}
		cfg := Config{Bytes: bytes, Steps: 2000, Tap: true, Faults: kind&1 != 0, Malicious: kind&2 != 0}
		if _, found := Run(cfg); found != nil {
			t.Fatalf("%s\n%s\n%s", found.Text, found.Stack, found.Script())
		}
	})
}

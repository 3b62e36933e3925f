//go:build !race

// The race detector spends most of the time that this measures, and differently for memory that it has just seen.

package vat

import (
	"context"
	"crypto/rand"
	"math"
	mathrand "math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
)

// A timing compares how long a restorer takes to refuse two kinds of guesses: random ones, and ones that begin like a number
// that there is. Whoever can tell these apart finds a number byte by byte. It is the method of Reparaz, Balasch and
// Verbauwhede, "Dude, is my code constant time?" (2017): random order, the slowest samples left out, Welch's t-test.
type timing struct {
	restorer Restorer
	present  []Swiss // what the guesses begin like
	samples  int     // of each kind
}

// leaks is the t from which that paper is sure of a difference.
const leaks = 10

// guess is a random number, in its first bytes equal to a present one if near.
func (g *timing) guess(near bool) Swiss {
	// The work is the same for both, so that caches tell nothing.
	guesses := [2][]byte{g.present[mathrand.IntN(len(g.present))].Reveal(), make([]byte, generatedBytes)}
	rand.Read(guesses[0][generatedBytes-4:])
	rand.Read(guesses[1])
	kind := 1
	if near {
		kind = 0
	}
	return SwissFromBytes(guesses[kind])
}

// measure returns Welch's t.
func (g *timing) measure(t *testing.T, ctx context.Context) float64 {
	t.Helper()
	var times [2][]float64
	for len(times[0]) < g.samples || len(times[1]) < g.samples {
		kind := mathrand.IntN(2)
		id := g.guess(kind == 1)
		start := time.Now()
		_, err := g.restorer.Restore(ctx, id)
		took := time.Since(start)
		if err == nil {
			t.Fatal("a guess is right")
		}
		times[kind] = append(times[kind], float64(took))
	}
	all := slices.Concat(times[0], times[1])
	slices.Sort(all)
	limit := all[len(all)*9/10] // what interrupts and collectors have lengthened is above
	var mean, variance, n [2]float64
	for kind, list := range times {
		list = slices.DeleteFunc(list, func(d float64) bool { return d > limit })
		n[kind] = float64(len(list))
		for _, d := range list {
			mean[kind] += d / n[kind]
		}
		for _, d := range list {
			variance[kind] += (d - mean[kind]) * (d - mean[kind]) / (n[kind] - 1)
		}
	}
	return (mean[0] - mean[1]) / math.Sqrt(variance[0]/n[0]+variance[1]/n[1])
}

// best returns the least |t| of a few measurements: a leak shows in each, another program beside only now and then.
func (g *timing) best(t *testing.T, ctx context.Context) float64 {
	t.Helper()
	best := math.Inf(1)
	for range 5 {
		if best = min(best, math.Abs(g.measure(t, ctx))); best < leaks/2 {
			break
		}
	}
	return best
}

// How long a refusal takes does not tell whether a guess begins like a number that there is, is loaded, or has expired; and
// the method would notice.
func TestLookupsLeakNothingByTime(t *testing.T) {
	ctx := testContext(t)
	var present []Swiss
	for range 200 {
		present = append(present, NewSwiss())
	}
	single := Single(present[0], newThing(&thingService{}))
	defer single.Close()
	added := NewTable(TableConfig{})
	defer added.Close()
	var records, expired store.Mem
	for _, id := range present {
		if err := added.Add(id, newThing(&thingService{})); err != nil {
			t.Fatal(err)
		}
		if err := records.Save(ctx, id.Digest(), store.Record{}); err != nil {
			t.Fatal(err)
		}
		if err := expired.Save(ctx, id.Digest(), store.Record{Expires: time.Unix(1, 0)}); err != nil {
			t.Fatal(err)
		}
	}
	loading := func(s store.Store) *Table {
		table := NewTable(TableConfig{Loader: LoaderFunc(func(ctx context.Context, key store.Digest, _ SturdyRef) (rpc.Ref, error) {
			_, err := store.Live(ctx, s, key, time.Now())
			return newThing(&thingService{}), err
		})})
		t.Cleanup(func() { table.Close() })
		return table
	}
	for name, g := range map[string]timing{
		"single":          {single, present[:1], 100_000},
		"table":           {added, present, 100_000},
		"stored records":  {loading(&records), present, 10_000},
		"expired records": {loading(&expired), present, 10_000},
	} {
		if got := g.best(t, ctx); got >= leaks {
			t.Errorf("%s: t = %.1f: guesses that begin like a number that there is take another time", name, got)
		} else {
			t.Logf("%s: t = %.1f", name, got)
		}
	}
	control := timing{leakyRestorer(present[0].Reveal()), present[:1], 100_000}
	if got := control.best(t, ctx); got < leaks {
		t.Errorf("control: t = %.1f for a comparison byte by byte: the test would notice nothing", got)
	} else {
		t.Logf("control: t = %.1f", got)
	}
}

// leakyRestorer compares byte by byte, as one must not.
func leakyRestorer(secret []byte) Restorer {
	return RestorerFunc(func(_ context.Context, id Swiss) (rpc.Ref, error) {
		for i, b := range id.Reveal() {
			if b != secret[i] {
				return rpc.Ref{}, ErrUnknownService
			}
		}
		return rpc.NewObject(&thingService{}), nil
	})
}

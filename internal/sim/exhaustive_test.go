package sim

import (
	"flag"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/marque-rpc/marque/internal/captp"
)

var full = flag.Bool("exhaustive", false, "explore all scopes of three promises completely (some minutes on two cores)")

// TestExhaustive goes through all that can happen in small scopes: every order of resolutions, calls and deliveries.
func TestExhaustive(t *testing.T) {
	scopes := append(Scopes(1, 3), Scopes(2, 2)...)
	explore(t, scopes, 0)
	three := DistinctScopes(3, 2)
	if !*full {
		var some []Scope
		for i := 0; i < len(three); i += 19 {
			some = append(some, three[i])
		}
		explore(t, some, 300)
		return
	}
	explore(t, DistinctScopes(2, 3), 0)
	explore(t, three, 0)
	explore(t, DistinctScopes(3, 3), 0)
}

// explore explores scopes on all cores, each up to limit states, if that is not 0.
func explore(t *testing.T, scopes []Scope, limit int) {
	t.Helper()
	var states, done atomic.Int64
	var next atomic.Int64
	var failed atomic.Bool
	var all sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		all.Go(func() {
			for i := int(next.Add(1)) - 1; i < len(scopes) && !failed.Load(); i = int(next.Add(1)) - 1 {
				n, err := scopes[i].Explore(Config{}, limit)
				if err != nil {
					failed.Store(true)
					t.Error(err)
				}
				states.Add(int64(n))
				if d := done.Add(1); *full && d%32 == 0 {
					t.Logf("%d of %d scopes, %d states so far", d, len(scopes), states.Load())
				}
			}
		})
	}
	all.Wait()
	last := scopes[len(scopes)-1]
	t.Logf("%d scopes of up to %d promises, %d states", len(scopes), len(last.Promises), states.Load())
}

// TestExhaustiveNotices checks that the search finds what is to be found.
func TestExhaustiveNotices(t *testing.T) {
	for _, m := range []captp.Mutation{captp.MutR3None, captp.MutR1Resolve, captp.MutR1Return} {
		found := false
		for _, s := range Scopes(2, 2) {
			if _, err := s.Explore(Config{Mutation: m}, 2000); err != nil {
				t.Logf("%b: %v", m, err)
				found = true
				break
			}
		}
		if !found {
			t.Errorf("mutation %b was not noticed", m)
		}
	}
}

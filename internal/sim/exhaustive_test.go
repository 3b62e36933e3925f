package sim

import (
	"flag"
	"testing"

	"github.com/marque-rpc/marque/internal/captp"
)

var full = flag.Bool("exhaustive", false, "explore all scopes of three promises completely (an hour)")

// TestExhaustive goes through all that can happen in small scopes: every order of resolutions, calls and deliveries.
func TestExhaustive(t *testing.T) {
	scopes := append(Scopes(1, 3), Scopes(2, 2)...)
	three := Scopes(3, 2)
	if *full {
		scopes = append(scopes, three...)
	}
	states := 0
	for _, s := range scopes {
		n, err := s.Explore(Config{}, 0)
		if err != nil {
			t.Fatal(err)
		}
		states += n
	}
	t.Logf("%d scopes, %d states", len(scopes), states)
	if *full {
		return
	}
	states = 0
	for i := 0; i < len(three); i += 97 {
		n, err := three[i].Explore(Config{}, 300)
		if err != nil {
			t.Fatal(err)
		}
		states += n
	}
	t.Logf("%d of %d scopes of three promises, %d states", len(three)/97+1, len(three), states)
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

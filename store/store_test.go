package store_test

import (
	"testing"
	"time"

	"github.com/marque-rpc/marque/store"
	"github.com/marque-rpc/marque/vattest/storetest"
)

func TestMemConforms(t *testing.T) {
	storetest.Run(t, func(*testing.T) store.Store { return &store.Mem{} }, nil)
}

func TestDirConforms(t *testing.T) {
	var dir string
	open := func(t *testing.T) store.Store {
		dir = t.TempDir()
		return openDir(t, dir)
	}
	storetest.Run(t, open, func(t *testing.T, _ store.Store) store.Store { return openDir(t, dir) })
}

// A time that does not fit would come back as another one: an end far away as one long past.
func TestTimesThatCannotBeKept(t *testing.T) {
	for year, ok := range map[int]bool{-1: false, 1: true, 9999: true, 10_000: false, 400_000: false} {
		at := time.Date(year, 12, 31, 0, 0, 0, 0, time.UTC)
		for _, r := range []store.Record{{Expires: at}, {Created: at}} {
			if err := new(store.Mem).Save(t.Context(), store.Digest{}, r); (err == nil) != ok {
				t.Errorf("year %d: error %v", year, err)
			}
		}
	}
}

func openDir(t *testing.T, path string) *store.Dir {
	t.Helper()
	d, err := store.OpenDir(path)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

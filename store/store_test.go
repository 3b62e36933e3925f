package store_test

import (
	"testing"

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

func openDir(t *testing.T, path string) *store.Dir {
	t.Helper()
	d, err := store.OpenDir(path)
	if err != nil {
		t.Fatal(err)
	}
	return d
}

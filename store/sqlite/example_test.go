package sqlite_test

import (
	"context"
	"crypto/sha256"
	"fmt"
	"os"
	"path/filepath"

	"github.com/marque-rpc/marque/store"
	"github.com/marque-rpc/marque/store/sqlite"
)

// A database can say whose records it has, which a directory cannot without reading them all.
func ExampleStore_ListOwner() {
	dir, err := os.MkdirTemp("", "sqlite")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(dir)
	ctx := context.Background()
	db, err := sqlite.Open(ctx, filepath.Join(dir, "objects.db"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer db.Close()
	for _, name := range []string{"shopping list", "diary"} {
		key := store.Digest(sha256.Sum256([]byte(name))) // of a vat.Swiss there is a method for it
		if err := db.Save(ctx, key, store.Record{Type: "note", Args: []byte(name), Owner: "alice"}); err != nil {
			fmt.Println(err)
			return
		}
	}
	notes := 0
	for entry, err := range db.ListOwner(ctx, "alice") {
		if err != nil {
			fmt.Println(err)
			return
		}
		if entry.Type == "note" {
			notes++
		}
	}
	fmt.Println("Alice has", notes, "notes")
	// Output: Alice has 2 notes
}

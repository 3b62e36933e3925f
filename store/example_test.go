package store_test

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/marque-rpc/marque/store"
)

// A record is kept under the digest of an object's swiss number, and says how to make the object again.
// A vat.Loader asks for it by that digest.
func Example() {
	path, err := os.MkdirTemp("", "store")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer os.RemoveAll(path)
	files, err := store.OpenDir(path)
	if err != nil {
		fmt.Println(err)
		return
	}

	ctx := context.Background()
	key := store.Digest(sha256.Sum256([]byte("a swiss number"))) // vat.Swiss has a method for it
	if err := files.Save(ctx, key, store.Record{Type: "logger", Args: []byte("alice")}); err != nil {
		fmt.Println(err)
		return
	}

	record, err := files.Load(ctx, key)
	fmt.Printf("%s %s %v\n", record.Type, record.Args, err)
	// Output: logger alice <nil>
}

// Live knows no records whose time is over; RemoveExpired deletes them.
func ExampleLive() {
	ctx, now := context.Background(), time.Now()
	key := store.Digest(sha256.Sum256([]byte("a swiss number")))
	var records store.Mem
	if err := records.Save(ctx, key, store.Record{Type: "invitation", Expires: now.Add(time.Hour)}); err != nil {
		fmt.Println(err)
		return
	}

	record, err := store.Live(ctx, &records, key, now)
	fmt.Println(record.Type, err)

	later := now.Add(2 * time.Hour)
	_, err = store.Live(ctx, &records, key, later)
	fmt.Println(errors.Is(err, store.ErrNotFound))
	removed, err := records.RemoveExpired(ctx, later)
	fmt.Println(len(removed), err)
	// Output:
	// invitation <nil>
	// true
	// 1 <nil>
}

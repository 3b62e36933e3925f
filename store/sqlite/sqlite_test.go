package sqlite

import (
	"bufio"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/store"
	"github.com/marque-rpc/marque/vattest/storetest"
)

func mustOpen(t *testing.T, path string) *Store {
	t.Helper()
	s, err := Open(t.Context(), path)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { s.Close() })
	return s
}

func TestConforms(t *testing.T) {
	var path string
	open := func(t *testing.T) store.Store {
		path = filepath.Join(t.TempDir(), "with space?.db")
		return mustOpen(t, path)
	}
	storetest.Run(t, open, func(t *testing.T, s store.Store) store.Store {
		if err := s.(*Store).Close(); err != nil {
			t.Fatal(err)
		}
		return mustOpen(t, path)
	})
}

func TestFileModeAndVersion(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	s := mustOpen(t, path)
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v; want 0600", info.Mode(), err)
	}
	if _, err := s.db.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(t.Context(), path); err == nil || !strings.Contains(err.Error(), "schema version 99") {
		t.Errorf("a newer database gives %v", err)
	}
	if _, err := Open(t.Context(), filepath.Join(path, "no", "dir")); err == nil {
		t.Error("a path that cannot be gives no error")
	}
}

// Processes that start at one time all open the database that none of them finds.
func TestOpenedByManyAtOnce(t *testing.T) {
	for range 20 {
		path := filepath.Join(t.TempDir(), "s.db")
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				s, err := Open(t.Context(), path)
				if err != nil {
					t.Error(err)
					return
				}
				s.Close()
			})
		}
		all.Wait()
	}
}

func TestListByOwnerAndExpiry(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "s.db"))
	now := time.Now()
	for i := range 3 * pageRecords {
		r := store.Record{Owner: fmt.Sprint("owner", i%3)}
		if i%2 == 0 {
			r.Expires = now.Add(time.Duration(i-10) * time.Second)
		}
		if err := s.Save(t.Context(), sha256.Sum256([]byte{byte(i)}), r); err != nil {
			t.Fatal(err)
		}
	}
	var all, owned, over int
	for range s.List(t.Context()) {
		all++
	}
	for e, err := range s.ListOwner(t.Context(), "owner1") {
		if err != nil || e.Owner != "owner1" {
			t.Errorf("%v, %v", e, err)
		}
		owned++
	}
	for e, err := range s.ListExpiring(t.Context(), now) {
		if err != nil || !e.Expired(now) {
			t.Errorf("%v, %v", e, err)
		}
		over++
	}
	if all != 3*pageRecords || owned != pageRecords || over != 6 {
		t.Errorf("listed %d, of the owner %d, expired %d; want %d, %d, 6", all, owned, over, 3*pageRecords, pageRecords)
	}
}

// Large records are listed few at a time, and all of them.
func TestListHoldsFewLargeRecords(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "s.db"))
	const count = 5
	for i := range count {
		if err := s.Save(t.Context(), sha256.Sum256([]byte{byte(i)}), store.Record{Args: make([]byte, pageBytes/2)}); err != nil {
			t.Fatal(err)
		}
	}
	page, last, err := s.page(t.Context(), []byte{}, "TRUE", nil)
	if len(page) != 2 || last || err != nil {
		t.Errorf("a page of %d records, the last %v, error %v; want 2 and more to come", len(page), last, err)
	}
	seen := map[store.Digest]bool{}
	for e, err := range s.List(t.Context()) {
		if err != nil {
			t.Fatal(err)
		}
		seen[e.Digest] = true
	}
	if len(seen) != count {
		t.Errorf("listed %d records, want %d", len(seen), count)
	}
}

const childVariable = "SQLITE_STORE_TEST_CHILD"

// TestMain lets the test binary serve as the process that is killed.
func TestMain(m *testing.M) {
	if path := os.Getenv(childVariable); path != "" {
		saveForEver(path)
	}
	os.Exit(m.Run())
}

// saveForEver prints the number of each record that is saved.
func saveForEver(path string) {
	s, err := Open(context.Background(), path)
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	var start int
	if err := s.db.QueryRow("SELECT count(*) FROM sturdy").Scan(&start); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for i := start; ; i++ {
		if err := s.Save(context.Background(), key(i), record(i)); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Printf("saved %d\n", i)
	}
}

func key(i int) store.Digest { return sha256.Sum256(fmt.Append(nil, i)) }

func record(i int) store.Record {
	return store.Record{Type: fmt.Sprint("type", i), Args: fmt.Append(nil, strings.Repeat("x", i%5000))}
}

// A process that saves as fast as it can is killed again and again; all that it reported as saved is there.
func TestSurvivesKill(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s.db")
	last := -1
	for round := range 25 {
		child := exec.Command(os.Args[0])
		child.Env = append(os.Environ(), childVariable+"="+path)
		out, err := child.StdoutPipe()
		if err != nil {
			t.Fatal(err)
		}
		if err := child.Start(); err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(out)
		for n := 0; lines.Scan(); n++ {
			if _, err := fmt.Sscanf(lines.Text(), "saved %d", &last); err != nil {
				t.Fatalf("the child says %q", lines.Text())
			}
			if n == 3*round {
				child.Process.Kill()
			}
		}
		_ = child.Wait() // it was killed
		s, err := Open(t.Context(), path)
		if err != nil {
			t.Fatalf("round %d: %v", round, err)
		}
		for i := range last + 1 {
			r, err := s.Load(t.Context(), key(i))
			if err != nil || r.Type != record(i).Type || len(r.Args) != len(record(i).Args) {
				t.Fatalf("round %d: record %d of %d: %+v, %v", round, i, last, r.Type, err)
			}
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
	if last < 25 {
		t.Errorf("only %d records were saved", last)
	}
}

func TestClosedStoreFails(t *testing.T) {
	s := mustOpen(t, filepath.Join(t.TempDir(), "s.db"))
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := s.Load(t.Context(), key(0)); err == nil || errors.Is(err, store.ErrNotFound) {
		t.Errorf("Load after Close: %v", err)
	}
	for _, err := range s.List(t.Context()) {
		if err == nil {
			t.Error("List after Close gives a record")
		}
	}
}

package store

import (
	"bytes"
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/marque-rpc/marque/internal/atomicfile/crashfs"
)

// The OCaml library writes the segment of a message and nothing else, with mode 0644.
func TestDirReadsOCamlFiles(t *testing.T) {
	path := t.TempDir()
	d, err := OpenDir(path)
	if err != nil {
		t.Fatal(err)
	}
	segment := []byte("\x00\x00\x00\x00\x00\x00\x01\x00\x01\x00\x00\x00\x2a\x00\x00\x00alice\x00\x00\x00")
	key := Digest(sha256.Sum256([]byte("id")))
	if err := os.WriteFile(filepath.Join(path, key.String()), segment, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(path, key.String()+".new"), []byte("left over"), 0o644); err != nil {
		t.Fatal(err)
	}
	r, err := d.Load(context.Background(), key)
	if err != nil || !bytes.Equal(r.Args, segment) || r.Type != "" {
		t.Errorf("record %+v, %v", r, err)
	}
	n := 0
	for e, err := range d.List(context.Background()) {
		n++
		if err != nil || e.Digest != key {
			t.Errorf("listed %v, %v", e, err)
		}
	}
	if n != 1 {
		t.Errorf("%d records listed, want 1", n)
	}
}

// What the OCaml library reads as the first segment begins with the arguments, in a file that it finds.
func TestDirFilesBeginWithArguments(t *testing.T) {
	path := t.TempDir()
	d, err := OpenDir(path)
	if err != nil {
		t.Fatal(err)
	}
	key := Digest(sha256.Sum256([]byte("id")))
	args := []byte("sixteen bytes ok")
	if err := d.Save(context.Background(), key, Record{Type: "t", Args: args}); err != nil {
		t.Fatal(err)
	}
	file := filepath.Join(path, key.String())
	b, err := os.ReadFile(file)
	if err != nil || !bytes.HasPrefix(b, args) || len(b)%8 != 0 {
		t.Errorf("file %q, %v; want words that begin with the arguments", b, err)
	}
	if info, err := os.Stat(file); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v; want 0600", info.Mode(), err)
	}
}

func TestDamagedFileIsCorruptNotWrong(t *testing.T) {
	good := encodeFile(Record{Type: "type", Args: []byte("arguments"), Owner: "owner", Created: time.Unix(5, 0)})
	for i := range len(good) - len(trailerMagic) {
		bad := bytes.Clone(good)
		bad[i] ^= 1
		if r, err := decodeFile(bad); !errors.Is(err, ErrCorrupt) {
			t.Fatalf("byte %d changed: %+v, %v", i, r, err)
		}
	}
	if r, err := decodeFile(good[len(good)-len(trailerMagic):]); !errors.Is(err, ErrCorrupt) {
		t.Errorf("the magic alone: %+v, %v", r, err)
	}
	dir := t.TempDir()
	d, err := OpenDir(dir)
	if err != nil {
		t.Fatal(err)
	}
	bad := bytes.Clone(good)
	bad[0] ^= 1
	if err := os.WriteFile(d.file(Digest{1}), bad, 0o600); err != nil {
		t.Fatal(err)
	}
	if err := d.Save(context.Background(), Digest{2}, Record{}); err != nil {
		t.Fatal(err)
	}
	var corrupt, whole int
	for _, err := range d.List(context.Background()) {
		if errors.Is(err, ErrCorrupt) {
			corrupt++
		} else if err == nil {
			whole++
		}
	}
	if corrupt != 1 || whole != 1 {
		t.Errorf("%d corrupt and %d whole records listed, want one of each", corrupt, whole)
	}
}

func TestOpenDirErrors(t *testing.T) {
	file := filepath.Join(t.TempDir(), "f")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, path := range []string{file, file + "-missing/below", ""} {
		if _, err := OpenDir(path); err == nil {
			t.Errorf("OpenDir(%s) gives no error", path)
		}
	}
}

// The directory is made if it is not there, for its owner alone; one that is there stays as it is.
func TestOpenDirMakesTheDirectory(t *testing.T) {
	path := filepath.Join(t.TempDir(), "records")
	for range 2 {
		if _, err := OpenDir(path); err != nil {
			t.Fatal(err)
		}
		if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o700 {
			t.Errorf("mode %v, %v; want 0700", info.Mode(), err)
		}
	}
	if err := os.Chmod(path, 0o750); err != nil {
		t.Fatal(err)
	}
	if _, err := OpenDir(path); err != nil {
		t.Fatal(err)
	}
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o750 {
		t.Errorf("mode %v, %v; want 0750 as before", info.Mode(), err)
	}
}

// A record is renewed, by another process as it were, between the look at it and its removal: it stays.
func TestRenewalBeatsExpiry(t *testing.T) {
	ctx, now := context.Background(), time.Now()
	d, err := OpenDir(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	other, err := OpenDir(d.path)
	if err != nil {
		t.Fatal(err)
	}
	if err := d.Save(ctx, Digest{1}, Record{Expires: now.Add(-time.Second)}); err != nil {
		t.Fatal(err)
	}
	for e, err := range d.List(ctx) { // as RemoveExpired sees it
		if err != nil || !e.Expired(now) {
			t.Fatalf("listed %+v, %v", e, err)
		}
	}
	if err := other.Save(ctx, Digest{1}, Record{Expires: now.Add(time.Hour)}); err != nil {
		t.Fatal(err)
	}
	if gone, err := d.removeIfExpired(ctx, Digest{1}, now); gone || err != nil {
		t.Errorf("the renewed record is removed: %v, %v", gone, err)
	}
	// While somebody looks, nobody puts anything into the directory.
	unlock, err := d.exclusive()
	if err != nil {
		t.Fatal(err)
	}
	saved := make(chan error, 1)
	writers := []*Dir{other, d}
	if runtime.GOOS == "windows" {
		writers = writers[1:]
	}
	for _, w := range writers {
		go func() { saved <- w.Save(ctx, Digest{2}, Record{}) }()
	}
	select {
	case err := <-saved:
		t.Errorf("Save returns while the directory is locked: %v", err)
	case <-time.After(50 * time.Millisecond):
	}
	unlock()
	for range writers {
		if err := <-saved; err != nil {
			t.Error(err)
		}
	}
}

// The power goes at a random operation of a random history, thousands of times. What Save, Remove and RemoveExpired
// acknowledged holds afterwards; what was under way is wholly old or wholly new.
func TestDirSurvivesPowerLoss(t *testing.T) {
	ctx := context.Background()
	for seed := range uint64(5000) {
		rnd := rand.New(rand.NewPCG(seed, 2))
		disk := crashfs.New(seed)
		d, err := openDir(disk, nil, "d")
		if err != nil {
			t.Fatal(err)
		}
		acked := map[Digest]string{} // "": removed
		var inDoubt map[Digest]string
		now := time.Now()
		disk.PowerOffAt(1 + rnd.IntN(60))
		for step := 0; ; step++ {
			change := map[Digest]string{}
			key, value := Digest{byte(rnd.IntN(4))}, ""
			switch {
			case rnd.IntN(6) == 0:
				for key, value := range acked {
					if strings.HasPrefix(value, "expired") {
						change[key] = ""
					}
				}
				_, err = d.RemoveExpired(ctx, now)
			case acked[key] == "" || rnd.IntN(3) > 0:
				value = fmt.Sprintf("value %d of seed %d", step, seed)
				r := Record{Args: bytes.Repeat([]byte(value), rnd.IntN(20)), Expires: now.Add(time.Hour)}
				if rnd.IntN(3) == 0 {
					value, r.Expires = "expired "+value, now.Add(-time.Hour)
				}
				r.Type = value
				change[key] = value
				err = d.Save(ctx, key, r)
			default:
				change[key] = ""
				err = d.Remove(ctx, key)
			}
			if err != nil {
				inDoubt = change
				break
			}
			maps.Copy(acked, change)
		}
		if !errors.Is(err, crashfs.ErrPower) {
			t.Fatalf("seed %d: %v", seed, err)
		}
		disk.Restart()
		if d, err = openDir(disk, nil, "d"); err != nil {
			t.Fatal(err)
		}
		for key := range map[Digest]bool{{0}: true, {1}: true, {2}: true, {3}: true} {
			r, err := d.Load(ctx, key)
			if err != nil && !errors.Is(err, ErrNotFound) {
				t.Fatalf("seed %d: a half-written record is read: %v", seed, err)
			}
			if doubt, ok := inDoubt[key]; r.Type == acked[key] || ok && r.Type == doubt {
				continue
			}
			t.Fatalf("seed %d, key %d: restored %q, acknowledged %q (in doubt: %q)", seed, key[0], r.Type, acked[key], inDoubt)
		}
	}
}

// One operation fails, as on a full disk: the store says so, keeps what it had, and goes on.
func TestDirSurvivesFaults(t *testing.T) {
	ctx := context.Background()
	for n := 1; n <= 6; n++ {
		disk := crashfs.New(uint64(n))
		d, err := openDir(disk, nil, "d")
		if err != nil {
			t.Fatal(err)
		}
		if err := d.Save(ctx, Digest{}, Record{Type: "old"}); err != nil {
			t.Fatal(err)
		}
		disk.FailAt(n)
		if err := d.Save(ctx, Digest{}, Record{Type: "new"}); !errors.Is(err, crashfs.ErrFault) {
			t.Errorf("operation %d: %v, want the fault", n, err)
		}
		if r, err := d.Load(ctx, Digest{}); err != nil || r.Type != "old" && r.Type != "new" {
			t.Errorf("operation %d: %+v, %v", n, r, err)
		}
		if err := d.Save(ctx, Digest{}, Record{Type: "newer"}); err != nil {
			t.Errorf("operation %d: the store is stuck: %v", n, err)
		}
	}
}

func FuzzDecodeFile(f *testing.F) {
	f.Add(encodeFile(Record{Type: "type", Args: []byte("arguments"), Owner: "owner"}))
	f.Add([]byte(trailerMagic))
	f.Fuzz(func(t *testing.T, b []byte) {
		r, err := decodeFile(b)
		if err != nil {
			return
		}
		again, err := decodeFile(encodeFile(r))
		if err != nil || !bytes.Equal(again.Args, r.Args) || again.Type != r.Type || again.Owner != r.Owner {
			t.Errorf("%+v is read back as %+v, %v", r, again, err)
		}
	})
}

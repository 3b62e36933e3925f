package store

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"sync"
	"time"

	"github.com/marque-rpc/marque/internal/atomicfile"
)

// recordMode lets the owner alone read records: they may tell private things, though no swiss numbers.
const recordMode = 0o600

// dirMode lets the owner alone see which records there are.
const dirMode = 0o700

// Dir is a store in a directory: a file per record, whose name is the digest in base64url.
//
// Files are replaced atomically and flushed, so that a record that was saved survives a loss of power and a
// half-written one is never read. Several processes may use one directory. Dir reads the files of the OCaml
// library's File_store, and that library reads the files of Dir.
//
// To find an expired record and delete it in one step, as RemoveExpired does, the directory is locked against the writers
// of other processes too; on Windows against those of this Dir only.
type Dir struct {
	path string
	fs   atomicfile.FS

	mu   sync.Mutex                                   // held from looking at a file until it is removed, and while one is put in its place
	lock func(path string) (unlock func(), err error) // likewise, among processes
}

var _ Store = (*Dir)(nil)

// OpenDir opens the store in a directory. It makes the directory, with mode 0700, if only that one is missing, and removes
// what an interrupted Save left there.
func OpenDir(path string) (*Dir, error) {
	if err := makeDir(path); err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	return openDir(atomicfile.OS{}, lockDir, path)
}

// makeDir makes a directory, so that it is still there after a loss of power. There may be one already.
func makeDir(path string) error {
	err := os.Mkdir(path, dirMode)
	if errors.Is(err, fs.ErrExist) {
		info, err := os.Stat(path)
		if err == nil && !info.IsDir() {
			err = fmt.Errorf("%s is not a directory", path)
		}
		return err
	}
	if err != nil {
		return err
	}
	return atomicfile.OS{}.SyncDir(filepath.Dir(filepath.Clean(path)))
}

func openDir(fsys atomicfile.FS, lock func(string) (func(), error), path string) (*Dir, error) {
	if err := atomicfile.Sweep(fsys, path, time.Now()); err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	return &Dir{path: path, fs: fsys, lock: lock}, nil
}

func (d *Dir) file(key Digest) string { return filepath.Join(d.path, key.String()) }

// Load implements Store. A file of the OCaml library has arguments only.
func (d *Dir) Load(ctx context.Context, key Digest) (Record, error) {
	if ctx.Err() != nil {
		return Record{}, context.Cause(ctx)
	}
	f, err := d.fs.Open(d.file(key))
	if errors.Is(err, fs.ErrNotExist) {
		return Record{}, notFound(key)
	}
	if err != nil {
		return Record{}, fmt.Errorf("store: %w", err)
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, int64(maxFileBytes)+1))
	if err != nil {
		return Record{}, fmt.Errorf("store: %w", err)
	}
	if len(b) > maxFileBytes {
		return Record{}, fmt.Errorf("store: %s: %w: larger than %d bytes", d.file(key), ErrCorrupt, maxFileBytes)
	}
	r, err := decodeFile(b)
	if err != nil {
		return Record{}, fmt.Errorf("store: %s: %w", d.file(key), err)
	}
	return r, nil
}

// Save implements Store.
func (d *Dir) Save(ctx context.Context, key Digest, r Record) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	r, err := r.Normalized(time.Now())
	if err != nil {
		return err
	}
	if err := atomicfile.Write(lockedFS{d.fs, d}, d.file(key), encodeFile(r), recordMode); err != nil {
		return fmt.Errorf("store: saving %s: %w", key, err)
	}
	return nil
}

// Remove implements Store.
func (d *Dir) Remove(ctx context.Context, key Digest) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	err := atomicfile.Remove(d.fs, d.file(key))
	if errors.Is(err, fs.ErrNotExist) {
		return notFound(key)
	}
	if err != nil {
		return fmt.Errorf("store: removing %s: %w", key, err)
	}
	return nil
}

// RemoveExpired implements Store.
func (d *Dir) RemoveExpired(ctx context.Context, now time.Time) ([]Digest, error) {
	var removed []Digest
	var failed error
	for e, err := range d.List(ctx) {
		if errors.Is(err, ErrCorrupt) || err == nil && !e.Expired(now) {
			continue
		}
		gone := false
		if err == nil {
			gone, err = d.removeIfExpired(ctx, e.Digest, now)
		}
		if err != nil {
			failed = fmt.Errorf("store: removing expired records: %w", err)
			break
		}
		if gone {
			removed = append(removed, e.Digest)
		}
	}
	if len(removed) > 0 {
		failed = errors.Join(failed, d.fs.SyncDir(d.path))
	}
	return removed, failed
}

// removeIfExpired deletes a record unless it has been saved anew. The caller flushes the directory.
func (d *Dir) removeIfExpired(ctx context.Context, key Digest, now time.Time) (gone bool, err error) {
	unlock, err := d.exclusive()
	if err != nil {
		return false, err
	}
	defer unlock()
	r, err := d.Load(ctx, key)
	if errors.Is(err, ErrNotFound) || err == nil && !r.Expired(now) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	err = d.fs.Remove(d.file(key))
	if errors.Is(err, fs.ErrNotExist) { // Remove does not wait
		return false, nil
	}
	return err == nil, err
}

// exclusive keeps others from putting a file into the directory until unlock.
func (d *Dir) exclusive() (unlock func(), err error) {
	d.mu.Lock()
	if d.lock == nil {
		return d.mu.Unlock, nil
	}
	unlockDir, err := d.lock(d.path)
	if err != nil {
		d.mu.Unlock()
		return nil, err
	}
	return func() { unlockDir(); d.mu.Unlock() }, nil
}

// lockedFS puts files into their places one at a time.
type lockedFS struct {
	atomicfile.FS
	d *Dir
}

func (l lockedFS) Rename(oldPath, newPath string) error {
	unlock, err := l.d.exclusive()
	if err != nil {
		return err
	}
	defer unlock()
	return l.FS.Rename(oldPath, newPath)
}

// List implements Store. Files whose name is no digest are not looked at.
func (d *Dir) List(ctx context.Context) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		files, err := d.fs.ReadDir(d.path)
		if err != nil {
			yield(Entry{}, fmt.Errorf("store: %w", err))
			return
		}
		for _, f := range files {
			key, err := ParseDigest(f.Name)
			if err != nil {
				continue
			}
			r, err := d.Load(ctx, key)
			if errors.Is(err, ErrNotFound) {
				continue // removed since
			}
			if !yield(Entry{key, r}, err) || err != nil && !errors.Is(err, ErrCorrupt) {
				return
			}
		}
	}
}

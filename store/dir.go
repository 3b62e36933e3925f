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
	"time"

	"github.com/marque-rpc/marque/internal/atomicfile"
)

// recordMode lets the owner alone read records: they may tell private things, though no swiss numbers.
const recordMode = 0o600

// Dir is a store in a directory: a file per record, whose name is the digest in base64url.
//
// Files are replaced atomically and flushed, so that a record that was saved survives a loss of power and a
// half-written one is never read. Several processes may use one directory. Dir reads the files of the OCaml
// library's File_store, and that library reads the files of Dir.
type Dir struct {
	path string
	fs   atomicfile.FS
}

var _ Store = (*Dir)(nil)

// OpenDir opens the store in a directory, which must exist. It removes what an interrupted Save left there.
func OpenDir(path string) (*Dir, error) {
	info, err := os.Stat(path)
	if err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	if !info.IsDir() {
		return nil, fmt.Errorf("store: %s is not a directory", path)
	}
	return openDir(atomicfile.OS{}, path)
}

func openDir(fsys atomicfile.FS, path string) (*Dir, error) {
	if err := atomicfile.Sweep(fsys, path, time.Now()); err != nil {
		return nil, fmt.Errorf("store: %w", err)
	}
	return &Dir{path: path, fs: fsys}, nil
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
	if err := atomicfile.Write(d.fs, d.file(key), encodeFile(r), recordMode); err != nil {
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

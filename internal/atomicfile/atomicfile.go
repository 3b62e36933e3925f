// Package atomicfile replaces and creates small files so that a reader, or a restart after
// power loss, sees either the whole old content or the whole new content, never a part.
//
// Every operation goes through FS, so that tests can fail or "pull the plug" at each of them.
package atomicfile

import (
	"crypto/rand"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"time"
)

// tempPrefix marks files that are being written. A crash can leave one behind; Sweep removes it.
const tempPrefix = ".marque-tmp-"

// staleAfter is the age at which Sweep takes a temporary file for abandoned.
const staleAfter = time.Hour

// Write replaces the file at path with data, or creates it. When Write returns nil the new
// content survives a loss of power. On error the old content is still in place.
// perm is the mode of the new file, also where a file with another mode existed.
func Write(fsys FS, path string, data []byte, perm fs.FileMode) error {
	temp, err := writeTemp(fsys, path, data, perm)
	if err != nil {
		return err
	}
	if err := fsys.Rename(temp, path); err != nil {
		_ = fsys.Remove(temp) // best effort: Sweep removes what is left
		return err
	}
	// The rename itself is durable only once its directory is.
	return fsys.SyncDir(filepath.Dir(path))
}

// Create makes a new file at path. It fails with an error that is fs.ErrExist if the path is
// taken, and then leaves the other file alone: of several concurrent creators exactly one wins,
// and nobody ever reads a half-written file.
func Create(fsys FS, path string, data []byte, perm fs.FileMode) error {
	temp, err := writeTemp(fsys, path, data, perm)
	if err != nil {
		return err
	}
	defer fsys.Remove(temp)
	// A hard link is the one portable way to publish a finished file without replacing another.
	err = fsys.Link(temp, path)
	if err != nil && !errors.Is(err, fs.ErrExist) {
		err = writeNew(fsys, path, data, perm) // a file system without hard links
	}
	if err != nil {
		return err
	}
	return fsys.SyncDir(filepath.Dir(path))
}

// Remove deletes the file at path for good: when it returns nil the file stays away after a loss of power.
func Remove(fsys FS, path string) error {
	if err := fsys.Remove(path); err != nil {
		return err
	}
	return fsys.SyncDir(filepath.Dir(path))
}

// Sweep removes temporary files that a crash left in dir and that are over an hour old.
func Sweep(fsys FS, dir string, now time.Time) error {
	entries, err := fsys.ReadDir(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name, tempPrefix) && now.Sub(e.ModTime) > staleAfter {
			if err := fsys.Remove(filepath.Join(dir, e.Name)); err != nil && !errors.Is(err, fs.ErrNotExist) {
				return err
			}
		}
	}
	return nil
}

func writeTemp(fsys FS, path string, data []byte, perm fs.FileMode) (string, error) {
	var random [8]byte
	rand.Read(random[:])
	temp := filepath.Join(filepath.Dir(path), tempPrefix+hex.EncodeToString(random[:]))
	return temp, blame(path, writeNew(fsys, temp, data, perm))
}

// bare is what went wrong, without the operation and the file.
func bare(err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return e.Err
	}
	return err
}

// blame has an error name path, which the caller gave, rather than a temporary file that nobody knows of.
func blame(path string, err error) error {
	if e, ok := errors.AsType[*fs.PathError](err); ok {
		return &fs.PathError{Op: e.Op, Path: path, Err: e.Err}
	}
	return err
}

// writeNew writes a file that must not exist yet, down to the disk. On error it leaves no part of it, nor touches a file
// that somebody else has made at path.
func writeNew(fsys FS, path string, data []byte, perm fs.FileMode) error {
	f, err := fsys.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, perm)
	if err != nil {
		return err // there is nothing of ours at path
	}
	if _, err = f.Write(data); err == nil {
		err = f.Sync()
	}
	if closeErr := f.Close(); err == nil {
		err = closeErr
	}
	if err != nil {
		_ = fsys.Remove(path) // not whole; best effort, Sweep removes what is left
		err = &fs.PathError{Op: "write", Path: path, Err: bare(err)}
	}
	return err
}

package atomicfile

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"runtime"
	"syscall"
	"time"
)

// FS is the part of a file system that this package uses. OS is the real one.
type FS interface {
	OpenFile(path string, flag int, perm fs.FileMode) (File, error)
	Open(path string) (io.ReadCloser, error)
	Rename(oldPath, newPath string) error
	Link(oldPath, newPath string) error
	Remove(path string) error
	// SyncDir makes the creations, renames and removals in dir durable.
	SyncDir(dir string) error
	ReadDir(dir string) ([]Entry, error)
}

// File is a file open for writing.
type File interface {
	Write([]byte) (int, error)
	Sync() error
	Close() error
}

// Entry is a name in a directory.
type Entry struct {
	Name    string
	ModTime time.Time
}

// OS is the operating system's file system.
type OS struct{}

func (OS) OpenFile(path string, flag int, perm fs.FileMode) (File, error) {
	return os.OpenFile(path, flag, perm)
}
func (OS) Open(path string) (io.ReadCloser, error) { return os.Open(path) }
func (OS) Rename(oldPath, newPath string) error    { return os.Rename(oldPath, newPath) }
func (OS) Link(oldPath, newPath string) error      { return os.Link(oldPath, newPath) }
func (OS) Remove(path string) error                { return os.Remove(path) }

// SyncDir does nothing on Windows, where a directory cannot be flushed and NTFS journals renames.
func (OS) SyncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer d.Close()
	err = d.Sync()
	if errors.Is(err, syscall.EINVAL) { // some network file systems have nothing to flush
		return nil
	}
	return err
}

func (OS) ReadDir(dir string) ([]Entry, error) {
	list, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	entries := make([]Entry, 0, len(list))
	for _, e := range list {
		info, err := e.Info()
		if errors.Is(err, fs.ErrNotExist) {
			continue // removed since
		}
		if err != nil {
			return nil, err
		}
		entries = append(entries, Entry{Name: e.Name(), ModTime: info.ModTime()})
	}
	return entries, nil
}

// Package crashfs is a file system in memory that fails and loses power on demand, for tests.
//
// It keeps apart what a program sees and what has reached the disk. What was not synced may or
// may not survive Crash: file content as any prefix, each directory change by itself.
package crashfs

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"math/rand/v2"
	"os"
	"path/filepath"
	"sort"
	"sync"
	"time"

	"github.com/marque-rpc/marque/internal/atomicfile"
)

// ErrPower is what every operation returns from the moment the power is gone.
var ErrPower = errors.New("crashfs: no power")

// ErrFault is the injected failure of one operation.
var ErrFault = errors.New("crashfs: injected fault")

type inode struct {
	seen    []byte // what readers see
	durable []byte // what the last Sync put on the disk
}

// change is a directory change that has not been synced. A nil node removes the name.
type change struct {
	path string
	node *inode
}

// FS is the simulated disk. Make one with New.
type FS struct {
	mu      sync.Mutex
	rnd     *rand.Rand
	seen    map[string]*inode
	durable map[string]*inode
	pending map[string][]change // by directory, in order
	ops     int
	failAt  int // operation that fails once; 0: none
	powerAt int // operation at which the power goes; 0: never
	dead    bool
}

// New returns an empty disk whose choices follow from seed.
func New(seed uint64) *FS {
	return &FS{
		rnd:     rand.New(rand.NewPCG(seed, 1)),
		seen:    map[string]*inode{},
		durable: map[string]*inode{},
		pending: map[string][]change{},
	}
}

// Ops is the number of operations so far.
func (f *FS) Ops() int { f.mu.Lock(); defer f.mu.Unlock(); return f.ops }

// FailAt makes the n-th operation from now fail once with ErrFault.
func (f *FS) FailAt(n int) { f.mu.Lock(); defer f.mu.Unlock(); f.failAt = f.ops + n }

// PowerOffAt cuts the power at the n-th operation from now: it may take effect or not.
func (f *FS) PowerOffAt(n int) { f.mu.Lock(); defer f.mu.Unlock(); f.powerAt = f.ops + n }

// Restart loses everything that was not durable, except for what chance lets through, and powers on again.
func (f *FS) Restart() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, dir := range sortedKeys(f.pending) {
		for _, c := range f.pending[dir] {
			if f.rnd.IntN(2) == 0 {
				f.apply(f.durable, c)
			}
		}
	}
	f.seen = map[string]*inode{}
	for _, path := range sortedKeys(f.durable) {
		old := f.durable[path]
		content := f.survivor(old)
		node := &inode{seen: content, durable: content}
		f.seen[path], f.durable[path] = node, node
	}
	f.pending = map[string][]change{}
	f.dead, f.powerAt, f.failAt = false, 0, 0
}

// survivor is what is left of a file: the synced content, or some prefix of what was written since.
func (f *FS) survivor(n *inode) []byte {
	if bytes.Equal(n.seen, n.durable) || f.rnd.IntN(2) == 0 {
		return n.durable
	}
	return bytes.Clone(n.seen[:f.rnd.IntN(len(n.seen)+1)])
}

func (f *FS) apply(m map[string]*inode, c change) {
	if c.node == nil {
		delete(m, c.path)
	} else {
		m[c.path] = c.node
	}
}

// step counts an operation. With doIt true the caller performs it, whatever err is.
func (f *FS) step() (doIt bool, err error) {
	f.ops++
	switch {
	case f.dead:
		return false, ErrPower
	case f.ops == f.powerAt:
		f.dead = true
		return f.rnd.IntN(2) == 0, ErrPower
	case f.ops == f.failAt:
		return false, ErrFault
	}
	return true, nil
}

func (f *FS) dirChange(c change) {
	f.apply(f.seen, c)
	dir := filepath.Dir(c.path)
	f.pending[dir] = append(f.pending[dir], c)
}

// OpenFile creates a file; only creation for writing is supported, as that is all that is used.
func (f *FS) OpenFile(path string, flag int, perm fs.FileMode) (atomicfile.File, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	doIt, err := f.step()
	if doIt {
		if f.seen[path] != nil && flag&os.O_EXCL != 0 {
			return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrExist}
		}
		f.dirChange(change{path, &inode{}})
	}
	if err != nil {
		return nil, err
	}
	return &file{fs: f, node: f.seen[path]}, nil
}

// Open reads a file as programs see it now.
func (f *FS) Open(path string) (io.ReadCloser, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if _, err := f.step(); err != nil {
		return nil, err
	}
	node := f.seen[path]
	if node == nil {
		return nil, &fs.PathError{Op: "open", Path: path, Err: fs.ErrNotExist}
	}
	return io.NopCloser(bytes.NewReader(bytes.Clone(node.seen))), nil
}

// Rename moves a file, atomically for readers. After a crash both names may be there, or the old one only.
func (f *FS) Rename(oldPath, newPath string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	doIt, err := f.step()
	if node := f.seen[oldPath]; doIt && node == nil {
		return &fs.PathError{Op: "rename", Path: oldPath, Err: fs.ErrNotExist}
	} else if doIt {
		f.dirChange(change{newPath, node})
		f.dirChange(change{oldPath, nil})
	}
	return err
}

// Link gives a file a second name, which must be free.
func (f *FS) Link(oldPath, newPath string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	doIt, err := f.step()
	if doIt {
		switch {
		case f.seen[oldPath] == nil:
			return &fs.PathError{Op: "link", Path: oldPath, Err: fs.ErrNotExist}
		case f.seen[newPath] != nil:
			return &fs.PathError{Op: "link", Path: newPath, Err: fs.ErrExist}
		}
		f.dirChange(change{newPath, f.seen[oldPath]})
	}
	return err
}

// Remove deletes a name.
func (f *FS) Remove(path string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	doIt, err := f.step()
	if doIt && f.seen[path] == nil {
		return &fs.PathError{Op: "remove", Path: path, Err: fs.ErrNotExist}
	} else if doIt {
		f.dirChange(change{path, nil})
	}
	return err
}

// SyncDir makes the changes in dir durable.
func (f *FS) SyncDir(dir string) error {
	f.mu.Lock()
	defer f.mu.Unlock()
	doIt, err := f.step()
	if doIt {
		for _, c := range f.pending[filepath.Clean(dir)] {
			f.apply(f.durable, c)
		}
		delete(f.pending, filepath.Clean(dir))
	}
	return err
}

// ReadDir lists the files in dir, all of them two hours old.
func (f *FS) ReadDir(dir string) ([]atomicfile.Entry, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if _, err := f.step(); err != nil {
		return nil, err
	}
	var list []atomicfile.Entry
	for _, path := range sortedKeys(f.seen) {
		if filepath.Dir(path) == filepath.Clean(dir) {
			list = append(list, atomicfile.Entry{Name: filepath.Base(path), ModTime: time.Now().Add(-2 * time.Hour)})
		}
	}
	return list, nil
}

type file struct {
	fs   *FS
	node *inode
}

func (w *file) Write(p []byte) (int, error) {
	w.fs.mu.Lock()
	defer w.fs.mu.Unlock()
	doIt, err := w.fs.step()
	switch {
	case doIt:
		w.node.seen = append(bytes.Clone(w.node.seen), p...)
	case errors.Is(err, ErrFault): // a full disk takes a part
		p = p[:w.fs.rnd.IntN(len(p)+1)]
		w.node.seen = append(bytes.Clone(w.node.seen), p...)
	}
	return len(p), err
}

func (w *file) Sync() error {
	w.fs.mu.Lock()
	defer w.fs.mu.Unlock()
	doIt, err := w.fs.step()
	if doIt {
		w.node.durable = bytes.Clone(w.node.seen)
	}
	return err
}

func (w *file) Close() error {
	w.fs.mu.Lock()
	defer w.fs.mu.Unlock()
	_, err := w.fs.step()
	return err
}

func sortedKeys[V any](m map[string]V) []string {
	keys := make([]string, 0, len(m))
	for k := range m {
		keys = append(keys, k)
	}
	sort.Strings(keys)
	return keys
}

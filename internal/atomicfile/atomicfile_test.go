package atomicfile_test

import (
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/internal/atomicfile"
	"github.com/marque-rpc/marque/internal/atomicfile/crashfs"
)

func read(t *testing.T, fsys atomicfile.FS, path string) string {
	t.Helper()
	r, err := fsys.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return "<none>"
	}
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	b, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}

// A write that was acknowledged is there after a loss of power at any later operation, and one
// that was not acknowledged left either the old content or the new, never a part.
func TestWriteSurvivesPowerLossAtEachOperation(t *testing.T) {
	const path = "d/file"
	for seed := range uint64(300) {
		for n := 1; n <= 8; n++ {
			disk := crashfs.New(seed)
			if err := atomicfile.Write(disk, path, []byte("old content"), 0o600); err != nil {
				t.Fatal(err)
			}
			disk.PowerOffAt(n)
			err := atomicfile.Write(disk, path, []byte("new content, longer"), 0o600)
			disk.Restart()
			got := read(t, disk, path)
			if err == nil && got != "new content, longer" {
				t.Fatalf("seed %d, power off at %d: acknowledged, but %q was read", seed, n, got)
			}
			if got != "old content" && got != "new content, longer" {
				t.Fatalf("seed %d, power off at %d: read %q", seed, n, got)
			}
		}
	}
}

func TestCreateSurvivesPowerLossAtEachOperation(t *testing.T) {
	const path = "d/file"
	for seed := range uint64(300) {
		for n := 1; n <= 8; n++ {
			disk := crashfs.New(seed)
			disk.PowerOffAt(n)
			err := atomicfile.Create(disk, path, []byte("content"), 0o600)
			disk.Restart()
			got := read(t, disk, path)
			if got != "content" && (err == nil || got != "<none>") {
				t.Fatalf("seed %d, power off at %d: error %v, read %q", seed, n, err, got)
			}
		}
	}
}

func TestFailedWriteKeepsOldContent(t *testing.T) {
	const path = "d/file"
	for n := 1; n <= 6; n++ {
		disk := crashfs.New(uint64(n))
		if err := atomicfile.Write(disk, path, []byte("old"), 0o600); err != nil {
			t.Fatal(err)
		}
		disk.FailAt(n)
		err := atomicfile.Write(disk, path, []byte("new"), 0o600)
		if !errors.Is(err, crashfs.ErrFault) {
			t.Fatalf("operation %d: error %v, want the fault", n, err)
		}
		// Only the flush of the directory fails after the new content is in place.
		if got, want := read(t, disk, path), map[bool]string{true: "new", false: "old"}[n == 6]; got != want {
			t.Errorf("operation %d failed: read %q, want %q", n, got, want)
		}
	}
}

// Errors name the file that the caller asked for, not the temporary one.
func TestErrorsNameTheFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "missing", "file")
	for name, write := range map[string]func(atomicfile.FS, string, []byte, fs.FileMode) error{"Write": atomicfile.Write, "Create": atomicfile.Create} {
		err := write(atomicfile.OS{}, path, []byte("x"), 0o600)
		if !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), path) || strings.Contains(err.Error(), ".marque-tmp-") {
			t.Errorf("%s into a missing folder: %v", name, err)
		}
		disk := crashfs.New(1)
		disk.FailAt(3) // the flush
		err = write(disk, path, []byte("x"), 0o600)
		if !errors.Is(err, crashfs.ErrFault) || !strings.Contains(err.Error(), path) || strings.Contains(err.Error(), ".marque-tmp-") {
			t.Errorf("%s on a disk that fails: %v", name, err)
		}
	}
}

func TestSweepRemovesAbandonedTemporaries(t *testing.T) {
	disk := crashfs.New(1)
	disk.PowerOffAt(4)
	_ = atomicfile.Write(disk, "d/file", []byte("x"), 0o600)
	disk.Restart()
	// Whether the temporary file survived is chance; write another by hand under its prefix.
	if f, err := disk.OpenFile("d/.marque-tmp-0", os.O_CREATE|os.O_EXCL, 0o600); err != nil || f.Close() != nil {
		t.Fatal(err)
	}
	if err := atomicfile.Sweep(disk, "d", time.Now()); err != nil {
		t.Fatal(err)
	}
	entries, err := disk.ReadDir("d")
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range entries {
		if strings.HasPrefix(e.Name, ".marque-tmp-") {
			t.Errorf("%s is still there", e.Name)
		}
	}
}

func TestCreateHasOneWinner(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	var wg sync.WaitGroup
	wins := make(chan string, 16)
	for i := range 16 {
		wg.Go(func() {
			content := strings.Repeat(string(rune('a'+i)), 1000)
			switch err := atomicfile.Create(atomicfile.OS{}, path, []byte(content), 0o600); {
			case err == nil:
				wins <- content
			case !errors.Is(err, fs.ErrExist):
				t.Error(err)
			}
		})
	}
	wg.Wait()
	if len(wins) != 1 {
		t.Fatalf("%d creators won, want 1", len(wins))
	}
	if got := read(t, atomicfile.OS{}, path); got != <-wins {
		t.Errorf("the file is not the winner's")
	}
	list, err := os.ReadDir(filepath.Dir(path))
	if err != nil || len(list) != 1 {
		t.Errorf("directory has %d entries (%v), want the file alone", len(list), err)
	}
}

func TestWriteFixesMode(t *testing.T) {
	if runtime.GOOS == "windows" {
		return // no modes there
	}
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, nil, 0o644); err != nil {
		t.Fatal(err)
	}
	if err := atomicfile.Write(atomicfile.OS{}, path, []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(path)
	if err != nil || info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v (%v), want 0600", info.Mode(), err)
	}
}

// crowded is a file system without hard links, on which the second file cannot be opened: somebody else has made it just
// before the process ran out of descriptors.
type crowded struct {
	atomicfile.FS
	opened int
}

var errTooManyOpen = errors.New("too many open files")

func (c *crowded) Link(_, _ string) error { return errors.ErrUnsupported }

func (c *crowded) OpenFile(path string, flag int, perm fs.FileMode) (atomicfile.File, error) {
	if c.opened++; c.opened < 2 {
		return c.FS.OpenFile(path, flag, perm)
	}
	if err := os.WriteFile(path, []byte("another's"), perm); err != nil {
		return nil, err
	}
	return nil, errTooManyOpen
}

func TestFailedCreateLeavesAnothersFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	err := atomicfile.Create(&crowded{FS: atomicfile.OS{}}, path, []byte("ours"), 0o600)
	if !errors.Is(err, errTooManyOpen) {
		t.Errorf("error %v, want %v", err, errTooManyOpen)
	}
	if got := read(t, atomicfile.OS{}, path); got != "another's" {
		t.Errorf("read %q, want the other's content", got)
	}
}

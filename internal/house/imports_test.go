// Package house tests the rules of the house: the import lattice that is the architecture.
package house

import (
	"go/build"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

const module = "github.com/marque-rpc/marque"

// A rule forbids imports to the packages of some folders, for a reason.
type rule struct {
	folders []string // these packages, relative to the module
	only    []string // if set: of this module, only these may be imported
	never   []string // these may not be imported (prefixes; "." means: anything with a dot, that is, outside the standard library)
	reason  string
}

var rules = []rule{
	{
		folders: []string{"internal/captp"},
		only:    []string{},
		never:   []string{"time", "sync", "net", "context", "os", "math/rand", "io", "runtime", "crypto", "log", "."},
		reason:  "the machine is a value: it cannot block or observe the world; time and randomness are inputs",
	},
	{
		folders: []string{"capnp"},
		only:    []string{},
		never:   []string{"net", "os", "crypto", "."},
		reason:  "the encoding knows no RPC and no operating system: a capability in a message is an opaque counted thing",
	},
	{
		folders: []string{"rpc"},
		never:   []string{"net", "crypto", "os", "syscall", "."},
		reason:  "a service does not know whether it is called locally or over a network; vat brings the network",
	},
	{
		folders: []string{"internal/wire", "internal/transport", "internal/stock", "internal/compiler", "internal/compiler/format", "internal/gen", "schema"},
		never:   []string{"."},
		reason:  "what this project exists for uses the standard library only",
	},
	{
		folders: []string{"schema"},
		never:   []string{"net", "os"},
		reason:  "types at run time are data; where they come from is the caller's matter",
	},
}

func TestImportsFollowTheArchitecture(t *testing.T) {
	root := moduleRoot(t)
	for _, r := range rules {
		for _, folder := range r.folders {
			pkg, err := build.ImportDir(filepath.Join(root, folder), 0)
			if err != nil {
				t.Errorf("%s: %v", folder, err)
				continue
			}
			for _, path := range pkg.Imports {
				if why := r.forbids(path); why != "" {
					t.Errorf("%s imports %s: %s\n\tbecause %s", folder, path, why, r.reason)
				}
			}
		}
	}
}

func (r rule) forbids(path string) string {
	if inside, ok := strings.CutPrefix(path, module+"/"); ok {
		if r.only != nil && !slices.Contains(r.only, inside) {
			return "not one of the packages it may use"
		}
		return ""
	}
	for _, n := range r.never {
		outside := n == "." && strings.Contains(strings.SplitN(path, "/", 2)[0], ".")
		if outside || path == n || strings.HasPrefix(path, n+"/") {
			return "forbidden"
		}
	}
	return ""
}

// Only vat, store, the tools and what tests need may touch an operating system's network.
func TestOnlyVatTouchesTheNetwork(t *testing.T) {
	root := moduleRoot(t)
	allowed := []string{"vat", "store", "cmd", "examples", "internal/cli", "vattest", "docs", "internal/docs"}
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, path)
		if d.IsDir() {
			if skipped(d.Name()) || rel != "." && nestedModule(path) {
				return filepath.SkipDir
			}
			return nil
		}
		if !strings.HasSuffix(rel, ".go") || strings.HasSuffix(rel, "_test.go") {
			return nil
		}
		if slices.ContainsFunc(allowed, func(a string) bool { return rel == a || strings.HasPrefix(rel, a+"/") }) {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if strings.Contains(string(text), "\n\t\"net\"\n") {
			t.Errorf("%s imports net: only vat and the programs do", rel)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func skipped(name string) bool {
	return name == "testdata" || name == "node_modules" || len(name) > 1 && name[0] == '.'
}

func nestedModule(dir string) bool {
	_, err := os.Stat(filepath.Join(dir, "go.mod"))
	return err == nil
}

func moduleRoot(t *testing.T) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if nestedModule(dir) {
			return dir
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("house: no go.mod above the test")
		}
		dir = parent
	}
}

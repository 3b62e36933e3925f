package gomod_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/gen"
	"github.com/marque-rpc/marque/internal/gen/gomod"
)

// tree makes files below a new directory.
func tree(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, text := range files {
		name = filepath.Join(dir, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestPackageComesFromModuleAndDirectory(t *testing.T) {
	dir := tree(t, map[string]string{
		"go.mod":               "// a comment\nmodule example.com/shop // the shop\n\ngo 1.26\n",
		"api/v-2/x.capnp":      "",
		"named/x.capnp":        "",
		"named/a.go":           "package other\n",
		"named/a_test.go":      "package other_test\n",
		"cmd/x.capnp":          "",
		"cmd/main.go":          "package main\n",
		"nested/go.mod":        "module \"example.com/nested\"\n",
		"nested/deep/x.capnp":  "",
		"broken/go.mod":        "go 1.26\n",
		"broken/inner/x.capnp": "",
		"type/x.capnp":         "",
	})
	for name, want := range map[string]gen.Package{
		"x.capnp":             {Name: "shop", Path: "example.com/shop"},
		"api/v-2/x.capnp":     {Name: "v2", Path: "example.com/shop/api/v-2"},
		"named/x.capnp":       {Name: "other", Path: "example.com/shop/named"},
		"cmd/x.capnp":         {Name: "cmd", Path: "example.com/shop/cmd"},
		"nested/deep/x.capnp": {Name: "deep", Path: "example.com/nested/deep"},
		"type/x.capnp":        {Name: "type_", Path: "example.com/shop/type"},
	} {
		r := gomod.Resolver{Dir: dir}
		if got, err := r.GoPackage(name); got != want || err != nil {
			t.Errorf("%s: %+v, %v; want %+v", name, got, err, want)
		}
	}
	r := gomod.Resolver{Dir: dir}
	if _, err := r.GoPackage("broken/inner/x.capnp"); err == nil || !strings.Contains(err.Error(), "no module line") {
		t.Errorf("a go.mod without module: %v", err)
	}
}

func TestNoModuleIsAnErrorThatSaysWhatToDo(t *testing.T) {
	r := gomod.Resolver{Dir: t.TempDir()}
	_, err := r.GoPackage("x.capnp")
	if err == nil || !strings.Contains(err.Error(), "go mod init") || !strings.Contains(err.Error(), "$Go.import") {
		t.Errorf("the error is %v", err)
	}
}

func TestFindLocatesImportsFromTheSearchPath(t *testing.T) {
	dir := tree(t, map[string]string{"go.mod": "module example.com/m\n", "vendored/a/x.capnp": ""})
	r := gomod.Resolver{Find: func(name string) (string, bool) { return filepath.Join(dir, "vendored", name), name == "a/x.capnp" }}
	if got, err := r.GoPackage("a/x.capnp"); err != nil || got.Path != "example.com/m/vendored/a" {
		t.Errorf("got %+v, %v", got, err)
	}
}

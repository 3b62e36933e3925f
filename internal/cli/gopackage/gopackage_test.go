package gopackage

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/gen"
)

func TestOf(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":                  "// a comment\nmodule example.com/app/v2 // more\n\ngo 1.26\n",
		"plain/x.capnp":           "",
		"named/a.go":              "// Package other is named otherwise.\npackage other\n",
		"named/a_test.go":         "package other_test\n",
		"generated/x.capnp.go":    "package stale\n",
		"tagged/a.go":             "//go:build ignore\n\npackage main\n",
		"go-dashed/x.capnp":       "",
		"9lives/x.capnp":          "",
		"type/x.capnp":            "",
		"yaml.v3/x.capnp":         "",
		"Über-Größe/x.capnp":      "",
		"inner/go.mod":            "module \"example.com/inner\"\n",
		"inner/deep/down/x.capnp": "",
		"nameless/go.mod":         "go 1.26\n",
	} {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for dir, want := range map[string]gen.Package{
		"":                {Name: "app", Path: "example.com/app/v2"},
		"plain":           {Name: "plain", Path: "example.com/app/v2/plain"},
		"named":           {Name: "other", Path: "example.com/app/v2/named"},
		"generated":       {Name: "generated", Path: "example.com/app/v2/generated"},
		"tagged":          {Name: "tagged", Path: "example.com/app/v2/tagged"},
		"go-dashed":       {Name: "dashed", Path: "example.com/app/v2/go-dashed"},
		"9lives":          {Name: "schema9lives", Path: "example.com/app/v2/9lives"},
		"type":            {Name: "schematype", Path: "example.com/app/v2/type"},
		"yaml.v3":         {Name: "yaml", Path: "example.com/app/v2/yaml.v3"},
		"Über-Größe":      {Name: "übergröße", Path: "example.com/app/v2/Über-Größe"},
		"inner/deep/down": {Name: "down", Path: "example.com/inner/deep/down"},
	} {
		got, err := Of(filepath.Join(root, filepath.FromSlash(dir)))
		if err != nil || got != want {
			t.Errorf("%s: got %v, %v; want %v", dir, got, err, want)
		}
	}
	if _, err := Of(filepath.Join(root, "nameless")); err == nil || !strings.Contains(err.Error(), "names no module") {
		t.Errorf("a go.mod without module: %v", err)
	}
}

func TestResolverFollowsNamesToFiles(t *testing.T) {
	root := t.TempDir()
	if err := os.WriteFile(filepath.Join(root, "go.mod"), []byte("module example.com/x\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	r := Resolver{Path: func(name string) string { return filepath.Join(root, name) }}
	got, err := r.GoPackage("x.capnp")
	if want := (gen.Package{Name: "x", Path: "example.com/x"}); err != nil || got != want {
		t.Errorf("got %v, %v; want %v", got, err, want)
	}
}

func TestADirectoryHasOnePackage(t *testing.T) {
	root := t.TempDir()
	for name, text := range map[string]string{
		"made/x.capnp.go":   "package made\n",
		"made/x_test.go":    "package made_test\n",
		"made/tool.go":      "//go:build ignore\n\npackage main\n",
		"written/a.go":      "package written\n",
		"written/broken.go": "pakage\n",
	} {
		path := filepath.Join(root, filepath.FromSlash(name))
		if err := os.MkdirAll(filepath.Dir(path), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	for _, c := range []struct {
		files map[string]string
		want  []string // in the error; none is no error
	}{
		{map[string]string{"new/a.capnp.go": "new", "new/b.capnp.go": "new", "other/c.capnp.go": "other"}, nil},
		{map[string]string{"new/a.capnp.go": "aa", "new/../new/b.capnp.go": "bb"}, []string{"a.capnp.go would be of package aa", "b.capnp.go of package bb"}},
		{map[string]string{"made/y.capnp.go": "made"}, nil},
		{map[string]string{"made/x.capnp.go": "renamed", "made/y.capnp.go": "renamed"}, nil},
		{map[string]string{"made/y.capnp.go": "renamed"}, []string{"y.capnp.go would be of package renamed", "x.capnp.go is of package made"}},
		{map[string]string{"written/y.capnp.go": "written"}, nil},
		{map[string]string{"written/y.capnp.go": "wrong"}, []string{"y.capnp.go would be of package wrong", "a.go is of package written"}},
	} {
		files := make(map[string]string)
		for name, pkg := range c.files {
			files[root+"/"+name] = pkg
		}
		err := CheckDirectories(files)
		if (err != nil) != (c.want != nil) {
			t.Errorf("%v: %v", c.files, err)
		}
		for _, want := range c.want {
			if err != nil && !strings.Contains(err.Error(), want) {
				t.Errorf("%v: the error is %v; want %q in it", c.files, err, want)
			}
		}
	}
}

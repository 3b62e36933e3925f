package schemafile

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// write writes a file below dir.
func write(t *testing.T, dir, name, text string) string {
	t.Helper()
	name = filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
		t.Fatal(err)
	}
	return name
}

// TestInstalledSchemasServeUnlessTheyAreTooOld is about standard schemas that are
// both installed and embedded.
func TestInstalledSchemasServeUnlessTheyAreTooOld(t *testing.T) {
	system, include := t.TempDir(), t.TempDir()
	defer func(dirs []string) { systemIncludes = dirs }(systemIncludes)
	systemIncludes = []string{system}
	const installed = "@0xbdf87d7bb8304e81;\nannotation namespace(file) :Text;\n"
	write(t, system, "capnp/c++.capnp", installed+"annotation newest(struct) :Void;\n")
	write(t, include, "capnp/c++.capnp", installed)
	both, neither := Options{SystemFirst: true}, Options{SystemFirst: true, NoStandard: true}
	explicit := Options{SystemFirst: true, ImportPath: []string{include}}
	for _, c := range []struct {
		name    string
		options Options
		uses    string
		err     string
	}{
		{"what both have", both, "namespace(\"x\")", ""},
		{"what the embedded one has", both, "allowCancellation", ""},
		{"what the installed one has", both, "newest", ""},
		{"what none has", both, "nothing", "has no member 'nothing'"},
		{"what the embedded one has, for Go", Options{}, "allowCancellation", ""},
		{"what the installed one has, for Go", Options{}, "newest", "has no member 'newest'"},
		{"what another one hides", explicit, "allowCancellation", "has no member 'allowCancellation'"},
		{"what is not to be looked for", neither, "namespace(\"x\")", "cannot import"},
	} {
		on := map[string]string{"namespace(\"x\")": "$Cxx.%;", "allowCancellation": "interface I $Cxx.% {}"}[c.uses]
		if on == "" {
			on = "struct S $Cxx.% {}"
		}
		file := write(t, t.TempDir(), "x.capnp", "@0xb287252b6cbed551;\nusing Cxx = import \"/capnp/c++.capnp\";\n"+strings.Replace(on, "%", c.uses, 1)+"\n")
		_, err := c.options.Compile(file)
		if (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.err)
		}
	}
}

// TestTheBetterDiagnosticsAreShown has a mistake in a file that uses what only one of
// the two standard schemas has.
func TestTheBetterDiagnosticsAreShown(t *testing.T) {
	system := t.TempDir()
	defer func(dirs []string) { systemIncludes = dirs }(systemIncludes)
	systemIncludes = []string{system}
	write(t, system, "capnp/c++.capnp", "@0xbdf87d7bb8304e81;\nannotation newest(interface) :Void;\n")
	for _, annotation := range []string{"allowCancellation", "newest"} {
		file := write(t, t.TempDir(), "x.capnp",
			"@0xb287252b6cbed551;\nusing Cxx = import \"/capnp/c++.capnp\";\ninterface I $Cxx."+annotation+" { m @0 (a :Txt); }\n")
		_, err := Options{SystemFirst: true}.Compile(file)
		if err == nil || strings.Contains(err.Error(), annotation+"' ") || !strings.Contains(err.Error(), "'Txt' is not defined") {
			t.Errorf("%s: %v", annotation, err)
		}
	}
}

func TestHugeFilesAreNotRead(t *testing.T) {
	dir := t.TempDir()
	huge := write(t, dir, "huge.capnp", "@0xb287252b6cbed561;\n")
	if err := os.Truncate(huge, 64<<30); err != nil {
		t.Skip("no sparse files here:", err)
	}
	const id = "@0xb287252b6cbed562;\n"
	for _, text := range []string{id + "using H = import \"huge.capnp\";\nstruct S { x @0 :H.X; }\n", id + "const c :Data = embed \"huge.capnp\";\n"} {
		_, err := Options{}.Compile(write(t, dir, "x.capnp", text))
		if err == nil || !strings.Contains(err.Error(), "larger than") {
			t.Errorf("%.200v", err)
		}
	}
}

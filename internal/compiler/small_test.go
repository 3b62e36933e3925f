package compiler_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestAgreesWithCppOnSmallPrograms(t *testing.T) {
	requireCpp(t)
	b, err := os.ReadFile("testdata/small.txt")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "t2.capnp"), []byte("@0xd5f1b07f36ba3a99;\nstruct X {}\n"), 0o666); err != nil {
		t.Fatal(err)
	}
	for i, line := range strings.Split(strings.TrimSpace(string(b)), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		program, isNew := strings.CutPrefix(line, "1.0:")
		t.Run(fmt.Sprint(i+1), func(t *testing.T) {
			if err := os.WriteFile(filepath.Join(dir, "t.capnp"), []byte("@0xd5f1b07f36ba3a11;\n"+program+"\n"), 0o666); err != nil {
				t.Fatal(err)
			}
			_, ds := compile(dir, "t.capnp")
			out, msg := cppCompile(t, dir, "t.capnp")
			switch {
			case out == nil && isNew && ds.Err() == nil:
			case (out == nil) != (ds.Err() != nil):
				t.Errorf("%s\nC++: %s\nours: %s", program, msg, ds)
			case out != nil:
				compareWithCpp(t, dir, "t.capnp")
			}
		})
	}
}

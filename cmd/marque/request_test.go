package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

// TestRequestsEqualTheCppTool compares whole requests, the version included, with those
// of the tool that is installed: of version 0.9.2, or of 1.1 and with --positions.
func TestRequestsEqualTheCppTool(t *testing.T) {
	if _, err := exec.LookPath("capnp"); err != nil {
		if os.Getenv("MARQUE_REQUIRE_CPP") == "1" {
			t.Fatal("capnp is not installed, and MARQUE_REQUIRE_CPP=1 says that it must be")
		}
		t.Skip("NOTHING WAS COMPARED: the C++ tool capnp is not installed")
	}
	t.Chdir("../..")
	files, err := filepath.Glob("internal/compiler/testdata/good/*.capnp")
	if err != nil || len(files) < 5 {
		t.Fatal("too few schemas", files, err)
	}
	var version schema.Version
	for _, file := range append(files, "examples/calculator/calculator.capnp", "internal/cli/schemafile/testdata/imports.capnp") {
		t.Run(filepath.Base(file), func(t *testing.T) { version = compareRequests(t, file) })
	}
	if version.Major == 0 {
		t.Log("requests with positions were NOT COMPARED: the tool that is installed is older than 1.1")
	} else {
		t.Log("requests without positions were NOT COMPARED: the tool that is installed is newer than 0.9.2")
	}
}

// compareRequests gives the version of the C++ tool.
func compareRequests(t *testing.T, file string) schema.Version {
	want, err := exec.Command("capnp", "compile", "-o-", file).Output()
	if err != nil {
		t.Fatal(err)
	}
	theirs, err := schema.UnmarshalRequest(want)
	if err != nil {
		t.Fatal(err)
	}
	args := []string{"compile", "-o-", file}
	newer := theirs.Version.Major > 1 || theirs.Version.Major == 1 && theirs.Version.Minor >= 1
	if newer {
		args = append(args, "--positions")
	}
	code, got, talk := invoke(args...)
	if code != 0 {
		t.Fatal(talk)
	}
	ours, err := schema.UnmarshalRequest([]byte(got))
	if err != nil {
		t.Fatal(err)
	}
	switch exact := map[bool]schema.Version{false: {Minor: 9, Micro: 2}, true: {Major: 1, Minor: 1}}[newer]; {
	case ours.Version != exact:
		t.Errorf("our request says that it is of version %v, want %v", ours.Version, exact)
	case theirs.Version != exact:
		t.Logf("version %v is installed, not %v; all but the version is compared", theirs.Version, exact)
		ours.Version = theirs.Version
	}
	b, err := ours.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(canonical(t, b), canonical(t, want)) {
		t.Error("the requests differ")
	}
	return theirs.Version
}

func canonical(t *testing.T, b []byte) []byte {
	t.Helper()
	var m capnp.Message
	m.SetLimits(capnp.Limits{TraversalBytes: 1 << 30, Depth: 200})
	if err := m.Unmarshal(b); err != nil {
		t.Fatal(err)
	}
	c, err := capnp.Canonical(m.Root().Struct())
	if err != nil {
		t.Fatal(err)
	}
	return c
}

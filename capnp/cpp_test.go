//go:build !js && !wasip1

package capnp

import (
	"bytes"
	"os"
	"os/exec"
	"testing"
)

// cppTool returns the path of the C++ implementation's tool. Without it, tests against it are skipped, or, where MARQUE_REQUIRE_CPP is set
// as in CI, fail.
func cppTool(t testing.TB) string {
	t.Helper()
	path, err := exec.LookPath("capnp")
	if err == nil {
		return path
	}
	if os.Getenv("MARQUE_REQUIRE_CPP") != "" {
		t.Fatal("the tool capnp of the C++ implementation is not installed (Debian: capnproto), and MARQUE_REQUIRE_CPP is set")
	}
	t.Skip("NOT COMPARED WITH C++: the tool capnp is not installed (Debian: capnproto); MARQUE_REQUIRE_CPP=1 makes this a failure")
	return ""
}

// cpp runs the tool on in.
func cpp(t testing.TB, in []byte, args ...string) []byte {
	t.Helper()
	cmd := exec.Command(cppTool(t), args...)
	cmd.Stdin = bytes.NewReader(in)
	var out, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &stderr
	if err := cmd.Run(); err != nil {
		t.Fatalf("capnp %v: %v\n%s", args, err, stderr.Bytes())
	}
	return out.Bytes()
}

// compareWithCpp checks that we and C++ agree on the packed, unpacked and canonical forms of m.
func compareWithCpp(t *testing.T, m *Message) {
	t.Helper()
	data := mustMarshal(t, m)
	packed, err := m.AppendPacked(nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := cpp(t, packed, "convert", "--quiet", "packed:canonical"); !bytes.Equal(got, canonical(t, m.Root())) {
		t.Fatalf("canonical form of\n%x\nours:   %x\ntheirs: %x", data, canonical(t, m.Root()), got)
	}
	theirs := cpp(t, data, "convert", "--quiet", "binary:packed")
	r := mustUnmarshal(t, data)
	if got := canonical(t, r.Root()); !bytes.Equal(got, canonical(t, m.Root())) {
		t.Fatalf("canonical form after reading differs:\n%x\n%x", got, canonical(t, m.Root()))
	}
	// C++ writes what it read into a message of its own before it packs; compare the two messages, and the packing of theirs.
	var p Message
	if err := p.UnmarshalPacked(theirs); err != nil {
		t.Fatal(err)
	}
	if !Equal(p.Root(), m.Root()) {
		t.Fatalf("what C++ packed is not equal to\n%x", data)
	}
	if got, _ := p.AppendPacked(nil); !bytes.Equal(got, theirs) {
		t.Fatalf("packed form of\n%x\nours:   %x\ntheirs: %x", data, got, theirs)
	}
}

func TestRandomMessagesAgreeWithCpp(t *testing.T) {
	r := newRand(t)
	for range 100 {
		compareWithCpp(t, randomMessage(r, 40))
	}
}

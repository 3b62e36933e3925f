//go:build !js && !wasip1

package capnp

import (
	"bytes"
	"fmt"
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

// Damaged messages are refused by us if and only if C++ refuses them, and are read alike if not.
func TestDamagedMessagesAgreeWithCpp(t *testing.T) {
	r := newRand(t)
	for range 300 {
		m := randomMessage(r, 12)
		data := mustMarshal(t, m)
		table := m.TableSize()
		for range 1 + r.IntN(3) {
			data[table+r.IntN(len(data)-table)] ^= 1 << r.IntN(8)
		}
		var ours Message
		ours.SetLimits(Limits{TraversalBytes: 1 << 40}) // the tool has no limit
		err := ours.Unmarshal(data)
		if err == nil && (hasCapabilities(ours.Root()) || ours.Root().Kind() != StructPtr) {
			continue // there is no canonical form
		}
		theirs, theirErr := cppCanonical(t, data)
		if (err == nil) != (theirErr == nil) {
			t.Fatalf("%x\nours:   %v\ntheirs: %v", data, err, theirErr)
		}
		if err == nil && !bytes.Equal(theirs, canonical(t, ours.Root())) {
			t.Fatalf("%x\nours:   %x\ntheirs: %x", data, canonical(t, ours.Root()), theirs)
		}
	}
}

// cppCanonical has C++ read all of a message, and returns its canonical form or why it refuses it.
func cppCanonical(t *testing.T, data []byte) ([]byte, error) {
	cmd := exec.Command(cppTool(t), "convert", "--quiet", "binary:canonical")
	cmd.Stdin = bytes.NewReader(data)
	var out, stderr bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &stderr
	if err := cmd.Run(); err != nil {
		return nil, fmt.Errorf("%w: %s", err, stderr.Bytes())
	}
	return out.Bytes(), nil
}

// The files in testdata are what C++ makes of testdata/all.capnp.
func TestGoldenFilesAreOfCpp(t *testing.T) {
	bin := cpp(t, nil, "eval", "--binary", "testdata/all.capnp", "everything")
	for ext, got := range map[string][]byte{
		"bin":       bin,
		"packed":    cpp(t, nil, "eval", "--packed", "testdata/all.capnp", "everything"),
		"canonical": cpp(t, bin, "convert", "--quiet", "binary:canonical"),
	} {
		if !bytes.Equal(got, everything(t, ext)) {
			t.Errorf("everything.%s: C++ says %x", ext, got)
		}
	}
}

// Streams of messages, plain and packed, are read and written alike.
func TestStreamsAgreeWithCpp(t *testing.T) {
	r := newRand(t)
	var plain, packed bytes.Buffer
	var messages []*Message
	for range 50 {
		m := NewMessageSize(1 << 16)
		m.RootBuilder().Set(randomMessage(r, 20).Root())
		messages = append(messages, m)
		if err := NewEncoder(&plain).Encode(m); err != nil {
			t.Fatal(err)
		}
		if err := NewPackedEncoder(&packed).Encode(m); err != nil {
			t.Fatal(err)
		}
	}
	if got := cpp(t, packed.Bytes(), "convert", "--quiet", "--segment-size=100000", "packed:binary"); !bytes.Equal(got, plain.Bytes()) {
		t.Error("unpacked by C++ into something else")
	}
	theirs := cpp(t, plain.Bytes(), "convert", "--quiet", "--segment-size=100000", "binary:packed")
	if !bytes.Equal(theirs, packed.Bytes()) {
		t.Error("packed by C++ into something else")
	}
	d := NewPackedDecoder(bytes.NewReader(theirs))
	for i, want := range messages {
		var m Message
		if err := d.Decode(&m); err != nil || !Equal(m.Root(), want.Root()) {
			t.Fatalf("message %d: %v", i, err)
		}
	}
}

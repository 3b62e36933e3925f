package store

import (
	"bytes"
	"context"
	"errors"
	"os"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
)

// A struct in many segments is stored as one, whatever its size.
func TestStructsOfAnySize(t *testing.T) {
	d, err := OpenDir(t.TempDir())
	if err != nil {
		t.Fatal(err)
	}
	for _, n := range []int{0, 1, 900, 9000, 100_000, 3_000_000} {
		m := capnp.NewMessageSize(64)
		root := m.NewRoot(capnp.ObjectSize{DataWords: 1, PtrCount: 2})
		root.SetUint64(0, 42)
		root.Ptr(0).SetText(strings.Repeat("x", n))
		root.Ptr(1).NewStruct(capnp.ObjectSize{PtrCount: 1}).Ptr(0).SetText("deep")
		if n > 900 && len(m.Segments(nil)) < 2 {
			t.Fatalf("%d bytes are in one segment: the test shows little", n)
		}
		args, err := EncodeStruct(root.Reader())
		if err != nil {
			t.Fatal(err)
		}
		key := Digest{byte(n)}
		if err := d.Save(context.Background(), key, Record{Type: "t", Args: args}); err != nil {
			t.Fatal(err)
		}
		r, err := d.Load(context.Background(), key)
		if err != nil {
			t.Fatal(err)
		}
		s, err := DecodeStruct(r.Args)
		if err != nil || s.Uint64(0) != 42 || len(s.Text(0)) != n || s.Ptr(1).Struct().Text(0) != "deep" {
			t.Errorf("%d bytes: %v, %d, %d bytes of text", n, err, s.Uint64(0), len(s.Text(0)))
		}
		// What the OCaml library does: the whole file is one segment.
		file, err := os.ReadFile(d.file(key))
		if err != nil {
			t.Fatal(err)
		}
		if s, err := DecodeStruct(file); err != nil || s.Uint64(0) != 42 || len(s.Text(0)) != n {
			t.Errorf("%d bytes, read as the OCaml library does: %v, %d bytes of text", n, err, len(s.Text(0)))
		}
	}
}

func TestStructsThatCannotBe(t *testing.T) {
	big := capnp.NewMessage()
	big.NewRoot(capnp.ObjectSize{PtrCount: 1}).Ptr(0).SetData(make([]byte, MaxArgsBytes))
	if _, err := EncodeStruct(big.Root().Struct()); err == nil {
		t.Error("a struct over the limit is encoded")
	}
	with := capnp.NewMessage()
	with.NewRoot(capnp.ObjectSize{PtrCount: 1}).SetCapability(0, someCapability{})
	if _, err := EncodeStruct(with.Root().Struct()); err == nil || !strings.Contains(err.Error(), "capabilities") {
		t.Errorf("a struct with a capability: %v", err)
	}
	// Two segments, one after the other, as the OCaml library writes them: the far pointer leads nowhere.
	m := capnp.NewMessageSize(64)
	m.NewRoot(capnp.ObjectSize{PtrCount: 1}).Ptr(0).SetText(strings.Repeat("x", 5000))
	dangling := bytes.Join(m.Segments(nil), nil)
	for _, args := range [][]byte{nil, {1, 2, 3}, dangling, bytes.Repeat([]byte{0xff}, 16), {1, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0}} {
		if _, err := DecodeStruct(args); !errors.Is(err, ErrCorrupt) {
			t.Errorf("%d bytes: %v, want ErrCorrupt", len(args), err)
		}
	}
}

// someCapability stands for any.
type someCapability struct{}

func (someCapability) Retain() capnp.Capability { return someCapability{} }
func (someCapability) Release()                 {}
func (someCapability) IsNull() bool             { return false }

package rpc_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/examples/patterns"
	echoapi "github.com/marque-rpc/marque/examples/pipelining/echo"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// The interface of an object is the same question here and at the other end of a connection, through a promise and
// through a membrane.
func TestCastContextAsksTheObject(t *testing.T) {
	vattest.CheckLeaks(t)
	file := patterns.NewFile(patterns.UnimplementedFile{}).Ref
	defer file.Release()
	promise, resolver := rpc.NewPromise()
	defer promise.Release()
	if err := resolver.Resolve(file); err != nil {
		t.Fatal(err)
	}
	wrapped := rpc.NewMembrane(rpc.MembraneOptions{}).Wrap(file)
	defer wrapped.Release()
	remote := vattest.Connect[anyRef](t, file).Ref
	wrappedRemote := rpc.NewMembrane(rpc.MembraneOptions{}).Wrap(remote)
	defer wrappedRemote.Release()
	for where, r := range map[string]rpc.Ref{
		"local": file, "remote": remote, "promise": promise, "wrapped": wrapped, "wrapped remote": wrappedRemote,
	} {
		for id, want := range map[uint64]bool{patterns.FileID: true, patterns.ReaderID: true, echoapi.EchoID: false} {
			has, err := r.HasInterface(t.Context(), id)
			if err != nil || has != want {
				t.Errorf("%s: has %#x: %v, %v", where, id, has, err)
			}
			c, err := rpc.CastContext[anyRef](t.Context(), r, id)
			switch {
			case want && (err != nil || c.Ref != r):
				t.Errorf("%s: cast to %#x: %v", where, id, err)
			case !want && (!errors.Is(err, rpc.ErrWrongInterface) || !errors.Is(err, rpc.ErrUnimplemented) || !c.IsNull()):
				t.Errorf("%s: cast to %#x: %v", where, id, err)
			}
		}
	}
}

// An object that does not tell is neither taken for the right one nor for a wrong one.
func TestCastContextSaysThatItCouldNotFindOut(t *testing.T) {
	vattest.CheckLeaks(t)
	hidden := patterns.NewFile(patterns.UnimplementedFile{}, rpc.HideSchema()).Ref
	defer hidden.Release()
	byHand := newNode(echo()) // as of another implementation: it does not know Reflection
	defer byHand.Release()
	for _, r := range []rpc.Ref{hidden, byHand.Ref} {
		remote := vattest.Connect[anyRef](t, r)
		_, err := rpc.CastContext[anyRef](t.Context(), remote.Ref, patterns.FileID)
		if !errors.Is(err, rpc.ErrUnknownInterface) || errors.Is(err, rpc.ErrWrongInterface) {
			t.Errorf("got %v", err)
		}
	}
	broken := rpc.Broken(rpc.Errorf(rpc.Disconnected, "gone"))
	defer broken.Release()
	if _, err := rpc.CastContext[anyRef](t.Context(), broken, patterns.FileID); !errors.Is(err, rpc.ErrDisconnected) || errors.Is(err, rpc.ErrUnknownInterface) {
		t.Errorf("broken: %v", err)
	} else if !strings.Contains(err.Error(), "asking whether broken reference implements ") {
		t.Errorf("the error does not say what was asked: %v", err)
	}
}

// told is a dispatcher that tells this of itself.
type told struct {
	selfKnowing
	id     uint64
	packed string
}

func (d told) Schema() (uint64, string) { return d.id, d.packed }

// What an object tells may be wrong, in parts, or made to keep us busy.
func TestCastContextOfWhatTellsNonsense(t *testing.T) {
	vattest.CheckLeaks(t)
	circle := capnp.NewMessage()
	nodes := capnp.NewStructs[capnp.StructBuilder](circle.NewRoot(words(0, 2)).Ptr(0), 2, words(5, 6))
	for i := range 2 { // interface 1 extends 2, which extends 1
		nodes.At(i).SetUint64(0, uint64(i+1))
		nodes.At(i).SetUint16(12, 3)
		capnp.NewStructs[capnp.StructBuilder](nodes.At(i).Ptr(4), 1, words(1, 1)).At(0).SetUint64(0, uint64(2-i))
	}
	packed, err := circle.AppendPacked(nil)
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		what string
		told told
		want error
	}{
		{"a circle", told{id: 1, packed: string(packed)}, rpc.ErrWrongInterface},
		{"a circle in which it is", told{id: 2, packed: string(packed)}, nil},
		{"the schema of something else", told{id: 3, packed: string(packed)}, rpc.ErrUnknownInterface},
		{"garbage", told{id: 3, packed: "\x01\x02"}, rpc.ErrFailed},
	} {
		id := uint64(77)
		if c.want == nil {
			id = 1
		}
		r := rpc.NewObject(c.told)
		_, err := rpc.CastContext[anyRef](t.Context(), vattest.Connect[anyRef](t, r).Ref, id)
		if !errors.Is(err, c.want) {
			t.Errorf("%s: got %v", c.what, err)
		}
		r.Release()
	}
}

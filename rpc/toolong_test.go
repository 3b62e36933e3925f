package rpc_test

import (
	"context"
	"encoding/binary"
	"errors"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// smallMessages connects two machines over a connection both ends of which take messages of up to 64 KiB and 100 capabilities.
func smallMessages(t *testing.T, m *rpc.Machine, boot rpc.Ref) (client node, conn *rpc.Conn) {
	x, y := vattest.Pipe()
	limits := rpc.ConnLimits{MessageBytes: 64 << 10, CapsPerMessage: 100}
	other := rpc.NewMachine()
	a := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: boot, Machine: m, Limits: limits})
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: other, Limits: limits})
	t.Cleanup(func() { a.Close(); b.Close() })
	client = node{b.Bootstrap(t.Context())}
	t.Cleanup(client.Release)
	return client, b
}

// send makes a call with data and waits for it.
func (c node) send(ctx context.Context, data []byte) error {
	call := c.Begin(ctx, nodeMethod(5, "push"), words(0, 1))
	call.Params().SetData(0, data)
	a, err := call.Wait()
	a.Release()
	return err
}

func tooLong(err error) bool {
	return errors.Is(err, rpc.ErrFailed) && strings.Contains(err.Error(), "too long, limit 65536")
}

func TestTooLongCallFailsAlone(t *testing.T) {
	m := rpc.NewMachine()
	got := 0
	n := newNode(&nodeFuncs{push: func(_ context.Context, data []byte) error { got = len(data); return nil }}, rpc.InMachine(m))
	defer n.Release()
	client, _ := smallMessages(t, m, n.Ref)
	if err := client.send(t.Context(), make([]byte, 64<<10)); !tooLong(err) {
		t.Errorf("a call of more than 64 KiB: %v", err)
	}
	if err := client.send(t.Context(), make([]byte, 60<<10)); err != nil || got != 60<<10 {
		t.Errorf("the next call, of 60 KiB: %v, %d bytes arrived", err, got)
	}
}

func TestTooLongResultFailsAlone(t *testing.T) {
	m := rpc.NewMachine()
	size := 0
	n := newNode(&nodeFuncs{raw: func(_ context.Context, c *rpc.ServerCall) error {
		c.Results(words(0, 1)).SetData(0, make([]byte, size))
		return nil
	}}, rpc.InMachine(m))
	defer n.Release()
	client, _ := smallMessages(t, m, n.Ref)
	for _, size = range []int{64 << 10, 60 << 10} {
		a, err := client.Begin(t.Context(), nodeSelf, words(0, 0)).Wait()
		if size == 64<<10 && !tooLong(err) || size != 64<<10 && (err != nil || len(a.Results().Data(0)) != size) {
			t.Errorf("a result of %d bytes: %v", size, err)
		}
		a.Release()
	}
}

func TestTooManyCapabilitiesFailTheCallAlone(t *testing.T) {
	m := rpc.NewMachine()
	n := newNode(&nodeFuncs{raw: func(context.Context, *rpc.ServerCall) error { return nil }}, rpc.InMachine(m))
	defer n.Release()
	client, _ := smallMessages(t, m, n.Ref)
	for _, count := range []int{101, 100} {
		call := client.Begin(t.Context(), nodeSelf, words(0, 1))
		list := call.Params().Ptr(0).NewPtrs(count)
		for i := range count {
			list.At(i).SetCapability(n.Ref)
		}
		a, err := call.Wait()
		a.Release()
		if count > 100 && (!errors.Is(err, rpc.ErrFailed) || !strings.Contains(err.Error(), "101 capabilities in one message, limit 100")) || count <= 100 && err != nil {
			t.Errorf("%d capabilities: %v", count, err)
		}
	}
}

// Who calls through a gateway cannot have its calls, made longer there, end the gateway's connection to its backend. What several
// pointers lead to is longer there without any doing of the gateway's.
func TestTooLongForwardedCallFailsAlone(t *testing.T) {
	backend, gateway := rpc.NewMachine(), rpc.NewMachine()
	last := newNode(&nodeFuncs{raw: func(context.Context, *rpc.ServerCall) error { return nil }}, rpc.InMachine(backend))
	defer last.Release()
	x, y := vattest.Pipe()
	limits := rpc.ConnLimits{MessageBytes: 64 << 10}
	a := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: last.Ref, Machine: backend, Limits: limits})
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: gateway, Limits: limits})
	defer a.Close()
	defer b.Close()
	behind := b.Bootstrap(t.Context())
	defer behind.Release()
	if err := behind.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	client, _ := smallMessages(t, gateway, behind)

	for i := range 2 { // the first teaches how large a segment is needed for the second to have but one
		call := client.Begin(t.Context(), nodeSelf, words(0, 3))
		p := call.Params()
		p.SetData(0, make([]byte, 30<<10))
		if i > 0 {
			thrice(t, p)
		}
		answer, err := call.Wait()
		answer.Release()
		if i == 0 && err != nil || i > 0 && !tooLong(err) {
			t.Errorf("a call that is %d KiB long when it is passed on: %v", 30+60*i, err)
		}
	}
	if err := client.send(t.Context(), make([]byte, 60<<10)); err != nil {
		t.Errorf("another call: %v", err)
	}
}

// thrice has the second and third pointer of p lead to the data that the first leads to.
func thrice(t *testing.T, p capnp.StructBuilder) {
	segment := p.Message().Segments(nil)[0]
	upper := uint32(len(p.Data(0))<<3 | 2) // a list of that many bytes
	for at := 0; at+24 <= len(segment); at += 8 {
		w := binary.LittleEndian.Uint64(segment[at:])
		if uint32(w>>32) == upper && w&3 == 1 {
			binary.LittleEndian.PutUint64(segment[at+8:], w-1<<2)
			binary.LittleEndian.PutUint64(segment[at+16:], w-2<<2)
			return
		}
	}
	t.Fatal("the pointer is not in the first segment")
}

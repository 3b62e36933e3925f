package rpc_test

import (
	"bytes"
	"context"
	"io"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// A tap remembers what is written.
type tap struct {
	io.ReadWriteCloser
	mu   sync.Mutex
	sent bytes.Buffer
}

func (t *tap) Write(p []byte) (int, error) {
	t.mu.Lock()
	t.sent.Write(p)
	t.mu.Unlock()
	return t.ReadWriteCloser.Write(p)
}

// recordedSession returns the bytes that a client sends in a session with most kinds of
// messages.
func recordedSession(t testing.TB) []byte {
	x, y := vattest.Pipe()
	f := fuzzNode()
	obj := newNode(f)
	a := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: obj.Ref, Machine: rpc.NewMachine()})
	rec := &tap{ReadWriteCloser: y}
	b := rpc.NewConn(rec, rpc.ConnOptions{Machine: rpc.NewMachine()})
	boot := node{b.Bootstrap(t.Context())}
	mine := newNode(echo())
	boot.Ping(t.Context(), 1)
	boot.Call(t.Context(), mine, 2)
	boot.Keep(t.Context(), mine)
	kept := boot.Kept(t.Context())
	kept.Ping(t.Context(), 3)
	p, r := rpc.NewPromise()
	boot.Keep(t.Context(), node{p})
	r.Resolve(mine.Ref)
	boot.Self(t.Context()).Self(t.Context()).Ping(t.Context(), 1)
	boot.Push(t.Context(), []byte("data"))
	for _, ref := range []rpc.Ref{p, kept.Ref, mine.Ref, boot.Ref, obj.Ref} {
		ref.Release()
	}
	b.Close()
	a.Close()
	f.keep(t.Context(), rpc.Ref{})
	rec.mu.Lock()
	defer rec.mu.Unlock()
	return bytes.Clone(rec.sent.Bytes())
}

// fuzzNode implements all methods of Node, and keeps one capability.
func fuzzNode() *nodeFuncs {
	f := echo()
	var mu sync.Mutex
	var kept rpc.Ref
	f.keep = func(_ context.Context, r rpc.Ref) error {
		mu.Lock()
		defer mu.Unlock()
		kept.Release()
		kept = r
		return nil
	}
	f.kept = func(context.Context) (rpc.Ref, error) {
		mu.Lock()
		defer mu.Unlock()
		return kept.AddRef(), nil
	}
	f.self = f.kept
	f.push = func(context.Context, []byte) error { return nil }
	return f
}

// FuzzPeer has a connection read what a peer sends that keeps no rules: nothing panics,
// hangs or is left behind.
func FuzzPeer(f *testing.F) {
	session := recordedSession(f)
	f.Add(session)
	for i := 0; i+8 < len(session); i += 64 {
		damaged := bytes.Clone(session)
		damaged[i+4] ^= 1
		damaged[i+9] ^= 0x10
		f.Add(damaged)
	}
	f.Fuzz(func(t *testing.T, sent []byte) {
		m := rpc.NewMachine()
		node := fuzzNode()
		obj := newNode(node, rpc.InMachine(m))
		x, y := vattest.Pipe()
		c := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: obj.Ref, Machine: m})
		go io.Copy(io.Discard, y)
		y.Write(sent)
		y.(interface{ CloseWrite() error }).CloseWrite()
		<-c.Done()
		y.Close()
		obj.Release()
		node.keep(t.Context(), rpc.Ref{})
	})
}

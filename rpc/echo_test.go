package rpc_test

import (
	"context"
	"io"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// The test interface, as generated code would have it:
//
//	interface Node {
//	  ping @0 (n :UInt64) -> (n :UInt64);
//	  self @1 () -> (node :Node);
//	  call @2 (node :Node, n :UInt64) -> (n :UInt64);   # calls node.ping(n)
//	  keep @3 (node :Node) -> ();
//	  kept @4 () -> (node :Node);
//	  push @5 (data :Data) -> stream;
//	  fail @6 (kind :UInt16, reason :Text) -> ();
//	}
const nodeID = 0xb287252b6cbed400

func nodeMethod(i uint16, name string) *rpc.Method {
	return &rpc.Method{InterfaceID: nodeID, MethodID: i, Interface: "Node", Name: name}
}

var (
	nodePing = &rpc.Method{InterfaceID: nodeID, MethodID: 0, Interface: "Node", Name: "ping", ResultHasNoCaps: true}
	nodeSelf = nodeMethod(1, "self")
	nodeCall = nodeMethod(2, "call")
	nodeKeep = nodeMethod(3, "keep")
	nodeKept = nodeMethod(4, "kept")
	nodePush = &rpc.Method{InterfaceID: nodeID, MethodID: 5, Interface: "Node", Name: "push", Stream: true}
	nodeFail = nodeMethod(6, "fail")

	nodeMethods = []*rpc.Method{nodePing, nodeSelf, nodeCall, nodeKeep, nodeKept, nodePush, nodeFail}
)

// words returns the size of a struct.
func words(data, ptrs uint16) capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: data, PtrCount: ptrs}
}

// nodeFuncs is a Node made of functions; those that are nil are not implemented.
type nodeFuncs struct {
	ping func(ctx context.Context, n uint64) (uint64, error)
	self func(ctx context.Context) (rpc.Ref, error)
	call func(ctx context.Context, node rpc.Ref, n uint64) (uint64, error)
	keep func(ctx context.Context, node rpc.Ref) error
	kept func(ctx context.Context) (rpc.Ref, error)
	push func(ctx context.Context, data []byte) error
	fail func(ctx context.Context, kind rpc.Kind, reason string) error
	raw  func(ctx context.Context, c *rpc.ServerCall) error
}

func (f *nodeFuncs) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID != nodeID || int(methodID) >= len(nodeMethods) {
		return nil
	}
	return nodeMethods[methodID]
}

func (f *nodeFuncs) Implements(interfaceID uint64) bool { return interfaceID == nodeID }

func (f *nodeFuncs) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	if f.raw != nil {
		return f.raw(ctx, c)
	}
	p := c.Params()
	switch m := c.Method(); {
	case m == nodePing && f.ping != nil:
		n, err := f.ping(ctx, p.Uint64(0))
		if err == nil {
			c.Results(words(1, 0)).SetUint64(0, n)
		}
		return err
	case m == nodeSelf && f.self != nil:
		return resultRef(c)(f.self(ctx))
	case m == nodeCall && f.call != nil:
		n, err := f.call(ctx, rpc.ReadRef(p, 0), p.Uint64(0))
		if err == nil {
			c.Results(words(1, 0)).SetUint64(0, n)
		}
		return err
	case m == nodeKeep && f.keep != nil:
		return f.keep(ctx, rpc.ReadRef(p, 0))
	case m == nodeKept && f.kept != nil:
		return resultRef(c)(f.kept(ctx))
	case m == nodePush && f.push != nil:
		return f.push(ctx, p.Data(0))
	case m == nodeFail && f.fail != nil:
		return f.fail(ctx, rpc.Kind(p.Uint16(0)), p.Text(0))
	}
	return rpc.Errorf(rpc.Unimplemented, "not in this test")
}

func resultRef(c *rpc.ServerCall) func(rpc.Ref, error) error {
	return func(r rpc.Ref, err error) error {
		if err == nil {
			c.Results(words(0, 1)).SetCapability(0, r)
			r.Release()
		}
		return err
	}
}

// node is the client.
type node struct{ rpc.Ref }

func newNode(f *nodeFuncs, opts ...rpc.ObjectOption) node { return node{rpc.NewObject(f, opts...)} }

func (c node) Ping(ctx context.Context, n uint64) (uint64, error) {
	call := c.Begin(ctx, nodePing, words(1, 0))
	call.Params().SetUint64(0, n)
	return wait64(call)
}

func wait64(call *rpc.Call) (uint64, error) {
	a, err := call.Wait()
	if err != nil {
		return 0, err
	}
	defer a.Release()
	return a.Results().Uint64(0), nil
}

func (c node) PingAsync(ctx context.Context, n uint64) rpc.Answer {
	call := c.Begin(ctx, nodePing, words(1, 0))
	call.Params().SetUint64(0, n)
	return call.Send()
}

func (c node) Self(ctx context.Context) node {
	return node{c.Begin(ctx, nodeSelf, words(0, 0)).Pipeline(0)}
}

func (c node) Kept(ctx context.Context) node {
	return node{c.Begin(ctx, nodeKept, words(0, 0)).Pipeline(0)}
}

func (c node) Call(ctx context.Context, other node, n uint64) (uint64, error) {
	call := c.Begin(ctx, nodeCall, words(1, 1))
	call.Params().SetUint64(0, n)
	call.Params().SetCapability(0, other.Ref)
	return wait64(call)
}

func (c node) Keep(ctx context.Context, other node) error {
	call := c.Begin(ctx, nodeKeep, words(0, 1))
	call.Params().SetCapability(0, other.Ref)
	a, err := call.Wait()
	a.Release()
	return err
}

func (c node) Push(ctx context.Context, data []byte) error {
	call := c.Begin(ctx, nodePush, words(0, 1))
	call.Params().SetData(0, data)
	return call.Stream()
}

func (c node) Fail(ctx context.Context, kind rpc.Kind, reason string) error {
	call := c.Begin(ctx, nodeFail, words(1, 1))
	call.Params().SetUint16(0, uint16(kind))
	call.Params().SetText(0, reason)
	a, err := call.Wait()
	a.Release()
	return err
}

// echo returns a Node that answers ping with its argument, and more.
func echo() *nodeFuncs {
	f := new(nodeFuncs)
	f.ping = func(_ context.Context, n uint64) (uint64, error) { return n, nil }
	f.call = func(ctx context.Context, other rpc.Ref, n uint64) (uint64, error) {
		defer other.Release()
		return node{other}.Ping(ctx, n)
	}
	f.fail = func(_ context.Context, kind rpc.Kind, reason string) error { return rpc.Errorf(kind, "%s", reason) }
	return f
}

// connect returns the two ends of a connection, the first of which offers boot. Both are closed
// when the test ends.
func connect(t testing.TB, boot rpc.Ref) (a, b *rpc.Conn) {
	t.Helper()
	x, y := vattest.Pipe()
	return connectOver(t, x, y, boot)
}

func connectOver(t testing.TB, x, y io.ReadWriteCloser, boot rpc.Ref) (a, b *rpc.Conn) {
	return connectIn(t, rpc.NewMachine(), x, y, boot)
}

// connectIn connects machine ma with a new one.
func connectIn(t testing.TB, ma *rpc.Machine, x, y io.ReadWriteCloser, boot rpc.Ref) (a, b *rpc.Conn) {
	mb := rpc.NewMachine()
	vattest.CheckLeaks(t, ma, mb)
	a = rpc.NewConn(x, rpc.ConnOptions{Bootstrap: boot, Machine: ma, Label: "a"})
	b = rpc.NewConn(y, rpc.ConnOptions{Machine: mb, Label: "b"})
	t.Cleanup(func() {
		a.Close()
		b.Close()
	})
	return a, b
}

// serve makes an object of f, offers it over a connection and returns the other end's reference
// to it.
func serve(t testing.TB, f *nodeFuncs, opts ...rpc.ObjectOption) (boot node, conn *rpc.Conn) {
	m := rpc.NewMachine()
	x, y := vattest.Pipe()
	vattest.CheckLeaks(t, m)
	obj := newNode(f, append(opts, rpc.InMachine(m))...)
	_, conn = connectIn(t, m, x, y, obj.Ref)
	obj.Release()
	boot = node{conn.Bootstrap(t.Context())}
	t.Cleanup(boot.Release)
	return boot, conn
}

// where runs a test against a local object and against one behind a connection.
func where(t *testing.T, f func(t *testing.T, place func(*nodeFuncs, ...rpc.ObjectOption) node)) {
	t.Run("local", func(t *testing.T) {
		vattest.CheckLeaks(t)
		f(t, func(fs *nodeFuncs, opts ...rpc.ObjectOption) node {
			n := newNode(fs, opts...)
			t.Cleanup(n.Release)
			return n
		})
	})
	t.Run("remote", func(t *testing.T) {
		f(t, func(fs *nodeFuncs, opts ...rpc.ObjectOption) node {
			n, _ := serve(t, fs, opts...)
			return n
		})
	})
}

func TestCallOnLocalObject(t *testing.T) {
	vattest.CheckLeaks(t)
	n := newNode(echo())
	defer n.Release()
	got, err := n.Ping(t.Context(), 42)
	if err != nil || got != 42 {
		t.Fatalf("got %d, %v", got, err)
	}
}

func TestBootstrapCallAndPipelinedCallOverPipe(t *testing.T) {
	srv := echo()
	obj := newNode(srv)
	srv.self = func(context.Context) (rpc.Ref, error) { return obj.AddRef(), nil }
	_, conn := connect(t, obj.Ref)
	boot := node{conn.Bootstrap(t.Context())}
	defer boot.Release()
	got, err := boot.Ping(t.Context(), 42)
	if err != nil || got != 42 {
		t.Fatalf("got %d, %v", got, err)
	}
	self := boot.Self(t.Context())
	if got, err = self.Ping(t.Context(), 43); err != nil || got != 43 {
		t.Fatalf("pipelined: got %d, %v", got, err)
	}
	obj.Release()
}

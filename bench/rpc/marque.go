package main

import (
	"context"
	"fmt"
	"net"
	"sync/atomic"

	"github.com/marque-rpc/marque/bench/rpc/bench"
	"github.com/marque-rpc/marque/rpc"
)

// Marque, once with the plain form of the methods (Go values), once with the zero-copy form, and once with both ends asleep until something comes.
var (
	marquePeer       = peer{name: "marque", serve: serveMarque(&marqueServer{}, rpc.ConnOptions{}), dial: dialMarque}
	marqueRawPeer    = peer{name: "marqueraw", serve: serveMarque(&marqueRawServer{}, rpc.ConnOptions{}), dial: dialMarqueRaw}
	marqueAsleepPeer = peer{name: "marqueasleep", serve: serveMarque(&marqueServer{}, rpc.ConnOptions{NoPolling: true}), dial: dialMarqueAsleep}
)

type marqueServer struct {
	bytes atomic.Uint64
	self  bench.Bench
}

func (s *marqueServer) Noop(context.Context) error { return nil }

func (s *marqueServer) Echo(_ context.Context, data []byte) ([]byte, error) { return data, nil }

func (s *marqueServer) Write(_ context.Context, chunk []byte) error {
	s.bytes.Add(uint64(len(chunk)))
	return nil
}

func (s *marqueServer) Done(context.Context) (uint64, error) { return s.bytes.Swap(0), nil }

func (s *marqueServer) GetSelf(context.Context) (bench.Bench, error) { return s.self.AddRef(), nil }

func (s *marqueServer) Make(context.Context) (bench.Bench, error) {
	return bench.NewBench(marqueObject{}), nil
}

// marqueObject has no state, so that its size is what Marque takes.
type marqueObject struct{ bench.UnimplementedBench }

func (marqueObject) Noop(context.Context) error { return nil }

// marqueRawServer reads and writes in place.
type marqueRawServer struct{ marqueServer }

func (s *marqueRawServer) EchoRaw(_ context.Context, call bench.BenchEchoCall) error {
	call.Results().SetData(call.Params().Data())
	return nil
}

func (s *marqueRawServer) WriteRaw(_ context.Context, call bench.BenchWriteCall) error {
	s.bytes.Add(uint64(len(call.Params().Chunk())))
	return nil
}

type benchServer interface {
	bench.BenchServer
	setSelf(bench.Bench)
}

func (s *marqueServer) setSelf(b bench.Bench) { s.self = b }

func serveMarque(s benchServer, opts rpc.ConnOptions) func(net.Listener) error {
	return func(l net.Listener) error {
		boot := bench.NewBench(s)
		s.setSelf(boot)
		opts.Bootstrap = boot.Ref
		for {
			c, err := l.Accept()
			if err != nil {
				return err
			}
			rpc.NewConn(c, opts)
		}
	}
}

type marqueClient struct {
	conn  *rpc.Conn
	bench bench.Bench
}

func dialMarque(ctx context.Context, addr string) (client, error) {
	return dialMarqueWith(ctx, addr, rpc.ConnOptions{})
}

func dialMarqueAsleep(ctx context.Context, addr string) (client, error) {
	return dialMarqueWith(ctx, addr, rpc.ConnOptions{NoPolling: true})
}

func dialMarqueWith(ctx context.Context, addr string, opts rpc.ConnOptions) (client, error) {
	c, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	conn := rpc.NewConn(c, opts)
	b := bench.Bench{Ref: conn.Bootstrap(ctx)}
	return &marqueClient{conn, b}, b.Settled(ctx)
}

func (c *marqueClient) Noop(ctx context.Context) error { return c.bench.Noop(ctx) }

func (c *marqueClient) Echo(ctx context.Context, data []byte) error {
	back, err := c.bench.Echo(ctx, data)
	return sameLength(data, back, err)
}

func sameLength(sent, got []byte, err error) error {
	if err == nil && len(got) != len(sent) {
		err = fmt.Errorf("got %d bytes back, sent %d", len(got), len(sent))
	}
	return err
}

func (c *marqueClient) Stream(ctx context.Context, chunk []byte, n int) error {
	for range n {
		if err := c.bench.Write(ctx, chunk); err != nil {
			return err
		}
	}
	total, err := c.bench.Done(ctx)
	if err == nil && total != uint64(len(chunk)*n) {
		err = fmt.Errorf("%d bytes arrived of %d", total, len(chunk)*n)
	}
	return err
}

func (c *marqueClient) Chain(ctx context.Context, n int) error {
	b := c.bench.AddRef()
	for range n {
		next := b.GetSelf(ctx)
		b.Release()
		b = next
	}
	defer b.Release()
	return b.Noop(ctx)
}

func (c *marqueClient) Hold(ctx context.Context, n int) (release func(), err error) {
	refs := make([]bench.Bench, 0, n)
	release = func() {
		for _, r := range refs {
			r.Release()
		}
	}
	for range n {
		r := c.bench.Make(ctx)
		refs = append(refs, r)
		for range 2 { // before it has arrived, and after: only then is it no promise any more
			if err := r.Noop(ctx); err != nil {
				return release, err
			}
		}
	}
	return release, nil
}

func (c *marqueClient) Close() error { c.bench.Release(); return c.conn.Close() }

type marqueRawClient struct{ *marqueClient }

func dialMarqueRaw(ctx context.Context, addr string) (client, error) {
	c, err := dialMarque(ctx, addr)
	if err != nil {
		return nil, err
	}
	return marqueRawClient{c.(*marqueClient)}, nil
}

func (c marqueRawClient) Echo(ctx context.Context, data []byte) error {
	p := c.bench.EchoRaw(ctx, func(b bench.BenchEchoParamsBuilder) { b.SetData(data) })
	defer p.Release()
	r, err := p.Read(ctx)
	return sameLength(data, r.Data(), err)
}

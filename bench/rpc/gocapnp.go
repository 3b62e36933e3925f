package main

import (
	"context"
	"fmt"
	"net"
	"sync/atomic"

	capnp "capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/flowcontrol"
	"capnproto.org/go/capnp/v3/rpc"

	"github.com/marque-rpc/marque/bench/rpc/gocapnp"
)

// go-capnp, with the flow limit that its documentation recommends for streams.
var goCapnpPeer = peer{name: "gocapnp", serve: serveGoCapnp, dial: dialGoCapnp}

const goCapnpWindow = 4 << 20

type goCapnpServer struct{ bytes atomic.Uint64 }

func (s *goCapnpServer) Noop(_ context.Context, call gocapnp.Bench_noop) error {
	_, err := call.AllocResults()
	return err
}

func (s *goCapnpServer) Echo(_ context.Context, call gocapnp.Bench_echo) error {
	data, err := call.Args().Data()
	if err != nil {
		return err
	}
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetData(data)
}

func (s *goCapnpServer) Write(_ context.Context, call gocapnp.Bench_write) error {
	data, err := call.Args().Chunk()
	if err != nil {
		return err
	}
	s.bytes.Add(uint64(len(data)))
	return nil
}

func (s *goCapnpServer) Done(_ context.Context, call gocapnp.Bench_done) error {
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	res.SetBytes(s.bytes.Swap(0))
	return nil
}

func (s *goCapnpServer) GetSelf(_ context.Context, call gocapnp.Bench_getSelf) error {
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetSelf(gocapnp.Bench_ServerToClient(s))
}

func (s *goCapnpServer) Make(_ context.Context, call gocapnp.Bench_make) error {
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetObject(gocapnp.Bench_ServerToClient(new(goCapnpServer)))
}

func serveGoCapnp(l net.Listener) error {
	for {
		c, err := l.Accept()
		if err != nil {
			return err
		}
		boot := gocapnp.Bench_ServerToClient(new(goCapnpServer))
		rpc.NewConn(rpc.NewStreamTransport(c), &rpc.Options{BootstrapClient: capnp.Client(boot)})
	}
}

type goCapnpClient struct {
	conn  *rpc.Conn
	bench gocapnp.Bench
}

func dialGoCapnp(ctx context.Context, addr string) (client, error) {
	c, err := net.Dial("tcp", addr)
	if err != nil {
		return nil, err
	}
	conn := rpc.NewConn(rpc.NewStreamTransport(c), nil)
	bench := gocapnp.Bench(conn.Bootstrap(ctx))
	if err := bench.Resolve(ctx); err != nil {
		return nil, err
	}
	bench.SetFlowLimiter(flowcontrol.NewFixedLimiter(goCapnpWindow))
	return &goCapnpClient{conn, bench}, nil
}

func (c *goCapnpClient) Noop(ctx context.Context) error {
	f, release := c.bench.Noop(ctx, nil)
	defer release()
	_, err := f.Struct()
	return err
}

func (c *goCapnpClient) Echo(ctx context.Context, data []byte) error {
	f, release := c.bench.Echo(ctx, func(p gocapnp.Bench_echo_Params) error { return p.SetData(data) })
	defer release()
	res, err := f.Struct()
	if err != nil {
		return err
	}
	back, err := res.Data()
	if err == nil && len(back) != len(data) {
		err = fmt.Errorf("got %d bytes back, sent %d", len(back), len(data))
	}
	return err
}

func (c *goCapnpClient) Stream(ctx context.Context, chunk []byte, n int) error {
	for range n {
		if err := c.bench.Write(ctx, func(p gocapnp.Bench_write_Params) error { return p.SetChunk(chunk) }); err != nil {
			return err
		}
	}
	if err := c.bench.WaitStreaming(); err != nil {
		return err
	}
	f, release := c.bench.Done(ctx, nil)
	defer release()
	res, err := f.Struct()
	if err == nil && res.Bytes() != uint64(len(chunk)*n) {
		err = fmt.Errorf("%d bytes arrived of %d", res.Bytes(), len(chunk)*n)
	}
	return err
}

func (c *goCapnpClient) Chain(ctx context.Context, n int) error {
	bench := c.bench
	for range n {
		f, release := bench.GetSelf(ctx, nil)
		defer release()
		bench = f.Self()
	}
	f, release := bench.Noop(ctx, nil)
	defer release()
	_, err := f.Struct()
	return err
}

func (c *goCapnpClient) Hold(ctx context.Context, n int) (release func(), err error) {
	refs := make([]gocapnp.Bench, 0, n)
	release = func() {
		for _, r := range refs {
			r.Release()
		}
	}
	for range n {
		r, err := c.makeOne(ctx)
		if err != nil {
			return release, err
		}
		refs = append(refs, r)
	}
	return release, nil
}

// makeOne returns a reference that the answer, which it releases, has no part in.
func (c *goCapnpClient) makeOne(ctx context.Context) (gocapnp.Bench, error) {
	f, release := c.bench.Make(ctx, nil)
	defer release()
	res, err := f.Struct()
	if err != nil {
		return gocapnp.Bench{}, err
	}
	r := res.Object().AddRef()
	f2, release2 := r.Noop(ctx, nil)
	defer release2()
	_, err = f2.Struct()
	return r, err
}

func (c *goCapnpClient) Close() error { c.bench.Release(); return c.conn.Close() }

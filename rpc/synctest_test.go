package rpc_test

import (
	"context"
	"testing"
	"testing/synctest"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// connectedIn is connect for a test in a bubble, where nothing may be left to clean-ups.
func connectedIn(t *testing.T, boot node, m *rpc.Machine) (client node, end func()) {
	x, y := vattest.Pipe()
	a := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: boot.Ref, Machine: m})
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: rpc.NewMachine()})
	client = node{b.Bootstrap(t.Context())}
	return client, func() {
		client.Release()
		b.Close()
		a.Close()
	}
}

func TestReadingGoesOnBesideASlowHandler(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := rpc.NewMachine()
		obj := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
			if n == 0 {
				time.Sleep(time.Hour)
			}
			return n, nil
		}}, rpc.InMachine(m), rpc.Concurrent())
		boot, end := connectedIn(t, obj, m)
		start := time.Now()
		slow := boot.PingAsync(t.Context(), 0)
		for i := range uint64(10) {
			if _, err := boot.Ping(t.Context(), i+1); err != nil {
				t.Fatal(err)
			}
		}
		if d := time.Since(start); d > 10*time.Millisecond {
			t.Errorf("the others waited for %v", d)
		}
		if _, err := slow.Wait(t.Context()); err != nil {
			t.Error(err)
		}
		if d := time.Since(start); d < time.Hour || d > time.Hour+time.Second {
			t.Errorf("the slow one took %v", d)
		}
		slow.Release()
		obj.Release()
		end()
	})
}

func TestDeadlineOfTheCallerEndsTheHandler(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := rpc.NewMachine()
		start := time.Now()
		var ended time.Duration
		obj := newNode(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
			<-ctx.Done()
			ended = time.Since(start)
			return n, nil
		}}, rpc.InMachine(m))
		boot, end := connectedIn(t, obj, m)
		ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
		defer cancel()
		if _, err := boot.Ping(ctx, 1); err != context.DeadlineExceeded {
			t.Errorf("got %v", err)
		}
		synctest.Wait()
		if ended != time.Minute {
			t.Errorf("the handler ended after %v", ended)
		}
		obj.Release()
		end()
	})
}

// A peer that does not read costs no more memory than the limit, and callers no more time
// than their contexts have.
func TestPeerThatDoesNotReadStopsNobody(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const limit = 4 << 20
		x, y := vattest.Pipe()
		c := rpc.NewConn(x, rpc.ConnOptions{Machine: rpc.NewMachine(), Limits: rpc.ConnLimits{QueuedBytes: limit}})
		boot := node{c.Bootstrap(t.Context())}
		for range 200 { // 12 MiB
			ctx, cancel := context.WithTimeout(t.Context(), time.Second)
			call := boot.Begin(ctx, nodePush, words(0, 1))
			call.Params().SetData(0, make([]byte, 64<<10))
			call.Send().Release()
			cancel()
		}
		if s := c.Stats(); s.QueuedBytes > limit+128<<10 {
			t.Errorf("%d bytes are queued, the limit is %d", s.QueuedBytes, limit)
		}
		boot.Release()
		c.Close()
		y.Close()
	})
}

// Many calls that are quick enough each must not keep the connection from being read.
func TestReadingGoesOnBesideManyHandlers(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := rpc.NewMachine()
		busy := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
			time.Sleep(500 * time.Microsecond)
			return n, nil
		}}, rpc.InMachine(m))
		f := echo()
		f.kept = func(context.Context) (rpc.Ref, error) { return busy.AddRef(), nil }
		obj := newNode(f, rpc.InMachine(m))
		boot, end := connectedIn(t, obj, m)
		kept := boot.Kept(t.Context())
		var answers []rpc.Answer
		for i := range uint64(200) {
			answers = append(answers, kept.PingAsync(t.Context(), i))
		}
		synctest.Wait()
		start := time.Now()
		if _, err := boot.Ping(t.Context(), 1); err != nil {
			t.Error(err)
		}
		if d := time.Since(start); d > 10*time.Millisecond {
			t.Errorf("a call of another object waited for %v", d)
		}
		for _, a := range answers {
			if _, err := a.Wait(t.Context()); err != nil {
				t.Error(err)
			}
			a.Release()
		}
		kept.Release()
		busy.Release()
		obj.Release()
		end()
	})
}

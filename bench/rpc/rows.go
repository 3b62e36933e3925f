package main

import (
	"context"
	"sync"
	"sync/atomic"
	"time"
)

// A row is one kind of load.
type row struct {
	name     string
	inFlight int
	bytes    int // payload bytes per operation, for MB/s; 0 where calls per second count
	op       func(context.Context, client) error
	per      int // calls per operation
}

func (r row) label() string { return r.name }

var chunk = make([]byte, 64<<10)

const chunksPerStream = 256

var rows = []row{
	{name: "noop1", inFlight: 1, per: 1, op: func(ctx context.Context, c client) error { return c.Noop(ctx) }},
	{name: "noop64", inFlight: 64, per: 1, op: func(ctx context.Context, c client) error { return c.Noop(ctx) }},
	{name: "echo64k", inFlight: 16, per: 1, bytes: 2 * len(chunk), op: func(ctx context.Context, c client) error { return c.Echo(ctx, chunk) }},
	{name: "stream64k", inFlight: 1, per: chunksPerStream, bytes: len(chunk), op: func(ctx context.Context, c client) error { return c.Stream(ctx, chunk, chunksPerStream) }},
	{name: "chain10", inFlight: 1, per: 1, op: func(ctx context.Context, c client) error { return c.Chain(ctx, 10) }},
}

// load runs the row for a while and returns how many calls were made in how long.
func (r row) load(ctx context.Context, c client, d time.Duration) (calls int, took time.Duration, err error) {
	var done atomic.Int64
	var failed atomic.Pointer[error]
	var wg sync.WaitGroup
	start := time.Now()
	deadline := start.Add(d)
	for range r.inFlight {
		wg.Go(func() {
			n := 0
			for time.Now().Before(deadline) && failed.Load() == nil {
				// The clock costs as much as a small call's bookkeeping: look rarely.
				for range 8 {
					if err := r.op(ctx, c); err != nil {
						failure := err // a variable of its own, or each err would be allocated
						failed.CompareAndSwap(nil, &failure)
						return
					}
					n += r.per
				}
			}
			done.Add(int64(n))
		})
	}
	wg.Wait()
	if e := failed.Load(); e != nil {
		return 0, 0, *e
	}
	return int(done.Load()), time.Since(start), nil
}

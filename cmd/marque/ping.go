package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
)

func newPingCommand(streams cli.Streams) *cobra.Command {
	var peer peerFlags
	var count int
	var interval time.Duration
	cmd := &cobra.Command{
		Use:     "ping URI|FILE",
		GroupID: groupNetwork,
		Short:   "See whether an object can be reached, and how fast",
		Long: `Connects to an object and calls, COUNT times, a method that no object has: the
refusal shows that the object is alive. Prints how long it took to connect, and
how long each call took.`,
		Example: `  marque ping echo.cap
  marque ping -c 1 capnp://insecure@127.0.0.1:7000`,
		Args:              args(cobra.ExactArgs(1)),
		ValidArgsFunction: completeCap,
		RunE: func(_ *cobra.Command, args []string) error {
			start := time.Now()
			return peer.withPeer(streams, args[0], func(ctx context.Context, _ *vat.Vat, ref rpc.Ref) error {
				fmt.Fprintf(streams.Out, "connected in %v\n", time.Since(start).Round(time.Microsecond))
				return ping(ctx, streams, ref, count, interval)
			})
		},
	}
	peer.add(cmd)
	cmd.Flags().IntVarP(&count, "count", "c", 3, "call `COUNT` times")
	cmd.Flags().DurationVarP(&interval, "interval", "i", 200*time.Millisecond, "wait `DURATION` between calls")
	return cmd
}

func ping(ctx context.Context, streams cli.Streams, ref rpc.Ref, count int, interval time.Duration) error {
	for i := range count {
		if i > 0 && !pause(ctx, interval) {
			return nil
		}
		took, err := pingOnce(ctx, ref)
		if err != nil {
			return err
		}
		fmt.Fprintf(streams.Out, "call %d took %v\n", i+1, took.Round(time.Microsecond))
	}
	return nil
}

// pause waits, and reports whether ctx has not ended.
func pause(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

// nothing is a method that no object has: its interface has the id 0.
var nothing = rpc.Method{Interface: "Nothing", Name: "ping"}

func pingOnce(ctx context.Context, ref rpc.Ref) (time.Duration, error) {
	start := time.Now()
	answer, err := ref.Begin(ctx, &nothing, capnp.ObjectSize{}).Wait()
	if err == nil {
		answer.Release()
	} else if !errors.Is(err, rpc.ErrUnimplemented) {
		return 0, err
	}
	return time.Since(start), nil
}

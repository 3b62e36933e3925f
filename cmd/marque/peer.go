package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"os/signal"
	"syscall"
	"time"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
)

// peerFlags are the flags of commands that connect to vats.
type peerFlags struct {
	timeout time.Duration
	verbose bool
}

func (f *peerFlags) add(cmd *cobra.Command) {
	cmd.Flags().DurationVarP(&f.timeout, "timeout", "t", 30*time.Second, "give up after `DURATION`; 0 waits for ever")
	cmd.Flags().BoolVarP(&f.verbose, "verbose", "v", false, "log what happens on the connection")
}

// errTimeout is the cause of the end of a command that took too long.
type errTimeout time.Duration

func (e errTimeout) Error() string {
	return fmt.Sprintf("no answer within %v (see --timeout)", time.Duration(e))
}

// context ends after the time-out, and when the user interrupts the command.
func (f *peerFlags) context() (context.Context, context.CancelFunc) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	if f.timeout <= 0 {
		return ctx, stop
	}
	ctx, cancel := context.WithTimeoutCause(ctx, f.timeout, errTimeout(f.timeout))
	return ctx, func() { cancel(); stop() }
}

// client makes the vat with which a command connects to others.
func (f *peerFlags) client(ctx context.Context, streams cli.Streams) *vat.Vat {
	level := slog.LevelError
	if f.verbose {
		level = slog.LevelDebug
	}
	logger := slog.New(slog.NewTextHandler(streams.Err, &slog.HandlerOptions{Level: level}))
	return vat.NewClient(ctx, &vat.Config{Logger: logger}, nil)
}

// connect gives the capability that a URI or cap file stands for.
func connect(ctx context.Context, v *vat.Vat, uriOrFile string) (rpc.Ref, error) {
	s, err := v.Import(uriOrFile)
	if err != nil {
		return rpc.Ref{}, err
	}
	return s.Connect(ctx, vat.WithProgress(progress()))
}

// progress is shown on a terminal only, and when it takes a while.
func progress() vat.Progress {
	if cli.IsTerminal(os.Stderr) {
		return vat.ProgressConsole
	}
	return vat.ProgressSilent
}

// withPeer connects to what a URI or cap file stands for, and calls f with it.
func (f *peerFlags) withPeer(streams cli.Streams, uriOrFile string, do func(context.Context, *vat.Vat, rpc.Ref) error) error {
	ctx, cancel := f.context()
	defer cancel()
	v := f.client(context.Background(), streams)
	defer v.Close()
	ref, err := connect(ctx, v, uriOrFile)
	if err == nil {
		defer ref.Release()
		err = do(ctx, v, ref)
	}
	if cause := context.Cause(ctx); err != nil && cause != nil && !errors.Is(err, cause) {
		err = fmt.Errorf("%w: %w", cause, err)
	}
	return explain(v, uriOrFile, ref, err)
}

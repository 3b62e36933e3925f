package vat

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"sync"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
)

// A Restorer turns the swiss number of an object into a live reference to it. Methods may be called from any
// goroutine.
//
// An error that is an *rpc.Error is a refusal and reaches the peer as it is; so does ErrUnknownService. A
// store's ErrNotFound is the same as ErrUnknownService. Any other error is logged, and the peer learns only
// that there was an internal error.
type Restorer interface {
	// Restore returns a reference of the caller's own. The context ends when the peer that asks has gone.
	Restore(ctx context.Context, id Swiss) (rpc.Ref, error)
}

// RestorerFunc is a function as a Restorer.
type RestorerFunc func(ctx context.Context, id Swiss) (rpc.Ref, error)

// Restore implements Restorer.
func (f RestorerFunc) Restore(ctx context.Context, id Swiss) (rpc.Ref, error) { return f(ctx, id) }

// What a peer hears whose object cannot be restored. The texts are those of the OCaml library.
var (
	// ErrUnknownService says that no object has that swiss number.
	ErrUnknownService error = rpc.Errorf(rpc.Failed, "Unknown persistent service ID")
	// ErrNoRestorer says that the vat offers nothing at all.
	ErrNoRestorer error = rpc.Errorf(rpc.Failed, "This vat has no restorer")

	errInternal  = rpc.Errorf(rpc.Failed, "Internal error restoring object")
	errCancelled = rpc.Errorf(rpc.Failed, "Cancelled")
)

// None restores nothing. It is the default.
func None() Restorer {
	return RestorerFunc(func(context.Context, Swiss) (rpc.Ref, error) { return rpc.Ref{}, ErrNoRestorer })
}

// A SingleRestorer knows one object.
type SingleRestorer struct {
	digest store.Digest
	once   sync.Once
	ref    rpc.Ref
}

// Single restores one object, under one swiss number. It takes over the reference; Close, which a vat calls
// when it closes, releases it.
func Single(id Swiss, ref rpc.Ref) *SingleRestorer {
	return &SingleRestorer{digest: id.Digest(), ref: ref}
}

// Restore implements Restorer. It compares digests, so the time it takes says nothing about the number.
func (s *SingleRestorer) Restore(_ context.Context, id Swiss) (rpc.Ref, error) {
	if id.Digest() != s.digest {
		return rpc.Ref{}, ErrUnknownService
	}
	return s.ref.AddRef(), nil
}

// Close releases the object.
func (s *SingleRestorer) Close() error {
	s.once.Do(s.ref.Release)
	return nil
}

// Restore asks a restorer as a peer would: what goes wrong in it, panics too, comes back as what a peer may
// see, and the details go to the log (nil: slog.Default).
func Restore(ctx context.Context, r Restorer, id Swiss, log *slog.Logger) (rpc.Ref, error) {
	if r == nil {
		r = None()
	}
	ref, err := restoreSafely(ctx, r, id)
	if err == nil {
		return ref, nil
	}
	ref.Release()
	return rpc.Ref{}, publicError(ctx, err, log)
}

// restoreHere is Restore for a caller of this process, who may know why his context has ended.
func restoreHere(ctx context.Context, r Restorer, id Swiss, log *slog.Logger) (rpc.Ref, error) {
	ref, err := Restore(ctx, r, id, log)
	if err == error(errCancelled) && ctx.Err() != nil {
		err = context.Cause(ctx)
	}
	return ref, err
}

// panicError is a panic of a restorer or loader, with its stack.
type panicError struct {
	value any
	stack []byte
}

func (p *panicError) Error() string { return fmt.Sprintf("panic: %v", p.value) }

func restoreSafely(ctx context.Context, r Restorer, id Swiss) (ref rpc.Ref, err error) {
	defer recoverInto(&err)
	return r.Restore(ctx, id)
}

// recoverInto, deferred, turns a panic into an error.
func recoverInto(err *error) {
	if v := recover(); v != nil {
		*err = &panicError{v, debug.Stack()}
	}
}

// publicError is what a peer may see of err; the rest goes to the log.
func publicError(ctx context.Context, err error, log *slog.Logger) error {
	var refusal *rpc.Error
	switch {
	case errors.As(err, &refusal):
		return refusal
	case errors.Is(err, store.ErrNotFound):
		return ErrUnknownService
	case ctx.Err() != nil:
		return errCancelled
	}
	if log == nil {
		log = slog.Default()
	}
	attrs := []any{"error", err}
	var p *panicError
	if errors.As(err, &p) {
		attrs = append(attrs, "stack", string(p.stack))
	}
	log.Error("vat: uncaught error restoring object", attrs...)
	return errInternal
}

package rpc

import (
	"runtime"
	"sync"
	"weak"

	"github.com/marque-rpc/marque/internal/captp"
)

// causes keeps the Go errors behind exceptions made in this process, so that who meets
// the exception gets the very error, with its chain. Entries go with their exception.
// What a handler returns is not among them: its callers see the same wherever they are.
var causes sync.Map // weak.Pointer[captp.Exception] → *Error

// A keptError is an error that many calls fail with. Its exception is made once, with the
// cause kept, so that in this process each of them gets the very error.
type keptError struct {
	err   *Error
	given error
	x     *captp.Exception
}

// Error implements error.
func (k *keptError) Error() string { return k.err.Error() }

// Unwrap returns the error proper.
func (k *keptError) Unwrap() error { return k.err }

func keepCause(err error) *keptError {
	return &keptError{asError(err), err, localException(err)}
}

// told returns an error that code of users returned as one whose text is known: to ask it for that is to run their code, which may panic.
func told(err error) error {
	if _, ok := err.(*keptError); ok {
		return err
	}
	return asError(err)
}

// exception returns err as it goes through the machine and over the wire.
func exception(err error) *captp.Exception {
	if k, ok := err.(*keptError); ok {
		return k.x
	}
	e := asError(err)
	x := &captp.Exception{Type: captp.ExceptionType(e.Kind), Reason: e.Reason, Trace: e.Trace, Remote: e.Remote}
	for _, d := range e.Details {
		x.Details = append(x.Details, captp.Detail{ID: d.ID, Data: d.Data})
	}
	return x
}

// localException is exception for errors whose cause is to be kept.
func localException(err error) *captp.Exception {
	x := exception(err)
	key := weak.Make(x)
	causes.Store(key, asError(err))
	runtime.AddCleanup(x, func(k weak.Pointer[captp.Exception]) { causes.Delete(k) }, key)
	return x
}

// errorOf returns x as what the caller of m is to see; m may be nil. The text of a
// peer is made fit for a person.
func errorOf(x *captp.Exception, m *Method) *Error {
	if e, ok := causes.Load(weak.Make(x)); ok {
		return named(e.(*Error), m)
	}
	if x.CalledNull() {
		return named(ErrNull, m)
	}
	e := &Error{Kind: Kind(x.Type), Reason: clean(x.Reason, maxReasonBytes), Trace: clean(x.Trace, maxTraceBytes), Remote: x.Remote}
	if e.Kind > Unimplemented {
		e.Kind = Failed // rpc.capnp: treat unknown types as failed
	}
	for i, d := range x.Details {
		if i == maxDetails {
			break
		}
		e.Details = append(e.Details, Detail{d.ID, d.Data})
	}
	return named(e, m)
}

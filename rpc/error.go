package rpc

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Kind says how a caller should react to a failed call. The zero value is
// [Failed]. The numbers are those of rpc.capnp's Exception.Type.
type Kind uint16

const (
	// Failed means that the call went wrong and that a retry would too.
	Failed Kind = iota
	// Overloaded means that resources or time ran out: retry much later.
	Overloaded
	// Disconnected means that a connection on the way was lost: obtain the
	// capability anew and retry.
	Disconnected
	// Unimplemented means that the object has no such method: try an older one.
	Unimplemented
)

// String returns the name that the RPC protocol gives the kind.
func (k Kind) String() string {
	switch k {
	case Failed:
		return "failed"
	case Overloaded:
		return "overloaded"
	case Disconnected:
		return "disconnected"
	case Unimplemented:
		return "unimplemented"
	}
	return "kind " + strconv.Itoa(int(k))
}

// The targets for [errors.Is], one for each [Kind].
var (
	ErrFailed        error = kindError(Failed)
	ErrOverloaded    error = kindError(Overloaded)
	ErrDisconnected  error = kindError(Disconnected)
	ErrUnimplemented error = kindError(Unimplemented)
)

// The misuses that the package reports, as targets for [errors.Is]. ErrReleased and ErrNull
// arrive wrapped in an [*Error] of kind [Failed], the two about interfaces in one of kind
// [Unimplemented].
var (
	// ErrReleased says that a reference or an answer was used after Release.
	ErrReleased = errors.New("used after Release")
	// ErrNull says that a null reference was called.
	ErrNull = errors.New("the reference is null")
	// ErrUnsettled is the answer of [Equal] while a promise leaves it open.
	ErrUnsettled = errors.New("rpc: not yet settled")
	// ErrResolved says that a promise was resolved a second time.
	ErrResolved = errors.New("rpc: the promise has been resolved already")
	// ErrWrongInterface says that [Cast] knows the object not to have the interface.
	ErrWrongInterface = errors.New("the object does not implement the interface")
	// ErrUnknownInterface says that [CastContext] could not find out, since the object does
	// not tell its interfaces.
	ErrUnknownInterface = errors.New("the object does not tell its interfaces")
)

// ErrReturned is the cause ([context.Cause]) of the end of a handler's context
// after the handler has returned. Calls that the handler started without
// waiting for them are not cancelled by it.
var ErrReturned = errors.New("rpc: the handler has returned")

// Limits on what a peer's exception may carry into an [Error].
const (
	maxReasonBytes = 4 << 10
	maxTraceBytes  = 64 << 10
	maxDetails     = 16
)

type kindError Kind

func (k kindError) Error() string { return "rpc: " + Kind(k).String() }

// Detail is one typed detail of an exception: ID says what Data means, usually
// the id of the schema type that Data encodes.
type Detail struct {
	ID   uint64
	Data []byte
}

// Error is a failed call: what the other side reported, or what went wrong on
// the way. A handler that returns an *Error chooses the kind and the details
// that its caller sees; any other error reaches the caller as [Failed] with the
// text of the error.
//
// errors.Is(err, ErrDisconnected) and its like match the kind.
type Error struct {
	Kind Kind
	// Interface and Method name the call that failed, where they are known.
	Interface, Method string
	// Reason is one line for a person. Of a remote error it is the peer's text,
	// untrusted: limited in length and with control characters escaped.
	Reason string
	// Trace is the callee's trace, when it sends one: opaque text for a log.
	Trace string
	// Details are typed additions that cross the wire.
	Details []Detail
	// Remote says that the error came from the other side of a connection, and that its texts and details are the peer's.
	Remote bool
	// Cause is the local error behind this one, if any. It does not cross the wire.
	Cause error
}

// Errorf returns an *Error of the given kind. Like [fmt.Errorf] it keeps what %w
// wraps, one error or several, as the cause.
func Errorf(k Kind, format string, args ...any) *Error {
	err := fmt.Errorf(format, args...)
	cause := errors.Unwrap(err)
	if _, several := err.(interface{ Unwrap() []error }); several {
		cause = err
	}
	return &Error{Kind: k, Reason: err.Error(), Cause: cause}
}

// WithDetail returns err as an *Error that carries one more detail. A nil err
// stays nil.
func WithDetail(err error, id uint64, data []byte) error {
	if err == nil {
		return nil
	}
	e := *asError(err)
	e.Details = append(e.Details[:len(e.Details):len(e.Details)], Detail{id, data})
	return &e
}

// Error returns "rpc: Interface.method: kind: reason"; the kind is left out when
// it is [Failed].
func (e *Error) Error() string {
	var b strings.Builder
	b.WriteString("rpc: ")
	if e.Interface != "" {
		b.WriteString(e.Interface)
		if e.Method != "" {
			b.WriteByte('.')
			b.WriteString(e.Method)
		}
		b.WriteString(": ")
	}
	if e.Kind != Failed {
		b.WriteString(e.Kind.String())
		if e.Reason == "" {
			return b.String()
		}
		b.WriteString(": ")
	}
	if e.Reason == "" {
		b.WriteString("failed")
	}
	b.WriteString(e.Reason)
	return b.String()
}

// Unwrap returns the cause.
func (e *Error) Unwrap() error { return e.Cause }

// Is reports whether target is the errors.Is target of e's kind.
func (e *Error) Is(target error) bool {
	k, ok := target.(kindError)
	return ok && Kind(k) == e.Kind
}

// Detail returns the data of the first detail with the given id.
func (e *Error) Detail(id uint64) ([]byte, bool) {
	for _, d := range e.Details {
		if d.ID == id {
			return d.Data, true
		}
	}
	return nil, false
}

// KindOf returns the kind that err has for a caller. A deadline that passed is
// [Overloaded], as the protocol wants it; any error without a kind is [Failed].
func KindOf(err error) Kind {
	var e *Error
	var k kindError
	switch {
	case errors.As(err, &e):
		if e == nil {
			return Failed
		}
		return e.Kind
	case errors.As(err, &k):
		return Kind(k)
	case errors.Is(err, context.DeadlineExceeded):
		return Overloaded
	}
	return Failed
}

// asError returns err as what a caller is to see.
func asError(err error) *Error {
	if err == nil { // given as the reason why something ends
		return &Error{Kind: Failed, Reason: "no reason was given"}
	}
	var e *Error
	if errors.As(err, &e) {
		if e == nil { // an error that is not nil, and has no text either
			return &Error{Kind: Failed, Reason: "a nil *rpc.Error was given as the error"}
		}
		if e == err {
			return e
		}
		// The handler wrapped an *Error: its text counts, with the kind and the
		// details of what it wrapped.
		return &Error{Kind: e.Kind, Reason: strings.Replace(err.Error(), e.Error(), e.Reason, 1),
			Trace: e.Trace, Details: e.Details, Remote: e.Remote, Cause: err}
	}
	if k, ok := err.(kindError); ok { // bare, as from a method that is not implemented: the kind is said already
		reason := "the method says no more"
		if Kind(k) == Unimplemented {
			reason = "the object does not implement the method"
		}
		return &Error{Kind: Kind(k), Reason: reason, Cause: err}
	}
	return &Error{Kind: KindOf(err), Reason: err.Error(), Cause: err}
}

// named returns err as an *Error that names the call it belongs to.
func named(err error, m *Method) *Error {
	e := asError(err)
	if m == nil || e.Interface != "" {
		return e
	}
	c := *e
	c.Interface, c.Method = m.Interface, m.Name
	return &c
}

// clean makes a peer's text fit for a person's terminal: limited in length, valid
// UTF-8 and without control characters.
func clean(s string, maxBytes int) string {
	if len(s) > maxBytes {
		cut := maxBytes
		for cut > 0 && !utf8.RuneStart(s[cut]) {
			cut--
		}
		s = s[:cut] + "…"
	}
	if utf8.ValidString(s) && strings.IndexFunc(s, steersTerminal) < 0 {
		return s
	}
	q := strconv.Quote(s)
	return q[1 : len(q)-1]
}

// steersTerminal reports whether r is a control character, or one that changes the direction of writing: with such, a text
// can look like what it is not.
func steersTerminal(r rune) bool {
	return unicode.IsControl(r) && r != '\n' && r != '\t' || unicode.Is(unicode.Bidi_Control, r)
}

package vat

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strings"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
)

// A SturdyRef designates an object over restarts and disconnections: its URI with the means to connect to it.
// Whoever has one can use the object. It is a small immutable value that prints without its secret. The zero
// value designates nothing; connecting it fails.
type SturdyRef struct {
	uri   URI
	vat   *Vat     // connects
	local Restorer // if set, asked instead
}

// URI returns what the sturdy ref stands for: what to write down to import it again.
func (s SturdyRef) URI() URI { return s.uri }

// IsZero reports whether s designates nothing.
func (s SturdyRef) IsZero() bool { return s.vat == nil && s.local == nil }

// Connect returns a live reference to the object, which the caller releases.
//
// It waits until there is a connection with the object's vat: a new one, or the one that exists. The reference
// is a promise then, which can be called at once; if the vat does not know the object, calls say so.
func (s SturdyRef) Connect(ctx context.Context, opts ...ConnectOption) (rpc.Ref, error) {
	switch {
	case s.local != nil:
		return restoreHere(ctx, s.local, s.uri.Object, nil)
	case s.vat == nil:
		return rpc.Ref{}, errors.New("vat: connecting a sturdy ref that designates nothing")
	}
	return s.vat.connect(ctx, s.uri, makeConnectOptions(opts))
}

// With connects, calls f with the live reference, and releases it.
func (s SturdyRef) With(ctx context.Context, f func(context.Context, rpc.Ref) error, opts ...ConnectOption) error {
	ref, err := s.Connect(ctx, opts...)
	if err != nil {
		return err
	}
	defer ref.Release()
	return f(ctx, ref)
}

// Connect returns a live reference to the object of s as a client of type C, which the caller releases.
// See [SturdyRef.Connect].
func Connect[C rpc.Client](ctx context.Context, s SturdyRef, opts ...ConnectOption) (C, error) {
	ref, err := s.Connect(ctx, opts...)
	return rpc.As[C](ref), err
}

// With connects, calls f with a client of type C for the object, and releases it.
func With[C rpc.Client](ctx context.Context, s SturdyRef, f func(context.Context, C) error, opts ...ConnectOption) error {
	return s.With(ctx, func(ctx context.Context, ref rpc.Ref) error { return f(ctx, rpc.As[C](ref)) }, opts...)
}

// String is the URI without its secret.
func (s SturdyRef) String() string { return s.uri.String() }

// Format prints String whatever the verb.
func (s SturdyRef) Format(f fmt.State, _ rune) { io.WriteString(f, s.String()) }

// LogValue hides the secret from slog.
func (s SturdyRef) LogValue() slog.Value { return s.uri.LogValue() }

// MarshalText hides the secret.
func (s SturdyRef) MarshalText() ([]byte, error) { return s.uri.MarshalText() }

// Write puts the sturdy ref into a message, as a Text with the URI: how sturdy refs are passed in fields of
// type AnyPointer.
func (s SturdyRef) Write(to capnp.PtrBuilder) error { return WriteURI(to, s.uri) }

// WriteURI puts a URI into a field of type AnyPointer of a message.
func WriteURI(to capnp.PtrBuilder, uri URI) error {
	text := uri.Reveal()
	if text == "" {
		return errors.New("vat: writing a sturdy ref that has no URI")
	}
	to.SetText(text)
	return nil
}

// ReadURI reads a URI from a field of type AnyPointer. A null field gives an error, as does what is not a Text: a
// sturdy ref of some other realm.
func ReadURI(from capnp.Ptr) (URI, error) {
	switch from.Kind() {
	case capnp.NullPtr:
		return URI{}, errors.New("vat: the message has no sturdy ref")
	case capnp.ListPtr:
		text := from.Text()
		if len(text) <= maxURIBytes { // or it is an error, which does not keep it
			text = strings.Clone(text) // the message's memory is used again when it is released
		}
		return ParseURI(text)
	}
	return URI{}, errors.New("vat: the sturdy ref in the message is of another realm (expected a Text with a URI)")
}

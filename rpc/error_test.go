package rpc

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/marque-rpc/marque/internal/captp"
)

func TestErrorText(t *testing.T) {
	for _, c := range []struct {
		err  *Error
		want string
	}{
		{&Error{Reason: "no"}, "rpc: no"},
		{&Error{Kind: Overloaded, Interface: "Echo", Method: "ping", Reason: "busy"}, "rpc: Echo.ping: overloaded: busy"},
		{&Error{Kind: Disconnected}, "rpc: disconnected"},
		{&Error{Interface: "Echo"}, "rpc: Echo: failed"},
	} {
		if got := c.err.Error(); got != c.want {
			t.Errorf("got %q, want %q", got, c.want)
		}
	}
}

func TestKindOf(t *testing.T) {
	for _, c := range []struct {
		err  error
		want Kind
	}{
		{errors.New("x"), Failed},
		{context.DeadlineExceeded, Overloaded},
		{fmt.Errorf("x: %w", ErrUnimplemented), Unimplemented},
		{fmt.Errorf("x: %w", &Error{Kind: Disconnected}), Disconnected},
	} {
		if got := KindOf(c.err); got != c.want {
			t.Errorf("%v: got %v, want %v", c.err, got, c.want)
		}
	}
}

// A typed nil that was returned as error is one, to which nothing can be asked.
func TestNilErrorIsAFailure(t *testing.T) {
	var none *Error
	if k := KindOf(none); k != Failed {
		t.Errorf("kind %v", k)
	}
	for _, err := range []error{none, &keptError{err: none}, errors.Join(io.EOF, none)} {
		if x := exception(asError(err)); x.Type != captp.Failed || x.Reason == "" {
			t.Errorf("got %+v", x)
		}
	}
}

func TestErrorfKeepsAllThatItWraps(t *testing.T) {
	err := Errorf(Overloaded, "%w, %w", io.EOF, context.Canceled)
	if !errors.Is(err, io.EOF) || !errors.Is(err, context.Canceled) || !errors.Is(err, ErrOverloaded) {
		t.Errorf("got %#v", err)
	}
}

func TestErrorKeepsItsChainWithinTheProcess(t *testing.T) {
	err := errorOf(localException(Errorf(Disconnected, "reading: %w", io.ErrUnexpectedEOF)), nil)
	if !errors.Is(err, io.ErrUnexpectedEOF) || !errors.Is(err, ErrDisconnected) {
		t.Errorf("got %#v", err)
	}
}

func TestWrappedErrorKeepsKindAndDetails(t *testing.T) {
	inner := WithDetail(Errorf(Overloaded, "full"), 7, []byte("x"))
	x := exception(fmt.Errorf("storing: %w", inner))
	if x.Type != captp.Overloaded || x.Reason != "storing: full" || len(x.Details) != 1 {
		t.Errorf("got %+v", x)
	}
}

func TestRemoteTextIsMadeFitForATerminal(t *testing.T) {
	e := errorOf(&captp.Exception{Reason: "red \x1b[31m, \u009b31m, \u202e and \xff"}, nil)
	if strings.ContainsAny(e.Reason, "\x1b\u009b\u202e") || !utf8.ValidString(e.Reason) {
		t.Errorf("got %q", e.Reason)
	}
	e = errorOf(&captp.Exception{Reason: strings.Repeat("ü", maxReasonBytes)}, nil)
	if n := len(e.Reason); n < maxReasonBytes || n > maxReasonBytes+4 {
		t.Errorf("%d bytes long", n)
	}
	e = errorOf(&captp.Exception{Type: 99, Details: make([]captp.Detail, maxDetails+1)}, nil)
	if e.Kind != Failed || len(e.Details) != maxDetails {
		t.Errorf("kind %v, %d details", e.Kind, len(e.Details))
	}
}

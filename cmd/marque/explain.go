package main

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"syscall"
	"time"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
)

// explain adds to an error what the protocols do not say: what it has to do with
// the URI, and what may help. ref is the object that the command got with v, or
// zero if it came to none.
func explain(v *vat.Vat, uriOrFile string, ref rpc.Ref, err error) error {
	if err == nil {
		return nil
	}
	uri, uriErr := vat.ParseURIOrFile(uriOrFile)
	if uriErr != nil {
		return explainArgument(uriOrFile, err)
	}
	if ref == (rpc.Ref{}) {
		return hinted(err, unconnected(uri, err))
	}
	if errors.Is(err, rpc.ErrUnimplemented) {
		return hinted(err, "the object has no such method; marque ls lists those that it has")
	}
	broken, silent := settling(ref), v.Stats().MessagesReceived == 0
	switch {
	case silent && uri.Address.Insecure && errors.Is(broken, rpc.ErrDisconnected):
		return hinted(fmt.Errorf("%v: %w", uri, broken),
			"this may not be a Cap'n Proto server, or it may be a secure one, whose URI begins with capnp://sha-256:")
	case silent && errors.As(err, new(errTimeout)):
		return hinted(fmt.Errorf("%v: %w", uri, err), "the server there accepts connections and says nothing: is it a Cap'n Proto server?")
	case broken != nil && !errors.Is(broken, errUnsettled) && !errors.Is(broken, rpc.ErrDisconnected):
		return hinted(fmt.Errorf("%v: %w", uri, broken), "the vat is there, but it does not have this object, or no longer has it: ask for a new URI")
	}
	if errors.As(err, new(errTimeout)) {
		return fmt.Errorf("%v: %w", uri, err)
	}
	return err
}

// hinted is err with a hint, if there is one.
func hinted(err error, hint string) error {
	if hint == "" {
		return err
	}
	return &cli.Hint{Err: err, Text: hint}
}

// explainArgument is about an argument that is neither a URI nor a file with one.
func explainArgument(uriOrFile string, err error) error {
	if _, statErr := os.Stat(uriOrFile); statErr == nil {
		return err
	}
	if _, port, splitErr := net.SplitHostPort(uriOrFile); splitErr == nil && port != "" {
		return hinted(err, "a plain server is capnp://insecure@"+cli.Printable(uriOrFile)+"; a secure one tells its URI when it starts")
	}
	return err
}

// unconnected is what may help where no connection came about.
func unconnected(uri vat.URI, err error) string {
	var unknown *net.DNSError
	switch {
	case errors.As(err, new(tls.RecordHeaderError)):
		return "the server there does not speak TLS; the URI of a plain server begins with capnp://insecure@"
	case errors.As(err, new(*vat.WrongKeyError)):
		return "another server is listening there, or this one has a new key: ask its owner for a new URI"
	case errors.Is(err, syscall.ECONNREFUSED), errors.Is(err, os.ErrNotExist):
		return "nothing listens there: is the server running, and is that its address?"
	case errors.As(err, &unknown) && unknown.IsNotFound:
		return "check the host in the URI, and whether this machine can resolve names"
	case errors.As(err, new(errTimeout)):
		return "nothing answers there: is there a firewall in between, or is the machine down?"
	case !uri.Address.Insecure && (errors.Is(err, io.EOF) || errors.Is(err, syscall.ECONNRESET)):
		return "the server there hangs up before it says who it is: it may not be a secure vat, or may be refusing connections now"
	}
	return ""
}

// unlistening is what may help where nothing could listen.
func unlistening(err error) string {
	switch {
	case errors.Is(err, syscall.EADDRINUSE):
		return "another process listens there: stop it, or choose another address"
	case errors.Is(err, os.ErrPermission):
		return "ports below 1024, and sockets in folders of others, need permission: choose another address"
	}
	return ""
}

// errUnsettled says that an object has not been heard of yet.
var errUnsettled = errors.New("not settled so far")

// settling is nil if the peer has given the object, why it did not, or errUnsettled.
func settling(ref rpc.Ref) error {
	ctx, cancel := context.WithTimeoutCause(context.Background(), time.Millisecond, errUnsettled)
	defer cancel()
	if err := ref.Settled(ctx); !errors.Is(err, rpc.ErrNull) {
		return err
	}
	return nil
}

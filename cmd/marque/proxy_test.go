package main

import (
	"errors"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/vat"
)

// A server that is down for an hour is worth a line, not one for each of a thousand tries.
func TestProxyTellsEachReasonOnce(t *testing.T) {
	var out strings.Builder
	tell := reconnectTalk(cli.Streams{Err: &out})
	lost, refused := errors.New("rpc: disconnected: connection closed"), errors.New("vat: connecting: refused")
	for _, s := range []vat.ReconnectStatus{
		{State: vat.Connecting}, {State: vat.Connected},
		{State: vat.Connecting, Err: lost},
		{State: vat.Waiting, Err: refused}, {State: vat.Connecting, Err: refused},
		{State: vat.Waiting, Err: refused}, {State: vat.Connecting, Err: refused},
		{State: vat.Connected},
		{State: vat.Waiting, Err: refused}, {State: vat.GaveUp, Err: refused},
	} {
		tell(s)
	}
	const want = `marque: the object is out of reach, trying again: disconnected: connection closed
marque: the object is out of reach, trying again: connecting: refused
marque: connected again
marque: the object is out of reach, trying again: connecting: refused
marque: the object is gone, calls fail from now on: connecting: refused
`
	if out.String() != want {
		t.Errorf("got:\n%swant:\n%s", out.String(), want)
	}
}

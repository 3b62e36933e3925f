package rpc_test

import (
	"context"
	"errors"
	"log/slog"
	"strings"
	"testing"

	echoapi "github.com/marque-rpc/marque/examples/pipelining/echo"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// What is wrong with a call of a method that the object does not have depends on whether it has the interface: the
// error says so in terms of the schema, and not in numbers alone.
func TestUnknownMethodSaysWhatToThinkOfIt(t *testing.T) {
	vattest.CheckLeaks(t)
	e := echoapi.NewEcho(service{})
	defer e.Release()
	remote := vattest.Connect[anyRef](t, e.Ref)
	for _, c := range []struct {
		m    *rpc.Method
		want string
	}{
		{&rpc.Method{InterfaceID: echoapi.EchoID, MethodID: 99, Interface: "Echo", Name: "newer"},
			"rpc: Echo.newer: unimplemented: method number 99 of Echo is not implemented by Echo, which was made with an older schema"},
		{&rpc.Method{InterfaceID: 0xdead, MethodID: 1, Interface: "Other", Name: "thing"},
			"rpc: Other.thing: unimplemented: interface @0xdead is not implemented by Echo: the reference is not of the type that it is used as"},
	} {
		_, err := remote.Begin(t.Context(), c.m, words(0, 0)).Wait()
		if !errors.Is(err, rpc.ErrUnimplemented) || err.Error() != c.want {
			t.Errorf("got  %v\nwant %s", err, c.want)
		}
	}
	if err := e.Heartbeat(t.Context(), "", echoapi.Callback{}); err == nil || !strings.HasSuffix(err.Error(), "unimplemented: the object does not implement the method") {
		t.Errorf("a method that was left out: %v", err)
	}
}

// A proxy calls methods of which it knows the numbers only. They must not take the place of the names that come later.
func TestNamesAreRememberedAlthoughAProxyWasFirst(t *testing.T) {
	const id = 0xb287252b6cbed4ff // of this test alone
	var log strings.Builder
	vattest.CheckLeaks(t)
	n := newNode(echo())
	defer n.Release()
	x, y := vattest.Pipe()
	server := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: n.Ref, Machine: rpc.NewMachine()})
	defer server.Close()
	conn := rpc.NewConn(y, rpc.ConnOptions{Machine: rpc.NewMachine(),
		Logger: slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))})
	boot := conn.Bootstrap(t.Context())
	for _, m := range []*rpc.Method{{InterfaceID: id}, {InterfaceID: id, Interface: "Late", Name: "comer"}} {
		if _, err := boot.Begin(context.Background(), m, words(0, 0)).Wait(); !errors.Is(err, rpc.ErrUnimplemented) {
			t.Errorf("got %v", err)
		}
	}
	boot.Release()
	conn.Close()
	if !strings.Contains(log.String(), "method=Late.comer") {
		t.Errorf("the log does not name the method:\n%s", log.String())
	}
}

package vattest_test

import (
	"context"
	"errors"
	"io"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

var ping = &rpc.Method{InterfaceID: 0xa, MethodID: 0, Interface: "Ping", Name: "ping"}

type pinger struct{}

func (pinger) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID == ping.InterfaceID && methodID == 0 {
		return ping
	}
	return nil
}

func (pinger) Dispatch(_ context.Context, c *rpc.ServerCall) error { return nil }

type client struct{ rpc.Ref }

func (c client) Ping(ctx context.Context) error {
	a, err := c.Begin(ctx, ping, capnp.ObjectSize{}).Wait()
	a.Release()
	return err
}

func TestConnectGivesARemoteClient(t *testing.T) {
	vattest.CheckLeaks(t)
	obj := rpc.NewObject(pinger{})
	defer obj.Release()
	c := vattest.Connect[client](t, obj)
	if err := c.Ping(t.Context()); err != nil {
		t.Fatal(err)
	}
	if _, ok := c.Local(); ok {
		t.Error("the client is local")
	}
}

func TestPipeCarriesBytesBothWays(t *testing.T) {
	a, b := vattest.Pipe()
	big := strings.Repeat("x", 1<<20)
	go func() {
		io.WriteString(a, big)
		a.(interface{ CloseWrite() error }).CloseWrite()
	}()
	got, err := io.ReadAll(b)
	if err != nil || string(got) != big {
		t.Fatalf("%d bytes, %v", len(got), err)
	}
	if _, err := io.WriteString(b, "back"); err != nil {
		t.Fatal(err)
	}
	b.Close()
	got, err = io.ReadAll(a)
	if err != nil || string(got) != "back" {
		t.Fatalf("%q, %v", got, err)
	}
	if _, err := a.Write([]byte("x")); !errors.Is(err, io.ErrClosedPipe) {
		t.Errorf("write to a closed pipe: %v", err)
	}
	a.Close()
	if _, err := a.Read(make([]byte, 1)); err == nil {
		t.Error("read from a closed end")
	}
}

// A recorder is a testing.TB that keeps what it is told, instead of failing.
type recorder struct {
	testing.TB
	cleanups []func()
	errors   []string
}

func (r *recorder) Helper()          {}
func (r *recorder) Cleanup(f func()) { r.cleanups = append(r.cleanups, f) }
func (r *recorder) Errorf(format string, args ...any) {
	r.errors = append(r.errors, format)
	for _, a := range args {
		if s, ok := a.(interface{ String() string }); ok {
			r.errors = append(r.errors, s.String())
		}
	}
}

func TestCheckLeaksFindsAForgottenRelease(t *testing.T) {
	r := &recorder{TB: t}
	vattest.CheckLeaks(r)
	forget()
	r.cleanups[0]()
	if all := strings.Join(r.errors, "\n"); !strings.Contains(all, "forgotten thing") || !strings.Contains(all, "vattest_test.forget") {
		t.Errorf("reported: %s", all)
	}
}

func forget() { rpc.NewObject(pinger{}, rpc.Name("forgotten thing")) }

func TestCheckLeaksIsQuietWhenAllIsReleased(t *testing.T) {
	r := &recorder{TB: t}
	vattest.CheckLeaks(r)
	obj := rpc.NewObject(pinger{})
	if err := (client{obj}).Ping(t.Context()); err != nil {
		t.Fatal(err)
	}
	obj.Release()
	r.cleanups[0]()
	if len(r.errors) > 0 {
		t.Errorf("reported: %s", r.errors)
	}
}

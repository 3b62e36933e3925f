package echo_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/examples/pipelining/echo"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/vattest"
)

// server implements Echo in the plain form.
type server struct{ logger echo.Callback }

func (s *server) Ping(_ context.Context, msg string) (reply string, err error) {
	if msg == "fail" {
		return "", errors.New("as you wish")
	}
	return "echo:" + msg, nil
}

func (s *server) Heartbeat(ctx context.Context, msg string, callback echo.Callback) error {
	defer callback.Release()
	for range 3 {
		if err := callback.Log(ctx, msg); err != nil {
			return err
		}
	}
	return nil
}

func (s *server) GetLogger(context.Context) (echo.Callback, error) { return s.logger.AddRef(), nil }

// makeServer makes a server and returns a client of it, and what its logger logs.
type makeServer func(t *testing.T) (echo.Echo, chan string)

// eachWay runs a test with an object of this process, and with one at the other end of a connection.
func eachWay(t *testing.T, test func(*testing.T, makeServer)) {
	t.Run("local", func(t *testing.T) {
		vattest.CheckLeaks(t)
		test(t, localServer)
	})
	t.Run("remote", func(t *testing.T) {
		vattest.CheckLeaks(t)
		test(t, func(t *testing.T) (echo.Echo, chan string) {
			svc, lines := localServer(t)
			return vattest.Connect[echo.Echo](t, svc.Ref), lines
		})
	})
}

func localServer(t *testing.T) (echo.Echo, chan string) {
	t.Helper()
	lines := make(chan string, 10)
	logger := echo.CallbackFunc(func(_ context.Context, msg string) error {
		lines <- msg
		return nil
	})
	svc := echo.NewEcho(&server{logger: logger}, rpc.OnRelease(logger.Release))
	t.Cleanup(svc.Release)
	return svc, lines
}

func TestPlainFormWaitsForData(t *testing.T) { eachWay(t, testPlainFormWaitsForData) }

func testPlainFormWaitsForData(t *testing.T, newServer makeServer) {
	svc, _ := newServer(t)
	reply, err := svc.Ping(t.Context(), "foo")
	if reply != "echo:foo" || err != nil {
		t.Errorf("Ping: %q, %v", reply, err)
	}
	if _, err := svc.Ping(t.Context(), "fail"); err == nil || !errors.Is(err, rpc.ErrFailed) {
		t.Errorf("Ping of fail: %v", err)
	}
}

func TestCapabilityResultIsUsableAtOnce(t *testing.T) { eachWay(t, testCapabilityResultIsUsableAtOnce) }

func testCapabilityResultIsUsableAtOnce(t *testing.T, newServer makeServer) {
	svc, lines := newServer(t)
	if err := svc.GetLogger(t.Context()).Log(t.Context(), "hello"); err != nil {
		t.Fatal(err)
	}
	if got := <-lines; got != "hello" {
		t.Errorf("the logger got %q", got)
	}
}

func TestPromiseIsAnArgumentLikeAnyOther(t *testing.T) {
	eachWay(t, testPromiseIsAnArgumentLikeAnyOther)
}

func testPromiseIsAnArgumentLikeAnyOther(t *testing.T, newServer makeServer) {
	svc, lines := newServer(t)
	if err := svc.Heartbeat(t.Context(), "foo", svc.GetLogger(t.Context())); err != nil {
		t.Fatal(err)
	}
	for range 3 {
		if got := <-lines; got != "foo" {
			t.Errorf("the logger got %q", got)
		}
	}
}

func TestAsyncCallsAreInFlightTogether(t *testing.T) { eachWay(t, testAsyncCallsAreInFlightTogether) }

func testAsyncCallsAreInFlightTogether(t *testing.T, newServer makeServer) {
	svc, _ := newServer(t)
	a, b := svc.PingAsync(t.Context(), "a"), svc.PingAsync(t.Context(), "b")
	defer a.Release()
	defer b.Release()
	for p, want := range map[echo.EchoPingPromise]string{a: "echo:a", b: "echo:b"} {
		if got, err := p.Wait(t.Context()); got != want || err != nil {
			t.Errorf("Wait: %q, %v; want %q", got, err, want)
		}
	}
}

// rawServer answers ping without copying.
type rawServer struct{ echo.UnimplementedEcho }

func (rawServer) PingRaw(_ context.Context, call echo.EchoPingCall) error {
	call.Results().SetReply("raw:" + call.Params().Msg())
	return nil
}

func TestRawFormReadsAndBuildsInPlace(t *testing.T) {
	vattest.CheckLeaks(t)
	object := echo.NewEcho(rawServer{})
	defer object.Release()
	svc := vattest.Connect[echo.Echo](t, object.Ref)
	p := svc.PingRaw(t.Context(), func(b echo.EchoPingParamsBuilder) { b.SetMsg("x") })
	defer p.Release()
	r, err := p.Read(t.Context())
	if err != nil || r.Reply() != "raw:x" {
		t.Errorf("Read: %q, %v", r.Reply(), err)
	}
}

func TestUnimplementedMethodSaysSo(t *testing.T) {
	svc := echo.NewEcho(rawServer{})
	defer svc.Release()
	err := svc.Heartbeat(t.Context(), "x", echo.Callback{})
	if !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("Heartbeat: %v", err)
	}
	var e *rpc.Error
	if !errors.As(err, &e) || e.Interface != "Echo" || e.Method != "heartbeat" {
		t.Errorf("the error does not name the method: %v", err)
	}
}

func TestNullReferenceIsAnError(t *testing.T) {
	if _, err := (echo.Echo{}).Ping(t.Context(), "x"); !errors.Is(err, rpc.ErrNull) {
		t.Errorf("Ping on null: %v", err)
	}
}

func TestObjectTellsItsSchema(t *testing.T) {
	svc, _ := localServer(t)
	object, ok := svc.Local()
	if !ok {
		t.Fatal("the object is not local")
	}
	id, packed := object.(interface{ Schema() (uint64, string) }).Schema()
	if id != echo.EchoID {
		t.Errorf("id: %#x", id)
	}
	msg := new(capnp.Message)
	if err := capnp.NewPackedDecoder(strings.NewReader(packed)).Decode(msg); err != nil {
		t.Fatal(err)
	}
	req, err := schema.DecodeRequest(msg.Root().Struct())
	if err != nil {
		t.Fatal(err)
	}
	types, err := schema.NewRegistry(req)
	if err != nil {
		t.Fatal(err)
	}
	n := types.Node(id)
	if n == nil || n.DisplayName != "echo.capnp:Echo" || n.Name() != "Echo" || len(n.Interface.Methods) != 3 {
		t.Errorf("the node: %+v", n)
	}
	for _, m := range n.Interface.Methods {
		if types.Node(m.ParamStruct) == nil || types.Node(m.ResultStruct) == nil {
			t.Errorf("%s: its structs are missing", m.Name)
		}
	}
}

type rawEcho struct{ echo.UnimplementedEcho }

func (rawEcho) PingRaw(_ context.Context, call echo.EchoPingCall) error {
	call.Results().SetReply(call.Params().Msg())
	return nil
}

// forwarder answers ping with what another object answers, without waiting for it.
type forwarder struct {
	echo.UnimplementedEcho
	to echo.Echo
}

func (f forwarder) PingRaw(ctx context.Context, call echo.EchoPingCall) error {
	return call.TailCall(f.to.BeginPing(ctx, "forwarded "+call.Params().Msg()))
}

func TestTailCall(t *testing.T) { eachWay(t, testTailCall) }

func testTailCall(t *testing.T, newServer makeServer) {
	to, _ := newServer(t)
	object := echo.NewEcho(forwarder{to: to})
	defer object.Release()
	svc := vattest.Connect[echo.Echo](t, object.Ref)
	if reply, err := svc.Ping(t.Context(), "x"); reply != "echo:forwarded x" || err != nil {
		t.Errorf("Ping: %q, %v", reply, err)
	}
}

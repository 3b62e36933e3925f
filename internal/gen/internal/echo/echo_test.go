package echo_test

import (
	"context"
	"errors"
	"testing"

	"github.com/marque-rpc/marque/internal/gen/internal/echo"
	"github.com/marque-rpc/marque/rpc"
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

func newServer(t *testing.T) (echo.Echo, chan string) {
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

func TestPlainFormWaitsForData(t *testing.T) {
	svc, _ := newServer(t)
	reply, err := svc.Ping(t.Context(), "foo")
	if reply != "echo:foo" || err != nil {
		t.Errorf("Ping: %q, %v", reply, err)
	}
	if _, err := svc.Ping(t.Context(), "fail"); err == nil || !errors.Is(err, rpc.ErrFailed) {
		t.Errorf("Ping of fail: %v", err)
	}
}

func TestCapabilityResultIsUsableAtOnce(t *testing.T) {
	svc, lines := newServer(t)
	if err := svc.GetLogger(t.Context()).Log(t.Context(), "hello"); err != nil {
		t.Fatal(err)
	}
	if got := <-lines; got != "hello" {
		t.Errorf("the logger got %q", got)
	}
}

func TestPromiseIsAnArgumentLikeAnyOther(t *testing.T) {
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

func TestAsyncCallsAreInFlightTogether(t *testing.T) {
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
	svc := echo.NewEcho(rawServer{})
	defer svc.Release()
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

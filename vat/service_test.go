package vat

import (
	"context"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// The test interface, as generated code would have it:
//
//	interface Thing {
//	  echo  @0 (text :Text) -> (text :Text);
//	  who   @1 () -> (caller :Text);
//	  child @2 () -> (thing :Thing);
//	  call  @3 (thing :Thing, text :Text) -> (text :Text);
//	  block @4 () -> ();
//	}
const thingID = 0xa3d1f2ab54c98e01

var (
	thingEcho  = &rpc.Method{InterfaceID: thingID, MethodID: 0, Interface: "Thing", Name: "echo", ResultHasNoCaps: true}
	thingWho   = &rpc.Method{InterfaceID: thingID, MethodID: 1, Interface: "Thing", Name: "who", ResultHasNoCaps: true}
	thingChild = &rpc.Method{InterfaceID: thingID, MethodID: 2, Interface: "Thing", Name: "child"}
	thingCall  = &rpc.Method{InterfaceID: thingID, MethodID: 3, Interface: "Thing", Name: "call", ResultHasNoCaps: true}
	thingBlock = &rpc.Method{InterfaceID: thingID, MethodID: 4, Interface: "Thing", Name: "block", ResultHasNoCaps: true}

	thingMethods = []*rpc.Method{thingEcho, thingWho, thingChild, thingCall, thingBlock}
)

// thingService is a Thing. Echo answers with name in front.
type thingService struct {
	name    string
	child   rpc.Ref       // borrowed; what child returns
	blocked chan struct{} // block sends here and waits for its context
}

func (s *thingService) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID != thingID || int(methodID) >= len(thingMethods) {
		return nil
	}
	return thingMethods[methodID]
}

func (s *thingService) Implements(interfaceID uint64) bool { return interfaceID == thingID }

func (s *thingService) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.Method() {
	case thingEcho:
		c.Results(onePointer).Ptr(0).SetText(s.name + c.Params().Text(0))
	case thingWho:
		who := "nobody"
		if id, ok := Caller(ctx); ok {
			who = id.String()
		}
		c.Results(onePointer).Ptr(0).SetText(who)
	case thingChild:
		c.Results(onePointer).Ptr(0).SetCapability(s.child)
	case thingCall:
		other := thing{rpc.ReadRef(c.Params(), 0)}
		defer other.Release()
		text, err := other.echo(ctx, c.Params().Text(1))
		if err != nil {
			return err
		}
		c.Results(onePointer).Ptr(0).SetText(text)
	case thingBlock:
		rpc.AllowNext(ctx)
		s.blocked <- struct{}{}
		<-ctx.Done()
		return context.Cause(ctx)
	}
	return nil
}

// thing is the client.
type thing struct{ rpc.Ref }

func newThing(s *thingService, opts ...rpc.ObjectOption) rpc.Ref {
	return rpc.NewObject(s, append([]rpc.ObjectOption{rpc.Name("Thing " + s.name)}, opts...)...)
}

func (t thing) echo(ctx context.Context, text string) (string, error) {
	call := t.Begin(ctx, thingEcho, onePointer)
	call.Params().Ptr(0).SetText(text)
	return waitText(call)
}

func (t thing) who(ctx context.Context) (string, error) {
	return waitText(t.Begin(ctx, thingWho, capnp.ObjectSize{}))
}

func (t thing) getChild(ctx context.Context) thing {
	answer := t.Begin(ctx, thingChild, capnp.ObjectSize{}).Send()
	defer answer.Release()
	return thing{answer.Pipeline(0)}
}

func (t thing) call(ctx context.Context, other rpc.Ref, text string) (string, error) {
	call := t.Begin(ctx, thingCall, capnp.ObjectSize{PtrCount: 2})
	call.Params().Ptr(0).SetCapability(other)
	call.Params().Ptr(1).SetText(text)
	return waitText(call)
}

func (t thing) block(ctx context.Context) error {
	_, err := waitText(t.Begin(ctx, thingBlock, capnp.ObjectSize{}))
	return err
}

func waitText(call *rpc.Call) (string, error) {
	answer, err := call.Wait()
	if err != nil {
		return "", err
	}
	defer answer.Release()
	return strings.Clone(answer.Results().Text(0)), nil
}

// logBuffer is a log to look into.
type logBuffer struct {
	mu   sync.Mutex
	text strings.Builder
}

func (b *logBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *logBuffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

func (b *logBuffer) reset() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.text.Reset()
}

func (b *logBuffer) logger() *slog.Logger {
	return slog.New(slog.NewTextHandler(b, &slog.HandlerOptions{Level: slog.LevelDebug}))
}

// noWarnings is the log of vats that have nothing to warn of: a warning fails the test.
func noWarnings(t *testing.T) *slog.Logger {
	h := &warningCounter{Handler: slog.DiscardHandler}
	t.Cleanup(func() {
		if list := h.warnings(); len(list) > 0 {
			t.Errorf("%d warnings are logged: %q", len(list), list)
		}
	})
	return slog.New(h)
}

type warningCounter struct {
	slog.Handler
	mu   sync.Mutex
	list []string
}

func (h *warningCounter) Enabled(_ context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn
}

func (h *warningCounter) WithAttrs([]slog.Attr) slog.Handler { return h }

func (h *warningCounter) Handle(_ context.Context, r slog.Record) error {
	h.mu.Lock()
	defer h.mu.Unlock()
	text := r.Message
	r.Attrs(func(a slog.Attr) bool { text += " " + a.String(); return true })
	h.list = append(h.list, text)
	return nil
}

func (h *warningCounter) warnings() []string {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.list
}

// quietLog is for vats whose log does not matter.
func quietLog() *slog.Logger { return slog.New(slog.DiscardHandler) }

// testContext ends before the test binary's own limit does.
func testContext(t *testing.T) context.Context {
	t.Helper()
	vattest.CheckLeaks(t)
	ctx, cancel := context.WithTimeout(context.Background(), 60*time.Second)
	t.Cleanup(cancel)
	return ctx
}

// serveOn starts a vat on a free port, closed with the test.
func serveOn(t *testing.T, config *Config, restorer Restorer) *Vat {
	t.Helper()
	if !config.serves() {
		config.Listen = TCP("127.0.0.1", 0)
	}
	if config.KeyType == DefaultKey {
		config.KeyType = Ed25519
	}
	if config.Logger == nil {
		config.Logger = noWarnings(t)
	}
	v, err := Serve(context.Background(), config, restorer)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { v.Close() })
	return v
}

func clientOf(t *testing.T, config *Config) *Vat {
	t.Helper()
	if config == nil {
		config = &Config{Logger: noWarnings(t)}
	}
	v := NewClient(context.Background(), config, nil)
	t.Cleanup(func() { v.Close() })
	return v
}

// sturdy imports the URI of an object of server into client.
func sturdy(t *testing.T, client, server *Vat, id Swiss) SturdyRef {
	t.Helper()
	uri, err := server.SturdyURI(id)
	if err != nil {
		t.Fatal(err)
	}
	sr, err := client.Import(uri.Reveal())
	if err != nil {
		t.Fatal(err)
	}
	return sr
}

func mustConnect(t *testing.T, ctx context.Context, sr SturdyRef) thing {
	t.Helper()
	c, err := Connect[thing](ctx, sr)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.Release)
	return c
}

func wantEcho(t *testing.T, ctx context.Context, c thing, want string) {
	t.Helper()
	if got, err := c.echo(ctx, "hello"); err != nil || got != want {
		t.Errorf("echo gives %q, %v; want %q", got, err, want)
	}
}

func containsAll(text string, parts ...string) bool {
	for _, p := range parts {
		if !strings.Contains(text, p) {
			return false
		}
	}
	return true
}

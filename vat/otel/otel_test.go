package otel

import (
	"context"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
	"github.com/marque-rpc/marque/vattest"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
	"go.opentelemetry.io/otel/trace/noop"
)

// recorder is a tracer that keeps the spans that have ended.
type recorder struct {
	noop.Tracer
	mu    sync.Mutex
	spans []*span
	last  byte
}

type span struct {
	noop.Span
	r      *recorder
	name   string
	kind   trace.SpanKind
	own    trace.SpanContext
	parent trace.SpanContext
	attrs  map[attribute.Key]string
	status codes.Code
	text   string
}

func (r *recorder) Start(ctx context.Context, name string, opts ...trace.SpanStartOption) (context.Context, trace.Span) {
	config := trace.NewSpanStartConfig(opts...)
	r.mu.Lock()
	defer r.mu.Unlock()
	r.last++
	parent := trace.SpanContextFromContext(ctx)
	traceID := parent.TraceID()
	if !parent.IsValid() {
		traceID = trace.TraceID{r.last}
	}
	s := &span{r: r, name: name, kind: config.SpanKind(), parent: parent, attrs: map[attribute.Key]string{},
		own: trace.NewSpanContext(trace.SpanContextConfig{TraceID: traceID, SpanID: trace.SpanID{r.last}})}
	s.SetAttributes(config.Attributes()...)
	return trace.ContextWithSpan(ctx, s), s
}

func (s *span) SpanContext() trace.SpanContext { return s.own }
func (s *span) IsRecording() bool              { return true }

func (s *span) SetStatus(code codes.Code, text string) { s.status, s.text = code, text }

func (s *span) SetAttributes(attrs ...attribute.KeyValue) {
	for _, a := range attrs {
		s.attrs[a.Key] = a.Value.AsString()
	}
}

func (s *span) End(...trace.SpanEndOption) {
	s.r.mu.Lock()
	defer s.r.mu.Unlock()
	s.r.spans = append(s.r.spans, s)
}

// take returns the spans that have ended since, with a kind and a name.
func (r *recorder) take(kind trace.SpanKind, name string) []*span {
	r.mu.Lock()
	defer r.mu.Unlock()
	var found []*span
	r.spans = slices.DeleteFunc(r.spans, func(s *span) bool {
		match := s.kind == kind && s.name == name
		if match {
			found = append(found, s)
		}
		return match
	})
	return found
}

const workerID = 0xb1

var (
	work     = &rpc.Method{InterfaceID: workerID, Interface: "Worker", Name: "work"}
	delegate = &rpc.Method{InterfaceID: workerID, MethodID: 1, Interface: "Worker", Name: "delegate"}
)

// worker fails if its parameter is odd, panics if it is 2, and delegates work to another one.
type worker struct {
	tracer *Tracer
	other  rpc.Ref
}

func (w *worker) Implements(interfaceID uint64) bool { return interfaceID == workerID }

func (w *worker) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID != workerID || methodID > 1 {
		return nil
	}
	return []*rpc.Method{work, delegate}[methodID]
}

func (w *worker) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	if c.Method() == delegate {
		other := w.tracer.Client(ctx, w.other)
		defer other.Release()
		return do(ctx, other, work, 0)
	}
	switch n := c.Params().Uint64(0); {
	case n == 2:
		panic("two is too much")
	case n%2 == 1:
		return rpc.Errorf(rpc.Overloaded, "private text")
	}
	return nil
}

func do(ctx context.Context, r rpc.Ref, m *rpc.Method, n uint64) error {
	call := r.Begin(ctx, m, capnp.ObjectSize{DataWords: 1})
	call.Params().SetUint64(0, n)
	answer, err := call.Wait()
	if err == nil {
		answer.Release()
	}
	return err
}

// vats returns a client's reference to an object that a server offers, and the client's ID.
func vats(t *testing.T, object rpc.Ref) (rpc.Ref, vat.ID) {
	t.Helper()
	quiet := slog.New(slog.DiscardHandler)
	id := vat.NewSwiss()
	server, err := vat.Serve(t.Context(), &vat.Config{Listen: vat.TCP("127.0.0.1", 0), KeyType: vat.Ed25519, Logger: quiet}, vat.Single(id, object))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { server.Close() })
	client := vat.NewClient(t.Context(), &vat.Config{Logger: quiet}, nil)
	t.Cleanup(func() { client.Close() })
	uri, err := server.SturdyURI(id)
	if err != nil {
		t.Fatal(err)
	}
	ref, err := client.ImportURI(uri).Connect(t.Context())
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(ref.Release)
	who, err := client.ID()
	if err != nil {
		t.Fatal(err)
	}
	return ref, who
}

// Each call has a span at the client, part of the client's trace, and one at the server, of another trace; what the method
// does, its own calls too, is part of the server's.
func TestSpansOfCalls(t *testing.T) {
	vattest.CheckLeaks(t)
	r := &recorder{}
	tracer := New(r)
	other := rpc.NewObject(&worker{})
	defer other.Release()
	ref, who := vats(t, rpc.NewObject(&worker{tracer: tracer, other: other}, rpc.Name("Worker"), tracer.Serve()))
	ctx, request := r.Start(t.Context(), "request")
	traced := tracer.Client(ctx, ref)
	defer traced.Release()

	if err := do(ctx, traced, delegate, 0); err != nil {
		t.Fatal(err)
	}
	one := func(kind trace.SpanKind, name string) *span {
		t.Helper()
		got := r.take(kind, name)
		if len(got) != 1 {
			t.Fatalf("%d spans %s of kind %v, want 1", len(got), name, kind)
		}
		return got[0]
	}
	client, server, inner := one(trace.SpanKindClient, "Worker.delegate"), one(trace.SpanKindServer, "Worker.delegate"), one(trace.SpanKindClient, "Worker.work")
	if client.parent.SpanID() != request.SpanContext().SpanID() {
		t.Error("the client's span is no child of its request's")
	}
	if server.parent.IsValid() {
		t.Errorf("the server's span has the parent %v: nothing of a trace crosses the wire", server.parent)
	}
	if inner.parent.SpanID() != server.own.SpanID() {
		t.Error("what the method calls is no child of the method's span")
	}
	if got, want := fmt.Sprint(server.attrs), fmt.Sprint(map[attribute.Key]string{
		"rpc.system": "capnp", "rpc.service": "Worker", "rpc.method": "delegate", "rpc.capnp.peer": who.String(),
	}); got != want {
		t.Errorf("attributes %s, want %s", got, want)
	}

	for n, want := range map[uint64]string{0: "", 1: "overloaded", 2: "failed"} {
		err := do(ctx, traced, work, n)
		for _, s := range []*span{one(trace.SpanKindClient, "Worker.work"), one(trace.SpanKindServer, "Worker.work")} {
			if s.attrs["error.type"] != want || (s.status == codes.Error) != (want != "") || (err != nil) != (want != "") {
				t.Errorf("call %d: error %v, kind %v, type %q, status %v; want type %q", n, err, s.kind, s.attrs["error.type"], s.status, want)
			}
			if strings.Contains(fmt.Sprint(s.text, s.attrs), "private") {
				t.Errorf("the span shows the text of the error: %s %v", s.text, s.attrs)
			}
		}
	}
}

// A membrane's interceptor sees calls of all objects that pass. Numbers that a peer makes up are one name.
func TestSpansOfAMembrane(t *testing.T) {
	vattest.CheckLeaks(t)
	r := &recorder{}
	object := rpc.NewObject(&worker{})
	defer object.Release()
	ref, _ := vats(t, rpc.Intercept(object, New(r).Interceptor()))
	if err := do(t.Context(), ref, work, 0); err != nil {
		t.Fatal(err)
	}
	for n := range uint16(3) {
		_ = do(t.Context(), ref, &rpc.Method{InterfaceID: 0xdead, MethodID: n}, 0)
	}
	if known, unknown := r.take(trace.SpanKindServer, "Worker.work"), r.take(trace.SpanKindServer, unnamed); len(known) != 1 || len(unknown) != 3 || unknown[0].attrs["error.type"] != "unimplemented" {
		t.Errorf("%d spans of the method, %d of others", len(known), len(unknown))
	}
}

// An object with spans is what it was without: all of its interfaces, those of rpc.Also too, are called with spans, cast and
// told to whoever asks.
func TestServedObject(t *testing.T) {
	vattest.CheckLeaks(t)
	r := &recorder{}
	object := &worker{}
	ref := rpc.NewObject(object, New(r).Serve(), rpc.Also(health{}))
	defer ref.Release()
	for id, want := range map[uint64]bool{workerID: true, check.InterfaceID: true, 1: false} {
		if has, known := ref.Implements(id); has != want || !known {
			t.Errorf("implements %#x: %v, %v", id, has, known)
		}
	}
	if d, _ := ref.Local(); d != rpc.Dispatcher(object) {
		t.Errorf("the object is a %T", d)
	}
	far, _ := vats(t, ref.AddRef())
	for _, m := range []*rpc.Method{work, check} {
		if err := do(t.Context(), far, m, 0); err != nil {
			t.Errorf("%s: %v", m, err)
		}
		if spans := r.take(trace.SpanKindServer, m.String()); len(spans) != 1 || spans[0].status == codes.Error {
			t.Errorf("%d spans of %s", len(spans), m)
		}
	}
}

var check = &rpc.Method{InterfaceID: 0xb2, Interface: "Health", Name: "check"}

// health is the second interface of an object.
type health struct{}

func (health) Implements(interfaceID uint64) bool { return interfaceID == check.InterfaceID }

func (health) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID != check.InterfaceID || methodID != check.MethodID {
		return nil
	}
	return check
}

func (health) Dispatch(context.Context, *rpc.ServerCall) error { return nil }

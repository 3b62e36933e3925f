// Package otel makes OpenTelemetry spans of calls.
//
// A span has the name Interface.method, and the attributes
//
//	rpc.system        "capnp"
//	rpc.service       the interface
//	rpc.method        the method
//	rpc.capnp.peer    who called, in a server's span: the ID of the vat, if it proved one
//	error.type        how the call failed, if it did: failed, overloaded, disconnected, unimplemented
//
// The texts of errors, parameters and results are not recorded, nor are swiss numbers.
//
// # What does not cross the wire
//
// Cap'n Proto has no place for the context of a trace in its messages, and this package does not invent one: a call that
// comes from another vat begins a trace of its own. Where traces have to go on, give the methods a parameter for it, such as
// the traceparent of W3C, and let the caller fill it in and the method start its spans from it. Deadlines and baggage do not
// cross either; that a call was cancelled does.
package otel

import (
	"context"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
	"go.opentelemetry.io/otel/attribute"
	"go.opentelemetry.io/otel/codes"
	"go.opentelemetry.io/otel/trace"
)

// ScopeName is the name to ask a TracerProvider for a tracer by.
const ScopeName = "github.com/marque-rpc/marque/vat/otel"

// A Tracer makes spans. All methods may be called from any goroutine.
type Tracer struct{ tracer trace.Tracer }

// New returns a Tracer that makes its spans with t: of otel.Tracer(otel.ScopeName), or of a provider of one's own.
func New(t trace.Tracer) *Tracer { return &Tracer{t} }

// unnamed stands for methods whose names this process does not know. Their numbers are the peer's choice, and would let it
// make any number of names.
const unnamed = "unknown"

// start begins the span of a call.
func (t *Tracer) start(ctx context.Context, kind trace.SpanKind, m *rpc.Method) (context.Context, trace.Span) {
	service, method, name := unnamed, unnamed, unnamed
	if m != nil && m.Interface != "" {
		service, method, name = m.Interface, m.Name, m.String()
	}
	attrs := []attribute.KeyValue{
		attribute.String("rpc.system", "capnp"), attribute.String("rpc.service", service), attribute.String("rpc.method", method),
	}
	if id, ok := vat.Caller(ctx); ok && kind == trace.SpanKindServer {
		attrs = append(attrs, attribute.String("rpc.capnp.peer", id.String()))
	}
	return t.tracer.Start(ctx, name, trace.WithSpanKind(kind), trace.WithAttributes(attrs...))
}

// end ends the span of a call that has come to err.
func end(span trace.Span, err error) {
	if err != nil {
		kind := rpc.KindOf(err).String()
		span.SetStatus(codes.Error, kind)
		span.SetAttributes(attribute.String("error.type", kind))
	}
	span.End()
}

// Serve gives the calls of an object spans, which the methods find in their context: what they do is part of the span, and so
// are the calls that they make by way of Client. It is for the constructors of generated code and for rpc.NewObject.
//
// The span of a call that the method passes on, with a tail call, ends with the method.
func (t *Tracer) Serve() rpc.ObjectOption {
	return rpc.Around(func(ctx context.Context, c *rpc.ServerCall, next rpc.Dispatcher) (err error) {
		ctx, span := t.start(ctx, trace.SpanKindServer, c.Method())
		panicked := true
		defer func() {
			if panicked {
				err = rpc.ErrFailed // for the span; the panic goes on
			}
			end(span, err)
		}()
		err = next.Dispatch(ctx, c)
		panicked = false
		return err
	})
}

// Client returns a reference to the same object, for the work that ctx is of: calls on it, and on what they return, have
// spans that are children of the span of ctx. It borrows r; the caller owns the result.
func (t *Tracer) Client(ctx context.Context, r rpc.Ref) rpc.Ref {
	parent := trace.SpanContextFromContext(ctx)
	return rpc.Intercept(r, func(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
		ctx, span := t.start(trace.ContextWithSpanContext(ctx, parent), trace.SpanKindClient, method(x))
		err := forward(ctx)
		end(span, err)
		return err
	})
}

// Interceptor is for membranes: it makes spans for all calls that pass, whatever objects they are to. The objects themselves
// do not find these spans in their contexts; see Serve.
func (t *Tracer) Interceptor() rpc.Interceptor {
	return func(ctx context.Context, x *rpc.Crossing, forward func(context.Context) error) error {
		ctx, span := t.start(ctx, trace.SpanKindServer, method(x))
		err := forward(ctx)
		end(span, err)
		return err
	}
}

// method is what the object itself calls the method, where it is one of this process.
func method(x *rpc.Crossing) *rpc.Method {
	if d, ok := x.Target.Local(); ok {
		if own := d.Method(x.Method.InterfaceID, x.Method.MethodID); own != nil {
			return own
		}
	}
	return x.Method
}

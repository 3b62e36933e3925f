package captp

import (
	"errors"
	"testing"
)

// effectsOf returns the effects of one kind since the last Clear, and clears.
func effectsOf(v *Vat, k EffectKind) (out []Effect) {
	for _, e := range v.Effects() {
		if e.Kind == k {
			out = append(out, e)
		}
	}
	v.Clear()
	return out
}

func TestLocalCall(t *testing.T) {
	v := New()
	o := v.NewObject("o")
	arg := v.NewObject("arg")
	k := v.Call(o, &Request{Interface: 7, Method: 3, Params: Payload{Caps: []Cap{arg, {}}}})
	d := effectsOf(v, EffectDeliver)
	if len(d) != 1 || d[0].Object != "o" || d[0].Call != k || k.Interface != 7 || k.Method != 3 || k.From != nil {
		t.Fatalf("delivered %+v", d)
	}
	v.Release(arg)
	if len(k.Params.Caps) != 2 || k.Params.Caps[0] != arg || !k.Params.Caps[1].IsNull() {
		t.Error("parameters were lost")
	}
	v.ReleaseParams(k)
	if e := effectsOf(v, EffectDropped); len(e) != 1 || e[0].Object != "arg" {
		t.Errorf("dropped %+v", e)
	}
	if err := v.Return(k, Payload{Caps: []Cap{o}}); err != nil {
		t.Fatal(err)
	}
	if e := effectsOf(v, EffectSettle); len(e) != 1 || e[0].Call.Err != nil || e[0].Call.Results.Caps[0] != o {
		t.Errorf("settled %+v", e)
	}
	if err := v.Return(k, Payload{}); !errors.Is(err, ErrNotRunning) {
		t.Error(err)
	}
	if err := v.Throw(k, excNull); !errors.Is(err, ErrNotRunning) {
		t.Error(err)
	}
	if err := v.TailCall(k, o, &Request{}); !errors.Is(err, ErrNotRunning) {
		t.Error(err)
	}
	v.Finish(k)
	v.Release(o)
	if s := v.Stats(); s.Nodes != 0 || s.LiveCalls != 0 {
		t.Errorf("%+v", s)
	}
}

func TestCallOnNullAndBroken(t *testing.T) {
	v := New()
	e := &Exception{Type: Overloaded, Reason: "too much"}
	b := v.NewBroken(e)
	k := v.Call(b, &Request{})
	n := v.Call(Cap{}, &Request{})
	if k.Err != e || n.Err == nil {
		t.Errorf("outcomes %v, %v", k.Err, n.Err)
	}
	if got := effectsOf(v, EffectSettle); len(got) != 2 {
		t.Errorf("%d settled", len(got))
	}
	p := v.Pipeline(k, Path{3, 4})
	if s, err := v.State(p); s != Broken || err != e {
		t.Errorf("pipelined is %v, %v", s, err)
	}
}

func TestPromiseMisuse(t *testing.T) {
	v := New()
	o, p := v.NewObject("o"), v.NewPromise()
	if err := v.Resolve(o, p); !errors.Is(err, ErrNotPromise) {
		t.Error(err)
	}
	if err := v.Resolve(Cap{}, p); !errors.Is(err, ErrNotPromise) {
		t.Error(err)
	}
	if err := v.Resolve(p, o); err != nil {
		t.Error(err)
	}
	if err := v.Break(p, excNull); !errors.Is(err, ErrNotPromise) {
		t.Error(err)
	}
	k := v.Call(o, &Request{})
	piped := v.Pipeline(k, nil)
	if err := v.Resolve(piped, o); !errors.Is(err, ErrNotPromise) {
		t.Error("the application has resolved a result", err)
	}
}

func TestCancel(t *testing.T) {
	v := New()
	o, p := v.NewObject("o"), v.NewPromise()
	queued := v.Call(p, &Request{})
	v.Finish(queued)
	running := v.Call(o, &Request{})
	v.Clear()
	v.Finish(running)
	if e := effectsOf(v, EffectCancel); len(e) != 1 || e[0].Call != running {
		t.Fatalf("canceled %+v", e)
	}
	if err := v.Return(running, Payload{Caps: []Cap{o}}); err != nil {
		t.Error(err)
	}
	v.Resolve(p, o)
	if e := effectsOf(v, EffectDeliver); len(e) != 0 {
		t.Error("a canceled call has arrived")
	}
	v.Release(o)
	v.Release(p)
	if s := v.Stats(); s.Nodes != 0 || s.LiveCalls != 0 {
		t.Errorf("%+v", s)
	}
}

func TestWatch(t *testing.T) {
	v := New()
	p, q, o := v.NewPromise(), v.NewPromise(), v.NewObject("o")
	v.Watch(p, WatchSettled, 1)
	v.Watch(p, WatchBroken, 2)
	v.Watch(p, WatchSettled, 3)
	v.Watch(o, WatchSettled, 4)
	v.Watch(o, WatchBroken, 5) // which cannot come
	v.Unwatch(p, 3)
	if e := effectsOf(v, EffectWatch); len(e) != 1 || e[0].Token != 4 || e[0].Err != nil {
		t.Errorf("%+v", e)
	}
	v.Resolve(p, q)
	if e := effectsOf(v, EffectWatch); len(e) != 0 {
		t.Errorf("a promise that became a promise has settled: %+v", e)
	}
	v.Unwatch(p, 2)
	v.Watch(p, WatchBroken, 6)
	v.Break(q, excNull)
	e := effectsOf(v, EffectWatch)
	if len(e) != 2 || e[0].Token != 1 || e[1].Token != 6 || e[0].Err != excNull || e[0].Cap != p {
		t.Errorf("%+v", e)
	}
}

func TestWatchOfLostImport(t *testing.T) {
	r := newRig(t)
	r.a.Watch(r.target, WatchBroken, "lost")
	if c := r.a.ConnOf(r.target); c != r.ca {
		t.Errorf("target is on %v", c)
	}
	r.a.Disconnect(r.ca, nil)
	e := effectsOf(r.a, EffectWatch)
	if len(e) != 1 || e[0].Token != "lost" || e[0].Err.Type != Disconnected {
		t.Errorf("%+v", e)
	}
	k := r.a.Bootstrap(r.ca, nil)
	if k.Err == nil || k.Err.Type != Disconnected {
		t.Errorf("bootstrap on a dead connection: %v", k.Err)
	}
	if r.a.ConnOf(r.target) != nil {
		t.Error("dead connection still in use")
	}
}

func TestCleanClose(t *testing.T) {
	r := newRig(t)
	r.a.Release(r.target)
	r.pump()
	r.a.Disconnect(r.ca, nil)
	if e := effectsOf(r.a, EffectClose); len(e) != 1 || e[0].Err != nil {
		t.Errorf("close of an idle connection: %+v", e)
	}
	r.a.Disconnect(r.ca, nil)
	r.a.Abort(r.ca, excNull)
	r.a.Receive(r.ca, &Msg{Kind: KindCall})
	if n := len(r.a.Effects()); n != 0 {
		t.Errorf("%d effects of a closed connection", n)
	}
}

func TestAbort(t *testing.T) {
	r := newRig(t)
	k := r.a.Call(r.target, &Request{})
	r.a.Clear()
	why := &Exception{Type: Failed, Reason: "enough", Trace: "here", Details: []Detail{{ID: 1}}}
	r.a.Abort(r.ca, why)
	es := r.a.Effects()
	if es[0].Kind != EffectSend || es[0].Msg.Kind != KindAbort || es[0].Msg.Exception != why {
		t.Errorf("first effect %+v", es[0])
	}
	// What the users of the connection see is its loss, with the cause.
	if k.Err == nil || k.Err.Type != Disconnected || k.Err.Reason != "enough" || k.Err.Trace != "here" || len(k.Err.Details) != 1 {
		t.Errorf("call failed with %+v", k.Err)
	}
}

func TestEqual(t *testing.T) {
	v := New()
	o, o2, p := v.NewObject(1), v.NewObject(2), v.NewPromise()
	for _, c := range []struct {
		a, b Cap
		want Equality
	}{{o, o, Same}, {o, o2, Different}, {p, p, Same}, {p, o, Unknown}, {Cap{}, Cap{}, Same}, {o, Cap{}, Different}} {
		if got := v.Equal(c.a, c.b); got != c.want {
			t.Errorf("%v, %v: %v, want %v", name(c.a.n), name(c.b.n), got, c.want)
		}
	}
	v.Resolve(p, o)
	if v.Equal(p, o) != Same {
		t.Error("a promise is not what it became")
	}
	if h, ok := v.Object(p); !ok || h != 1 {
		t.Errorf("object %v, %v", h, ok)
	}
	if _, ok := v.Object(Cap{}); ok {
		t.Error("null is an object")
	}
}

func TestTailCallOnOwnResult(t *testing.T) {
	v := New()
	o := v.NewObject("o")
	k := v.Call(o, &Request{})
	self := v.Pipeline(k, nil)
	if err := v.TailCall(k, self, &Request{}); err != nil {
		t.Fatal(err)
	}
	if k.Err == nil {
		t.Error("a call waits for itself")
	}
	v.Finish(k)
	v.Release(self)
	v.Release(o)
	if s := v.Stats(); s.Nodes != 0 || s.LiveCalls != 0 {
		t.Errorf("%+v", s)
	}
}

func TestIDSet(t *testing.T) {
	var s idSet
	const n = 5000
	for i := range uint32(n) {
		if id := s.take(); id != i {
			t.Fatalf("took %d, want %d", id, i)
		}
	}
	for _, id := range []uint32{4999, 64, 63, 4096, 0} {
		s.give(id)
	}
	for _, want := range []uint32{0, 63, 64, 4096, 4999, 5000} {
		if id := s.take(); id != want {
			t.Errorf("took %d, want the lowest free id %d", id, want)
		}
	}
}

func TestErrorsReadWell(t *testing.T) {
	e := &ProtocolError{Rule: RuleNoSuchQuestion, Msg: KindReturn, ID: 17}
	if got := e.Error(); got != "return 17: no such question" {
		t.Error(got)
	}
	e = &ProtocolError{Rule: RuleTooMany, Msg: KindCall, ID: 3, Detail: "imports"}
	if got := e.Error(); got != "call 3: too many imports" || e.exception().Type != Overloaded {
		t.Error(got)
	}
	if Kind(99).String() != "unknown" || ExceptionType(9).String() != "failed" || (&Exception{Reason: "x"}).Error() != "x" {
		t.Error("names")
	}
}

package captp

import (
	"errors"
	"fmt"
	"slices"
	"testing"
)

// passer is a driver whose wrappers pass calls on to what they stand for, each call when the test says so, and lead what is pipelined.
type passer struct {
	t        testing.TB
	v        *Vat
	wrappers []*wrapper // with calls to pass on
	running  []*Call    // at other objects
	order    []string   // what was delivered to them, and in which order
	last     map[string]map[uint64]uint16
	settled  []*passed // calls that were passed on
	alive    int       // wrappers
	steps    int
	send     func(*Conn, *Msg) // nil where there is one vat
	boot     Cap               // for peers
}

type wrapper struct {
	behind, self Cap // self is not counted
	queue        []*Call
}

// passed is a call that a wrapper passes on.
type passed struct {
	of    *wrapper
	inner *Call
	outer *Call
	led   *wrapper // through which the result is led
}

func newPasser(t testing.TB) *passer {
	return &passer{t: t, v: New(), last: make(map[string]map[uint64]uint16)}
}

// wrap returns a wrapper of c, which it borrows.
func (p *passer) wrap(c Cap) Cap {
	w := &wrapper{behind: p.v.AddRef(c)}
	w.self = p.v.NewObject(w)
	p.v.Stand(w.self, c)
	p.alive++
	return w.self
}

func (p *passer) drain() {
	v := p.v
	for len(v.Effects())+len(p.settled) > 0 {
		if len(v.Effects()) == 0 { // a call may be used again when it is answered
			x := p.settled[0]
			p.settled = p.settled[1:]
			p.answer(x)
			continue
		}
		effects := slices.Clone(v.Effects())
		v.Clear()
		for _, e := range effects {
			if p.steps++; p.steps > 50_000 {
				p.t.Fatal("it goes on for ever")
			}
			p.effect(&e)
		}
	}
	if err := v.Check(); err != nil {
		p.t.Fatal(err)
	}
}

func (p *passer) effect(e *Effect) {
	v := p.v
	switch e.Kind {
	case EffectDeliver:
		if w, ok := e.Object.(*wrapper); ok {
			if len(w.queue) == 0 {
				p.wrappers = append(p.wrappers, w)
			}
			w.queue = append(w.queue, e.Call)
			return
		}
		name := e.Object.(string)
		if p.last[name] == nil {
			p.last[name] = make(map[uint64]uint16)
		}
		if last := p.last[name][e.Call.Interface]; e.Call.Method <= last {
			p.t.Errorf("call %d of reference %d came to %s after call %d", e.Call.Method, e.Call.Interface, name, last)
		}
		p.last[name][e.Call.Interface] = e.Call.Method
		p.running = append(p.running, e.Call)
		p.order = append(p.order, fmt.Sprint(name, ".", e.Call.Method))
	case EffectPath:
		if x, ok := e.Call.Callee.(*passed); ok && x.inner != nil {
			if to := v.Pipeline(x.inner, e.Path); !to.IsNull() {
				c := p.wrap(to)
				v.Release(to)
				x.led, _ = c.n.val.(*wrapper)
				v.Lead(e.Cap, c)
				v.Release(c)
			}
		}
		v.Release(e.Cap)
	case EffectSend:
		p.send(e.Conn, e.Msg)
	case EffectBootstrap:
		v.Return(e.Call, Payload{Caps: []Cap{p.boot}})
	case EffectClose:
		p.t.Errorf("closed: %v", e.Err)
	case EffectSettle:
		if x, ok := e.Call.Caller.(*passed); ok {
			p.settled = append(p.settled, x)
		}
	case EffectDropped:
		if w, ok := e.Object.(*wrapper); ok {
			p.alive--
			v.Release(w.behind)
		}
	}
}

// pass passes the next call of wrapper number i on.
func (p *passer) pass(i int) {
	w := p.wrappers[i]
	k := w.queue[0]
	if w.queue = w.queue[1:]; len(w.queue) == 0 {
		p.wrappers = slices.Delete(p.wrappers, i, i+1)
	}
	x := &passed{of: w, outer: k}
	k.Callee = x
	x.inner = p.v.Call(w.behind, &Request{Interface: k.Interface, Method: k.Method, Params: k.Params})
	x.inner.Caller = x
	p.v.Expose(k)
	p.drain()
}

// answer returns the outcome of the inner call.
func (p *passer) answer(x *passed) {
	k, inner, v := x.outer, x.inner, p.v
	x.inner = nil
	if inner.Err != nil {
		v.Throw(k, inner.Err)
		v.Finish(inner)
		return
	}
	var caps []Cap
	for _, c := range inner.Results.Caps {
		if handle, _ := v.Object(Cap{follow(wrapperNode(x.led))}); x.led != nil && handle == any(x.led) {
			caps = append(caps, v.AddRef(x.led.self))
		} else {
			caps = append(caps, p.wrap(c))
		}
	}
	v.Return(k, Payload{Caps: caps})
	for _, c := range caps {
		v.Release(c)
	}
	v.Finish(inner)
}

func wrapperNode(w *wrapper) *node {
	if w == nil {
		return nil
	}
	return w.self.n
}

// call makes a call on c and returns the promise of its result.
func (p *passer) call(c Cap, ref uint64, number uint16) Cap {
	k := p.v.Call(c, &Request{Interface: ref, Method: number})
	r := p.v.Pipeline(k, nil)
	p.v.Finish(k)
	p.drain()
	return r
}

// finish passes and answers everything that there is, and looks for what is left behind.
func (p *passer) finish() {
	for len(p.wrappers)+len(p.running) > 0 {
		p.passAll()
		for len(p.running) > 0 {
			k := p.running[0]
			p.running = p.running[1:]
			p.v.Return(k, Payload{})
			p.drain()
		}
	}
	p.drain()
	if s := p.v.Stats(); s.Nodes != 0 || s.LiveCalls != 0 || p.alive != 0 {
		p.t.Fatalf("left behind: %+v, %d wrappers", s, p.alive)
	}
}

func (p *passer) passAll() {
	for len(p.wrappers) > 0 {
		p.pass(0)
	}
}

func (p *passer) release(caps ...Cap) {
	for _, c := range caps {
		p.v.Release(c)
	}
	p.drain()
}

func (p *passer) mustBeBroken(what string, c Cap) {
	p.t.Helper()
	if s, _ := p.v.State(c); s != Broken {
		p.t.Errorf("%s is %v", what, s)
	}
}

func TestLeadDeliversInOrderAndStaysAPromise(t *testing.T) {
	p := newPasser(t)
	o := p.v.NewObject("o")
	w := p.wrap(o)
	r := p.call(w, 1, 1)
	calls := []Cap{p.call(r, 2, 1), p.call(r, 2, 2)}
	if len(p.wrappers) != 1 || len(p.wrappers[0].queue) != 1 {
		t.Fatal("something passes by itself")
	}
	p.pass(0)
	calls = append(calls, p.call(r, 2, 3))
	if len(p.wrappers) != 1 || len(p.wrappers[0].queue) != 3 {
		t.Fatalf("what was pipelined was not led: %d wrappers with calls", len(p.wrappers))
	}
	if s, _ := p.v.State(r); s != Promise {
		t.Errorf("the led promise is %v", s)
	}
	if err := p.v.Resolve(r, o); !errors.Is(err, ErrNotPromise) {
		t.Errorf("the application has resolved a result: %v", err)
	}
	if err := p.v.Hold(r); !errors.Is(err, ErrNotPromise) {
		t.Errorf("the application holds a result: %v", err)
	}
	p.passAll()
	k := p.running[0]
	if err := p.v.TailCall(k, o, &Request{Interface: 1, Method: 2}); err != nil { // of the object, which is not exposed
		t.Error(err)
	}
	p.drain()
	p.running = p.running[1:]
	other := p.v.NewObject("other")
	p.v.Return(p.running[0], Payload{Caps: []Cap{other}})
	p.running = p.running[1:]
	p.drain()
	if s, _ := p.v.State(r); s != Near {
		t.Errorf("the result is %v", s)
	}
	calls = append(calls, p.call(r, 2, 4))
	p.passAll()
	if want := "[o.1 o.2 other.1 other.2 other.3 other.4]"; fmt.Sprint(p.order) != want {
		t.Errorf("delivered %v, want %s", p.order, want)
	}
	p.release(o, w, r, other)
	p.release(calls...)
	p.finish()
}

func TestExposedCallIsNotTailed(t *testing.T) {
	p := newPasser(t)
	o := p.v.NewObject("o")
	w := p.wrap(o)
	r := p.call(w, 1, 1)
	k := p.wrappers[0].queue[0]
	p.pass(0)
	if err := p.v.TailCall(k, o, &Request{}); !errors.Is(err, ErrNotRunning) {
		t.Error(err)
	}
	p.release(o, w, r)
	p.finish()
}

func TestHoldAndResolve(t *testing.T) {
	p := newPasser(t)
	o, q := p.v.NewObject("o"), p.v.NewPromise()
	w := p.wrap(o)
	if err := p.v.Hold(q); !errors.Is(err, ErrNotPromise) {
		t.Error(err)
	}
	for _, c := range []Cap{q, {}} {
		if err := p.v.Lead(q, c); !errors.Is(err, ErrNotPromise) {
			t.Error("led through no object", err)
		}
	}
	first := p.call(q, 1, 1)
	if err := p.v.Lead(q, w); err != nil {
		t.Fatal(err)
	}
	if err := p.v.Lead(q, w); !errors.Is(err, ErrNotPromise) {
		t.Error("led twice", err)
	}
	if handle, ok := p.v.LedThrough(q); !ok || handle != any(w.n.val) {
		t.Error("led through", handle)
	}
	second := p.call(q, 1, 2)
	if err := p.v.Hold(q); err != nil {
		t.Fatal(err)
	}
	third := p.call(q, 1, 3)
	if _, ok := p.v.LedThrough(q); ok {
		t.Error("held and led")
	}
	p.passAll()
	if err := p.v.Resolve(q, o); err != nil {
		t.Fatal(err)
	}
	p.drain()
	if want := "[o.1 o.2 o.3]"; fmt.Sprint(p.order) != want {
		t.Errorf("delivered %v", p.order)
	}
	p.release(o, w, q, first, second, third)
	p.finish()
}

func TestLedToItself(t *testing.T) {
	p := newPasser(t)
	q := p.v.NewPromise()
	first := p.wrap(q)
	second := p.wrap(first)
	call := p.call(q, 1, 1)
	if err := p.v.Lead(q, second); err != nil {
		t.Fatal(err)
	}
	p.drain()
	p.mustBeBroken("the promise", q)
	p.mustBeBroken("the result of a call on it", call)
	p.release(q, first, second, call)
	p.finish()
}

// A promise that would become itself by way of wrappers breaks, at whatever moment that comes about.
func TestPassedOnToItself(t *testing.T) {
	for depth := range 4 {
		for passes := range 6 { // before the promise is resolved
			p := newPasser(t)
			r := p.v.NewPromise()
			w := p.v.AddRef(r)
			for range depth {
				next := p.wrap(w)
				p.release(w)
				w = next
			}
			result := p.call(w, 1, 1)
			for i := 0; i < passes && len(p.wrappers) > 0; i++ {
				p.pass(0)
			}
			if err := p.v.Resolve(r, result); err != nil {
				t.Fatal(err)
			}
			p.drain()
			call := p.call(r, 2, 1)
			p.passAll()
			p.mustBeBroken(fmt.Sprintf("depth %d, after %d: the promise", depth, passes), r)
			p.mustBeBroken("its result", result)
			p.mustBeBroken("the result of a call", call)
			p.release(call, result, w, r)
			p.finish()

			p = newPasser(t)
			r = p.v.NewPromise()
			w = p.v.AddRef(r)
			for range depth {
				next := p.wrap(w)
				p.release(w)
				w = next
			}
			if err := p.v.Resolve(r, w); err != nil {
				t.Fatal(err)
			}
			p.mustBeBroken("the promise of its wrapper", r)
			p.release(w, r)
			p.finish()
		}
	}
}

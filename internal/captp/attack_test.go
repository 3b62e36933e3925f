package captp

import "testing"

// TestCrowdOfExportsLost loses a connection with a large table whose last entries are free.
func TestCrowdOfExportsLost(t *testing.T) {
	v := New()
	c := v.Connect(nil, Limits{})
	var objects []Cap
	for i := range maxIdle + 10 {
		o := v.NewObject(i)
		objects = append(objects, o)
		_, n := c.describe(o.n)
		v.unref(n)
	}
	for id := range uint32(5) {
		v.Receive(c, release(uint32(len(objects))-1-id, 1))
	}
	v.Disconnect(c, &Exception{Reason: "cut"})
	for _, o := range objects {
		v.Release(o)
	}
	if s := v.Stats(); s.Nodes != 0 {
		t.Errorf("%+v", s)
	}
}

// TestPoolsForgetCrowds lets a peer ask for many large results at once: what they needed is not kept for ever.
func TestPoolsForgetCrowds(t *testing.T) {
	p := newPeer(t, "")
	p.c.limits = Limits{}.withDefaults()
	p.say(bootstrap(1))
	many := make([]Cap, 10*maxKept)
	for i := range many {
		many[i] = p.boot
	}
	for q := range uint32(8) {
		p.say(call(2+q, answered(1)))
		for i := range uint16(2 * maxKept) {
			p.say(call(1000+uint32(i), answered(2+q, i)), finish(1000+uint32(i)))
		}
	}
	for _, k := range p.runs {
		p.v.Return(k, Payload{Caps: many})
	}
	p.drain()
	for q := range uint32(8) {
		p.say(finish(2 + q))
	}
	if len(p.v.freeCalls) == 0 || p.err != nil {
		t.Fatalf("%d calls in the pool, closed with %v", len(p.v.freeCalls), p.err)
	}
	for _, k := range p.v.freeCalls {
		a, q := &k.answer, &k.question
		if n := max(cap(k.capBuf), cap(k.Results.Caps), cap(k.paths), cap(a.exports), cap(a.described), cap(a.cells), cap(q.exports), cap(q.hops)); n > maxKept {
			t.Errorf("a pooled call keeps %d entries", n)
		}
	}
}

// TestQueueBehindLongChain moves many calls, each with something pipelined on it, to the end of a long chain of calls that wait for each
// other. Whether they would wait for themselves must not be asked for each of them along the whole chain.
func TestQueueBehindLongChain(t *testing.T) {
	const n = 2000
	v := New()
	p, q := v.NewPromise(), v.NewPromise()
	at := v.AddRef(p)
	for range n {
		k := v.Call(at, &Request{})
		v.Release(at)
		at = v.Pipeline(k, nil)
	}
	var own *Call
	for i := range n {
		k := v.Call(q, &Request{})
		v.Pipeline(k, nil)
		if i == n/2 {
			own = k
		}
	}
	// One of those calls is what the chain begins with.
	v.Resolve(p, v.Pipeline(own, nil))
	v.walked = 0
	v.Resolve(q, at)
	if v.walked > 4*n {
		t.Errorf("%d steps for %d calls and a chain of %d", v.walked, n, n)
	}
	if own.Err != excCycle {
		t.Errorf("the call that waits for itself has the outcome %v", own.Err)
	}
	if err := v.Check(); err != nil {
		t.Error(err)
	}
}

// TestBouncesAreCounted keeps the count of what waits to be bounced right.
func TestBouncesAreCounted(t *testing.T) {
	p := newPeer(t, "")
	_, q := p.reflects()
	p.say(results(q, yours(0)), embargoed(1, answered(80)), embargoed(2, answered(80)))
	if p.c.bounces != 2 {
		t.Errorf("%d wait", p.c.bounces)
	}
	p.say(lifts(0))
	if m := p.last(KindDisembargo); p.c.bounces != 0 || m.Embargo != 2 || m.Disembargo != DisembargoReceiverLoopback || p.err != nil {
		t.Errorf("%d wait, said %+v, closed with %v", p.c.bounces, m, p.err)
	}
}

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

// TestForwardedCallsAreBounded lets several peers call something of another one, by way of us, as often as they may: that one must not get
// more calls from us than it may have, or it would end its connection with us.
func TestForwardedCallsAreBounded(t *testing.T) {
	v := New()
	limits := Limits{Answers: 8}
	honest := v.Connect("honest", limits)
	boot := v.Bootstrap(honest, nil)
	target := v.Pipeline(boot, nil)
	sent, returned := 0, 0
	drain := func() {
		for i := 0; i < len(v.Effects()); i++ {
			switch e := v.Effects()[i]; {
			case e.Kind == EffectBootstrap:
				v.Return(e.Call, Payload{Caps: []Cap{target}})
			case e.Kind == EffectClose:
				t.Fatalf("%v was closed: %v", e.Conn.Handle, e.Err)
			case e.Kind == EffectSend && e.Conn == honest && e.Msg.Kind == KindCall:
				sent++
				if e.Msg.OnlyPipeline {
					t.Fatal("a call was forwarded one-way: nobody knows how long it runs")
				}
			case e.Kind == EffectSend && e.Msg.Kind == KindReturn && e.Msg.Exception != nil && e.Msg.Exception.Type == Overloaded:
				returned++
			}
		}
		v.Clear()
	}
	drain()
	v.Receive(honest, results(0, hosted(1)))
	for range 4 {
		c := v.Connect("hostile", limits)
		v.Receive(c, bootstrap(0))
		drain()
		for i := range uint32(6) {
			v.Receive(c, call(1+i, answered(0)))
			m := call(oneWayIDs+i, answered(0))
			m.OnlyPipeline = true
			v.Receive(c, m)
			v.Receive(c, finish(oneWayIDs+i))
			drain()
		}
	}
	if sent > 8 || returned == 0 {
		t.Errorf("%d calls forwarded, %d refused", sent, returned)
	}
}

// TestCountsDoNotOverflow mentions an import for years.
func TestCountsDoNotOverflow(t *testing.T) {
	p := newPeer(t, "")
	p.say(bootstrap(1), call(2, answered(1), hosted(3)))
	p.c.imports.at(3).count = maxCount - 2
	p.say(call(3, answered(1), hosted(3), hosted(3)))
	if m := p.last(KindRelease); m.Export != 3 || m.Count != maxCount-1 || p.c.imports.at(3).count != 1 {
		t.Errorf("released %d, count %d", m.Count, p.c.imports.at(3).count)
	}
	p.said = nil
	for _, k := range p.runs {
		p.v.Return(k, Payload{})
	}
	p.drain()
	if m := p.last(KindRelease); m.Count != 1 || p.err != nil {
		t.Errorf("released %+v, closed with %v", m, p.err)
	}
}

// TestManyPathsInOneMessage names all the paths into one result that there may be, again and again: they must not be searched one by one.
func TestManyPathsInOneMessage(t *testing.T) {
	p := newPeer(t, "")
	p.c.limits = Limits{}.withDefaults()
	p.say(bootstrap(1), call(2, answered(1)))
	paths, mentions := p.c.limits.Paths, p.c.limits.CapsPerMsg
	m := call(3, answered(1))
	for i := range mentions {
		m.Payload.Caps = append(m.Payload.Caps, answer(2, uint16(i%paths), 7))
	}
	p.v.walked = 0
	p.say(m)
	caps := p.runs[1].Params.Caps
	if p.err != nil || len(caps) != mentions {
		t.Fatalf("%d capabilities arrived, closed with %v", len(caps), p.err)
	}
	for i := paths; i < mentions; i++ {
		if caps[i] != caps[i%paths] {
			t.Fatal("one path has two cells")
		}
	}
	if p.v.walked > mentions {
		t.Errorf("%d steps for %d descriptors", p.v.walked, mentions)
	}
	// The index goes with the cells.
	p.v.Return(p.runs[1], Payload{})
	p.say(finish(2))
	p.v.Return(p.runs[0], Payload{})
	p.drain()
	if err := p.v.Check(); err != nil || p.v.Stats().LiveCalls != 1 {
		t.Errorf("%+v, %v", p.v.Stats(), err)
	}
}

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

// TestQueuesBehindLongChain moves many short queues to the end of a long chain of calls that wait for each other. Each is a search of its own, so
// they must not go far: what cannot be told to be free of a circle is refused.
func TestQueuesBehindLongChain(t *testing.T) {
	const queues, chain = 200, 3 * maxWait
	v := New()
	p, at := waitingChain(v, chain)
	v.walked = 0
	var refused, free []*Call
	for range queues {
		q := v.NewPromise()
		k := v.Call(q, &Request{})
		v.Pipeline(k, nil)
		refused = append(refused, k)
		free = append(free, v.Call(q, &Request{}))
		v.Resolve(q, at)
	}
	if v.walked > queues*maxWait {
		t.Errorf("%d steps for %d queues", v.walked, queues)
	}
	// By a detour of one call.
	k := v.Call(v.NewPromise(), &Request{})
	v.Pipeline(k, nil)
	v.dequeue(k)
	v.route(k, at.n)
	for _, k := range append(refused, k) {
		if k.Err != excWaits {
			t.Fatalf("outcome %v", k.Err)
		}
	}
	for _, k := range free {
		if k.state != callQueued {
			t.Fatal("a call that nothing can wait for was not let wait")
		}
	}
	if err := v.Check(); err != nil {
		t.Error(err)
	}
	v.Break(p, excNull)
}

// waitingChain makes n calls, the first on p, an unresolved promise, and each of the others on the result of the one before. It returns the
// result of the last.
func waitingChain(v *Vat, n int) (p, last Cap) {
	p = v.NewPromise()
	at := v.AddRef(p)
	for range n {
		k := v.Call(at, &Request{})
		v.Release(at)
		at = v.Pipeline(k, nil)
	}
	return p, at
}

// TestLongTakes has a peer say of its answers, the last one first, that they are what the next one before is: each time we must look whether that
// leads round in a circle, but not along all of them.
func TestLongTakes(t *testing.T) {
	const n = 3 * maxWait
	p := newPeer(t, "")
	p.c.limits = Limits{}.withDefaults()
	p.say(bootstrap(1), call(2, answered(1), hosted(7)))
	p.v.Return(p.runs[0], Payload{Caps: p.runs[0].Params.Caps})
	p.drain()
	// Call 10+i is forwarded to the peer as question qs[i].
	var qs []uint32
	for i := range uint32(n) {
		p.said = p.said[:0]
		p.say(yourself(call(10+i, answered(2))))
		qs = append(qs, uint32(p.last(KindCall).Question))
	}
	p.v.walked = 0
	for i := n - 2; i >= 0; i-- {
		p.say(take(qs[i], 10+uint32(i)+1))
	}
	if p.v.walked > n*maxWait/2 || p.err != nil {
		t.Errorf("%d steps, closed with %v", p.v.walked, p.err)
	}
	if k := p.c.answers.at(10 + n - 2 - maxWait); k.Err != excWaits {
		t.Errorf("outcome %v", k.Err)
	}
	if err := p.v.Check(); err != nil {
		t.Error(err)
	}
	p.v.Disconnect(p.c, excNull)
	p.v.Release(p.boot)
	if s := p.v.Stats(); s.Nodes != 0 || s.LiveCalls != 0 {
		t.Errorf("%+v", s)
	}
}

// TestDeepPipelining makes 10,000 calls, each on the result of the one before, which must all succeed: on a promise that becomes a local
// object, on one that becomes the object of a peer, and on one of a peer.
func TestDeepPipelining(t *testing.T) {
	const n = 10000
	chain := func(r *rig, at Cap, ready func()) {
		t.Helper()
		var ks []*Call
		at = r.a.AddRef(at)
		for range n {
			k := r.a.Call(at, &Request{})
			r.a.Release(at)
			at = r.a.Pipeline(k, nil)
			ks = append(ks, k)
		}
		ready()
		r.pump()
		for i, k := range ks {
			if k.state != callDone || k.Err != nil {
				t.Fatalf("call %d has the outcome %v", i, k.Err)
			}
			r.a.Finish(k)
		}
		r.a.Release(at)
		r.pump()
		if s := r.a.Stats(); s.LiveCalls != 0 {
			t.Errorf("%+v", s)
		}
	}
	t.Run("becomes local", func(t *testing.T) {
		r := newRig(t)
		p, o := r.a.NewPromise(), r.a.NewObject("o")
		r.answer = []Cap{o}
		chain(r, p, func() { r.a.Resolve(p, o) })
	})
	t.Run("becomes remote", func(t *testing.T) {
		r := newRig(t)
		r.answer = []Cap{r.object}
		p, q := r.a.NewPromise(), r.a.NewPromise()
		chain(r, p, func() {
			r.a.Resolve(p, q)
			r.a.Resolve(q, r.target)
		})
	})
	t.Run("remote", func(t *testing.T) {
		r := newRig(t)
		r.answer = []Cap{r.object}
		chain(r, r.target, func() {})
	})
}

// TestLongTakesLost loses the callers of a long chain of calls, each of which is the result of the one before: by a lost link, and by Finishes that
// ask for the same. None may be told along the whole chain.
func TestLongTakesLost(t *testing.T) {
	const n = 20000
	chain := func() *peer {
		p := newPeer(t, "")
		p.c.limits = Limits{}.withDefaults()
		_, q := p.asked()
		p.say(bootstrap(1), call(2, answered(1), hosted(7)))
		p.v.Return(p.runs[0], Payload{Caps: p.runs[0].Params.Caps})
		p.drain()
		for i := range uint32(n) {
			p.said = p.said[:0]
			p.say(yourself(call(10+i, answered(2))))
			next := uint32(p.last(KindCall).Question)
			p.say(take(q, 10+i))
			q = next
		}
		p.v.walked = 0
		return p
	}
	t.Run("link", func(t *testing.T) {
		p := chain()
		p.v.Disconnect(p.c, excNull)
		if p.v.walked > 3*n {
			t.Errorf("%d steps for a chain of %d", p.v.walked, n)
		}
	})
	t.Run("callers", func(t *testing.T) {
		p := chain()
		for i := range uint32(n) {
			m := finish(10 + i)
			m.EarlyCancel = true
			p.say(m)
		}
		if p.v.walked > 3*n || p.err != nil {
			t.Errorf("%d steps for a chain of %d, closed with %v", p.v.walked, n, p.err)
		}
	})
}

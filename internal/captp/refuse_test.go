package captp

import "testing"

// What fills a table is refused, and what others fill ends no connection.

// heavy is the content of results that are large. It counts its holders.
type heavy struct{ holders int }

func (h *heavy) CapAt(Path) (int, bool) { return 0, true }
func (h *heavy) Retain()                { h.holders++ }
func (h *heavy) Release()               { h.holders-- }

// TestKeptOutcomesAreCounted lets a peer have its answers without ever finishing them: what they keep here counts.
func TestKeptOutcomesAreCounted(t *testing.T) {
	const size = 1000
	plain := func(q uint32) *Msg { return call(q, answered(1)) }
	oneWay := func(q uint32) *Msg {
		m := call(oneWayIDs+q, answered(1))
		m.OnlyPipeline = true
		return m
	}
	content := &heavy{}
	succeeds := func(p *peer, k *Call) {
		p.v.Return(k, Payload{Content: content, Caps: []Cap{p.boot}, Bytes: size})
	}
	fails := func(p *peer, k *Call) {
		p.v.Throw(k, &Exception{Reason: string(make([]byte, size-500)), Trace: string(make([]byte, 300)),
			Details: []Detail{{ID: 1, Data: make([]byte, 184)}}})
	}
	for _, c := range []struct {
		name string
		call func(q uint32) *Msg
		end  func(*peer, *Call)
	}{
		{"results", plain, succeeds},
		{"exceptions", plain, fails},
		{"results for taking", func(q uint32) *Msg { return yourself(plain(q)) }, succeeds},
		{"exceptions for taking", func(q uint32) *Msg { return yourself(plain(q)) }, fails},
		{"results of one-way calls", oneWay, succeeds},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := newPeer(t, "")
			p.c.limits = Limits{CallBytes: 3 * size}.withDefaults()
			p.say(bootstrap(1))
			var qs []QuestionID
			for q := range uint32(4) {
				m := c.call(2 + q)
				qs = append(qs, m.Question)
				p.say(m)
				c.end(p, p.keep())
				p.drain()
			}
			if n := p.c.callBytes; n != 4*size {
				t.Errorf("%d bytes counted", n)
			}
			p.say(plain(20))
			if m := p.last(KindReturn); len(p.runs) != 0 || m.Exception == nil || m.Exception.Type != Overloaded {
				t.Errorf("the call beyond the limit was not refused")
			}
			p.say(finish(20))
			for _, q := range qs {
				p.say(finish(uint32(q)))
			}
			if p.c.callBytes != 0 || content.holders != 0 || p.err != nil {
				t.Errorf("%d bytes counted, %d holders, closed with %v", p.c.callBytes, content.holders, p.err)
			}
			p.say(plain(21))
			if len(p.runs) != 1 {
				t.Error("no call is taken any more")
			}
			c.end(p, p.keep())
			p.drain()
			p.v.Disconnect(p.c, excNull)
			if p.c.callBytes != 0 {
				t.Errorf("%d bytes of a lost connection", p.c.callBytes)
			}
			if err := p.v.Check(); err != nil {
				t.Error(err)
			}
		})
	}
	// Results without capabilities end with their Return: nothing is kept.
	p := newPeer(t, "")
	p.say(bootstrap(1), call(2, answered(1)))
	p.v.Return(p.keep(), Payload{Content: content, Bytes: size})
	p.drain()
	if p.c.callBytes != 0 {
		t.Errorf("%d bytes kept of a finished answer", p.c.callBytes)
	}
}

// TestExportsAreRefused fills the table of exports with what others give the peer. Its connection must not end by that.
func TestExportsAreRefused(t *testing.T) {
	p := newPeer(t, "")
	p.c.limits = Limits{Exports: 6}.withDefaults()
	k, q := p.asked()
	target := p.v.Pipeline(k, nil)
	p.say(results(q, hosted(1)), bootstrap(1)) // the bootstrap object is export 0
	var objects []Cap
	for i := range 8 {
		objects = append(objects, p.v.NewObject(i))
	}
	asks := func(caps ...Cap) *Call {
		k := p.v.Call(target, &Request{Params: Payload{Caps: caps}})
		p.drain()
		return k
	}
	if k := asks(objects[0], objects[1], objects[2]); k.state != callAsked {
		t.Fatalf("outcome %v", k.Err)
	}
	if k := asks(objects[3], objects[4], objects[5]); k.Err != excExports {
		t.Errorf("the seventh export: outcome %v", k.Err)
	}
	// What the peer knows, and what is its own, needs no room.
	if k := asks(objects[0], objects[1], target, Cap{}, objects[2], objects[3], objects[4]); k.state != callAsked || p.c.exports.live != 6 {
		t.Errorf("outcome %v, %d exports", k.Err, p.c.exports.live)
	}
	p.say(call(2, answered(1)))
	p.v.Return(p.keep(), Payload{Caps: []Cap{objects[5]}})
	p.drain()
	if m := p.last(KindReturn); m.Exception != excExports {
		t.Errorf("returned %+v", m)
	}
	p.say(call(3, answered(2))) // what is pipelined on it fails like it
	if m := p.last(KindReturn); m.Exception != excExports {
		t.Errorf("returned %+v", m)
	}
	broken := p.v.NewBroken(excNull)
	if k := asks(broken); k.Err != excExports {
		t.Errorf("a broken export: outcome %v", k.Err)
	}
	p.say(finish(2), release(3, 2))
	if k := asks(objects[5]); k.state != callAsked || p.err != nil {
		t.Errorf("outcome %v, closed with %v", k.Err, p.err)
	}
	if err := p.v.Check(); err != nil {
		t.Error(err)
	}
}

// TestExportsByResolve exports as many promises as there may be, and lets all become something new: that is told, with at most as many exports again.
func TestExportsByResolve(t *testing.T) {
	const limit = 8
	p := newPeer(t, "")
	p.c.limits = Limits{Exports: limit}.withDefaults()
	k, q := p.asked()
	target := p.v.Pipeline(k, nil)
	p.say(results(q, hosted(1)))
	var promises []Cap
	for range limit {
		promises = append(promises, p.v.NewPromise())
	}
	k = p.v.Call(target, &Request{Params: Payload{Caps: promises}})
	for i, x := range promises {
		next := p.v.NewPromise() // of which the peer need not know
		p.v.Resolve(x, next)
		p.v.Resolve(next, p.v.NewObject(i))
	}
	p.drain()
	if n := p.c.exports.live; k.state != callAsked || n != 2*limit || p.err != nil {
		t.Errorf("outcome %v, %d exports, closed with %v", k.Err, n, p.err)
	}
	if k := p.v.Call(target, &Request{}); k.state != callAsked {
		t.Errorf("a call without capabilities: outcome %v", k.Err)
	}
	if k := p.v.Call(target, &Request{Params: Payload{Caps: []Cap{p.boot}}}); k.Err != excExports {
		t.Errorf("a call with one more capability: outcome %v", k.Err)
	}
	p.drain()
	if err := p.v.Check(); err != nil {
		t.Error(err)
	}
}

// TestEmbargoesAreRefused lets more promises turn out to be ours than may wait for the peer. Each of those beyond is broken, for all who hold it: the
// application, the peer that was told that something is that promise, and those whose result it is (R7).
func TestEmbargoesAreRefused(t *testing.T) {
	p := newPeer(t, "")
	p.c.limits = Limits{Embargoes: 1}.withDefaults()
	p.say(bootstrap(90))
	var held []Cap
	for i := range uint32(2) {
		p.say(call(91+i, answered(90), promise(3+i)))
		held = append(held, p.v.AddRef(p.runs[i].Params.Caps[0]))
		// A result is described as the promise.
		p.v.Return(p.runs[i], Payload{Caps: []Cap{held[i]}})
		p.v.Call(held[i], &Request{})
		p.drain()
	}
	p.c.limits.Embargoes = 2 // one for the promise, one for what the result was described as
	p.say(resolve(3, yours(0)), resolve(4, yours(0)))
	if s, _ := p.v.State(held[0]); s != Promise {
		t.Errorf("the first promise is %v", s)
	}
	if s, why := p.v.State(held[1]); s != Broken || why != excEmbargo {
		t.Errorf("the second promise is %v, %v", s, why)
	}
	p.say(call(80, answered(92)))
	if m := p.last(KindReturn); m.Question != 80 || m.Exception != excEmbargo {
		t.Errorf("returned %+v", m)
	}
	// The peer's own Disembargo for the result is answered all the same.
	p.said = nil
	p.say(embargoed(7, answered(92)))
	if m := p.last(KindDisembargo); m.Embargo != 7 || m.Disembargo != DisembargoReceiverLoopback {
		t.Errorf("said %+v", m)
	}
	// A result whose pipelined promise is broken has the broken one.
	k, q := p.asked()
	piped := p.v.Pipeline(k, nil)
	p.v.Call(piped, &Request{})
	p.say(results(q, yours(0)))
	if s, why := p.v.State(k.Results.Caps[0]); s != Broken || why != excEmbargo || k.Err != nil {
		t.Errorf("the result is %v, %v", s, why)
	}
	// And so has a result that is taken.
	k, q = p.asked()
	piped = p.v.Pipeline(k, nil)
	p.v.Call(piped, &Request{})
	p.runs = nil
	p.say(yourself(call(81, answered(90))), take(q, 81))
	p.v.Return(p.runs[0], Payload{Caps: []Cap{p.boot}})
	p.drain()
	if s, why := p.v.State(k.Results.Caps[0]); s != Broken || why != excEmbargo || k.Err != nil {
		t.Errorf("the taken result is %v, %v", s, why)
	}
	p.say(lifts(0), lifts(1))
	if s, _ := p.v.State(held[0]); s != Near || p.err != nil {
		t.Errorf("the first promise is %v, closed with %v", s, p.err)
	}
	if err := p.v.Check(); err != nil {
		t.Error(err)
	}
}

// TestPromiseBecomesPromise lets a promise of a peer become another promise of it, again and again, while the application holds it and a result
// was described as it: nothing may grow, and it must stay one promise in all respects.
func TestPromiseBecomesPromise(t *testing.T) {
	p := newPeer(t, "")
	c := p.hasPromise(3)
	p.say(call(92, answered(90)))
	p.v.Return(p.runs[1], Payload{Caps: []Cap{c}}) // answer 92 is described as import 3
	p.v.Return(p.runs[0], Payload{})
	p.v.Watch(c, WatchSettled, "settled")
	k := p.v.Call(c, &Request{})
	p.drain()
	nodes := p.v.Stats().Nodes
	for i := range uint32(1000) {
		p.said = p.said[:0]
		p.say(resolve(3+i, promise(4+i)))
		if m := p.last(KindRelease); len(p.said) != 1 || m.Export != ExportID(3+i) || m.Count == 0 {
			t.Fatalf("said %+v", p.said)
		}
	}
	if s := p.v.Stats(); s.Nodes != nodes || p.c.imports.live != 1 || p.c.outlived != 0 || p.err != nil {
		t.Errorf("%d nodes became %d, %d imports, closed with %v", nodes, s.Nodes, p.c.imports.live, p.err)
	}
	if s, _ := p.v.State(c); s != Promise {
		t.Errorf("it is %v", s)
	}
	// What is sent on it goes to the new number, as what is sent back from the answer does.
	p.v.Call(c, &Request{})
	p.drain()
	if m := p.last(KindCall); m.Target.ID != 1003 {
		t.Errorf("called %+v", m.Target)
	}
	p.say(call(93, answered(92)))
	if m := p.last(KindCall); m.Target.ID != 1003 {
		t.Errorf("called %+v", m.Target)
	}
	p.say(embargoed(5, answered(92)))
	if m := p.last(KindDisembargo); m.Target.ID != 1003 || m.Embargo != 5 || m.Disembargo != DisembargoReceiverLoopback {
		t.Errorf("said %+v", m)
	}
	// It was used, under its first number: what is ours needs an embargo (R4). So does what the answer was described as.
	p.said = p.said[:0]
	p.say(resolve(1003, yours(0)))
	embargoes := 0
	for _, m := range p.said {
		if m.Kind == KindDisembargo && m.Target.ID == 1003 {
			embargoes++
		}
	}
	if embargoes != 2 || k.Err != nil {
		t.Errorf("%d embargoes, outcome %v", embargoes, k.Err)
	}
	p.say(lifts(0), lifts(1))
	if s, _ := p.v.State(c); s != Near || p.err != nil {
		t.Errorf("it is %v, closed with %v", s, p.err)
	}
	if err := p.v.Check(); err != nil {
		t.Error(err)
	}
}

// TestRenamedImportsAreCounted mentions the promise that another one became again, and lets go of it.
func TestRenamedImportsAreCounted(t *testing.T) {
	p := newPeer(t, "")
	c := p.hasPromise(3)
	p.say(call(92, answered(90), promise(3)), resolve(3, promise(4)), call(93, answered(90), promise(4), promise(3)))
	again := p.runs[2].Params.Caps
	if p.v.Equal(c, again[0]) != Same || p.v.Equal(c, again[1]) == Same {
		t.Error("the promise has no identity")
	}
	for _, k := range p.runs {
		p.v.Return(k, Payload{})
	}
	p.v.Release(c)
	p.drain()
	counts := map[ExportID]uint32{}
	for _, m := range p.said {
		if m.Kind == KindRelease {
			counts[m.Export] += m.Count
		}
	}
	if counts[3] != 3 || counts[4] != 2 || p.c.imports.live != 0 || p.err != nil {
		t.Errorf("released %v, %d imports, closed with %v", counts, p.c.imports.live, p.err)
	}
}

// TestOutlivedImportsAreCounted lets promises that we know become each other, so that each stays alive without an entry of its own. That must
// have an end.
func TestOutlivedImportsAreCounted(t *testing.T) {
	p := newPeer(t, "")
	p.c.limits = Limits{Imports: 20}.withDefaults()
	first := p.hasPromise(100)
	p.v.Return(p.runs[0], Payload{})
	p.runs = nil
	p.drain()
	most, refused := 0, 0
	for i := range uint32(100) {
		p.say(call(92, answered(90), promise(101+i)), resolve(100+i, promise(101+i)))
		if len(p.runs) == 0 {
			refused++ // and as the new promise is not known, the old one was renamed
		} else {
			p.v.Return(p.runs[0], Payload{})
			p.runs = nil
			p.drain()
		}
		p.say(finish(92))
		most = max(most, p.c.holds())
	}
	if most > 21 || refused < 75 || p.err != nil {
		t.Errorf("up to %d were kept, %d calls refused, closed with %v", most, refused, p.err)
	}
	// All is well when they are let go of.
	p.v.Release(first)
	p.drain()
	p.say(call(92, answered(90), promise(300)))
	if len(p.runs) != 1 || p.c.holds() != 1 {
		t.Errorf("%d are kept", p.c.holds())
	}
	if err := p.v.Check(); err != nil {
		t.Error(err)
	}
}

// TestOutlivedPathsAreCounted is the same with results of our questions: the peer calls us, we answer with what a call of ours will return, and
// the peer says that this is its answer before. No import is needed for that.
func TestOutlivedPathsAreCounted(t *testing.T) {
	p := newPeer(t, "")
	p.c.limits = Limits{Imports: 20}.withDefaults()
	k, q := p.asked()
	target := p.v.Pipeline(k, nil)
	p.say(results(q, hosted(1)), bootstrap(1))
	const n = 100
	refused := false
	for i := range uint32(n) {
		p.say(call(10+i, answered(1)))
		ask := p.v.Call(target, &Request{})
		c := p.v.Pipeline(ask, nil)
		p.v.Return(p.keep(), Payload{Caps: []Cap{c}})
		p.v.Release(c)
		p.drain()
		if ask.Err != nil {
			refused = true
			break
		}
		q := uint32(p.last(KindCall).Question)
		before := answer(9 + i)
		if i == 0 {
			before = answer(1)
		}
		p.v.Finish(ask)
		p.said = p.said[:0]
		p.say(results(q, before))
		for _, m := range p.said {
			if m.Kind == KindDisembargo {
				p.say(lifts(uint32(m.Embargo)))
			}
		}
		p.say(finish(9 + i))
	}
	if !refused || p.c.outlived > 21 || p.err != nil {
		t.Errorf("%d outlive their questions, closed with %v", p.c.outlived, p.err)
	}
	if err := p.v.Check(); err != nil {
		t.Error(err)
	}
}

// TestEchoesLeaveNoChain lets a peer ask for what it has asked for before, finishing each call before it is answered: the promise of one is the
// cell of the other, and so on. They must not keep each other.
func TestEchoesLeaveNoChain(t *testing.T) {
	p := newPeer(t, "")
	p.say(bootstrap(1), call(2, answered(1), yours(0)))
	nodes := 0
	for i := range uint32(100) {
		// The next call has the result of this one as its argument, so that it is named; then this one is finished, and answered.
		p.say(call(3+i, answered(1), answer(2+i)), finish(2+i))
		k := p.runs[i]
		p.v.Return(k, Payload{Caps: k.Params.Caps})
		p.drain()
		if i == 10 {
			nodes = p.v.Stats().Nodes
		}
	}
	if n := p.v.Stats().Nodes; n > nodes || p.err != nil {
		t.Errorf("%d nodes became %d, closed with %v", nodes, n, p.err)
	}
	if err := p.v.Check(); err != nil {
		t.Error(err)
	}
}

// TestImportsAreRefused lets us import what fills the table. What others have asked of the peer must not end its connection: its results are not
// taken, and its calls refused.
func TestImportsAreRefused(t *testing.T) {
	p := newPeer(t, "")
	p.c.limits = Limits{Imports: 3}.withDefaults()
	p.say(bootstrap(1))
	k, q := p.asked()
	p.say(results(q, hosted(1), hosted(2)))
	k2, q := p.asked()
	piped := p.v.Pipeline(k2, nil)
	p.v.Call(piped, &Request{})
	p.drain()
	p.said = nil
	p.say(results(q, hosted(3), promise(4), yours(0)))
	if s, why := p.v.State(piped); k2.Err != excImports || s != Broken || why != excImports || p.c.imports.live != 2 {
		t.Errorf("outcome %v, %d imports", k2.Err, p.c.imports.live)
	}
	if m := p.last(KindFinish); len(p.said) != 1 || uint32(m.Question) != q || !m.ReleaseResultCaps {
		t.Errorf("said %+v", p.said)
	}
	// What is known needs no room.
	k3, q := p.asked()
	p.say(results(q, hosted(3), hosted(2), hosted(1), yours(0), Descriptor{}))
	if m := p.last(KindFinish); k3.Err != nil || m.ReleaseResultCaps {
		t.Errorf("outcome %v, finished with %+v", k3.Err, m)
	}
	p.say(call(2, answered(1), hosted(7)))
	if m := p.last(KindReturn); len(p.runs) != 0 || m.Exception != excOverload || p.c.imports.live != 3 {
		t.Errorf("%d calls run, %d imports", len(p.runs), p.c.imports.live)
	}
	p.v.Finish(k)
	p.v.Finish(k3)
	p.drain()
	p.say(call(3, answered(1), hosted(7)))
	if len(p.runs) != 1 || p.err != nil {
		t.Errorf("%d calls run, closed with %v", len(p.runs), p.err)
	}
	if err := p.v.Check(); err != nil {
		t.Error(err)
	}
}

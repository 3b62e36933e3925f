package captp

import "testing"

// TestReleaseParamCaps is a peer of level 0: it releases all parameters with the Return.
func TestReleaseParamCaps(t *testing.T) {
	exports := func(m Mutation) int {
		p := newPeer(t, "")
		p.v.Mutate(m)
		p.say(bootstrap(90), call(91, answered(90), hosted(3)))
		o := p.v.NewObject("o")
		k := p.v.Call(p.runs[0].Params.Caps[0], &Request{Params: Payload{Caps: []Cap{o, o, p.boot}}})
		p.v.Release(o)
		p.drain()
		r := results(uint32(p.last(KindCall).Question))
		r.ReleaseParamCaps = true
		p.say(r)
		p.v.Finish(k)
		p.drain()
		if p.err != nil {
			t.Error(p.err)
		}
		return p.c.Stats().Exports
	}
	if n := exports(0); n != 1 { // the bootstrap capability
		t.Errorf("%d exports", n)
	}
	if n := exports(MutRefParams); n == 1 {
		t.Error("the deleted step was not noticed")
	}
}

// TestReleaseResultCaps is a peer of level 0: it releases all results with the Finish.
func TestReleaseResultCaps(t *testing.T) {
	p := newPeer(t, "")
	p.say(bootstrap(90), call(91, answered(90)))
	o := p.v.NewObject("o")
	p.v.Return(p.runs[0], Payload{Caps: []Cap{o, o}})
	p.v.Release(o)
	p.drain()
	p.say(finish(91))
	if s := p.c.Stats(); s.Exports != 1 || s.Answers != 1 {
		t.Errorf("%+v", s)
	}
}

// TestUnimplementedEchoes is a peer of level 0: it knows neither Resolve nor, worse, Bootstrap and Call.
func TestUnimplementedEchoes(t *testing.T) {
	exports := func(m Mutation) int {
		p := newPeer(t, "")
		p.v.Mutate(m)
		promise := p.v.NewPromise()
		p.say(bootstrap(90), call(91, answered(90)))
		p.v.Return(p.runs[0], Payload{Caps: []Cap{promise}})
		o := p.v.NewObject("o")
		p.v.Resolve(promise, o)
		p.v.Release(o)
		p.v.Release(promise)
		p.drain()
		p.say(unimplemented(p.last(KindResolve)))
		if p.err != nil {
			t.Error(p.err)
		}
		return p.c.Stats().Exports
	}
	if n := exports(0); n != 2 { // the bootstrap capability and the promise
		t.Errorf("%d exports", n)
	}
	if n := exports(MutRefEcho); n == 2 {
		t.Error("the deleted step was not noticed")
	}

	p := newPeer(t, "")
	k := p.v.Bootstrap(p.c, nil)
	o := p.v.NewObject("o")
	piped := p.v.Pipeline(k, nil)
	k2 := p.v.Call(piped, &Request{Params: Payload{Caps: []Cap{o}}})
	p.v.Release(o)
	p.drain()
	boot, c := p.last(KindBootstrap), p.last(KindCall)
	p.say(unimplemented(boot), unimplemented(c))
	if k.Err == nil || k.Err.Type != Unimplemented || k2.Err == nil || k2.Err.Type != Unimplemented {
		t.Errorf("outcomes %v, %v", k.Err, k2.Err)
	}
	p.v.Finish(k)
	p.v.Finish(k2)
	p.v.Release(piped)
	p.v.Release(p.boot)
	p.drain()
	if s := p.c.Stats(); s != (ConnStats{}) || p.v.Stats().Nodes != 0 || p.v.Stats().LiveCalls != 0 {
		t.Errorf("left: %+v %+v", s, p.v.Stats())
	}
}

package captp

import "testing"

// TestShorten steps over promises that are resolved, and over nothing else.
func TestShorten(t *testing.T) {
	v := New()
	o, p, q := v.NewObject("o"), v.NewPromise(), v.NewPromise()
	for _, c := range []Cap{{}, o, p} {
		if got := v.Shorten(c); got != c {
			t.Errorf("%s became %s", name(c.n), name(got.n))
		}
	}
	v.Resolve(p, q)
	if p = v.Shorten(p); p != q {
		t.Errorf("stepped to %s, which waits", name(p.n))
	}
	other := v.AddRef(p)
	v.Resolve(p, o)
	if p = v.Shorten(p); p != o {
		t.Errorf("stepped to %s", name(p.n))
	}
	v.Release(q)
	if s, _ := v.State(other); s != Near {
		t.Errorf("what somebody else holds is %v", s)
	}
	if other = v.Shorten(other); other != o || v.Stats().Nodes != 1 {
		t.Errorf("%s, %d nodes", name(other.n), v.Stats().Nodes)
	}
	null := v.NewPromise()
	v.Resolve(null, Cap{})
	if got := v.Shorten(null); got != null {
		t.Errorf("a reference to null became %s", name(got.n))
	}
	for _, c := range []Cap{o, p, other, null} {
		v.Release(c)
	}
	if s := v.Stats(); s.Nodes != 0 {
		t.Errorf("%+v", s)
	}
}

// TestShortenImports drops the promise of an import that the peer has resolved, and stops at the hop, at the cell of an export and at an
// embargo.
func TestShortenImports(t *testing.T) {
	p := newPeer(t, "")
	c := p.hasPromise(3)
	for _, k := range p.runs {
		p.v.Return(k, Payload{})
	}
	p.drain()
	if got := p.v.Shorten(c); got != c {
		t.Fatalf("unresolved import became %s", name(got.n))
	}
	p.say(resolve(3, hosted(4)))
	nodes := p.v.Stats().Nodes
	if c = p.v.Shorten(c); c.n.kind != nodeImport || c.n.id != 4 || p.v.Stats().Nodes != nodes-1 {
		t.Errorf("import became %s; %d nodes, %d before", name(c.n), p.v.Stats().Nodes, nodes)
	}
	k := p.v.Call(c, &Request{})
	p.drain()
	if m := p.last(KindCall); m.Target.Kind != TargetImport || m.Target.ID != 4 {
		t.Errorf("called %+v", m.Target)
	}
	p.v.Finish(k)

	// An export that the peer gives back is a cell, whatever is in it.
	local := p.v.NewPromise()
	p.v.Call(c, &Request{Params: Payload{Caps: []Cap{local}}})
	p.drain()
	id := p.last(KindCall).Payload.Caps[0].ID
	p.say(call(7, answered(90), yours(id), promise(5)))
	back, far := p.v.AddRef(p.runs[len(p.runs)-1].Params.Caps[0]), p.v.AddRef(p.runs[len(p.runs)-1].Params.Caps[1])
	p.v.Resolve(local, p.boot)
	p.drain()
	if got := p.v.Shorten(back); got != back || got.n.kind != nodeCell {
		t.Errorf("stepped over a cell to %s", name(got.n))
	}
	p.v.Call(far, &Request{})
	p.drain()
	p.say(resolve(5, yours(id)))
	if got := p.v.Shorten(far); got != far || got.n.flags&flagEmbargo == 0 {
		t.Errorf("stepped over an embargo to %s", name(got.n))
	}
	if p.err != nil {
		t.Error(p.err)
	}
	if err := p.v.Check(); err != nil {
		t.Error(err)
	}
}

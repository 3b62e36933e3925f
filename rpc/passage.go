package rpc

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
)

// A passage is a call that a wrapper lets pass: k, which was delivered to the wrapper, and
// the same call on the wrapper's target, which is called inner here.
//
// What is pipelined on k does not wait for its result. The machine asks for a way for each
// path of the result that somebody calls: the wrapper of what stands at the same path of
// inner, to which such calls are delivered at once, in order, and which passes them on like any
// call. When inner has returned, each capability of its results passes, in a way that
// overtakes nothing: the wrapper that calls went by, or, where the result is to be
// something else, a promise of that until what went by the wrapper has arrived.
type passage struct {
	side  *membraneSide
	of    *incoming
	turn  int      // how often the call was let pass: once, unless an interceptor misbehaves
	after []func() // to do when k has returned

	inner *answer // guarded by the machine's lock; nil when no more ways are to lead there
	gen   uint32  // of inner, which may be in its next use
	ways  []way   // guarded by the machine's lock
}

// A way is where what is called at a path of the result goes.
type way struct {
	path captp.Path
	side *membraneSide // not kept: the promise of the path keeps it
	turn int
	ref  Ref // to the wrapper, once the result is there
}

// pass lets the call pass: its parameters in, its results out.
func (s *membraneSide) pass(ctx context.Context, c *incoming) error {
	if c.passage == nil {
		c.passage = &passage{side: s, of: c}
	}
	p := c.passage
	p.turn++
	call := c.again(ctx, s.target)
	call.passes = p
	mapTable(call.params.Message(), func(_ int, r Ref) Ref { return s.m.cross(r, !s.outbound) })
	a := call.Send()
	defer a.Release()
	c.allowNext()
	if _, err := a.Wait(ctx); err != nil {
		return err
	}
	c.returnCopy(a)
	if c.results != nil && len(c.results.Message().Capabilities()) > 0 {
		p.results()
	}
	return nil
}

// begin notes that inner is on its way, under the machine's lock.
func (p *passage) begin(m *Machine, inner *answer) {
	if k := p.of.k; !k.NoPipelining {
		p.inner, p.gen = inner, inner.generation()
		m.vat.Expose(k)
	}
}

// lead finds the way for a path: what is sent by way of promise, which stands for it, goes by
// the wrapper of what inner will return there. It runs under the machine's lock.
func (p *passage) lead(m *Machine, promise captp.Cap, path captp.Path) {
	if p.inner == nil || p.inner.generation() != p.gen || p.inner.k == nil {
		return // it waits for the result, which is there or will not come
	}
	target := m.vat.Pipeline(p.inner.k, path)
	if target.IsNull() {
		return
	}
	s := p.side.m.newSide(m.newHandle(target, true), p.side.outbound)
	c := s.node()
	if s.m.add(s) && m.vat.Lead(promise, c) == nil {
		p.ways = append(p.ways, way{path: path, side: s, turn: p.turn})
	}
	m.vat.Release(c) // the promise keeps it, if anybody
}

// end ends the finding of ways, and returns those that there still are, with references to
// their wrappers.
func (p *passage) end() (ways []way) {
	m := p.of.m
	var w work
	m.enter()
	p.inner = nil
	for _, way := range p.ways {
		if handle, _ := m.vat.Object(way.side.object.self); handle == any(way.side.object) {
			m.vat.AddRef(way.side.object.self)
			way.ref = m.newHandle(way.side.object.self, true)
			ways = append(ways, way)
		}
	}
	m.leave(&w)
	w.run()
	return ways
}

// results has the capabilities in the results of inner, copied to those of k, pass.
func (p *passage) results() {
	s, body, ways := p.side, p.of.results, p.end()
	var at map[int]*way
	if len(ways) > 0 {
		at = make(map[int]*way, len(ways))
	}
	for i := range ways {
		if index, ok := body.CapAt(ways[i].path); ok {
			at[index] = &ways[i]
		}
	}
	mapTable(body.Message(), func(i int, r Ref) Ref {
		w := at[i]
		switch {
		case w == nil:
			return s.m.cross(r, s.outbound)
		case w.turn == p.turn && s.m.staysWrapped(r, s.outbound):
			r.Release()
			return w.ref.AddRef()
		}
		return p.later(r, w.ref.AddRef())
	})
	for i := range ways {
		ways[i].ref.Release()
	}
}

// later returns the promise of what r is on the other side, for when all that went by the
// wrapper has arrived. It takes both references over.
func (p *passage) later(r, wrapper Ref) Ref {
	m, outbound := p.side.m, p.side.outbound
	promise, resolver := r.h.m.NewPromise()
	p.after = append(p.after, func() { // until then, calls may go by the wrapper
		wrapper.localObject().behind(func() {
			m.resolve(resolver, m.cross(r, outbound))
			wrapper.Release()
		})
	})
	return promise
}

// returned does what is to be done when k has been answered.
func (p *passage) returned() {
	for _, f := range p.after {
		f()
	}
}

// mapTable has each capability in the table of a message that is being built replaced by
// what f returns for it, which takes the reference over.
func mapTable(m *capnp.Message, f func(i int, r Ref) Ref) {
	if len(m.Capabilities()) == 0 {
		return
	}
	table := m.TakeCapabilities()
	for i, c := range table {
		if c != nil && !c.IsNull() {
			r := FromCapability(c)
			c.Release()
			table[i] = f(i, r)
		}
	}
	m.SetCapabilities(table)
}

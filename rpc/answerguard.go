package rpc

import "runtime"

// An answerGuard releases and reports an answer that was forgotten: it is collected when no
// copy of the Answer is left. It exists only while leaks are reported, since an answer is
// otherwise free of allocations, and what has no memory of its own cannot be watched. Without
// it a forgotten answer is kept until its connection ends.
type answerGuard struct {
	answer Answer // without guard
	name   string
	site   *site
}

// guarded returns p with a guard, if leaks are reported.
func (p Answer) guarded(m *Method) Answer {
	site := newSite()
	if site == nil {
		return p
	}
	p.guard = &answerGuard{answer: p, name: m.String(), site: site}
	runtime.SetFinalizer(p.guard, (*answerGuard).collected)
	return p
}

func (g *answerGuard) collected() {
	if !g.answer.forget() {
		return
	}
	if leaks.active.Load() > 0 {
		leaked(Leak{Ref: "answer of " + g.name, Stack: g.site.String()})
	}
}

// forget is release for a finalizer, and reports whether the answer had not been released.
// Somebody may still read results that were taken out of it, against the rules: their bytes
// stay as they are, being left to the garbage collector instead of the pool; the
// capabilities among them are broken from now on.
func (p Answer) forget() bool {
	a, m := p.a, p.m
	var w work
	m.enter()
	mine := a.generation() == p.gen
	if mine {
		a.state.Store(uint64(p.gen+1) << 32)
		if body := a.body(); body != nil {
			body.Retain() // for ever
			a.table.lose()
		}
		if a.k != nil {
			m.vat.Finish(a.k)
			a.k = nil
		}
	}
	m.leave(&w)
	if mine && a.stop != nil {
		a.stop()
	}
	w.runCollected()
	return mine // a is not used again: its table is that of the message
}

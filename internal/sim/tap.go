package sim

import (
	"slices"

	"github.com/marque-rpc/marque/internal/captp"
)

// tap watches the messages of one connection with a second, tiny implementation of the tables (P10, P11). It sees each message twice: when
// it is sent, where it checks that the sender may say that; and when it is delivered, from when the receiver knows it.
type tap struct {
	w     *World
	sides [2]side
}

// side is what one end has said and heard.
type side struct {
	questions map[uint32]*tapQuestion
	answers   map[uint32]*tapAnswer
	exports   map[uint32]*tapCap // ours, as described
	imports   map[uint32]*tapCap // the peer's, as heard
	embargoes map[uint32]bool    // ours
	bounces   map[uint32]bool    // the peer's, not sent back yet
	oneWays   bool               // some call of the peer was one-way
}

type tapQuestion struct {
	returned, finished, tail, oneWay bool
	heard                            []captp.Descriptor // what the Return has brought
}

type tapAnswer struct {
	returned, finished, yourself, oneWay bool
	exports                              []uint32
	bytes                                int // of the parameters before the Return, of the outcome after it
}

type tapCap struct {
	count             uint32
	promise, resolved bool
}

func newTap(w *World) *tap {
	t := &tap{w: w}
	for i := range t.sides {
		t.sides[i] = side{make(map[uint32]*tapQuestion), make(map[uint32]*tapAnswer), make(map[uint32]*tapCap), make(map[uint32]*tapCap),
			make(map[uint32]bool), make(map[uint32]bool), false}
	}
	return t
}

func (t *tap) side(e *end) *side { return &t.sides[e.id&1] }

func (t *tap) need(ok bool, what string, m *captp.Msg) {
	if !ok {
		t.w.violate("wire: %s: %s (P11)", what, Describe(m))
	}
}

// sent checks what the vat at from says.
func (t *tap) sent(from *end, m *captp.Msg) {
	s, id := t.side(from), uint32(m.Question)
	switch m.Kind {
	case captp.KindCall, captp.KindBootstrap:
		t.need(s.questions[id] == nil, "question id in use", m)
		t.need((id >= 1<<31) == m.OnlyPipeline && (id < 1<<30 || id >= 1<<31), "question id in the wrong range", m)
		if m.Kind == captp.KindCall {
			t.target(s, m)
		}
		t.describe(s, m, m.Payload.Caps)
		s.questions[id] = &tapQuestion{tail: m.SendTo == captp.SendToYourself, oneWay: m.OnlyPipeline}
	case captp.KindReturn:
		t.sentReturn(s, m)
	case captp.KindFinish:
		q := s.questions[id]
		t.need(q != nil && !q.finished, "finish of no question", m)
		q.finished = true
		if q.returned && m.ReleaseResultCaps {
			s.refuse(q.heard)
		}
		if q.returned || q.oneWay {
			delete(s.questions, id)
		}
	case captp.KindResolve:
		e := s.exports[uint32(m.Export)]
		t.need(e != nil && e.promise && !e.resolved, "resolve of no promise", m)
		e.resolved = true
		if m.Exception == nil {
			t.need(m.Cap.Kind != captp.DescNone, "resolve to nothing", m)
			t.describe(s, m, []captp.Descriptor{m.Cap})
		}
	case captp.KindRelease:
		e := s.imports[uint32(m.Export)]
		t.need(e != nil && e.count == m.Count, "release of the wrong count", m)
		delete(s.imports, uint32(m.Export))
	case captp.KindDisembargo:
		id := uint32(m.Embargo)
		if m.Disembargo == captp.DisembargoSenderLoopback {
			t.target(s, m)
			t.need(!s.embargoes[id], "embargo id in use", m)
			s.embargoes[id] = true
		} else {
			// The target may be gone: what was described as it turned out to be nothing, and the question for it was finished.
			t.need(s.bounces[id], "disembargo of no embargo", m)
			delete(s.bounces, id)
		}
	}
}

func (t *tap) sentReturn(s *side, m *captp.Msg) {
	id := uint32(m.Question)
	a := s.answers[id]
	t.need(a != nil && !a.returned && !a.oneWay, "return of no answer", m)
	t.need(!a.finished || len(m.Payload.Caps) == 0, "results after finish", m)
	t.need(a.yourself == (m.Return == captp.ReturnSentElsewhere), "results to the wrong place", m)
	t.need(m.Return != captp.ReturnCanceled || a.finished, "canceled without finish", m)
	a.returned = true
	if m.Return == captp.ReturnTakeFromOther {
		q := s.questions[uint32(m.Other)]
		t.need(q != nil && q.tail && !q.finished, "take from what is no tail call", m)
	}
	a.exports = t.describe(s, m, m.Payload.Caps)
	a.bytes = m.Payload.Bytes
	if m.Exception != nil {
		a.bytes = len(m.Exception.Reason)
	}
	if m.NoFinishNeeded || a.finished {
		t.need(!m.NoFinishNeeded || len(m.Payload.Caps) == 0, "answer with capabilities forgotten", m)
		delete(s.answers, id)
	}
}

// target checks that the sender still has what it addresses.
func (t *tap) target(s *side, m *captp.Msg) {
	if m.Target.Kind == captp.TargetImport {
		t.need(s.imports[m.Target.ID] != nil, "target is not an import", m)
		return
	}
	q := s.questions[m.Target.ID]
	t.need(q != nil && !q.finished, "target is not a live question", m)
}

// describe checks the descriptors that s sends, counts them, and returns the exports among them.
func (t *tap) describe(s *side, m *captp.Msg, ds []captp.Descriptor) (exports []uint32) {
	for _, d := range ds {
		switch d.Kind {
		case captp.DescSenderHosted, captp.DescSenderPromise:
			promise := d.Kind == captp.DescSenderPromise
			e := s.exports[d.ID]
			if e == nil {
				e = &tapCap{promise: promise}
				s.exports[d.ID] = e
			}
			t.need(e.promise == promise && !e.resolved, "export described in two ways", m)
			e.count++
			exports = append(exports, d.ID)
		case captp.DescReceiverHosted:
			t.need(s.imports[d.ID] != nil, "descriptor of no import", m)
		case captp.DescReceiverAnswer:
			q := s.questions[d.ID]
			t.need(q != nil && !q.finished, "descriptor of no live question", m)
		}
	}
	return exports
}

// delivered notes what the vat at to hears.
func (t *tap) delivered(to *end, m *captp.Msg) {
	s, id := t.side(to), uint32(m.Question)
	switch m.Kind {
	case captp.KindCall, captp.KindBootstrap:
		t.need(s.answers[id] == nil, "answer id in use", m)
		s.answers[id] = &tapAnswer{yourself: m.SendTo == captp.SendToYourself, oneWay: m.OnlyPipeline, bytes: m.Payload.Bytes}
		s.oneWays = s.oneWays || m.OnlyPipeline
		s.hear(m.Payload.Caps)
	case captp.KindReturn:
		q := s.questions[id]
		t.need(q != nil && !q.returned, "return of no question", m)
		q.returned = true
		if !q.finished {
			s.hear(m.Payload.Caps)
			q.heard = slices.Clone(m.Payload.Caps)
		}
		if q.finished || m.NoFinishNeeded {
			delete(s.questions, id)
		}
	case captp.KindFinish:
		a := s.answers[id]
		if a == nil {
			return // it crossed a Return with noFinishNeeded
		}
		t.need(!a.finished, "second finish", m)
		a.finished = true
		if m.ReleaseResultCaps {
			for _, e := range a.exports {
				t.drop(s, m, e, 1)
			}
		}
		if a.returned || a.oneWay {
			delete(s.answers, id)
		}
	case captp.KindResolve:
		if e := s.imports[uint32(m.Export)]; e != nil {
			t.need(e.promise && !e.resolved, "resolve of no promise", m)
			e.resolved = true
		}
		if m.Exception == nil {
			s.hear([]captp.Descriptor{m.Cap})
		}
	case captp.KindRelease:
		t.drop(s, m, uint32(m.Export), m.Count)
	case captp.KindDisembargo:
		id := uint32(m.Embargo)
		if m.Disembargo == captp.DisembargoSenderLoopback {
			s.bounces[id] = true
		} else {
			t.need(s.embargoes[id], "disembargo of no embargo", m)
			delete(s.embargoes, id)
		}
	}
}

func (s *side) hear(ds []captp.Descriptor) {
	for _, d := range ds {
		if d.Kind != captp.DescSenderHosted && d.Kind != captp.DescSenderPromise {
			continue
		}
		e := s.imports[d.ID]
		if e == nil {
			e = &tapCap{promise: d.Kind == captp.DescSenderPromise}
			s.imports[d.ID] = e
		}
		e.count++
	}
}

// refuse forgets what was heard: there was no room for it.
func (s *side) refuse(ds []captp.Descriptor) {
	for _, d := range ds {
		if d.Kind != captp.DescSenderHosted && d.Kind != captp.DescSenderPromise {
			continue
		}
		e := s.imports[d.ID]
		if e.count--; e.count == 0 {
			delete(s.imports, d.ID)
		}
	}
}

func (t *tap) drop(s *side, m *captp.Msg, id, count uint32) {
	e := s.exports[id]
	t.need(e != nil && e.count >= count && count > 0, "reference count below zero", m)
	if e.count -= count; e.count == 0 {
		delete(s.exports, id)
	}
}

// agree checks that a machine's tables hold as much as the messages say.
func (t *tap) agree(e *end) {
	s := t.side(e)
	has := e.conn.Stats()
	want := captp.ConnStats{Questions: len(s.questions), Answers: len(s.answers), Exports: len(s.exports), Imports: len(s.imports), Embargoes: len(s.embargoes)}
	want.CallBytes, want.Outlived = t.callBytes(s, has.CallBytes), has.Outlived
	if has != want {
		t.w.violate("vat %d has %+v, its messages say %+v (P11)\n%s", e.vat.id, has, want, e.vat.m.Dump())
	}
}

// callBytes is what the machine should count for the answers of s, given what it does count. Messages do not say it all: nothing tells when a one-way
// call is over, nor how much is kept for taking. And codecs have their own idea of how long a message is.
func (t *tap) callBytes(s *side, counted int) (known int) {
	if t.w.cfg.Codec != nil {
		return counted
	}
	exact := !s.oneWays
	for _, a := range s.answers {
		known += a.bytes
		exact = exact && !(a.yourself && a.returned)
	}
	if !exact && counted > known {
		return counted
	}
	return known
}

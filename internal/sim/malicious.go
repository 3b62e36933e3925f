package sim

import (
	"slices"

	"github.com/marque-rpc/marque/internal/captp"
)

// In a malicious world the last vat lies: what it sends is now and then changed, doubled, dropped, delayed or made up. Nothing is promised
// about what passes through it. The others must not panic, must keep their invariants, must let go of everything when the link is
// cut, and must keep all promises among themselves.
//
// What the liar has touched is tainted: its objects and promises, the results of calls on those, and everything that it passes on, be it
// the reference of somebody else.

func (w *World) evil(v *vat) bool { return w.cfg.Malicious && v.id == w.count-1 }

// isTainted reports whether the liar had a hand in what d denotes.
func (d *identity) isTainted() bool {
	x := d
	for ; x.see != nil; x = x.see {
		if x.tainted {
			return true
		}
	}
	return x.tainted || x.of != nil && x.of.isTainted()
}

// isTainted reports whether the liar had a hand in the outcome.
func (o *outcome) isTainted() bool {
	for ; o != nil && o.lies; o = o.see {
		if o.tainted || o.target.isTainted() {
			return true
		}
	}
	return false
}

// clean reports whether the oracle may judge what becomes of the call.
func (c *content) clean() bool {
	for ; c != nil; c = c.parent {
		if c.w.cfg.Malicious && (c.w.evil(c.ref.vat) || c.d.isTainted()) {
			return false
		}
	}
	return true
}

// touched returns d as the liar passes it on.
func touched(d *identity) *identity { return &identity{see: d, tainted: true} }

// lie decides what becomes of a message of the malicious vat. It returns the messages to send.
func (w *World) lie(from *end, m *captp.Msg) []*captp.Msg {
	s := &w.src
	switch s.pick(lies, 40) {
	case 0:
		w.release(from.vat, m)
		return nil
	case 1:
		return []*captp.Msg{m, copyMsg(m)}
	case 2:
		return []*captp.Msg{m, w.invent()}
	case 3, 4, 5:
		c := copyMsg(m)
		w.release(from.vat, m)
		w.twist(c)
		return []*captp.Msg{c}
	case 6:
		if q := from.peer; q.queued() > 0 {
			// Two messages change places.
			last := len(q.in) - 1
			q.in[last], m = m, q.in[last]
		}
	}
	return []*captp.Msg{m}
}

func copyMsg(m *captp.Msg) *captp.Msg {
	c := *m
	c.Payload.Caps = slices.Clone(m.Payload.Caps)
	if c.Payload.Content != nil {
		c.Payload.Content.Retain()
	}
	return &c
}

// small returns a number that may well be an id in use, and sometimes one that is far off.
func (w *World) small() uint32 {
	if w.src.pick(lies, 8) == 0 {
		return [...]uint32{1 << 30, 1<<31 - 1, 1 << 31, 1<<32 - 1, 1000, 1 << 20}[w.src.pick(lies, 6)]
	}
	return uint32(w.src.pick(lies, 6))
}

// twist changes one thing in a message.
func (w *World) twist(m *captp.Msg) {
	s := &w.src
	switch s.pick(lies, 12) {
	case 0:
		m.Question = captp.QuestionID(w.small())
	case 1:
		m.Target = w.target()
	case 2:
		m.Export = captp.ExportID(w.small())
	case 3:
		m.Count = w.small()
	case 4:
		m.Return = captp.ReturnKind(s.pick(lies, 7))
		if m.Return == captp.ReturnException && m.Exception == nil {
			m.Exception = lied
		}
	case 5:
		m.Embargo = captp.EmbargoID(w.small())
	case 6:
		m.Kind = captp.Kind(s.pick(lies, 16))
	case 7:
		m.SendTo = captp.SendTo(s.pick(lies, 3))
	case 8:
		m.Other = captp.QuestionID(w.small())
	case 9:
		m.ReleaseParamCaps, m.NoFinishNeeded, m.ReleaseResultCaps = s.pick(lies, 2) == 0, s.pick(lies, 2) == 0, s.pick(lies, 2) == 0
		m.OnlyPipeline, m.EarlyCancel = s.pick(lies, 4) == 0, s.pick(lies, 2) == 0
	case 10:
		m.Cap = w.descriptor()
	default:
		if n := len(m.Payload.Caps); n > 0 {
			m.Payload.Caps[s.pick(lies, n)] = w.descriptor()
		} else {
			m.Payload.Caps = append(m.Payload.Caps, w.descriptor())
		}
	}
}

var lied = &captp.Exception{Type: captp.Failed, Reason: "a lie"}

func (w *World) target() captp.Target {
	t := captp.Target{Kind: captp.TargetKind(w.src.pick(lies, 2)), ID: w.small()}
	if t.Kind == captp.TargetAnswer {
		for range w.src.pick(lies, 3) {
			t.Path = append(t.Path, uint16(w.small()))
		}
	}
	return t
}

func (w *World) descriptor() captp.Descriptor {
	d := captp.Descriptor{Kind: captp.DescKind(w.src.pick(lies, 7)), ID: w.small()}
	if d.Kind == captp.DescReceiverAnswer {
		d.Path = w.target().Path
	}
	return d
}

// invent makes up a message.
func (w *World) invent() *captp.Msg {
	m := &captp.Msg{Kind: captp.Kind(w.src.pick(lies, 16)), Question: captp.QuestionID(w.small()), Other: captp.QuestionID(w.small()),
		Export: captp.ExportID(w.small()), Count: w.small(), Target: w.target(), Return: captp.ReturnKind(w.src.pick(lies, 6)),
		Embargo: captp.EmbargoID(w.small()), Disembargo: captp.DisembargoKind(w.src.pick(lies, 3)), SendTo: captp.SendTo(w.src.pick(lies, 3)),
		Cap: w.descriptor()}
	for range w.src.pick(lies, 3) {
		m.Payload.Caps = append(m.Payload.Caps, w.descriptor())
	}
	if w.src.pick(lies, 3) == 0 || m.Kind == captp.KindAbort || m.Return == captp.ReturnException {
		m.Exception = lied
	}
	if m.Kind == captp.KindUnimplemented && !w.src.over() && w.src.pick(lies, 2) == 0 {
		m.Inner = w.invent()
		m.Raw = m.Inner
	}
	return m
}

package sim

import "github.com/marque-rpc/marque/internal/captp"

// collectRound cuts the links of a world in which references go round through several vats, by way of the result of a tail call that holds
// a reference that leads into that same result. The vat that made the tail call must keep the question for that reference, and the
// one that has the result must keep the result for that question. Counting references cannot see that nobody needs either; the protocol has no
// other means. Such runs are counted, and nothing may be left when the links are gone.
//
// A liar can also bring an application to resolve its promise to that very promise as it looks from the other end of a link: what it is told to be one
// thing is another. No vat can see that.
func (w *World) collectRound() {
	round := w.cfg.Malicious && w.promisesGoRound()
	for _, e := range w.ends {
		round = round || e.conn != nil && e.conn.Tails() > 0
	}
	if !round {
		return
	}
	w.Round++
	for _, e := range w.ends {
		if e.conn != nil {
			w.cutLink(e)
		}
	}
}

// promisesGoRound reports whether some promise stands for itself, by way of one link or several.
func (w *World) promisesGoRound() bool {
	type place struct {
		conn   *captp.Conn
		export captp.ExportID
	}
	next := make(map[place]place)
	for _, e := range w.ends {
		if e.conn == nil || w.evil(e.vat) {
			continue
		}
		for _, p := range e.conn.PassedOn() {
			if peer := p.To.Handle.(*end).peer; peer.conn != nil {
				next[place{e.conn, p.Export}] = place{peer.conn, captp.ExportID(p.Import)}
			}
		}
	}
	for start := range next {
		at, ok := next[start]
		for n := 0; ok && n <= len(next); n++ {
			if at == start {
				return true
			}
			at, ok = next[at]
		}
	}
	return false
}

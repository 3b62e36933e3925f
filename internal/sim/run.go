package sim

import (
	"fmt"
	"runtime/debug"
	"strings"

	"github.com/marque-rpc/marque/internal/captp"
)

// Finding is what a run has found wrong.
type Finding struct {
	Seed  uint64
	Text  string
	Stack string // of a panic in the machine
	Ops   []Op
	Cfg   Config
}

// Error says what was found.
func (f *Finding) Error() string { return f.Text }

// Run runs one world from its seed, and drains it. It returns nil if nothing was found.
func Run(cfg Config) (w *World, f *Finding) {
	defer func() {
		if r := recover(); r != nil {
			f = &Finding{Seed: cfg.Seed, Cfg: cfg, Ops: w.Ops}
			if v, ok := r.(violation); ok {
				f.Text = v.text
			} else {
				f.Text, f.Stack = fmt.Sprintf("panic: %v", r), string(debug.Stack())
			}
		}
	}()
	w = NewWorld(cfg)
	w.start()
	for i := 0; i < w.cfg.Steps && !w.src.over(); i++ {
		op, ok := w.choose()
		if !ok {
			continue
		}
		op.N = uint32(len(w.Ops) + 1)
		w.Ops = append(w.Ops, op)
		w.apply(&w.Ops[len(w.Ops)-1])
		w.check(i)
	}
	w.drainAll()
	return w, nil
}

// Replay runs recorded steps.
func Replay(cfg Config, ops []Op) (w *World, f *Finding) {
	cfg.CheckAll = true
	defer func() {
		if r := recover(); r != nil {
			f = &Finding{Seed: cfg.Seed, Cfg: cfg, Ops: ops}
			if v, ok := r.(violation); ok {
				f.Text = v.text
			} else {
				f.Text, f.Stack = fmt.Sprintf("panic: %v", r), string(debug.Stack())
			}
		}
	}()
	w = NewWorld(cfg)
	w.start()
	for i := range ops {
		w.apply(&ops[i])
		w.check(i)
	}
	w.drainAll()
	return w, nil
}

// start gives every application a reference to its own object and to those of its neighbours.
func (w *World) start() {
	for _, v := range w.vats {
		w.addRef(v, v.m.AddRef(v.bootCap), v.boot.d)
	}
	n := uint32(1 << 24)
	for _, e := range w.ends {
		n++
		w.op, w.made = &Op{N: n, Kind: OpBootstrap, A: uint32(e.id)}, 0
		w.applyEnd(w.op, e)
	}
	for busy := true; busy; {
		busy = false
		for _, e := range w.ends {
			for e.queued() > 0 {
				n++
				w.op, w.made = &Op{N: n, Kind: OpDeliver, A: uint32(e.id)}, 0
				w.deliver(e)
				busy = true
			}
		}
		for _, v := range w.vats {
			for len(v.pending) > 0 {
				n++
				w.op, w.made = &Op{N: n, Kind: OpAnswer, A: v.pending[0].name}, 0
				w.doPending(v, 0, w.op)
				w.drain(v)
				busy = true
			}
		}
	}
	w.op = nil
	w.made = 0
	w.speed = make([]uint8, len(w.ends))
	w.bursts()
}

// bursts draws new speeds: links stall and burst, because interesting races need one link far behind another.
func (w *World) bursts() {
	for i := range w.speed {
		w.speed[i] = [...]uint8{0, 0, 1, 4}[w.src.pick(schedule, 4)]
	}
}

func (w *World) check(i int) {
	if !w.cfg.CheckAll && i%32 != 0 && (w.op == nil || w.op.Kind != OpCut) {
		return
	}
	for _, v := range w.vats {
		if err := v.m.Check(); err != nil {
			w.violate("vat %d: %v", v.id, err)
		}
	}
	w.compare()
	for _, e := range w.ends {
		if e.tap != nil && e.conn != nil && e.peer.conn != nil {
			e.tap.agree(e)
		}
	}
}

// compare checks what the vats know about the equality of references against what is true.
func (w *World) compare() {
	if w.cfg.Malicious || w.cycles || w.tight() {
		return
	}
	for _, v := range w.vats {
		for i := 1; i < len(v.refs); i += 3 {
			a, b := v.refs[i-1], v.refs[i]
			if a.d.hopeless() || b.d.hopeless() {
				continue
			}
			same := a.d.root() == b.d.root()
			switch v.m.Equal(a.cap, b.cap) {
			case captp.Same:
				if !same && !w.lost {
					w.violate("references %d and %d of vat %d are said to be equal", a.name, b.name, v.id)
				}
			case captp.Different:
				if same && !w.lost {
					w.violate("references %d and %d of vat %d are said to be different", a.name, b.name, v.id)
				}
			}
		}
	}
}

// choose picks the next step.
func (w *World) choose() (Op, bool) {
	if w.src.pick(schedule, 16) == 0 {
		w.bursts()
	}
	if w.cfg.Malicious && w.src.pick(fault, 16) == 0 {
		// Whom the others have thrown out comes back.
		for _, e := range w.ends {
			if e.conn == nil || e.peer.conn == nil {
				if e.conn != nil || e.peer.conn != nil {
					return Op{Kind: OpCut, A: uint32(e.id)}, true
				}
				return Op{Kind: OpConnect, A: uint32(e.id)}, true
			}
		}
	}
	if w.cfg.Faults && w.src.pick(fault, 128) == 0 {
		e := w.ends[w.src.pick(fault, len(w.ends))]
		if e.conn == nil {
			return Op{Kind: OpConnect, A: uint32(e.id)}, true
		}
		return Op{Kind: OpCut, A: uint32(e.id)}, true
	}
	if w.src.pick(schedule, 100) < 55 {
		if e := w.pickLink(); e != nil {
			return Op{Kind: OpDeliver, A: uint32(e.id)}, true
		}
	}
	v := w.vats[w.src.pick(action, len(w.vats))]
	op := Op{Vat: uint8(v.id)}
	return op, w.chooseAction(v, &op)
}

func (w *World) pickLink() *end {
	total := 0
	for i, e := range w.ends {
		if e.queued() > 0 {
			total += int(w.speed[i])
		}
	}
	if total == 0 {
		return nil
	}
	x := w.src.pick(schedule, total)
	for i, e := range w.ends {
		if e.queued() > 0 {
			if x -= int(w.speed[i]); x < 0 {
				return e
			}
		}
	}
	return nil
}

var actions = [...]OpKind{OpCall, OpCall, OpCall, OpCall, OpCall, OpCall, OpPipeline, OpPipeline, OpPipeline, OpPipeline, OpTake, OpTake,
	OpAnswer, OpAnswer, OpAnswer, OpTail, OpTail, OpPromise, OpPromise, OpResolve, OpResolve, OpResolve, OpObject, OpRelease, OpFinish,
	OpCopy, OpThrow, OpBreak, OpBootstrap, OpWatch}

func (w *World) chooseAction(v *vat, op *Op) bool {
	op.Kind = actions[w.src.pick(action, len(actions))]
	s := &w.src
	switch op.Kind {
	case OpCall:
		op.A = w.pickRef(v)
		op.Refs = w.pickRefs(v, [...]int{0, 0, 1, 1, 2}[s.pick(action, 5)])
		if s.pick(action, 24) == 0 {
			op.B = callOneWay
		}
	case OpPipeline, OpTake, OpFinish:
		if len(v.calls) == 0 {
			return false
		}
		op.A = v.calls[len(v.calls)-1-s.pick(action, len(v.calls))].name
		// The low fields are the ones that exist.
		op.B = uint32([...]int{0, 0, 0, 1, 1, 2, 3}[s.pick(action, 7)])
	case OpAnswer, OpTail, OpThrow:
		if len(v.pending) == 0 {
			return false
		}
		op.A = v.pending[s.pick(action, len(v.pending))].name
		op.B = uint32(s.pick(action, 256))
		n := [...]int{1, 1, 1, 2, 2, 3, 0}[s.pick(action, 7)]
		if op.Kind == OpThrow {
			n = 0
			if s.pick(action, 3) != 0 {
				return false
			}
		} else if op.Kind == OpTail {
			n = 1 + s.pick(action, 2)
		}
		op.Refs = w.pickRefs(v, n)
	case OpResolve, OpBreak:
		if len(v.promises) == 0 || op.Kind == OpBreak && s.pick(action, 4) != 0 {
			return false
		}
		op.A = v.promises[s.pick(action, len(v.promises))].name
		op.Refs = w.pickRefs(v, 1)
	case OpPromise:
		return len(v.promises) < maxPromises
	case OpRelease, OpCopy, OpWatch:
		op.A = w.pickRef(v)
	case OpBootstrap:
		if len(v.ends) == 0 || s.pick(action, 3) != 0 {
			return false
		}
		op.A = uint32(v.ends[s.pick(action, len(v.ends))].id)
	}
	return true
}

// pickRef picks a reference. Those obtained lately and those not resolved yet are the interesting ones.
func (w *World) pickRef(v *vat) uint32 {
	n := len(v.refs)
	if n == 0 {
		return 0
	}
	x := w.src.pick(action, 100)
	if x < 45 {
		var open [maxRefs + 16]*reference
		u := 0
		for _, r := range v.refs {
			if s, _ := v.m.State(r.cap); s == captp.Promise && u < len(open) {
				open[u] = r
				u++
			}
		}
		if u > 0 {
			return open[w.src.pick(action, u)].name
		}
	}
	if x < 80 {
		return v.refs[n-1-w.src.pick(action, min(5, n))].name
	}
	return v.refs[w.src.pick(action, n)].name
}

func (w *World) pickRefs(v *vat, n int) []uint32 {
	if n == 0 {
		return nil
	}
	out := make([]uint32, n)
	for i := range out {
		out[i] = w.pickRef(v)
	}
	return out
}

// drainAll lets everything come to rest, and checks that it does: each call has its outcome, nothing is left in any table.
func (w *World) drainAll() {
	for _, e := range w.ends {
		if w.evil(e.vat) && (e.conn != nil || e.peer.conn != nil) {
			w.op = &Op{N: 1<<25 - 1}
			w.cutLink(e)
		}
	}
	w.speed = nil
	w.src = newSource(w.cfg.Seed+1<<40, nil) // the same for a replay, which has drawn nothing
	op := &Op{N: 1 << 25}
	w.op = op
	next := func() { op.N++; w.made = 0 }
	for round := 0; ; round++ {
		if round > 20000 && w.cfg.Malicious {
			// A liar can talk the others into promises that lead round in a circle through several vats, where no single one can see it;
			// a call on one goes round for ever. Nothing can be said about the end of such a world.
			w.Loops++
			return
		}
		if round > 100000 {
			w.violate("the world does not come to rest (P7)")
		}
		next()
		if e := w.anyLink(); e != nil {
			w.deliver(e)
			continue
		}
		if w.answerOne(op) || w.resolveOne(op) {
			continue
		}
		break
	}
	w.check(0)
	w.settledAll()
	w.releaseAll(next)
	w.check(0)
	w.collectRound()
	w.checkEmpty()
}

func (w *World) anyLink() *end {
	n := len(w.ends)
	at := w.src.pick(schedule, n)
	for i := range w.ends {
		if e := w.ends[(at+i)%n]; e.queued() > 0 && e.conn != nil {
			return e
		}
	}
	return nil
}

func (w *World) answerOne(op *Op) bool {
	for _, v := range w.vats {
		if len(v.pending) == 0 {
			continue
		}
		p := v.pending[0]
		v.pending = v.pending[1:]
		if p.boot {
			v.m.Return(p.k, captp.Payload{Caps: []captp.Cap{v.bootCap}})
			w.drain(v)
			return true
		}
		root := p.c.ans.root()
		root.result = &content{w: w, fields: layout(0, 2)}
		var caps []captp.Cap
		for f := 0; f < 2; f++ {
			o := w.newObject(v)
			root.result.caps = append(root.result.caps, o.d)
			caps = append(caps, v.m.NewObject(o))
		}
		for f, d := range root.caps {
			switch {
			case d == nil:
			case f < 2:
				d.turnsOut(root.result.caps[f])
			default:
				d.turnsOut(&identity{broken: true})
			}
		}
		v.m.Return(p.k, captp.Payload{Content: root.result, Caps: caps})
		for _, c := range caps {
			v.m.Release(c)
		}
		w.drain(v)
		return true
	}
	return false
}

func (w *World) resolveOne(op *Op) bool {
	for _, v := range w.vats {
		if len(v.promises) == 0 {
			continue
		}
		p := v.promises[0]
		v.promises = v.promises[1:]
		o := w.newObject(v)
		c := v.m.NewObject(o)
		p.d.turnsOut(o.d)
		v.m.Resolve(p.cap, c)
		v.m.Release(c)
		v.m.Release(p.cap)
		w.drain(v)
		return true
	}
	return false
}

// settledAll checks that each call has its outcome, and each promise is resolved.
func (w *World) settledAll() {
	for _, c := range w.refused {
		if !c.wasRefused() {
			w.violate("order: a later call than call %d of reference %d of vat %d arrived, and that one did not and was not refused (P2, P3)",
				c.seq, c.ref.name, c.ref.vat.id)
		}
	}
	tails := 0
	for _, e := range w.ends {
		if e.conn != nil {
			tails += e.conn.Tails()
		}
	}
	for _, v := range w.vats {
		for _, r := range v.calls {
			if !r.settled && !r.oneWay {
				w.violate("a call of vat %d has no outcome (P7)", v.id)
			}
			if r.c != nil && r.settled && r.c.failed == nil && !r.c.arrived && r.c.clean() {
				w.violate("a call of vat %d succeeded without arriving", v.id)
			}
		}
		for _, r := range v.refs {
			// What depends on a one-way call stays a promise: there is no Return that says what it is.
			if s, _ := v.m.State(r.cap); s == captp.Promise && !w.oneWays && !w.cfg.Malicious && tails == 0 {
				w.violate("reference %d of vat %d is still a promise (P7)", r.name, v.id)
			} else if s != captp.Promise && r.watched && !r.settled {
				w.violate("reference %d of vat %d has settled, and nobody was told (P7)", r.name, v.id)
			}
		}
	}
}

// releaseAll lets all applications drop everything.
func (w *World) releaseAll(next func()) {
	for _, v := range w.vats {
		for len(v.calls) > 0 {
			next()
			w.finish(v, len(v.calls)-1)
		}
		for len(v.refs) > 0 {
			next()
			w.dropRef(v, len(v.refs)-1)
		}
		v.m.Release(v.bootCap)
		w.drain(v)
	}
	for e := w.anyLink(); e != nil; e = w.anyLink() {
		next()
		w.deliver(e)
		if len(e.vat.pending) > 0 {
			w.violate("a call arrived after everything had come to rest (P7)")
		}
	}
}

func (w *World) checkEmpty() {
	for _, e := range w.ends {
		if e.conn != nil && e.conn.Stats() != (captp.ConnStats{}) {
			w.violate("leak on a connection of vat %d: %+v (P8)\n%s", e.vat.id, e.conn.Stats(), w.dump())
		}
	}
	for _, v := range w.vats {
		if s := v.m.Stats(); !w.evil(v) && (s.Nodes != 0 || s.LiveCalls != 0) {
			w.violate("leak in vat %d: %d nodes, %d calls (P8)", v.id, s.Nodes, s.LiveCalls)
		}
	}
	if w.live != 0 {
		w.violate("%d objects were not released (P8)", w.live)
	}
	if w.contents != 0 && !w.cfg.Malicious {
		w.violate("%d contents were not released (P8)", w.contents)
	}
}

// dump writes the tables of all vats.
func (w *World) dump() string {
	var b strings.Builder
	for _, v := range w.vats {
		fmt.Fprintf(&b, "vat %d: %+v\n%s", v.id, v.m.Stats(), v.m.Dump())
	}
	return b.String()
}

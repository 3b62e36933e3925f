package sim

import (
	"slices"

	"github.com/marque-rpc/marque/internal/captp"
)

// OpKind is what one step does.
type OpKind uint8

// The steps. A step names what it uses by the names of things (see World.name), so that it still means the same when other
// steps are left out; a step that names something that does not exist does nothing.
const (
	OpDeliver   OpKind = iota // A: end
	OpCall                    // Vat; A: reference; Refs: arguments; B: flags
	OpPipeline                // Vat; A: call; B: field
	OpTake                    // Vat; A: call; B: field. Takes a capability out of a settled result
	OpFinish                  // Vat; A: call
	OpRelease                 // Vat; A: reference
	OpAnswer                  // Vat; A: pending call; Refs: results; B: how the fields point to them
	OpThrow                   // Vat; A: pending call
	OpTail                    // Vat; A: pending call; Refs: target, arguments
	OpPromise                 // Vat
	OpResolve                 // Vat; A: promise; Refs: what it becomes
	OpBreak                   // Vat; A: promise
	OpObject                  // Vat
	OpBootstrap               // A: end
	OpCut                     // A: end
	OpConnect                 // A: end
	OpCopy                    // Vat; A: reference
	OpWatch                   // Vat; A: reference
)

var opNames = [...]string{"deliver", "call", "pipeline", "take", "finish", "release", "answer", "throw", "tail", "promise", "resolve", "break",
	"object", "bootstrap", "cut", "connect", "copy", "watch"}

// Op is one step.
type Op struct {
	N    uint32 // its number in the run that it was recorded in
	Kind OpKind
	Vat  uint8
	A    uint32
	B    uint32
	Refs []uint32
}

// apply does a step, if it makes sense.
func (w *World) apply(op *Op) {
	w.op, w.made = op, 0
	w.Steps++
	if w.cfg.Log != nil {
		w.cfg.Log("%s", op)
	}
	if int(op.Vat) >= len(w.vats) {
		return
	}
	v := w.vats[op.Vat]
	switch op.Kind {
	case OpDeliver, OpBootstrap, OpCut, OpConnect:
		if int(op.A) < len(w.ends) {
			w.applyEnd(op, w.ends[op.A])
		}
	case OpCall:
		w.doCall(v, op)
	case OpPipeline, OpTake, OpFinish:
		for i, r := range v.calls {
			if r.name == op.A {
				w.doResult(v, i, op)
				break
			}
		}
	case OpRelease, OpCopy, OpWatch:
		for i, r := range v.refs {
			if r.name != op.A {
				continue
			}
			if op.Kind == OpRelease {
				w.dropRef(v, i)
			} else if op.Kind == OpWatch {
				if !r.watched {
					r.watched = true
					v.m.Watch(r.cap, captp.WatchSettled, r)
				}
			} else {
				w.addRef(v, v.m.AddRef(r.cap), r.d).target = r.target
			}
			break
		}
	case OpAnswer, OpThrow, OpTail:
		for i, p := range v.pending {
			if p.name == op.A {
				w.doPending(v, i, op)
				break
			}
		}
	case OpPromise:
		p := &promRec{name: w.name(), cap: v.m.NewPromise(), d: &identity{tainted: w.evil(v)}}
		v.promises = append(v.promises, p)
		w.addRef(v, v.m.AddRef(p.cap), p.d)
	case OpResolve, OpBreak:
		for i, p := range v.promises {
			if p.name == op.A {
				w.doResolve(v, i, op)
				break
			}
		}
	case OpObject:
		o := w.newObject(v)
		w.addRef(v, v.m.NewObject(o), o.d)
	}
	w.drain(v)
	w.trim(v)
}

// trim keeps the collections of an application small: old things make room for new ones.
func (w *World) trim(v *vat) {
	for len(v.refs) > maxRefs {
		w.dropRef(v, int(w.op.N*7)%len(v.refs))
	}
	for len(v.calls) > maxCalls {
		w.finish(v, 0)
	}
}

func (w *World) applyEnd(op *Op, e *end) {
	v := e.vat
	switch op.Kind {
	case OpDeliver:
		if e.queued() > 0 && e.conn != nil {
			w.deliver(e)
		}
		w.trim(v)
	case OpBootstrap:
		if e.conn == nil {
			return
		}
		k := v.m.Bootstrap(e.conn, nil)
		r := &callRec{name: w.name(), k: k, boot: e.peer.vat.boot.d}
		k.Caller = r
		v.calls = append(v.calls, r)
		w.addRef(v, v.m.Pipeline(k, nil), r.boot)
		w.drain(v)
		w.trim(v)
	case OpCut:
		if e.conn != nil || e.peer.conn != nil {
			w.cutLink(e)
		}
	case OpConnect:
		if e.conn == nil && e.peer.conn == nil {
			w.flushLink(e)
			w.connect(e)
		}
	}
}

// cutLink loses a link with all that is under way on it.
func (w *World) cutLink(e *end) {
	w.cut, w.lost = true, true
	w.flushLink(e)
	why := &captp.Exception{Type: captp.Failed, Reason: "link cut"}
	for _, x := range []*end{e, e.peer} {
		c := x.conn
		x.conn = nil
		if c != nil {
			x.vat.m.Disconnect(c, why)
			w.drain(x.vat)
		}
	}
	w.cut = false
}

// flushLink loses what is under way.
func (w *World) flushLink(e *end) {
	for _, x := range []*end{e, e.peer} {
		for ; x.head < len(x.in); x.head++ {
			w.release(x.peer.vat, x.in[x.head])
		}
		x.in, x.head = nil, 0
	}
}

func (w *World) ref(v *vat, name uint32) *reference {
	for _, r := range v.refs {
		if r.name == name {
			return r
		}
	}
	return nil
}

// message makes the content of a call by way of r.
func (w *World) message(r *reference, args []*reference) (*content, captp.Payload) {
	c := &content{w: w, ref: r, seq: len(r.calls), d: r.d, ans: &outcome{target: r.d, lies: w.cfg.Malicious}}
	r.calls = append(r.calls, c)
	p := captp.Payload{Content: c, Bytes: 64}
	for _, a := range args {
		c.args = append(c.args, a.d)
		p.Caps = append(p.Caps, a.cap)
	}
	return c, p
}

func (w *World) args(v *vat, names []uint32) []*reference {
	var out []*reference
	for _, n := range names {
		if r := w.ref(v, n); r != nil && !r.target {
			out = append(out, r)
		}
	}
	return out
}

const (
	callOneWay = 1 << iota
	callNoPipelining
)

func (w *World) doCall(v *vat, op *Op) {
	r := w.ref(v, op.A)
	if r == nil {
		return
	}
	c, p := w.message(r, w.args(v, op.Refs))
	rec := &callRec{name: w.name(), c: c, ans: c.ans, oneWay: op.B&callOneWay != 0}
	w.oneWays = w.oneWays || rec.oneWay
	c.oneWay = rec.oneWay
	rec.k = v.m.Call(r.cap, &captp.Request{Method: uint16(c.seq), Params: p, OnlyPipeline: rec.oneWay})
	rec.k.Caller = rec
	v.calls = append(v.calls, rec)
}

func (w *World) doResult(v *vat, i int, op *Op) {
	r := v.calls[i]
	switch {
	case op.Kind == OpFinish:
		w.finish(v, i)
	case r.boot != nil:
	case op.Kind == OpPipeline:
		w.addRef(v, v.m.Pipeline(r.k, captp.Path{uint16(op.B % fields)}), r.ans.cap(int(op.B%fields))).target = r.oneWay
	case op.Kind == OpTake && r.settled && r.k.Err == nil:
		// P6: a capability of the result is the same one as was pipelined.
		res := r.ans.root().result
		if n := len(r.k.Results.Caps); n > 0 {
			x := int(op.B) % n
			if !r.c.clean() || r.ans.isTainted() || res == nil || x >= len(res.caps) {
				w.addRef(v, v.m.AddRef(r.k.Results.Caps[x]), touched(&identity{}))
			} else {
				w.addRef(v, v.m.AddRef(r.k.Results.Caps[x]), res.caps[x])
			}
		}
	}
}

func (w *World) doPending(v *vat, i int, op *Op) {
	p := v.pending[i]
	gone := func() { v.pending = slices.Delete(v.pending, i, i+1) }
	if p.boot {
		gone()
		v.m.Return(p.k, captp.Payload{Caps: []captp.Cap{v.bootCap}})
		return
	}
	root := p.c.ans.root()
	switch op.Kind {
	case OpAnswer:
		res := &content{w: w}
		var payload captp.Payload
		for _, r := range w.args(v, op.Refs) {
			if !w.cycles && r.d.dependsOn(root) {
				return
			}
			d := r.d
			if w.evil(v) {
				d = touched(d)
			}
			res.caps = append(res.caps, d)
			payload.Caps = append(payload.Caps, r.cap)
		}
		payload.Content, payload.Bytes = res, 32+16*len(res.caps)
		res.fields = layout(op.B, len(res.caps))
		var pairs []pair
		for f, d := range root.caps {
			if d == nil {
				continue
			}
			if x := res.fields[f]; x >= 0 {
				pairs = append(pairs, pair{d, res.caps[x]})
			} else {
				pairs = append(pairs, pair{d, &identity{broken: true}})
			}
		}
		if !unite(pairs) {
			if !w.cycles {
				return
			}
			for _, p := range pairs {
				if !unite([]pair{p}) {
					p.a.turnsOut(&identity{broken: true})
				}
			}
		}
		gone()
		root.result = res
		v.m.Return(p.k, payload)
	case OpThrow:
		gone()
		root.exc = &captp.Exception{Type: captp.Failed, Reason: "thrown"}
		for _, d := range root.caps {
			if d != nil {
				d.turnsOut(&identity{broken: true})
			}
		}
		v.m.Throw(p.k, root.exc)
	case OpTail:
		w.doTail(v, p, root, op, gone)
	}
}

// layout says which field of a result points to which of n capabilities. Mostly field i to capability i, sometimes two fields to one.
func layout(b uint32, n int) []int8 {
	out := make([]int8, fields)
	for f := range out {
		out[f] = -1
		if f < n {
			out[f] = int8(f)
		}
	}
	if n > 0 && b%4 == 1 {
		out[b/4%fields] = int8(b / 16 % uint32(n))
	}
	return out
}

func (w *World) doTail(v *vat, p *pendRec, root *outcome, op *Op, gone func()) {
	if len(op.Refs) == 0 {
		return
	}
	r := w.ref(v, op.Refs[0])
	if r == nil || r.target {
		return
	}
	sub := &outcome{target: r.d, lies: w.cfg.Malicious, tainted: w.evil(v) || root.isTainted()}
	var pairs []pair
	for f, d := range root.caps {
		if d == nil {
			continue
		}
		if reaches(r.d, d.root()) {
			return
		}
		pairs = append(pairs, pair{d, sub.cap(f)})
	}
	if !unite(pairs) {
		return
	}
	gone()
	c, payload := w.message(r, w.args(v, op.Refs[1:]))
	c.ans, c.parent, c.label = sub, p.c, w.tailLabel
	c.finished = p.canceled
	root.see = sub
	v.m.TailCall(p.k, r.cap, &captp.Request{Params: payload})
}

func (w *World) doResolve(v *vat, i int, op *Op) {
	p := v.promises[i]
	if op.Kind == OpBreak {
		v.promises = slices.Delete(v.promises, i, i+1)
		p.d.turnsOut(&identity{broken: true})
		v.m.Break(p.cap, &captp.Exception{Type: captp.Failed, Reason: "broken by the application"})
		v.m.Release(p.cap)
		return
	}
	if len(op.Refs) == 0 {
		return
	}
	r := w.ref(v, op.Refs[0])
	if r == nil || r.target || !unite([]pair{{p.d, r.d}}) {
		return
	}
	v.promises = slices.Delete(v.promises, i, i+1)
	if err := v.m.Resolve(p.cap, r.cap); err != nil {
		w.violate("%v", err)
	}
	v.m.Release(p.cap)
}

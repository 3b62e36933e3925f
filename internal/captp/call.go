package captp

import "slices"

// Call is one call in flight through this vat, from whoever asked (the application here, or a peer) to whoever runs it (an object
// here, or a peer). The caller's end and the callee's end of a local call are the same value, and so are the answer and
// the question of a call that is forwarded from one peer to another.
//
// The exported fields are for the driver. It may read Params from EffectDeliver until it answers, without the lock, and Err and
// Results from EffectSettle until Finish. The machine owns the references in them; a driver that keeps a capability for
// longer adds a reference. When both ends are done with a Call it is used again.
//
// A call is *idle* while it looks for its way, *queued* in a promise, *delivered* to an object here, *asked* of a peer, *taking* the
// result of an answer of ours (the peer said that it is there), and *done* when the outcome is known.
type Call struct {
	Interface uint64
	Method    uint16
	// From is the connection on which the call came, nil for a call made by this application. Callee's end.
	From     *Conn
	ObjectID []byte // EffectBootstrap: the name asked for; nil for the public one
	// ObjectIDBad: a name was there but could not be understood. EffectBootstrap.
	ObjectIDBad bool
	// OnlyPipeline: the caller does not want the results, only what is pipelined on them. Callee's end.
	OnlyPipeline bool
	// NoPipelining: the caller will not pipeline on the results. Callee's end.
	NoPipelining bool
	// PassedOn: an object of this application has answered with TailCall. Callee's end.
	PassedOn bool
	Params   Payload

	Results Payload
	Err     *Exception

	// Caller and Callee are free for the driver: one for each end. They are nil when the machine hands out the Call.
	Caller, Callee any

	state     callState
	sink      sinkKind
	bootstrap bool
	owned     bool // Params hold references of their own
	memo      bool // paths hold references
	canceled  bool // delivered, and nobody wants the result any more
	atCallee  bool // delivered, and not yet answered
	orphan    bool // the caller is lost: to be cancelled when it has arrived
	early     bool // Finish is to ask that the call arrives before it is cancelled
	exposed   bool // delivered, and the callee wants to know of the paths of its result, see Expose
	lost      bool // taking: the caller is lost, and the call whose result this takes was told
	busy      int8 // being worked on: no thought of letting go

	// want counts the reasons to go on: the sink, a taker, being an orphan, each unresolved promise of the result, each hop into it.
	want       int32
	target     *node // queued: the promise. delivered: the object. Counted
	prev, next *Call // queue

	paths  []pathNode // the promises handed out for paths of the result, while unresolved
	capBuf []Cap

	answer   answerEnd
	question questionEnd
}

type callState uint8

const (
	callIdle callState = iota
	callQueued
	callDelivered
	callAsked
	callTaking
	callDone
	callFree // in the pool
)

// sinkKind says who gets the outcome.
type sinkKind uint8

const (
	sinkNone sinkKind = iota
	sinkApp
	sinkAnswer
)

type pathNode struct {
	path Path
	n    *node
}

// maxKept bounds the capacity that a pooled value keeps of each of its slices, and maxIdle the values that are kept of each kind.
const (
	maxKept = 32
	maxIdle = 4096
)

func (v *Vat) newCall() *Call {
	v.calls++
	if last := len(v.freeCalls) - 1; last >= 0 {
		k := v.freeCalls[last]
		v.freeCalls = v.freeCalls[:last]
		k.state = callIdle
		return k
	}
	return new(Call)
}

// wanted lets go of whatever k does not need any more: finishes its question, cancels it, takes it apart.
func (v *Vat) wanted(k *Call) {
	if k.busy > 0 {
		return
	}
	if k.state == callFree {
		panic("captp: freed call in use")
	}
	if v.later(k, laterWanted) {
		return
	}
	v.deep++
	k.busy++
	q := &k.question
	// After the Return the question is kept for the hops into it only (R11), and a tail call as long as its answer.
	if q.open && !q.finished && (k.want == 0 || q.returned && (len(q.hops) == 0 || v.mut&MutR11 != 0) && !q.tail) {
		v.sendFinish(k)
	}
	if k.want == 0 && k.state != callDone {
		v.cancel(k)
	}
	k.busy--
	if k.want == 0 && k.sink == sinkNone && !k.answer.open && !q.open && !k.atCallee && len(k.paths) == 0 {
		v.freeCall(k)
	}
	v.rise()
}

// cancel ends a call that nobody wants any more.
func (v *Vat) cancel(k *Call) {
	switch k.state {
	case callQueued:
		v.dequeue(k)
		v.dropParams(k)
	case callDelivered:
		// The callee must answer in any case; until then the call counts as running.
		if !k.canceled {
			k.canceled = true
			v.effects = append(v.effects, Effect{Kind: EffectCancel, Call: k})
		}
		return
	case callTaking:
		other := k.question.takes
		k.question.takes, other.answer.taker = nil, nil
		if other.sink == sinkNone {
			v.dropMemo(other)
		}
		other.want--
		v.wanted(other)
	}
	k.state = callDone
	v.returnCanceled(k)
}

// keep empties a slice for the pool, and drops it if it is large.
func keep[T any](s []T) []T {
	if cap(s) > maxKept {
		return nil
	}
	return s[:0]
}

func (v *Vat) freeCall(k *Call) {
	if k.state == callQueued || k.state == callFree || k.answer.taker != nil || k.question.takes != nil || len(k.question.hops) > 0 || len(k.answer.cells) > 0 {
		panic("captp: call freed in use")
	}
	if k.From != nil {
		k.From.over(k)
	}
	k.state = callFree
	k.busy++ // dropping the last things may lead back here
	v.dropParams(k)
	v.dropResults(k)
	v.dropDescribed(k)
	a, q := &k.answer, &k.question
	*k = Call{
		state:  callFree,
		capBuf: keep(k.capBuf), Results: Payload{Caps: keep(k.Results.Caps)}, paths: keep(k.paths),
		answer:   answerEnd{exports: keep(a.exports), described: keep(a.described), cells: keep(a.cells)},
		question: questionEnd{exports: keep(q.exports), hops: keep(q.hops)},
	}
	v.calls--
	if len(v.freeCalls) < maxIdle {
		v.freeCalls = append(v.freeCalls, k)
	}
}

// own makes the parameters, borrowed so far, the call's own.
func (v *Vat) own(k *Call) {
	if k.owned {
		return
	}
	k.owned = true
	k.capBuf = append(k.capBuf[:0], k.Params.Caps...)
	k.Params.Caps = k.capBuf
	for _, c := range k.Params.Caps {
		if v.mut&MutRefOwn == 0 {
			v.ref(c.n)
		}
	}
	if k.Params.Content != nil {
		k.Params.Content.Retain()
	}
}

func (v *Vat) dropParams(k *Call) {
	p := k.Params
	k.Params = Payload{}
	if !k.owned {
		return
	}
	k.owned = false
	if p.Content != nil {
		p.Content.Release()
	}
	for i, c := range p.Caps {
		p.Caps[i] = Cap{}
		if v.mut&MutRefDropParam == 0 {
			v.unref(c.n)
		}
	}
}

func (v *Vat) dropResults(k *Call) {
	r := k.Results
	k.Results = Payload{Caps: r.Caps[:0]}
	if r.Content != nil {
		r.Content.Release()
	}
	for i, c := range r.Caps {
		r.Caps[i] = Cap{}
		if v.mut&MutRefDropValue == 0 {
			v.unref(c.n)
		}
	}
}

// detach says that whoever should get the outcome does not want it any more, or has it.
func (v *Vat) detach(k *Call) {
	k.busy++
	k.sink = sinkNone
	if k.answer.taker == nil || v.mut&MutR7Taken != 0 {
		v.dropMemo(k) // else the result still goes somewhere, and must be what was pipelined on (R7)
	}
	if k.state == callDone && k.answer.taker == nil {
		v.dropResults(k)
	}
	k.busy--
	k.want--
	v.wanted(k)
}

// dropMemo lets go of the promises of the result. Those that somebody else holds stay known, so that they are resolved.
func (v *Vat) dropMemo(k *Call) {
	if !k.memo {
		return
	}
	k.memo = false
	for i := len(k.paths) - 1; i >= 0; i-- {
		n := k.paths[i].n
		if n.flags&flagEmbargo != 0 || n.phase == resolved {
			k.paths = slices.Delete(k.paths, i, i+1)
		}
		v.unref(n)
	}
}

func (k *Call) forgetPath(n *node) {
	for i := range k.paths {
		if k.paths[i].n == n {
			k.paths = slices.Delete(k.paths, i, i+1)
			return
		}
	}
}

// promiseFor returns what stands, or will stand, at path of the result of k, with a reference. R5: one promise for one path.
func (v *Vat) promiseFor(k *Call, path Path) *node {
	switch {
	case k.state == callDone:
		n, _ := v.valueAt(k, path)
		return n
	case k.question.tail:
		return v.newHop(k, path)
	}
	if v.mut&MutR5 == 0 {
		for i := range k.paths {
			if slices.Equal(k.paths[i].path, path) {
				return v.ref(k.paths[i].n)
			}
		}
	}
	if k.state == callTaking {
		return v.cellFor(k.question.takes, path)
	}
	m := v.newPromise()
	m.path = v.keepPath(path)
	if k.state == callAsked {
		m.phase, m.link = remote, v.newHop(k, m.path)
	} else {
		m.call = k
		k.want++
	}
	k.paths = append(k.paths, pathNode{m.path, m})
	if k.memo {
		v.ref(m)
	}
	if k.exposed {
		v.expose(k, m)
	}
	return m
}

// indexAt returns the index of the capability at path, or -1.
func indexAt(c Content, path Path, n int) int {
	i, ok := 0, len(path) == 0
	if c != nil {
		i, ok = c.CapAt(path)
	}
	if !ok || i < 0 || i >= n {
		return -1
	}
	return i
}

// valueAt returns, with a reference, the capability at path of the result of k, which is done, and its index or -1.
func (v *Vat) valueAt(k *Call, path Path) (*node, int) {
	if k.Err != nil {
		return v.newBroken(k.Err), -1
	}
	i := indexAt(k.Results.Content, path, len(k.Results.Caps))
	if i < 0 {
		return nil, -1
	}
	return v.ref(k.Results.Caps[i].n), i
}

// fail settles k with e.
func (v *Vat) fail(k *Call, e *Exception) {
	k.Err = e
	if v.later(k, laterSettle) {
		return
	}
	k.busy++ // the parameters may hold what is pipelined on k
	v.dropParams(k)
	v.settle(k, nil)
	k.busy--
	v.wanted(k)
}

// settle gives the outcome of k, which stands in Results or Err, to all who wait for it. reflected says, for results that came from a
// peer, which of them were described as ours.
func (v *Vat) settle(k *Call, reflected []bool) {
	k.busy++
	v.deep++
	k.state = callDone
	v.arrived(k)
	var buf [8]pathNode
	paths, memo := append(buf[:0], k.paths...), k.memo
	k.paths, k.memo = k.paths[:0], false
	for i := range paths {
		v.ref(paths[i].n)
	}
	embargoed := v.settlePaths(k, paths, reflected)
	if k.question.open && len(k.question.hops) > 0 && (reflected != nil || k.Err != nil) {
		v.settleHops(k, reflected)
	}
	if embargoed && v.mut&MutR7 == 0 {
		v.identify(k, paths)
	}
	switch k.sink {
	case sinkApp:
		v.effects = append(v.effects, Effect{Kind: EffectSettle, Call: k})
	case sinkAnswer:
		v.sendReturn(k)
	default:
		v.returnCanceled(k) // the answer was finished; only what is pipelined on it was waited for
	}
	if t := k.answer.taker; t != nil {
		v.taken(t, k)
	}
	if k.sink == sinkNone {
		v.dropResults(k)
	}
	for _, p := range paths {
		v.unref(p.n)
		if memo {
			v.unref(p.n)
		}
	}
	k.busy--
	v.wanted(k)
	v.rise()
}

// settlePaths resolves the promises of the result of k, and reports whether there was an embargo on one.
func (v *Vat) settlePaths(k *Call, paths []pathNode, reflected []bool) (embargoed bool) {
	for _, p := range paths {
		m := p.n
		if m.phase == resolved || m.flags&flagEmbargo != 0 {
			embargoed = true
			continue
		}
		t, i := v.valueAt(k, p.path)
		if m.phase == remote && i >= 0 && reflected != nil && v.needsEmbargo(m, t, reflected[i]) {
			v.embargo(m, t)
			embargoed = embargoed || m.phase == waiting || v.mut&MutRefused == 0
		} else {
			v.become(m, t)
		}
	}
	return embargoed
}

// identify puts embargoed promises in the place of the capabilities that they will become (R7): what the result says must not be faster than
// what was pipelined on it. The same holds for one whose embargo has failed: what was sent by way of it is lost, so the rest must fail too.
func (v *Vat) identify(k *Call, paths []pathNode) {
	if k.Err != nil {
		return
	}
	slowAt := make([]int, len(paths)) // which capability each path is, if slow
	for x, p := range paths {
		i := -1
		if slow(p.n) {
			i = indexAt(k.Results.Content, p.path, len(k.Results.Caps))
		}
		if slowAt[x] = i; i < 0 {
			continue
		}
		at := &k.Results.Caps[i]
		old := at.n
		first := slices.Index(slowAt[:x], i)
		switch {
		case first < 0:
			at.n = v.ref(p.n)
		case dead(old):
			continue
		case dead(p.n):
			at.n = v.ref(p.n)
		case old == paths[first].n:
			at.n = v.join(old, p.n)
		default:
			v.joinMore(old, p.n)
			continue
		}
		v.unref(old)
	}
}

// slow reports whether a path of a result, m, waits for an embargo or has waited in vain.
func slow(m *node) bool {
	return m.phase == waiting && m.flags&flagEmbargo != 0 || m.phase == resolved && dead(m)
}

// settleHops settles the hops into the result of k, a question that the peer has answered.
func (v *Vat) settleHops(k *Call, reflected []bool) {
	for _, h := range slices.Clone(k.question.hops) {
		t, at := v.valueAt(k, h.path)
		v.settleHop(h, t, at >= 0 && reflected[at])
	}
}

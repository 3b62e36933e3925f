package captp

import "slices"

// watcher is somebody who wants to know what becomes of a promise, or that a hop breaks.
type watcher struct {
	kind  watchKind
	conn  *Conn    // watchExport, watchBounce
	id    ExportID // watchExport; watchBounce: the peer's embargo
	token any      // watchSettled, watchBroken
	cap   *node    // watchSettled, watchBroken: the watched node, as the application named it; watchJoin: the joint promise, counted
}

type watchKind uint8

const (
	watchExport watchKind = iota + 1
	watchSettled
	watchBroken
	watchJoin
	watchBounce
)

func (v *Vat) newPromise() *node { return v.newNode(nodePromise) }

// enqueue puts k at the end of the queue of the waiting promise m.
func (v *Vat) enqueue(k *Call, m *node) {
	// A call may have come here by a detour that began at its own result; it would wait for itself. Nothing can wait for one whose result
	// nobody has asked for.
	if len(k.paths) > 0 {
		own, far := v.waitsFor(m, func(up *Call) bool { return up == k })
		if far || own != nil {
			v.fail(k, whyNotWait(far))
			return
		}
	}
	v.queue(k, m)
}

func whyNotWait(far bool) *Exception {
	if far {
		return excWaits
	}
	return excCycle
}

// queue is enqueue for a call that m is known not to wait for.
func (v *Vat) queue(k *Call, m *node) {
	v.own(k)
	k.state, k.target = callQueued, v.ref(m)
	p := v.more(m)
	k.prev, k.next = p.tail, nil
	if p.tail != nil {
		p.tail.next = k
	} else {
		p.head = k
	}
	p.tail = k
}

// maxWait is how far a chain of calls that wait for each other is followed. Whoever would join a longer one, and may be part of it, is refused.
// A chain that grows at its end, call by call, may be of any length: a new call is part of none.
const maxWait = 4096

// waitsFor returns the first call for which is says so among those that the waiting promise m depends on: each the source of the promise
// that the one before is queued in, or will be when it is passed on. It reports whether the chain is too long to tell.
func (v *Vat) waitsFor(m *node, is func(*Call) bool) (found *Call, far bool) {
	steps := 0
	for up := m.call; up != nil; {
		v.walked++
		if is(up) {
			return up, false
		}
		w := waitsIn(up)
		if w == nil {
			break
		}
		if steps++; steps == maxWait {
			return nil, true
		}
		up = w.call
	}
	return nil, false
}

// dequeue takes a queued call out of its promise.
func (v *Vat) dequeue(k *Call) {
	p := k.target.p
	if k.prev != nil {
		k.prev.next = k.next
	} else {
		p.head = k.next
	}
	if k.next != nil {
		k.next.prev = k.prev
	} else {
		p.tail = k.prev
	}
	t := k.target
	k.prev, k.next, k.target, k.state = nil, nil, nil, callIdle
	v.unref(t)
}

// become resolves the promise m to t. It takes over the caller's reference to t.
//
// Everything happens here and now, in this order (R10): the calls that wait in m go on to t; then those are told who watch m. So nobody
// who hears of the resolution can send something that arrives earlier.
func (v *Vat) become(m, t *node) {
	v.ref(m)
	if v.leads(t, m) {
		v.unref(t)
		t = v.newBroken(excCycle)
	}
	t = v.shortcut(t)
	wasRemote, base, call := m.phase == remote, m.link, m.call
	if wasRemote {
		v.promiseOutlives(m, base)
		v.forgetPromise(m)
		v.inherit(m, t)
	} else if call != nil {
		call.forgetPath(m)
	}
	m.phase, m.link, m.call = resolved, t, nil
	m.flags &^= flagApp | flagEmbargo
	if v.mut&MutR10 != 0 {
		v.late = append(v.late, v.ref(m))
	} else {
		v.flush(m, t)
	}
	v.notify(m)
	v.unref(base)
	if call != nil {
		call.want--
		v.wanted(call)
	}
	v.unref(m)
}

// inherit passes "messages were sent" on (R4): those messages may still be under way to the promise that m resolves to, so that one
// will need an embargo when it turns out to be ours.
func (v *Vat) inherit(m, t *node) {
	if m.flags&flagUsed == 0 || v.mut&MutR4 != 0 {
		return
	}
	if f := follow(t); f != nil && f.kind == nodePromise && f.phase == remote {
		f.flags |= flagUsed
	}
}

// flush sends the calls that wait in m on to t.
//
// Where they wait again, one of them at most is what t waits for. It is looked for once and not for each of them: both the queue and the chain of
// calls that wait for each other may be long.
func (v *Vat) flush(m, t *node) {
	var end *node
	var own *Call
	var far, looked bool
	for m.p != nil && m.p.head != nil {
		k := m.p.head
		if f := follow(t); f != end {
			end, own, far, looked = f, nil, false, false
		}
		if !isPromise(end) || end.phase != waiting {
			v.dequeue(k)
			v.route(k, end)
			continue
		}
		part := len(k.paths) > 0 // see enqueue
		if part && !looked {
			own, far = v.waitsFor(end, func(up *Call) bool { return up.target == m })
			looked = true
		}
		v.dequeue(k)
		if part && (far || k == own) {
			v.fail(k, whyNotWait(far))
		} else {
			v.queue(k, end)
		}
	}
}

// depart makes the waiting promise m, a result of a call that now is a question to a peer, stand for the hop. It takes over the
// caller's reference to hop.
func (v *Vat) depart(m, hop *node) {
	v.ref(m)
	call := m.call
	m.phase, m.link, m.call = remote, hop, nil
	call.want--
	if m.p != nil && m.p.head != nil {
		m.flags |= flagUsed
		v.flush(m, hop)
	}
	// Whoever of the same peer knew m as a promise of ours can now be told that it is a promise of its own.
	for i := 0; m.phase == remote && m.p != nil && i < len(m.p.watchers); i++ {
		if w := m.p.watchers[i]; w.kind == watchExport && w.conn == hop.conn {
			m.p.watchers = slices.Delete(m.p.watchers, i, i+1)
			i = -1
			w.conn.exportResolved(w.id, m)
		}
	}
	v.unref(m)
}

// notify tells the watchers of m, a promise that is resolved or a hop that is settled. Those for whom it is not settled yet move on to the next promise.
func (v *Vat) notify(m *node) {
	if m.p == nil {
		return
	}
	ws := m.p.watchers
	m.p.watchers = nil
	for _, w := range ws {
		switch w.kind {
		case watchExport:
			w.conn.exportResolved(w.id, m)
		case watchJoin:
			v.joined(w.cap, m)
		case watchBounce:
			w.conn.bounces--
			w.conn.sendBack(EmbargoID(w.id), m)
		default:
			v.watch(w.cap, w) // from where the application looks: a cell may lead another way by now
		}
	}
	if m.p != nil && m.p.watchers == nil {
		clear(ws)
		m.p.watchers = ws[:0]
	}
}

// watch arranges that w hears when n is settled or broken.
func (v *Vat) watch(n *node, w watcher) {
	f := follow(n)
	switch broken := why(f); {
	case broken != nil || w.kind == watchSettled && !isOpen(f):
		v.due = append(v.due, w)
	case f == nil || f.kind == nodeObject:
		// A null or local capability does not break.
	default:
		p := v.more(f)
		p.watchers = append(p.watchers, w)
	}
}

// tell files the effects for those whose turn has come. It does so when an input is done and not in its midst, because what seemed
// settled there may have to wait for an embargo after all.
func (v *Vat) tell() {
	due := v.due
	v.due = nil
	for _, w := range due {
		f := follow(w.cap)
		if broken := why(f); broken != nil || w.kind == watchSettled && !isOpen(f) {
			v.effects = append(v.effects, Effect{Kind: EffectWatch, Cap: Cap{w.cap}, Token: w.token, Err: broken})
		} else {
			v.watch(w.cap, w)
		}
	}
	if v.due == nil {
		clear(due)
		v.due = due[:0]
	}
}

// relink points a cell to another node, and takes over the reference to it. Who watches something through the cell looks again.
func (v *Vat) relink(cell, to *node) {
	old := cell.link
	cell.link = v.shortcut(to)
	if f := follow(old); f != nil && f.p != nil {
		ws := f.p.watchers
		f.p.watchers = nil
		stay := ws[:0]
		for _, w := range ws {
			if (w.kind == watchSettled || w.kind == watchBroken) && follow(w.cap) != f {
				v.watch(w.cap, w)
			} else {
				stay = append(stay, w)
			}
		}
		clear(ws[len(stay):])
		f.p.watchers = stay
	}
	v.unref(old)
}

// join makes a promise that becomes a when all of ms, embargoed promises, are free. The capability that ms all turned out to be may be
// used when the messages sent by way of each of them have arrived.
func (v *Vat) join(a, b *node) *node {
	n := v.newPromise()
	v.more(n).joins = 0
	v.joinMore(n, a)
	v.joinMore(n, b)
	return n
}

func (v *Vat) joinMore(n, m *node) {
	n.p.joins++
	p := v.more(m)
	p.watchers = append(p.watchers, watcher{kind: watchJoin, cap: v.ref(n)})
}

func (v *Vat) joined(n, m *node) {
	n.p.joins--
	if n.phase == waiting && (n.p.joins == 0 || dead(m)) {
		v.become(n, v.ref(m))
	}
	v.unref(n)
}

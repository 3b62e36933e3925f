// Package captp is the protocol machine of Cap'n Proto RPC: the tables of all connections of a process and the graph of
// promises that joins them, as one passive value.
//
// The machine has no goroutine, lock, clock, randomness or I/O. Inputs are calls of the methods of Vat; outputs are effects, which
// the caller (the driver) must drain after every input. A driver serves concurrent users by putting one lock around it.
//
// Errors that a method returns are misuse by the driver. What a peer does wrong ends that peer's connection (EffectClose with a
// *ProtocolError's exception) and nothing else. The machine panics only when its own invariants are broken.
package captp

import "slices"

// Cap is a reference to a capability: a local object, a promise, something at a peer, something broken. The zero Cap is the null
// capability. It is a small comparable handle; equal handles denote the same capability, unequal ones perhaps too (see Equal).
//
// References are counted. A method that returns a Cap gives its caller one reference, unless it says that the Cap is borrowed. Methods that
// take a Cap only borrow it. Null needs no counting; AddRef and Release accept it.
type Cap struct{ n *node }

// IsNull reports whether c is the null capability.
func (c Cap) IsNull() bool { return c.n == nil }

// Payload is the content of a call or a result with its capabilities, as the application sees it. Caps[i] is entry i of the
// capability table.
type Payload struct {
	Content Content
	Caps    []Cap
	Bytes   int // see Wired.Bytes
}

// Request is what a call asks for. Params.Caps and Params.Content are borrowed: the machine adds its own references and retains
// the content as long as it needs them.
type Request struct {
	Interface uint64
	Method    uint16
	// NoPipelining promises that no capability will be asked of the result before it is there: a hint.
	NoPipelining bool
	// OnlyPipeline says that the result is wanted for pipelining only: EffectSettle may never come.
	OnlyPipeline bool
	Params       Payload
}

// AddRef adds a reference to c and returns c.
func (v *Vat) AddRef(c Cap) Cap { return Cap{v.ref(c.n)} }

// Release gives a reference back.
func (v *Vat) Release(c Cap) { v.unref(c.n) }

// NewObject makes a capability whose calls are delivered to the driver with handle as Effect.Object.
func (v *Vat) NewObject(handle any) Cap {
	n := v.newNode(nodeObject)
	n.val = handle
	return Cap{n}
}

// NewBroken makes a capability on which every call fails with e.
func (v *Vat) NewBroken(e *Exception) Cap { return Cap{v.newBroken(e)} }

// NewPromise makes a local promise. Calls on it wait until it is resolved. The promise stays unresolved for as long as the driver does
// not resolve it: an abandoned one should be broken.
func (v *Vat) NewPromise() Cap {
	n := v.newPromise()
	n.flags = flagApp
	return Cap{n}
}

// Resolve makes the promise p, made by NewPromise, become target. If target is p itself, directly or through other
// promises, p becomes broken. It is an error if p is not an unresolved local promise of the application.
func (v *Vat) Resolve(p, target Cap) error {
	if n := p.n; n == nil || n.kind != nodePromise || n.phase != waiting && n.phase != led || n.flags&flagApp == 0 {
		return ErrNotPromise
	}
	v.become(p.n, v.ref(target.n))
	return nil
}

// Break makes the promise p broken. Otherwise like Resolve.
func (v *Vat) Break(p Cap, e *Exception) error {
	b := v.newBroken(e)
	err := v.Resolve(p, Cap{b})
	v.unref(b)
	return err
}

// Bootstrap asks the peer of conn for its bootstrap capability, or for the one named objectID if that is not nil. The result is a
// call like any other; the capability stands at the empty path, Pipeline(k, nil).
func (v *Vat) Bootstrap(conn *Conn, objectID []byte) *Call {
	k := v.appCall()
	k.bootstrap = true
	k.busy++
	switch {
	case conn.closed:
		v.fail(k, conn.err)
	case conn.questions.live >= conn.limits.Questions:
		v.fail(k, excQuestion)
	default:
		k.state = callAsked
		conn.open(k, false)
		m := v.newMsg(KindBootstrap)
		m.Question, m.ObjectID = k.question.id, objectID
		conn.send(m)
	}
	k.busy--
	return k
}

// Call calls target. Calls on one Cap reach their object in the order they were made, whatever the Cap turns out to be
// meanwhile. The caller must give the result back with Finish.
//
// Errors (null target, dead connection, …) come as the outcome of the call, like any other failure: an EffectSettle.
func (v *Vat) Call(target Cap, r *Request) *Call {
	k := v.appCall()
	k.busy++
	k.Interface, k.Method, k.Params = r.Interface, r.Method, r.Params
	k.NoPipelining, k.OnlyPipeline = r.NoPipelining, r.OnlyPipeline
	v.route(k, target.n)
	k.busy--
	return k
}

// appCall returns a call that the application makes.
func (v *Vat) appCall() *Call {
	k := v.newCall()
	k.sink, k.want, k.memo = sinkApp, 1, true
	return k
}

// Pipeline returns the capability that stands at path in the result of k, whether the result is there or not. The same path
// gives the same capability. Allowed for the caller of k until Finish.
func (v *Vat) Pipeline(k *Call, path Path) Cap { return Cap{v.promiseFor(k, path)} }

// Finish says that the caller of k does not use k any more. If the outcome is not there yet and no capability pipelined from k is
// held, the call is cancelled. k.Results are released. The caller must not use k afterwards.
func (v *Vat) Finish(k *Call) {
	if k.sink == sinkApp {
		k.Caller = nil
		v.detach(k)
	}
}

// Return answers a delivered call with results. results is borrowed like Request.Params. The callee must not use k afterwards.
func (v *Vat) Return(k *Call, results Payload) error {
	if !k.atCallee {
		return ErrNotRunning
	}
	k.busy++
	if v.answered(k) {
		caps := k.Results.Caps[:0]
		for _, c := range results.Caps {
			caps = append(caps, Cap{v.ref(c.n)})
		}
		k.Results = Payload{Content: results.Content, Caps: caps, Bytes: results.Bytes}
		if results.Content != nil {
			results.Content.Retain()
		}
		v.settle(k, nil)
	}
	v.leave(k)
	return nil
}

// answered ends the callee's part in k, and reports whether somebody wants the answer.
func (v *Vat) answered(k *Call) bool {
	k.atCallee, k.exposed, k.Callee, k.ObjectID = false, false, nil, nil
	if !k.canceled {
		return true
	}
	k.state = callDone
	v.returnCanceled(k)
	return false
}

// leave drops what the delivered call held, after its answer is on the way.
func (v *Vat) leave(k *Call) {
	t := k.target
	if k.state == callDone {
		k.target = nil
		v.dropParams(k)
		v.unref(t)
	}
	k.busy--
	v.wanted(k)
}

// Throw answers a delivered call with an exception.
func (v *Vat) Throw(k *Call, e *Exception) error {
	if !k.atCallee {
		return ErrNotRunning
	}
	k.busy++
	if v.answered(k) {
		k.Err = e
		v.settle(k, nil)
	}
	v.leave(k)
	return nil
}

// TailCall answers a delivered call with the result of another call, which starts now. Whoever waits for k gets that result; where
// target lives at the peer who called, the result does not travel through this vat. An exposed call cannot be answered so.
func (v *Vat) TailCall(k *Call, target Cap, r *Request) error {
	if !k.atCallee || k.exposed {
		return ErrNotRunning
	}
	k.busy++
	if !v.answered(k) {
		v.leave(k)
		return nil
	}
	// The call itself moves on: whoever waits for it, and what is pipelined on it, need not notice.
	object, old, owned, buf := k.target, k.Params, k.owned, k.capBuf
	k.state, k.target, k.owned, k.capBuf = callIdle, nil, false, nil
	k.Interface, k.Method, k.Params = r.Interface, r.Method, r.Params
	k.bootstrap, k.PassedOn = false, true
	v.route(k, target.n)
	if owned {
		if old.Content != nil {
			old.Content.Release()
		}
		for i, c := range old.Caps {
			old.Caps[i] = Cap{}
			v.unref(c.n)
		}
		if k.capBuf == nil {
			k.capBuf = buf[:0]
		}
	}
	v.unref(object)
	k.busy--
	v.wanted(k)
	return nil
}

// ReleaseParams drops the parameters of a delivered call before it is answered. k.Params is empty afterwards.
func (v *Vat) ReleaseParams(k *Call) {
	if k.atCallee {
		v.dropParams(k)
	}
}

// WatchKind selects what Watch waits for.
type WatchKind uint8

// What Watch can wait for.
const (
	// WatchSettled: c is no promise any more: a local object, a settled remote object, null, or broken (then Err is set).
	WatchSettled WatchKind = iota + 1
	// WatchBroken: c is broken, as a promise that breaks or as an import whose connection is lost.
	WatchBroken
)

// Watch asks for one EffectWatch with token when c has become what kind says; at once if it has. The driver must hold its reference to c
// until the effect comes, or take the watch back with Unwatch first. A watch for WatchBroken on what can never break gives no effect.
func (v *Vat) Watch(c Cap, kind WatchKind, token any) {
	w := watcher{kind: watchSettled, token: token, cap: c.n}
	if kind == WatchBroken {
		w.kind = watchBroken
	}
	v.watch(c.n, w)
}

// Unwatch takes back the watches on c with that token. The token must be comparable.
func (v *Vat) Unwatch(c Cap, token any) {
	v.UnwatchFunc(c, func(t any) bool { return t == token })
}

// UnwatchFunc takes back the watches on c whose tokens are such as is says.
func (v *Vat) UnwatchFunc(c Cap, is func(token any) bool) {
	mine := func(w watcher) bool {
		return (w.kind == watchSettled || w.kind == watchBroken) && w.cap == c.n && is(w.token)
	}
	v.due = slices.DeleteFunc(v.due, mine)
	if f := follow(c.n); f != nil && f.p != nil {
		f.p.watchers = slices.DeleteFunc(f.p.watchers, mine)
	}
}

// State is what a capability is at the moment.
type State uint8

// The states of a capability.
const (
	Null    State = iota
	Near          // an object of this vat
	Far           // a settled object at a peer
	Promise       // not resolved yet
	Broken
)

// State returns what c is now, following resolutions, and for Broken the reason.
func (v *Vat) State(c Cap) (State, *Exception) {
	f := follow(c.n)
	if f == nil {
		return Null, nil
	}
	if e := why(f); e != nil {
		return Broken, e
	}
	switch {
	case f.kind == nodeObject:
		return Near, nil
	case isOpen(f):
		return Promise, nil
	}
	return Far, nil
}

// Object returns the handle of the local object that c has resolved to, if it has and no embargo is pending on the way.
func (v *Vat) Object(c Cap) (handle any, ok bool) {
	if f := follow(c.n); f != nil && f.kind == nodeObject {
		return f.val, true
	}
	return nil, false
}

// ConnOf returns the connection over which calls on c travel now, or nil.
func (v *Vat) ConnOf(c Cap) *Conn {
	if h := hopOf(follow(c.n)); h != nil {
		return h.conn
	}
	return nil
}

// Equality is what is known about two references.
type Equality uint8

// The answers of Equal.
const (
	// Unknown: a promise is involved, and more may be known when both are settled; or both are far, and a peer may hold one object
	// under two names: one that it hosts and one that came back to it, or two that came to it by different ways.
	Unknown   Equality = iota
	Same               // the same object
	Different          // different objects, or one is null or broken
)

// Equal compares what two references denote, by local knowledge.
func (v *Vat) Equal(a, b Cap) Equality {
	x, y := follow(a.n), follow(b.n)
	switch {
	case x == y:
		return Same // one and the same promise too
	case dead(x) || dead(y):
		return Different
	case isOpen(x) || isOpen(y):
		return Unknown
	case x.kind == nodeObject && y.kind == nodeObject:
		return Different
	}
	return Unknown
}

// Package captp is the protocol machine of Cap'n Proto RPC: the tables of all connections of a process and the graph of
// promises that joins them, as one passive value.
//
// The machine has no goroutine, lock, clock, randomness or I/O. Inputs are calls of the methods of Vat; outputs are effects, which
// the caller (the driver) must drain after every input. A driver serves concurrent users by putting one lock around it.
//
// Errors that a method returns are misuse by the driver. What a peer does wrong ends that peer's connection (EffectClose with a
// *ProtocolError's exception) and nothing else. The machine panics only when its own invariants are broken.
package captp

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
func (v *Vat) NewObject(handle any) Cap { panic("captp: not built yet") }

// NewBroken makes a capability on which every call fails with e.
func (v *Vat) NewBroken(e *Exception) Cap { panic("captp: not built yet") }

// NewPromise makes a local promise. Calls on it wait until it is resolved. The promise stays unresolved for as long as the driver does
// not resolve it: an abandoned one should be broken.
func (v *Vat) NewPromise() Cap { panic("captp: not built yet") }

// Resolve makes the promise p, made by NewPromise, become target. If target is p itself, directly or through other
// promises, p becomes broken. It is an error if p is not an unresolved local promise of the application.
func (v *Vat) Resolve(p, target Cap) error { panic("captp: not built yet") }

// Break makes the promise p broken. Otherwise like Resolve.
func (v *Vat) Break(p Cap, e *Exception) error { panic("captp: not built yet") }

// Bootstrap asks the peer of conn for its bootstrap capability, or for the one named objectID if that is not nil. The result is a
// call like any other; the capability stands at the empty path, Pipeline(k, nil).
func (v *Vat) Bootstrap(conn *Conn, objectID []byte) *Call { panic("captp: not built yet") }

// Call calls target. Calls on one Cap reach their object in the order they were made, whatever the Cap turns out to be
// meanwhile. The caller must give the result back with Finish.
//
// Errors (null target, dead connection, …) come as the outcome of the call, like any other failure: an EffectSettle.
func (v *Vat) Call(target Cap, r *Request) *Call { panic("captp: not built yet") }

// Pipeline returns the capability that stands at path in the result of k, whether the result is there or not. The same path
// gives the same capability. Allowed for the caller of k until Finish.
func (v *Vat) Pipeline(k *Call, path Path) Cap { panic("captp: not built yet") }

// Finish says that the caller of k does not use k any more. If the outcome is not there yet and no capability pipelined from k is
// held, the call is cancelled. k.Results are released. The caller must not use k afterwards.
func (v *Vat) Finish(k *Call) { panic("captp: not built yet") }

// Return answers a delivered call with results. results is borrowed like Request.Params. The callee must not use k afterwards.
func (v *Vat) Return(k *Call, results Payload) error { panic("captp: not built yet") }

// Throw answers a delivered call with an exception.
func (v *Vat) Throw(k *Call, e *Exception) error { panic("captp: not built yet") }

// TailCall answers a delivered call with the result of another call, which starts now. Whoever waits for k gets that result; where
// target lives at the peer who called, the result does not travel through this vat.
func (v *Vat) TailCall(k *Call, target Cap, r *Request) error { panic("captp: not built yet") }

// ReleaseParams drops the parameters of a delivered call before it is answered. k.Params is empty afterwards.
func (v *Vat) ReleaseParams(k *Call) { panic("captp: not built yet") }

// WatchKind selects what Watch waits for.
type WatchKind uint8

// What Watch can wait for.
const (
	// WatchSettled: c is no promise any more: a local object, a settled remote object, null, or broken (then Err is set).
	WatchSettled WatchKind = iota + 1
	// WatchBroken: c is broken, as a promise that breaks or as an import whose connection is lost.
	WatchBroken
)

// Watch asks for one EffectWatch with token when c has become what kind says; at once if it has. A watch does not keep c alive; it
// dies silently with the last reference to c. Unwatch takes it back.
func (v *Vat) Watch(c Cap, kind WatchKind, token any) { panic("captp: not built yet") }

// Unwatch takes back the watches on c with that token. The token must be comparable.
func (v *Vat) Unwatch(c Cap, token any) { panic("captp: not built yet") }

// Connect adds a connection. handle is the driver's own and comes back as Conn.Handle.
func (v *Vat) Connect(handle any, limits Limits) *Conn { panic("captp: not built yet") }

// Receive handles one message from the peer of conn, completely: everything that it causes to be sent or delivered is in the effects
// when Receive returns. m is borrowed for the call.
func (v *Vat) Receive(conn *Conn, m *Msg) { panic("captp: not built yet") }

// Disconnect says that the link is lost (why says the cause), or at its end (why is nil: end of stream). Everything that
// depends on the connection fails with type Disconnected; what the peer held is released. EffectClose follows unless it came before.
func (v *Vat) Disconnect(conn *Conn, why *Exception) { panic("captp: not built yet") }

// Abort ends the connection from our side: sends Abort with why, then acts like Disconnect.
func (v *Vat) Abort(conn *Conn, why *Exception) { panic("captp: not built yet") }

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
func (v *Vat) State(c Cap) (State, *Exception) { panic("captp: not built yet") }

// Object returns the handle of the local object that c has resolved to, if it has and no embargo is pending on the way.
func (v *Vat) Object(c Cap) (handle any, ok bool) { panic("captp: not built yet") }

// Conn returns the connection over which calls on c travel now, or nil.
func (v *Vat) ConnOf(c Cap) *Conn { panic("captp: not built yet") }

// Equality is what is known about two references.
type Equality uint8

// The answers of Equal.
const (
	Unknown   Equality = iota // a promise is involved: wait until both are settled
	Same                      // the same object
	Different                 // different objects, or one is null or broken
)

// Equal compares what two references denote, by local knowledge.
func (v *Vat) Equal(a, b Cap) Equality { panic("captp: not built yet") }

package captp

// EffectKind says what an Effect asks of the driver.
type EffectKind uint8

// The kinds of effect. The fields that count are listed with each.
const (
	// EffectSend: write Msg on Conn, after all messages sent on it before. Then release Msg.Payload.Content, if there is one, and
	// optionally give Msg back with Recycle.
	EffectSend EffectKind = iota + 1
	// EffectDeliver: run Call on Object, behind all calls delivered to that object before. Call.Params is valid until the callee's
	// end is done with the Call: the driver must answer with exactly one of Return, Throw or TailCall, even after EffectCancel.
	EffectDeliver
	// EffectBootstrap: the peer of Conn asks for the capability named Call.ObjectID (nil: the public one). Answer as for
	// EffectDeliver, with a payload whose Content is nil and whose Caps holds the one capability.
	EffectBootstrap
	// EffectSettle: Call, which this application made, has its outcome: Call.Err or Call.Results. It comes exactly once for each
	// call that is not finished before.
	EffectSettle
	// EffectCancel: nobody wants the result of the delivered Call any more. Its callee should stop, and must still answer. A call may be
	// cancelled as soon as it is delivered; it should be started all the same, because its caller may count on that
	// (Finish.requireEarlyCancellationWorkaround).
	EffectCancel
	// EffectWatch: the watched capability Cap, with Token, has changed as Watch describes. Err is set when it broke.
	EffectWatch
	// EffectDropped: the last reference to the local object Object is gone. Nothing will be delivered to it any more.
	EffectDropped
	// EffectClose: the connection has failed or was shut down: Err says why; nil means that it is over in good order. All
	// messages to be sent on it (such as Abort) stand before this effect. Write them, half-close, and close soon after.
	// The machine ignores whatever Receive brings on it from now on.
	EffectClose
	// EffectPath: Cap, with a reference that is the driver's, has been asked for at Path of the result of Call, which is exposed. See Lead.
	EffectPath
)

// Effect is one thing that the machine asks the driver to do. Effects must be carried out in order as far as the same connection,
// the same object or the same call is concerned. An input made while effects are being carried out adds its own behind them; a call that
// was answered meanwhile may be used again, so answer calls when all effects are carried out.
type Effect struct {
	Kind   EffectKind
	Conn   *Conn
	Msg    *Msg
	Call   *Call
	Object any
	Cap    Cap
	Path   Path
	Token  any
	Err    *Exception
}

// Effects returns what the inputs since the last Clear ask for, in order. The slice is the machine's: copy what must outlive
// Clear. Drain after every input, before the lock is given up.
func (v *Vat) Effects() []Effect {
	if len(v.due) > 0 {
		v.tell()
	}
	return v.effects
}

// Clear forgets the effects that Effects returned.
func (v *Vat) Clear() {
	if cap(v.effects) > maxIdle {
		v.effects = nil
		return
	}
	clear(v.effects)
	v.effects = v.effects[:0]
}

// Recycle gives a message from a Send effect back, once it is encoded and its Content released. Optional: it saves an allocation.
// Like every method it must be called under the driver's lock.
func (v *Vat) Recycle(m *Msg) { v.freeMsg(m) }

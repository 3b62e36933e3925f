package captp

// Call is one call in flight through this vat, from whoever asked (the application here, or a peer) to whoever runs it (an object
// here, or a peer). The caller's end and the callee's end of a local call are the same value.
//
// The exported fields are for the driver. It may read Params from EffectDeliver until it answers, without the lock, and Err and
// Results from EffectSettle until Finish. The machine owns the references in them; a driver that keeps a capability for
// longer adds a reference.
type Call struct {
	Interface uint64
	Method    uint16
	// From is the connection on which the call came, nil for a call made by this application. Callee's end.
	From     *Conn
	ObjectID []byte // EffectBootstrap: the name asked for; nil for the public one
	// OnlyPipeline: the caller does not want the results, only what is pipelined on them. Callee's end.
	OnlyPipeline bool
	Params       Payload

	Results Payload
	Err     *Exception

	// Caller and Callee are free for the driver: one for each end. They are nil when the machine hands out the Call.
	Caller, Callee any
}

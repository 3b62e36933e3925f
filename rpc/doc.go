// Package rpc is Cap'n Proto's object-capability RPC for Go: references,
// calls, answers, promises and local objects, in one process or over any byte
// stream.
//
// # References
//
// A [Ref] designates an object, local or remote, or a promise of one. Whoever
// holds a Ref can call it; nobody else can. Generated client types embed a Ref:
//
//	type Echo struct{ rpc.Ref }
//
// A reference belongs to whoever obtained it, and [Ref.Release] gives it up.
// Capabilities passed as arguments are borrowed; those obtained as results or
// read out of a message belong to the reader. A reference that becomes garbage
// before it is released is released then, and reported: see [ReportLeaks].
//
// # Calls
//
// Calls made on one reference are delivered in the order in which they were
// made (E-order), across promises, resolutions and vats. Results can be called
// before they exist (promise pipelining, [Answer.Pipeline]).
//
// # Objects
//
// An object made with [NewObject] runs one call at a time by default: a turn.
// A handler that waits, with its own context, for a call on a capability gives
// up its turn while it waits and takes it again before it continues.
//
// [Self] returns the object whose handler is running, [Also] gives an object a
// second interface, and [ServerCall.Forward] passes a call on.
//
// # Types
//
// A reference does not know its type: a client type is what its holder takes it for.
// [As] believes the holder; [CastContext] asks the object.
//
// # Membranes
//
// A [Membrane] wraps a capability and whatever passes through it, so that all of it
// can be revoked ([Membrane.Revoke]). [Intercept] sees each call, and may refuse it.
//
// # Connections
//
// [NewConn] joins two processes over an [io.ReadWriteCloser]. Package vat adds
// identity, encryption, addresses and sturdy references; this package knows
// nothing of them, and code that offers or uses services needs only this one.
package rpc

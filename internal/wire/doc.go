// Package wire translates between the machine's messages ([captp.Msg]) and the bytes of rpc.capnp. It alone knows that layout.
//
// Inwards, [Decode] takes a frame from package transport, checks it and gives a [Received]: the message as the machine wants it. Its
// payload stays in the frame, as a [Body], and nothing of it is copied.
//
// Outwards, a payload is built by its user inside the message that will carry it: [NewCall] and [NewReturn] give a [Body] whose content
// is filled in first; what the machine decides later (ids, target, capability table) is written around it when the message is encoded.
// [NewOut] makes any [captp.Msg] something that a transport.Writer can queue; it is encoded when its turn to be written comes, outside
// of all locks.
//
// Everything is pooled. A call, its return and its finish cost no allocation in steady state, on either side.
package wire

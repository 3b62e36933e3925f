// Package vat connects the capabilities of package rpc over networks, securely.
//
// A vat is a set of objects that share fate, with a key of its own. Its [ID] is the hash of its
// public key: it says who the vat is, never where. An [Address] adds the places where it may be
// reached, and a [URI] (capnp://sha-256:…@host:port/…) adds the [Swiss] number of one object in
// it: who has the URI may use the object, and nobody else can name it.
//
// A server makes a vat with [Serve] and a [Restorer], which turns swiss numbers into live
// references. A client makes one with [NewClient], imports a URI or a cap file as a [SturdyRef],
// and connects:
//
//	sr, err := v.Import("echo.cap")
//	e, err := vat.Connect[echo.Echo](ctx, sr)
//
// Objects that outlive the process are records in a store (package store), of which a [Table] makes objects again when
// somebody asks for them: see [LoadFrom] and [Table.Create].
//
// Connections are TLS with both keys proven; nothing needs to be configured for it. Plain text is
// used only where an address says "insecure" or [Config].DisableTLS is set.
//
// Files, URIs, command-line flags and behaviour on the wire are those of the OCaml library
// capnp-rpc 2.x, so that vats of either kind work together.
package vat

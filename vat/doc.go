// Package vat connects the capabilities of package rpc over networks, securely.
//
// A vat is a set of objects that share fate, with a key of its own: as a rule, a process. Its [ID]
// is the hash of its public key, and says who the vat is, never where. An [Address] adds the places
// where the vat may be reached, and a [URI] (capnp://sha-256:…@host:port/…) adds the [Swiss] number
// of one object in it. That number is secret: whoever has the URI may use the object, and nobody
// else can name it.
//
// A server makes a vat with [Serve] and a [Restorer], which turns swiss numbers into live
// references, and hands out a URI:
//
//	config := vat.Flags(flag.CommandLine) // --capnp-listen-address, --capnp-secret-key-file, …
//	id, err := config.Derive("main")
//	v, err := vat.Serve(ctx, config, vat.Single(id, echo.NewEcho(service{}).Ref))
//	err = v.SaveCapFile("echo.cap", id)
//
// A client makes one with [NewClient], imports a URI or a cap file as a [SturdyRef], and connects:
//
//	v := vat.NewClient(ctx, nil, nil)
//	sr, err := v.Import("echo.cap")
//	e, err := vat.Connect[echo.Echo](ctx, sr)
//
// Live references end with their connection. A client that wants to keep one saves it ([Vat.Save]), or
// uses one that reconnects by itself ([SturdyRef.Reconnecting]). Objects that outlive their process are
// records in a store (package store), from which a [Table] makes them again when somebody asks: see
// [LoadFrom] and [Table.Create].
//
// Connections use TLS, and both sides prove their keys; nothing needs to be configured for that. Plain
// text is used only where an address says "insecure" or [Config].DisableTLS is set.
//
// Files, URIs, command-line flags and behaviour on the wire are those of the OCaml library
// capnp-rpc 2.x, so that vats of either kind can work together.
package vat

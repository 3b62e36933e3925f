// Package persistent is /capnp/persistent.capnp in Go: the interface of capabilities that can be saved.
package persistent

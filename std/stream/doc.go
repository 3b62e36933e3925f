// Package stream is /capnp/stream.capnp in Go: the result of streaming methods.
package stream

// Package jsoncp is /capnp/compat/json.capnp in Go: JSON values as messages, and the ids of the annotations that say how a
// message becomes JSON.
package jsoncp

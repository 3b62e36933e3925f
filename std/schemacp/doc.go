// Package schemacp is /capnp/schema.capnp in Go: compiled schemas as messages. Package schema has them as plain values that are
// easier to work with.
package schemacp

// Package rpccp is /capnp/rpc.capnp in Go: the messages of the RPC protocol, for programs that look at them. Package rpc speaks the
// protocol.
package rpccp

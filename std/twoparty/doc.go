// Package twoparty is /capnp/rpc-twoparty.capnp in Go: what the RPC protocol leaves to the network, for networks of two.
package twoparty

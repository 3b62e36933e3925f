// Package gocp has the ids of the annotations of /go.capnp, which steer generated Go code, ours and that of others.
package gocp

//go:build !unix

package transport

import "io"

// socketPoller knows no sockets here.
func socketPoller(io.Reader) poller { return nil }

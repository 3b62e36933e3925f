//go:build !linux

package vat

import "net"

// setUserTimeout needs an option that only Linux has.
func setUserTimeout(net.Conn, KeepAlive) {}

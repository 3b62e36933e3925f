package vat

import (
	"net"
	"net/netip"
)

// An origin is where a connection comes from, as far as limits go: an IPv4 address, or the /64 of an IPv6 address, since
// whoever has one of those has 2⁶⁴ addresses. The zero origin is unknown, and not limited: a Unix socket, some stream.
type origin netip.Prefix

// originOf returns the origin of a stream.
func originOf(stream any) origin {
	conn, ok := stream.(interface{ RemoteAddr() net.Addr })
	if !ok || conn.RemoteAddr() == nil {
		return origin{}
	}
	addrPort, err := netip.ParseAddrPort(conn.RemoteAddr().String())
	if err != nil {
		return origin{}
	}
	const v6NetworkBits = 64
	addr, bits := addrPort.Addr().Unmap(), v6NetworkBits
	if addr.Is4() {
		bits = addr.BitLen()
	}
	prefix, err := addr.WithZone("").Prefix(bits)
	if err != nil {
		return origin{}
	}
	return origin(prefix)
}

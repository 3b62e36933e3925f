package vat

import (
	"net"
	"syscall"
)

// tcpUserTimeout is TCP_USER_TIMEOUT of tcp(7), which package syscall does not have.
const tcpUserTimeout = 18

// setUserTimeout ends the connection when data stays unacknowledged for as long as keep-alive probes would take to
// find the peer dead; the kernel sends no probes then, and would go on for a quarter of an hour.
// It is best effort: a socket without the option works as before.
func setUserTimeout(conn net.Conn, k KeepAlive) {
	tcp, ok := conn.(*net.TCPConn)
	if !ok || k.Idle < 0 {
		return
	}
	raw, err := tcp.SyscallConn()
	if err != nil {
		return
	}
	_ = raw.Control(func(fd uintptr) {
		_ = syscall.SetsockoptInt(int(fd), syscall.IPPROTO_TCP, tcpUserTimeout, int(k.total().Milliseconds()))
	})
}

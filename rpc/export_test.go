package rpc

import "time"

// LendReadily makes conn lend its reading however slow the machine is, and whatever was in vain before.
func LendReadily(conn *Conn) {
	conn.m.mu.Lock()
	defer conn.m.mu.Unlock()
	conn.lender.within = time.Hour
	conn.lender.useless.v.Store(0)
}

// StopLooking stops the timer that looks after conn, so that a test shows what does not depend on it.
func StopLooking(conn *Conn) {
	conn.reading.watched.Store(true)
	conn.reading.timer.Stop()
}

// Lent reports whether nobody reads conn, because a caller is expected to.
func Lent(conn *Conn) bool {
	conn.m.mu.Lock()
	defer conn.m.mu.Unlock()
	return conn.lender.who == nobodyReads
}

// Polled reports whether conn, whose reading can be lent, is polled.
func Polled(conn *Conn) bool { return conn.lender.source.stream != conn.rwc }

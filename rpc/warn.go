package rpc

import (
	"time"

	"github.com/marque-rpc/marque/internal/captp"
)

// What a connection warns of: peers that break the protocol, and such as call beyond all limits. A peer cannot fill the log with the
// one, which ends its connection, nor with the other, of which there is one line in a while.

// refusalPeriod is how often a connection warns of calls that it refuses.
const refusalPeriod = 10 * time.Second

// refusals is what a connection has said of the calls that it refuses. It belongs to whoever reads.
type refusals struct {
	seen uint64 // by the last warning
	last time.Time
}

// warnOfBreach says that the peer broke a rule, which ends the connection.
func (c *Conn) warnOfBreach(why *captp.Exception) {
	c.log.Warn("rpc: the peer broke the protocol, its connection ends", "conn", c.String(), "error", clean(why.Reason, maxReasonBytes))
}

// noteRefusals has w warn of calls that were refused, if it is time. It runs under the lock.
func (c *Conn) noteRefusals(w *work) {
	now := c.vatConn.Refused()
	if now == c.refusals.seen {
		return
	}
	if t := time.Now(); t.Sub(c.refusals.last) >= refusalPeriod {
		n := now - c.refusals.seen
		c.refusals = refusals{now, t}
		w.later(func() {
			c.log.Warn("rpc: calls of a peer are refused as overloaded", "conn", c.String(), "calls", n)
		})
	}
}

package rpc

import (
	"time"

	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/wire"
)

// The reading of a connection.
//
// One goroutine, the leader, reads a burst of messages, gives all of them to the
// machine in one go, and runs the calls that came, one after the other, itself: a call
// that returns at once costs no hop from goroutine to goroutine, and the replies to a
// burst leave in one write.
//
// A handler must not stop the connection from being read. So the leader can be
// replaced while it runs one: by the handler itself, when it waits for another call,
// or by a timer, when it does not come back. Then another goroutine leads, with all
// that belongs to the leader, and the old one only finishes the call it runs. An object
// whose calls made that necessary has its next calls run in goroutines of their own.

const (
	// patience is how long a handler may run before another goroutine reads on.
	patience = 200 * time.Microsecond
	// slowCalls is how many calls of an object are run elsewhere after one that was slow.
	slowCalls = 64
	// maxBurst is how many messages are handled at once.
	maxBurst = 256
	// lastWords is how long a closing connection waits for its last messages to be written.
	lastWords = time.Second
)

// lead reads and handles messages until the connection ends or another goroutine leads.
func (c *Conn) lead(epoch uint64) {
	for {
		if !c.runReady(epoch) {
			return
		}
		c.pending.finish()
		if err := c.readBurst(); err != nil {
			c.readEnded(err)
			c.readers.Done()
			return
		}
	}
}

// runReady runs the calls that may start. It reports false when another goroutine has
// become the leader meanwhile.
func (c *Conn) runReady(epoch uint64) bool {
	w := &c.pending
	for {
		call := w.ready.pop()
		if call == nil {
			return true
		}
		o := call.object
		if s := o.slow.Load(); s > 0 {
			o.slow.CompareAndSwap(s, s-1)
			go call.runAll()
			continue
		}
		go call.runAll()
	}
}

// handOver makes another goroutine the leader, if the caller's is it.
func (c *Conn) handOver() {}

// readBurst waits for a message, takes in all that have arrived with it, and gives them
// to the machine.
func (c *Conn) readBurst() error {
	burst := c.burst[:0]
	var failed error
	for {
		f, err := c.in.Next()
		if err == nil {
			var r *wire.Received
			if r, err = wire.Decode(f); err == nil {
				burst = append(burst, r)
			}
		}
		if err != nil {
			failed = err
			break
		}
		if len(burst) == maxBurst || !c.in.Ready() {
			break
		}
	}
	c.m.enter()
	for _, r := range burst {
		if c.debug != nil {
			c.logMessage("received", &r.Msg)
		}
		c.m.vat.Receive(c.vatConn, &r.Msg)
	}
	c.m.leave(&c.pending)
	for i, r := range burst {
		r.Release()
		burst[i] = nil
	}
	c.burst = burst[:0]
	return failed
}

func (c *Conn) logMessage(direction string, m *captp.Msg) {}

package rpc

import (
	"sync/atomic"
	"time"

	"github.com/marque-rpc/marque/internal/transport"
)

// MachineStats is what a machine holds.
type MachineStats struct {
	Capabilities int // objects, promises, imports, and what is known about them
	Calls        int // in flight, or with results that somebody holds
	Connections  int
}

// DefaultMachine returns the machine of the process.
func DefaultMachine() *Machine { return defaultMachine }

// Stats returns what the machine holds now.
func (m *Machine) Stats() MachineStats {
	var w work
	m.enter()
	s := m.vat.Stats()
	conns := len(m.conns)
	m.leave(&w)
	w.run()
	return MachineStats{Capabilities: s.Nodes, Calls: s.LiveCalls, Connections: conns}
}

// Connections returns the connections of the machine that have not ended.
func (m *Machine) Connections() []*Conn {
	var w work
	m.enter()
	conns := make([]*Conn, 0, len(m.conns))
	for c := range m.conns {
		conns = append(conns, c)
	}
	m.leave(&w)
	w.run()
	return conns
}

// ConnStats says how full the tables of a connection are, and what it has carried.
type ConnStats struct {
	Questions int // calls of ours that the peer has not let go of
	Answers   int // calls of the peer that we have not let go of
	Exports   int // capabilities that the peer holds
	Imports   int // capabilities of the peer's that we hold
	Embargoes int // references that wait for their old path to drain

	MessagesSent, MessagesReceived uint64
	BytesSent, BytesReceived       uint64
	Writes, Reads                  uint64 // calls of the stream's methods
	QueuedMessages, QueuedBytes    int    // waiting to be written
	ParkedCalls                    int    // calls of the peer that wait until less is queued
	NoRoom                         uint64 // calls and results for the peer that failed because too much is queued
	ReadByCaller                   uint64 // results that the caller who waited for them read from the stream

	// Stalled is for how long the peer has taken nothing although something waits to be sent. It is looked at four times in
	// the time after which the connection ends; 0 if the peer had taken something.
	Stalled time.Duration
}

// Idle reports whether all tables are empty: neither side holds anything of the other's.
func (s ConnStats) Idle() bool {
	return s.Questions == 0 && s.Answers == 0 && s.Exports == 0 && s.Imports == 0 && s.Embargoes == 0
}

// Stats returns the connection's numbers now.
func (c *Conn) Stats() ConnStats {
	var w work
	c.m.enter()
	t := c.vatConn.Stats()
	served, noRooms := c.lender.served, c.noRooms
	c.m.leave(&w)
	w.run()
	out := c.out.Stats()
	in := &c.received
	s := ConnStats{Questions: t.Questions, Answers: t.Answers, Exports: t.Exports, Imports: t.Imports, Embargoes: t.Embargoes,
		MessagesSent: out.Messages, BytesSent: out.Bytes, Writes: out.Writes,
		QueuedMessages: out.QueueMessages, QueuedBytes: out.QueueBytes, ReadByCaller: served,
		ParkedCalls: c.parkedCalls(), NoRoom: noRooms, Stalled: out.Stalled}
	s.MessagesReceived, s.BytesReceived, s.Reads = in.messages.Load(), in.bytes.Load(), in.reads.Load()
	return s
}

// Dump describes all that the machine holds, each connection's tables among it, for a
// person. Its form may change.
func (m *Machine) Dump() string {
	var w work
	m.enter()
	text := m.vat.Dump()
	m.leave(&w)
	w.run()
	return text
}

// readCounts are what the reading has brought, copied for others to look at.
type readCounts struct{ messages, bytes, reads atomic.Uint64 }

func (r *readCounts) set(s transport.ReadStats) {
	r.messages.Store(s.Messages)
	r.bytes.Store(s.Bytes)
	r.reads.Store(s.Reads)
}

package vat

import (
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// Stats are the numbers of a vat. Those that end in s of something that happens count from the vat's beginning.
type Stats struct {
	Connections int // up now
	Handshakes  int // incoming ones under way now
	ParkedCalls int // calls of peers that wait until these have read more
	QueuedBytes int // waiting to be sent now
	Stalled     int // connections now whose peers take nothing of what waits

	Connects     uint64 // connections that came up, in either direction
	Rejections   uint64 // incoming connections that were turned away: not authenticated, too slow, too many
	DialFailures uint64 // attempts to connect that failed

	MessagesReceived uint64
	MessagesEnqueued uint64 // to be sent
	MessagesSent     uint64
	MessagesDropped  uint64 // enqueued, and lost with their connection
	BytesReceived    uint64 // of messages, before encryption
	BytesSent        uint64
	NoRoom           uint64 // results, and calls, that failed because too much waited to be sent
}

// traffic adds what a connection has carried.
func (s *Stats) traffic(c rpc.ConnStats) {
	s.MessagesReceived += c.MessagesReceived
	s.MessagesEnqueued += c.MessagesSent + uint64(c.QueuedMessages)
	s.MessagesSent += c.MessagesSent
	s.BytesReceived += c.BytesReceived
	s.BytesSent += c.BytesSent
	s.NoRoom += c.NoRoom
}

// now adds what a connection that is up holds.
func (s *Stats) now(c rpc.ConnStats) {
	s.traffic(c)
	s.ParkedCalls += c.ParkedCalls
	s.QueuedBytes += c.QueuedBytes
	if c.Stalled > 0 {
		s.Stalled++
	}
}

// count changes the numbers that are kept.
func (v *Vat) count(f func(*Stats)) {
	v.mu.Lock()
	defer v.mu.Unlock()
	f(&v.stats)
}

// Stats returns the vat's numbers now.
func (v *Vat) Stats() Stats {
	v.mu.Lock()
	defer v.mu.Unlock()
	s := v.stats
	s.Connections = len(v.links)
	s.Handshakes = v.handshakes.len()
	for l := range v.links {
		s.now(l.conn.Stats())
	}
	return s
}

// ConnInfo describes one connection of a vat.
type ConnInfo struct {
	Peer      ID // zero for a plain connection
	Initiated bool
	Place     string // where the peer is, for a person
	Since     time.Time
	Ending    bool // nobody gets it any more
	rpc.ConnStats
}

// Connections describes the connections that are up, the oldest first.
func (v *Vat) Connections() []ConnInfo {
	v.mu.Lock()
	defer v.mu.Unlock()
	list := make([]ConnInfo, 0, len(v.links))
	for l := range v.links {
		list = append(list, ConnInfo{l.peer, l.side == initiatedSide, l.place, l.since, l.dying, l.conn.Stats()})
	}
	slices.SortFunc(list, func(a, b ConnInfo) int { return a.Since.Compare(b.Since) })
	return list
}

// Disconnect closes the connection with a peer, if there is one, and tells the peer why (nil: no particular reason). It
// reports whether there was one. The next use of a sturdy ref of that peer's connects again.
func (v *Vat) Disconnect(peer ID, why error) bool {
	if why == nil {
		why = errDisconnected
	}
	v.mu.Lock()
	p := v.peers[peer]
	if p == nil || p.link == nil || p.link.dying {
		v.mu.Unlock()
		return false
	}
	l := p.link
	l.dying = true
	v.mu.Unlock()
	l.abort(why)
	<-l.gone
	return true
}

var errDisconnected = rpc.Errorf(rpc.Disconnected, "Connection closed")

// Dump describes the vat for a person: where it is, whom it is connected with and connecting to, and all that the
// machine holds, with the tables of each connection. It has no secrets. Its form may change.
func (v *Vat) Dump() string {
	var b strings.Builder
	if len(v.address.At) > 0 {
		fmt.Fprintf(&b, "Vat at %s\n", v.address)
	} else {
		b.WriteString("Client-only vat\n")
	}
	for _, id := range v.connecting() {
		fmt.Fprintf(&b, "Connecting: %s\n", id)
	}
	for _, c := range v.Connections() {
		c.describe(&b)
	}
	m := v.config.Machine
	if m == nil {
		m = rpc.DefaultMachine()
	}
	b.WriteString("Machine:\n")
	b.WriteString(m.Dump())
	return b.String()
}

func (v *Vat) connecting() []ID {
	v.mu.Lock()
	defer v.mu.Unlock()
	var list []ID
	for id, p := range v.peers {
		if p.attempt != nil {
			list = append(list, id)
		}
	}
	slices.SortFunc(list, ID.Compare)
	return list
}

func (c ConnInfo) describe(b *strings.Builder) {
	kind, direction := "Connected: "+c.Peer.String(), "accepted from"
	if c.Peer.IsZero() {
		kind = "Anonymous:"
	}
	if c.Initiated {
		direction = "made to"
	}
	fmt.Fprintf(b, "%s %s %s, up since %s, {%dq,%da,%di,%de}, %d messages in, %d out, %d queued", kind, direction, c.Place,
		c.Since.Format(time.RFC3339), c.Questions, c.Answers, c.Imports, c.Exports, c.MessagesReceived, c.MessagesSent, c.QueuedMessages)
	if c.QueuedBytes > 0 || c.ParkedCalls > 0 {
		fmt.Fprintf(b, " (%d bytes), %d calls parked, stalled for %v", c.QueuedBytes, c.ParkedCalls, c.Stalled.Round(time.Second))
	}
	b.WriteString("\n")
}

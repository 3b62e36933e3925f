package vat

import (
	"container/list"
	"net"
	"sync"
)

// handshakes bounds how many incoming handshakes are under way. When there are too many, one gives way: the oldest of
// those from whom nothing has come yet, else the oldest. An honest peer speaks first, and is done within a few round
// trips, while those that hold connections open without speaking stay.
type handshakes struct {
	limit int

	mu       sync.Mutex // guards what follows, and the handshakes in it
	silent   list.List  // of *handshake, the oldest first
	speaking list.List  // likewise
}

// A handshake is *silent* until something comes from the peer, then *speaking* until it leaves.
type handshake struct {
	all   *handshakes
	evict func()
	in    *list.List
	at    *list.Element
}

// enter counts a handshake that evict would end.
func (h *handshakes) enter(evict func()) *handshake {
	s := &handshake{all: h, evict: evict, in: &h.silent}
	h.mu.Lock()
	var victim *handshake
	if h.silent.Len()+h.speaking.Len() >= h.limit {
		victim = h.victimLocked()
		victim.in.Remove(victim.at)
		victim.in = nil
	}
	s.at = s.in.PushBack(s)
	h.mu.Unlock()
	if victim != nil {
		victim.evict()
	}
	return s
}

func (h *handshakes) victimLocked() *handshake {
	if e := h.silent.Front(); e != nil {
		return e.Value.(*handshake)
	}
	return h.speaking.Front().Value.(*handshake)
}

// spoke notes that something has come from the peer.
func (s *handshake) spoke() {
	s.all.mu.Lock()
	defer s.all.mu.Unlock()
	if s.in == &s.all.silent {
		s.in.Remove(s.at)
		s.in = &s.all.speaking
		s.at = s.in.PushBack(s)
	}
}

// leave uncounts the handshake.
func (s *handshake) leave() {
	s.all.mu.Lock()
	defer s.all.mu.Unlock()
	if s.in != nil {
		s.in.Remove(s.at)
		s.in = nil
	}
}

func (h *handshakes) len() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.silent.Len() + h.speaking.Len()
}

// greetedConn tells when the first bytes have come.
type greetedConn struct {
	net.Conn
	spoke func() // nil once called; belongs to the reader
}

func (c *greetedConn) Read(p []byte) (int, error) {
	n, err := c.Conn.Read(p)
	if n > 0 && c.spoke != nil {
		c.spoke()
		c.spoke = nil
	}
	return n, err
}

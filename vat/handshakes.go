package vat

import (
	"container/list"
	"errors"
	"sync"
)

// handshakes bounds how many incoming handshakes are under way, in all and of one origin. When there are too many, one
// gives way: the oldest of those from whom nothing has come yet, else the oldest. An honest peer speaks first, and is done
// within a few round trips, while those that hold connections open without speaking stay. Too many of one origin make
// room among themselves.
type handshakes struct {
	limit     int
	perOrigin int

	mu       sync.Mutex // guards what follows, and the handshakes in it
	silent   list.List  // of *handshake, the oldest first
	speaking list.List  // likewise
	origins  map[origin]int
}

// A handshake is *silent* until something comes from the peer, then *speaking* until it leaves.
type handshake struct {
	all   *handshakes
	from  origin
	evict func(why error)
	in    *list.List // nil when it has left
	at    *list.Element
}

// Why a handshake ends that was the oldest of too many.
var (
	errCrowdedOut    = errors.New("too many handshakes under way")
	errCrowdedOrigin = errors.New("too many handshakes under way from that address")
)

// enter counts a handshake that evict would end.
func (h *handshakes) enter(from origin, evict func(why error)) *handshake {
	s := &handshake{all: h, from: from, evict: evict, in: &h.silent}
	h.mu.Lock()
	victim, why := h.victimLocked(from)
	if victim != nil {
		victim.leaveLocked()
	}
	s.at = s.in.PushBack(s)
	if from != (origin{}) {
		if h.origins == nil {
			h.origins = map[origin]int{}
		}
		h.origins[from]++
	}
	h.mu.Unlock()
	if victim != nil {
		victim.evict(why)
	}
	return s
}

// victimLocked returns the handshake that has to give way to one more of an origin, nil if there is room.
func (h *handshakes) victimLocked(from origin) (*handshake, error) {
	switch {
	case h.origins[from] >= h.perOrigin:
		return h.oldestLocked(func(s *handshake) bool { return s.from == from }), errCrowdedOrigin
	case h.silent.Len()+h.speaking.Len() >= h.limit:
		return h.oldestLocked(func(*handshake) bool { return true }), errCrowdedOut
	}
	return nil, nil
}

func (h *handshakes) oldestLocked(eligible func(*handshake) bool) *handshake {
	for _, l := range []*list.List{&h.silent, &h.speaking} {
		for e := l.Front(); e != nil; e = e.Next() {
			if s := e.Value.(*handshake); eligible(s) {
				return s
			}
		}
	}
	return nil
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
	s.leaveLocked()
}

func (s *handshake) leaveLocked() {
	if s.in == nil {
		return
	}
	s.in.Remove(s.at)
	s.in = nil
	if s.from == (origin{}) {
		return
	}
	origins := s.all.origins
	if origins[s.from]--; origins[s.from] == 0 {
		delete(origins, s.from)
	}
}

func (h *handshakes) len() int {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.silent.Len() + h.speaking.Len()
}

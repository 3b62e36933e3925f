package vat

import (
	"container/list"
	"sync"
)

// handshakes bounds how many incoming handshakes are under way. When there are too many, the oldest gives way: an
// honest peer is done within a few round trips, while those that hold connections open without speaking are old.
type handshakes struct {
	limit int

	mu      sync.Mutex // guards running
	running list.List  // of func(), which end a handshake, the oldest first
}

// enter counts a handshake that evict would end, and returns how to uncount it.
func (h *handshakes) enter(evict func()) (leave func()) {
	h.mu.Lock()
	var oldest func()
	if h.running.Len() >= h.limit {
		oldest = h.running.Remove(h.running.Front()).(func())
	}
	e := h.running.PushBack(evict)
	h.mu.Unlock()
	if oldest != nil {
		oldest()
	}
	return func() {
		h.mu.Lock()
		defer h.mu.Unlock()
		h.running.Remove(e)
	}
}

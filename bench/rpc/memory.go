package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/marque-rpc/marque/bench/stats"
)

// How many of each are held, after some that make the process warm.
const (
	heldWarm        = 20
	heldConnections = 200
	heldObjects     = 20_000
)

// memory measures what connections and capabilities that are held, and do nothing, cost the two processes.
func memory(ctx context.Context, cfg *config) ([]stats.Memory, error) {
	var all []stats.Memory
	for _, p := range cfg.peers {
		for _, measure := range []func(context.Context, *session) ([]stats.Memory, error){connectionMemory, objectMemory} {
			m, err := withSession(ctx, p, cfg, measure)
			if errors.Is(err, errNoSuchThing) {
				continue
			}
			if err != nil {
				return nil, fmt.Errorf("%s: %w", p.name, err)
			}
			all = append(all, m...)
		}
	}
	return all, nil
}

func withSession(ctx context.Context, p peer, cfg *config, f func(context.Context, *session) ([]stats.Memory, error)) ([]stats.Memory, error) {
	s, err := start(ctx, p, cfg)
	if err != nil {
		return nil, err
	}
	defer s.close()
	return f(ctx, s)
}

// connectionMemory measures a connection over which one call was made.
func connectionMemory(ctx context.Context, s *session) ([]stats.Memory, error) {
	var open []client
	defer func() {
		for _, c := range open {
			c.Close()
		}
	}()
	dial := func(n int) error {
		for range n {
			c, err := s.peer.dial(ctx, s.addr)
			if err != nil {
				return err
			}
			open = append(open, c)
			if err := c.Noop(ctx); err != nil {
				return err
			}
		}
		return nil
	}
	return s.growth("connection", heldConnections, dial)
}

// objectMemory measures an object that the server makes for the client, and the client's reference to it, which it has called.
func objectMemory(ctx context.Context, s *session) ([]stats.Memory, error) {
	h, ok := s.client.(holder)
	if !ok {
		return nil, errNoSuchThing
	}
	var releases []func()
	defer func() {
		for _, release := range releases {
			release()
		}
	}()
	return s.growth("object", heldObjects, func(n int) error {
		release, err := h.Hold(ctx, n)
		releases = append(releases, release)
		return err
	})
}

// growth returns what the processes hold more per thing after making n.
func (s *session) growth(row string, n int, make func(n int) error) ([]stats.Memory, error) {
	if err := make(heldWarm); err != nil {
		return nil, err
	}
	serverBefore, err := s.heldByServer()
	if err != nil {
		return nil, err
	}
	before := ownHeld()
	if err := make(n); err != nil {
		return nil, err
	}
	serverAfter, err := s.heldByServer()
	if err != nil {
		return nil, err
	}
	after := ownHeld()
	per := func(side string, a, b held) stats.Memory {
		return stats.Memory{
			Row: row, Peer: s.peer.name, Side: side, Count: n,
			Heap:       (float64(b.Heap) - float64(a.Heap)) / float64(n),
			Stack:      (float64(b.Stack) - float64(a.Stack)) / float64(n),
			Goroutines: float64(b.Goroutines-a.Goroutines) / float64(n),
		}
	}
	return []stats.Memory{per("client", before, after), per("server", serverBefore, serverAfter)}, nil
}

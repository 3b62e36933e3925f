package store

import (
	"bytes"
	"context"
	"fmt"
	"iter"
	"maps"
	"sync"
	"time"
)

// Mem is a store in memory, for tests and for references that need not outlive the process.
// The zero value is empty and ready.
type Mem struct {
	mu      sync.Mutex // guards records
	records map[Digest]Record
}

var _ Store = (*Mem)(nil)

// Load implements Store.
func (m *Mem) Load(ctx context.Context, key Digest) (Record, error) {
	if ctx.Err() != nil {
		return Record{}, context.Cause(ctx)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	r, ok := m.records[key]
	if !ok {
		return Record{}, notFound(key)
	}
	r.Args = bytes.Clone(r.Args)
	return r, nil
}

// Save implements Store.
func (m *Mem) Save(ctx context.Context, key Digest, r Record) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	r, err := r.Normalized(time.Now())
	if err != nil {
		return err
	}
	r.Args = bytes.Clone(r.Args)
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.records == nil {
		m.records = map[Digest]Record{}
	}
	m.records[key] = r
	return nil
}

// Remove implements Store.
func (m *Mem) Remove(ctx context.Context, key Digest) error {
	if ctx.Err() != nil {
		return context.Cause(ctx)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if _, ok := m.records[key]; !ok {
		return notFound(key)
	}
	delete(m.records, key)
	return nil
}

// RemoveExpired implements Store.
func (m *Mem) RemoveExpired(ctx context.Context, now time.Time) ([]Digest, error) {
	if ctx.Err() != nil {
		return nil, context.Cause(ctx)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	var removed []Digest
	for key, r := range m.records {
		if r.Expired(now) {
			delete(m.records, key)
			removed = append(removed, key)
		}
	}
	return removed, nil
}

// List implements Store. It yields the records that were there when it began.
func (m *Mem) List(ctx context.Context) iter.Seq2[Entry, error] {
	return func(yield func(Entry, error) bool) {
		m.mu.Lock()
		records := maps.Clone(m.records)
		m.mu.Unlock()
		for key, r := range records {
			if ctx.Err() != nil {
				yield(Entry{}, context.Cause(ctx))
				return
			}
			r.Args = bytes.Clone(r.Args)
			if !yield(Entry{key, r}, nil) {
				return
			}
		}
	}
}

func notFound(key Digest) error { return fmt.Errorf("store: %s: %w", key, ErrNotFound) }

package vat

import (
	"context"
	"log/slog"
	"sync"
	"time"
)

// Of warnings and errors with one message, calmBurst are logged in calmPeriod.
const (
	calmBurst  = 10
	calmPeriod = 10 * time.Second
)

// A calm is the log of a vat: what peers do must not fill the disk. It passes on what is logged, but of warnings and errors
// with the same message no more than a few in each period. It counts the rest, and logs the count when the period is over.
type calm struct {
	to     slog.Handler
	period time.Duration

	mu      sync.Mutex // guards what follows
	crowds  map[string]*crowd
	passing bool // everything passes
}

// A crowd is the warnings with one message, from the first one until the period is over.
type crowd struct {
	level   slog.Level // the highest
	count   int
	isOver  *time.Timer
	message string
}

func newCalm(to slog.Handler, period time.Duration) *calm {
	return &calm{to: to, period: period, crowds: map[string]*crowd{}}
}

func (c *calm) logger() *slog.Logger { return slog.New(calmHandler{c.to, c}) }

// passes counts a warning, and reports whether it is to be logged.
func (c *calm) passes(level slog.Level, message string) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.passing {
		return true
	}
	w := c.crowds[message]
	if w == nil { // their number is bounded: messages are constants
		w = &crowd{message: message}
		w.isOver = time.AfterFunc(c.period, func() { c.end(w) })
		c.crowds[message] = w
	}
	w.count++
	w.level = max(w.level, level)
	return w.count <= calmBurst
}

// end logs how many were left out of a crowd.
func (c *calm) end(w *crowd) {
	c.mu.Lock()
	if c.crowds[w.message] != w {
		c.mu.Unlock()
		return // close was faster
	}
	delete(c.crowds, w.message)
	suppressed, level := w.count-calmBurst, w.level
	c.mu.Unlock()
	if suppressed > 0 {
		slog.New(c.to).Log(context.Background(), level, w.message, "suppressed", suppressed, "within", c.period)
	}
}

// close ends all crowds. What is logged after passes.
func (c *calm) close() {
	c.mu.Lock()
	c.passing = true
	var rest []*crowd
	for _, w := range c.crowds {
		w.isOver.Stop()
		rest = append(rest, w)
	}
	c.mu.Unlock()
	for _, w := range rest {
		c.end(w)
	}
}

// calmHandler is a handler of a calm, with the attributes that were added since.
type calmHandler struct {
	slog.Handler
	calm *calm
}

// Handle implements slog.Handler.
func (h calmHandler) Handle(ctx context.Context, r slog.Record) error {
	if r.Level >= slog.LevelWarn && !h.calm.passes(r.Level, r.Message) {
		return nil
	}
	return h.Handler.Handle(ctx, r)
}

// WithAttrs implements slog.Handler.
func (h calmHandler) WithAttrs(attrs []slog.Attr) slog.Handler {
	return calmHandler{h.Handler.WithAttrs(attrs), h.calm}
}

// WithGroup implements slog.Handler.
func (h calmHandler) WithGroup(name string) slog.Handler {
	return calmHandler{h.Handler.WithGroup(name), h.calm}
}

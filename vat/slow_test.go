package vat

import (
	"context"
	"net"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// Many peers that read nothing fill no more than the budget of all connections, and not for long; those that read get their results.
func TestPeersThatNeverReadShareABudget(t *testing.T) {
	ctx := testContext(t)
	const attackers, budget, size = 4, 6 << 20, 100_000
	a := attack(t, ctx, &Config{Limits: Limits{QueuedBytes: budget, Conn: rpc.ConnLimits{StallTimeout: 4 * time.Second}}})
	reader := mustConnect(t, ctx, sturdy(t, clientOf(t, nil), a.Vat, a.id))
	var all sync.WaitGroup
	for range attackers {
		conn := a.attacker(t, ctx)
		all.Go(func() { askAndNeverRead(conn, a.id, size) })
	}
	var most int
	var worst time.Duration
	text := strings.Repeat("y", size)
	waitUntil(t, "the budget is spent", func() bool {
		s := a.Stats()
		most = max(most, s.QueuedBytes)
		start := time.Now()
		if _, err := reader.echo(ctx, text); err != nil {
			t.Error(err)
		}
		worst = max(worst, time.Since(start))
		return s.NoRoom > 0
	})
	waitUntil(t, "the peers are cut off", func() bool {
		most = max(most, a.Stats().QueuedBytes)
		return len(a.snapshot()) == 2
	})
	all.Wait()
	if most > 2*budget+attackers*(64<<10) || worst > harmless {
		t.Errorf("%d bytes were queued, a call of a peer that reads took %v", most, worst)
	}
	if s := a.Stats(); s.QueuedBytes > 1<<20 || s.ParkedCalls > 0 || s.Stalled > 0 {
		t.Errorf("%+v", s)
	}
	a.check(t, ctx)
}

// askAndNeverRead calls for results of so many bytes until the connection ends.
func askAndNeverRead(conn net.Conn, id Swiss, bytes int) {
	if _, err := conn.Write(bootstrapFrame(0, id)); err != nil {
		return
	}
	for q := range uint32(120) {
		conn.SetWriteDeadline(time.Now().Add(20 * time.Second))
		if _, err := conn.Write(callFrame(q+1, 0, true, thingEcho, bytes)); err != nil {
			return
		}
	}
}

// A dump shows who does not read.
func TestDumpShowsStalledConnections(t *testing.T) {
	ctx := testContext(t)
	a := attack(t, ctx, &Config{Limits: Limits{Conn: rpc.ConnLimits{QueuedBytes: 8 << 20, StallTimeout: 8 * time.Second}}})
	conn := a.attacker(t, ctx)
	go askAndNeverRead(conn, a.id, 100_000)
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	waitUntil(t, "the dump says so", func() bool {
		text := a.Dump()
		i := strings.Index(text, " calls parked, stalled for ")
		return ctx.Err() != nil || i > 0 && !strings.HasPrefix(text[i:], " calls parked, stalled for 0s")
	})
	if ctx.Err() != nil {
		t.Error(a.Dump())
	}
}

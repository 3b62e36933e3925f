package rpc_test

import (
	"bytes"
	"context"
	"encoding/binary"
	"errors"
	"io"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

func TestShutdownLetsCallsInFlightReturn(t *testing.T) {
	m := rpc.NewMachine()
	vattest.CheckLeaks(t, m)
	started, release := make(chan struct{}), make(chan struct{})
	obj := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) {
		close(started)
		<-release
		return n, nil
	}}, rpc.InMachine(m), rpc.Concurrent())
	x, y := vattest.Pipe()
	server, client := connectIn(t, m, x, y, obj.Ref)
	obj.Release()
	boot := node{client.Bootstrap(t.Context())}
	defer boot.Release()
	first := boot.PingAsync(t.Context(), 1)
	defer first.Release()
	<-started
	down := make(chan error, 1)
	go func() { down <- server.Shutdown(t.Context()) }()
	for { // until the shutdown has begun
		if _, err := boot.Ping(t.Context(), 2); errors.Is(err, rpc.ErrDisconnected) {
			break
		}
	}
	if first.Done() {
		t.Fatal("the call in flight has ended")
	}
	close(release)
	if res, err := first.Wait(t.Context()); err != nil || res.Uint64(0) != 1 {
		t.Errorf("call in flight: %v", err)
	}
	if err := <-down; err != nil {
		t.Error(err)
	}
	<-client.Done()
}

func TestShutdownEndsWithItsContext(t *testing.T) {
	boot, _ := serve(t, &nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
		p, _ := rpc.Peer(ctx)
		why := errors.New("too slow")
		short, cancel := context.WithTimeoutCause(context.Background(), 5*time.Millisecond, why)
		defer cancel()
		if err := p.Conn.Shutdown(short); err != why {
			t.Errorf("got %v", err)
		}
		return n, nil
	}})
	if _, err := boot.Ping(t.Context(), 1); !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("got %v", err)
	}
}

func TestConnectionMayBeClosedByAHandler(t *testing.T) {
	boot, conn := serve(t, &nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) {
		p, _ := rpc.Peer(ctx)
		return n, p.Conn.Close()
	}})
	if _, err := boot.Ping(t.Context(), 1); !errors.Is(err, rpc.ErrDisconnected) {
		t.Errorf("got %v", err)
	}
	<-conn.Done()
}

func TestRestoreFindsCapabilitiesByName(t *testing.T) {
	ma, mb := rpc.NewMachine(), rpc.NewMachine()
	vattest.CheckLeaks(t, ma, mb)
	obj := newNode(echo(), rpc.InMachine(ma))
	defer obj.Release()
	x, y := vattest.Pipe()
	a := rpc.NewConn(x, rpc.ConnOptions{Machine: ma, Identity: 7, Restore: func(ctx context.Context, id []byte, peer rpc.PeerInfo) (rpc.Ref, error) {
		if peer.Identity != 7 {
			t.Errorf("peer %v", peer.Identity)
		}
		switch string(id) {
		case "echo":
			return obj.AddRef(), nil
		case "panic":
			panic("here")
		case "wait":
			<-ctx.Done()
			return rpc.Ref{}, context.Cause(ctx)
		}
		return rpc.Ref{}, rpc.Errorf(rpc.Failed, "no such object")
	}})
	defer a.Close()
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: mb})
	defer b.Close()
	ask := func(id string) error {
		ref := node{b.BootstrapID(t.Context(), []byte(id))}
		defer ref.Release()
		_, err := ref.Ping(t.Context(), 1)
		return err
	}
	if err := ask("echo"); err != nil {
		t.Error(err)
	}
	if err := ask("nobody"); err == nil || !strings.Contains(err.Error(), "no such object") {
		t.Error(err)
	}
	if err := ask("panic"); err == nil || strings.Contains(err.Error(), "here") {
		t.Error(err)
	}
	waiting := b.BootstrapID(t.Context(), []byte("wait"))
	waiting.Release() // its context ends: nobody waits any more
}

func TestRestoreEndsWithItsConnection(t *testing.T) {
	ma, mb := rpc.NewMachine(), rpc.NewMachine()
	vattest.CheckLeaks(t, ma, mb)
	started, ended := make(chan struct{}), make(chan struct{})
	x, y := vattest.Pipe()
	a := rpc.NewConn(x, rpc.ConnOptions{Machine: ma, Restore: func(ctx context.Context, id []byte, peer rpc.PeerInfo) (rpc.Ref, error) {
		close(started)
		<-ctx.Done()
		close(ended)
		return rpc.Ref{}, ctx.Err()
	}})
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: mb})
	boot := node{b.BootstrapID(t.Context(), []byte("x"))}
	defer boot.Release()
	call := boot.PingAsync(t.Context(), 1) // pipelined: somebody still wants the answer
	defer call.Release()
	<-started
	y.Close()
	<-ended
	a.Close()
	b.Close()
}

func TestNoBootstrapIsAnError(t *testing.T) {
	_, conn := connect(t, rpc.Ref{})
	boot := node{conn.Bootstrap(t.Context())}
	defer boot.Release()
	if _, err := boot.Ping(t.Context(), 1); err == nil || !strings.Contains(err.Error(), "offers no such capability") {
		t.Errorf("got %v", err)
	}
}

func TestOverloadIsAnAnswer(t *testing.T) {
	ma, mb := rpc.NewMachine(), rpc.NewMachine()
	vattest.CheckLeaks(t, ma, mb)
	release := make(chan struct{})
	obj := newNode(&nodeFuncs{ping: func(_ context.Context, n uint64) (uint64, error) { <-release; return n, nil }}, rpc.InMachine(ma))
	x, y := vattest.Pipe()
	a := rpc.NewConn(x, rpc.ConnOptions{Machine: ma, Bootstrap: obj.Ref, Limits: rpc.ConnLimits{Calls: 10}})
	defer a.Close()
	obj.Release()
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: mb})
	defer b.Close()
	boot := node{b.Bootstrap(t.Context())}
	defer boot.Release()
	var answers []rpc.Answer
	for i := range uint64(15) {
		answers = append(answers, boot.PingAsync(t.Context(), i))
	}
	if _, err := answers[14].Wait(t.Context()); !errors.Is(err, rpc.ErrOverloaded) {
		t.Errorf("past the limit: %v", err)
	}
	close(release)
	if _, err := answers[0].Wait(t.Context()); err != nil {
		t.Errorf("within the limit: %v", err)
	}
	for _, a := range answers {
		a.Release()
	}
	for range 50 {
		if _, err := boot.Ping(t.Context(), 1); err != nil {
			t.Errorf("later: %v", err)
		}
	}
}

func TestGarbageIsAnsweredWithAnAbort(t *testing.T) {
	for name, garbage := range map[string][]byte{
		"not a message":      binary.LittleEndian.AppendUint64(binary.LittleEndian.AppendUint64(nil, 1<<32), 0xffff_ffff_ffff_fff0),
		"too many segments":  {0xff, 0xff, 0xff, 0xff, 0, 0, 0, 0},
		"frame of 16 GiB":    {0, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f},
		"message that stops": {0, 0, 0, 0, 9, 0, 0, 0, 1},
	} {
		t.Run(name, func(t *testing.T) {
			m := rpc.NewMachine()
			vattest.CheckLeaks(t, m)
			x, y := vattest.Pipe()
			c := rpc.NewConn(x, rpc.ConnOptions{Machine: m})
			if _, err := y.Write(garbage); err != nil {
				t.Fatal(err)
			}
			y.(interface{ CloseWrite() error }).CloseWrite()
			<-c.Done()
			if err := c.Err(); !errors.Is(err, rpc.ErrDisconnected) {
				t.Errorf("got %v", err)
			}
			if _, err := io.ReadAll(y); err != nil {
				t.Error(err)
			}
		})
	}
}

func TestMessagesAreLoggedAtLevelDebug(t *testing.T) {
	var log lockedBuffer
	logger := slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	ma, mb := rpc.NewMachine(), rpc.NewMachine()
	vattest.CheckLeaks(t, ma, mb)
	obj := newNode(echo(), rpc.InMachine(ma))
	x, y := vattest.Pipe()
	a := rpc.NewConn(x, rpc.ConnOptions{Machine: ma, Bootstrap: obj.Ref, Logger: logger, Label: "the peer"})
	obj.Release()
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: mb})
	boot := node{b.Bootstrap(t.Context())}
	if _, err := boot.Ping(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	boot.Release()
	b.Close()
	a.Close()
	for _, want := range []string{`msg="rpc: received"`, "message=bootstrap", "message=call", "method=Node.ping", "message=return", "question=", `conn="connection to the peer"`} {
		if !strings.Contains(log.String(), want) {
			t.Errorf("%s is not in the log:\n%s", want, log.String())
		}
	}
}

// A lockedBuffer may be written by several goroutines.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func TestClosingTwiceIsHarmless(t *testing.T) {
	_, conn := connect(t, rpc.Ref{})
	if err := conn.Close(); err != nil {
		t.Error(err)
	}
	if err := conn.Close(); err != nil {
		t.Error(err)
	}
	if err := conn.Shutdown(t.Context()); err != nil {
		t.Error(err)
	}
}

func TestStatsAreEmptyWhenNothingIsHeld(t *testing.T) {
	boot, conn := serve(t, echo())
	if _, err := boot.Ping(t.Context(), 1); err != nil {
		t.Fatal(err)
	}
	if s := conn.Stats(); s.Imports != 1 || s.Idle() {
		t.Errorf("while the bootstrap capability is held: %+v", s)
	}
	boot.Release()
	if s := conn.Stats(); !s.Idle() {
		t.Errorf("after its release: %+v\n%s", s, conn.Machine().Dump())
	}
}

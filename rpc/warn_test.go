package rpc_test

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// releaseOf is the frame of a Release of export id.
func releaseOf(id uint32) []byte {
	m := capnp.NewMessage()
	root := m.NewRoot(words(1, 1))
	root.SetUint16(0, 6)
	release := root.NewStruct(0, words(1, 0))
	release.SetUint32(0, id)
	release.SetUint32(4, 1)
	frame, _ := m.Marshal()
	return frame
}

func TestBreachesAreLogged(t *testing.T) {
	for name, frame := range map[string][]byte{
		"release 7: no such export":         releaseOf(7),
		"frame too large":                   {0, 0, 0, 0, 0xff, 0xff, 0xff, 0xff},
		"this is not Cap'n Proto, but text": []byte("GET / HTTP/1.1\r\nHost: example\r\n\r\n"),
	} {
		t.Run(name, func(t *testing.T) {
			log := &lockedBuffer{}
			x, y := vattest.Pipe()
			c := rpc.NewConn(x, rpc.ConnOptions{Machine: rpc.NewMachine(), Label: "tester", Logger: slog.New(slog.NewTextHandler(log, nil))})
			go io.Copy(io.Discard, y)
			if _, err := y.Write(frame); err != nil {
				t.Fatal(err)
			}
			<-c.Done()
			if s := log.String(); strings.Count(s, "level=WARN") != 1 || !strings.Contains(s, "the peer broke the protocol") || !strings.Contains(s, "connection to tester") || !strings.Contains(s, name) {
				t.Errorf("logged:\n%s", s)
			}
			if !errors.Is(c.Err(), rpc.ErrDisconnected) {
				t.Errorf("ended with %v", c.Err())
			}
		})
	}
}

func TestRefusedCallsAreLoggedOnceInAWhile(t *testing.T) {
	log := &lockedBuffer{}
	m := rpc.NewMachine()
	release := make(chan struct{})
	n := newNode(&nodeFuncs{ping: func(ctx context.Context, n uint64) (uint64, error) { <-release; return n, nil }}, rpc.InMachine(m))
	defer n.Release()
	x, y := vattest.Pipe()
	a := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: n.Ref, Machine: m, Limits: rpc.ConnLimits{Calls: 8}, Logger: slog.New(slog.NewTextHandler(log, nil))})
	b := rpc.NewConn(y, rpc.ConnOptions{Machine: rpc.NewMachine()})
	defer a.Close()
	defer b.Close()
	client := node{b.Bootstrap(t.Context())}
	defer client.Release()
	if err := client.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	refused := 0
	var answers []rpc.Answer
	for range 12 {
		answers = append(answers, client.Begin(t.Context(), nodePing, words(1, 0)).Send())
	}
	deadline := time.Now().Add(10 * time.Second)
	for !strings.Contains(log.String(), "refused as overloaded") && time.Now().Before(deadline) {
		time.Sleep(time.Millisecond)
	}
	close(release)
	for _, answer := range answers {
		if _, err := answer.Wait(t.Context()); errors.Is(err, rpc.ErrOverloaded) {
			refused++
		}
		answer.Release()
	}
	if s := log.String(); refused == 0 || strings.Count(s, "calls of a peer are refused as overloaded") != 1 {
		t.Errorf("%d refused, logged:\n%s", refused, s)
	}
}

package rpc_test

import (
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// All messages are counted when they have come, and not only when others follow.
func TestLastMessagesAreCounted(t *testing.T) {
	vattest.CheckLeaks(t)
	n := newNode(echo())
	defer n.Release()
	x, y := vattest.Pipe()
	server := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: n.Ref, Machine: rpc.NewMachine()})
	defer server.Close()
	client := rpc.NewConn(y, rpc.ConnOptions{Machine: rpc.NewMachine()})
	defer client.Close()
	boot := client.Bootstrap(t.Context())
	defer boot.Release()
	if err := boot.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	agree := func() bool {
		c, s := client.Stats(), server.Stats()
		return c.QueuedMessages == 0 && s.MessagesReceived == c.MessagesSent && s.BytesReceived == c.BytesSent &&
			c.MessagesReceived == s.MessagesSent && c.BytesReceived == s.BytesSent && c.MessagesReceived > 0
	}
	for deadline := time.Now().Add(20 * time.Second); !agree(); time.Sleep(time.Millisecond) {
		if time.Now().After(deadline) {
			t.Fatalf("the client has %+v\nthe server %+v", client.Stats(), server.Stats())
		}
	}
}

package interop

import "testing"

// goCapnp builds the peer on capnproto.org/go/capnp/v3.
func goCapnp(t *testing.T) string {
	t.Helper()
	return program(t, "gocapnp", func(path string) { run(t, "", "go", "build", "-o", path, "./gocapnp/peer") })
}

// Faults of go-capnp v3.1.0-alpha.2, whoever is at the other end, that our client goes round:
//   - It deadlocks if a call brings a capability that is a result of another call (a receiverAnswer descriptor) just when that one returns:
//     one goroutine holds the connection's lock and wants the future's, another the reverse.
//   - A call to a promise that it has resolved, from a client that has not heard of that yet, fails with "call on null client".
//
// And that its client, in gocapnp/peer, goes round:
//   - It cannot read Return.takeFromOtherQuestion, the tail call that the C++ implementation uses as well for a call that leads back to
//     its caller.
func TestOurClientWithGoCapnp(t *testing.T) { testOurClient(t, goCapnp, true) }

func TestGoCapnpWithOurServer(t *testing.T) { testOurServer(t, goCapnp) }

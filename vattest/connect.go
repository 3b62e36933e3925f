package vattest

import (
	"testing"

	"github.com/marque-rpc/marque/rpc"
)

// Connect offers service over an in-memory connection and returns a client of it at the
// other end, as another process would see it: everything is encoded and decoded. The
// connection is closed, and the client released, when the test ends. It borrows service.
func Connect[C rpc.Client](t testing.TB, service rpc.Ref) C {
	t.Helper()
	a, b := Pipe()
	server := rpc.NewConn(a, rpc.ConnOptions{Bootstrap: service, Label: "the client"})
	client := rpc.NewConn(b, rpc.ConnOptions{Machine: rpc.NewMachine(), Label: "the service"})
	boot := client.Bootstrap(t.Context())
	t.Cleanup(func() {
		boot.Release()
		client.Close()
		server.Close()
	})
	return rpc.As[C](boot)
}

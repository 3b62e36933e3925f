package rpc_test

import (
	"os"
	"os/exec"
	"testing"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// serveStdio offers an echo object on the standard input and output of the process.
func serveStdio() {
	obj := newNode(echo())
	c := rpc.NewConn(rpc.Join(os.Stdin, os.Stdout), rpc.ConnOptions{Bootstrap: obj.Ref})
	obj.Release()
	<-c.Done()
}

func TestChildProcessIsCalledOverItsStandardInputAndOutput(t *testing.T) {
	vattest.CheckLeaks(t)
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "RPC_BENCH_SERVER=stdio")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	c := rpc.NewConn(rpc.Join(out, in), rpc.ConnOptions{})
	boot := node{c.Bootstrap(t.Context())}
	if got, err := boot.Ping(t.Context(), 8); err != nil || got != 8 {
		t.Error(got, err)
	}
	boot.Release()
	c.Close()
	if err := cmd.Wait(); err != nil {
		t.Error(err)
	}
}

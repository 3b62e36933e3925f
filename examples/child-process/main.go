// Command child-process starts itself as a child and calls an object in it over the child's standard input and output. No address,
// no key: whoever starts a process has the only connection to it.
package main

import (
	"context"
	"fmt"
	"io"
	"log"
	"os"
	"os/exec"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
	"github.com/marque-rpc/marque/rpc"
)

func main() {
	run := parent
	if len(os.Args) > 1 && os.Args[1] == "child" {
		run = child
	}
	if err := run(context.Background()); err != nil {
		log.Fatal(err)
	}
}

// A stream is two one-way streams as one connection.
type stream struct {
	io.ReadCloser
	io.WriteCloser
}

func (s stream) Close() error {
	s.WriteCloser.Close()
	return s.ReadCloser.Close()
}

type service struct{}

func (service) Ping(ctx context.Context, msg string) (reply string, err error) {
	return fmt.Sprintf("process %d says: %s", os.Getpid(), msg), nil
}

// child offers the service on standard input and output, until the parent closes them. What it prints must go elsewhere.
func child(ctx context.Context) error {
	e := echo.NewEcho(service{})
	defer e.Release()
	conn := rpc.NewConn(stream{os.Stdin, os.Stdout}, rpc.ConnOptions{Bootstrap: e.Ref})
	<-conn.Done()
	return nil
}

func parent(ctx context.Context) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	cmd := exec.CommandContext(ctx, self, "child")
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return err
	}
	if err := cmd.Start(); err != nil {
		return err
	}
	conn := rpc.NewConn(stream{out, in}, rpc.ConnOptions{})
	e := echo.Echo{Ref: conn.Bootstrap(ctx)}
	reply, err := e.Ping(ctx, "hello")
	if err != nil {
		return err
	}
	fmt.Println(reply)
	e.Release()
	if err := conn.Close(); err != nil {
		return err
	}
	return cmd.Wait()
}

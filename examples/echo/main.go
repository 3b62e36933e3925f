// Command echo is the shortest complete example: a secure echo service in one process, a client in another, and the capnp:// URI that
// lets the client find and trust the service. It starts both:
//
//	go run ./examples/echo
//
// By hand, in two terminals: echo serve, and echo connect URI.
package main

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"log"
	"os"
	"os/exec"
	"strings"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
	"github.com/marque-rpc/marque/vat"
)

func main() {
	log.SetFlags(0)
	if err := run(context.Background(), os.Args[1:]); err != nil {
		log.Fatal("echo: ", err)
	}
}

func run(ctx context.Context, args []string) error {
	switch {
	case len(args) == 0:
		return both(ctx)
	case len(args) == 1 && args[0] == "serve":
		return serve(ctx)
	case len(args) == 2 && args[0] == "connect":
		return connect(ctx, args[1])
	}
	return errors.New("usage: echo [serve | connect URI]")
}

type service struct{}

func (service) Ping(ctx context.Context, msg string) (reply string, err error) {
	return "echo:" + msg, nil
}

// serve offers the service until it is killed. Its first line of output is the URI.
func serve(ctx context.Context) error {
	id := vat.NewSwiss()
	config := &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}
	v, err := vat.Serve(ctx, config, vat.Single(id, echo.NewEcho(service{}).Ref))
	if err != nil {
		return err
	}
	uri, err := v.SturdyURI(id)
	if err != nil {
		return err
	}
	fmt.Println(uri.Reveal())
	<-v.Done()
	return nil
}

func connect(ctx context.Context, uri string) error {
	v := vat.NewClient(ctx, nil, nil)
	defer v.Close()
	sr, err := v.Import(uri)
	if err != nil {
		return err
	}
	return vat.With(ctx, sr, func(ctx context.Context, e echo.Echo) error {
		reply, err := e.Ping(ctx, "foo")
		if err == nil {
			fmt.Printf("client: called ping(%q), got %q\n", "foo", reply)
		}
		return err
	})
}

// both runs this program twice: as the server, and as a client of it.
func both(ctx context.Context) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	server := exec.CommandContext(ctx, self, "serve")
	out, err := server.StdoutPipe()
	if err != nil {
		return err
	}
	if err := server.Start(); err != nil {
		return err
	}
	defer server.Process.Kill()
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		return fmt.Errorf("the server did not start: %w", err)
	}
	uri := strings.TrimSpace(line)
	fmt.Println("server: process", server.Process.Pid, "offers", uri)
	client := exec.CommandContext(ctx, self, "connect", uri)
	client.Stdout, client.Stderr = os.Stdout, os.Stderr
	return client.Run()
}

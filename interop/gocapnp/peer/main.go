// Command peer is the calculator and the probe on capnproto.org/go/capnp/v3.
//
//	peer server calculator|probe            serves on a port of 127.0.0.1, which it prints, until stdin ends
//	peer client calculator|probe ADDRESS    checks the server there, prints "ok"
package main

import (
	"context"
	"fmt"
	"io"
	"net"
	"os"
	"time"

	"capnproto.org/go/capnp/v3"
	"capnproto.org/go/capnp/v3/rpc"

	"github.com/marque-rpc/marque/interop/gocapnp/calculator"
	"github.com/marque-rpc/marque/interop/gocapnp/probe"
)

func main() {
	var err error
	switch {
	case len(os.Args) == 3 && os.Args[1] == "server":
		err = serve(os.Args[2])
	case len(os.Args) == 4 && os.Args[1] == "client":
		err = check(os.Args[2], os.Args[3])
	default:
		err = fmt.Errorf("usage: peer server SERVICE, or peer client SERVICE ADDRESS")
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func serve(service string) error {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	fmt.Println(l.Addr().(*net.TCPAddr).Port)
	var bootstrap capnp.Client
	if service == "calculator" {
		bootstrap = capnp.Client(calculator.Calculator_ServerToClient(calculatorServer{}))
	} else {
		bootstrap = capnp.Client(newProbe())
	}
	go func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			rpc.NewConn(rpc.NewStreamTransport(c), &rpc.Options{BootstrapClient: bootstrap.AddRef()})
		}
	}()
	_, err = io.Copy(io.Discard, os.Stdin)
	return err
}

func check(service, address string) error {
	ctx, cancel := context.WithTimeout(context.Background(), 50*time.Second)
	defer cancel()
	c, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	conn := rpc.NewConn(rpc.NewStreamTransport(c), nil)
	bootstrap := conn.Bootstrap(ctx)
	if service == "calculator" {
		err = checkCalculator(ctx, calculator.Calculator(bootstrap))
	} else {
		err = checkProbe(ctx, probe.Probe(bootstrap))
	}
	bootstrap.Release()
	if err != nil {
		return err
	}
	if err := conn.Close(); err != nil {
		return err
	}
	fmt.Println("ok")
	return nil
}

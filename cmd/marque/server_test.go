package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"sync/atomic"
	"syscall"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/cmd/marque/internal/testecho"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
)

//go:generate go tool marque compile internal/testecho/echo.capnp

// The echo server of the scripts: a process of its own, with cap files for an
// object that tells its schema (echo.cap), one that does not (mute.cap) and a
// persistent logger.

type echoServer struct {
	testecho.UnimplementedEcho
	logger testecho.Callback
	self   testecho.Echo
	fed    atomic.Uint64
}

func (s *echoServer) Name(context.Context) (string, error) { return "echo server", nil }

func (s *echoServer) Ping(_ context.Context, msg string) (string, error) { return "echo:" + msg, nil }

func (s *echoServer) Heartbeat(ctx context.Context, msg string, callback testecho.Callback) error {
	defer callback.Release()
	for i := range 3 {
		if err := callback.Log(ctx, fmt.Sprintf("%s %d", msg, i)); err != nil {
			return err
		}
	}
	return nil
}

func (s *echoServer) GetLogger(context.Context) (testecho.Callback, error) {
	return s.logger.AddRef(), nil
}

func (s *echoServer) InsideRaw(_ context.Context, c testecho.EchoInsideCall) error {
	box := c.Results().NewBox()
	box.SetLabel("a box")
	box.SetEcho(s.self)
	box.NewList(1).Set(0, s.logger)
	return nil
}

func (s *echoServer) AnythingRaw(_ context.Context, c testecho.EchoAnythingCall) error {
	c.ServerCall.Results(capnp.ObjectSize{PtrCount: 1}).SetCapability(0, s.self.Ref)
	return nil
}

func (s *echoServer) Feed(_ context.Context, chunk []byte) error {
	s.fed.Add(uint64(len(chunk)))
	return nil
}

func (s *echoServer) Fed(context.Context) (uint64, error) { return s.fed.Load(), nil }

func (s *echoServer) Sleep(ctx context.Context) error { <-ctx.Done(); return context.Cause(ctx) }

func (s *echoServer) Fail(_ context.Context, reason string) error { return errors.New(reason) }

func echoServerMain() {
	if err := serveEcho(); err != nil {
		fmt.Fprintln(os.Stderr, "echo-server:", err)
		os.Exit(1)
	}
}

func serveEcho() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	config := vat.Flags(flag.CommandLine)
	flag.Parse()
	table := vat.NewTable(vat.TableConfig{})
	v, err := vat.Serve(ctx, config, table)
	if err != nil {
		return err
	}
	id := func(name string) vat.Swiss {
		if config.DisableTLS && name == "echo" {
			return vat.PublicSwiss("")
		}
		s, _ := v.Derive(name)
		return s
	}
	logger := testecho.CallbackFunc(func(_ context.Context, msg string) error {
		fmt.Println("log:", msg)
		return nil
	})
	self, err := v.SturdyRef(id("logger"))
	if err != nil {
		return err
	}
	persistent := testecho.Callback{Ref: vat.Persistent(logger.Ref, vat.SaveAs(self))}
	server := &echoServer{logger: persistent}
	telling := testecho.NewEcho(server, rpc.Name("Echo"))
	mute := testecho.NewEcho(server, rpc.HideSchema())
	server.self = telling.AddRef()
	for name, ref := range map[string]rpc.Ref{"echo": telling.Ref, "mute": mute.Ref, "logger": persistent.AddRef().Ref} {
		if err := table.Add(id(name), ref); err != nil {
			return err
		}
		if err := v.SaveCapFile(name+".cap", id(name)); err != nil {
			return err
		}
	}
	if err := os.WriteFile("ready", nil, 0o600); err != nil {
		return err
	}
	<-v.Done()
	return nil
}

// Package interop runs this project against other implementations, in both directions.
package interop

import (
	"context"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/examples/calculator/calculator"
	"github.com/marque-rpc/marque/interop/probe"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// A service is what both sides offer and check.
type service struct {
	name  string
	offer func() (bootstrap rpc.Ref, stop func())
	check func(ctx context.Context, bootstrap rpc.Ref, meek bool) error
}

var services = []service{
	{"calculator",
		func() (rpc.Ref, func()) { return calculator.New().Ref, func() {} },
		func(ctx context.Context, r rpc.Ref, meek bool) error {
			return calculator.Check(ctx, calculator.Calculator{Ref: r}, meek)
		}},
	{"probe",
		func() (rpc.Ref, func()) { p, stop := probe.New(); return p.Ref, stop },
		func(ctx context.Context, r rpc.Ref, meek bool) error {
			return probe.Check(ctx, probe.Probe{Ref: r}, meek)
		}},
}

// serve offers a bootstrap capability to all who connect, and returns the address.
func serve(t *testing.T, bootstrap rpc.Ref, p peer) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var conns sync.WaitGroup
	conns.Go(func() {
		for {
			c, err := l.Accept()
			if err != nil {
				return
			}
			conn := rpc.NewConn(c, rpc.ConnOptions{Bootstrap: bootstrap, NoTailCalls: p.meek})
			conns.Go(func() { <-conn.Done() })
		}
	})
	t.Cleanup(func() {
		l.Close()
		conns.Wait()
	})
	return l.Addr().String()
}

// A peer is another implementation.
type peer struct {
	// build returns a program that is called with "server SERVICE" or "client SERVICE ADDRESS".
	build func(t *testing.T) (program string)
	meek  bool // it has faults that we go round
}

var ourselves peer

func TestOurselves(t *testing.T) {
	for _, s := range services {
		t.Run(s.name, func(t *testing.T) {
			vattest.CheckLeaks(t)
			bootstrap, stop := s.offer()
			defer stop()
			defer bootstrap.Release()
			converse(t, func(c *conversation) error { return c.check(serve(t, bootstrap, ourselves), ourselves, s) })
		})
	}
}

func testOurClient(t *testing.T, p peer) {
	program := p.build(t)
	for _, s := range services {
		t.Run(s.name, func(t *testing.T) {
			vattest.CheckLeaks(t)
			converse(t, func(c *conversation) error {
				address, err := c.server(program, s.name)
				if err != nil {
					return err
				}
				return c.check(address, p, s)
			})
		})
	}
}

func testOurServer(t *testing.T, p peer) {
	program := p.build(t)
	for _, s := range services {
		t.Run(s.name, func(t *testing.T) {
			vattest.CheckLeaks(t)
			bootstrap, stop := s.offer()
			defer stop()
			defer bootstrap.Release()
			converse(t, func(c *conversation) error { return c.client(program, s.name, serve(t, bootstrap, p)) })
		})
	}
}

// run runs a command that builds something.
func run(t *testing.T, dir, name string, args ...string) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
}

// need skips the test if a tool is missing, or fails it if MARQUE_REQUIRE_CPP=1.
func need(t *testing.T, tools ...string) {
	t.Helper()
	for _, tool := range tools {
		if _, err := exec.LookPath(tool); err == nil {
			continue
		}
		if os.Getenv("MARQUE_REQUIRE_CPP") == "1" {
			t.Fatalf("MARQUE_REQUIRE_CPP=1, but there is no %s; scripts/interop installs what is needed", tool)
		}
		t.Skipf("NOT TESTED against the C++ implementation: there is no %s; scripts/interop installs what is needed", tool)
	}
}

// built are the peers' programs, built once per test run.
var built struct {
	sync.Mutex
	dir      string
	programs map[string]string
}

// program returns the path of a program that build makes at the given path.
func program(t *testing.T, name string, build func(path string)) string {
	t.Helper()
	built.Lock()
	defer built.Unlock()
	if path, ok := built.programs[name]; ok {
		return path
	}
	if built.dir == "" {
		dir, err := os.MkdirTemp("", "marque-interop-")
		if err != nil {
			t.Fatal(err)
		}
		built.dir, built.programs = dir, map[string]string{}
	}
	path := filepath.Join(built.dir, name)
	build(path)
	built.programs[name] = path
	return path
}

func TestMain(m *testing.M) {
	code := m.Run()
	os.RemoveAll(built.dir)
	os.Exit(code)
}

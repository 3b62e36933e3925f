//go:build unix

package main

import (
	"context"
	"errors"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/marque-rpc/marque/examples/echo/v1/echo"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
)

const patience = 30 * time.Second

// A new version takes over the socket while the old one ends: a client that reconnects sees no refused connection,
// and calls again what was lost on the way.
func TestUpgradeWithoutDowntime(t *testing.T) {
	dir, program := build(t)
	socket, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer socket.Close()
	old := start(t, dir, program, socket)
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	sturdy := connect(ctx, t, dir)
	r := sturdy.Reconnecting(vat.Reconnect{})
	defer r.Close()
	e := vat.ReconnectingClient[echo.Echo](r)
	defer e.Release()
	call := func() error { _, err := e.Ping(ctx, "x"); return err }
	if err := call(); err != nil {
		t.Fatal(err)
	}
	start(t, dir, program, socket)
	if err := old.Process.Signal(syscall.SIGTERM); err != nil {
		t.Fatal(err)
	}
	if err := old.Wait(); err != nil {
		t.Errorf("the old version ended with %v", err)
	}
	for range 100 {
		if err := call(); err != nil && !errors.Is(err, rpc.ErrDisconnected) {
			t.Fatal(err)
		}
	}
	if err := call(); err != nil {
		t.Errorf("after the upgrade: %v", err)
	}
}

// build gives the program, and a directory to run it in.
func build(t *testing.T) (dir, program string) {
	t.Helper()
	dir = t.TempDir()
	program = filepath.Join(dir, "program")
	if out, err := exec.Command("go", "build", "-o", program, ".").CombinedOutput(); err != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	return dir, program
}

// connect waits for the cap file that the program writes.
func connect(ctx context.Context, t *testing.T, dir string) vat.SturdyRef {
	t.Helper()
	capFile := filepath.Join(dir, "echo.cap")
	await(t, func() error { _, err := os.Stat(capFile); return err })
	v := vat.NewClient(ctx, nil, nil)
	t.Cleanup(func() { v.Close() })
	sturdy, err := v.Import(capFile)
	if err != nil {
		t.Fatal(err)
	}
	return sturdy
}

// start runs the program with the socket, as systemd would.
func start(t *testing.T, dir, program string, socket net.Listener) *exec.Cmd {
	t.Helper()
	file, err := socket.(*net.TCPListener).File()
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	cmd := exec.Command("sh", "-c", `LISTEN_PID=$$ LISTEN_FDS=1 exec "$0" "$@"`, program,
		"--capnp-secret-key-file=key.pem", "--capnp-public-address=tcp:"+socket.Addr().String())
	cmd.Dir, cmd.ExtraFiles = dir, []*os.File{file}
	cmd.Stdout, cmd.Stderr = t.Output(), t.Output()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		cmd.Process.Kill()
		cmd.Wait()
	})
	return cmd
}

func TestMetricsCountCalls(t *testing.T) {
	dir, program := build(t)
	free, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	metricsAddress := free.Addr().String()
	free.Close()
	cmd := exec.Command(program, "--capnp-secret-key-file=key.pem", "--capnp-listen-address=tcp:127.0.0.1:0", "--metrics-address="+metricsAddress)
	cmd.Dir, cmd.Stderr = dir, t.Output()
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	defer func() { cmd.Process.Signal(os.Interrupt); cmd.Wait() }()
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	sturdy := connect(ctx, t, dir)
	err = vat.With(ctx, sturdy, func(ctx context.Context, e echo.Echo) error {
		_, err := e.Ping(ctx, "x")
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	await(t, func() error {
		page, err := http.Get("http://" + metricsAddress + "/metrics")
		if err != nil {
			return err
		}
		defer page.Body.Close()
		text, err := io.ReadAll(page.Body)
		if err == nil && !strings.Contains(string(text), `capnp_rpc_calls_total{interface="Echo",method="ping",outcome="ok"} 1`) {
			err = errors.New("the call is not counted: " + string(text))
		}
		return err
	})
}

// await tries until it works.
func await(t *testing.T, try func() error) {
	t.Helper()
	deadline := time.Now().Add(patience)
	for {
		err := try()
		if err == nil {
			return
		}
		if time.Now().After(deadline) {
			t.Fatal(err)
		}
		time.Sleep(10 * time.Millisecond)
	}
}

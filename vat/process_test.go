package vat

import (
	"bufio"
	"context"
	"flag"
	"fmt"
	"math/rand/v2"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
)

const serverVariable = "MARQUE_VAT_TEST_SERVER"

// TestMain lets the test binary serve as the other process: its arguments are those of a server then.
func TestMain(m *testing.M) {
	if dir := os.Getenv(serverVariable); dir != "" {
		if err := runServer(dir, os.Args[1:]); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// The persistent service of the other process, as generated code would have it:
//
//	interface Shelf { put @0 (text :Text) -> (item :Thing); }   # the item is Persistent
const shelfID = 0xd0d47a7b2ab9c1f3

var shelfPut = &rpc.Method{InterfaceID: shelfID, Interface: "Shelf", Name: "put"}

// shelf keeps things in a store: the text of each is its argument.
type shelf struct {
	table *Table
	store store.Store
}

func (s *shelf) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID == shelfID && methodID == 0 {
		return shelfPut
	}
	return nil
}

func (s *shelf) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	ref, err := s.table.Create(ctx, s.store, store.Record{Type: "thing", Args: []byte(c.Params().Text(0))})
	if err != nil {
		return err
	}
	c.Results(onePointer).Ptr(0).SetCapability(ref)
	ref.Release()
	return nil
}

// Load implements Loader.
func (s *shelf) Load(ctx context.Context, key store.Digest, self SturdyRef) (rpc.Ref, error) {
	r, err := store.Live(ctx, s.store, key, time.Now())
	if err != nil {
		return rpc.Ref{}, err
	}
	return Persistent(newThing(&thingService{name: string(r.Args) + ":"}), SaveAs(self)), nil
}

// runServer is a whole server, as a user would write it: it prints its URI and serves until it is told to stop.
func runServer(dir string, args []string) error {
	flags := flag.NewFlagSet("server", flag.ContinueOnError)
	config := Flags(flags)
	if err := flags.Parse(args); err != nil {
		return err
	}
	config.Logger = quietLog()
	config.KeyType = Ed25519
	files, err := store.OpenDir(dir)
	if err != nil {
		return err
	}
	s := &shelf{store: files}
	s.table = NewTable(TableConfig{Loader: s})
	root, err := config.Derive("root")
	if err != nil {
		return err
	}
	if err := s.table.Add(root, rpc.NewObject(s, rpc.Name("Shelf"))); err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	v, err := Serve(ctx, config, s.table)
	if err != nil {
		return err
	}
	uri, err := v.SturdyURI(root)
	if err != nil {
		return err
	}
	fmt.Println(uri.Reveal())
	<-v.Done()
	return nil
}

// otherProcess is a running server.
type otherProcess struct {
	cmd *exec.Cmd
	uri string
}

// startProcess starts a server and waits for its URI.
func startProcess(t *testing.T, dir string, args ...string) *otherProcess {
	t.Helper()
	cmd := exec.Command(os.Args[0], args...)
	cmd.Env = append(os.Environ(), serverVariable+"="+dir)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	p := &otherProcess{cmd: cmd}
	t.Cleanup(p.kill)
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("the server says nothing: %v", err)
	}
	p.uri = strings.TrimSpace(line)
	return p
}

// kill ends the process as a loss of power would, without any chance to say goodbye.
func (p *otherProcess) kill() {
	_ = p.cmd.Process.Kill()
	_ = p.cmd.Wait()
}

// freePort returns a location that nobody listens on, and that nobody else will take. It is below the ports that systems give
// to outgoing connections: who dials one of those again and again is connected to itself one day. Where all of 127.0.0.0/8 is
// this machine, it is an address of its own.
func freePort(t *testing.T) Location {
	t.Helper()
	host := "127.0.0.1"
	if runtime.GOOS == "linux" {
		host = fmt.Sprintf("127.%d.%d.%d", 1+rand.IntN(254), rand.IntN(256), 1+rand.IntN(254))
	}
	for range 100 {
		port := uint16(10_000 + rand.IntN(20_000))
		l, err := net.Listen("tcp", net.JoinHostPort(host, strconv.Itoa(int(port))))
		if err == nil {
			l.Close()
			return TCP(host, port)
		}
	}
	t.Fatal("no free port among a hundred")
	return Location{}
}

func put(ctx context.Context, s rpc.Ref, text string) (thing, error) {
	call := s.Begin(ctx, shelfPut, onePointer)
	call.Params().Ptr(0).SetText(text)
	answer, err := call.Wait()
	if err != nil {
		return thing{}, err
	}
	defer answer.Release()
	return thing{rpc.ReadRef(answer.Results(), 0)}, nil
}

// A server in another process, with TLS and a key file: connect by its URI, save a live reference, kill the server,
// start it again, and restore the reference.
func TestTwoProcesses(t *testing.T) {
	for _, network := range []string{"tcp", "unix"} {
		for _, disable := range []string{"false", "true"} {
			t.Run(network+" disable-tls="+disable, func(t *testing.T) {
				ctx := testContext(t)
				dir := t.TempDir()
				at := freePort(t)
				if network == "unix" {
					at = UnixSocket(filepath.Join(dir, "s.sock"))
				}
				args := []string{"--capnp-listen-address", at.String(), "--capnp-secret-key-file", filepath.Join(dir, "key.pem"), "--capnp-disable-tls=" + disable}
				server := startProcess(t, dir, args...)
				wantStart := map[string]string{"false": "capnp://sha-256:", "true": "capnp://insecure@"}[disable]
				if !strings.HasPrefix(server.uri, wantStart) {
					t.Errorf("the URI is %s, want %s…", server.uri, wantStart)
				}
				client := clientOf(t, nil)
				root, err := client.Import(server.uri)
				if err != nil {
					t.Fatal(err)
				}
				ref, err := root.Connect(ctx)
				if err != nil {
					t.Fatal(err)
				}
				defer ref.Release()
				item, err := put(ctx, ref, "alice")
				if err != nil {
					t.Fatal(err)
				}
				defer item.Release()
				wantEcho(t, ctx, item, "alice:hello")
				saved, err := client.Save(ctx, item.Ref)
				if err != nil {
					t.Fatal(err)
				}
				server.kill()
				again := startProcess(t, dir, args...)
				if again.uri != server.uri {
					t.Errorf("the URI was %s and is %s now", server.uri, again.uri)
				}
				wantEcho(t, ctx, mustConnect(t, ctx, saved), "alice:hello")
			})
		}
	}
}

// A peer that sends a struct for a sturdy ref is of another realm.
func TestSaveOfAnotherRealm(t *testing.T) {
	ctx := testContext(t)
	d := &dispatcherFunc{saveMethod, func(_ context.Context, c *rpc.ServerCall) error {
		c.Results(onePointer).Ptr(0).NewStruct(capnp.ObjectSize{DataWords: 1})
		return nil
	}}
	ref := rpc.NewObject(d)
	defer ref.Release()
	if _, err := SaveURI(ctx, ref); err == nil || !strings.Contains(err.Error(), "another realm") {
		t.Errorf("error %v", err)
	}
}

// dispatcherFunc is an object of one method.
type dispatcherFunc struct {
	method *rpc.Method
	f      func(context.Context, *rpc.ServerCall) error
}

func (d *dispatcherFunc) Method(interfaceID uint64, methodID uint16) *rpc.Method {
	if interfaceID == d.method.InterfaceID && methodID == d.method.MethodID {
		return d.method
	}
	return nil
}

func (d *dispatcherFunc) Dispatch(ctx context.Context, c *rpc.ServerCall) error { return d.f(ctx, c) }

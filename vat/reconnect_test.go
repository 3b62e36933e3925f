package vat

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// quickly is a Reconnect for tests.
var quickly = Reconnect{MinDelay: 5 * time.Millisecond, MaxDelay: 50 * time.Millisecond}

func TestReconnectingReferenceOutlivesItsConnection(t *testing.T) {
	ctx := testContext(t)
	id, key := NewSwiss(), generateP256(t)
	server := serveOn(t, &Config{Key: key}, Single(id, newThing(&thingService{name: "1:"})))
	client := clientOf(t, nil)
	opts := quickly
	var mu sync.Mutex
	var states []ReconnectState
	opts.OnChange = func(s ReconnectStatus) {
		mu.Lock()
		defer mu.Unlock()
		states = append(states, s.State)
	}
	r := sturdy(t, client, server, id).Reconnecting(opts)
	defer r.Close()
	c := ReconnectingClient[thing](r)
	defer c.Release()
	wantEcho(t, ctx, c, "1:hello")
	if s := r.Status(); s.State != Connected || s.Err != nil || s.Tries != 0 {
		t.Errorf("status %+v", s)
	}
	at := server.ListenAddr()
	server.Close()
	waitUntil(t, "the reference waits", func() bool { return r.Status().State == Waiting && r.Status().Tries > 1 })
	if s := r.Status(); s.Err == nil || s.Retry.IsZero() {
		t.Errorf("status %+v", s)
	}
	// A call that is made now waits for the next server.
	result := make(chan string, 1)
	go func() {
		text, err := c.echo(ctx, "hello")
		result <- fmt.Sprint(text, err)
	}()
	serveOn(t, &Config{Key: key, Listen: at}, Single(id, newThing(&thingService{name: "2:"})))
	if got := <-result; got != "2:hello<nil>" {
		t.Errorf("the call gives %s", got)
	}
	waitUntil(t, "the last change is told", func() bool {
		mu.Lock()
		defer mu.Unlock()
		return states[0] == Connected && states[len(states)-1] == Connected && len(states) >= 4
	})
}

func TestReconnectingGivesUpWhenRefused(t *testing.T) {
	ctx := testContext(t)
	server := serveOn(t, &Config{}, Single(NewSwiss(), newThing(&thingService{})))
	r := sturdy(t, clientOf(t, nil), server, NewSwiss()).Reconnecting(quickly)
	defer r.Close()
	c := ReconnectingClient[thing](r)
	defer c.Release()
	if _, err := c.echo(ctx, "x"); err == nil || !strings.Contains(err.Error(), unknownText) {
		t.Errorf("error %v", err)
	}
	waitUntil(t, "the reference gives up", func() bool { return r.Status().State == GaveUp })
}

func TestReconnectingQueueIsBounded(t *testing.T) {
	ctx := testContext(t)
	client := clientOf(t, nil)
	nobody := client.ImportURI(URI{Address{ID: generateP256(t).ID(), At: []Location{freePort(t)}}, NewSwiss()})
	for queue, want := range map[int]error{2: rpc.ErrOverloaded, -1: rpc.ErrDisconnected} {
		opts := quickly
		opts.Queue = queue
		r := nobody.Reconnecting(opts)
		c := ReconnectingClient[thing](r)
		waiting, cancel := context.WithCancel(ctx)
		results := make(chan error, 2)
		for range max(queue, 0) {
			go func() {
				_, err := c.echo(waiting, "x")
				results <- err
			}()
		}
		waitUntil(t, "the queue is full", func() bool {
			r.mu.Lock()
			defer r.mu.Unlock()
			return r.queued == max(queue, 0)
		})
		if _, err := c.echo(ctx, "x"); !errors.Is(err, want) {
			t.Errorf("one call more than %d: %v, want %v", queue, err, want)
		}
		cancel()
		for range max(queue, 0) {
			if err := <-results; err == nil {
				t.Error("a call without connection succeeds")
			}
		}
		r.Close()
		if _, err := c.echo(ctx, "x"); err == nil {
			t.Error("a call after Close succeeds")
		}
		c.Release()
	}
}

func TestReconnectDelays(t *testing.T) {
	o := Reconnect{MinDelay: 100 * time.Millisecond, MaxDelay: time.Second}.withDefaults()
	for tries, want := range map[int]time.Duration{1: 0, 2: 100 * time.Millisecond, 3: 200 * time.Millisecond, 5: 800 * time.Millisecond, 6: time.Second, 100: time.Second} {
		for range 50 {
			if d := o.delay(tries); d > want || d < want/2 {
				t.Errorf("delay after %d failures: %v, want %v to %v", tries, d, want/2, want)
			}
		}
	}
}

func TestHopeless(t *testing.T) {
	for err, want := range map[error]bool{
		ErrUnknownService: true, errInvalidated: false, errShutDown: false, errors.New("no route"): false,
		rpc.Errorf(rpc.Overloaded, "busy"): false, rpc.Errorf(rpc.Unimplemented, "x"): true,
	} {
		if got := hopeless(ReconnectStatus{Err: err}); got != want {
			t.Errorf("hopeless(%v) = %v", err, got)
		}
	}
}

// The server is killed and started again and again, while clients call it through references that reconnect
// themselves. Nothing that a client got as saved is lost, no result is wrong, and all clients are back in the end.
func TestRestartsUnderLoad(t *testing.T) {
	const clients = 4
	restarts := 100
	if testing.Short() {
		restarts = 10
	}
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	dir := t.TempDir()
	at := freePort(t)
	args := []string{"--capnp-listen-address", at.String(), "--capnp-secret-key-file", filepath.Join(dir, "key.pem")}
	server := startProcess(t, dir, args...)

	client := clientOf(t, nil)
	root, err := client.Import(server.uri)
	if err != nil {
		t.Fatal(err)
	}
	var saved sync.Map // SturdyRef's text → what it must answer
	var calls, saves, lost atomic.Int64
	stop := make(chan struct{})
	var wg sync.WaitGroup
	for i := range clients {
		r := root.Reconnecting(quickly)
		defer r.Close()
		wg.Go(func() {
			ref := r.Ref()
			defer ref.Release()
			for n := 0; ; n++ {
				select {
				case <-stop:
					return
				default:
				}
				text := fmt.Sprintf("%d.%d", i, n)
				uri, err := putAndSave(ctx, ref, text)
				if err != nil {
					if !errors.Is(err, rpc.ErrDisconnected) {
						t.Errorf("a call fails with %v", err)
						return
					}
					lost.Add(1)
					continue
				}
				calls.Add(1)
				if n%20 == 0 {
					saved.Store(uri.Reveal(), text)
					saves.Add(1)
				}
			}
		})
	}
	for range restarts {
		before := calls.Load()
		waitUntil(t, "calls get through", func() bool { return calls.Load() > before+5 })
		server.kill()
		server = startProcess(t, dir, args...)
	}
	before := time.Now()
	seen := calls.Load()
	waitUntil(t, "all clients are back", func() bool { return calls.Load() > seen+20*clients })
	back := time.Since(before)
	close(stop)
	wg.Wait()
	if back > 5*time.Second {
		t.Errorf("clients were back after %v", back)
	}
	saved.Range(func(uri, text any) bool {
		sr, err := client.Import(uri.(string))
		if err != nil {
			t.Error(err)
			return false
		}
		c, err := Connect[thing](ctx, sr)
		if err != nil {
			t.Error(err)
			return false
		}
		defer c.Release()
		wantEcho(t, ctx, c, text.(string)+":hello")
		return true
	})
	t.Logf("%d restarts: %d calls, %d failed with the connection, %d references saved and restored, back after %v",
		restarts, calls.Load(), lost.Load(), saves.Load(), back)
}

// putAndSave puts a text, checks that it is there, and saves it.
func putAndSave(ctx context.Context, root rpc.Ref, text string) (URI, error) {
	item, err := put(ctx, root, text)
	if err != nil {
		return URI{}, err
	}
	defer item.Release()
	got, err := item.echo(ctx, "!")
	if err != nil {
		return URI{}, err
	}
	if got != text+":!" {
		return URI{}, fmt.Errorf("wrong result %q for %q", got, text)
	}
	return SaveURI(ctx, item.Ref)
}

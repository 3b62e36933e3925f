package vat

import (
	"context"
	"errors"
	"fmt"
	"path/filepath"
	"runtime"
	"slices"
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
		waitUntil(t, "the queue is full", func() bool { return r.waiting() == max(queue, 0) })
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

// waiting is how many calls are in the queue.
func (r *Reconnecting) waiting() int {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.queue == nil {
		return 0
	}
	r.queue.mu.Lock()
	defer r.queue.mu.Unlock()
	return r.queue.length
}

// A call that is cancelled while there is no connection gives its place and its memory back at once, whether it is of this
// process or of a peer. Those that wait on are carried out in the end, in order, and no others.
func TestCancelledCallsLeaveTheQueue(t *testing.T) {
	ctx := testContext(t)
	const limit = 3
	id, key, at := NewSwiss(), generateP256(t), freePort(t)
	proxy := clientOf(t, nil)
	opts := quickly
	opts.Queue = limit
	r := proxy.ImportURI(URI{Address{ID: key.ID(), At: []Location{at}}, id}).Reconnecting(opts)
	defer r.Close()
	// The callers reach the reference directly, and through a vat that offers it.
	front := serveOn(t, &Config{}, Single(id, r.Ref()))
	far := mustConnect(t, ctx, sturdy(t, clientOf(t, nil), front, id))
	near := ReconnectingClient[thing](r)
	defer near.Release()

	for name, c := range map[string]thing{"near": near, "far": far} {
		first, giveUp := context.WithCancel(ctx)
		results := make(chan error, limit)
		for range limit {
			go func() { _, err := c.echo(first, "x"); results <- err }()
		}
		waitUntil(t, name+": the queue is full", func() bool { return r.waiting() == limit })
		if _, err := c.echo(ctx, "one too many"); !errors.Is(err, rpc.ErrOverloaded) {
			t.Errorf("%s: one call more than %d: %v", name, limit, err)
		}
		giveUp()
		for range limit {
			if err := <-results; !errors.Is(err, context.Canceled) {
				t.Errorf("%s: a cancelled call: %v", name, err)
			}
		}
		waitUntil(t, name+": all places are free", func() bool { return r.waiting() == 0 })

		var before, after runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&before)
		large := strings.Repeat("x", 1<<20)
		for range 50 {
			call, cancel := context.WithCancel(ctx)
			done := make(chan struct{})
			go func() { defer close(done); c.echo(call, large) }()
			waitUntil(t, name+": it waits", func() bool { return r.waiting() == 1 })
			cancel()
			<-done
			waitUntil(t, name+": it has left", func() bool { return r.waiting() == 0 })
		}
		runtime.GC()
		runtime.GC() // pools keep what they have for one collection
		runtime.ReadMemStats(&after)
		if grown := int64(after.HeapAlloc) - int64(before.HeapAlloc); grown > 10<<20 {
			t.Errorf("%s: %d bytes are kept of 50 calls of 1 MB that were cancelled", name, grown)
		}
	}

	var order logBuffer
	results := make(chan error, limit)
	for i := range limit {
		go func() {
			_, err := near.echo(ctx, fmt.Sprint("call ", i))
			results <- err
		}()
		waitUntil(t, "it waits", func() bool { return r.waiting() == i+1 })
	}
	mine := &recordingService{to: &order}
	serveOn(t, &Config{Key: key, Listen: at}, Single(id, rpc.NewObject(mine)))
	for range limit {
		if err := <-results; err != nil {
			t.Error(err)
		}
	}
	if got := order.String(); got != "call 0 call 1 call 2 " {
		t.Errorf("the calls were %q", got)
	}
	waitUntil(t, "the queue is empty", func() bool { return r.waiting() == 0 })
}

// Calls that are made while the connection comes up arrive in order, whether they waited or not.
func TestOrderWhileConnecting(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	var order logBuffer
	server := serveOn(t, &Config{}, Single(id, rpc.NewObject(&recordingService{to: &order})))
	for range 10 {
		order.reset()
		r := sturdy(t, clientOf(t, nil), server, id).Reconnecting(quickly)
		var answers []rpc.Answer
		var want strings.Builder
		for n, more := 0, 50; more > 0; n++ {
			if r.Status().State == Connected {
				more--
			}
			if n == DefaultQueue/2 { // not more than can wait
				waitUntil(t, "the connection is up", func() bool { return r.Status().State == Connected })
			}
			call := r.ref.Begin(ctx, thingEcho, onePointer)
			call.Params().Ptr(0).SetText(fmt.Sprint(n))
			answers = append(answers, call.Send())
			fmt.Fprint(&want, n, " ")
			time.Sleep(10 * time.Microsecond)
		}
		for _, a := range answers {
			if _, err := a.Wait(ctx); err != nil {
				t.Fatal(err)
			}
			a.Release()
		}
		if got := order.String(); got != want.String() {
			t.Fatalf("%d calls arrived as %q", len(answers), got)
		}
		r.Close()
	}
}

// recordingService is a Thing that writes down what is echoed.
type recordingService struct {
	thingService
	to *logBuffer
}

func (s *recordingService) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	fmt.Fprint(s.to, c.Params().Text(0), " ")
	return s.thingService.Dispatch(ctx, c)
}

// A queued call brings back what an object returns: data, capabilities, errors; and results can be used before they are here.
func TestQueuedCallsReturnEverything(t *testing.T) {
	ctx := testContext(t)
	id, key, at := NewSwiss(), generateP256(t), freePort(t)
	r := clientOf(t, nil).ImportURI(URI{Address{ID: key.ID(), At: []Location{at}}, id}).Reconnecting(quickly)
	defer r.Close()
	c := ReconnectingClient[thing](r)
	defer c.Release()
	child := c.getChild(ctx) // pipelined on a call that waits
	defer child.Release()
	results := make(chan string, 3)
	ask := func(what string, f func() (string, error)) {
		go func() { got, err := f(); results <- fmt.Sprint(what, " ", got, err) }()
	}
	ask("pipelined", func() (string, error) { return child.echo(ctx, "x") })
	ask("unknown", func() (string, error) {
		_, err := waitText(c.Begin(ctx, shelfPut, onePointer))
		return fmt.Sprint(errors.Is(err, rpc.ErrUnimplemented)), nil
	})
	mine := newThing(&thingService{name: "mine:"})
	defer mine.Release()
	ask("callback", func() (string, error) { return c.call(ctx, mine, "x") })
	waitUntil(t, "they wait", func() bool { return r.waiting() == 3 }) // what is pipelined waits for its call
	kid := newThing(&thingService{name: "child:"})
	defer kid.Release()
	serveOn(t, &Config{Key: key, Listen: at}, Single(id, newThing(&thingService{child: kid})))
	got := []string{<-results, <-results, <-results}
	slices.Sort(got)
	if want := []string{"callback mine:x<nil>", "pipelined child:x<nil>", "unknown true<nil>"}; !slices.Equal(got, want) {
		t.Errorf("results %q, want %q", got, want)
	}
	if name, err := child.echo(ctx, "again"); name != "child:again" || err != nil {
		t.Errorf("the child afterwards: %q, %v", name, err)
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
		errInternal: false, errCancelled: false, rpc.Errorf(rpc.Overloaded, "busy"): false, rpc.Errorf(rpc.Unimplemented, "x"): true,
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
	var saved sync.Map               // SturdyRef's text → what it must answer
	var counts [clients]atomic.Int64 // of calls that were answered
	var saves, lost atomic.Int64
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
				counts[i].Add(1)
				saved.Store(uri.Reveal(), text)
				saves.Add(1)
			}
		})
	}
	// everyone waits until each client has got n more calls through.
	everyone := func(n int64) {
		var seen [clients]int64
		for i := range counts {
			seen[i] = counts[i].Load()
		}
		waitUntil(t, "all clients get calls through", func() bool {
			for i := range counts {
				if counts[i].Load() < seen[i]+n {
					return false
				}
			}
			return true
		})
	}
	var worst time.Duration
	for range restarts {
		everyone(2)
		server.kill()
		server = startProcess(t, dir, args...)
		up := time.Now()
		everyone(1)
		worst = max(worst, time.Since(up))
	}
	close(stop)
	wg.Wait()
	if worst > 5*time.Second {
		t.Errorf("all clients were back after %v", worst)
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
	t.Logf("%d restarts: %d calls failed with the connection, %d references saved and restored, all clients back within %v of the server",
		restarts, lost.Load(), saves.Load(), worst)
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

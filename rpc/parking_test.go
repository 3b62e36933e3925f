package rpc_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"math/rand/v2"
	"runtime"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// A lock is a byte stream that takes at most so many bytes a second, and nothing while it is shut.
type lock struct {
	io.ReadWriteCloser
	rate int // 0: any

	mu     sync.Mutex
	change sync.Cond
	shut   bool
	closed bool
}

func newLock(stream io.ReadWriteCloser, rate int) *lock {
	l := &lock{ReadWriteCloser: stream, rate: rate}
	l.change.L = &l.mu
	return l
}

func (l *lock) set(shut bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.shut = shut
	l.change.Broadcast()
}

func (l *lock) Write(p []byte) (int, error) {
	l.mu.Lock()
	for l.shut && !l.closed {
		l.change.Wait()
	}
	l.mu.Unlock()
	if l.rate > 0 {
		time.Sleep(time.Duration(len(p)) * time.Second / time.Duration(l.rate))
	}
	return l.ReadWriteCloser.Write(p)
}

func (l *lock) Close() error {
	l.mu.Lock()
	l.closed = true
	l.change.Broadcast()
	l.mu.Unlock()
	return l.ReadWriteCloser.Close()
}

// fetch calls ping for a result of so many bytes. A served object gets no and bytes.
func (c node) fetch(ctx context.Context, no, bytes int) rpc.Answer {
	call := c.Begin(ctx, nodePing, words(2, 0))
	call.Params().SetUint64(0, uint64(no))
	call.Params().SetUint64(8, uint64(bytes))
	return call.Send()
}

// fetched waits for the answer and releases it.
func fetched(ctx context.Context, a rpc.Answer) error {
	defer a.Release()
	_, err := a.Wait(ctx)
	return err
}

// bulk serves fetch, and tells seen who called with what number.
func bulk(seen func(ctx context.Context, no int)) *nodeFuncs {
	return &nodeFuncs{raw: func(ctx context.Context, c *rpc.ServerCall) error {
		if c.Method() != nodePing {
			return rpc.ErrUnimplemented
		}
		no, bytes := int(c.Params().Uint64(0)), int(c.Params().Uint64(8))
		if seen != nil {
			seen(ctx, no)
		}
		c.Results(words(1, 1)).SetData(0, make([]byte, bytes))
		return nil
	}}
}

// A slowPeer is a client of a machine, by a link with a lock from the machine to it.
type slowPeer struct {
	lock   *lock
	server *rpc.Conn // the machine's end
	client *rpc.Conn
	boot   node
}

const parkingLimit = 16 << 20 // congested from 2 MiB on

func newSlowPeer(t *testing.T, m *rpc.Machine, boot rpc.Ref, rate int) *slowPeer {
	t.Helper()
	return newSlowPeerWith(t, m, boot, rate, rpc.NewMachine(), rpc.Ref{})
}

// newSlowPeerWith makes a peer that is a machine of its own, and offers something.
func newSlowPeerWith(t *testing.T, m *rpc.Machine, boot rpc.Ref, rate int, own *rpc.Machine, offers rpc.Ref) *slowPeer {
	t.Helper()
	x, y := vattest.Pipe()
	vattest.CheckLeaks(t, m, own)
	p := &slowPeer{lock: newLock(x, rate)}
	p.server = rpc.NewConn(p.lock, rpc.ConnOptions{Bootstrap: boot, Machine: m, Limits: rpc.ConnLimits{QueuedBytes: parkingLimit}})
	p.client = rpc.NewConn(y, rpc.ConnOptions{Bootstrap: offers, Machine: own})
	p.boot = node{p.client.Bootstrap(t.Context())}
	if err := p.boot.Settled(t.Context()); err != nil {
		t.Fatal(err)
	}
	return p
}

func (p *slowPeer) close() {
	p.boot.Release()
	p.client.Close()
	p.server.Close()
}

// congest shuts the link behind results that fill the queue past the threshold.
func (p *slowPeer) congest(t *testing.T) rpc.Answer {
	t.Helper()
	p.lock.set(true)
	a := p.boot.fetch(t.Context(), 0, 3<<20)
	waitFor(t, func() bool { return p.server.Stats().QueuedBytes > 3<<20 })
	return a
}

func waitFor(t *testing.T, ok func() bool) {
	t.Helper()
	for range 5000 {
		if ok() {
			return
		}
		time.Sleep(time.Millisecond)
	}
	t.Error("waited in vain")
}

// A client that never stops reading gets what it asks for, though all of it is more than may be queued.
func TestSlowReaderGetsAll(t *testing.T) {
	for _, concurrent := range []bool{false, true} {
		for _, rate := range []int{1 << 20, 50 << 20, 0} {
			t.Run(fmt.Sprintf("concurrent=%v/%d", concurrent, rate), func(t *testing.T) {
				synctest.Test(t, func(t *testing.T) { slowReader(t, concurrent, rate) })
			})
		}
	}
}

func slowReader(t *testing.T, concurrent bool, rate int) {
	m := rpc.NewMachine()
	opts := []rpc.ObjectOption{rpc.InMachine(m)}
	if concurrent {
		opts = append(opts, rpc.Concurrent())
	}
	most := 0
	start := make(chan struct{})
	var p *slowPeer
	var mu sync.Mutex
	obj := newNode(bulk(func(context.Context, int) {
		<-start
		mu.Lock()
		defer mu.Unlock()
		most = max(most, p.server.Stats().QueuedBytes)
	}), opts...)
	p = newSlowPeer(t, m, obj.Ref, rate)
	defer p.close()
	defer obj.Release()
	var all []rpc.Answer
	for i := range 100 {
		all = append(all, p.boot.fetch(t.Context(), i, 256<<10)) // 25 MiB
	}
	time.Sleep(time.Second)
	close(start) // all have come, before there is any result
	for i, a := range all {
		if err := fetched(t.Context(), a); err != nil && (!concurrent || !errors.Is(err, rpc.ErrOverloaded)) {
			t.Fatalf("call %d: %v", i, err)
		}
	}
	if err := p.boot.Settled(t.Context()); err != nil || most > parkingLimit+256<<10 {
		t.Errorf("%d bytes were queued; the connection: %v", most, err)
	}
	if n := p.server.Stats().ParkedCalls; n != 0 {
		t.Errorf("%d calls are parked", n)
	}
}

// Results beyond the limit fail for themselves.
func TestResultsForWhichThereIsNoRoomAreRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := rpc.NewMachine()
		start := make(chan struct{})
		obj := newNode(bulk(func(context.Context, int) { <-start }), rpc.InMachine(m), rpc.Concurrent())
		p := newSlowPeer(t, m, obj.Ref, 0)
		defer p.close()
		defer obj.Release()
		var all []rpc.Answer
		for i := range 30 {
			all = append(all, p.boot.fetch(t.Context(), i, 1<<20))
		}
		time.Sleep(time.Second) // they have all begun
		p.lock.set(true)
		close(start)
		time.Sleep(time.Second)
		s := p.server.Stats()
		if s.QueuedBytes < parkingLimit-2<<20 || s.QueuedBytes > parkingLimit+64<<10 {
			t.Errorf("%d bytes are queued", s.QueuedBytes)
		}
		p.lock.set(false)
		refused := uint64(0)
		for _, a := range all {
			err := fetched(t.Context(), a)
			if errors.Is(err, rpc.ErrOverloaded) && strings.Contains(err.Error(), "bytes wait for the peer to read them") {
				refused++
			} else if err != nil {
				t.Error(err)
			}
		}
		if refused < 10 || refused != s.NoRoom {
			t.Errorf("%d results were refused, %d counted", refused, s.NoRoom)
		}
	})
}

// Who passes a slow client's calls on refuses the results, and leaves both connections alone.
func TestResultsThatArePassedOnAreRefused(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		far, m := rpc.NewMachine(), rpc.NewMachine()
		obj := newNode(bulk(nil), rpc.InMachine(far))
		x, y := vattest.Pipe()
		backend := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: obj.Ref, Machine: far})
		defer backend.Close()
		gateway := rpc.NewConn(y, rpc.ConnOptions{Machine: m})
		defer gateway.Close()
		boot := gateway.Bootstrap(t.Context())
		defer boot.Release()
		p := newSlowPeer(t, m, boot, 0)
		defer p.close()
		defer obj.Release()
		p.lock.set(true)
		var all []rpc.Answer
		for i := range 30 {
			all = append(all, p.boot.fetch(t.Context(), i, 1<<20))
		}
		time.Sleep(time.Second)
		p.lock.set(false)
		refused := 0
		for _, a := range all {
			if err := fetched(t.Context(), a); errors.Is(err, rpc.ErrOverloaded) {
				refused++
			} else if err != nil {
				t.Error(err)
			}
		}
		if refused < 10 {
			t.Errorf("%d results were refused", refused)
		}
		if _, err := (node{boot}).Ping(t.Context(), 1); err != nil {
			t.Error(err)
		}
	})
}

// The peer's calls wait, and nobody else's: not on the same object, nor does the reading.
func TestParkedCallsHoldNobodyUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := rpc.NewMachine()
		obj := newNode(bulk(nil), rpc.InMachine(m))
		p, other := newSlowPeer(t, m, obj.Ref, 0), newSlowPeer(t, m, obj.Ref, 0)
		defer p.close()
		defer other.close()
		defer obj.Release()
		all := []rpc.Answer{p.congest(t)}
		for i := range 50 {
			all = append(all, p.boot.fetch(t.Context(), i, 10))
		}
		canceled, cancel := context.WithCancel(t.Context())
		given := p.boot.fetch(canceled, 99, 10)
		synctest.Wait()
		if n := p.server.Stats().ParkedCalls; n != 51 {
			t.Errorf("%d calls are parked", n)
		}
		start := time.Now()
		for _, c := range []node{obj, other.boot} {
			if err := fetched(t.Context(), c.fetch(t.Context(), 1, 10)); err != nil {
				t.Error(err)
			}
		}
		cancel()
		if err := fetched(t.Context(), given); !errors.Is(err, context.Canceled) {
			t.Errorf("a call that was given up: %v", err)
		}
		if took := time.Since(start); took != 0 {
			t.Errorf("others waited for %v", took)
		}
		p.lock.set(false)
		for _, a := range all {
			if err := fetched(t.Context(), a); err != nil {
				t.Error(err)
			}
		}
		if s := p.server.Stats(); s.ParkedCalls != 0 {
			t.Errorf("%d calls are parked", s.ParkedCalls)
		}
	})
}

// What is parked when the connection is shut down is answered, when it is lost dropped without being run.
func TestParkedCallsAtTheEnd(t *testing.T) {
	for _, how := range []string{"shutdown", "impatient shutdown", "loss"} {
		t.Run(how, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				m := rpc.NewMachine()
				ran, gone := 0, make(chan struct{})
				obj := newNode(bulk(func(context.Context, int) { ran++ }), rpc.InMachine(m), rpc.OnRelease(func() { close(gone) }))
				p := newSlowPeer(t, m, obj.Ref, 0)
				obj.Release()
				all := []rpc.Answer{p.congest(t)}
				for i := range 50 {
					all = append(all, p.boot.fetch(t.Context(), i, 10))
				}
				synctest.Wait()
				ctx, cancel := context.WithTimeout(t.Context(), time.Second)
				defer cancel()
				wantRun := 1
				switch how {
				case "shutdown":
					wantRun = 51
					time.AfterFunc(time.Second/2, func() { p.lock.set(false) })
					if err := p.server.Shutdown(ctx); err != nil {
						t.Error(err)
					}
				case "impatient shutdown":
					if err := p.server.Shutdown(ctx); !errors.Is(err, context.DeadlineExceeded) {
						t.Error(err)
					}
				case "loss":
					p.client.Close()
				}
				ended := 0
				for _, a := range all {
					if fetched(t.Context(), a) == nil {
						ended++
					}
				}
				if how == "shutdown" && ended != 51 || ran != wantRun {
					t.Errorf("%d calls ran, %d have results", ran, ended)
				}
				p.close()
				<-gone
			})
		})
	}
}

// A peer that reads nothing loses its connection in time.
func TestPeerThatReadsNothingIsGivenUp(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := rpc.NewMachine()
		obj := newNode(bulk(nil), rpc.InMachine(m))
		p := newSlowPeer(t, m, obj.Ref, 0)
		defer p.close()
		defer obj.Release()
		start := time.Now()
		a := p.congest(t)
		defer a.Release()
		time.Sleep(50 * time.Second)
		if s := p.server.Stats(); s.Stalled < 30*time.Second {
			t.Errorf("stalled for %v", s.Stalled)
		}
		<-p.server.Done()
		if took := time.Since(start); took < time.Minute || took > 80*time.Second {
			t.Errorf("given up after %v", took)
		}
		if err := p.server.Err(); !errors.Is(err, rpc.ErrDisconnected) || !strings.Contains(err.Error(), "has taken nothing for 1m0s, and 31") {
			t.Error(err)
		}
	})
}

// Calls on one reference start in their order, whatever waits on the way: to serial and to concurrent objects, beside others' calls, while
// the link is shut and opened.
func TestParkedCallsKeepTheirOrder(t *testing.T) {
	m := rpc.NewMachine()
	const objects, calls, peers = 3, 400, 2
	var mu sync.Mutex
	next := map[string]int{}
	ends := make(map[*rpc.Conn]int)
	type slot struct {
		obj node
	}
	var slots []slot
	for i := range objects {
		opts := []rpc.ObjectOption{rpc.InMachine(m)}
		f := bulk(func(ctx context.Context, no int) {
			who := "own"
			mu.Lock()
			defer mu.Unlock()
			if p, ok := rpc.Peer(ctx); ok {
				who = fmt.Sprint(ends[p.Conn])
			}
			key := fmt.Sprint(who, " to ", i)
			if no != next[key] {
				t.Errorf("%s: call %d came when %d was to", key, no, next[key])
			}
			next[key] = no + 1
		})
		slots = append(slots, slot{obj: newNode(f, opts...)})
	}
	holder := newNode(&nodeFuncs{raw: func(_ context.Context, c *rpc.ServerCall) error {
		c.Results(words(0, 1)).SetCapability(0, slots[c.Params().Uint64(0)].obj.Ref)
		return nil
	}}, rpc.InMachine(m))
	defer holder.Release()
	drive := func(boot node) {
		var all []rpc.Answer
		var mine []node
		for i := range objects {
			call := boot.Begin(t.Context(), nodeKept, words(1, 0))
			call.Params().SetUint64(0, uint64(i))
			a := call.Send()
			mine = append(mine, node{a.Pipeline(0)}) // the first calls wait for it
			defer a.Release()
		}
		for n := range calls {
			for _, o := range mine {
				all = append(all, o.fetch(t.Context(), n, rand.IntN(100<<10)))
			}
			if n%16 == 0 {
				runtime.Gosched()
			}
		}
		for _, a := range all {
			if err := fetched(t.Context(), a); err != nil && !errors.Is(err, rpc.ErrOverloaded) {
				t.Error(err)
			}
		}
		for _, o := range mine {
			o.Release()
		}
	}
	var all, locks sync.WaitGroup
	over := make(chan struct{})
	parked := 0
	for i := range peers {
		p := newSlowPeer(t, m, holder.Ref, 0)
		defer p.close()
		mu.Lock()
		ends[p.server] = i
		mu.Unlock()
		all.Go(func() { drive(p.boot) })
		locks.Go(func() {
			for shut := true; ; shut = !shut {
				select {
				case <-over:
					p.lock.set(false)
					return
				case <-time.After(time.Duration(rand.IntN(int(3 * time.Millisecond)))):
				}
				p.lock.set(shut)
				n := p.server.Stats().ParkedCalls
				mu.Lock()
				parked = max(parked, n)
				mu.Unlock()
			}
		})
	}
	all.Go(func() { drive(holder) })
	all.Wait()
	close(over)
	locks.Wait()
	for _, s := range slots {
		s.obj.Release()
	}
	if parked == 0 {
		t.Error("nothing was parked")
	}
	t.Logf("up to %d calls were parked", parked)
}

// A promise of the peer that turns out to be an object here becomes the short way when all that went the long way has come: what of it is
// parked starts before.
func TestEmbargoEndsBehindParkedCalls(t *testing.T) {
	for _, busy := range []bool{false, true} {
		t.Run(fmt.Sprintf("busy=%v", busy), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) { embargoBehindParked(t, busy) })
		})
	}
}

func embargoBehindParked(t *testing.T, busy bool) {
	m := rpc.NewMachine()
	var seen []int
	hold := make(chan struct{})
	target := newNode(bulk(func(_ context.Context, no int) {
		if no < 0 {
			<-hold
			return
		}
		seen = append(seen, no)
	}), rpc.InMachine(m))
	defer target.Release()
	boot := newNode(bulk(nil), rpc.InMachine(m))
	defer boot.Release()
	// The peer has an object that returns the target, when it may.
	back, far := make(chan struct{}), rpc.NewMachine()
	var kept rpc.Ref
	mirror := newNode(&nodeFuncs{
		keep: func(_ context.Context, n rpc.Ref) error { kept = n; return nil },
		kept: func(context.Context) (rpc.Ref, error) { <-back; return kept, nil },
	}, rpc.InMachine(far), rpc.Concurrent())
	defer mirror.Release()
	p := newSlowPeerWith(t, m, boot.Ref, 0, far, mirror.Ref)
	defer p.close()
	lent := node{p.server.Bootstrap(t.Context())}
	defer lent.Release()
	if err := lent.Keep(t.Context(), target); err != nil {
		t.Fatal(err)
	}
	call := lent.Begin(t.Context(), nodeKept, words(0, 0))
	answer := call.Send()
	defer answer.Release()
	promise := node{answer.Pipeline(0)}
	defer promise.Release()
	var all []rpc.Answer
	const before, after = 200, 50
	for i := range before {
		all = append(all, promise.fetch(t.Context(), i, 1000))
	}
	synctest.Wait() // they wait at the peer
	direct := func() {
		for i := range after {
			all = append(all, promise.fetch(t.Context(), before+i, 1000))
		}
	}
	if busy { // all wait in the target's queue when the connection becomes congested
		all = append(all, target.fetch(t.Context(), -1, 1))
		close(back)
		synctest.Wait()
		direct()
		all = append(all, p.congest(t))
		close(hold)
	} else { // they come when it is
		all = append(all, p.congest(t))
		close(back)
		synctest.Wait()
		if n := p.server.Stats().ParkedCalls; n != before {
			t.Errorf("%d calls are parked", n)
		}
		direct()
	}
	synctest.Wait()
	p.lock.set(false)
	for _, a := range all {
		if err := fetched(t.Context(), a); err != nil {
			t.Error(err)
		}
	}
	for i, no := range seen {
		if i != no {
			t.Fatalf("call %d came as number %d", no, i)
		}
	}
	if len(seen) != before+after {
		t.Errorf("%d calls came", len(seen))
	}
}

// What an object passes on is its own, and does not wait for whoever asked: the object's next call would overtake it.
func TestCallsThatArePassedOnAreNotParked(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		m := rpc.NewMachine()
		var seen []int
		target := newNode(bulk(func(_ context.Context, no int) { seen = append(seen, no) }), rpc.InMachine(m))
		defer target.Release()
		pass := make(chan struct{})
		boot := newNode(&nodeFuncs{raw: func(ctx context.Context, c *rpc.ServerCall) error {
			if no := c.Params().Uint64(0); no == 0 {
				c.Results(words(1, 1)).SetData(0, make([]byte, c.Params().Uint64(8)))
				return nil
			}
			<-pass
			if err := c.Forward(target.Ref); err != nil {
				return err
			}
			a := target.fetch(context.Background(), 2, 10)
			defer a.Release()
			_, err := a.Wait(context.Background())
			return err
		}}, rpc.InMachine(m), rpc.Concurrent())
		defer boot.Release()
		p := newSlowPeer(t, m, boot.Ref, 0)
		defer p.close()
		passed := p.boot.fetch(t.Context(), 1, 10)
		time.Sleep(time.Second)
		large := p.congest(t)
		close(pass)
		synctest.Wait()
		p.lock.set(false)
		for _, a := range []rpc.Answer{passed, large} {
			if err := fetched(t.Context(), a); err != nil {
				t.Error(err)
			}
		}
		if len(seen) != 2 || seen[0] != 1 {
			t.Errorf("calls came as %v", seen)
		}
	})
}

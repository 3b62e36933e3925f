package transport

import (
	"io"
	"runtime"
	"sync/atomic"
	"time"
)

// Busy polling: a read that is likely to end soon does not sleep.
//
// To put a goroutine to sleep until a socket has something, and the processor with it, and to wake both again, takes longer than all else that is done
// for a small call: some 15 µs at each end, more in a virtual machine. And it is the sender's write that has to wake the receiver. So where the last
// reads came soon, the next is tried again and again for a moment, and other goroutines run in between. See docs/decisions.

const (
	// pollFor is how long a read is tried before it waits, and so what a wrong forecast costs.
	pollFor = 100 * time.Microsecond
	// soonWithin is how soon a read that waited has to come for the next one to be tried: to be woken takes a while.
	soonWithin = 2 * pollFor
	// sleepEvery is how long a reader may go on without ever having waited: the runtime looks what has come on other connections
	// when a processor has nothing to do.
	sleepEvery = 2 * time.Millisecond
	// triesPerYield is how often a read is tried between letting others run: a system call that brings nothing costs a
	// quarter of a microsecond.
	triesPerYield = 8
	// maxRounds is how often a reader yields before it waits at the latest, by whatever clock: that of a bubble of testing/synctest stands still.
	maxRounds = 1024
	// leastDue is how many reads have to come soon, one after the other, before the first is tried; each one tried in vain doubles that, up to mostDue.
	leastDue = 8
	mostDue  = 1024
)

// A forecast says whether the next read of a stream will come soon, from those before.
type forecast struct {
	due   int // reads that have to come soon before one is tried
	price int // what due becomes when one is tried in vain
}

// newForecast returns that of a stream of which nothing is known.
func newForecast() forecast { return forecast{due: leastDue, price: leastDue} }

// soon reports whether the next read is worth trying.
func (f *forecast) soon() bool { return f.due == 0 }

// waited notes how long a read took that was not tried.
func (f *forecast) waited(d time.Duration) {
	if d >= soonWithin {
		f.due = max(f.due, leastDue)
	} else if f.due > 0 {
		f.due--
	}
}

// tried notes whether a read came while it was tried.
func (f *forecast) tried(came bool) {
	if came {
		f.price = max(f.price/2, leastDue)
		return
	}
	f.due = f.price
	f.price = min(2*f.price, mostDue)
}

// pollers is how many goroutines of the process poll.
var pollers atomic.Int32

// maxPollers is how many may: half of the processors; where there is only one, whoever polls keeps it from whom it waits for. The program, and the
// limits of its container, may change their number.
func maxPollers() int32 { return int32(min(runtime.GOMAXPROCS(0), runtime.NumCPU()) / 2) }

// A busyReader reads a stream, and polls where that is worthwhile.
type busyReader struct {
	stream   io.Reader
	poll     poller
	forecast forecast
	most     func() int32 // maxPollers, but for tests
	slept    time.Time    // when a read last waited
}

// A poller reads without waiting.
type poller interface {
	// tryRead reads what is there. If there is nothing it returns 0 and no error; so it does when the stream has ended or cannot be read, which Read
	// of the stream will tell.
	tryRead(p []byte) (n int, err error)
}

// BusyPolled returns a reader of stream that polls for a moment before it waits, where the reads before came soon, if stream is a TCP or Unix connection of
// package net itself, not what embeds one, and there is more than one processor. Else it returns stream. Reads must not be concurrent.
func BusyPolled(stream io.Reader) io.Reader {
	if maxPollers() == 0 {
		return stream
	}
	poll := socketPoller(stream)
	if poll == nil {
		return stream
	}
	return &busyReader{stream: stream, poll: poll, forecast: newForecast(), most: maxPollers}
}

func (r *busyReader) Read(p []byte) (int, error) {
	if r.forecast.soon() {
		if n, err := r.poll.tryRead(p); n > 0 || err != nil {
			return n, err
		}
		start := time.Now()
		if start.Sub(r.slept) < sleepEvery {
			if n, err := r.pollSince(start, p); n > 0 || err != nil {
				return n, err
			}
		}
	}
	return r.wait(p)
}

// wait reads as the stream does.
func (r *busyReader) wait(p []byte) (int, error) {
	start := time.Now()
	n, err := r.stream.Read(p)
	r.slept = time.Now()
	r.forecast.waited(r.slept.Sub(start))
	return n, err
}

// pollSince tries to read for a moment. It returns 0 and no error if that was in vain.
func (r *busyReader) pollSince(start time.Time, p []byte) (int, error) {
	if pollers.Add(1) > r.most() {
		pollers.Add(-1)
		return 0, nil
	}
	defer pollers.Add(-1)
	for range maxRounds {
		runtime.Gosched()
		for range triesPerYield {
			if n, err := r.poll.tryRead(p); n > 0 || err != nil {
				r.forecast.tried(true)
				return n, err
			}
		}
		if time.Since(start) > pollFor {
			break
		}
	}
	r.forecast.tried(false)
	return 0, nil
}

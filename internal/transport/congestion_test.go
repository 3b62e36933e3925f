package transport

import (
	"errors"
	"io"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// trickle is a stream that takes what is written in so long a time, and nothing more once it is stuck.
type trickle struct {
	each  time.Duration
	calls int
	stuck int // after so many calls; 0: never
	gate  chan struct{}
	free  func() // ends the writes that are stuck
}

func (s *trickle) Write(p []byte) (int, error) {
	if s.calls++; s.stuck > 0 && s.calls > s.stuck {
		<-s.gate
		return 0, io.ErrClosedPipe
	}
	time.Sleep(s.each)
	return len(p), nil
}

// stuckAfter returns a Writer to a stream that is stuck after so many writes, and what it reports.
func stuckAfter(writes int, limits Limits) (*Writer, chan error) {
	s := &trickle{each: 50 * time.Second, stuck: writes, gate: make(chan struct{})}
	s.free = sync.OnceFunc(func() { close(s.gate) })
	reported := make(chan error, 1)
	return NewWriter(s, limits, func(err error) {
		reported <- err
		s.free()
	}), reported
}

func TestWriterEndsWhenTheStreamTakesNothing(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		start := time.Now()
		w, reported := stuckAfter(4, Limits{})
		m, late := newMessage(make([]byte, 6*pieceBytes)), newMessage(words(1, 1))
		mustQueue(t, w, m)
		w.Flush()
		mustQueue(t, w, late)
		err := <-reported
		if !errors.Is(err, ErrStalled) {
			t.Fatal(err)
		}
		// It took pieces for 200 s, each of them in less than a minute, and then nothing.
		if after := time.Since(start); after < 250*time.Second || after > 285*time.Second {
			t.Errorf("the writing ended after %v: %v", after, err)
		}
		synctest.Wait()
		checkReleased(t, 1, m, late)
		if st := w.Stats(); st.QueueBytes != 0 || st.Stalled != 0 {
			t.Errorf("stats %+v", st)
		}
	})
}

func TestWriterMayWaitForEver(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, reported := stuckAfter(1, Limits{StallTimeout: -1})
		mustQueue(t, w, newMessage(make([]byte, 2*pieceBytes)))
		w.Flush()
		time.Sleep(time.Hour)
		if err := w.Err(); err != nil || len(reported) > 0 {
			t.Fatal(err)
		}
		w.dst.(*trickle).free()
	})
}

// A stream that rests and is stuck later gets the whole time.
func TestWriterStallsAreTimedAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, reported := stuckAfter(1, Limits{})
		mustQueue(t, w, newMessage(words(1, 1)))
		w.Flush()
		time.Sleep(64 * time.Second) // written after 50
		mustQueue(t, w, newMessage(words(1, 1)))
		w.Flush()
		time.Sleep(20 * time.Second)
		if st := w.Stats(); st.Stalled < 15*time.Second || st.Stalled > 20*time.Second {
			t.Errorf("stalled for %v", st.Stalled)
		}
		time.Sleep(39 * time.Second)
		if len(reported) > 0 {
			t.Fatal(<-reported)
		}
		time.Sleep(17 * time.Second)
		if err := w.Err(); !errors.Is(err, ErrStalled) {
			t.Fatal(err)
		}
	})
}

func TestWriterCongestion(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := newSink(0)
		w := NewWriter(s, Limits{WindowBytes: 100, MaxQueuedBytes: 1600}, nil)
		reliefs := 0
		w.OnRelief(func() { reliefs++ })
		mustQueue(t, w, newMessage(make([]byte, 200)))
		if ok, _ := w.Room(1600); !ok || w.Congested() {
			t.Error("200 bytes wait, and it is congested, or there is no room")
		}
		mustQueue(t, w, newMessage(make([]byte, 200)))
		if ok, waiting := w.Room(1201); ok || waiting != 400 || !w.Congested() {
			t.Errorf("room for 1601 bytes: %v, %d wait, congested %v", ok, waiting, w.Congested())
		}
		if ok, _ := w.Room(1200); !ok {
			t.Error("no room for 1600 bytes")
		}
		mustQueue(t, w, newMessage(make([]byte, 2400)))
		if ok, _ := w.Room(0); ok {
			t.Error("room beyond the limit")
		}
		w.Flush()
		synctest.Wait()
		close(s.gate)
		synctest.Wait()
		if ok, _ := w.Room(1600); !ok || w.Congested() || reliefs != 1 {
			t.Errorf("nothing waits, congested %v, %d reliefs", w.Congested(), reliefs)
		}
	})
}

// What is written of a long queue does not count any more, long before the rest is.
func TestWriterAccountsForPartsOfALongQueue(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, _ := stuckAfter(16, Limits{})
		w.dst.(*trickle).each = 0
		all := []*message{}
		for range 10 {
			m := newMessage(make([]byte, 1<<20))
			all = append(all, m)
			mustQueue(t, w, m)
		}
		w.Flush()
		synctest.Wait() // 16 pieces are 4 MiB
		if st := w.Stats(); st.QueueBytes != 6<<20 || st.QueueMessages != 4 {
			t.Errorf("stats %+v", st)
		}
		checkReleased(t, 1, all[:4]...)
		checkReleased(t, 0, all[4:]...)
		time.Sleep(2 * time.Minute)
		checkReleased(t, 1, all...)
	})
}

func TestSpentBudgetShortensPatience(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w, reported := stuckAfter(1, Limits{Budget: NewBudget(1 << 20)})
		w.dst.(*trickle).each = 0
		mustQueue(t, w, newMessage(make([]byte, 2<<20)))
		w.Flush()
		time.Sleep(31 * time.Second)
		if err := w.Err(); !errors.Is(err, ErrStalled) || len(reported) != 1 {
			t.Fatal(err)
		}
	})
}

func TestBudgetKeepsRoomForPeersThatRead(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		const mib = 1 << 20
		b := NewBudget(8 * mib)
		limits := Limits{Budget: b, MaxQueuedBytes: 64 * mib}
		var stuck []*Writer
		for range 3 {
			w := NewWriter(newSink(0), limits, nil)
			for ok := true; ok; ok, _ = w.Room(mib) {
				mustQueue(t, w, newMessage(make([]byte, mib)))
			}
			stuck = append(stuck, w)
		}
		// The first took all, the others what they may have of the rest.
		if q := b.Queued(); q < 8*mib || q > 16*mib {
			t.Errorf("%d bytes wait", q)
		}
		for i, w := range stuck {
			if ok, waiting := w.Room(mib); ok {
				t.Errorf("stream %d may take more behind %d bytes", i, waiting)
			}
		}
		reads := NewWriter(newSink(-1), limits, nil)
		for range 100 {
			if ok, _ := reads.Room(mib); !ok {
				t.Fatal("a stream whose peer reads may take nothing")
			}
			mustQueue(t, reads, newMessage(make([]byte, mib)))
			reads.Flush()
		}
		for _, w := range stuck {
			w.Close(nil)
		}
		reads.Close(nil)
		if b.Queued() != 0 || b.streams.Load() != 0 {
			t.Errorf("%d bytes wait on %d streams", b.Queued(), b.streams.Load())
		}
	})
}

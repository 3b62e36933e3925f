package transport

import (
	"errors"
	"io"
	"runtime"
	"testing"
	"testing/synctest"
	"time"
)

// A source brings a byte per read that is waited for, after a while; and answers tries as it is told.
type scriptedStream struct {
	wait  time.Duration // before Read returns
	waits int           // Reads
	tries int
	comes int // the try that brings a byte, counted from the last Read; 0: none does
	fails error
}

func (s *scriptedStream) Read(p []byte) (int, error) {
	s.waits++
	time.Sleep(s.wait)
	return 1, nil
}

func (s *scriptedStream) tryRead(p []byte) (int, error) {
	s.tries++
	if s.fails != nil {
		return 0, s.fails
	}
	if s.comes > 0 && s.tries%s.comes == 0 {
		return 1, nil
	}
	return 0, nil
}

func onePoller() int32 { return 1 }

func newScripted(s *scriptedStream) *busyReader {
	return &busyReader{stream: s, poll: s, forecast: newForecast(), most: onePoller}
}

func read(t *testing.T, r io.Reader, times int) {
	t.Helper()
	for range times {
		if n, err := r.Read(make([]byte, 1)); n != 1 || err != nil {
			t.Fatalf("Read: %d, %v", n, err)
		}
	}
}

func TestReadsThatComeSoonAreTriedBeforeTheyWait(t *testing.T) {
	s := &scriptedStream{comes: 3}
	r := newScripted(s)
	read(t, r, leastDue)
	if s.waits != leastDue || s.tries != 0 {
		t.Fatalf("of a stream that is not known %d reads waited and %d were tried", s.waits, s.tries)
	}
	r.slept = time.Now()
	read(t, r, 1)
	if s.waits != leastDue || s.tries != 3 {
		t.Fatalf("a read that comes at the third try: %d waits, %d tries", s.waits-leastDue, s.tries)
	}
}

func TestReadsThatComeLateAreNotTried(t *testing.T) {
	s := &scriptedStream{wait: 2 * soonWithin}
	r := newScripted(s)
	read(t, r, 2*leastDue)
	if s.tries != 0 {
		t.Errorf("%d tries", s.tries)
	}
}

// The price of trying in vain doubles, so that where it always is in vain it is hardly ever done.
func TestTryingInVainBecomesRare(t *testing.T) {
	s := &scriptedStream{}
	r := newScripted(s)
	inVain := 0
	for range 10 * mostDue {
		before := s.tries
		r.slept = time.Now()
		read(t, r, 1)
		if s.tries > before {
			inVain++
		}
	}
	if inVain < 8 || inVain > 20 {
		t.Errorf("%d of %d reads were tried in vain", inVain, 10*mostDue)
	}
}

// A reader that never waits would keep the runtime from looking what has come elsewhere.
func TestAReaderWaitsNowAndThen(t *testing.T) {
	s := &scriptedStream{comes: 2}
	r := newScripted(s)
	read(t, r, leastDue)
	r.slept = time.Now().Add(-2 * sleepEvery)
	before := s.waits
	read(t, r, 1)
	if s.waits != before+1 {
		t.Error("it polled on")
	}
}

func TestNoMoreThanHalfOfTheProcessorsPoll(t *testing.T) {
	s := &scriptedStream{comes: 3}
	r := newScripted(s)
	read(t, r, leastDue)
	pollers.Add(1)
	defer pollers.Add(-1)
	r.slept = time.Now()
	read(t, r, 1)
	if s.waits != leastDue+1 || s.tries != 1 {
		t.Errorf("with enough others who poll: %d waits, %d tries", s.waits-leastDue, s.tries)
	}
}

// In a bubble time stands still while anybody runs.
func TestPollingEndsWhereTimeStandsStill(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		s := &scriptedStream{}
		r := newScripted(s)
		read(t, r, leastDue)
		r.slept = time.Now()
		read(t, r, 1)
		if s.waits != leastDue+1 || s.tries == 0 {
			t.Errorf("%d waits, %d tries", s.waits-leastDue, s.tries)
		}
	})
}

// A program may set GOMAXPROCS to 1 after the connection was made.
func TestNobodyPollsWithOneProcessorLeft(t *testing.T) {
	s := &scriptedStream{comes: 3}
	r := newScripted(s)
	r.most = maxPollers
	defer runtime.GOMAXPROCS(runtime.GOMAXPROCS(1))
	read(t, r, leastDue)
	r.slept = time.Now()
	read(t, r, 1)
	if s.waits != leastDue+1 || s.tries != 1 {
		t.Errorf("%d waits, %d tries", s.waits-leastDue, s.tries)
	}
}

func TestErrorsOfTriesAreThoseOfTheRead(t *testing.T) {
	s := &scriptedStream{}
	r := newScripted(s)
	read(t, r, leastDue)
	s.fails = errors.New("broken")
	if n, err := r.Read(make([]byte, 1)); n != 0 || !errors.Is(err, s.fails) {
		t.Errorf("Read: %d, %v", n, err)
	}
}

package rpc

import (
	"testing"
	"time"
)

// A flowLink is a link of a certain bandwidth and round trip, with a sender that is limited by
// the window only.
type flowLink struct {
	w           window
	bytesPerMS  int
	roundTrip   time.Duration
	now, freeAt time.Duration
	inFlight    []flowMessage
}

type flowMessage struct {
	mark  sendMark
	acked time.Duration
}

func (l *flowLink) send(bytes int) {
	m := flowMessage{mark: l.w.send(l.now, bytes)}
	start := max(l.now, l.freeAt)
	l.freeAt = start + time.Duration(bytes)*time.Millisecond/time.Duration(l.bytesPerMS)
	m.acked = l.freeAt + l.roundTrip
	l.inFlight = append(l.inFlight, m)
}

// ack lets the time go on to the next acknowledgement.
func (l *flowLink) ack() {
	m := l.inFlight[0]
	l.inFlight = l.inFlight[1:]
	l.now = m.acked
	l.w.ack(l.now, m.mark)
}

// saturate sends as much as the window lets it for the given time.
func (l *flowLink) saturate(bytes int, d time.Duration) {
	for end := l.now + d; l.now < end; l.ack() {
		for l.w.open() {
			l.send(bytes)
		}
	}
}

const rtt = 100 * time.Millisecond

func TestWindowOpensUntilItsLimitAndOneMessageMore(t *testing.T) {
	w := newFixedWindow(64 << 10)
	sent := 0
	for w.open() {
		w.send(0, 16<<10)
		sent++
	}
	if sent != 5 {
		t.Errorf("%d messages of 16 KiB fit in a window of 64 KiB, want 5", sent)
	}
	w = newFixedWindow(1 << 10)
	w.send(0, 1<<20)
	if !w.open() {
		t.Error("one message that is larger than the window closes it")
	}
	w.send(0, 1<<20)
	if w.open() {
		t.Error("two such messages do not")
	}
}

func TestAdaptiveWindowStartsWithItsInitialSize(t *testing.T) {
	w := newAdaptiveWindow(initialWindowBytes)
	sent := 0
	for w.open() {
		w.send(0, 64<<10)
		sent++
	}
	if sent != 5 {
		t.Errorf("%d messages of 64 KiB before the first acknowledgement, want 5", sent)
	}
}

func TestAdaptiveWindowSettlesNearTheBandwidthDelayProduct(t *testing.T) {
	l := &flowLink{w: newAdaptiveWindow(initialWindowBytes), bytesPerMS: 10_000, roundTrip: rtt}
	l.saturate(64<<10, 50*rtt)
	const product = 1_000_000
	if f := l.w.inFlight; f < product || f > 2*product {
		t.Errorf("%d bytes in flight, want 1 to 2 times %d", f, product)
	}
	before := l.w.limit
	l.bytesPerMS /= 4
	l.saturate(64<<10, 50*rtt)
	if l.w.limit >= before {
		t.Errorf("the window did not shrink with the bandwidth: %d, was %d", l.w.limit, before)
	}
}

func TestAdaptiveWindowIsNotShrunkByIdleSenders(t *testing.T) {
	l := &flowLink{w: newAdaptiveWindow(initialWindowBytes), bytesPerMS: 10_000, roundTrip: rtt}
	l.saturate(64<<10, 50*rtt)
	before := l.w.limit
	for len(l.inFlight) > 0 {
		l.ack()
	}
	for range 100 {
		l.send(100)
		l.ack()
	}
	if l.w.limit < before {
		t.Errorf("the window shrank from %d to %d", before, l.w.limit)
	}
}

func TestAdaptiveWindowHasAFloor(t *testing.T) {
	l := &flowLink{w: newAdaptiveWindow(initialWindowBytes), bytesPerMS: 10_000, roundTrip: 10 * time.Microsecond}
	l.saturate(1<<10, 200*time.Millisecond)
	if l.w.limit < minWindowBytes || l.w.limit > initialWindowBytes {
		t.Errorf("the window is %d", l.w.limit)
	}
}

func TestWindowHasRoomForSomeMessagesOnAFastLink(t *testing.T) {
	for _, c := range []struct{ message, least int }{
		{1 << 10, minWindowBytes},
		{32 << 10, 8 * 32 << 10},
		{64 << 10, maxLeastBytes},
		{1 << 20, maxLeastBytes},
	} {
		l := &flowLink{w: newAdaptiveWindow(initialWindowBytes), bytesPerMS: 1 << 20, roundTrip: 10 * time.Microsecond}
		l.saturate(c.message, 100*time.Millisecond)
		if got := l.w.limit; got < c.least || got > 2*c.least+c.message {
			t.Errorf("messages of %d bytes: a window of %d, want about %d", c.message, got, c.least)
		}
	}
}

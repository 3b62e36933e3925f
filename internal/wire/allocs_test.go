//go:build !race

package wire

// Without the race detector, since that makes pools forget.

import (
	"testing"

	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/transport"
)

func TestSmallMessagesAreEncodedWithoutAllocating(t *testing.T) {
	for _, c := range traffic {
		k := &keep{new(captp.Msg)}
		var pieces [][]byte
		n := testing.AllocsPerRun(500, func() { pieces = encodeOnce(t, c.make, k, pieces) })
		if n != 0 {
			t.Errorf("%s: %v allocations", c.name, n)
		}
	}
}

func TestSmallMessagesAreDecodedWithoutAllocating(t *testing.T) {
	for _, c := range traffic {
		m := c.make()
		r := transport.NewReader(&looping{data: encodeFrame(t, &m)}, transport.Limits{})
		if n := testing.AllocsPerRun(500, func() { decodeOnce(t, r) }); n != 0 {
			t.Errorf("%s: %v allocations", c.name, n)
		}
	}
}

// looping repeats its data for ever.
type looping struct {
	data []byte
	at   int
}

func (l *looping) Read(p []byte) (int, error) {
	for n := range p {
		p[n] = l.data[l.at]
		l.at = (l.at + 1) % len(l.data)
	}
	return len(p), nil
}

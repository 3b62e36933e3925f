package wire

import (
	"bytes"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
)

// throughBytes sends e over the wire in an Abort.
func throughBytes(t *testing.T, e *captp.Exception) *captp.Exception {
	t.Helper()
	r := decodeFrame(t, encodeFrame(t, &captp.Msg{Kind: captp.KindAbort, Exception: e}))
	defer r.Release()
	return r.Msg.Exception
}

func TestTextsOfExceptionsAreCut(t *testing.T) {
	body := MaxExceptionText - len(cutMark)
	for _, c := range []struct{ name, text, want string }{
		{"as long as may be", strings.Repeat("x", MaxExceptionText), strings.Repeat("x", MaxExceptionText)},
		{"one byte more", strings.Repeat("x", MaxExceptionText+1), strings.Repeat("x", body) + cutMark},
		{"a character across the end", strings.Repeat("x", body-3) + "😀" + strings.Repeat("x", 20), strings.Repeat("x", body-3) + cutMark},
		{"a character before the end", strings.Repeat("x", body-4) + "😀" + strings.Repeat("x", 20), strings.Repeat("x", body-4) + "😀" + cutMark},
	} {
		e := throughBytes(t, &captp.Exception{Reason: c.text, Trace: c.text})
		for _, got := range []string{e.Reason, e.Trace} {
			if got != c.want || len(got) > MaxExceptionText || !utf8.ValidString(got) {
				t.Errorf("%s: %d bytes became %d, ending in %q", c.name, len(c.text), len(got), got[len(got)-20:])
			}
		}
		if again := throughBytes(t, e); again.Reason != e.Reason {
			t.Errorf("%s: cut twice", c.name)
		}
	}
	if e := throughBytes(t, &captp.Exception{Reason: strings.Repeat("\x80", 2*MaxExceptionText)}); len(e.Reason) > MaxExceptionText {
		t.Errorf("%d bytes of no text", len(e.Reason))
	}
}

func TestDetailsOfExceptionsAreDropped(t *testing.T) {
	detail := func(id uint64, size int) captp.Detail {
		return captp.Detail{ID: id, Data: bytes.Repeat([]byte{1}, size)}
	}
	const half = MaxExceptionDetails/2 - detailOverhead
	fits := throughBytes(t, &captp.Exception{Details: []captp.Detail{detail(1, half), detail(2, half)}})
	if len(fits.Details) != 2 || len(fits.Details[1].Data) != half {
		t.Errorf("%d details are left", len(fits.Details))
	}
	over := throughBytes(t, &captp.Exception{Details: []captp.Detail{detail(1, half), detail(2, half+1), detail(3, 0)}})
	if len(over.Details) != 1 || over.Details[0].ID != 1 {
		t.Errorf("%d details are left", len(over.Details))
	}
	var empty []captp.Detail
	for range 2 * MaxExceptionDetails / detailOverhead {
		empty = append(empty, detail(1, 0))
	}
	if many := throughBytes(t, &captp.Exception{Details: empty}); len(many.Details) != MaxExceptionDetails/detailOverhead {
		t.Errorf("%d details are left", len(many.Details))
	}
}

func TestExceptionsAreWrittenNoLongerThanTheyAreRead(t *testing.T) {
	x := &captp.Exception{
		Reason:  strings.Repeat("r", 1<<20),
		Trace:   strings.Repeat("t", 1<<20),
		Details: []captp.Detail{{ID: 1, Data: make([]byte, 1000)}, {ID: 2, Data: make([]byte, 1<<20)}},
	}
	m := capnp.NewMessageSize(scratchBytes)
	exception(m.NewRoot(sizeException), x)
	if n := m.Size(); n > 3*MaxExceptionText {
		t.Errorf("written with %d bytes", n)
	}
	d := decoder{frameBytes: m.Size()}
	got := d.exception(m.Root().Struct())
	if len(got.Reason) != MaxExceptionText || len(got.Trace) != MaxExceptionText || len(got.Details) != 1 || len(got.Details[0].Data) != 1000 {
		t.Errorf("read: reason of %d, trace of %d, %d details", len(got.Reason), len(got.Trace), len(got.Details))
	}
}

package wire

import (
	"runtime"
	"testing"

	"github.com/marque-rpc/marque/capnp"
)

var sizeOfData = capnp.ObjectSize{PtrCount: 1}

func TestLargeMessageWithRoomIsOnePiece(t *testing.T) {
	for _, payload := range []int{LargeBytes, 16 << 10, 64 << 10, 256 << 10, 1 << 20} {
		b := NewCall(sizeOfData, payload+500)
		b.Struct().NewData(0, payload)
		if n := len(b.Message().Segments(nil)); n != 1 {
			t.Errorf("%d bytes: %d segments", payload, n)
		}
		b.Release()
	}
}

func TestLargeBodiesAreUsedAgainAcrossCollections(t *testing.T) {
	const payload = 64 << 10
	call := func() {
		b := NewCall(sizeOfData, payload+500)
		b.Struct().SetData(0, make([]byte, payload)[:payload:payload])
		b.Release()
	}
	call()
	before := allocated()
	const n = 50
	for range n {
		runtime.GC()
		call()
	}
	if each := (allocated() - before) / n; each > 3*payload/2 {
		t.Errorf("%d bytes for each message besides its payload", each-payload)
	}
}

func TestBodyIsNotKeptWithMemoryThatItGrew(t *testing.T) {
	b := NewCall(sizeOfData, 0)
	b.Struct().NewData(0, 64<<10)
	b.Release()
	for range 100 { // one that is small is as good as new
		b := NewCall(sizeOfData, 0)
		if size := b.Size(); size > 500 {
			t.Fatalf("an empty call of %d bytes", size)
		}
		b.Release()
	}
	b = NewReturn(sizeOfData, 10<<10)
	b.Struct().NewData(0, 200<<10) // more than was guessed
	b.Release()
	b = NewReturn(sizeOfData, 10<<10)
	if b.Struct().Data(0) != nil {
		t.Fatal("what another message held")
	}
	b.Release()
}

func allocated() int {
	var s runtime.MemStats
	runtime.ReadMemStats(&s)
	return int(s.TotalAlloc)
}

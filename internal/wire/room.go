package wire

import (
	"sync"

	"github.com/marque-rpc/marque/internal/stock"
)

// Bodies that are built are used again with the memory that their messages have: small ones come from a pool, large ones from a stock for
// their size. So a large message finds memory that it fits into, and a small one does not take that away.

// roomClasses are the sizes of the memory of large messages. There is space for the envelope around a payload of a round size.
var roomClasses = [...]int{20 << 10, 68 << 10, 260 << 10, 1<<20 + 4<<10}

// LargeBytes is from what length on a message is large.
const LargeBytes = 8 << 10

// stockBytes is how much of each class is kept.
const stockBytes = 4 << 20

var (
	builtPool  = sync.Pool{New: func() any { return new(Body) }}
	roomStocks = func() (all [len(roomClasses)]*stock.Stock[*Body]) {
		for class, room := range roomClasses {
			all[class] = stock.New[*Body](stockBytes / room)
		}
		return all
	}()
)

// takeBody returns a body whose message has about as much room as said.
func takeBody(room int) *Body {
	if room < LargeBytes {
		return builtPool.Get().(*Body)
	}
	for class, has := range roomClasses {
		if room > has {
			continue
		}
		b, ok := roomStocks[class].Get()
		if !ok {
			b = &Body{room: has}
			b.msg.ResetBuffer(make([]byte, has))
		}
		return b
	}
	return builtPool.Get().(*Body)
}

// reusable reports whether the message has stayed within its room. What grew beyond is left to the collector: next time the
// room will be known.
func (b *Body) reusable() bool {
	if b.room > 0 {
		return b.msg.TableSize() == oneSegmentTable
	}
	return b.msg.Size() < LargeBytes
}

// keep gives b back for its next use.
func (b *Body) keep() {
	if b.room == 0 {
		builtPool.Put(b)
		return
	}
	for class, has := range roomClasses {
		if b.room == has {
			roomStocks[class].Put(b)
		}
	}
}

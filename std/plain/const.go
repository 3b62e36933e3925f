package plain

import (
	"sync"

	"github.com/marque-rpc/marque/capnp"
)

// A Const is a constant or default that is a struct, a list or any other pointer: a message in the program's text, which is
// looked at when it is first needed. Generated code has one variable per constant and changes none.
type Const struct {
	Segment string // one segment without framing; its first word is the pointer

	once sync.Once
	ptr  capnp.Ptr
}

// Ptr returns the pointer. It may be called from any goroutine.
func (c *Const) Ptr() capnp.Ptr {
	c.once.Do(func() { c.ptr = capnp.Static(c.Segment) })
	return c.ptr
}

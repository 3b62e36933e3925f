package rpc

import (
	"strconv"
	"sync/atomic"

	"github.com/marque-rpc/marque/internal/wire"
)

// Method describes a method of a schema interface. Generated code has one
// package-level value per method; calls point to it and never copy it.
type Method struct {
	// InterfaceID is the id of the schema interface, MethodID the ordinal in it.
	InterfaceID uint64
	MethodID    uint16
	// Interface and Name are for people: "Echo" and "ping".
	Interface, Name string
	// Stream says that the schema declares "-> stream".
	Stream bool
	// ResultHasNoCaps says that the result type can hold no capability, so that
	// the callee need not keep the answer for pipelining.
	ResultHasNoCaps bool

	paramBytes, resultBytes sizeGuess
}

// A sizeGuess is how long the next message with a method's parameters, or results, is likely to be, since those of one method are alike: 0 while they are
// small.
type sizeGuess struct{ bytes atomic.Int64 }

func (g *sizeGuess) guess() int { return int(g.bytes.Load()) }

// learn notes how long a message became. The guess falls slowly: room that is not needed costs less than room that is missing.
func (g *sizeGuess) learn(bytes int) {
	old := g.guess()
	if bytes < wire.LargeBytes && old == 0 {
		return
	}
	if next := max(bytes, old-old/16); next >= wire.LargeBytes {
		g.bytes.Store(int64(next))
	} else {
		g.bytes.Store(0)
	}
}

// String returns "Interface.name", or the numbers when the names are unknown.
func (m *Method) String() string {
	if m == nil {
		return "unknown method"
	}
	if m.Interface != "" {
		return m.Interface + "." + m.Name
	}
	return methodNumbers(m.InterfaceID, m.MethodID)
}

func methodNumbers(interfaceID uint64, methodID uint16) string {
	return "@0x" + strconv.FormatUint(interfaceID, 16) + "." + strconv.Itoa(int(methodID))
}

package rpc

import (
	"context"
	"log/slog"
	"maps"
	"sync"
	"sync/atomic"

	"github.com/marque-rpc/marque/internal/captp"
)

// methodNames are the methods that were called or dispatched while somebody wanted
// names. All calls through membranes look here, several times: a sync.Map would hash the keys by
// reflection.
var methodNames struct {
	mu sync.Mutex // for writers
	of atomic.Pointer[map[methodKey]*Method]
}

// namedMethod returns the method of these numbers whose names are known, or nil.
func namedMethod(interfaceID uint64, methodID uint16) *Method {
	if of := methodNames.of.Load(); of != nil {
		return (*of)[methodKey{interfaceID, methodID}]
	}
	return nil
}

type methodKey struct {
	interfaceID uint64
	methodID    uint16
}

// remember keeps m for its names. Methods without, as those of proxies, would only be in
// the way of the one that generated code brings later; and their numbers are a peer's choice.
func (m *Method) remember() {
	if m.Interface == "" || namedMethod(m.InterfaceID, m.MethodID) != nil {
		return
	}
	methodNames.mu.Lock()
	defer methodNames.mu.Unlock()
	next := make(map[methodKey]*Method)
	if of := methodNames.of.Load(); of != nil {
		maps.Copy(next, *of)
	}
	if key := (methodKey{m.InterfaceID, m.MethodID}); next[key] == nil {
		next[key] = m
	}
	methodNames.of.Store(&next)
}

func methodName(interfaceID uint64, methodID uint16) string {
	if m := namedMethod(interfaceID, methodID); m != nil {
		return m.String()
	}
	return methodNumbers(interfaceID, methodID)
}

var kindNames = map[captp.Kind]string{
	captp.KindUnimplemented: "unimplemented", captp.KindAbort: "abort", captp.KindCall: "call",
	captp.KindReturn: "return", captp.KindFinish: "finish", captp.KindResolve: "resolve",
	captp.KindRelease: "release", captp.KindBootstrap: "bootstrap", captp.KindProvide: "provide",
	captp.KindAccept: "accept", captp.KindJoin: "join", captp.KindDisembargo: "disembargo",
	captp.KindThirdPartyAnswer: "thirdPartyAnswer",
}

// naming counts who wants methods of calls to have names: connections that log their
// messages, interceptors.
var naming atomic.Int32

// logMessage writes the debug line of a message. It must not run under a lock: a slog
// handler is anybody's code.
func (c *Conn) logMessage(direction string, attrs []slog.Attr) {
	c.debug.LogAttrs(context.Background(), slog.LevelDebug, "rpc: "+direction, attrs...)
}

// describe returns what the debug line of a message says.
func (c *Conn) describe(m *captp.Msg) []slog.Attr {
	name, ok := kindNames[m.Kind]
	if !ok {
		name = "unknown"
	}
	attrs := []slog.Attr{slog.String("conn", c.String()), slog.String("message", name)}
	switch m.Kind {
	case captp.KindCall:
		attrs = append(attrs, slog.Uint64("question", uint64(m.Question)), slog.String("method", methodName(m.Interface, m.Method)))
	case captp.KindReturn:
		attrs = append(attrs, slog.Uint64("question", uint64(m.Question)))
		if m.Exception != nil {
			attrs = append(attrs, slog.String("error", clean(m.Exception.Reason, maxReasonBytes)))
		}
	case captp.KindBootstrap, captp.KindFinish, captp.KindProvide, captp.KindAccept:
		attrs = append(attrs, slog.Uint64("question", uint64(m.Question)))
	case captp.KindResolve:
		attrs = append(attrs, slog.Uint64("promise", uint64(m.Export)))
	case captp.KindRelease:
		attrs = append(attrs, slog.Uint64("export", uint64(m.Export)), slog.Uint64("count", uint64(m.Count)))
	case captp.KindDisembargo:
		attrs = append(attrs, slog.Uint64("embargo", uint64(m.Embargo)))
	case captp.KindAbort:
		if m.Exception != nil {
			attrs = append(attrs, slog.String("error", clean(m.Exception.Reason, maxReasonBytes)))
		}
	}
	return attrs
}

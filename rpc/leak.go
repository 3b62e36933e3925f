package rpc

import (
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"

	"github.com/marque-rpc/marque/internal/wire"
)

// A Leak is a reference, or an answer, that was garbage-collected without having been
// released.
type Leak struct {
	// Ref describes it: "reference to Echo", "answer of Echo.ping".
	Ref string
	// Stack is where it was acquired, one "function file:line" per line, the
	// innermost first.
	Stack string
	// Stale: it is the contrary of a leak. Ref, "results of Echo.ping" or "parameters of
	// Echo.ping", was read, without copying, after the answer was released or the method had
	// returned; Stack is where.
	Stale bool
}

// String returns the report for a person.
func (l Leak) String() string {
	if l.Stale {
		return "rpc: " + l.Ref + " were read after they were gone, at\n" + l.Stack
	}
	return "rpc: " + l.Ref + " was never released; acquired at\n" + l.Stack
}

// A LeakReporter is an active [ReportLeaks].
type LeakReporter struct {
	report func(Leak)
	next   *LeakReporter // guarded by leaks.mu
}

// leaks is who wants to hear of leaks. Acquisition sites are recorded while there
// is anybody, since that costs about a microsecond per reference.
var leaks struct {
	active atomic.Int32
	mu     sync.Mutex // guards list; a leaf
	list   *LeakReporter
}

// ReportLeaks calls report, from a goroutine of the library, for each reference
// and each [Answer] that was acquired from now on and is garbage-collected without Release.
// It is released then; an answer that is forgotten while nobody wants reports stays until
// its connection ends.
//
// References that the library hands out as temporaries (the promised result of a
// call that is pipelined upon) are released silently instead.
//
// Reports are made, too, of pointers in results and parameters that are followed, without
// copying, after the end of these: texts, lists, structs within structs. What is read there is garbage then.
// And of a [ServerCall] whose parameters or results are asked for after its handler has returned.
//
// It makes acquiring a reference slower by about a microsecond until Stop.
// Several reporters may be active; each hears of every leak.
func ReportLeaks(report func(Leak)) *LeakReporter {
	r := &LeakReporter{report: report}
	leaks.mu.Lock()
	r.next = leaks.list
	leaks.list = r
	leaks.mu.Unlock()
	leaks.active.Add(1)
	return r
}

// Stop ends the reports. It is idempotent.
func (r *LeakReporter) Stop() {
	leaks.mu.Lock()
	defer leaks.mu.Unlock()
	for p := &leaks.list; *p != nil; p = &(*p).next {
		if *p == r {
			*p = r.next
			leaks.active.Add(-1)
			return
		}
	}
}

// trackContent has reads of body after its end reported, if anybody wants reports. what is "results"
// or "parameters".
func trackContent(body *wire.Body, what string, interfaceID uint64, methodID uint16, m *Method) {
	if leaks.active.Load() == 0 || body == nil {
		return
	}
	body.Track(func() {
		if leaks.active.Load() == 0 {
			return
		}
		name := methodName(interfaceID, methodID)
		if m != nil {
			name = m.String()
		}
		leaked(Leak{Ref: what + " of " + name, Stack: newSite().String(), Stale: true})
	})
}

func leaked(l Leak) {
	leaks.mu.Lock()
	var reporters []*LeakReporter
	for r := leaks.list; r != nil; r = r.next {
		reporters = append(reporters, r)
	}
	leaks.mu.Unlock()
	for _, r := range reporters {
		runHook("ReportLeaks", func() { r.report(l) })
	}
}

// A site is the stack at which a reference was acquired.
type site struct {
	pcs [16]uintptr
	n   int
}

// newSite records the caller's stack if anybody wants leak reports, else returns nil.
func newSite() *site {
	if leaks.active.Load() == 0 {
		return nil
	}
	s := new(site)
	s.n = runtime.Callers(3, s.pcs[:])
	return s
}

// String formats the stack, without our own frames at its top.
func (s *site) String() string {
	if s == nil || s.n == 0 {
		return "\t(not recorded: ReportLeaks was not active)"
	}
	var b strings.Builder
	frames := runtime.CallersFrames(s.pcs[:s.n])
	for inside := true; ; {
		f, more := frames.Next()
		inside = inside && more && ours(f.Function)
		if !inside {
			b.WriteString("\t" + f.Function + "\n\t\t" + f.File + ":" + strconv.Itoa(f.Line) + "\n")
		}
		if !more {
			return b.String()
		}
	}
}

// ours reports whether a function is none of the user's.
func ours(function string) bool {
	rest, ok := strings.CutPrefix(function, "github.com/marque-rpc/marque/")
	return ok && (strings.HasPrefix(rest, "rpc.") || strings.HasPrefix(rest, "capnp."))
}

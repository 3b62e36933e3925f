package rpc

import (
	"runtime"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
)

// A Leak is a reference, or an answer, that was garbage-collected without having been
// released.
type Leak struct {
	// Ref describes it: "reference to Echo", "answer of Echo.ping".
	Ref string
	// Stack is where it was acquired, one "function file:line" per line, the
	// innermost first.
	Stack string
}

// String returns the report for a person.
func (l Leak) String() string {
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

// String formats the stack, without the frames of this package at its top.
func (s *site) String() string {
	if s == nil || s.n == 0 {
		return "\t(not recorded: ReportLeaks was not active)"
	}
	var b strings.Builder
	frames := runtime.CallersFrames(s.pcs[:s.n])
	for inside := true; ; {
		f, more := frames.Next()
		inside = inside && more && strings.HasPrefix(f.Function, packagePath)
		if !inside {
			b.WriteString("\t" + f.Function + "\n\t\t" + f.File + ":" + strconv.Itoa(f.Line) + "\n")
		}
		if !more {
			return b.String()
		}
	}
}

const packagePath = "github.com/marque-rpc/marque/rpc."

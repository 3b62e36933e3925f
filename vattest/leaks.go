package vattest

import (
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// leakWait is how long CheckLeaks waits for what is still under way.
const leakWait = 5 * time.Second

// CheckLeaks makes the test fail, when it ends, if it leaves anything behind: a
// reference that was not released (reported with the place where it was acquired), a
// connection that was not closed, something in a table, a goroutine of package rpc.
//
// Call it first in the test, so that it looks after all other clean-up. It compares with
// what there was when it was called, in the process's machine and the given ones; tests
// that run in parallel with others need machines of their own.
func CheckLeaks(t testing.TB, machines ...*rpc.Machine) {
	t.Helper()
	c := &leakCheck{machines: append([]*rpc.Machine{rpc.DefaultMachine()}, machines...)}
	for _, m := range c.machines {
		c.before = append(c.before, m.Stats())
	}
	c.goroutines = len(goroutines())
	reporter := rpc.ReportLeaks(c.add)
	t.Cleanup(func() {
		t.Helper()
		c.finish(t)
		reporter.Stop()
	})
}

type leakCheck struct {
	machines   []*rpc.Machine
	before     []rpc.MachineStats
	goroutines int

	mu    sync.Mutex // guards leaks
	leaks []rpc.Leak
}

func (c *leakCheck) add(l rpc.Leak) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.leaks = append(c.leaks, l)
}

// finish waits until nothing is left, and complains about what is.
func (c *leakCheck) finish(t testing.TB) {
	t.Helper()
	deadline := time.Now().Add(leakWait)
	left := c.left()
	for wait := time.Millisecond; left != "" && time.Now().Before(deadline); wait = min(2*wait, 100*time.Millisecond) {
		// Each collection runs finalizers, which may make more garbage.
		runtime.GC()
		time.Sleep(wait)
		left = c.left()
	}
	runtime.GC()
	c.mu.Lock()
	defer c.mu.Unlock()
	for _, l := range c.leaks {
		t.Errorf("vattest: %s", l)
	}
	if left != "" {
		t.Errorf("vattest: left behind after the test:\n%s", left)
	}
}

// left describes what there is more than before the test, "" if nothing.
func (c *leakCheck) left() string {
	var b strings.Builder
	for i, m := range c.machines {
		now, was := m.Stats(), c.before[i]
		if now.Capabilities > was.Capabilities || now.Calls > was.Calls || now.Connections > was.Connections {
			fmt.Fprintf(&b, "%d capabilities, %d calls, %d connections\n%s\n", now.Capabilities-was.Capabilities,
				now.Calls-was.Calls, now.Connections-was.Connections, m.Dump())
		}
	}
	if g := goroutines(); len(g) > c.goroutines {
		fmt.Fprintf(&b, "%d goroutines of package rpc, among them\n%s\n", len(g)-c.goroutines, g[len(g)-1])
	}
	return b.String()
}

// goroutines returns the stacks of the goroutines that package rpc started.
func goroutines() []string {
	buf := make([]byte, 1<<20)
	buf = buf[:runtime.Stack(buf, true)]
	var ours []string
	for g := range strings.SplitSeq(string(buf), "\n\n") {
		if strings.Contains(g, "created by github.com/marque-rpc/marque/rpc.") {
			ours = append(ours, g)
		}
	}
	return ours
}

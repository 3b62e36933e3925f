package rpc_test

import (
	"context"
	"strings"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// anywhere is where without a check for leaks, which wants reports itself.
func anywhere(t *testing.T, f func(t *testing.T, place func(*nodeFuncs) node)) {
	for _, remote := range []bool{false, true} {
		t.Run(map[bool]string{false: "local", true: "remote"}[remote], func(t *testing.T) {
			f(t, func(fs *nodeFuncs) node {
				m := rpc.NewMachine()
				n := newNode(fs, rpc.InMachine(m))
				t.Cleanup(n.Release)
				if !remote {
					return n
				}
				x, y := vattest.Pipe()
				a := rpc.NewConn(x, rpc.ConnOptions{Bootstrap: n.Ref, Machine: m})
				b := rpc.NewConn(y, rpc.ConnOptions{Machine: rpc.NewMachine()})
				t.Cleanup(func() { a.Close(); b.Close() })
				client := node{b.Bootstrap(t.Context())}
				t.Cleanup(client.Release)
				return client
			})
		})
	}
}

// staleReads returns what is reported to be read too late while f runs.
func staleReads(f func()) (reports []rpc.Leak) {
	var mu sync.Mutex
	r := rpc.ReportLeaks(func(l rpc.Leak) {
		mu.Lock()
		defer mu.Unlock()
		if l.Stale {
			reports = append(reports, l)
		}
	})
	f()
	r.Stop()
	mu.Lock()
	defer mu.Unlock()
	return reports
}

func TestResultsReadTooLateAreReported(t *testing.T) {
	anywhere(t, func(t *testing.T, place func(*nodeFuncs) node) {
		n := place(&nodeFuncs{raw: func(_ context.Context, c *rpc.ServerCall) error {
			c.Results(words(0, 1)).SetText(0, "the text")
			return nil
		}})
		var before, after string
		reports := staleReads(func() {
			a, err := n.Begin(t.Context(), nodeSelf, words(0, 0)).Wait()
			if err != nil {
				t.Fatal(err)
			}
			results := a.Results()
			before = strings.Clone(results.Text(0)) // which is a view too
			a.Release()
			settle(t, n) // the callee may hold them a moment longer
			after = results.Text(0)
		})
		if before != "the text" || after != "" {
			t.Errorf("read %q before, %q after the release", before, after)
		}
		if len(reports) != 1 || reports[0].Ref != "results of Node.self" || !strings.Contains(reports[0].Stack, "TestResultsReadTooLate") {
			t.Errorf("reported: %v", reports)
		}
	})
}

// settle waits until what n's vat does after a call is done.
func settle(t *testing.T, n node) {
	for range 3 {
		a, err := n.Begin(t.Context(), nodeSelf, words(0, 0)).Wait()
		if err != nil {
			t.Fatal(err)
		}
		a.Release()
	}
}

func TestParametersReadTooLateAreReported(t *testing.T) {
	anywhere(t, func(t *testing.T, place func(*nodeFuncs) node) {
		var kept capnp.Struct
		n := place(&nodeFuncs{raw: func(_ context.Context, c *rpc.ServerCall) error {
			if p := c.Params(); p.Has(0) {
				kept = p
			}
			return nil
		}})
		var after string
		reports := staleReads(func() {
			call := n.Begin(t.Context(), nodeSelf, words(0, 1))
			call.Params().SetText(0, "the text")
			a, err := call.Wait()
			if err != nil {
				t.Fatal(err)
			}
			a.Release()
			settle(t, n)
			after = kept.Text(0)
		})
		if after != "" {
			t.Errorf("read %q after the method had returned", after)
		}
		if len(reports) != 1 || !strings.HasPrefix(reports[0].Ref, "parameters of ") {
			t.Errorf("reported: %v", reports)
		}
	})
}

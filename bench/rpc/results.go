package main

import (
	"fmt"
	"io"

	"github.com/marque-rpc/marque/bench/stats"
)

// print writes a table. Ratios are medians over rounds of first peer's rate / the other's rate in the same round.
func print(w io.Writer, cfg *config, res stats.Run) {
	if cfg.memory {
		fmt.Fprintf(w, "%-10s %-12s %-6s %12s %12s %12s\n", "held", "peer", "side", "heap, bytes", "stack, bytes", "goroutines")
		for _, m := range res.Memory {
			fmt.Fprintf(w, "%-10s %-12s %-6s %12.0f %12.0f %12.2f\n", m.Row, m.Peer, m.Side, m.Heap, m.Stack, m.Goroutines)
		}
		return
	}
	base := cfg.peers[0].name
	fmt.Fprintf(w, "%-10s %-12s %14s %24s %12s %12s %12s %12s\n", "row", "peer", "rate", base+" is faster by", "allocations", "reads", "writes", "CPU, µs")
	for _, r := range cfg.rows {
		for _, p := range cfg.peers {
			rates := column(res.Calls, r.name, p.name, func(c stats.Call) float64 { return c.Rate })
			if len(rates) == 0 {
				continue
			}
			faster := stats.Over(stats.Ratios(column(res.Calls, r.name, base, func(c stats.Call) float64 { return c.Rate }), rates))
			fmt.Fprintf(w, "%-10s %-12s %14s %24s", r.name, p.name, rate(r, stats.Over(rates).Median), fmt.Sprintf("%.2f× (%.2f–%.2f)", faster.Median, faster.Min, faster.Max))
			for _, value := range []func(stats.Call) float64{
				func(c stats.Call) float64 { return c.Allocs }, func(c stats.Call) float64 { return c.Reads },
				func(c stats.Call) float64 { return c.Writes }, func(c stats.Call) float64 { return c.CPU },
			} {
				fmt.Fprintf(w, " %12.2f", stats.Over(column(res.Calls, r.name, p.name, value)).Median)
			}
			fmt.Fprintln(w)
		}
	}
}

// column returns a value of a row and peer by round.
func column(calls []stats.Call, row, peer string, value func(stats.Call) float64) []float64 {
	var v []float64
	for _, c := range calls {
		if c.Row == row && c.Peer == peer {
			v = append(v, value(c))
		}
	}
	return v
}

func rate(r row, perSecond float64) string {
	if r.bytes > 0 {
		return fmt.Sprintf("%.0f MB/s", perSecond*float64(r.bytes)/1e6)
	}
	return fmt.Sprintf("%.0f /s", perSecond)
}

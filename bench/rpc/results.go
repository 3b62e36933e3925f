package main

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// A sample is one measurement of a row with a peer.
type sample struct {
	rate   float64 // calls per second
	allocs float64 // per call, both processes
}

type results struct{ of map[string][]sample }

func key(r row, p peer) string { return r.name + " " + p.name }

func (res *results) add(r row, p peer, s sample) {
	if res.of == nil {
		res.of = map[string][]sample{}
	}
	res.of[key(r, p)] = append(res.of[key(r, p)], s)
}

// print writes a table. Ratios are medians over rounds of first peer's rate / the other's rate in the same round.
func (res *results) print(w io.Writer, cfg *config) {
	base := cfg.peers[0]
	header := []string{"row", "peer", "rate", base.name + " is faster by", "allocations/call"}
	table := [][]string{header}
	for _, r := range cfg.rows {
		for _, p := range cfg.peers {
			s := res.of[key(r, p)]
			if len(s) == 0 {
				table = append(table, []string{r.name, p.name, "does not have this", "", ""})
				continue
			}
			table = append(table, []string{r.name, p.name, rate(r, median(s, func(i int) float64 { return s[i].rate })),
				ratio(res.of[key(r, base)], s), fmt.Sprintf("%.1f", median(s, func(i int) float64 { return s[i].allocs }))})
		}
	}
	if cfg.markdown {
		printMarkdown(w, table)
		return
	}
	for _, line := range table {
		fmt.Fprintf(w, "%-10s %-9s %18s %22s %18s\n", line[0], line[1], line[2], line[3], line[4])
	}
}

func printMarkdown(w io.Writer, table [][]string) {
	for i, line := range table {
		fmt.Fprintf(w, "| %s |\n", strings.Join(line, " | "))
		if i == 0 {
			fmt.Fprintln(w, "|---|---|---:|---:|---:|")
		}
	}
}

func rate(r row, perSecond float64) string {
	if r.bytes > 0 {
		return fmt.Sprintf("%.0f MB/s", perSecond*float64(r.bytes)/1e6)
	}
	return fmt.Sprintf("%.0f /s", perSecond)
}

func ratio(base, other []sample) string {
	n := min(len(base), len(other))
	if n == 0 {
		return ""
	}
	return fmt.Sprintf("%.2f×", median(base[:n], func(i int) float64 { return base[i].rate / other[i].rate }))
}

func median(s []sample, value func(int) float64) float64 {
	v := make([]float64, len(s))
	for i := range s {
		v[i] = value(i)
	}
	slices.Sort(v)
	return v[len(v)/2]
}

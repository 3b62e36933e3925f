// Package stats has what the benchmark programs hand to the report: samples, and medians and ranges over rounds.
package stats

import (
	"math"
	"slices"
)

// A Run is what one run of the remote-call benchmark measured.
type Run struct {
	Calls  []Call   `json:"calls,omitempty"`
	Memory []Memory `json:"memory,omitempty"`
}

// A Call is one round of one row with one peer.
type Call struct {
	Row    string  `json:"row"`
	Peer   string  `json:"peer"`
	Round  int     `json:"round"`
	Rate   float64 `json:"rate"`   // calls per second
	Bytes  int     `json:"bytes"`  // payload per call; 0 where bytes do not count
	Allocs float64 `json:"allocs"` // heap objects per call, both processes together
	Reads  float64 `json:"reads"`  // read and write system calls per call, both processes together; -1 where the system does not count them
	Writes float64 `json:"writes"`
	CPU    float64 `json:"cpu"` // microseconds of processor time per call, both processes together
}

// Memory is what one thing held costs a process: heap and stacks in bytes after a collection, and goroutines.
type Memory struct {
	Row        string  `json:"row"`
	Peer       string  `json:"peer"`
	Side       string  `json:"side"` // client or server
	Count      int     `json:"count"`
	Heap       float64 `json:"heap"`
	Stack      float64 `json:"stack"`
	Goroutines float64 `json:"goroutines"`
}

// A Range is a median over rounds, and the least and greatest value.
type Range struct{ Median, Min, Max float64 }

// Over returns the range of values; of none, NaN.
func Over(values []float64) Range {
	if len(values) == 0 {
		return Range{math.NaN(), math.NaN(), math.NaN()}
	}
	v := slices.Sorted(slices.Values(values))
	mid := len(v) / 2
	m := v[mid]
	if len(v)%2 == 0 {
		m = (v[mid-1] + v[mid]) / 2
	}
	return Range{m, v[0], v[len(v)-1]}
}

// Ratios returns a[i]/b[i], for as many rounds as both have. Values of one round were measured one after the other, so that what disturbs the
// machine for longer disturbs both.
func Ratios(a, b []float64) []float64 {
	n := min(len(a), len(b))
	r := make([]float64, n)
	for i := range n {
		r[i] = a[i] / b[i]
	}
	return r
}

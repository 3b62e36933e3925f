package main

import (
	"bytes"
	_ "embed"
	"fmt"
	"math"
	"slices"
	"strconv"
	"strings"
	"text/template"

	"github.com/marque-rpc/marque/bench/stats"
)

//go:embed page.tmpl
var pageText string

// page returns docs/measurements.md.
func page(m *measurements) ([]byte, error) {
	t, err := template.New("page").Parse(pageText)
	if err != nil {
		return nil, err
	}
	var b bytes.Buffer
	err = t.Execute(&b, map[string]any{
		"M":        m,
		"Calls":    callTable(m, callRows, plainSystems),
		"TLS":      callTable(m, callRows, tlsSystems),
		"Messages": messageTable(m),
		"Memory":   memoryTable(m),
	})
	return b.Bytes(), err
}

// A table is Markdown's; the first column is to the left, the others to the right.
type table struct{ lines [][]string }

func (t *table) add(cells ...string) { t.lines = append(t.lines, cells) }

func (t *table) String() string {
	var b strings.Builder
	for i, line := range t.lines {
		fmt.Fprintf(&b, "| %s |\n", strings.Join(line, " | "))
		if i == 0 {
			b.WriteString("|---|---|" + strings.Repeat("---:|", len(line)-2) + "\n")
		}
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// callTable has a line per row and system; what is compared with is the first system.
func callTable(m *measurements, rows []callRow, systems []system) string {
	var t table
	t.add("", "system", "rate, median", "Marque is faster by", "allocations", "reads", "writes", "CPU")
	for _, r := range rows {
		base := rates(m, r.id, systems[0].id)
		if len(base) == 0 {
			continue
		}
		title := r.title
		for i, s := range systems {
			if !s.shownIn(r) {
				continue
			}
			if i > 0 {
				title = ""
			}
			rate := rates(m, r.id, s.id)
			if len(rate) == 0 {
				t.add(title, s.name, "does not have this", "", "", "", "", "")
				continue
			}
			ratio := times(stats.Over(stats.Ratios(base, rate)))
			if i == 0 {
				ratio = ""
			} else if r.data && !s.ours() {
				ratio += ", zero-copy " + times(stats.Over(stats.Ratios(rates(m, r.id, zeroCopyOf(systems)), rate)))
			}
			t.add(title, s.name, rateText(m, r, s.id), ratio, small(callMedian(m, r.id, s.id, func(c stats.Call) float64 { return c.Allocs })),
				small(callMedian(m, r.id, s.id, func(c stats.Call) float64 { return c.Reads })),
				small(callMedian(m, r.id, s.id, func(c stats.Call) float64 { return c.Writes })),
				small(callMedian(m, r.id, s.id, func(c stats.Call) float64 { return c.CPU }))+" µs")
		}
	}
	return t.String()
}

// zeroCopyOf returns the id of Marque's zero-copy form among the systems.
func zeroCopyOf(systems []system) string {
	return systems[slices.IndexFunc(systems, system.zeroCopy)].id
}

func callValues(m *measurements, row, peer string, value func(stats.Call) float64) []float64 {
	var v []float64
	for _, c := range m.Calls {
		if c.Row == row && c.Peer == peer {
			v = append(v, value(c))
		}
	}
	return v
}

func callMedian(m *measurements, row, peer string, value func(stats.Call) float64) float64 {
	return stats.Over(callValues(m, row, peer, value)).Median
}

// rates are calls per second, or megabytes per second where bytes count.
func rates(m *measurements, row, peer string) []float64 {
	return callValues(m, row, peer, func(c stats.Call) float64 {
		if c.Bytes > 0 {
			return c.Rate * float64(c.Bytes) / 1e6
		}
		return c.Rate
	})
}

func rateText(m *measurements, r callRow, peer string) string {
	unit := r.unit
	if r.data {
		unit = " MB/s"
	}
	return number(stats.Over(rates(m, r.id, peer)).Median) + unit
}

func messageTable(m *measurements) string {
	var t table
	t.add("", "system", "time, median", "Marque is faster by", "allocated", "allocations")
	for _, r := range append(append([]messageRow{}, sampleRows...), treeRows...) {
		base := messageValues(m, r.id, "marque", func(x message) float64 { return x.Nanoseconds })
		title := r.title
		for _, s := range textSystems {
			ns := messageValues(m, r.id, s.id, func(x message) float64 { return x.Nanoseconds })
			if len(ns) == 0 {
				continue
			}
			ratio := times(stats.Over(stats.Ratios(ns, base)))
			if s.id == "marque" {
				ratio = ""
			}
			t.add(title, s.name, number(stats.Over(ns).Median)+" ns", ratio,
				number(messageMedian(m, r.id, s.id, func(x message) float64 { return x.Bytes }))+" B",
				number(messageMedian(m, r.id, s.id, func(x message) float64 { return x.Allocs })))
			title = ""
		}
	}
	return t.String()
}

func messageValues(m *measurements, row, system string, value func(message) float64) []float64 {
	var v []float64
	for _, x := range m.Messages {
		if x.Row == row && x.System == system {
			v = append(v, value(x))
		}
	}
	return v
}

func messageMedian(m *measurements, row, system string, value func(message) float64) float64 {
	return stats.Over(messageValues(m, row, system, value)).Median
}

func memoryTable(m *measurements) string {
	var t table
	t.add("", "system", "client: heap", "stack", "goroutines", "server: heap", "stack", "goroutines")
	for _, r := range heldRows {
		title := r.title
		for _, s := range heldSystems {
			client, server := memoryOf(m, r.id, s.id, "client"), memoryOf(m, r.id, s.id, "server")
			if client == nil || server == nil {
				t.add(title, s.name, "does not have this", "", "", "", "", "")
				continue
			}
			t.add(title, s.name, bytesText(client.Heap), bytesText(client.Stack), whole(client.Goroutines), bytesText(server.Heap), bytesText(server.Stack), whole(server.Goroutines))
			title = ""
		}
	}
	return t.String()
}

func memoryOf(m *measurements, row, peer, side string) *stats.Memory {
	for i, x := range m.Memory {
		if x.Row == row && x.Peer == peer && x.Side == side {
			return &m.Memory[i]
		}
	}
	return nil
}

// bytesText takes growth of a process that has other things to do too: what is less than a few bytes is none.
func bytesText(b float64) string {
	if math.Abs(b) < 20 {
		return "0 B"
	}
	return number(b) + " B"
}

func whole(x float64) string {
	if math.Abs(x) < 0.05 {
		return "0"
	}
	return strings.TrimSuffix(strconv.FormatFloat(x, 'f', 1, 64), ".0")
}

// times prints a ratio with its range, as "5.2× (4.8–6.0)".
func times(r stats.Range) string {
	return fmt.Sprintf("%s× (%s–%s)", factor(r.Median), factor(r.Min), factor(r.Max))
}

func factor(x float64) string {
	switch {
	case x >= 100:
		return number(x)
	case x >= 10:
		return strconv.FormatFloat(x, 'f', 0, 64)
	case x >= 1:
		return strconv.FormatFloat(x, 'f', 1, 64)
	}
	return strconv.FormatFloat(x, 'f', 2, 64)
}

// small prints a count per call.
func small(x float64) string {
	switch {
	case math.IsNaN(x) || x < 0:
		return "not counted"
	case x < 0.005:
		return "0"
	case x < 1:
		return strconv.FormatFloat(x, 'f', 2, 64)
	case x < 100:
		return strconv.FormatFloat(x, 'f', 1, 64)
	}
	return number(x)
}

// number prints three significant digits, and thousands apart.
func number(x float64) string {
	if math.IsNaN(x) {
		return "–"
	}
	if x < 0 {
		return "−" + number(-x)
	}
	if x >= 1000 {
		unit := math.Pow(10, math.Floor(math.Log10(x))-2)
		x = math.Round(x/unit) * unit
	}
	s := strconv.FormatFloat(math.Round(x), 'f', 0, 64)
	if x < 10 && x != math.Trunc(x) {
		s = strconv.FormatFloat(x, 'f', 1, 64)
	}
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}

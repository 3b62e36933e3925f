package main

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/marque-rpc/marque/bench/stats"
)

func TestBenchmarkOutputIsParsed(t *testing.T) {
	text := "goos: linux\nBenchmarkTreeRead/json-2 \t 12\t 7325 ns/op\t 1200 B/op\t 13 allocs/op\nBenchmarkSampleRead/marque-in-place\t100\t15.25 ns/op\t0 B/op\t0 allocs/op\nPASS\n"
	got, err := parseBenchmarks([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	want := []message{{"TreeRead", "json", 7325, 1200, 13}, {"SampleRead", "marque-in-place", 15.25, 0, 0}}
	if len(got) != 2 || got[0] != want[0] || got[1] != want[1] {
		t.Errorf("got %v, want %v", got, want)
	}
	if _, err := parseBenchmarks([]byte("BenchmarkX/y-2 1 fast ns/op 1 B/op 1 allocs/op\n")); err == nil {
		t.Error("a time that is no number was taken")
	}
}

func TestNumbersHaveThreeDigits(t *testing.T) {
	for x, want := range map[float64]string{0: "0", 3.14159: "3.1", 42.4: "42", 999: "999", 1234: "1,230", 162129: "162,000", 2_925_111: "2,930,000", -1234: "−1,230"} {
		if got := number(x); got != want {
			t.Errorf("number(%v) = %q, want %q", x, got, want)
		}
	}
}

// example has every row and system, but for a chain with gRPC.
func example() *measurements {
	m := &measurements{Rounds: 2}
	for round := range 2 {
		for _, r := range callRows {
			for i, s := range append(append([]system{}, plainSystems...), tlsSystems...) {
				if r.id == "chain10" && s.id == "grpc" {
					continue
				}
				size := 0
				if r.data {
					size = 64 << 10
				}
				m.Calls = append(m.Calls, stats.Call{Row: r.id, Peer: s.id, Round: round, Rate: float64(123456 / (i + 1 + round)), Bytes: size, Allocs: 142, Reads: 4, Writes: 2, CPU: 20})
			}
		}
		for _, r := range append(append([]messageRow{}, sampleRows...), treeRows...) {
			for i, s := range textSystems {
				m.Messages = append(m.Messages, message{r.id, s.id, float64(10 * (i + 1)), 100, 1})
			}
		}
	}
	for _, r := range heldRows {
		for _, side := range []string{"client", "server"} {
			m.Memory = append(m.Memory, stats.Memory{Row: r.id, Peer: "marque", Side: side, Heap: 8000, Stack: 4000, Goroutines: 1})
		}
	}
	return m
}

func TestPageShowsMediansAndWhatIsMissing(t *testing.T) {
	p, err := page(example())
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{
		"| No-op call, one at a time | Marque | 92,600/s |  | 142 | 4.0 | 2.0 | 20.0 µs |",
		"|  | Marque, NoPolling | 36,000/s | 2.5× (2.0–3.0) |",
		"|  | gRPC | does not have this |",
		"| Echo of 64 KiB, 16 in flight | Marque | 6,070 MB/s |  |",
		"|  | Marque, zero-copy | 3,370 MB/s | 1.8× (1.5–2.0) |",
		"|  | gRPC | 1,480 MB/s | 4.0× (3.0–5.0), zero-copy 2.3× (2.0–2.5) |",
		"| An idle connection | Marque | 8,000 B | 4,000 B | 1 | 8,000 B | 4,000 B | 1 |",
		"| Small message, checked and every field read | Marque | 10 ns |",
	} {
		if !strings.Contains(string(p), want) {
			t.Errorf("the page lacks %q:\n%s", want, p)
		}
	}
	if strings.Contains(string(p), "busy with other work") {
		t.Error("a quiet machine is called busy")
	}
}

func TestChartsAreWellFormedAndTextsFit(t *testing.T) {
	for name, c := range charts(example()) {
		d := xml.NewDecoder(bytes.NewReader(c.svg()))
		for {
			if _, err := d.Token(); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				t.Fatalf("%s: %v", name, err)
			}
		}
		for _, p := range c.panels {
			for _, b := range p.bars {
				if !fits(b.label, labelWidth+margin) || !fits(b.text, valueWidth) {
					t.Errorf("%s: %q or %q is too wide", name, b.label, b.text)
				}
			}
		}
	}
}

// A bar is as long as its value, on the scale of its panel.
func TestBarsAreInProportion(t *testing.T) {
	c := chart{panels: []panel{{bars: []bar{{value: stats.Over([]float64{50}), ours: true}, {value: stats.Over([]float64{100})}, {value: stats.Over(nil), text: "none"}}}}}
	svg := string(c.svg())
	if !strings.Contains(svg, `class="ours" x="170" y="98" width="190.0"`) || !strings.Contains(svg, `class="peer" x="170" y="122" width="380.0"`) {
		t.Error(svg)
	}
	if n := strings.Count(svg, "<rect"); n != 3 {
		t.Errorf("%d rectangles, want the ground and two bars", n)
	}
}

// fits reports whether a text does not run out of a column, if its letters are as wide as most are.
func fits(s string, width int) bool {
	const charWidth = 7
	return utf8.RuneCountInString(s)*charWidth <= width
}

package main

import (
	"bytes"
	"encoding/xml"
	"fmt"
	"math"

	"github.com/marque-rpc/marque/bench/stats"
)

// A chart is panels of horizontal bars, one below the other, each with a scale of its own that begins at zero.
type chart struct {
	title  string
	note   string
	panels []panel
}

type panel struct {
	title string
	unit  string
	bars  []bar
}

type bar struct {
	label string
	value stats.Range // the line on the bar goes from Min to Max
	text  string      // beside the bar
	ours  bool
}

// Sizes in pixels, for text of 13.
const (
	chartWidth   = 760
	margin       = 20
	labelWidth   = 150
	valueWidth   = 190
	barHeight    = 16
	barStep      = 24
	titleHeight  = 52
	panelHeading = 26
	panelGap     = 14
)

// The colours follow the reader's; the background is drawn, so that they also go with a page that does not.
const style = `<style>
.ground{fill:#ffffff}.text{fill:#1f2328}.quiet{fill:#59636e}.peer{fill:#a9b4c0}.ours{fill:#2f7d57}.range{stroke:#1f2328;stroke-opacity:.65}.axis{stroke:#59636e;stroke-opacity:.5}
@media (prefers-color-scheme: dark){.ground{fill:#0d1117}.text{fill:#e6edf3}.quiet{fill:#9198a1}.peer{fill:#4d5865}.ours{fill:#3fa372}.range{stroke:#e6edf3}.axis{stroke:#9198a1}}
</style>
`

func (c chart) height() int {
	h := margin + titleHeight
	for _, p := range c.panels {
		h += panelHeading + len(p.bars)*barStep + panelGap
	}
	return h
}

func (c chart) svg() []byte {
	var b bytes.Buffer
	fmt.Fprintf(&b, `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%[1]d" height="%d" font-family="Helvetica, Arial, sans-serif" font-size="13" role="img" aria-label="%[3]s">`+"\n",
		chartWidth, c.height(), escape(c.title))
	fmt.Fprintf(&b, "<title>%s</title>\n%s", escape(c.title), style)
	fmt.Fprintf(&b, `<rect class="ground" width="%d" height="%d" rx="6"/>`+"\n", chartWidth, c.height())
	fmt.Fprintf(&b, `<text class="text" x="%d" y="%d" font-size="17" font-weight="bold">%s</text>`+"\n", margin, margin+12, escape(c.title))
	fmt.Fprintf(&b, `<text class="quiet" x="%d" y="%d" font-size="12">%s</text>`+"\n", margin, margin+32, escape(c.note))
	y := margin + titleHeight
	for _, p := range c.panels {
		y = p.draw(&b, y)
	}
	b.WriteString("</svg>\n")
	return b.Bytes()
}

// draw draws the panel from y on, and returns where the next one begins.
func (p panel) draw(b *bytes.Buffer, y int) int {
	fmt.Fprintf(b, `<text class="text" x="%d" y="%d" font-weight="bold">%s<tspan class="quiet" font-weight="normal" font-size="12" dx="10">%s</tspan></text>`+"\n", margin, y+14, escape(p.title), escape(p.unit))
	y += panelHeading
	left := margin + labelWidth
	full := float64(chartWidth - margin - valueWidth - left)
	most := 0.0
	for _, bar := range p.bars {
		if !math.IsNaN(bar.value.Max) {
			most = max(most, bar.value.Max)
		}
	}
	fmt.Fprintf(b, `<line class="axis" x1="%d" y1="%d" x2="%[1]d" y2="%d"/>`+"\n", left, y-2, y+len(p.bars)*barStep-(barStep-barHeight)+2)
	for _, bar := range p.bars {
		bar.draw(b, left, y, full/max(most, math.SmallestNonzeroFloat32))
		y += barStep
	}
	return y + panelGap
}

func (a bar) draw(b *bytes.Buffer, left, y int, scale float64) {
	middle := float64(y) + barHeight/2
	fmt.Fprintf(b, `<text class="text" x="%d" y="%d" text-anchor="end"%s>%s</text>`+"\n", left-8, y+12, weight(a.ours), escape(a.label))
	end := float64(left)
	class := "quiet"
	if !math.IsNaN(a.value.Median) {
		class = "text"
		shape := "peer"
		if a.ours {
			shape = "ours"
		}
		// One pixel at least, so that a bar is seen to be there.
		fmt.Fprintf(b, `<rect class="%s" x="%d" y="%d" width="%.1f" height="%d"/>`+"\n", shape, left, y, max(1, a.value.Median*scale), barHeight)
		from, to := float64(left)+a.value.Min*scale, float64(left)+a.value.Max*scale
		if to-from >= 2 {
			fmt.Fprintf(b, `<path class="range" d="M%.1f %.0fH%.1fM%[1]f %.0[4]fv6M%.1[3]f %.0[4]fv6"/>`+"\n", from, middle, to, middle-3)
		}
		end = max(to, float64(left)+1)
	}
	fmt.Fprintf(b, `<text class="%s" x="%.1f" y="%d"%s>%s</text>`+"\n", class, end+8, y+12, weight(a.ours), escape(a.text))
}

func weight(ours bool) string {
	if ours {
		return ` font-weight="bold"`
	}
	return ""
}

func escape(s string) string {
	var b bytes.Buffer
	xml.EscapeText(&b, []byte(s)) // a bytes.Buffer takes everything
	return b.String()
}

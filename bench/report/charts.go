package main

import "github.com/marque-rpc/marque/bench/stats"

// charts returns the page's images by file name.
func charts(m *measurements) map[string]chart {
	return map[string]chart{
		"bench-calls.svg":    callChart(m, "Remote calls over TCP", callRowsOf("noop1", "noop64", "chain10"), plainSystems),
		"bench-bytes.svg":    callChart(m, "Bytes over TCP", callRowsOf("echo64k", "stream64k"), plainSystems),
		"bench-tls.svg":      callChart(m, "The same with TLS 1.3", callRowsOf("noop1", "noop64", "echo64k", "stream64k"), tlsSystems),
		"bench-messages.svg": messageChart(m),
		"bench-memory.svg":   memoryChart(m),
	}
}

func callChart(m *measurements, title string, rows []callRow, systems []system) chart {
	c := chart{title: title, note: "More is better. In brackets: how many times faster the first row is, median over rounds. Lines: least to greatest round."}
	for _, r := range rows {
		p := panel{title: r.title, unit: r.measure}
		base := rates(m, r.id, systems[0].id)
		for _, s := range systems {
			if !s.shownIn(r) {
				continue
			}
			rate := rates(m, r.id, s.id)
			b := bar{label: s.name, value: stats.Over(rate), ours: s.ours(), text: "does not have this"}
			if len(rate) > 0 {
				b.text = rateText(m, r, s.id)
				if !b.ours {
					b.text += "  (" + factor(stats.Over(stats.Ratios(base, rate)).Median) + "×)"
				}
			}
			p.bars = append(p.bars, b)
		}
		c.panels = append(c.panels, p)
	}
	return c
}

// messageChart leaves out what only the table explains: the variants of Marque, and bytes put together by hand.
func messageChart(m *measurements) chart {
	c := chart{title: "Messages", note: "Less is better. In brackets: how many times faster the first row is, median over rounds. Lines: least to greatest round."}
	for _, r := range append(append([]messageRow{}, sampleRows...), treeRows...) {
		p := panel{title: r.title, unit: "nanoseconds"}
		base := messageValues(m, r.id, "marque", func(x message) float64 { return x.Nanoseconds })
		for _, s := range textSystems {
			if s.id == "by-hand" || s.ours() && s.id != "marque" {
				continue
			}
			ns := messageValues(m, r.id, s.id, func(x message) float64 { return x.Nanoseconds })
			b := bar{label: s.name, value: stats.Over(ns), ours: s.ours(), text: number(stats.Over(ns).Median) + " ns"}
			if !b.ours {
				b.text += "  (" + factor(stats.Over(stats.Ratios(ns, base)).Median) + "×)"
			}
			p.bars = append(p.bars, b)
		}
		c.panels = append(c.panels, p)
	}
	return c
}

func memoryChart(m *measurements) chart {
	c := chart{title: "Memory of what is held and does nothing", note: "Heap and stacks, client and server together. Less is better."}
	for _, r := range heldRows {
		p := panel{title: r.title, unit: "bytes"}
		for _, s := range heldSystems {
			b := bar{label: s.name, ours: s.ours(), value: stats.Over(nil), text: "does not have this"}
			if client, server := memoryOf(m, r.id, s.id, "client"), memoryOf(m, r.id, s.id, "server"); client != nil && server != nil {
				total := max(0, client.Heap+client.Stack+server.Heap+server.Stack)
				b.value, b.text = stats.Over([]float64{total}), bytesText(total)
			}
			p.bars = append(p.bars, b)
		}
		c.panels = append(c.panels, p)
	}
	return c
}

// Package diff shows the difference of two texts, line by line.
package diff

import (
	"fmt"
	"strings"
)

// context is how many equal lines are shown around a difference.
const context = 3

// Unified is the difference of two texts in the unified format, or "" if there is none.
func Unified(oldName, newName, a, b string) string {
	if a == b {
		return ""
	}
	edits := compare(lines(a), lines(b))
	var out strings.Builder
	fmt.Fprintf(&out, "--- %s\n+++ %s\n", oldName, newName)
	for start := 0; start < len(edits); {
		if edits[start].op == ' ' {
			start++
			continue
		}
		from := max(0, start-context)
		end := hunkEnd(edits, start)
		writeHunk(&out, edits, from, end)
		start = end
	}
	return out.String()
}

// edit is a line that is in both texts (' '), in the old one ('-') or the new one ('+').
type edit struct {
	op   byte
	line string
}

func lines(s string) []string {
	all := strings.SplitAfter(s, "\n")
	if all[len(all)-1] == "" {
		all = all[:len(all)-1]
	}
	return all
}

// hunkEnd is where the hunk ends that starts with the edit at start: after
// context equal lines, unless another edit follows soon.
func hunkEnd(edits []edit, start int) int {
	equal := 0
	for i := start; i < len(edits); i++ {
		if edits[i].op != ' ' {
			equal = 0
			continue
		}
		if equal++; equal > 2*context {
			return i - context
		}
	}
	return len(edits) - max(0, equal-context)
}

func writeHunk(out *strings.Builder, edits []edit, from, end int) {
	oldStart, newStart := 1, 1
	for _, e := range edits[:from] {
		oldStart += oldLine(e)
		newStart += newLine(e)
	}
	oldCount, newCount := 0, 0
	for _, e := range edits[from:end] {
		oldCount += oldLine(e)
		newCount += newLine(e)
	}
	fmt.Fprintf(out, "@@ -%d,%d +%d,%d @@\n", oldStart, oldCount, newStart, newCount)
	for _, e := range edits[from:end] {
		out.WriteByte(e.op)
		out.WriteString(e.line)
		if !strings.HasSuffix(e.line, "\n") {
			out.WriteString("\n\\ No newline at end of file\n")
		}
	}
}

func oldLine(e edit) int {
	if e.op == '+' {
		return 0
	}
	return 1
}

func newLine(e edit) int {
	if e.op == '-' {
		return 0
	}
	return 1
}

// maxCells bounds the table of compare. Beyond it, all that is between the equal
// ends counts as changed.
const maxCells = 16 << 20

// compare finds a shortest list of edits, by the length of common subsequences.
func compare(a, b []string) []edit {
	var head, tail []edit
	for len(a) > 0 && len(b) > 0 && a[0] == b[0] {
		head = append(head, edit{' ', a[0]})
		a, b = a[1:], b[1:]
	}
	for len(a) > 0 && len(b) > 0 && a[len(a)-1] == b[len(b)-1] {
		tail = append(tail, edit{' ', a[len(a)-1]})
		a, b = a[:len(a)-1], b[:len(b)-1]
	}
	out := append(head, middle(a, b)...)
	for i := len(tail) - 1; i >= 0; i-- {
		out = append(out, tail[i])
	}
	return out
}

func middle(a, b []string) []edit {
	var out []edit
	if (len(a)+1)*(len(b)+1) > maxCells {
		return replaced(out, a, b)
	}
	// common[i][j] is how much a[i:] and b[j:] have in common.
	common := make([][]int32, len(a)+1)
	for i := range common {
		common[i] = make([]int32, len(b)+1)
	}
	for i := len(a) - 1; i >= 0; i-- {
		for j := len(b) - 1; j >= 0; j-- {
			if a[i] == b[j] {
				common[i][j] = common[i+1][j+1] + 1
			} else {
				common[i][j] = max(common[i+1][j], common[i][j+1])
			}
		}
	}
	i, j := 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] == b[j]:
			out = append(out, edit{' ', a[i]})
			i, j = i+1, j+1
		case common[i+1][j] >= common[i][j+1]:
			out = append(out, edit{'-', a[i]})
			i++
		default:
			out = append(out, edit{'+', b[j]})
			j++
		}
	}
	return replaced(out, a[i:], b[j:])
}

func replaced(out []edit, a, b []string) []edit {
	for _, line := range a {
		out = append(out, edit{'-', line})
	}
	for _, line := range b {
		out = append(out, edit{'+', line})
	}
	return out
}

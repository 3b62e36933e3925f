// Package suggest finds what somebody may have meant who mistyped a name.
package suggest

import (
	"fmt"
	"strings"
)

const (
	maxNames     = 2000 // that are looked at
	maxNameBytes = 64   // of a name that is compared
	maxListed    = 8    // names that an error lists
)

// Closest is the name most like the wrong one, or "" if none is like it. Case does
// not count.
func Closest(wrong string, names []string) string {
	best, bestCost := "", len(wrong)/3+1
	for _, name := range names[:min(len(names), maxNames)] {
		if abs(len(name)-len(wrong)) > bestCost || len(name) > maxNameBytes {
			continue
		}
		cost := distance(strings.ToLower(wrong), strings.ToLower(name))
		if cost < bestCost || cost == bestCost && best != "" && name < best {
			best, bestCost = name, cost
		}
	}
	return best
}

// Hint ends an error about a wrong name: "; did you mean "msg"?", or "; there are
// msg, callback" where nothing is like it and the names are few, or nothing.
func Hint(wrong string, names []string) string {
	if best := Closest(wrong, names); best != "" {
		return fmt.Sprintf("; did you mean %q?", best)
	}
	if len(names) == 0 || len(names) > maxListed {
		return ""
	}
	be := "are"
	if len(names) == 1 {
		be = "is"
	}
	return fmt.Sprintf("; there %s %s", be, strings.Join(names, ", "))
}

func abs(n int) int { return max(n, -n) }

// distance is how many letters have to be added, removed, changed or swapped with
// the next to get from a to b.
func distance(a, b string) int {
	before, row, next := make([]int, len(b)+1), make([]int, len(b)+1), make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		next[0] = i
		for j := 1; j <= len(b); j++ {
			change := row[j-1]
			if a[i-1] != b[j-1] {
				change++
			}
			next[j] = min(change, next[j-1]+1, row[j]+1)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				next[j] = min(next[j], before[j-2]+1)
			}
		}
		before, row, next = row, next, before
	}
	return row[len(b)]
}

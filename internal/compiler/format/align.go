package format

import (
	"bytes"
	"unicode/utf8"
)

// kind is what a mark is for. Marks of a line are in the order of their kinds.
type kind int

const (
	numbers kind = iota
	types
	targets
	comments
	kinds
)

// mark is a place in the output that is to be aligned with those in the lines before and after.
type mark struct {
	at   int
	kind kind
}

// row is a line with its marks, as offsets in it; -1 if it has none of the kind.
type row struct {
	text   []byte
	marks  [kinds]int
	indent int
}

// align puts spaces before the marks, kind by kind, so that those of lines that follow each other are in one column.
func align(text []byte, marks []mark) []byte {
	rows := split(text, marks)
	for k := range kinds {
		for i := 0; i < len(rows); {
			end := i + 1
			if rows[i].marks[k] >= 0 {
				for end < len(rows) && rows[end].marks[k] >= 0 && rows[end].indent == rows[i].indent {
					end++
				}
				alignRows(rows[i:end], k)
			}
			i = end
		}
	}
	var out bytes.Buffer
	out.Grow(len(text) + len(text)/8)
	for i, r := range rows {
		if i > 0 {
			out.WriteByte('\n')
		}
		out.Write(r.text)
	}
	return out.Bytes()
}

func split(text []byte, marks []mark) []row {
	lines := bytes.Split(text, []byte("\n"))
	rows := make([]row, len(lines))
	start := 0
	for i, line := range lines {
		r := row{text: line, indent: len(line) - len(bytes.TrimLeft(line, " "))}
		for k := range r.marks {
			r.marks[k] = -1
		}
		for len(marks) > 0 && marks[0].at <= start+len(line) {
			r.marks[marks[0].kind] = marks[0].at - start
			marks = marks[1:]
		}
		rows[i] = r
		start += len(line) + 1
	}
	return rows
}

// alignRows brings the marks of a kind in all rows into the column of the rightmost.
func alignRows(rows []row, k kind) {
	width := 0
	for i := range rows {
		width = max(width, utf8.RuneCount(rows[i].text[:rows[i].marks[k]]))
	}
	for i := range rows {
		r := &rows[i]
		at := r.marks[k]
		pad := width - utf8.RuneCount(r.text[:at])
		if pad == 0 {
			continue
		}
		padded := make([]byte, 0, len(r.text)+pad)
		padded = append(padded, r.text[:at]...)
		padded = append(padded, bytes.Repeat([]byte(" "), pad)...)
		r.text = append(padded, r.text[at:]...)
		for j := range r.marks {
			if r.marks[j] >= at {
				r.marks[j] += pad
			}
		}
	}
}

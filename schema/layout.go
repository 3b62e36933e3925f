package schema

import "errors"

// DefaultPrintBytes is how long text and JSON may become unless options say otherwise.
const DefaultPrintBytes = 256 << 20

var errTooLong = errors.New("schema: the value is longer than the limit when it is written out")

// items lays out the parts of lists and structs. The parts are written one right
// after the other, and spread out afterwards, when it is known whether they fit
// on one line.
type items struct {
	ends    []int // of parts, a stack: those of the innermost list or struct are the last
	limit   int   // of bytes written
	tooLong bool  // the limit was reached
}

func newItems(limit int) items {
	if limit == 0 {
		limit = DefaultPrintBytes
	}
	return items{limit: limit}
}

// part ends a part that was appended to dst.
func (t *items) part(dst []byte) error {
	t.ends = append(t.ends, len(dst))
	return t.done(dst)
}

// done says whether the limit was kept.
func (t *items) done(dst []byte) error {
	if t.tooLong || len(dst) > t.limit {
		return errTooLong
	}
	return nil
}

// spread moves the parts whose ends stand above mark, the first of which begins at
// start, apart: before stands in front of them, between stands between them, after
// behind them.
func (t *items) spread(dst []byte, start, mark int, before, between, after string) []byte {
	ends := t.ends[mark:]
	t.ends = t.ends[:mark]
	if len(ends) == 0 {
		return append(append(dst, before...), after...)
	}
	from := len(dst)
	gaps := len(before) + (len(ends)-1)*len(between)
	if from+gaps+len(after) > t.limit {
		t.tooLong = true
		return dst
	}
	dst = append(dst, make([]byte, gaps+len(after))...)
	copy(dst[from+gaps:], after)
	for i := len(ends) - 1; i > 0; i-- {
		copy(dst[ends[i-1]+gaps:], dst[ends[i-1]:ends[i]])
		gaps -= len(between)
		copy(dst[ends[i-1]+gaps:], between)
	}
	copy(dst[start+gaps:], dst[start:ends[0]])
	copy(dst[start:], before)
	return dst
}

// newline is a comma, the end of a line and the indentation of the next one.
func newline(level int) string {
	return newlineAndSpaces[:min(2+2*level, len(newlineAndSpaces))]
}

const (
	sixteenSpaces    = "                "
	sixtyFourSpaces  = sixteenSpaces + sixteenSpaces + sixteenSpaces + sixteenSpaces
	newlineAndSpaces = ",\n" + sixtyFourSpaces + sixtyFourSpaces + sixtyFourSpaces + sixtyFourSpaces +
		sixtyFourSpaces + sixtyFourSpaces + sixtyFourSpaces + sixtyFourSpaces + sixtyFourSpaces
)

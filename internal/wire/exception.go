package wire

import (
	"strings"
	"unicode/utf8"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
)

// What is read of a peer's exception, and written of one's own. An exception outlives the message that brought it, in broken references and in the outcomes of calls, where
// no limit counts it: so it must be small.
const (
	// MaxExceptionText is how long its reason and its trace may be, in bytes each. A longer text is cut, and ends with a mark that says so.
	MaxExceptionText = 16 << 10
	// MaxExceptionDetails is how large its details may be together. The first one that goes beyond is dropped, and those behind it.
	MaxExceptionDetails = 16 << 10

	detailOverhead = 16 // what a detail counts besides its data
	cutMark        = "… (cut)"
)

// exception reads an Exception, copying what it keeps.
func (d *decoder) exception(s capnp.Struct) *captp.Exception {
	e := &captp.Exception{
		Type:   captp.ExceptionType(s.Uint16(atExceptionType)),
		Reason: strings.Clone(cut(s.Text(ptrReason))),
		Trace:  strings.Clone(cut(s.Text(ptrTrace))),
		Remote: true,
	}
	details := d.structs(s.Ptr(ptrDetails))
	room := MaxExceptionDetails
	for i := range details.Len() {
		detail := details.At(i)
		data := detail.Data(ptrDetailData)
		if room -= detailOverhead + len(data); room < 0 {
			break
		}
		e.Details = append(e.Details, captp.Detail{ID: detail.Uint64(atID), Data: append([]byte(nil), data...)})
	}
	return e
}

// cut returns a text that is no longer than MaxExceptionText, with the mark if it was. It does not cut a character in two.
func cut(text string) string {
	if len(text) <= MaxExceptionText {
		return text
	}
	n := MaxExceptionText - len(cutMark)
	for back := 0; back < utf8.UTFMax-1 && !utf8.RuneStart(text[n]); back++ {
		n-- // of what is no UTF-8 nothing better can be said
	}
	return text[:n] + cutMark
}

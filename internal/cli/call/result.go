package call

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
)

// JSON writes a value in JSON. For a capability stands the name of the file that
// has it, which files gives by index in the message, so that the JSON can be the
// parameters of another call; or else "<capability Interface>". What a peer put
// into strings cannot steer a terminal.
func JSON(v schema.Dynamic, pretty bool, files map[uint32]string) ([]byte, error) {
	describe := func(t *schema.ValueType, p capnp.Ptr) ([]byte, error) {
		if index, ok := p.CapabilityIndex(); ok && files[index] != "" {
			return json.Marshal(files[index])
		}
		return placeholder(t, p), nil
	}
	out, err := schema.JSONValue(v, schema.JSONOptions{Pretty: pretty, Capability: describe})
	return harmless(out), err
}

// harmless escapes the characters of JSON beyond ASCII that are not to be seen,
// and what is not UTF-8. JSON has them in strings only, where escapes are allowed.
func harmless(text []byte) []byte {
	ok := func(r rune) bool { return r < 0x7f || r != utf8.RuneError && unicode.IsGraphic(r) }
	if bytes.IndexFunc(text, func(r rune) bool { return !ok(r) }) < 0 {
		return text
	}
	var out []byte
	for _, r := range string(text) {
		switch {
		case ok(r):
			out = utf8.AppendRune(out, r)
		case r > 0xffff:
			high, low := utf16.EncodeRune(r)
			out = fmt.Appendf(out, `\u%04x\u%04x`, high, low)
		default:
			out = fmt.Appendf(out, `\u%04x`, r)
		}
	}
	return out
}

func placeholder(t *schema.ValueType, p capnp.Ptr) []byte {
	switch p.Kind() {
	case capnp.NullPtr:
		return []byte("null")
	case capnp.CapabilityPtr:
		return []byte(strconv.Quote("<capability " + t.String() + ">"))
	}
	return []byte(`"<` + t.String() + `>"`)
}

// Capability is one capability in a result.
type Capability struct {
	Path  string // .callback, .items[2].owner; "" if it is the result itself
	Type  *schema.ValueType
	Index uint32  // in the message
	Ref   rpc.Ref // of whoever listed it
}

// Capabilities lists the capabilities in a value.
func Capabilities(v schema.Dynamic) []Capability {
	l := &lister{}
	l.value(v, "", schema.DefaultDepth)
	return l.found
}

type lister struct{ found []Capability }

// maxListed bounds what one result may show.
const maxListed = 1000

func (l *lister) value(v schema.Dynamic, path string, depth int) {
	if depth == 0 || len(l.found) >= maxListed {
		return
	}
	switch v.Type.Kind {
	case schema.KindStruct:
		l.fields(v.Struct(), path, depth-1)
	case schema.KindList:
		if !v.Type.Elem.Kind.IsPointer() {
			return
		}
		for i := range v.List().Len() {
			l.value(v.List().At(i), path+"["+strconv.Itoa(i)+"]", depth-1)
		}
	case schema.KindInterface, schema.KindAnyPointer:
		if index, ok := v.Ptr().CapabilityIndex(); ok {
			l.found = append(l.found, Capability{Path: path, Type: v.Type, Index: index, Ref: rpc.FromCapability(v.Ptr().Capability())})
		}
	}
}

func (l *lister) fields(s schema.DynamicStruct, path string, depth int) {
	for _, f := range append(slices.Clone(s.Type.Others), s.Type.Union...) { // as JSON has them
		if !s.Has(f) {
			continue
		}
		if v, err := s.Get(f); err == nil && v.Type.Kind.IsPointer() {
			l.value(v, path+"."+f.Name, depth)
		}
	}
}

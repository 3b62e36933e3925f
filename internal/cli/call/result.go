package call

import (
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
)

// JSON writes a value in JSON, with a word for each capability and each untyped pointer.
func JSON(v schema.Dynamic, pretty bool) ([]byte, error) {
	return schema.JSONValue(v, schema.JSONOptions{Pretty: pretty, Capability: describe})
}

func describe(t *schema.ValueType, p capnp.Ptr) ([]byte, error) {
	switch p.Kind() {
	case capnp.NullPtr:
		return []byte("null"), nil
	case capnp.CapabilityPtr:
		return []byte(strconv.Quote("<capability " + t.String() + ">")), nil
	}
	return []byte(`"<` + t.String() + `>"`), nil
}

// Capability is one capability in a result.
type Capability struct {
	Path string // .callback, .items[2].owner; "" if it is the result itself
	Type *schema.ValueType
	Ref  rpc.Ref // of whoever listed it
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
		if v.Ptr().Kind() == capnp.CapabilityPtr {
			l.found = append(l.found, Capability{Path: path, Type: v.Type, Ref: rpc.FromCapability(v.Ptr().Capability())})
		}
	}
}

func (l *lister) fields(s schema.DynamicStruct, path string, depth int) {
	for _, f := range s.Type.Fields {
		if !s.Has(f) {
			continue
		}
		if v, err := s.Get(f); err == nil && v.Type.Kind.IsPointer() {
			l.value(v, path+"."+f.Name, depth)
		}
	}
}

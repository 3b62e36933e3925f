package schema

import "github.com/marque-rpc/marque/capnp"

// DynamicList reads a list by a type known at run time.
type DynamicList struct {
	Elem *ValueType

	n       int
	ptrs    capnp.PtrList                  // of texts, data, lists, capabilities, any pointers
	bools   capnp.BoolList                 // of Bool
	structs capnp.StructList[capnp.Struct] // of structs; of numbers, too: each is the first field of its struct
}

func newDynamicList(elem *ValueType, p capnp.Ptr) DynamicList {
	l := DynamicList{Elem: elem}
	switch {
	case elem.Kind == KindVoid:
		l.n = p.Voids().Len()
	case elem.Kind == KindBool:
		l.bools = p.Bools()
		l.n = l.bools.Len()
	case elem.Kind == KindStruct:
		l.structs = capnp.Structs[capnp.Struct](p)
		l.n = l.structs.Len()
	case elem.Kind.IsPointer():
		l.ptrs = p.Ptrs()
		l.n = l.ptrs.Len()
	default:
		if l.n = numbers(p, elem.Kind.Bits()); l.n > 0 {
			l.structs = capnp.Structs[capnp.Struct](p)
		}
	}
	return l
}

// numbers is the length of a list whose elements are of at least that many bits.
func numbers(p capnp.Ptr, bits int) int {
	switch bits {
	case 8:
		return capnp.Nums[uint8](p).Len()
	case 16:
		return capnp.Nums[uint16](p).Len()
	case 32:
		return capnp.Nums[uint32](p).Len()
	}
	return capnp.Nums[uint64](p).Len()
}

// Len is the number of elements.
func (l DynamicList) Len() int { return l.n }

// At is element i. It panics if i is out of range.
func (l DynamicList) At(i int) Dynamic {
	switch k := l.Elem.Kind; {
	case k == KindVoid:
		return Dynamic{Type: l.Elem}
	case k == KindBool:
		if l.bools.At(i) {
			return Dynamic{Type: l.Elem, bits: 1}
		}
		return Dynamic{Type: l.Elem}
	case k == KindStruct:
		return Dynamic{Type: l.Elem, str: l.structs.At(i)}
	case k.IsPointer():
		return pointerValue(l.Elem, l.ptrs.At(i))
	default:
		return Dynamic{Type: l.Elem, bits: scalar(l.structs.At(i), k, 0, 0)}
	}
}

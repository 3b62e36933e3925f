package schema

import "github.com/marque-rpc/marque/capnp"

// DynamicList reads a list by a type known at run time.
type DynamicList struct {
	Elem *ValueType

	list    capnp.List                     // zero if there is none
	ptrs    capnp.PtrList                  // of texts, data, lists, capabilities, any pointers
	bools   capnp.BoolList                 // of Bool
	structs capnp.StructList[capnp.Struct] // of structs; of numbers, too: each is the first field of its struct
}

func newDynamicList(elem *ValueType, p capnp.Ptr) DynamicList {
	l := DynamicList{Elem: elem}
	switch {
	case elem.Kind == KindVoid:
		l.list = p.Voids().List()
	case elem.Kind == KindBool:
		l.bools = p.Bools()
		l.list = l.bools.List()
	case elem.Kind == KindStruct:
		l.structs = capnp.Structs[capnp.Struct](p)
		l.list = l.structs.List()
	case elem.Kind.IsPointer():
		l.ptrs = p.Ptrs()
		l.list = l.ptrs.List()
	default:
		if l.list = numbers(p, elem.Kind.Bits()); l.list.Len() > 0 {
			l.structs = capnp.Structs[capnp.Struct](p)
		}
	}
	return l
}

// numbers is the list that p leads to if its elements have at least that many bits.
func numbers(p capnp.Ptr, bits int) capnp.List {
	switch bits {
	case 8:
		return capnp.Nums[uint8](p).List()
	case 16:
		return capnp.Nums[uint16](p).List()
	case 32:
		return capnp.Nums[uint32](p).List()
	}
	return capnp.Nums[uint64](p).List()
}

// Len is the number of elements.
func (l DynamicList) Len() int { return l.list.Len() }

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

package wire

import "github.com/marque-rpc/marque/capnp"

// copyPtr sets dst to a deep copy of what src leads to. Capability pointers keep their indices, unlike with [capnp.PtrBuilder.Set]: in a
// forwarded payload it is the capability table that changes, entry by entry, and in an echoed message not even that.
// src is of a message that was checked as a whole, or built here, so that the recursion is bounded.
func copyPtr(dst capnp.PtrBuilder, src capnp.Ptr) {
	switch src.Kind() {
	case capnp.StructPtr:
		s := src.Struct()
		copyStruct(dst.NewStruct(s.Size()), s)
	case capnp.ListPtr:
		copyList(dst, src)
	case capnp.CapabilityPtr:
		i, _ := src.CapabilityIndex()
		dst.SetCapabilityIndex(i)
	default:
		dst.Clear()
	}
}

// copyStruct fills dst, which is new and as large as src.
func copyStruct(dst capnp.StructBuilder, src capnp.Struct) {
	size := src.Size()
	for off := 0; off < 8*int(size.DataWords); off += 8 {
		dst.SetUint64(off, src.Uint64(off))
	}
	for i := range int(size.PtrCount) {
		if src.Has(i) {
			copyPtr(dst.Ptr(i), src.Ptr(i))
		}
	}
}

func copyList(dst capnp.PtrBuilder, src capnp.Ptr) {
	list := src.List()
	switch list.Elem() {
	case capnp.VoidElem:
		dst.NewVoids(list.Len())
	case capnp.BitElem:
		from, to := src.Bools(), dst.NewBools(list.Len())
		for i := range from.Len() {
			to.Set(i, from.At(i))
		}
	case capnp.ByteElem:
		dst.SetData(src.Data())
	case capnp.TwoByteElem:
		copyNums[uint16](dst, src)
	case capnp.FourByteElem:
		copyNums[uint32](dst, src)
	case capnp.EightByteElem:
		copyNums[uint64](dst, src)
	case capnp.PtrElem:
		from, to := src.Ptrs(), dst.NewPtrs(list.Len())
		for i := range from.Len() {
			copyPtr(to.At(i), from.At(i))
		}
	case capnp.StructElem:
		from := capnp.Structs[capnp.Struct](src)
		to := capnp.NewStructs[capnp.StructBuilder](dst, from.Len(), list.ElemSize())
		for i := range from.Len() {
			copyStruct(to.At(i), from.At(i))
		}
	}
}

func copyNums[T capnp.Number](dst capnp.PtrBuilder, src capnp.Ptr) {
	from := capnp.Nums[T](src)
	to := capnp.NewNums[T](dst, from.Len())
	for i := range from.Len() {
		to.Set(i, from.At(i))
	}
}

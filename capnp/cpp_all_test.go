//go:build !js && !wasip1

package capnp

import (
	"bytes"
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
	"testing"
)

// allSize is the size of struct All of testdata/all.capnp, smallSize that of Small.
var (
	allSize   = ObjectSize{7, 25}
	smallSize = ObjectSize{1, 1}
)

// An allMaker makes values of struct All at random: in a message, by our builders, and as text, for C++ to encode.
type allMaker struct {
	*rand.Rand
	text strings.Builder
}

// field starts the text of a field, or leaves the field out.
func (z *allMaker) field(name string) bool {
	if z.IntN(3) == 0 {
		return false
	}
	if s := z.text.String(); s[len(s)-1] != '(' {
		z.text.WriteString(", ")
	}
	z.text.WriteString(name + " = ")
	return true
}

func (z *allMaker) printf(format string, args ...any) { fmt.Fprintf(&z.text, format, args...) }

func (z *allMaker) string() string {
	b := make([]byte, z.IntN(12))
	z.printf(`"`)
	for i := range b {
		b[i] = byte(32 + z.IntN(224))
		z.printf(`\x%02x`, b[i])
	}
	z.printf(`"`)
	return string(b)
}

func (z *allMaker) data() []byte {
	b := make([]byte, z.IntN(12))
	for i := range b {
		b[i] = byte(z.IntN(256))
	}
	if len(b) == 0 {
		z.printf(`""`) // C++ does not take 0x""
	} else {
		z.printf(`0x"%x"`, b)
	}
	return b
}

func (z *allMaker) bool() bool {
	v := z.IntN(2) == 0
	z.printf("%v", v)
	return v
}

// int returns a random integer of so many bits, sign-extended or not.
func (z *allMaker) int(bits int) int64 {
	v := int64(z.Uint64()) >> (64 - bits) >> z.IntN(bits)
	z.printf("%d", v)
	return v
}

func (z *allMaker) uint(bits int) uint64 {
	v := z.Uint64() >> (64 - bits) >> z.IntN(bits)
	z.printf("%d", v)
	return v
}

func (z *allMaker) float(bits int) float64 {
	v := (z.Float64() - 0.5) * float64(int64(1)<<z.IntN(40))
	if bits == 32 {
		v = float64(float32(v))
	}
	if z.IntN(8) == 0 {
		v = 0
	}
	z.printf("%s", strings.ReplaceAll(strconv.FormatFloat(v, 'g', -1, bits), "e+", "e"))
	return v
}

func (z *allMaker) colour() uint16 {
	v := z.IntN(3)
	z.printf("%s", [...]string{"red", "green", "blue"}[v])
	return uint16(v)
}

func (z *allMaker) small(b StructBuilder) {
	z.printf("(")
	if z.field("n") {
		b.SetUint8(0, uint8(z.uint(8)))
	}
	if z.field("t") {
		b.SetText(0, z.string())
	}
	z.printf(")")
}

// list writes a list of up to five elements.
func (z *allMaker) list(make func(n int), element func(i int)) {
	n := z.IntN(6)
	make(n)
	z.printf("[")
	for i := range n {
		if i > 0 {
			z.printf(", ")
		}
		element(i)
	}
	z.printf("]")
}

func allNums[T Number](z *allMaker, p PtrBuilder, next func() T) {
	var l NumListBuilder[T]
	z.list(func(n int) { l = NewNums[T](p, n) }, func(i int) { l.Set(i, next()) })
}

// all fills b and writes the same as text.
func (z *allMaker) all(b StructBuilder, depth int) {
	z.printf("(")
	z.scalars(b)
	z.pointers(b, depth)
	z.lists(b, depth)
	z.groups(b)
	z.printf(")")
}

func (z *allMaker) scalars(b StructBuilder) {
	if z.field("bool") {
		b.SetBool(0, !z.bool())
	}
	if z.field("int8") {
		b.SetInt8(1, int8(z.int(8))^-5)
	}
	if z.field("int16") {
		b.SetInt16(2, int16(z.int(16)))
	}
	if z.field("int32") {
		b.SetInt32(4, int32(z.int(32))^123456)
	}
	if z.field("int64") {
		b.SetInt64(8, z.int(64))
	}
	if z.field("uInt8") {
		b.SetUint8(16, uint8(z.uint(8)))
	}
	if z.field("uInt16") {
		b.SetUint16(18, uint16(z.uint(16))^65535)
	}
	if z.field("uInt32") {
		b.SetUint32(20, uint32(z.uint(32)))
	}
	if z.field("uInt64") {
		b.SetUint64(24, z.uint(64)^18446744073709551615)
	}
	if z.field("float32") {
		b.SetFloat32(32, float32(z.float(32)))
		b.SetUint32(32, b.Uint32(32)^0x3fc00000)
	}
	if z.field("float64") {
		b.SetFloat64(40, z.float(64))
		b.SetUint64(40, b.Uint64(40)^0xbfd0000000000000)
	}
	if z.field("colour") {
		b.SetUint16(36, z.colour()^1)
	}
}

func (z *allMaker) pointers(b StructBuilder, depth int) {
	if z.field("text") {
		b.SetText(0, z.string())
	}
	if z.field("data") {
		b.SetData(1, z.data())
	}
	if depth < 2 && z.field("all") {
		z.all(b.NewStruct(2, allSize), depth+1)
	}
	if z.field("small") {
		z.small(b.NewStruct(3, smallSize))
	}
}

func (z *allMaker) lists(b StructBuilder, depth int) {
	if z.field("voids") {
		z.list(func(n int) { b.Ptr(4).NewVoids(n) }, func(int) { z.printf("void") })
	}
	if z.field("bools") {
		var l BoolListBuilder
		z.list(func(n int) { l = b.Ptr(5).NewBools(n) }, func(i int) { l.Set(i, z.bool()) })
	}
	if z.field("int8s") {
		allNums(z, b.Ptr(6), func() int8 { return int8(z.int(8)) })
	}
	if z.field("int16s") {
		allNums(z, b.Ptr(7), func() int16 { return int16(z.int(16)) })
	}
	if z.field("int32s") {
		allNums(z, b.Ptr(8), func() int32 { return int32(z.int(32)) })
	}
	if z.field("int64s") {
		allNums(z, b.Ptr(9), func() int64 { return z.int(64) })
	}
	if z.field("uInt8s") {
		allNums(z, b.Ptr(10), func() uint8 { return uint8(z.uint(8)) })
	}
	if z.field("uInt16s") {
		allNums(z, b.Ptr(11), func() uint16 { return uint16(z.uint(16)) })
	}
	if z.field("uInt32s") {
		allNums(z, b.Ptr(12), func() uint32 { return uint32(z.uint(32)) })
	}
	if z.field("uInt64s") {
		allNums(z, b.Ptr(13), func() uint64 { return z.uint(64) })
	}
	if z.field("float32s") {
		allNums(z, b.Ptr(14), func() float32 { return float32(z.float(32)) })
	}
	if z.field("float64s") {
		allNums(z, b.Ptr(15), func() float64 { return z.float(64) })
	}
	if z.field("colours") {
		allNums(z, b.Ptr(20), z.colour)
	}
	if z.field("texts") {
		var l TextListBuilder
		z.list(func(n int) { l = b.Ptr(16).NewTexts(n) }, func(i int) { l.Set(i, z.string()) })
	}
	if z.field("datas") {
		var l DataListBuilder
		z.list(func(n int) { l = b.Ptr(17).NewDatas(n) }, func(i int) { l.Set(i, z.data()) })
	}
	if depth < 2 && z.field("alls") {
		var l StructListBuilder[StructBuilder]
		z.list(func(n int) { l = NewStructs[StructBuilder](b.Ptr(18), n, allSize) }, func(i int) { z.all(l.At(i), depth+1) })
	}
	if z.field("smalls") {
		var l StructListBuilder[StructBuilder]
		z.list(func(n int) { l = NewStructs[StructBuilder](b.Ptr(19), n, smallSize) }, func(i int) { z.small(l.At(i)) })
	}
	if z.field("lists") {
		var l PtrListBuilder
		z.list(func(n int) { l = b.Ptr(21).NewPtrs(n) }, func(i int) {
			allNums(z, l.At(i), func() int16 { return int16(z.int(16)) })
		})
	}
}

func (z *allMaker) groups(b StructBuilder) {
	if z.field("group") {
		z.printf("(")
		if z.field("flag") {
			b.SetBool(1, z.bool())
		}
		if z.field("name") {
			b.SetText(22, z.string())
		}
		z.printf(")")
	}
	switch z.IntN(4) {
	case 0:
		z.printf(", number = ")
		b.SetUint16(38, uint16(z.uint(16)))
	case 1:
		z.printf(", word = ")
		b.SetUint16(48, 1)
		b.SetText(23, z.string())
	case 2:
		z.printf(", pair = (left = ")
		b.SetUint16(48, 2)
		b.SetBool(304, z.bool())
		z.printf(", right = ")
		b.SetInt8(39, int8(z.int(8))^3)
		z.printf(")")
	}
}

// newAll makes a random All.
func newAll(r *rand.Rand) (*Message, string) {
	z := &allMaker{Rand: r}
	m := NewMessageSize(8 << r.IntN(12))
	z.all(m.NewRoot(allSize), 0)
	return m, strings.ReplaceAll(z.text.String(), "(, ", "(")
}

// Values of every type, written as text, are encoded by C++ as we build them; and what we build, C++ prints as it prints its own.
func TestEveryTypeAgreesWithCpp(t *testing.T) {
	const schema = "testdata/all.capnp"
	r := newRand(t)
	for range 60 {
		m, text := newAll(r)
		theirs := cpp(t, []byte(text), "encode", schema, "All")
		theirMessage := mustUnmarshal(t, theirs)
		if !bytes.Equal(canonical(t, m.Root()), canonical(t, theirMessage.Root())) {
			t.Fatalf("%s\nours:   %x\ntheirs: %x", text, canonical(t, m.Root()), canonical(t, theirMessage.Root()))
		}
		if !Equal(m.Root(), theirMessage.Root()) {
			t.Fatalf("%s: not equal", text)
		}
		ourText := cpp(t, mustMarshal(t, m), "decode", schema, "All")
		theirText := cpp(t, theirs, "decode", schema, "All")
		if !bytes.Equal(ourText, theirText) {
			t.Fatalf("C++ reads ours as\n%s\nand its own as\n%s", ourText, theirText)
		}
		compareCopyWithCpp(t, theirs)
		compareWithCpp(t, m)
	}
}

// compareCopyWithCpp checks that our deep copy lays a message out as C++ does when it converts it, byte for byte.
func compareCopyWithCpp(t *testing.T, data []byte) {
	t.Helper()
	src := mustUnmarshal(t, data)
	dst := NewMessageSize(2 * len(data))
	dst.RootBuilder().Set(src.Root())
	if got, want := mustMarshal(t, dst), cpp(t, data, "convert", "--quiet", "--segment-size=1000000", "binary:binary"); !bytes.Equal(got, want) {
		t.Fatalf("copy of %x\nours:   %x\ntheirs: %x", data, got, want)
	}
}

// Messages that C++ writes in segments of one word, with far and double-far pointers everywhere, are read alike.
func TestTinySegmentsOfCppAreRead(t *testing.T) {
	r := newRand(t)
	for range 30 {
		m, text := newAll(r)
		for _, size := range []string{"1", "3", "16"} {
			theirs := cpp(t, []byte(text), "encode", "--segment-size="+size, "testdata/all.capnp", "All")
			var got Message
			got.SetLimits(Limits{Segments: 1 << 20})
			if err := got.Unmarshal(theirs); err != nil {
				t.Fatalf("%s: %v", text, err)
			}
			if !bytes.Equal(canonical(t, m.Root()), canonical(t, got.Root())) {
				t.Fatalf("%s\nours:   %x\ntheirs: %x", text, canonical(t, m.Root()), canonical(t, got.Root()))
			}
		}
	}
}

package capnp

import "testing"

// The sample of the Go serialization benchmarks, in the style of generated code: name Text, birthday Int64, phone Text, siblings Int32,
// spouse Bool, money Float64.
var sampleSize = ObjectSize{DataWords: 3, PtrCount: 2}

func fillSample(b StructBuilder) {
	b.SetText(0, "sample name 16ch")
	b.SetInt64(0, 1234567890)
	b.SetText(1, "0123456789")
	b.SetInt32(8, 3)
	b.SetBool(96, true)
	b.SetFloat64(16, 3.25)
}

func readSample(s Struct) int {
	n := len(s.Text(0)) + len(s.Text(1)) + int(s.Int64(0)) + int(s.Int32(8)) + int(s.Float64(16))
	if s.Bool(96) {
		n++
	}
	return n
}

func BenchmarkBuildReused(b *testing.B) {
	m := NewMessage()
	buf := make([]byte, 0, 256)
	b.ReportAllocs()
	for b.Loop() {
		m.Reset()
		fillSample(m.NewRoot(sampleSize))
		buf, _ = m.Append(buf[:0])
	}
}

func BenchmarkBuildInPlace(b *testing.B) {
	m := NewMessage()
	b.ReportAllocs()
	for b.Loop() {
		m.Reset()
		fillSample(m.NewRoot(sampleSize))
		_, _ = m.Bytes()
	}
}

var sink int

func BenchmarkUnmarshalRead(b *testing.B) {
	m := NewMessage()
	fillSample(m.NewRoot(sampleSize))
	data, _ := m.Marshal()
	var r Message
	b.ReportAllocs()
	for b.Loop() {
		if err := r.Unmarshal(data); err != nil {
			b.Fatal(err)
		}
		sink += readSample(r.Root().Struct())
	}
}

func BenchmarkReadScalar(b *testing.B) {
	m := NewMessage()
	fillSample(m.NewRoot(sampleSize))
	s := m.Root().Struct()
	n := int32(0)
	for b.Loop() {
		n += s.Int32(8)
	}
	sink += int(n)
}

func BenchmarkSumNums(b *testing.B) {
	m := NewMessage()
	l := NewNums[int32](m.RootBuilder(), 1000)
	for i := range l.Len() {
		l.Set(i, int32(i))
	}
	r := Nums[int32](m.Root())
	for b.Loop() {
		sink += sumNums(r)
	}
}

func BenchmarkSumStructs(b *testing.B) {
	m := NewMessage()
	l := NewStructs[StructBuilder](m.RootBuilder(), 1000, ObjectSize{1, 0})
	for i := range l.Len() {
		l.At(i).SetUint64(0, uint64(i))
	}
	r := Structs[Struct](m.Root())
	for b.Loop() {
		sink += sumStructs(r)
	}
}

func sumNums(l NumList[int32]) int {
	n := int32(0)
	for _, v := range l.All() {
		n += v
	}
	return int(n)
}

func sumStructs(l StructList[Struct]) int {
	n := 0
	for _, v := range l.All() {
		n += int(v.Uint64(0))
	}
	return n
}

func BenchmarkSumNumsAt(b *testing.B) {
	m := NewMessage()
	NewNums[int32](m.RootBuilder(), 1000)
	r := Nums[int32](m.Root())
	for b.Loop() {
		n := int32(0)
		for i := range r.Len() {
			n += r.At(i)
		}
		sink += int(n)
	}
}

// packable is a message as they usually are: small numbers, short texts, pointers.
func packable() []byte {
	m := NewMessageSize(1 << 20)
	for i, e := range NewStructs[StructBuilder](m.RootBuilder(), 1000, sampleSize).All() {
		fillSample(e)
		e.SetInt64(0, int64(i))
	}
	b, _ := m.Marshal()
	return b
}

func BenchmarkPack(b *testing.B) {
	plain := packable()
	var buf []byte
	b.SetBytes(int64(len(plain)))
	for b.Loop() {
		buf = Pack(buf[:0], plain)
	}
}

func BenchmarkUnpack(b *testing.B) {
	plain := packable()
	packed := Pack(nil, plain)
	var buf []byte
	b.SetBytes(int64(len(plain)))
	for b.Loop() {
		buf, _ = Unpack(buf[:0], packed, 1<<30)
	}
}

func BenchmarkAppendNums(b *testing.B) {
	m := NewMessage()
	NewNums[float64](m.RootBuilder(), 1000)
	r := Nums[float64](m.Root())
	var v []float64
	b.SetBytes(8000)
	for b.Loop() {
		v = r.AppendTo(v[:0])
	}
}

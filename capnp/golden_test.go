package capnp

import (
	"bytes"
	"math"
	"os"
	"slices"
	"testing"
)

// everything reads a file of the constant of that name in testdata/all.capnp, as C++ wrote it.
func everything(t *testing.T, ext string) []byte {
	t.Helper()
	b, err := os.ReadFile("testdata/everything." + ext)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// Every field of every type that C++ wrote reads as the schema file says.
func TestEverythingThatCppWroteIsRead(t *testing.T) {
	s := mustUnmarshal(t, everything(t, "bin")).Root().Struct()
	check := func(name string, ok bool) {
		t.Helper()
		if !ok {
			t.Error(name)
		}
	}
	check("bool", !s.Bool(0) != true)
	check("int8", s.Int8(1)^-5 == -128)
	check("int16", s.Int16(2) == -32768)
	check("int32", s.Int32(4)^123456 == math.MinInt32)
	check("int64", s.Int64(8) == math.MinInt64)
	check("uInt8", s.Uint8(16) == 255)
	check("uInt16", s.Uint16(18)^65535 == 1)
	check("uInt32", s.Uint32(20) == math.MaxUint32)
	check("uInt64", s.Uint64(24)^math.MaxUint64 == 1)
	check("float32", math.Float32frombits(s.Uint32(32)^math.Float32bits(1.5)) == 3.25)
	check("float64", math.Float64frombits(s.Uint64(40)^math.Float64bits(-0.25)) == -1e300)
	check("colour", s.Uint16(36)^1 == 2)
	check("text", s.TextDefault(0, "default") == "grüße")
	check("data", string(s.Data(1)) == "\x00\xff\x10")
	check("all", s.Struct(2).Text(0) == "inner" && s.Struct(2).TextDefault(1, "d") == "d" && !s.Struct(2).Bool(0))
	check("small", s.Struct(3).Uint8(0) == 9 && s.Struct(3).Text(0) == "nine")
	check("voids", s.Ptr(4).Voids().Len() == 2)
	check("bools", slices.Equal(s.Ptr(5).Bools().AppendTo(nil), []bool{true, false, true, true, false, false, true, false, true}))
	check("int8s", slices.Equal(Nums[int8](s.Ptr(6)).AppendTo(nil), []int8{-1, 2}))
	check("int16s", slices.Equal(Nums[int16](s.Ptr(7)).AppendTo(nil), []int16{-3, 4}))
	check("int32s", slices.Equal(Nums[int32](s.Ptr(8)).AppendTo(nil), []int32{-5, 6}))
	check("int64s", slices.Equal(Nums[int64](s.Ptr(9)).AppendTo(nil), []int64{-7, 8}))
	check("uInt8s", slices.Equal(Nums[uint8](s.Ptr(10)).AppendTo(nil), []uint8{1, 2}))
	check("uInt16s", slices.Equal(Nums[uint16](s.Ptr(11)).AppendTo(nil), []uint16{3, 4}))
	check("uInt32s", slices.Equal(Nums[uint32](s.Ptr(12)).AppendTo(nil), []uint32{5, 6}))
	check("uInt64s", slices.Equal(Nums[uint64](s.Ptr(13)).AppendTo(nil), []uint64{7, 8}))
	check("float32s", slices.Equal(Nums[float32](s.Ptr(14)).AppendTo(nil), []float32{0.5, float32(math.Inf(-1))}))
	check("float64s", slices.Equal(Nums[float64](s.Ptr(15)).AppendTo(nil), []float64{math.Inf(1), -0.125}))
	texts := s.Ptr(16).Texts()
	check("texts", texts.Len() == 3 && texts.At(0) == "one" && texts.At(1) == "" && texts.At(2) == "three")
	datas := s.Ptr(17).Datas()
	check("datas", datas.Len() == 3 && string(datas.At(0)) == "\x01" && len(datas.At(1)) == 0 && string(datas.At(2)) == "ab")
	alls := Structs[Struct](s.Ptr(18))
	check("alls", alls.Len() == 3 && alls.At(0).Int16(2) == 1 && alls.At(1).Int16(2) == 0 && alls.At(2).Int16(2) == 3)
	smalls := Structs[Struct](s.Ptr(19))
	check("smalls", smalls.Len() == 2 && smalls.At(0).Uint8(0) == 1 && smalls.At(1).Text(0) == "two")
	check("colours", slices.Equal(Nums[colour](s.Ptr(20)).AppendTo(nil), []colour{2, 1, 0}))
	lists := Lists[NumList[int16]](s.Ptr(21))
	check("lists", lists.Len() == 3 && lists.At(0).At(1) == 2 && lists.At(1).Len() == 0 && lists.At(2).At(0) == 3)
	check("group", s.Bool(1) && s.Text(22) == "grouped")
	check("union", s.Uint16(48) == 2 && s.Bool(304) && s.Int8(39)^3 == -4)
	check("any", s.Ptr(24).Kind() == StructPtr && s.Ptr(24).Struct().Uint8(0) == 5 && s.Ptr(24).Struct().Text(0) == "any")
	if err := s.Message().Err(); err != nil {
		t.Error(err)
	}
}

// The packed and canonical forms are C++'s, byte for byte.
func TestEverythingIsWrittenAsByCpp(t *testing.T) {
	m := mustUnmarshal(t, everything(t, "bin"))
	if got, err := m.AppendPacked(nil); err != nil || !bytes.Equal(got, everything(t, "packed")) {
		t.Errorf("packed %x, %v", got, err)
	}
	if got := canonical(t, m.Root()); !bytes.Equal(got, everything(t, "canonical")) {
		t.Errorf("canonical %x", got)
	}
	var p Message
	if err := p.UnmarshalPacked(everything(t, "packed")); err != nil || !Equal(p.Root(), m.Root()) {
		t.Error("unpacked:", err)
	}
	var c Message
	if err := c.UnmarshalSegments(everything(t, "canonical")); err != nil || !Equal(c.Root(), m.Root()) {
		t.Error("from the canonical form:", err)
	}
}

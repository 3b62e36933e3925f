package capnp

import (
	"bytes"
	"testing"
)

// sampleStruct has every scalar, a text and data.
func sampleStruct(t *testing.T) Struct {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{4, 3})
	b.SetBool(0, true)
	b.SetBool(7, true)
	b.SetUint8(1, 0xab)
	b.SetUint16(2, 0xabcd)
	b.SetUint32(4, 0xdeadbeef)
	b.SetUint64(8, 0x0123456789abcdef)
	b.SetFloat32(16, 1.5)
	b.SetFloat64(24, -2.25)
	b.SetText(0, "text")
	b.SetData(1, []byte{1, 2, 3})
	return mustUnmarshal(t, mustMarshal(t, m)).Root().Struct()
}

func TestScalars(t *testing.T) {
	s := sampleStruct(t)
	check := func(name string, ok bool) {
		t.Helper()
		if !ok {
			t.Error(name)
		}
	}
	check("bits", s.Bool(0) && !s.Bool(1) && s.Bool(7))
	check("uint8", s.Uint8(1) == 0xab && s.Int8(1) == -0x55)
	check("uint16", s.Uint16(2) == 0xabcd && s.Int16(2) == -0x5433)
	check("uint32", s.Uint32(4) == 0xdeadbeef && s.Int32(4) == -0x21524111)
	check("uint64", s.Uint64(8) == 0x0123456789abcdef && s.Int64(8) == 0x0123456789abcdef)
	check("floats", s.Float32(16) == 1.5 && s.Float64(24) == -2.25)
	check("text", s.Text(0) == "text" && string(s.TextBytes(0)) == "text")
	check("data", bytes.Equal(s.Data(1), []byte{1, 2, 3}))
	check("size", s.Size() == ObjectSize{4, 3})
	check("has", s.Has(0) && s.Has(1) && !s.Has(2))
}

// An older writer's struct is shorter: what it lacks reads as zero or null, and as the default where there is one.
func TestReadingBeyondTheStructGivesDefaults(t *testing.T) {
	def := Static("\x00\x00\x00\x00\x01\x00\x00\x00\x07\x00\x00\x00\x00\x00\x00\x00")
	for name, s := range map[string]Struct{"short": sampleStruct(t), "zero": {}} {
		if s.Bool(4*64) || s.Uint8(32) != 0 || s.Uint16(32) != 0 || s.Uint32(32) != 0 || s.Uint64(32) != 0 || s.Float32(32) != 0 || s.Float64(32) != 0 {
			t.Error(name, "scalar")
		}
		if s.Has(3) || !s.Ptr(3).IsNull() || s.Text(3) != "" || s.Data(3) != nil || !s.Struct(3).IsZero() || s.Capability(3) != nil || s.TextBytes(3) != nil {
			t.Error(name, "pointer")
		}
		if s.TextDefault(3, "d") != "d" || string(s.DataDefault(3, []byte("d"))) != "d" || s.StructDefault(3, def).Uint64(0) != 7 {
			t.Error(name, "default")
		}
		if Nums[int32](s.Ptr(3).Or(Ptr{})).Len() != 0 || s.Ptr(3).Or(def).Struct().Uint64(0) != 7 {
			t.Error(name, "or")
		}
	}
	// A scalar that only partly lies within the struct is not read from the pointers behind it.
	m := NewMessage()
	b := m.NewRoot(ObjectSize{1, 1})
	b.SetText(0, "x")
	s := b.Reader()
	if s.Uint64(1) != 0 || s.Uint32(6) != 0 || s.Uint16(7) != 0 || s.Uint8(8) != 0 || s.Bool(64) {
		t.Error("read into the pointer section")
	}
}

// Setting beyond the struct panics, as indexing does, and does not reach the pointers behind the data.
func TestSettingBeyondTheStructPanics(t *testing.T) {
	b := NewMessage().NewRoot(ObjectSize{1, 1})
	for name, f := range map[string]func(){
		"bool":   func() { b.SetBool(64, true) },
		"uint8":  func() { b.SetUint8(8, 1) },
		"uint16": func() { b.SetUint16(7, 1) },
		"uint32": func() { b.SetUint32(5, 1) },
		"uint64": func() { b.SetUint64(1, 1) },
		"text":   func() { b.SetText(1, "") },
		"struct": func() { b.NewStruct(1, ObjectSize{}) },
	} {
		func() {
			defer func() {
				if recover() == nil {
					t.Errorf("%s: no panic", name)
				}
			}()
			f()
		}()
	}
	if b.Has(0) || b.Uint64(0) != 0 {
		t.Error("something was set")
	}
}

// Every scalar that is set reads back, from the builder and from a reader that was made before.
func TestBuildersReadBack(t *testing.T) {
	b := NewMessage().NewRoot(ObjectSize{2, 2})
	s := b.Reader()
	b.SetInt8(0, -1)
	b.SetInt16(2, -2)
	b.SetInt32(4, -3)
	b.SetInt64(8, -4)
	if b.Int8(0) != -1 || b.Int16(2) != -2 || b.Int32(4) != -3 || b.Int64(8) != -4 || s.Int64(8) != -4 {
		t.Error("integers")
	}
	b.SetFloat32(4, 2.5)
	b.SetFloat64(8, 3.5)
	b.SetBool(0, false)
	if b.Float32(4) != 2.5 || b.Float64(8) != 3.5 || b.Bool(0) || !b.Bool(1) {
		t.Error("floats and bits")
	}
	b.SetTextBytes(0, []byte("abc"))
	copy(b.NewData(1, 3), "xyz")
	if b.Text(0) != "abc" || string(b.Data(1)) != "xyz" || s.Text(0) != "abc" {
		t.Error("pointers")
	}
	b.Data(1)[0] = 'X'
	if string(s.Data(1)) != "Xyz" {
		t.Error("data is not changed in place")
	}
	b.Clear(0)
	if b.Has(0) || b.TextDefault(0, "d") != "d" {
		t.Error("clear")
	}
	if string(b.DataDefault(0, []byte("dd"))) != "dd" || !b.Has(0) {
		t.Error("a default asked of a builder becomes the value")
	}
}

// Asking a builder for a struct that is not there makes it, with its default if it has one; what is there is kept.
func TestBuilderStructs(t *testing.T) {
	def := NewMessage()
	d := def.NewRoot(ObjectSize{1, 1})
	d.SetUint64(0, 9)
	d.SetText(0, "nine")
	b := NewMessage().NewRoot(ObjectSize{0, 2})
	b.Struct(0, ObjectSize{1, 0}).SetUint64(0, 5)
	if b.Struct(0, ObjectSize{1, 0}).Uint64(0) != 5 {
		t.Error("made anew")
	}
	c := b.StructDefault(1, ObjectSize{2, 2}, def.Root())
	if c.Uint64(0) != 9 || c.Text(0) != "nine" || c.Size() != (ObjectSize{2, 2}) {
		t.Error("default", c.Size())
	}
	c.SetUint64(0, 10)
	if d.Uint64(0) != 9 {
		t.Error("the default itself was changed")
	}
	if e := b.StructDefault(1, ObjectSize{2, 2}, def.Root()); e.Uint64(0) != 10 {
		t.Error("the default came back")
	}
}

// Setting a bit, in a struct or in a list, changes that bit only.
func TestBitsAreSetAlone(t *testing.T) {
	b := NewMessage().NewRoot(ObjectSize{1, 1})
	l := b.Ptr(0).NewBools(64)
	for bit := range 64 {
		for _, before := range []uint64{0, 1<<64 - 1, 0x5555555555555555} {
			for _, v := range []bool{false, true} {
				want := before &^ (1 << bit)
				if v {
					want |= 1 << bit
				}
				b.SetUint64(0, before)
				b.SetBool(bit, v)
				for i := range l.Len() {
					l.Set(i, before>>i&1 != 0)
				}
				l.Set(bit, v)
				var listed uint64
				for i, set := range l.Reader().All() {
					if set {
						listed |= 1 << i
					}
				}
				if got := b.Uint64(0); got != want || listed != want {
					t.Errorf("bit %d of %x set to %v: %x in the struct, %x in the list", bit, before, v, got, listed)
				}
			}
		}
	}
}

package capnp

import "testing"

func TestBuildMarshalUnmarshalRead(t *testing.T) {
	m := NewMessage()
	b := m.NewRoot(ObjectSize{2, 3})
	b.SetUint32(4, 42)
	b.SetBool(0, true)
	b.SetText(0, "hello")
	NewNums[uint16](b.Ptr(1), 3).Set(2, 7)
	l := NewStructs[StructBuilder](b.Ptr(2), 200, ObjectSize{1, 1})
	for i, e := range l.All() {
		e.SetUint64(0, uint64(i))
		e.SetText(0, "element")
	}
	data, err := m.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	r, err := Unmarshal(data)
	if err != nil {
		t.Fatal(err)
	}
	s := r.Root().Struct()
	if s.Uint32(4) != 42 || !s.Bool(0) || s.Text(0) != "hello" || Nums[uint16](s.Ptr(1)).At(2) != 7 {
		t.Fatal("scalar or text")
	}
	for i, e := range Structs[Struct](s.Ptr(2)).All() {
		if e.Uint64(0) != uint64(i) || e.Text(0) != "element" {
			t.Fatal(i)
		}
	}
	if len(r.segs) < 2 {
		t.Fatal("expected several segments")
	}
	packed, _ := m.AppendPacked(nil)
	var p Message
	if err := p.UnmarshalPacked(packed); err != nil {
		t.Fatal(err)
	}
}

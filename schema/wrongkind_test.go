package schema_test

import (
	"bytes"
	"errors"
	"math/rand/v2"
	"os/exec"
	"strconv"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

// putAny makes p lead to something of any kind, which may not be what the schema says.
func putAny(r *rand.Rand, p capnp.PtrBuilder, depth int) {
	switch n := r.IntN(3); r.IntN(13) {
	case 0:
	case 1:
		p.SetText("text"[n:])
	case 2:
		p.SetData([]byte("data")[n:])
	case 3:
		p.SetBools(make([]bool, n))
	case 4:
		p.NewVoids(n)
	case 5:
		capnp.SetNums(p, make([]uint16, n))
	case 6:
		capnp.SetNums(p, make([]int32, n))
	case 7:
		capnp.SetNums(p, make([]float64, n))
	case 8:
		p.SetTexts([]string{"a", "bc"}[:n%3])
	case 9, 10:
		if depth > 0 {
			l := p.NewPtrs(n)
			for i := range n {
				putAny(r, l.At(i), depth-1)
			}
		}
	case 11:
		fillAny(r, p.NewStruct(capnp.ObjectSize{DataWords: uint16(r.IntN(3)), PtrCount: uint16(r.IntN(3))}), depth)
	case 12:
		l := capnp.NewStructs[capnp.StructBuilder](p, n, capnp.ObjectSize{DataWords: uint16(r.IntN(2)), PtrCount: uint16(r.IntN(2))})
		for i := range l.Len() {
			fillAny(r, l.At(i), depth)
		}
	}
}

func fillAny(r *rand.Rand, b capnp.StructBuilder, depth int) {
	for i := range b.Reader().Size().PtrCount {
		if depth > 0 {
			putAny(r, b.Ptr(int(i)), depth-1)
		}
	}
}

// clearNumbers makes p null if it is a list of numbers: where bits should be, C++ reads the first bit of each, which the encoding does not allow.
func clearNumbers(p capnp.PtrBuilder) {
	if p.Reader().Kind() == capnp.ListPtr && p.Reader().List().Elem() >= capnp.ByteElem && p.Reader().List().Elem() <= capnp.EightByteElem {
		p.Clear()
	}
}

// A pointer of a kind other than the schema says reads as its default, and is an error of the message: in C++ and here.
func TestWrongKindsReadAsInCPP(t *testing.T) {
	needCPP(t)
	reg := allTypes(t)
	wrong, compared := 0, 0
	for _, name := range []string{"Defaults", "Lists", "Shape", "Marked", "Point"} {
		typ := structType(t, reg, name)
		for seed := range uint64(40 * soak(t)) {
			m := capnp.NewMessage()
			root := m.NewRoot(typ.Size())
			fillAny(rand.New(rand.NewPCG(seed, 7)), root, 4)
			if name == "Lists" {
				clearNumbers(root.Ptr(1))
			}
			data, err := m.Marshal()
			if err != nil {
				t.Fatal(err)
			}
			in, err := capnp.Unmarshal(data)
			if err != nil {
				t.Fatal(err)
			}
			got := short(t, schema.DynamicStruct{Type: typ, Struct: in.Root().Struct()})
			cmd := exec.Command("capnp", "convert", "binary:text", "--short", allSchema, name)
			cmd.Stdin = bytes.NewReader(data)
			want, err := cmd.Output()
			if got != string(bytes.TrimSpace(want)) {
				t.Fatalf("%s, seed %d:\ngot  %s\nwant %s", name, seed, got, want)
			}
			if (err != nil) != (in.Err() != nil) {
				t.Fatalf("%s, seed %d: C++ says %v, and the message's error is %v, in %s", name, seed, err, in.Err(), got)
			}
			if compared++; in.Err() != nil {
				wrong++
			}
		}
	}
	t.Log(strconv.Itoa(wrong) + " of " + strconv.Itoa(compared) + " messages had a pointer of the wrong kind")
}

func TestWrongKindsReadAsDefaults(t *testing.T) {
	typ := structType(t, allTypes(t), "Defaults")
	m := capnp.NewMessage()
	b := m.NewRoot(typ.Size())
	for i := range int(typ.Size().PtrCount) {
		b.Ptr(i).SetBools([]bool{true})
	}
	s := schema.DynamicStruct{Type: typ, Struct: b.Reader()}
	for field, want := range map[string]string{
		"text": `"deflt"`, "data": `"\000\377"`, "point": `(x = 7, y = 0, label = "def")`, "list": "[1, -2, 3]", "texts": `["a", "b"]`,
	} {
		v, err := s.Field(field)
		if err != nil {
			t.Fatal(err)
		}
		if got, err := schema.TextValue(v, schema.TextOptions{Short: true}); string(got) != want || err != nil {
			t.Errorf("%s: %s, %v", field, got, err)
		}
	}
	if !errors.Is(m.Err(), capnp.ErrWrongKind) {
		t.Errorf("Err: %v", m.Err())
	}
}

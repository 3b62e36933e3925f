package schema_test

import (
	"math"
	"math/rand/v2"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

// filler fills structs with random values. It leaves out what text and JSON
// cannot say, and what the C++ tool cannot read back.
type filler struct {
	t       testing.TB
	r       *rand.Rand
	anyText bool // strings may hold cppTrips
	budget  int  // objects left
}

func (f *filler) fill(b schema.DynamicBuilder, depth int) {
	for _, field := range b.Type.Others {
		if f.r.IntN(3) > 0 {
			f.field(b, field, depth)
		}
	}
	if len(b.Type.Union) == 0 || f.r.IntN(4) == 0 {
		return
	}
	member := b.Type.Union[f.r.IntN(len(b.Type.Union))]
	if member.Name != "call" && member.Name != "raw" { // of Json.Value: the one is no JSON, the other unknown to version 0.9.2
		if f.r.IntN(4) == 0 {
			b.Select(member) // active, and null if it is a pointer
			return
		}
		f.field(b, member, depth)
	}
}

func (f *filler) field(b schema.DynamicBuilder, field *schema.StructField, depth int) {
	p, err := b.Place(field)
	if err != nil {
		f.t.Fatal(err)
	}
	if field.Name == "number" && b.Type.String() == "Value" {
		p.SetFloat(float64(f.r.IntN(1 << 20))) // the C++ tool writes inf for an infinite one, which is no JSON
		return
	}
	f.place(p, depth, field.Kind == schema.GroupField)
}

func (f *filler) place(p schema.Place, depth int, group bool) {
	f.budget--
	switch k := p.Type.Kind; k {
	case schema.KindVoid:
		p.SetVoid()
	case schema.KindBool:
		p.SetBool(f.r.IntN(2) == 0)
	case schema.KindFloat32, schema.KindFloat64:
		p.SetFloat(f.float(k))
	case schema.KindText:
		p.SetText(f.bytes(true))
	case schema.KindData:
		p.SetData(f.bytes(false))
	case schema.KindEnum:
		p.SetEnum(uint16(f.r.IntN(len(p.Type.Enum.Node.Enum.Enumerants))))
	case schema.KindList:
		f.list(p, depth)
	case schema.KindStruct:
		if group || depth > 0 && f.budget > 0 {
			f.fill(p.NewStruct(), depth-1)
		}
	case schema.KindInterface, schema.KindAnyPointer:
	default:
		f.integer(p)
	}
}

func (f *filler) integer(p schema.Place) {
	bits := p.Type.Kind.Bits()
	n := f.r.Uint64() >> f.r.IntN(64)
	if p.Type.Kind >= schema.KindUint8 {
		p.Set(n & (math.MaxUint64 >> (64 - bits)))
		return
	}
	p.Set(int64(n<<(64-bits)) >> (64 - bits))
}

func (f *filler) float(k schema.TypeKind) float64 {
	switch f.r.IntN(12) {
	case 0:
		return math.Inf(1)
	case 1:
		return math.Inf(-1)
	case 2:
		return math.NaN()
	case 3, 4:
		return float64(f.r.IntN(1000)) / 8
	case 5:
		return float64(f.r.Int64())
	case 6:
		return math.Ldexp(float64(f.r.IntN(100)), f.r.IntN(200)-100)
	}
	if k == schema.KindFloat32 {
		v := math.Float32frombits(f.r.Uint32())
		if v != v {
			return 0.5
		}
		return float64(v)
	}
	v := math.Float64frombits(f.r.Uint64())
	if v != v {
		return 0.5
	}
	return v
}

func (f *filler) bytes(text bool) []byte {
	n := f.r.IntN(12)
	if f.r.IntN(8) == 0 {
		n = f.r.IntN(90)
	}
	var out []byte
	for range n {
		switch c := f.r.IntN(10); {
		case !text && c < 4:
			out = append(out, byte(f.r.IntN(256))|0x80*byte(f.r.IntN(2)))
			if !f.anyText && strings.IndexByte(cppTrips, out[len(out)-1]) >= 0 {
				out[len(out)-1] = 0
			}
		case c < 8:
			out = append(out, f.printable())
		case c < 9:
			out = append(out, f.control(text))
		default:
			out = append(out, string(rune(0xa1+f.r.IntN(2000)))...)
		}
	}
	return out
}

// control is a control character. The C++ tool, in version 0.9.2, reads the
// escape \u of JSON wrongly, so that only those with short escapes will do.
func (f *filler) control(text bool) byte {
	if f.anyText || !text {
		return byte(1 + f.r.IntN(31))
	}
	return "\b\f\n\r\t"[f.r.IntN(5)]
}

// cppTrips are characters inside strings at which the C++ tool loses track of
// where a message in text or JSON ends.
const cppTrips = "#/(){}"

func (f *filler) printable() byte {
	for {
		if c := byte(' ' + f.r.IntN(95)); f.anyText || !strings.ContainsRune(cppTrips, rune(c)) {
			return c
		}
	}
}

func (f *filler) list(p schema.Place, depth int) {
	n := f.r.IntN(4)
	if f.r.IntN(10) == 0 {
		n = f.r.IntN(30)
	}
	if f.budget < 0 {
		n = 0
	}
	l := p.NewList(n)
	for i := range n {
		// A null list or text in a list reads as an empty one, and text and JSON have no way to tell them apart.
		f.place(l.Place(i), max(depth-1, 1), true)
	}
}

// newRandom is a random message of that type.
func newRandom(t testing.TB, r *rand.Rand, typ *schema.StructType) *capnp.Message {
	f := &filler{t: t, r: r, budget: 60}
	m := capnp.NewMessage()
	f.fill(schema.NewRoot(m, typ), 4)
	if err := m.Err(); err != nil {
		t.Fatal(err)
	}
	return m
}

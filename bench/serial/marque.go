package serial

import "github.com/marque-rpc/marque/capnp"

// The accessors of sample.capnp, in the style of generated code.

type (
	sampleReader  capnp.Struct
	sampleBuilder capnp.StructBuilder
	nodeReader    capnp.Struct
	nodeBuilder   capnp.StructBuilder
)

var (
	sampleSize = capnp.ObjectSize{DataWords: 3, PtrCount: 2}
	nodeSize   = capnp.ObjectSize{DataWords: 1, PtrCount: 2}
)

func (s sampleReader) Name() string    { return capnp.Struct(s).Text(0) }
func (s sampleReader) Birthday() int64 { return capnp.Struct(s).Int64(0) }
func (s sampleReader) Phone() string   { return capnp.Struct(s).Text(1) }
func (s sampleReader) Siblings() int32 { return capnp.Struct(s).Int32(8) }
func (s sampleReader) Spouse() bool    { return capnp.Struct(s).Bool(96) }
func (s sampleReader) Money() float64  { return capnp.Struct(s).Float64(16) }

func (b sampleBuilder) SetName(v string)    { capnp.StructBuilder(b).SetText(0, v) }
func (b sampleBuilder) SetBirthday(v int64) { capnp.StructBuilder(b).SetInt64(0, v) }
func (b sampleBuilder) SetPhone(v string)   { capnp.StructBuilder(b).SetText(1, v) }
func (b sampleBuilder) SetSiblings(v int32) { capnp.StructBuilder(b).SetInt32(8, v) }
func (b sampleBuilder) SetSpouse(v bool)    { capnp.StructBuilder(b).SetBool(96, v) }
func (b sampleBuilder) SetMoney(v float64)  { capnp.StructBuilder(b).SetFloat64(16, v) }

func (n nodeReader) Value() int64 { return capnp.Struct(n).Int64(0) }
func (n nodeReader) Name() string { return capnp.Struct(n).Text(0) }
func (n nodeReader) Children() capnp.StructList[nodeReader] {
	return capnp.Structs[nodeReader](capnp.Struct(n).Ptr(1))
}

func (b nodeBuilder) SetValue(v int64) { capnp.StructBuilder(b).SetInt64(0, v) }
func (b nodeBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }
func (b nodeBuilder) NewChildren(n int) capnp.StructListBuilder[nodeBuilder] {
	return capnp.NewStructs[nodeBuilder](capnp.StructBuilder(b).Ptr(1), n, nodeSize)
}

// fillMarque builds s.
func fillMarque(m *capnp.Message, s *Sample) {
	b := sampleBuilder(m.NewRoot(sampleSize))
	b.SetName(s.Name)
	b.SetBirthday(s.Birthday)
	b.SetPhone(s.Phone)
	b.SetSiblings(s.Siblings)
	b.SetSpouse(s.Spouse)
	b.SetMoney(s.Money)
}

// readMarque reads every field.
func readMarque(m *capnp.Message) (sum int) {
	s := sampleReader(m.Root().Struct())
	return check(s.Name(), s.Birthday(), s.Phone(), s.Siblings(), s.Spouse(), s.Money())
}

// check makes something of all fields, so that none is optimized away.
func check(name string, birthday int64, phone string, siblings int32, spouse bool, money float64) int {
	n := len(name) + len(phone) + int(birthday) + int(siblings) + int(money)
	if spouse {
		n++
	}
	return n
}

// fillMarqueTree builds n.
func fillMarqueTree(b nodeBuilder, n *Node) {
	b.SetValue(n.Value)
	b.SetName(n.Name)
	if len(n.Children) > 0 {
		l := b.NewChildren(len(n.Children))
		for i, c := range n.Children {
			fillMarqueTree(l.At(i), c)
		}
	}
}

func readMarqueTree(n nodeReader) int {
	sum := int(n.Value()) + len(n.Name())
	for _, c := range n.Children().All() {
		sum += readMarqueTree(c)
	}
	return sum
}

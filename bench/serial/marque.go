package serial

import (
	"github.com/marque-rpc/marque/bench/serial/sample"
	"github.com/marque-rpc/marque/capnp"
)

//go:generate marque compile sample/sample.capnp

// fillMarque builds s.
func fillMarque(m *capnp.Message, s *Sample) {
	b := sample.NewSample(m)
	b.SetName(s.Name)
	b.SetBirthday(s.Birthday)
	b.SetPhone(s.Phone)
	b.SetSiblings(s.Siblings)
	b.SetSpouse(s.Spouse)
	b.SetMoney(s.Money)
}

// readMarque reads every field.
func readMarque(m *capnp.Message) int {
	s := sample.ReadSample(m)
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
func fillMarqueTree(b sample.NodeBuilder, n *Node) {
	b.SetValue(n.Value)
	b.SetName(n.Name)
	if len(n.Children) > 0 {
		l := b.NewChildren(len(n.Children))
		for i, c := range n.Children {
			fillMarqueTree(l.At(i), c)
		}
	}
}

func readMarqueTree(n sample.NodeReader) int {
	sum := int(n.Value()) + len(n.Name())
	for _, c := range n.Children().All() {
		sum += readMarqueTree(c)
	}
	return sum
}

package serial

import (
	"encoding/binary"
	"math"

	capnpgo "capnproto.org/go/capnp/v3"

	"github.com/marque-rpc/marque/bench/serial/gocapnp"
	"github.com/marque-rpc/marque/bench/serial/pb"
)

// fillProto builds s in p, all fields of which are set.
func fillProto(p *pb.Sample, s *Sample) {
	p.Name = s.Name
	p.Birthday = s.Birthday
	p.Phone = s.Phone
	p.Siblings = s.Siblings
	p.Spouse = s.Spouse
	p.Money = s.Money
}

func readProto(p *pb.Sample) int {
	return check(p.GetName(), p.GetBirthday(), p.GetPhone(), p.GetSiblings(), p.GetSpouse(), p.GetMoney())
}

func protoTree(n *Node) *pb.Node {
	p := new(pb.Node)
	fillProtoTree(p, n)
	return p
}

// fillProtoTree builds n in p, whose nodes are used again if there are any.
func fillProtoTree(p *pb.Node, n *Node) {
	p.Value = n.Value
	p.Name = n.Name
	for i, c := range n.Children {
		if i == len(p.Children) {
			p.Children = append(p.Children, new(pb.Node))
		}
		fillProtoTree(p.Children[i], c)
	}
}

func readProtoTree(n *pb.Node) int {
	sum := int(n.GetValue()) + len(n.GetName())
	for _, c := range n.GetChildren() {
		sum += readProtoTree(c)
	}
	return sum
}

// fillGoCapnp builds s as the root of seg's message.
func fillGoCapnp(seg *capnpgo.Segment, s *Sample) error {
	b, err := gocapnp.NewRootSample(seg)
	if err != nil {
		return err
	}
	b.SetBirthday(s.Birthday)
	b.SetSiblings(s.Siblings)
	b.SetSpouse(s.Spouse)
	b.SetMoney(s.Money)
	if err := b.SetName(s.Name); err != nil {
		return err
	}
	return b.SetPhone(s.Phone)
}

func readGoCapnp(m *capnpgo.Message) (int, error) {
	s, err := gocapnp.ReadRootSample(m)
	if err != nil {
		return 0, err
	}
	name, err := s.Name()
	if err != nil {
		return 0, err
	}
	phone, err := s.Phone()
	if err != nil {
		return 0, err
	}
	return check(name, s.Birthday(), phone, s.Siblings(), s.Spouse(), s.Money()), nil
}

func fillGoCapnpTree(b gocapnp.Node, n *Node) error {
	b.SetValue(n.Value)
	if err := b.SetName(n.Name); err != nil || len(n.Children) == 0 {
		return err
	}
	l, err := b.NewChildren(int32(len(n.Children)))
	if err != nil {
		return err
	}
	for i, c := range n.Children {
		if err := fillGoCapnpTree(l.At(i), c); err != nil {
			return err
		}
	}
	return nil
}

func readGoCapnpTree(n gocapnp.Node) (int, error) {
	name, err := n.Name()
	if err != nil {
		return 0, err
	}
	sum := int(n.Value()) + len(name)
	l, err := n.Children()
	if err != nil {
		return 0, err
	}
	for i := range l.Len() {
		s, err := readGoCapnpTree(l.At(i))
		if err != nil {
			return 0, err
		}
		sum += s
	}
	return sum, nil
}

// appendByHand writes s, in the bytes that Cap'n Proto has for it, as fast as Go can: for texts of 16 and 10 bytes only.
func appendByHand(dst []byte, s *Sample) []byte {
	const size = 8 + 8 + 5*8 + 3*8 + 2*8
	dst = append(dst, make([]byte, size)...)
	b := dst[len(dst)-size:]
	binary.LittleEndian.PutUint64(b, (size-8)/8<<32)
	binary.LittleEndian.PutUint64(b[8:], 3<<32|2<<48)
	binary.LittleEndian.PutUint64(b[16:], uint64(s.Birthday))
	binary.LittleEndian.PutUint32(b[24:], uint32(s.Siblings))
	if s.Spouse {
		b[28] = 1
	}
	binary.LittleEndian.PutUint64(b[32:], math.Float64bits(s.Money))
	binary.LittleEndian.PutUint64(b[40:], 1<<2|1|2<<32|17<<35)
	binary.LittleEndian.PutUint64(b[48:], 3<<2|1|2<<32|11<<35)
	copy(b[56:72], s.Name)
	copy(b[80:90], s.Phone)
	return dst
}

package serial

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"testing"

	capnpgo "capnproto.org/go/capnp/v3"
	"google.golang.org/protobuf/proto"

	"github.com/marque-rpc/marque/bench/serial/gocapnp"
	"github.com/marque-rpc/marque/bench/serial/pb"
	"github.com/marque-rpc/marque/bench/serial/sample"
	"github.com/marque-rpc/marque/capnp"
)

var (
	samples = newSamples(64)
	tree    = newTree(rand.New(rand.NewPCG(3, 4)), treeDepth)
	sink    int
)

func must(b testing.TB, err error) {
	if err != nil {
		b.Helper()
		b.Fatal(err)
	}
}

// bench runs f on the samples in turn.
func bench(b *testing.B, name string, f func(b *testing.B, i int)) {
	b.Run(name, func(b *testing.B) {
		b.ReportAllocs()
		i := 0
		for b.Loop() {
			f(b, i&63)
			i++
		}
	})
}

// Writing the sample into a buffer that is used again and again.
func BenchmarkSampleWriteReused(b *testing.B) {
	buf := make([]byte, 0, 1024)
	m := capnp.NewMessage()
	bench(b, "marque", func(b *testing.B, i int) {
		m.Reset()
		fillMarque(m, &samples[i])
		buf, _ = m.Append(buf[:0])
	})
	bench(b, "marque-in-place", func(b *testing.B, i int) {
		m.Reset()
		fillMarque(m, &samples[i])
		_, _ = m.Bytes()
	})
	bench(b, "marque-plain", func(b *testing.B, i int) {
		m.Reset()
		p := sample.Sample(samples[i])
		p.Build(sample.NewSample(m))
		buf, _ = m.Append(buf[:0])
	})
	var p pb.Sample
	bench(b, "protobuf", func(b *testing.B, i int) {
		fillProto(&p, &samples[i])
		buf, _ = proto.MarshalOptions{}.MarshalAppend(buf[:0], &p)
	})
	gm, _, err := capnpgo.NewMessage(capnpgo.SingleSegment(nil))
	must(b, err)
	bench(b, "go-capnp", func(b *testing.B, i int) {
		seg, err := gm.Reset(capnpgo.SingleSegment(nil)) // from its pool, to which Reset returned the one before
		must(b, err)
		must(b, fillGoCapnp(seg, &samples[i]))
		_, err = gm.Marshal()
		must(b, err)
	})
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	bench(b, "json", func(b *testing.B, i int) {
		out.Reset()
		must(b, enc.Encode(&samples[i]))
	})
	bench(b, "by-hand", func(b *testing.B, i int) { buf = appendByHand(buf[:0], &samples[i]) })
}

// Writing the sample into fresh memory: with a message that is used again, which is how Marque's are meant to be used, and with a new one.
func BenchmarkSampleWriteFresh(b *testing.B) {
	m := capnp.NewMessage()
	bench(b, "marque", func(b *testing.B, i int) {
		m.Reset()
		fillMarque(m, &samples[i])
		out, _ := m.Marshal()
		sink += len(out)
	})
	bench(b, "marque-new", func(b *testing.B, i int) {
		m := capnp.NewMessage()
		fillMarque(m, &samples[i])
		out, _ := m.Bytes()
		sink += len(out)
	})
	bench(b, "protobuf", func(b *testing.B, i int) {
		p := new(pb.Sample)
		fillProto(p, &samples[i])
		out, _ := proto.Marshal(p)
		sink += len(out)
	})
	bench(b, "go-capnp", func(b *testing.B, i int) {
		m, seg, err := capnpgo.NewMessage(capnpgo.SingleSegment(nil))
		must(b, err)
		must(b, fillGoCapnp(seg, &samples[i]))
		out, err := m.Marshal()
		must(b, err)
		sink += len(out)
	})
	bench(b, "json", func(b *testing.B, i int) {
		out, _ := json.Marshal(&samples[i])
		sink += len(out)
	})
}

// Reading the sample, every field, into a message that is used again and again.
func BenchmarkSampleRead(b *testing.B) {
	capnpData, protoData, jsonData := make([][]byte, 64), make([][]byte, 64), make([][]byte, 64)
	for i := range samples {
		capnpData[i] = marqueSample(&samples[i])
		var p pb.Sample
		fillProto(&p, &samples[i])
		protoData[i], _ = proto.Marshal(&p)
		jsonData[i], _ = json.Marshal(&samples[i])
	}
	var m capnp.Message
	bench(b, "marque", func(b *testing.B, i int) {
		must(b, m.Unmarshal(capnpData[i]))
		sink += readMarque(&m)
	})
	bench(b, "marque-plain", func(b *testing.B, i int) {
		must(b, m.Unmarshal(capnpData[i]))
		p := sample.ReadSample(&m).Plain()
		sink += check(p.Name, p.Birthday, p.Phone, p.Siblings, p.Spouse, p.Money)
	})
	var p pb.Sample
	bench(b, "protobuf", func(b *testing.B, i int) {
		must(b, proto.Unmarshal(protoData[i], &p))
		sink += readProto(&p)
	})
	bench(b, "go-capnp", func(b *testing.B, i int) {
		m, err := capnpgo.Unmarshal(capnpData[i])
		must(b, err)
		n, err := readGoCapnp(m)
		must(b, err)
		sink += n
	})
	bench(b, "json", func(b *testing.B, i int) {
		var s Sample
		must(b, json.Unmarshal(jsonData[i], &s))
		sink += check(s.Name, s.Birthday, s.Phone, s.Siblings, s.Spouse, s.Money)
	})
}

// Writing the tree into a buffer that is used again and again.
func BenchmarkTreeWriteReused(b *testing.B) {
	buf := make([]byte, 0, 16<<10)
	m := capnp.NewMessage()
	bench(b, "marque", func(b *testing.B, _ int) {
		m.Reset()
		fillMarqueTree(sample.NewNode(m), tree)
		buf, _ = m.Append(buf[:0])
	})
	var p pb.Node
	bench(b, "protobuf", func(b *testing.B, _ int) {
		fillProtoTree(&p, tree)
		buf, _ = proto.MarshalOptions{}.MarshalAppend(buf[:0], &p)
	})
	gm, _, err := capnpgo.NewMessage(capnpgo.SingleSegment(nil))
	must(b, err)
	bench(b, "go-capnp", func(b *testing.B, _ int) {
		seg, err := gm.Reset(capnpgo.SingleSegment(nil))
		must(b, err)
		root, err := gocapnp.NewRootNode(seg)
		must(b, err)
		must(b, fillGoCapnpTree(root, tree))
		_, err = gm.Marshal()
		must(b, err)
	})
	var out bytes.Buffer
	enc := json.NewEncoder(&out)
	bench(b, "json", func(b *testing.B, _ int) {
		out.Reset()
		must(b, enc.Encode(tree))
	})
}

// Writing the tree into fresh memory.
func BenchmarkTreeWriteFresh(b *testing.B) {
	m := capnp.NewMessage()
	bench(b, "marque", func(b *testing.B, _ int) {
		m.Reset()
		fillMarqueTree(sample.NewNode(m), tree)
		out, _ := m.Marshal()
		sink += len(out)
	})
	bench(b, "protobuf", func(b *testing.B, _ int) {
		out, _ := proto.Marshal(protoTree(tree))
		sink += len(out)
	})
	bench(b, "go-capnp", func(b *testing.B, _ int) {
		m, seg, err := capnpgo.NewMessage(capnpgo.SingleSegment(nil))
		must(b, err)
		root, err := gocapnp.NewRootNode(seg)
		must(b, err)
		must(b, fillGoCapnpTree(root, tree))
		out, err := m.Marshal()
		must(b, err)
		sink += len(out)
	})
	bench(b, "json", func(b *testing.B, _ int) {
		out, _ := json.Marshal(tree)
		sink += len(out)
	})
}

// Reading the tree, every field of every node.
func BenchmarkTreeRead(b *testing.B) {
	capnpData := marqueTree()
	protoData, _ := proto.Marshal(protoTree(tree))
	jsonData, _ := json.Marshal(tree)
	var m capnp.Message
	bench(b, "marque", func(b *testing.B, _ int) {
		must(b, m.Unmarshal(capnpData))
		sink += readMarqueTree(sample.ReadNode(&m))
	})
	var p pb.Node
	bench(b, "protobuf", func(b *testing.B, _ int) {
		must(b, proto.Unmarshal(protoData, &p))
		sink += readProtoTree(&p)
	})
	bench(b, "go-capnp", func(b *testing.B, _ int) {
		m, err := capnpgo.Unmarshal(capnpData)
		must(b, err)
		root, err := gocapnp.ReadRootNode(m)
		must(b, err)
		n, err := readGoCapnpTree(root)
		must(b, err)
		sink += n
	})
	bench(b, "json", func(b *testing.B, _ int) {
		var n Node
		must(b, json.Unmarshal(jsonData, &n))
		sink += int(n.Value)
	})
}

func marqueSample(s *Sample) []byte {
	m := capnp.NewMessage()
	fillMarque(m, s)
	out, _ := m.Marshal()
	return out
}

func marqueTree() []byte {
	m := capnp.NewMessageSize(16 << 10)
	fillMarqueTree(sample.NewNode(m), tree)
	out, _ := m.Marshal()
	return out
}

// What is compared is the same: every peer reads back what it wrote, go-capnp reads what Marque wrote, and so it is by hand.
func TestPeersReadTheSame(t *testing.T) {
	for i := range samples {
		s := &samples[i]
		want := check(s.Name, s.Birthday, s.Phone, s.Siblings, s.Spouse, s.Money)
		data := marqueSample(s)
		if hand := appendByHand(nil, s); !bytes.Equal(hand, data) {
			t.Fatalf("by hand %x, Marque %x", hand, data)
		}
		m, err := capnp.Unmarshal(data)
		must(t, err)
		gm, err := capnpgo.Unmarshal(data)
		must(t, err)
		g, err := readGoCapnp(gm)
		must(t, err)
		if got := readMarque(m); got != want || g != want {
			t.Fatal(got, g, want)
		}
	}
	m, err := capnp.Unmarshal(marqueTree())
	must(t, err)
	gm, err := capnpgo.Unmarshal(marqueTree())
	must(t, err)
	root, err := gocapnp.ReadRootNode(gm)
	must(t, err)
	g, err := readGoCapnpTree(root)
	must(t, err)
	if got, want := readMarqueTree(sample.ReadNode(m)), readProtoTree(protoTree(tree)); got != want || g != want {
		t.Fatal(got, g, want)
	}
}

// The budgets of allocations: none when memory is used again, one otherwise.
func TestAllocations(t *testing.T) {
	m, r := capnp.NewMessage(), new(capnp.Message)
	buf := make([]byte, 0, 16<<10)
	sampleData, treeData := marqueSample(&samples[0]), marqueTree()
	for _, tc := range []struct {
		name   string
		budget float64
		f      func()
	}{
		{"sample, reused", 0, func() { m.Reset(); fillMarque(m, &samples[0]); buf, _ = m.Append(buf[:0]) }},
		{"sample, fresh", 1, func() { m := capnp.NewMessage(); fillMarque(m, &samples[0]); _, _ = m.Bytes() }},
		{"sample, marshal", 1, func() { m.Reset(); fillMarque(m, &samples[0]); _, _ = m.Marshal() }},
		{"sample, read", 0, func() { _ = r.Unmarshal(sampleData); sink += readMarque(r) }},
		{"tree, reused", 0, func() {
			m.Reset()
			fillMarqueTree(sample.NewNode(m), tree)
			buf, _ = m.Append(buf[:0])
		}},
		{"tree, marshal", 1, func() {
			m.Reset()
			fillMarqueTree(sample.NewNode(m), tree)
			_, _ = m.Marshal()
		}},
		{"tree, read", 0, func() { _ = r.Unmarshal(treeData); sink += readMarqueTree(sample.ReadNode(r)) }},
	} {
		tc.f()
		tc.f()
		if got := testing.AllocsPerRun(100, tc.f); got > tc.budget {
			t.Errorf("%s: %v allocations, budget %v", tc.name, got, tc.budget)
		}
	}
}

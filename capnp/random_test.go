package capnp

import (
	"math/rand/v2"
	"os"
	"strconv"
	"testing"
)

// newRand returns a source of randomness whose seed is fixed, unless MARQUE_SEED says otherwise; the seed is logged.
func newRand(t testing.TB) *rand.Rand {
	seed := uint64(1)
	if s := os.Getenv("MARQUE_SEED"); s != "" {
		var err error
		if seed, err = strconv.ParseUint(s, 10, 64); err != nil {
			t.Fatalf("MARQUE_SEED: %v", err)
		}
	}
	t.Logf("seed %d (set MARQUE_SEED for another)", seed)
	return rand.New(rand.NewPCG(seed, 0))
}

// A randomizer fills messages with objects of all kinds, at random.
type randomizer struct {
	*rand.Rand
	budget int // objects that may still be made
}

// randomMessage returns a message of random content, in segments of random size.
func randomMessage(r *rand.Rand, objects int) *Message {
	m := NewMessageSize(8 << r.IntN(8))
	z := &randomizer{Rand: r, budget: objects}
	z.fillStruct(m.NewRoot(z.size()), 0)
	return m
}

func (z *randomizer) size() ObjectSize {
	return ObjectSize{uint16(z.IntN(5)), uint16(z.IntN(5))}
}

// number is often zero, and often has zero bytes.
func (z *randomizer) number() uint64 {
	switch z.IntN(4) {
	case 0:
		return 0
	case 1:
		return z.Uint64()
	case 2:
		return z.Uint64() & z.Uint64() & 0xff00ff00ffff00ff
	}
	return uint64(z.IntN(256)) << (8 * z.IntN(8))
}

func (z *randomizer) fillStruct(b StructBuilder, depth int) {
	for i := range int(b.Size().DataWords) {
		b.SetUint64(i*8, z.number())
	}
	for i := range int(b.Size().PtrCount) {
		z.fillPtr(b.Ptr(i), depth+1)
	}
}

func (z *randomizer) bytes() []byte {
	b := make([]byte, z.IntN(20))
	for i := range b {
		b[i] = byte(z.number())
	}
	return b
}

func (z *randomizer) fillPtr(p PtrBuilder, depth int) {
	if z.budget--; z.budget < 0 || depth > 20 {
		return
	}
	n := z.IntN(6)
	switch z.IntN(14) {
	case 0, 1:
		p.Clear()
	case 2, 3, 4:
		z.fillStruct(p.NewStruct(z.size()), depth)
	case 5:
		p.SetData(z.bytes())
	case 6:
		p.SetText(string(z.bytes()))
	case 7:
		p.NewVoids(n)
	case 8:
		l := p.NewBools(z.IntN(70))
		for i := range l.Len() {
			l.Set(i, z.IntN(2) == 0)
		}
	case 9:
		fillNums[uint16](z, p, n)
	case 10:
		fillNums[int32](z, p, n)
	case 11:
		fillNums[uint64](z, p, n)
	case 12:
		l := p.NewPtrs(n)
		for i := range l.Len() {
			z.fillPtr(l.At(i), depth+1)
		}
	case 13:
		l := NewStructs[StructBuilder](p, n, z.size())
		for _, s := range l.All() {
			z.fillStruct(s, depth+1)
		}
	}
}

func fillNums[T Number](z *randomizer, p PtrBuilder, n int) {
	l := NewNums[T](p, n)
	for i := range n {
		l.Set(i, T(z.number()))
	}
}

func mustMarshal(t testing.TB, m *Message) []byte {
	t.Helper()
	b, err := m.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func mustUnmarshal(t testing.TB, b []byte) *Message {
	t.Helper()
	m, err := Unmarshal(b)
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func canonical(t testing.TB, p Ptr) []byte {
	t.Helper()
	b, err := Canonical(p.Struct())
	if err != nil {
		t.Fatal(err)
	}
	return b
}

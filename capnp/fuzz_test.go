package capnp

import (
	"bytes"
	"errors"
	"io"
	"testing"
)

// addSeeds seeds a fuzz target with framed messages: well-formed ones and every malformed one.
func addSeeds(f *testing.F, add func(data []byte)) {
	r := newRand(f)
	for range 20 {
		add(mustMarshal(f, randomMessage(r, 10)))
	}
	for _, tc := range malformed {
		add(framedWords(tc.segments...))
	}
	add(chain(3))
}

// fuzzLimits keep one input from taking long.
var fuzzLimits = Limits{TraversalBytes: 1 << 16, FrameBytes: 1 << 20}

// Whatever is unmarshalled is refused or can be read in full, within the limits, without a malformed pointer; and lazily the same.
func FuzzUnmarshal(f *testing.F) {
	addSeeds(f, func(data []byte) { f.Add(data) })
	f.Fuzz(func(t *testing.T, data []byte) {
		var m Message
		m.SetLimits(fuzzLimits)
		rest, err := m.UnmarshalNext(data)
		if err != nil {
			if !m.Root().IsNull() {
				t.Fatal("what was refused can be read")
			}
			return
		}
		if n, err := FrameSize(data, fuzzLimits); err == nil && n != len(data)-len(rest) {
			t.Fatalf("FrameSize %d, of %d bytes %d are left", n, len(data), len(rest))
		}
		if got := mustMarshal(t, &m); !bytes.HasPrefix(data, got[:4]) || len(m.segs)%2 == 1 && !bytes.Equal(got, data[:len(data)-len(rest)]) {
			t.Fatalf("%x is written as %x", data, got)
		}
		if n := walk(m.Root()); m.Err() != nil || n > 1<<13 {
			t.Fatalf("%d objects, %v", n, m.Err())
		}
		var d Message
		d.SetLimits(fuzzLimits)
		if err := NewDecoder(bytes.NewReader(data)).Decode(&d); err != nil && !errors.Is(err, ErrFrameLimit) || err == nil && !hasCapabilities(m.Root()) && !Equal(d.Root(), m.Root()) {
			t.Fatal("decoding from a stream:", err)
		}
	})
}

// Reading anything as anything, checked lazily, neither panics nor exceeds the limits; and checking up front agrees on what is malformed.
func FuzzTraverse(f *testing.F) {
	addSeeds(f, func(data []byte) { f.Add(data) })
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := Open(data, fuzzLimits)
		if err != nil {
			return
		}
		n := walk(m.Root())
		if n > 1<<13+1 {
			t.Fatalf("%d objects", n)
		}
		lazyErr := m.Err()
		var eager Message
		eager.SetLimits(fuzzLimits)
		if err := eager.Unmarshal(data); (err == nil) != (lazyErr == nil) && len(m.segs[0].data) > 0 {
			t.Fatalf("up front %v, lazily %v", err, lazyErr)
		}
		m, _ = Open(data, fuzzLimits)
		readAll(m.Root(), 0)
	})
}

// readAll asks p, and what it leads to, for everything that a pointer can be.
func readAll(p Ptr, depth int) {
	if depth > 6 {
		return
	}
	readAsEverything(p)
	for i, l := 0, p.Ptrs(); i < min(4, l.Len()); i++ {
		readAll(l.At(i), depth+1)
	}
	for i, l := 0, Structs[Struct](p); i < min(4, l.Len()); i++ {
		readAll(l.At(i).Ptr(0), depth+1)
		l.At(i).Uint64(3)
	}
	for i, l := 0, p.Bools(); i < min(4, l.Len()); i++ {
		l.At(i)
	}
	for i, l := 0, Nums[uint32](p); i < min(4, l.Len()); i++ {
		l.At(i)
	}
	s := p.Struct()
	for i := range min(4, int(s.Size().PtrCount)) {
		readAll(s.Ptr(i), depth+1)
	}
}

// Unpacking at once and as a stream agree, stay within the limit, and packing again gives the same words.
func FuzzUnpack(f *testing.F) {
	addSeeds(f, func(data []byte) { f.Add(data); f.Add(Pack(nil, data)) })
	f.Fuzz(func(t *testing.T, data []byte) {
		const limit = 1 << 16
		got, err := Unpack(nil, data, limit)
		if len(got) > limit+wordBytes {
			t.Fatalf("%d bytes", len(got))
		}
		if errors.Is(err, ErrFrameLimit) {
			return
		}
		stream, streamErr := io.ReadAll(NewUnpacker(bytes.NewReader(data)))
		if (err == nil) != (streamErr == nil) || err == nil && !bytes.Equal(got, stream) {
			t.Fatalf("at once %x, %v; streaming %x, %v", got, err, stream, streamErr)
		}
		if err != nil {
			return
		}
		if again, err := Unpack(nil, Pack(nil, got), limit); err != nil || !bytes.Equal(again, got) {
			t.Fatalf("%x packed and unpacked is %x, %v", got, again, err)
		}
	})
}

// The canonical form is equal to what it is of, is its own canonical form, and can be read.
func FuzzCanonical(f *testing.F) {
	addSeeds(f, func(data []byte) { f.Add(data) })
	f.Fuzz(func(t *testing.T, data []byte) {
		var m Message
		m.SetLimits(fuzzLimits)
		if m.Unmarshal(data) != nil || m.Root().Kind() != StructPtr {
			return
		}
		c, err := Canonical(m.Root().Struct())
		if errors.Is(err, ErrHasCapability) {
			return
		}
		if err != nil {
			t.Fatal(err)
		}
		var r Message
		if err := r.UnmarshalSegments(c); err != nil {
			t.Fatalf("%x: canonical form %x: %v", data, c, err)
		}
		if !Equal(r.Root(), m.Root()) {
			t.Fatalf("%x: canonical form %x differs", data, c)
		}
		if again, err := Canonical(r.Root().Struct()); err != nil || !bytes.Equal(again, c) {
			t.Fatalf("%x: canonical form %x, of that %x, %v", data, c, again, err)
		}
	})
}

// A copy of anything, malformed or not, is well-formed; of what is well-formed, it is equal, and no larger than what is read.
func FuzzCopy(f *testing.F) {
	addSeeds(f, func(data []byte) { f.Add(data) })
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := Open(data, fuzzLimits)
		if err != nil {
			return
		}
		c := NewMessageSize(64)
		c.RootBuilder().Set(m.Root())
		out := mustMarshal(t, c)
		if len(out) > 4<<16 {
			t.Fatalf("%d bytes copied to %d", len(data), len(out))
		}
		var r, eager Message
		r.SetLimits(Limits{Segments: 1 << 20})
		if err := r.Unmarshal(out); err != nil {
			t.Fatalf("copy %x of %x: %v", out, data, err)
		}
		eager.SetLimits(fuzzLimits)
		if eager.Unmarshal(data) == nil && !hasCapabilities(eager.Root()) && !Equal(eager.Root(), r.Root()) {
			t.Fatalf("copy %x of %x differs", out, data)
		}
	})
}

// hasCapabilities reports whether p leads to a capability; these have no table here and are copied as null.
func hasCapabilities(p Ptr) bool {
	switch p.Kind() {
	case CapabilityPtr:
		return true
	case StructPtr:
		return structHasCapabilities(p.Struct())
	case ListPtr:
		if l := p.List(); !l.shape.flat() {
			for i := range l.Len() {
				if structHasCapabilities(l.structAt(i)) {
					return true
				}
			}
		}
	}
	return false
}

func structHasCapabilities(s Struct) bool {
	for i := range int(s.Size().PtrCount) {
		if hasCapabilities(s.Ptr(i)) {
			return true
		}
	}
	return false
}

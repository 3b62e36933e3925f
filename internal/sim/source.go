package sim

// stream names a concern that draws its own random numbers, so that a change in one does not reshuffle the others.
type stream uint8

const (
	topo stream = iota
	schedule
	action
	fault
	lies
	streams
)

// source makes the choices: from a seed, or from bytes that a fuzzer gives.
type source struct {
	state [streams]uint64
	bytes []byte
	fuzz  bool
}

func newSource(seed uint64, bytes []byte) source {
	s := source{bytes: bytes, fuzz: bytes != nil}
	for i := range s.state {
		s.state[i] = seed*uint64(streams) + uint64(i)
		s.next(stream(i))
	}
	return s
}

// next is splitmix64.
func (s *source) next(c stream) uint64 {
	s.state[c] += 0x9e3779b97f4a7c15
	z := s.state[c]
	z = (z ^ z>>30) * 0xbf58476d1ce4e5b9
	z = (z ^ z>>27) * 0x94d049bb133111eb
	return z ^ z>>31
}

// pick returns a number below n.
func (s *source) pick(c stream, n int) int {
	if n <= 1 {
		return 0
	}
	if s.fuzz {
		if len(s.bytes) == 0 {
			return 0
		}
		b := s.bytes[0]
		s.bytes = s.bytes[1:]
		return int(b) % n
	}
	return int(s.next(c) >> 33 % uint64(n))
}

// over reports whether the bytes are used up.
func (s *source) over() bool { return s.fuzz && len(s.bytes) == 0 }

// Package serial compares how fast messages are written and read: Marque, Protocol Buffers, go-capnp and encoding/json side by side, in one
// run, on the same data.
package serial

import "math/rand/v2"

// A Sample is the message of the Go serialization benchmarks.
type Sample struct {
	Name     string
	Birthday int64
	Phone    string
	Siblings int32
	Spouse   bool
	Money    float64
}

// A Node is a tree.
type Node struct {
	Value    int64
	Name     string
	Children []*Node
}

// treeDepth is the depth of the tree, of two children per node.
const treeDepth = 6

// newSamples returns n samples, each of the lengths that the Go serialization benchmarks use.
func newSamples(n int) []Sample {
	r := rand.New(rand.NewPCG(1, 2))
	samples := make([]Sample, n)
	for i := range samples {
		samples[i] = Sample{
			Name:     letters(r, 16),
			Birthday: 1_700_000_000_000_000_000 + r.Int64N(1e15),
			Phone:    letters(r, 10),
			Siblings: r.Int32N(5),
			Spouse:   r.IntN(2) == 1,
			Money:    r.Float64(),
		}
	}
	return samples
}

// newTree returns a tree of the given depth.
func newTree(r *rand.Rand, depth int) *Node {
	n := &Node{Value: r.Int64(), Name: letters(r, 8)}
	if depth > 1 {
		n.Children = []*Node{newTree(r, depth-1), newTree(r, depth-1)}
	}
	return n
}

func letters(r *rand.Rand, n int) string {
	b := make([]byte, n)
	for i := range b {
		b[i] = byte('a' + r.IntN(26))
	}
	return string(b)
}

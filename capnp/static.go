package capnp

// Static returns the root of a message of one segment, given without a segment table, for the defaults and constants of generated
// code. It panics if the message is malformed: that is a fault of the generator. The memory is shared by all who read it.
func Static(segment string) Ptr {
	m := new(Message)
	m.SetLimits(Limits{TraversalBytes: 1 << 40, Depth: maxDepth})
	if err := m.UnmarshalSegments([]byte(segment)); err != nil {
		panic(err)
	}
	return m.Root()
}

package captp

// Conn is one end of a connection: the four tables and the embargoes.
type Conn struct {
	// Handle is what the driver gave to Connect.
	Handle any
}

// Limits bound what a peer can make us keep. Zero fields mean the default that stands beside them.
type Limits struct {
	Answers      int // calls of the peer not yet finished: 65536. Above: answered overloaded; above twice that: abort
	CallBytes    int // bytes of the parameters of such calls: 256 MiB. Above: answered overloaded
	Questions    int // questions of ours not yet finished, those forwarded for others included: 1048576. Above: the call fails as overloaded
	Exports      int // capabilities exported to the peer: 4194304. Above: abort
	Imports      int // capabilities imported from the peer: 4194304. Above: abort
	Embargoes    int // embargoes of ours waiting for this peer: 65536. Above: abort
	Disembargoes int // disembargo requests of the peer that wait: 4096. Above: abort
	CapsPerMsg   int // descriptors in one message: 65536. Above: abort
	PathLength   int // steps of one path: 64. Above: abort
}

package main

// What the rows and systems of the benchmark programs are called on the page, in the order of the page.

type system struct{ id, name string }

var (
	plainSystems = []system{{"marque", "Marque"}, {zeroCopy, "Marque, zero-copy"}, {asleep, "Marque, NoPolling"}, {"rawmux", "raw multiplexer"}, {"grpc", "gRPC"}, {"gocapnp", "go-capnp"}, {floor, "bare round trip"}}
	tlsSystems   = []system{{"marquetls", "Marque"}, {zeroCopyTLS, "Marque, zero-copy"}, {"grpctls", "gRPC"}}
	heldSystems  = []system{{"marque", "Marque"}, {"grpc", "gRPC"}, {"gocapnp", "go-capnp"}}
	textSystems  = []system{{"marque", "Marque"}, {"marque-in-place", "Marque, in place"}, {"marque-new", "Marque, new message"}, {"marque-plain", "Marque, Go structs"}, {"protobuf", "Protocol Buffers"}, {"go-capnp", "go-capnp"}, {"json", "encoding/json"}, {"by-hand", "by hand"}}
)

// shownIn reports whether the page has a line for the system in row r, if only to say that it has no such thing.
func (s system) shownIn(r callRow) bool {
	switch {
	case s.zeroCopy():
		return r.data
	case s.id == asleep:
		return !r.data
	case s.id == floor:
		return r.id == "noop1"
	}
	return true
}

func (s system) zeroCopy() bool { return s.id == zeroCopy || s.id == zeroCopyTLS }

func (s system) ours() bool { return len(s.name) >= 6 && s.name[:6] == "Marque" }

// Marque with the form of methods that reads and builds in place.
const (
	zeroCopy    = "marqueraw"
	zeroCopyTLS = "marquerawtls"
)

// asleep is Marque with connections that sleep until something comes.
const asleep = "marqueasleep"

// floor is no system: what the kernel and Go take for a round trip.
const floor = "pingpong"

// A callRow is a row of the remote-call benchmark.
type callRow struct {
	id      string
	title   string
	measure string // for charts
	unit    string // of a rate without bytes
	// Only rows with data have a zero-copy form of their own.
	data bool
}

var callRows = []callRow{
	{id: "noop1", title: "No-op call, one at a time", measure: "calls per second", unit: "/s"},
	{id: "noop64", title: "No-op call, 64 in flight", measure: "calls per second", unit: "/s"},
	{id: "chain10", title: "Ten pipelined calls and a no-op", measure: "chains per second", unit: "/s"},
	{id: "echo64k", title: "Echo of 64 KiB, 16 in flight", measure: "MB per second, both directions together", data: true},
	{id: "stream64k", title: "Stream of 64 KiB chunks, one way", measure: "MB per second", data: true},
}

func callRowsOf(ids ...string) []callRow {
	var rows []callRow
	for _, r := range callRows {
		for _, id := range ids {
			if r.id == id {
				rows = append(rows, r)
			}
		}
	}
	return rows
}

type messageRow struct{ id, title string }

var (
	sampleRows = []messageRow{
		{"SampleWriteReused", "Small message, written into a buffer used again"},
		{"SampleWriteFresh", "Small message, written into fresh memory"},
		{"SampleRead", "Small message, checked and every field read"},
	}
	treeRows = []messageRow{
		{"TreeWriteReused", "Tree, written into a buffer used again"},
		{"TreeWriteFresh", "Tree, written into fresh memory"},
		{"TreeRead", "Tree, checked and every field read"},
	}
)

type heldRow struct{ id, title string }

var heldRows = []heldRow{{"connection", "An idle connection"}, {"object", "An object and the reference to it"}}

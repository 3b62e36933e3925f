package captp

// Mutation switches rules off, one bit each, so that tests can show that they notice. It is for tests only: a vat with mutations
// breaks its promises. The bits are looked at on slow paths only.
type Mutation uint64

// The rules that can be deleted.
const (
	MutR1Return  Mutation = 1 << iota // R1 for Return: cells stay what they were
	MutR1Resolve                      // R1 for Resolve
	MutR1Hop                          // R1: the shortenable promise is stored instead of the raw hop
	MutR2                             // R2: the object found in the cell is kept instead of the cell
	MutR3None                         // R3: no embargo at all
	MutR3Leads                        // R3: decided by what the resolution leads to
	MutR4                             // R4: "messages were sent" is not inherited
	MutR5                             // R5: a new promise each time
	MutR6                             // R6: pipelined calls do not wait for our own embargo
	MutR7                             // R7: results are described raw
	MutR7Taken                        // R7: what a result that is taken must be is forgotten when its own caller finishes
	MutR10                            // R10: watchers are told now, the queue is flushed when the next message comes
	MutR11                            // R11: a question is finished although cells lead into it
	MutRefused                        // R7: a result does not break with the promise whose embargo is refused
	MutRename                         // a promise is renamed to one that we know

	MutRefDescribe  // describing an export again does not count
	MutRefRelease   // a Release does not count
	MutRefResults   // Finish.releaseResultCaps is ignored
	MutRefParams    // Return.releaseParamCaps is ignored
	MutRefImport    // a second mention of an import does not count
	MutRefDrop      // no Release is sent when an import goes
	MutRefIgnored   // the results of a question that we have finished are imported
	MutRefEcho      // an unimplemented Resolve does not give its capability back
	MutRefOwn       // a queued or delivered call does not hold its parameters
	MutRefDropParam // parameters are not let go of
	MutRefDropValue // results are not let go of
	MutRefFrozen    // what an answer was described as is not let go of
	MutRefLink      // what a node leads to is not let go of with it
	MutRefLost      // exports are not let go of when the connection is lost
	MutRefRename    // no Release is sent when an import is renamed
	MutRefOutlived  // what outlives an import is counted for ever
	MutRefKept      // what an answer keeps is counted for ever
	mutEnd
)

// Mutations lists the rules that can be deleted, with a name for each.
func Mutations() (bits []Mutation, names []string) {
	for i, n := range mutationNames {
		bits, names = append(bits, 1<<i), append(names, n)
	}
	return bits, names
}

var mutationNames = [...]string{
	"R1 for Return", "R1 for Resolve", "R1: raw hops", "R2 cells", "R3 embargo", "R3 by descriptor", "R4 inheritance", "R5 one object per path",
	"R6 own embargo first", "R7 result identity", "R7 of a taken result", "R10 flush before notify", "R11 keep hops", "R7 of a refused embargo", "rename to what is new only",
	"count a repeated description", "count a Release", "Finish.releaseResultCaps", "Return.releaseParamCaps", "count a repeated import",
	"release a dropped import", "ignore results after Finish", "give back on an echoed Resolve", "hold the parameters of a waiting call",
	"let go of parameters", "let go of results", "let go of frozen hops", "let go of what a node leads to", "let go of exports of a lost connection",
	"release a renamed import", "count what outlives an import", "count what an answer keeps",
}

// Mutate switches the given rules off.
func (v *Vat) Mutate(m Mutation) { v.mut = m }

// Skip switches the check for one rule off.
func (v *Vat) Skip(r Rule) { v.skip = r }

// flushLate does what MutR10 has put off.
func (v *Vat) flushLate() {
	late := v.late
	v.late = nil
	for _, m := range late {
		v.flush(m, m.link)
		v.unref(m)
	}
}

// Stats counts what has happened and what there is.
type Stats struct {
	Sent, Received uint64 // messages
	Calls          uint64 // received from peers
	Delivered      uint64 // to local objects
	Embargoes      uint64 // begun by us
	Renames        uint64 // promises of peers that became promises of theirs
	Breaches       uint64 // connections ended because the peer broke a rule

	Nodes     int // live nodes of the graph
	LiveCalls int // calls in flight, or held by an end
	Conns     int
}

// Stats returns the counters.
func (v *Vat) Stats() Stats {
	s := v.stats
	s.Nodes, s.LiveCalls, s.Conns = v.live, v.calls, len(v.conns)
	return s
}

// ConnStats is the size of the tables of one connection.
type ConnStats struct {
	Questions, Answers, Exports, Imports, Embargoes, CallBytes int
	Outlived                                                   int // what is left of imports and paths of questions
}

// Stats returns the sizes of the tables.
func (c *Conn) Stats() ConnStats {
	return ConnStats{c.questions.live, c.answers.live, c.exports.live, c.imports.live, c.embargoes.live, c.callBytes, c.outlived}
}

// PassedOn is an export that leads to an unresolved promise of a peer.
type PassedOn struct {
	Export ExportID
	To     *Conn    // the connection of the promise
	Import ImportID // and its number there
}

// PassedOn returns the exports of c that lead to unresolved promises of peers: for tests, which see where circles of them close.
func (c *Conn) PassedOn() (all []PassedOn) {
	for id, e := range c.exports.list {
		if h := hopOf(follow(e.n)); h != nil && h.kind == nodeImport && isOpen(h) {
			all = append(all, PassedOn{ExportID(id), h.conn, ImportID(h.id)})
		}
	}
	return all
}

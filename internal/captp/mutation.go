package captp

// Mutation switches rules off, one bit each, so that tests can show that they notice. It is for tests only: a vat with mutations
// breaks its promises. The bits are looked at on slow paths only.
type Mutation uint64

// The rules that can be deleted.
const (
	MutR1Return    Mutation = 1 << iota // R1 for Return: cells stay what they were
	MutR1Resolve                        // R1 for Resolve
	MutR1Hop                            // R1: the shortenable promise is stored instead of the raw hop
	MutR2                               // R2: the object found in the cell is kept instead of the cell
	MutR3None                           // R3: no embargo at all
	MutR3Leads                          // R3: decided by what the resolution leads to
	MutR4                               // R4: "messages were sent" is not inherited
	MutR5                               // R5: a new promise each time
	MutR6                               // R6: pipelined calls do not wait for our own embargo
	MutR7                               // R7: results are described raw
	MutNotifyFirst                      // R10: watchers are told before the queue is flushed
)

// Mutate switches the given rules off.
func (v *Vat) Mutate(m Mutation) { v.mut = m }

// Skip switches the check for one rule off.
func (v *Vat) Skip(r Rule) { v.skip = r }

// Stats counts what has happened and what there is.
type Stats struct {
	Sent, Received uint64 // messages
	Calls          uint64 // received from peers
	Delivered      uint64 // to local objects
	Embargoes      uint64 // begun by us
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
type ConnStats struct{ Questions, Answers, Exports, Imports, Embargoes, CallBytes int }

// Stats returns the sizes of the tables.
func (c *Conn) Stats() ConnStats {
	return ConnStats{c.questions.live, c.answers.live, c.exports.live, c.imports.live, c.embargoes.live, c.callBytes}
}

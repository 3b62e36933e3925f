// Package sim is a deterministic world in which machines of package captp run: vats, links that are slow and fast by turns,
// applications that do random things, faults, and an oracle that knows what must happen. A seed reproduces a run; a failing run is
// printed as a script that replays it, and can be shrunk.
//
//	go run ./internal/sim/cmd/marque-sim -for 2m             fresh worlds for two minutes; also -faults, -malicious, -wire, -vats 2
//	go run ./internal/sim/cmd/marque-sim -replay 17          one world, shrunk, with the messages and the script
//	go test ./internal/sim -run Scenarios                    the catalogue of testdata/scenarios
//	go test ./internal/sim -run Exhaustive -exhaustive -timeout 2h    everything that can happen in small worlds
//	go test ./internal/sim -run Mutations -mutations FILE    does the simulator notice when a rule is deleted?
//	go test ./internal/sim -fuzz FuzzWorld -fuzzminimizetime=10x      a fuzzer makes the choices
package sim

import (
	"fmt"
	"slices"

	"github.com/marque-rpc/marque/internal/captp"
)

// Config says what a world is like. The zero value of a field means the default beside it.
type Config struct {
	Seed      uint64
	Vats      int            // 2 to 5; 0: chosen by the seed
	Steps     int            // application and link steps before the drain: 300
	Faults    bool           // links are cut
	Malicious bool           // the last vat sends mutated messages
	Mutation  captp.Mutation // rules switched off, to test the oracle
	SkipRule  captp.Rule
	CheckAll  bool  // check the invariants after every step, not now and then
	Tap       bool  // watch the tables on the wire
	Codec     Codec // encode and decode every message: nil passes them as they are
	Bytes     []byte
	Log       func(format string, args ...any)
	Limits    captp.Limits // of all connections, if low: then calls and promises may fail as overloaded
}

// Codec turns messages into bytes and back, for the wire mode. It gets a function to turn contents into numbers and back.
type Codec interface {
	// Encode returns the bytes of m. The content is encoded as the number that id gives for it.
	Encode(m *captp.Msg, id func(captp.Content) uint64) ([]byte, error)
	// Decode returns the message. Its Content must be what content gives for the number in it.
	Decode(b []byte, content func(uint64) captp.Content) (*captp.Msg, error)
}

// World is one run.
type World struct {
	cfg      Config
	vats     []*vat
	count    int // of vats
	ends     []*end
	src      source
	op       *Op
	made     uint32
	Ops      []Op
	contents int
	live     int // objects not dropped
	cut      bool
	oneWays  bool       // some call was one-way
	lost     bool       // something was lost to a cut: not everything must arrive
	refused  []*content // calls that were passed over: they must turn out to be refused
	speed    []uint8
	Arrived  int
	Steps    int
	Loops    int // runs given up because calls go round (a liar's doing)
	Round    int // runs in which references went round: see collectRound
	byNumber []captp.Content

	cycles    bool   // scenario: what would depend on itself must become broken
	tailLabel string // scenario: the name of the next tail call
}

// end is one end of a link.
type end struct {
	id   int
	vat  *vat
	conn *captp.Conn // nil while the link is down
	peer *end
	in   []*captp.Msg // on their way here
	head int
	tap  *tap
}

func (e *end) queued() int { return len(e.in) - e.head }

// vat is a machine and the application on it.
type vat struct {
	id       int
	label    string
	m        *captp.Vat
	ends     []*end
	boot     *object
	bootCap  captp.Cap
	refs     []*reference
	calls    []*callRec
	pending  []*pendRec
	promises []*promRec
}

// callRec is a call that the application waits for.
type callRec struct {
	name    uint32
	k       *captp.Call
	c       *content
	ans     *outcome
	boot    *identity // bootstrap: what will come
	settled bool
	oneWay  bool
}

// pendRec is a call that an object has not answered yet.
type pendRec struct {
	name     uint32
	k        *captp.Call
	c        *content
	boot     bool
	canceled bool
}

type promRec struct {
	name uint32
	cap  captp.Cap
	d    *identity
}

// violation is what the world panics with when it finds something wrong.
type violation struct{ text string }

func (w *World) violate(format string, args ...any) { panic(violation{fmt.Sprintf(format, args...)}) }

// NewWorld builds the vats and the links between them.
func NewWorld(cfg Config) *World {
	w := &World{cfg: cfg}
	if w.cfg.Steps == 0 {
		w.cfg.Steps = 300
	}
	w.src = newSource(cfg.Seed, cfg.Bytes)
	if s := cfg.Seed; s%8 == 5 && !cfg.Malicious {
		w.cfg.Limits = captp.Limits{Exports: 8 + int(s/8%16), Embargoes: [...]int{-1, 1, 2, 0}[s/8%4], Imports: [...]int{0, 12}[s/32%2]}
	}
	n := cfg.Vats
	if n == 0 {
		n = 2 + w.src.pick(topo, 10)/3
	}
	w.addVats(n)
	shape := w.src.pick(topo, 4)
	for i := 0; i < n; i++ {
		for j := 0; j < i; j++ {
			if shape == 0 && j > 0 && n > 2 {
				continue // a star: everything between the others goes through vat 0
			}
			w.link(w.vats[i], w.vats[j])
		}
	}
	if w.src.pick(topo, 8) == 0 {
		w.link(w.vats[0], w.vats[0]) // a vat may be connected with itself
	}
	if w.src.pick(topo, 8) == 0 {
		w.link(w.vats[0], w.vats[1]) // and twice with another
	}
	return w
}

// talkative is the remainder by 3 of seeds of worlds whose vats tell of each promise that becomes another one.
const talkative = 1

func (w *World) addVats(n int) {
	w.count = n
	for i := 0; i < n; i++ {
		v := &vat{id: i, label: fmt.Sprintf("v%d", i), m: captp.New()}
		v.m.Mutate(w.cfg.Mutation)
		v.m.Skip(w.cfg.SkipRule)
		if s := w.cfg.Seed; s%4 == 3 {
			v.m.Shallow(1 + int(s/4%3)) // what is put off in long chains only is put off here
		}
		if w.cfg.Seed%3 == talkative {
			v.m.Talkative()
		}
		v.boot = w.newObject(v)
		v.bootCap = v.m.NewObject(v.boot)
		w.vats = append(w.vats, v)
	}
}

func (w *World) link(a, b *vat) {
	x, y := &end{id: len(w.ends), vat: a}, &end{id: len(w.ends) + 1, vat: b}
	x.peer, y.peer = y, x
	a.ends = append(a.ends, x)
	b.ends = append(b.ends, y)
	w.ends = append(w.ends, x, y)
	w.connect(x)
}

func (w *World) connect(x *end) {
	for _, e := range []*end{x, x.peer} {
		e.conn = e.vat.m.Connect(e, w.limits(e))
		e.in, e.head = nil, 0
	}
	if w.cfg.Tap && !w.evil(x.vat) && !w.evil(x.peer.vat) {
		t := newTap(w)
		x.tap, x.peer.tap = t, t
	}
}

// limits are tight towards the liar in every other malicious world: it shall meet them.
func (w *World) limits(e *end) captp.Limits {
	if w.cfg.Malicious && w.cfg.Seed%2 == 0 && w.evil(e.peer.vat) && !w.evil(e.vat) {
		return captp.Limits{Answers: 6, Questions: 12, Exports: 12, Imports: 12, Embargoes: 2, Paths: 3}
	}
	return w.cfg.Limits
}

// tight reports whether limits are so low that correct vats meet them: then anything may be refused, and says so.
func (w *World) tight() bool { return w.cfg.Limits != captp.Limits{} }

// refuses reports whether e may be the outcome of anything in a world with low limits.
func (w *World) refuses(e *captp.Exception) bool {
	return w.tight() && e != nil && e.Type == captp.Overloaded
}

// name gives a name to something that the current step makes. It depends on the step alone, so that a script that lost some steps
// still means the same.
func (w *World) name() uint32 {
	w.made++
	if w.op == nil {
		return w.made
	}
	return w.op.N<<6 + w.made
}

func (w *World) newObject(v *vat) *object {
	o := &object{name: w.name(), vat: v, d: &identity{}}
	o.d.object = o
	o.d.tainted = w.evil(v)
	if !w.evil(v) {
		w.live++
	}
	return o
}

// drain carries out what a machine asks for.
func (w *World) drain(v *vat) {
	for i := 0; i < len(v.m.Effects()); i++ {
		e := v.m.Effects()[i]
		switch e.Kind {
		case captp.EffectSend:
			w.send(v, e.Conn.Handle.(*end), e.Msg)
		case captp.EffectDeliver:
			w.dispatch(v, e.Object.(*object), e.Call)
		case captp.EffectBootstrap:
			v.pending = append(v.pending, &pendRec{name: w.name(), k: e.Call, boot: true})
			e.Call.Callee = v.pending[len(v.pending)-1]
		case captp.EffectSettle:
			w.settled(e.Call)
		case captp.EffectCancel:
			if p, ok := e.Call.Callee.(*pendRec); ok {
				p.canceled = true
			}
		case captp.EffectWatch:
			w.watched(v, e)
		case captp.EffectDropped:
			w.dropped(e.Object.(*object))
		case captp.EffectClose:
			w.closed(e.Conn.Handle.(*end), e.Conn, e.Err)
		}
	}
	v.m.Clear()
}

func (w *World) send(v *vat, from *end, m *captp.Msg) {
	if w.cfg.Log != nil {
		w.cfg.Log("    %s → %s  %s", v.label, from.peer.vat.label, Describe(m))
	}
	if m.Kind == captp.KindUnimplemented {
		m.Inner, _ = m.Raw.(*captp.Msg)
	}
	if from.tap != nil {
		from.tap.sent(from, m)
	}
	if from.peer.conn == nil {
		w.release(v, m)
		return
	}
	if w.evil(v) && w.speed != nil {
		from.peer.in = append(from.peer.in, w.lie(from, m)...)
		return
	}
	from.peer.in = append(from.peer.in, m)
}

func (w *World) release(sender *vat, m *captp.Msg) {
	if m.Payload.Content != nil {
		m.Payload.Content.Release()
	}
	sender.m.Recycle(m)
}

// deliver hands the message at the head of a link to the vat at its end.
func (w *World) deliver(e *end) {
	m := e.in[e.head]
	e.in[e.head] = nil
	if e.head++; e.head == len(e.in) {
		e.in, e.head = e.in[:0], 0
	}
	if w.cfg.Log != nil {
		w.cfg.Log("  %s ← %s  %s", e.vat.label, e.peer.vat.label, Describe(m))
	}
	if e.tap != nil {
		e.tap.delivered(e, m)
	}
	if echoed(m) {
		c := *m
		c.Payload.Caps = slices.Clone(m.Payload.Caps)
		c.Payload.Content = nil
		m.Raw = &c
	}
	in := m
	if w.cfg.Codec != nil {
		in = w.recode(m, w.evil(e.peer.vat))
	}
	if in != nil {
		e.vat.m.Receive(e.conn, in)
	}
	w.release(e.peer.vat, m)
	w.drain(e.vat)
}

// echoed reports whether a vat may send m back as unimplemented.
func echoed(m *captp.Msg) bool {
	switch m.Kind {
	case captp.KindCall, captp.KindReturn, captp.KindFinish, captp.KindResolve, captp.KindRelease, captp.KindBootstrap, captp.KindAbort, captp.KindUnimplemented:
		return m.SendTo == captp.SendToThirdParty || m.BadVariant != ""
	}
	return true
}

// recode takes m through its bytes. What a liar makes up need not have a form in bytes; then it comes to nothing.
func (w *World) recode(m *captp.Msg, lies bool) *captp.Msg {
	w.byNumber = w.byNumber[:0]
	b, err := w.cfg.Codec.Encode(m, func(c captp.Content) uint64 {
		w.byNumber = append(w.byNumber, c)
		return uint64(len(w.byNumber))
	})
	if err != nil && lies {
		return nil
	}
	if err != nil {
		w.violate("encoding %s: %v", Describe(m), err)
	}
	out, err := w.cfg.Codec.Decode(b, func(n uint64) captp.Content {
		if n == 0 || n > uint64(len(w.byNumber)) {
			return nil
		}
		return w.byNumber[n-1]
	})
	if err != nil && lies {
		return nil
	}
	if err != nil {
		w.violate("decoding %s: %v", Describe(m), err)
	}
	return out
}

// dispatch lets a call into the application.
func (w *World) dispatch(v *vat, o *object, k *captp.Call) {
	c, ok := k.Params.Content.(*content)
	if !ok || c.ref == nil || len(k.Params.Caps) != len(c.args) {
		if !w.cfg.Malicious {
			w.violate("call with the wrong parameters arrived (P5)")
		}
		v.m.Throw(k, lied)
		return
	}
	if w.cfg.Log != nil {
		w.cfg.Log("    %s: %s gets %s", v.label, o, c)
	}
	w.arrive(o, c)
	p := &pendRec{name: w.name(), k: k, c: c}
	k.Callee = p
	v.pending = append(v.pending, p)
	for i, a := range k.Params.Caps {
		d := c.args[i]
		if !c.clean() {
			d = touched(d)
		}
		r := w.addRef(v, v.m.AddRef(a), d)
		r.from, r.arg = c, i
	}
}

func (w *World) settled(k *captp.Call) {
	r := k.Caller.(*callRec)
	if r.settled {
		w.violate("call settled twice (P4)")
	}
	r.settled = true
	if r.boot != nil {
		if k.Err != nil && !w.lost && !w.cfg.Malicious && !w.refuses(k.Err) {
			w.violate("bootstrap failed: %s", k.Err.Reason)
		}
		return
	}
	root := r.ans.root()
	r.c.failed = k.Err
	if !r.c.clean() || r.ans.isTainted() {
		return
	}
	switch {
	case k.Err == nil && (root.result == nil || k.Results.Content != captp.Content(root.result)):
		w.violate("call %d of reference %d got a result that nobody gave (P5)", r.c.seq, r.c.ref.name)
	case k.Err == nil && len(k.Results.Caps) != len(root.result.caps):
		w.violate("call %d of reference %d got a result without its capabilities (P5)", r.c.seq, r.c.ref.name)
	case k.Err != nil && k.Err != root.exc && !w.lost && !w.cfg.Malicious && !w.refuses(k.Err) && !hopeless(r.c):
		w.violate("call %d of reference %d failed without reason: %s (P5)", r.c.seq, r.c.ref.name, k.Err.Reason)
	}
}

// hopeless reports whether the oracle knows that the call must fail: what it was made on, or what it was forwarded to, is broken.
func hopeless(c *content) bool {
	for d, o := c.d, c.ans; ; d, o = o.see.target, o.see {
		if d.hopeless() {
			return true
		}
		if o == nil || o.see == nil {
			return false
		}
	}
}

// hopeless reports whether d is broken, or a result of a call on something that is.
func (d *identity) hopeless() bool {
	for {
		d = d.root()
		if d.broken || d.of == nil {
			return d.broken
		}
		o := d.of.root()
		if o.exc != nil {
			return true
		}
		d = o.target
	}
}

// watched notes that something watched has settled.
func (w *World) watched(v *vat, e captp.Effect) {
	r := e.Token.(*reference)
	s, err := v.m.State(r.cap)
	switch {
	case r.settled:
		w.violate("reference %d settled twice", r.name)
	case s == captp.Promise || err != e.Err || e.Cap != r.cap:
		w.violate("reference %d is said to have settled, and is %v, %v", r.name, s, err)
	}
	r.settled = true
}

func (w *World) dropped(o *object) {
	if o.dropped {
		w.violate("object %d released twice (P8)", o.name)
	}
	o.dropped = true
	if w.evil(o.vat) {
		return
	}
	w.live--
	if w.lost || w.tight() {
		return
	}
	for _, v := range w.vats {
		for _, r := range v.refs {
			if r.d.root() == o.d && !r.d.isTainted() && !w.evil(v) {
				w.violate("object %d was released, but reference %d of vat %d denotes it (P9)", o.name, r.name, v.id)
			}
		}
	}
}

// closed notes that a machine has ended a connection.
func (w *World) closed(e *end, c *captp.Conn, err *captp.Exception) {
	if e.conn != c {
		return
	}
	e.conn = nil
	if w.evil(e.vat) || w.evil(e.peer.vat) {
		w.lost = true
		return
	}
	if !w.cut {
		w.violate("vat %d ended a connection between correct vats: %v (P10)", e.vat.id, err)
	}
}

const maxRefs, maxCalls, maxPromises = 14, 8, 6

func (w *World) addRef(v *vat, c captp.Cap, d *identity) *reference {
	r := &reference{name: w.name(), vat: v, cap: c, d: d}
	v.refs = append(v.refs, r)
	return r
}

func (w *World) dropRef(v *vat, i int) {
	r := v.refs[i]
	v.refs = slices.Delete(v.refs, i, i+1)
	if r.watched && !r.settled {
		v.m.Unwatch(r.cap, r)
	}
	v.m.Release(r.cap)
	w.drain(v)
}

func (w *World) finish(v *vat, i int) {
	r := v.calls[i]
	v.calls = slices.Delete(v.calls, i, i+1)
	if !r.settled && r.c != nil {
		r.c.finished = true
	}
	v.m.Finish(r.k)
	w.drain(v)
}

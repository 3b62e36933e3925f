package sim

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/marque-rpc/marque/internal/captp"
)

// A scenario is a script that a person can read, with the messages that it leads to. The oracle watches it like a random run.
//
//	limits exports=3      of all connections, before the vats: also embargoes; -1 is none
//	talkative             the vats tell of each promise that becomes another one
//	vats C S              the vats; each has a link to each, and a boot object; "self" is its reference to its own
//	ready                 each vat gets a reference to the boot object of each other one, by the name of that vat
//	C: boot b = S         bootstrap; b is the pipelined reference
//	C: object L           a new object, and a reference to it
//	C: promise P          a local promise
//	C: call q = b(L, P)   calls b; q names the call, at its object too, where its arguments are q:0, q:1, …
//	C: oneway q = b()     the same, wanted for pipelining only
//	C: pipe r = q.0       what will be in field 0 of the result
//	C: take r = q.0       capability 0 of the result that is there
//	C: finish q           C: release r          C: copy r2 = r
//	C: resolve P = r      C: break P
//	S: answer q (x, y)    S: throw q            S: tail q = t(x) as q2
//	deliver S call        delivers the next message to S, which must be a call; "deliver S<C call" says from whom
//	deliver S all         delivers what is under way to S now
//	run                   delivers all there is
//	cut C S               loses the link and what is on it
//	arrived L: q1 q2      these calls have come to object L, in this order
//	state C r promise     null, near, far, promise or broken
//	outcome C q ok        ok, exception or pending
//
// Indented lines that begin with | are the trace. At the end everything is answered, resolved, released and drained, and nothing may be left.
type scenario struct {
	w     *World
	vats  map[string]*vat
	refs  map[string]*reference // by vat and name
	calls map[string]*callRec
	said  map[string]*content
	objs  map[string]*object
	gets  map[*object][]string
	out   strings.Builder
	proms map[string]*promRec
	quiet bool
}

// Play runs a scenario and returns the script with its trace.
func Play(text string, m captp.Mutation) (out string, err error) {
	s := &scenario{vats: map[string]*vat{}, refs: map[string]*reference{}, calls: map[string]*callRec{}, said: map[string]*content{},
		objs: map[string]*object{}, gets: map[*object][]string{}, proms: map[string]*promRec{}}
	s.w = &World{cfg: Config{Mutation: m, Tap: true, CheckAll: true}, src: newSource(1, nil)}
	s.w.cfg.Log = s.log
	s.w.cycles = true
	s.w.op = &Op{}
	at := ""
	defer func() {
		out = s.out.String()
		if r := recover(); r != nil {
			if v, ok := r.(violation); ok {
				r = v.text
			}
			err = fmt.Errorf("%s: %v", at, r)
		}
	}()
	for i, line := range strings.Split(strings.TrimRight(text, "\n"), "\n") {
		trimmed := strings.TrimSpace(line)
		if strings.HasPrefix(trimmed, "|") {
			continue
		}
		s.out.WriteString(line + "\n")
		at = fmt.Sprintf("line %d: %s", i+1, trimmed)
		if trimmed == "" || trimmed[0] == '#' {
			continue
		}
		s.w.op = &Op{N: uint32(i + 1)}
		s.w.made = 0
		s.do(trimmed)
		s.w.check(0)
	}
	at = "at the end"
	s.quiet = true
	s.w.op.N += 1000
	s.w.drainAll()
	return s.out.String(), nil
}

func (s *scenario) log(format string, args ...any) {
	if s.quiet {
		return
	}
	line := strings.TrimSpace(fmt.Sprintf(format, args...))
	if strings.HasPrefix(line, "S ←") || strings.Contains(line, " ← ") {
		return // the script says what is delivered
	}
	s.out.WriteString("    | " + line + "\n")
	if _, what, ok := strings.Cut(line, " gets "); ok {
		for o, l := range s.labels() {
			if strings.HasSuffix(strings.TrimSuffix(line, " gets "+what), ": "+l) {
				s.gets[o] = append(s.gets[o], what)
			}
		}
	}
}

func (s *scenario) labels() map[*object]string {
	out := map[*object]string{}
	for _, o := range s.objs {
		out[o] = o.label
	}
	return out
}

func (s *scenario) fail(format string, args ...any) { s.w.violate(format, args...) }

func (s *scenario) do(line string) {
	word, rest, _ := strings.Cut(line, " ")
	switch {
	case word == "limits":
		s.limits(strings.Fields(rest))
	case word == "talkative":
		s.w.cfg.Seed = talkative
	case word == "vats":
		s.start(strings.Fields(rest))
	case word == "ready":
		s.ready()
	case word == "deliver":
		s.deliver(strings.Fields(rest))
	case word == "run":
		s.run()
	case word == "cut":
		f := strings.Fields(rest)
		s.w.cutLink(s.end(s.vat(f[0]), s.vat(f[1])))
	case word == "arrived":
		name, want, _ := strings.Cut(rest, ":")
		o := s.objs[name]
		if o == nil {
			s.fail("no object %s", name)
		}
		if got := strings.Join(s.gets[o], " "); got != strings.Join(strings.Fields(want), " ") {
			s.fail("%s got %q", name, got)
		}
	case word == "state":
		f := strings.Fields(rest)
		v := s.vat(f[0])
		st, _ := v.m.State(s.ref(v, f[1]).cap)
		if got := [...]string{"null", "near", "far", "promise", "broken"}[st]; got != f[2] {
			s.fail("%s is %s", f[1], got)
		}
	case word == "outcome":
		s.outcome(strings.Fields(rest))
	case strings.HasSuffix(word, ":"):
		v := s.vat(strings.TrimSuffix(word, ":"))
		verb, arg, _ := strings.Cut(rest, " ")
		s.act(v, verb, strings.TrimSpace(arg))
		s.w.drain(v)
	default:
		s.fail("unknown command")
	}
}

func (s *scenario) limits(fields []string) {
	for _, f := range fields {
		name, number, _ := strings.Cut(f, "=")
		n, err := strconv.Atoi(number)
		switch {
		case err == nil && name == "exports":
			s.w.cfg.Limits.Exports = n
		case err == nil && name == "embargoes":
			s.w.cfg.Limits.Embargoes = n
		default:
			s.fail("unknown limit %q", f)
		}
	}
}

func (s *scenario) start(names []string) {
	s.w.addVats(len(names))
	for i, n := range names {
		v := s.w.vats[i]
		v.label = n
		v.boot.label = n + ".boot"
		s.vats[n] = v
		s.objs[v.boot.label] = v.boot
		s.refs[n+" self"] = s.w.addRef(v, v.m.AddRef(v.bootCap), v.boot.d)
		for j := range i {
			s.w.link(s.w.vats[j], v)
		}
	}
}

// run delivers one message of each link in turn, until there is none.
func (s *scenario) run() {
	for busy := true; busy; {
		busy = false
		for _, e := range s.w.ends {
			if e.queued() > 0 && e.conn != nil {
				busy = true
				s.w.deliver(e)
				s.arrivals(e.vat)
			}
		}
	}
}

// ready bootstraps all connections, without a trace.
func (s *scenario) ready() {
	s.quiet = true
	for _, v := range s.w.vats {
		for _, e := range v.ends {
			o := e.peer.vat
			k := v.m.Bootstrap(e.conn, nil)
			k.Caller = &callRec{k: k, boot: o.boot.d}
			s.name(v, o.label, s.w.addRef(v, v.m.Pipeline(k, nil), o.boot.d))
			s.w.drain(v)
			s.w.deliver(e.peer)
			p := o.pending[0]
			o.pending = o.pending[:0]
			o.m.Return(p.k, captp.Payload{Caps: []captp.Cap{o.bootCap}})
			s.w.drain(o)
			s.w.deliver(e)
			s.w.deliver(e.peer)
			v.m.Finish(k)
			s.w.drain(v)
		}
	}
	s.quiet = false
}

func (s *scenario) vat(name string) *vat {
	v := s.vats[name]
	if v == nil {
		s.fail("no vat %s", name)
	}
	return v
}

func (s *scenario) ref(v *vat, name string) *reference {
	r := s.refs[v.label+" "+name]
	if r == nil {
		s.fail("%s has no reference %s", v.label, name)
	}
	return r
}

func (s *scenario) name(v *vat, name string, r *reference) { s.refs[v.label+" "+name] = r }

func (s *scenario) end(v, from *vat) *end {
	for _, e := range v.ends {
		if e.peer.vat == from {
			return e
		}
	}
	s.fail("no link from %s to %s", from.label, v.label)
	return nil
}

// deliver S<C call, or deliver S call.
func (s *scenario) deliver(f []string) {
	to, from, some := strings.Cut(f[0], "<")
	v := s.vat(to)
	if len(f) > 1 && f[1] == "all" {
		for _, e := range v.ends {
			for n := e.queued(); (!some || e.peer.vat.label == from) && n > 0 && e.conn != nil; n-- {
				s.w.deliver(e)
			}
		}
		s.arrivals(v)
		return
	}
	var e *end
	for _, x := range v.ends {
		if x.queued() > 0 && (!some || x.peer.vat.label == from) {
			e = x
			break
		}
	}
	if e == nil {
		s.fail("there is no message for %s", v.label)
	}
	if len(f) > 1 && e.in[e.head].Kind.String() != f[1] {
		s.fail("the next message for %s is %s", v.label, Describe(e.in[e.head]))
	}
	s.w.deliver(e)
	s.arrivals(v)
}

// arrivals names the arguments of calls that have come.
func (s *scenario) arrivals(v *vat) {
	for label, c := range s.said {
		if !c.arrived || s.refs["args "+label] != nil {
			continue
		}
		for _, p := range s.allPending() {
			if p.p.c != c {
				continue
			}
			n := len(c.args)
			s.refs["args "+label] = &reference{}
			for i := range n {
				// The references to the arguments are the ones that the dispatch has added, in order.
				s.name(p.v, fmt.Sprintf("%s:%d", label, i), s.argRef(p.v, c, i))
			}
		}
	}
}

type pendAt struct {
	v *vat
	p *pendRec
}

func (s *scenario) allPending() (out []pendAt) {
	for _, v := range s.w.vats {
		for _, p := range v.pending {
			out = append(out, pendAt{v, p})
		}
	}
	return out
}

func (s *scenario) argRef(v *vat, c *content, i int) *reference {
	for _, r := range v.refs {
		if r.from == c && r.arg == i {
			return r
		}
	}
	s.fail("argument %d of %s is gone", i, c)
	return nil
}

func (s *scenario) list(v *vat, text string) []*reference {
	var out []*reference
	for _, n := range strings.FieldsFunc(text, func(r rune) bool { return r == ',' || r == ' ' }) {
		out = append(out, s.ref(v, n))
	}
	return out
}

// invocation splits t(x, y).
func (s *scenario) invocation(v *vat, text string) (*reference, []*reference) {
	target, args, ok := strings.Cut(strings.TrimSpace(text), "(")
	if !ok {
		s.fail("a call looks like target(arguments)")
	}
	return s.ref(v, strings.TrimSpace(target)), s.list(v, strings.TrimSuffix(strings.TrimSpace(args), ")"))
}

func (s *scenario) act(v *vat, verb, arg string) {
	w := s.w
	left, right, _ := strings.Cut(arg, "=")
	left, right = strings.TrimSpace(left), strings.TrimSpace(right)
	switch verb {
	case "boot":
		e := s.end(v, s.vat(right))
		k := v.m.Bootstrap(e.conn, nil)
		r := &callRec{name: w.name(), k: k, boot: e.peer.vat.boot.d}
		k.Caller = r
		v.calls = append(v.calls, r)
		s.calls[left] = r
		s.name(v, left, w.addRef(v, v.m.Pipeline(k, nil), r.boot))
	case "object":
		o := w.newObject(v)
		o.label = left
		s.objs[left] = o
		s.name(v, left, w.addRef(v, v.m.NewObject(o), o.d))
	case "promise":
		p := &promRec{name: w.name(), cap: v.m.NewPromise(), d: &identity{}}
		v.promises = append(v.promises, p)
		s.proms[left] = p
		s.name(v, left, w.addRef(v, v.m.AddRef(p.cap), p.d))
	case "call", "oneway":
		r, args := s.invocation(v, right)
		s.call(v, left, r, args, verb == "oneway")
	case "pipe", "take":
		q, field, _ := strings.Cut(right, ".")
		s.result(v, verb, left, s.callRec(q), int(field[0]-'0'))
	case "finish":
		w.finish(v, slices.Index(v.calls, s.callRec(left)))
	case "release":
		w.dropRef(v, slices.Index(v.refs, s.ref(v, left)))
		delete(s.refs, v.label+" "+left)
	case "copy":
		r := s.ref(v, right)
		s.name(v, left, w.addRef(v, v.m.AddRef(r.cap), r.d))
	case "resolve", "break":
		s.resolve(v, verb, left, right)
	case "answer", "throw", "tail":
		s.pending(v, verb, arg)
	default:
		s.fail("unknown action %s", verb)
	}
	s.arrivals(v)
}

func (s *scenario) callRec(name string) *callRec {
	r := s.calls[name]
	if r == nil {
		s.fail("no call %s", name)
	}
	return r
}

func (s *scenario) call(v *vat, label string, r *reference, args []*reference, oneWay bool) {
	c, p := s.w.message(r, args)
	c.label = label
	rec := &callRec{name: s.w.name(), c: c, ans: c.ans, oneWay: oneWay}
	rec.k = v.m.Call(r.cap, &captp.Request{Params: p, OnlyPipeline: oneWay})
	rec.k.Caller = rec
	v.calls = append(v.calls, rec)
	s.calls[label], s.said[label] = rec, c
	s.w.drain(v)
}

func (s *scenario) result(v *vat, verb, name string, r *callRec, field int) {
	if verb == "pipe" {
		s.name(v, name, s.w.addRef(v, v.m.Pipeline(r.k, captp.Path{uint16(field)}), r.ans.cap(field)))
		return
	}
	if !r.settled || r.k.Err != nil {
		s.fail("%s has no result", r.c)
	}
	s.name(v, name, s.w.addRef(v, v.m.AddRef(r.k.Results.Caps[field]), r.ans.root().result.caps[field]))
}

func (s *scenario) resolve(v *vat, verb, name, to string) {
	i := slices.Index(v.promises, s.proms[name])
	if i < 0 {
		s.fail("no promise %s", name)
	}
	op := &Op{Kind: OpResolve}
	if verb == "break" {
		op.Kind = OpBreak
	} else {
		r := s.ref(v, to)
		p := v.promises[i]
		if !unite([]pair{{p.d, r.d}}) {
			// A cycle: the promise must become broken.
			p.d.turnsOut(&identity{broken: true})
		}
		v.promises = slices.Delete(v.promises, i, i+1)
		if err := v.m.Resolve(p.cap, r.cap); err != nil {
			s.fail("%v", err)
		}
		v.m.Release(p.cap)
		return
	}
	s.w.doResolve(v, i, op)
}

// pending handles answer q (x, y), throw q and tail q = t(x) as q2.
func (s *scenario) pending(v *vat, verb, arg string) {
	q := strings.FieldsFunc(arg, func(r rune) bool { return r == ' ' || r == '(' })[0]
	i := slices.IndexFunc(v.pending, func(p *pendRec) bool { return p.c != nil && p.c == s.said[q] || p.boot && q == "boot" })
	if i < 0 {
		s.fail("%s is not running %s", v.label, q)
	}
	p := v.pending[i]
	gone := func() { v.pending = slices.Delete(v.pending, i, i+1) }
	switch {
	case p.boot:
		gone()
		v.m.Return(p.k, captp.Payload{Caps: []captp.Cap{v.bootCap}})
	case verb == "throw":
		s.w.doPending(v, i, &Op{Kind: OpThrow, N: s.w.op.N})
	case verb == "answer":
		_, list, _ := strings.Cut(arg, "(")
		op := &Op{Kind: OpAnswer, N: s.w.op.N}
		for _, r := range s.list(v, strings.TrimSuffix(list, ")")) {
			op.Refs = append(op.Refs, r.name)
		}
		s.w.doPending(v, i, op)
	default:
		_, right, _ := strings.Cut(arg, "=")
		inv, label, _ := strings.Cut(right, " as ")
		t, args := s.invocation(v, inv)
		op := &Op{Kind: OpTail, N: s.w.op.N, Refs: []uint32{t.name}}
		for _, r := range args {
			op.Refs = append(op.Refs, r.name)
		}
		before := len(t.calls)
		s.w.tailLabel = strings.TrimSpace(label)
		s.w.doPending(v, i, op)
		if len(t.calls) == before {
			s.fail("the tail call was not made: it would wait for itself")
		}
		s.said[strings.TrimSpace(label)] = t.calls[before]
	}
	if len(v.pending) > 0 && i < len(v.pending) && v.pending[i] == p {
		s.fail("the answer was not given: something would wait for itself")
	}
}

func (s *scenario) outcome(f []string) {
	r := s.callRec(f[1])
	got := "pending"
	if r.settled {
		got = "ok"
		if r.k.Err != nil {
			got = "exception"
		}
	}
	if got != f[2] {
		s.fail("the outcome of %s is %s", f[1], got)
	}
}

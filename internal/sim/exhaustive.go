package sim

import (
	"fmt"
	"hash/fnv"
	"slices"
	"strings"

	"github.com/marque-rpc/marque/internal/captp"
)

// Scope is a small world in which everything that can happen does: two vats, an object and a few promises each, known to both, some
// calls on one promise, and all orders in which the promises can be resolved, the calls made and the messages delivered.
type Scope struct {
	Promises []ScopePromise
	Calls    int // by vat 0, on the first promise
}

// ScopePromise is a promise of a scope. Both vats hold a reference to it before anything happens.
type ScopePromise struct {
	Host     int  // the vat that resolves it
	Question bool // it is the result of a call of the other vat, not a promise object
	To       int  // what it becomes: another promise, or -1 and -2 for the objects of vat 0 and 1
}

// String names the scope.
func (s Scope) String() string {
	var b strings.Builder
	for i, p := range s.Promises {
		kind := "promise"
		if p.Question {
			kind = "result"
		}
		to := fmt.Sprintf("p%d", p.To)
		if p.To < 0 {
			to = fmt.Sprintf("object of v%d", -1-p.To)
		}
		fmt.Fprintf(&b, "p%d: %s at v%d → %s; ", i, kind, p.Host, to)
	}
	fmt.Fprintf(&b, "%d calls", s.Calls)
	return b.String()
}

// Scopes returns all scopes with n promises and the given number of calls, without those in which a promise would become itself.
func Scopes(n, calls int) (out []Scope) {
	var build func(s Scope)
	build = func(s Scope) {
		if len(s.Promises) == n {
			if s.acyclic() {
				out = append(out, s)
			}
			return
		}
		for kind := range 4 {
			for to := -2; to < n; to++ {
				t := s
				t.Promises = append(slices.Clone(s.Promises), ScopePromise{Host: kind & 1, Question: kind > 1, To: to})
				build(t)
			}
		}
	}
	build(Scope{Calls: calls})
	return out
}

// DistinctScopes returns the Scopes that say something of their own: those in which no promise stands apart from the others, for the calls could
// not notice it, and one of each two that differ in the names of their promises. (The first promise keeps its name: it is the one that is called.)
func DistinctScopes(n, calls int) (out []Scope) {
	seen := make(map[string]bool)
	for _, s := range Scopes(n, calls) {
		if !s.connected() || seen[s.String()] {
			continue
		}
		out = append(out, s)
		permute(n, func(names []int) { seen[s.renamed(names).String()] = true })
	}
	return out
}

// connected reports whether all promises lead to one another, in either direction.
func (s Scope) connected() bool {
	group := make([]int, len(s.Promises))
	for i := range group {
		group[i] = i
	}
	for range s.Promises {
		for i, p := range s.Promises {
			if p.To >= 0 {
				low := min(group[i], group[p.To])
				group[i], group[p.To] = low, low
			}
		}
	}
	return slices.Max(group) == 0
}

// renamed returns s with promise i called names[i].
func (s Scope) renamed(names []int) Scope {
	t := Scope{Promises: make([]ScopePromise, len(s.Promises)), Calls: s.Calls}
	for i, p := range s.Promises {
		if p.To >= 0 {
			p.To = names[p.To]
		}
		t.Promises[names[i]] = p
	}
	return t
}

// permute calls f with all orders of 0 to n-1 that leave 0 where it is.
func permute(n int, f func([]int)) {
	names := make([]int, n)
	for i := range names {
		names[i] = i
	}
	var from func(at int)
	from = func(at int) {
		if at >= n {
			f(names)
			return
		}
		for i := at; i < n; i++ {
			names[at], names[i] = names[i], names[at]
			from(at + 1)
			names[at], names[i] = names[i], names[at]
		}
	}
	from(1)
}

func (s Scope) acyclic() bool {
	for i := range s.Promises {
		for at, n := i, 0; at >= 0; at = s.Promises[at].To {
			if n++; n > len(s.Promises) {
				return false
			}
		}
	}
	return true
}

// choice is one thing that can happen in a scope.
type choice struct {
	resolve int // promise number, if deliver < 0 and not call
	deliver int // end, or -1
	call    bool
}

type scopeRun struct {
	Scope
	w        *World
	refs     [2][]*reference // to each promise, by vat
	objects  [2][2]*reference
	pending  []*pendRec
	promises []*promRec
	done     []bool
	calls    int
}

// Explore goes through all that can happen in a scope, and returns the number of states. limit bounds it; 0: no bound.
//
// A world cannot be copied, so what was put off is played again from the start. From each state one way is simply gone on.
func (s Scope) Explore(cfg Config, limit int) (states int, err error) {
	seen := make(map[uint64]bool)
	putOff := [][]choice{nil}
	for len(putOff) > 0 {
		path := putOff[len(putOff)-1]
		putOff = putOff[:len(putOff)-1]
		err := s.play(cfg, &path, func(r *scopeRun) (choice, bool) {
			key := r.key()
			if seen[key] || limit > 0 && states >= limit {
				return choice{}, false
			}
			seen[key] = true
			states++
			next := r.choices()
			if len(next) == 0 {
				r.w.drainAll() // checks that the world comes to rest
				return choice{}, false
			}
			for _, c := range next[1:] {
				putOff = append(putOff, append(slices.Clone(path), c))
			}
			return next[0], true
		})
		if err != nil {
			return states, fmt.Errorf("%v: after %v: %w", s, path, err)
		}
		if limit > 0 && states >= limit {
			return states, nil
		}
	}
	return states, nil
}

// play makes the world, does what path says, and then what visit chooses as long as it does. path grows with it.
func (s Scope) play(cfg Config, path *[]choice, visit func(*scopeRun) (choice, bool)) (err error) {
	defer func() {
		if r := recover(); r != nil {
			if v, ok := r.(violation); ok {
				r = v.text
			}
			err = fmt.Errorf("%v", r)
		}
	}()
	r := s.setUp(cfg)
	for _, c := range *path {
		r.do(c)
	}
	for {
		r.w.check(0)
		c, ok := visit(r)
		if !ok {
			return nil
		}
		*path = append(*path, c)
		r.do(c)
	}
}

// setUp builds the world in which both vats hold everything.
func (s Scope) setUp(cfg Config) *scopeRun {
	cfg.Vats, cfg.CheckAll = 2, true
	w := &World{cfg: cfg, src: newSource(1, nil), op: &Op{}}
	w.addVats(2)
	w.link(w.vats[0], w.vats[1])
	r := &scopeRun{Scope: s, w: w, done: make([]bool, len(s.Promises)), promises: make([]*promRec, len(s.Promises)), pending: make([]*pendRec, len(s.Promises))}
	w.start()
	w.op = &Op{N: 1}
	for i, v := range w.vats {
		r.objects[i][i] = v.refs[0]
		r.objects[1-i][i] = w.vats[1-i].refs[1]
		r.refs[i] = make([]*reference, len(s.Promises))
	}
	for i, p := range s.Promises {
		host, other := w.vats[p.Host], w.vats[1-p.Host]
		if p.Question {
			rec := r.call(other, r.objects[1-p.Host][p.Host], nil)
			r.refs[1-p.Host][i] = w.addRef(other, other.m.Pipeline(rec.k, []uint16{0}), rec.ans.cap(0))
			r.settle()
			r.pending[i] = host.pending[len(host.pending)-1]
			r.refs[p.Host][i] = r.pass(other, host, r.refs[1-p.Host][i])
		} else {
			rec := &promRec{name: w.name(), cap: host.m.NewPromise(), d: &identity{}}
			host.promises = append(host.promises, rec)
			r.promises[i] = rec
			r.refs[p.Host][i] = w.addRef(host, host.m.AddRef(rec.cap), rec.d)
			r.refs[1-p.Host][i] = r.pass(host, other, r.refs[p.Host][i])
		}
	}
	return r
}

func (r *scopeRun) call(v *vat, target *reference, args []*reference) *callRec {
	w := r.w
	w.op.N++
	w.made = 0
	c, p := w.message(target, args)
	rec := &callRec{name: w.name(), c: c, ans: c.ans}
	rec.k = v.m.Call(target.cap, request(p))
	rec.k.Caller = rec
	v.calls = append(v.calls, rec)
	w.drain(v)
	return rec
}

// pass gives a reference to the other vat, in a call that is answered at once.
func (r *scopeRun) pass(from, to *vat, ref *reference) *reference {
	n := len(to.refs)
	r.call(from, r.objects[from.id][to.id], []*reference{ref})
	r.settle()
	p := to.pending[len(to.pending)-1]
	r.w.doPending(to, len(to.pending)-1, &Op{Kind: OpAnswer, N: r.w.op.N, A: p.name})
	r.w.drain(to)
	r.settle()
	return to.refs[n]
}

// settle delivers everything.
func (r *scopeRun) settle() {
	for busy := true; busy; {
		busy = false
		for _, e := range r.w.ends {
			if e.queued() > 0 {
				busy = true
				r.w.op.N++
				r.w.made = 0
				r.w.deliver(e)
			}
		}
	}
}

func (r *scopeRun) choices() (out []choice) {
	for _, e := range r.w.ends {
		if e.queued() > 0 {
			out = append(out, choice{deliver: e.id})
		}
	}
	for i, d := range r.done {
		if !d {
			out = append(out, choice{deliver: -1, resolve: i})
		}
	}
	if r.calls < r.Calls {
		out = append(out, choice{deliver: -1, call: true})
	}
	return out
}

func (r *scopeRun) do(c choice) {
	w := r.w
	w.op.N++
	w.made = 0
	switch {
	case c.deliver >= 0:
		w.deliver(w.ends[c.deliver])
	case c.call:
		r.calls++
		r.call(w.vats[0], r.refs[0][0], nil)
	default:
		r.resolve(c.resolve)
	}
}

func (r *scopeRun) resolve(i int) {
	w, p := r.w, r.Promises[i]
	r.done[i] = true
	v := w.vats[p.Host]
	var to *reference
	if p.To >= 0 {
		to = r.refs[p.Host][p.To]
	} else {
		to = r.objects[p.Host][-1-p.To]
	}
	op := &Op{Kind: OpResolve, N: w.op.N, Refs: []uint32{to.name}}
	if p.Question {
		op.Kind = OpAnswer
		w.doPending(v, slices.Index(v.pending, r.pending[i]), op)
	} else {
		w.doResolve(v, slices.Index(v.promises, r.promises[i]), op)
	}
	w.drain(v)
}

// key identifies the state.
func (r *scopeRun) key() uint64 {
	var b strings.Builder
	fmt.Fprintf(&b, "%v %d ", r.done, r.calls)
	for i, v := range r.w.vats {
		if r.refs[i][0] != nil {
			fmt.Fprintf(&b, "|%d ", r.refs[i][0].last)
		}
		v.m.Fingerprint(&b, rootsOf(v))
	}
	for _, e := range r.w.ends {
		b.WriteString("|")
		for _, m := range e.in[e.head:] {
			b.WriteString(Describe(m) + ";")
		}
	}
	h := fnv.New64a()
	h.Write([]byte(b.String()))
	return h.Sum64()
}

func request(p captp.Payload) *captp.Request { return &captp.Request{Params: p} }

func rootsOf(v *vat) (out []captp.Cap) {
	for _, r := range v.refs {
		out = append(out, r.cap)
	}
	return out
}

package sim

import (
	"fmt"

	"github.com/marque-rpc/marque/internal/captp"
)

// The oracle is the world as it would be in one process: what a reference denotes is a pointer, and a promise that becomes something
// is united with it at once. The machines must agree with it whenever a call arrives.

// identity is what a reference denotes: an object, or something that is not known yet.
type identity struct {
	see     *identity // what this turned out to be
	of      *outcome  // whose result this will be
	object  *object
	broken  bool
	tainted bool // see isTainted
}

func (d *identity) root() *identity {
	for d.see != nil {
		d = d.see
	}
	return d
}

// fields is how many pointer fields a result has.
const fields = 4

// outcome is the identity of the result of a call.
type outcome struct {
	see     *outcome // a tail call: the outcome of another call
	tainted bool     // see isTainted
	lies    bool     // the world has a liar
	target  *identity
	caps    [fields]*identity // by field, when asked for
	result  *content          // what the callee answered
	exc     *captp.Exception
}

func (o *outcome) root() *outcome {
	for o.see != nil {
		o = o.see
	}
	return o
}

// cap returns the identity of the capability in a field of the result.
func (o *outcome) cap(field int) *identity {
	o = o.root()
	if d := o.caps[field]; d != nil {
		return d
	}
	d := &identity{of: o, tainted: o.isTainted()}
	switch {
	case o.exc != nil:
		d.broken, d.of = true, nil
	case o.result != nil:
		if i, ok := o.result.CapAt(captp.Path{uint16(field)}); ok {
			if d.tainted {
				d = touched(o.result.caps[i])
			} else {
				d = o.result.caps[i]
			}
		} else {
			d.broken, d.of = true, nil
		}
	}
	o.caps[field] = d
	return d
}

// turnsOut says what d is.
func (d *identity) turnsOut(to *identity) {
	a := d.root()
	a.tainted = a.tainted || a.of != nil && a.of.isTainted()
	a.see = to
}

// reaches reports whether what b denotes depends on what a will become.
func reaches(b, a *identity) bool {
	for x := b.root(); ; {
		if x == a {
			return true
		}
		if x.of == nil {
			return false
		}
		x = x.of.root().target.root()
	}
}

// dependsOn reports whether what d denotes is part of the outcome o, or of a call on such a part. A result that contains another field of
// itself is no contradiction, but a cycle of references that goes through several vats, which counting references cannot free.
func (d *identity) dependsOn(o *outcome) bool {
	for x := d.root(); x.of != nil; {
		of := x.of.root()
		if of == o {
			return true
		}
		x = of.target.root()
	}
	return false
}

// pair says that a turns out to be b.
type pair struct{ a, b *identity }

// unite makes all pairs one, unless something would come to depend on itself; then it changes nothing and returns false.
func unite(pairs []pair) bool {
	for i, p := range pairs {
		a := p.a.root()
		if reaches(p.b, a) {
			for _, q := range pairs[:i] {
				q.a.see = nil
			}
			return false
		}
		pairs[i].a = a
		a.tainted = a.tainted || a.of != nil && a.of.isTainted()
		for b := p.b; b.see != nil; b = b.see {
			a.tainted = a.tainted || b.tainted
		}
		a.see = p.b.root()
	}
	return true
}

// object is a local object of a vat.
type object struct {
	name    uint32
	label   string
	vat     *vat
	d       *identity
	dropped bool
}

func (o *object) String() string {
	if o.label != "" {
		return o.label
	}
	return fmt.Sprintf("object %d", o.name)
}

// reference is what an application holds: it numbers the calls made through it.
type reference struct {
	name             uint32
	vat              *vat
	cap              captp.Cap
	d                *identity
	watched, settled bool
	from             *content // the call that brought it, as argument arg
	arg              int
	calls            []*content // by number
	// target: to be called only. What is pipelined on a one-way call never resolves, because no Return says what it is; two such promises,
	// each part of the other's result, would keep each other alive across two vats.
	target bool
	last   int // the number of calls that have arrived or been passed over
}

// content is what a payload contains, in a call or in a result.
type content struct {
	w       *World
	retains int

	// In a call.
	label    string
	ref      *reference
	seq      int
	d        *identity // what was called
	args     []*identity
	ans      *outcome
	parent   *content // the call that this one answers, for a tail call
	arrived  bool
	finished bool // the caller has given up
	oneWay   bool // the caller does not hear how it ends
	failed   *captp.Exception

	// In a result: the capabilities, and which of them is in which field.
	caps   []*identity
	fields []int8
}

func (c *content) String() string {
	if c.label != "" {
		return c.label
	}
	return fmt.Sprintf("call %d of reference %d", c.seq, c.ref.name)
}

func (c *content) CapAt(path captp.Path) (int, bool) {
	if len(path) != 1 || int(path[0]) >= len(c.fields) || c.fields[path[0]] < 0 {
		return 0, false
	}
	return int(c.fields[path[0]]), true
}

func (c *content) Retain() {
	if c.retains == 0 {
		c.w.contents++
	}
	c.retains++
}

func (c *content) Release() {
	if c.retains--; c.retains == 0 {
		c.w.contents--
	} else if c.retains < 0 {
		c.w.violate("content released too often")
	}
}

// givenUp reports whether the call need not arrive, because somebody upstream has cancelled it.
func (c *content) givenUp() bool {
	for ; c != nil; c = c.parent {
		if c.finished || c.parent != nil && c.w.lost {
			return true
		}
	}
	return false
}

// wasRefused reports whether the call has failed for a limit, or its caller did not wait to hear of that.
func (c *content) wasRefused() bool {
	if c.givenUp() {
		return true
	}
	for c.parent != nil {
		c = c.parent
	}
	return c.oneWay || c.finished || c.failed != nil && c.failed.Type == captp.Overloaded
}

// arrive checks a call that has come to an object: the right one, once, and in order.
func (w *World) arrive(o *object, c *content) {
	if !c.clean() || w.evil(o.vat) {
		c.ref.last = max(c.ref.last, c.seq+1)
		c.arrived = true
		return
	}
	switch {
	case c.arrived:
		w.violate("call %d of reference %d arrived twice (P4)", c.seq, c.ref.name)
	case o.dropped:
		w.violate("call on object %d, which was released (P9)", o.name)
	case c.d.root() != o.d:
		w.violate("call %d of reference %d arrived at object %d, which is the wrong one (P1)", c.seq, c.ref.name, o.name)
	case c.seq < c.ref.last:
		w.violate("order: call %d of reference %d of vat %d arrived after call %d (P2)", c.seq, c.ref.name, c.ref.vat.id, c.ref.last-1)
	}
	for i := c.ref.last; i < c.seq; i++ {
		if early := c.ref.calls[i]; w.tight() {
			w.refused = append(w.refused, early)
		} else if !early.givenUp() && early.clean() { // a liar gives up what it has called when it likes
			w.violate("order: call %d of reference %d of vat %d arrived and call %d did not (P2, P3)", c.seq, c.ref.name, c.ref.vat.id, i)
		}
	}
	c.arrived = true
	c.ref.last = c.seq + 1
	w.Arrived++
}

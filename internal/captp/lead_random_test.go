package captp

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
)

// Random graphs of promises, objects and wrappers in several vats: everything comes to an end, in order, and leaves nothing behind.
func TestPassingRandomly(t *testing.T) {
	for _, vats := range []int{1, 2, 3} {
		runs, rounds := 2400/vats, 0
		for seed := range uint64(runs) {
			t.Run("", func(t *testing.T) {
				defer func() {
					if t.Failed() {
						t.Logf("%d vats, seed %d", vats, seed)
					}
				}()
				if randomlyPassed(t, vats, seed) {
					rounds++
				}
			})
			if t.Failed() {
				return
			}
		}
		if rounds > runs/100 {
			t.Errorf("%d vats: %d of %d worlds go round for ever", vats, rounds, runs)
		}
		t.Logf("%d vats: %d of %d worlds go round for ever", vats, rounds, runs)
	}
}

// A passingNet is vats whose objects pass things on.
type passingNet struct {
	rng   *rand.Rand
	vats  []*passer
	conns [][]*Conn
	links [][][]*Msg // by receiver and sender
	caps  []*passingRef
	refs  uint64
}

// A passingRef is a reference of one of the vats, and counts the calls made on it.
type passingRef struct {
	vat     int
	c       Cap
	ref     uint64
	calls   uint16
	promise bool // not resolved yet
}

func newPassingNet(t *testing.T, vats int, seed uint64) *passingNet {
	net := &passingNet{rng: rand.New(rand.NewPCG(seed, uint64(vats)))}
	for i := range vats {
		p := newPasser(t)
		p.boot = p.v.NewObject(fmt.Sprint("boot", i))
		net.vats = append(net.vats, p)
		net.conns = append(net.conns, make([]*Conn, vats))
		net.links = append(net.links, make([][]*Msg, vats))
		p.send = func(c *Conn, m *Msg) {
			to := c.Handle.(int)
			net.links[to][i] = append(net.links[to][i], m)
		}
	}
	for i, p := range net.vats {
		for j := range vats {
			if j != i {
				net.conns[i][j] = p.v.Connect(j, Limits{})
			}
		}
	}
	return net
}

// add takes a reference over.
func (net *passingNet) add(vat int, c Cap, promise bool) {
	if !c.IsNull() {
		net.refs++
		net.caps = append(net.caps, &passingRef{vat: vat, c: c, ref: net.refs, promise: promise})
	}
	net.vats[vat].drain()
}

func (net *passingNet) some() *passingRef { return net.caps[net.rng.IntN(len(net.caps))] }

// of returns some reference of a vat, null if there is none.
func (net *passingNet) of(vat int) (c Cap) {
	for range 8 {
		if e := net.some(); e.vat == vat {
			return e.c
		}
	}
	return c
}

// receive has a vat receive a message, if there is one for it.
func (net *passingNet) receive(to, from int) bool {
	link := net.links[to][from]
	if len(link) == 0 {
		return false
	}
	net.links[to][from] = link[1:]
	p := net.vats[to]
	p.v.Receive(net.conns[to][from], link[0])
	p.drain()
	return true
}

// step does something at random.
func (net *passingNet) step() {
	vat := net.rng.IntN(len(net.vats))
	p := net.vats[vat]
	switch net.rng.IntN(16) {
	case 0:
		net.add(vat, p.v.NewObject(fmt.Sprint("object", net.refs)), false)
	case 1, 2:
		net.add(vat, p.v.NewPromise(), true)
	case 3, 4:
		if c := net.of(vat); !c.IsNull() {
			net.add(vat, p.wrap(c), false)
		}
	case 5, 6, 7:
		e := net.some()
		e.calls++
		net.add(e.vat, net.vats[e.vat].call(e.c, e.ref, e.calls), false)
	case 8:
		if e := net.some(); e.promise {
			e.promise = false
			net.vats[e.vat].v.Resolve(e.c, net.of(e.vat))
			net.vats[e.vat].drain()
		}
	case 9, 10:
		if n := len(p.wrappers); n > 0 {
			p.pass(net.rng.IntN(n))
		}
	case 11:
		if n := len(p.running); n > 0 {
			i := net.rng.IntN(n)
			k := p.running[i]
			p.running = slices.Delete(p.running, i, i+1)
			if net.rng.IntN(8) == 0 {
				p.v.Throw(k, excNull)
			} else {
				p.v.Return(k, Payload{Caps: []Cap{net.of(vat)}})
			}
			p.drain()
		}
	case 12:
		if i := net.rng.IntN(len(net.caps)); len(net.caps) > 1 && !net.caps[i].promise {
			net.vats[net.caps[i].vat].release(net.caps[i].c)
			net.caps = slices.Delete(net.caps, i, i+1)
		}
	default:
		net.receive(vat, net.rng.IntN(len(net.vats)))
	}
}

// settle lets all messages arrive and all calls come to their ends. It reports false where that has no end.
func (net *passingNet) settle() bool {
	for busy := true; busy; {
		busy = false
		for _, p := range net.vats {
			if len(net.vats) > 1 && p.steps > 2_000 {
				return false
			}
		}
		for i, p := range net.vats {
			for j := range net.vats {
				for net.receive(i, j) {
					busy = true
				}
			}
			busy = busy || len(p.wrappers)+len(p.running) > 0
			p.passAll()
			for len(p.running) > 0 {
				k := p.running[0]
				p.running = p.running[1:]
				p.v.Return(k, Payload{})
				p.drain()
			}
		}
	}
	return true
}

// randomlyPassed reports whether something goes round between vats for ever, which none of them can know.
func randomlyPassed(t *testing.T, vats int, seed uint64) (round bool) {
	net := newPassingNet(t, vats, seed)
	for i, p := range net.vats {
		net.add(i, p.v.AddRef(p.boot), false)
		for _, c := range net.conns[i] {
			if c != nil {
				k := p.v.Bootstrap(c, nil)
				net.add(i, p.v.Pipeline(k, nil), false)
				p.v.Finish(k)
			}
		}
	}
	for range 20 + net.rng.IntN(100*vats) {
		net.step()
	}
	for _, e := range net.caps {
		if e.promise {
			net.vats[e.vat].v.Break(e.c, excNull)
			net.vats[e.vat].drain()
		}
	}
	for _, e := range net.caps {
		net.vats[e.vat].release(e.c)
	}
	if !net.settle() {
		return true
	}
	for _, p := range net.vats {
		p.release(p.boot)
	}
	net.settle()
	for _, p := range net.vats {
		p.finish()
	}
	return false
}

package captp

// One outcome leads to others: what was pipelined on a broken result fails, what waited for a question follows it, what only a call held is let
// go of. These chains are as long as peers care to make them, several together longer than a stack may grow, so beyond maxDeep levels
// the rest is put off until the outermost level is done, still within the same input. Only that is put off which nobody can overtake
// meanwhile: the outcome of a call that fails or was taken, the departure of promises that wait until then, and letting go.

const maxDeep = 256

// putOff is something put off for a call, which stays busy until then.
type putOff struct {
	k    *Call
	what uint8
}

const (
	laterSettle uint8 = iota
	laterDepart
	laterWanted
)

// later puts something off for k if the recursion is deep by now, and reports whether it has.
func (v *Vat) later(k *Call, what uint8) bool {
	if v.deep <= v.maxDeep { // what is done late begins at level 1
		return false
	}
	k.busy++
	v.putOff = append(v.putOff, putOff{k, what})
	return true
}

// rise ends a level, which began with v.deep++. The outermost one does what was put off.
func (v *Vat) rise() {
	if v.deep == 1 && len(v.putOff) > 0 {
		v.catchUp()
	}
	v.deep--
}

func (v *Vat) catchUp() {
	for i := 0; i < len(v.putOff); i++ {
		k := v.putOff[i].k
		switch v.putOff[i].what {
		case laterSettle:
			v.dropParams(k)
			v.settle(k, nil)
		case laterDepart:
			v.departAll(k)
		}
		k.busy--
		v.wanted(k)
	}
	if cap(v.putOff) > maxIdle {
		v.putOff = nil
	}
	v.putOff = v.putOff[:0]
}

// Shallow sets after how many levels of recursion the rest is put off, so that tests see it happen. At least one.
func (v *Vat) Shallow(levels int) { v.maxDeep = levels }

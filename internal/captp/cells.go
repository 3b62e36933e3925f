package captp

import "slices"

// The paths of an answer are cells (R0). Before the Return a cell leads to the promise for its path; afterwards to what the Return said
// (R1).

// cellFor returns what path of the answer k denotes to the peer, with a reference.
func (v *Vat) cellFor(k *Call, path Path) *node {
	a := &k.answer
	if n := v.findCell(a, path); n != nil {
		return v.ref(n)
	}
	if a.returned && !k.question.tail && !a.yourself {
		return v.describedAt(k, path)
	}
	n := v.promiseFor(k, path)
	if !a.open || a.finished || v.mut&MutR2 != 0 {
		return n
	}
	cell := v.newNode(nodeCell)
	cell.link = n
	v.addCell(a, path, cell)
	return v.ref(cell)
}

// manyCells is from how many cells on an answer has an index of them. Hardly any has: but a peer may name a thousand, and each of them in
// each of the descriptors of a message.
const manyCells = 16

// findCell returns the cell for path, or nil.
func (v *Vat) findCell(a *answerEnd, path Path) *node {
	if v.mut&MutR5 != 0 {
		return nil
	}
	if a.index != nil {
		return a.index[string(v.pathKey(path))]
	}
	for i := range a.cells {
		v.walked++
		if slices.Equal(a.cells[i].path, path) {
			return a.cells[i].n
		}
	}
	return nil
}

// addCell gives a its reference to cell.
func (v *Vat) addCell(a *answerEnd, path Path, cell *node) {
	a.cells = append(a.cells, pathNode{v.keepPath(path), cell})
	switch {
	case a.index != nil:
		a.index[string(v.pathKey(path))] = cell
	case len(a.cells) == manyCells && v.mut&MutR5 == 0:
		a.index = make(map[string]*node, 2*manyCells)
		for _, c := range a.cells {
			a.index[string(v.pathKey(c.path))] = c.n
		}
	}
}

// pathKey returns the bytes of path, until it is called again.
func (v *Vat) pathKey(path Path) []byte {
	b := v.keyBuf[:0]
	for _, step := range path {
		b = append(b, byte(step), byte(step>>8))
	}
	v.keyBuf = b
	return b
}

// describedAt returns, with a reference, what the Return has said about path.
func (v *Vat) describedAt(k *Call, path Path) *node {
	if k.Err != nil {
		return v.newBroken(k.Err)
	}
	i := indexAt(k.answer.content, path, len(k.answer.described))
	if i < 0 {
		return nil
	}
	return v.ref(k.answer.described[i])
}

// freeze points the cells of k to what its Return has described (R1).
func (v *Vat) freeze(k *Call) {
	a := &k.answer
	for _, p := range a.cells {
		old := p.n.link
		if v.mut&MutR1Return != 0 && k.Err == nil {
			continue
		}
		if v.mut&MutR6 != 0 {
			if f := follow(old); f != nil && f.flags&flagEmbargo != 0 && follow(f.link) != f {
				p.n.link = v.ref(f.link)
				v.unref(old)
				continue
			}
		}
		p.n.flags |= flagResolved
		v.relink(p.n, v.describedAt(k, p.path))
	}
	if !a.open {
		v.dropDescribed(k)
	}
}

// dropDescribed lets go of what the answer kept for the peer.
func (v *Vat) dropDescribed(k *Call) {
	a := &k.answer
	cells, described, content := a.cells, a.described, a.content
	a.cells, a.index, a.described, a.content = a.cells[:0], nil, a.described[:0], nil
	if content != nil {
		content.Release()
	}
	for i, p := range cells {
		cells[i] = pathNode{}
		p.n.flags |= flagResolved // if it is not frozen by now, it will not be
		v.unref(p.n)
	}
	for i, n := range described {
		described[i] = nil
		if v.mut&MutRefFrozen == 0 {
			v.unref(n)
		}
	}
}

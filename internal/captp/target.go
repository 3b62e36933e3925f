package captp

// Target returns what c has become by now, following resolutions: c itself if it has not been resolved. The result is borrowed.
func (v *Vat) Target(c Cap) Cap { return Cap{follow(c.n)} }

// Shorten trades the caller's reference to c for one to what c became, as far as promises on the way are resolved for ever: messages sent
// on the result take the same way as those sent on c. It is c itself if c is no resolved promise, and never null unless c is. A promise that
// nobody else holds goes; who keeps many settled references saves a node for each.
//
// It never steps over cells, hops or promises that wait, which may still lead elsewhere. c must not be watched: a watch is on the
// reference that it was made with.
func (v *Vat) Shorten(c Cap) Cap {
	n := c.n
	for n != nil && n.kind == nodePromise && n.phase == resolved && n.link != nil {
		next := v.ref(n.link)
		v.unref(n)
		n = next
	}
	return Cap{n}
}

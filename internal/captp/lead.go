package captp

// An application may pass calls on to another capability, and have the capabilities in their results pass through objects of its own: a
// membrane does. What is pipelined on such a result need not wait for it. The application *exposes* the delivered call, is asked for an
// object for each path that somebody pipelines on, and *leads* the path's promise through it: what is sent by way of the promise is
// delivered to the object, at once and in order, while the promise stays a promise. When it is resolved, to what the Return says, whatever
// follows goes there. That this is not faster than what went by way of the object is the application's to see to.
//
// The application says of such objects what they *stand* for, so that a promise that would become itself by way of them is found out like
// any other.

// Expose asks for an EffectPath for each path of the result of the delivered call k that somebody asks for from now on, or has asked for,
// as long as k is not answered. It can be answered with Return and Throw only.
func (v *Vat) Expose(k *Call) {
	if !k.atCallee || k.exposed {
		return
	}
	k.exposed = true
	for _, p := range k.paths {
		if p.n.phase == waiting {
			v.expose(k, p.n)
		}
	}
}

func (v *Vat) expose(k *Call, m *node) {
	v.effects = append(v.effects, Effect{Kind: EffectPath, Call: k, Path: m.path, Cap: Cap{v.ref(m)}})
}

// Lead has what is sent by way of the promise p, of NewPromise or an EffectPath, delivered to object, until p is resolved or held. What
// waits in p goes there first. A p that object leads to, or that what object leads to waits for, becomes broken. It is an error if p does
// not wait for the application or a call, or object is none of NewObject's.
func (v *Vat) Lead(p, object Cap) error {
	m, t := p.n, object.n
	if m == nil || m.kind != nodePromise || m.phase != waiting || m.flags&flagApp == 0 && m.call == nil || t == nil || t.kind != nodeObject {
		return ErrNotPromise
	}
	if circle, far := v.circle(m, t); circle || far {
		kept := m.call != nil && m.call.memo // which forgets the path, and with it the reference
		v.become(m, v.newBroken(whyNotWait(far)))
		if kept {
			v.unref(m)
		}
		return nil
	}
	v.ref(m)
	m.phase, m.link = led, v.ref(t)
	v.flush(m, t)
	v.unref(m)
	return nil
}

// circle reports whether what is passed on to t would come to the waiting promise m, or wait for a call that waits for m, and whether that
// is too far to tell.
func (v *Vat) circle(m, t *node) (circle, far bool) {
	w := passedOn(t)
	if w == m || !isPromise(w) || w.phase != waiting {
		return w == m, false
	}
	own, far := v.waitsFor(w, func(up *Call) bool { return waitsIn(up) == m })
	return own != nil, far
}

// Hold ends what Lead began for a promise of NewPromise: what is sent by way of it from now on waits for it to be resolved.
func (v *Vat) Hold(p Cap) error {
	m := p.n
	if m == nil || m.kind != nodePromise || m.phase != led || m.flags&flagApp == 0 {
		return ErrNotPromise
	}
	t := m.link
	m.phase, m.link = waiting, nil
	v.unref(t)
	return nil
}

// LedThrough returns the handle of the object that p is led through. It may be asked of a p of which the driver holds no reference: if
// p is gone, the handle is none that p was ever led through, as long as each object leads one promise.
func (v *Vat) LedThrough(p Cap) (handle any, ok bool) {
	if n := p.n; n != nil && n.kind == nodePromise && n.phase == led {
		return n.link.val, true
	}
	return nil, false
}

// Stand says that object, of NewObject, passes its calls on to behind. A null behind takes that back.
func (v *Vat) Stand(object, behind Cap) {
	n, old := object.n, object.n.aux
	n.aux = nil
	if f := follow(behind.n); f != nil && (isOpen(f) || f.kind == nodeObject && f.aux != nil) {
		n.aux = v.ref(behind.n) // what is settled leads nowhere else
	}
	v.unref(old)
}

// onward returns what the end f of a path passes messages on to: a led promise to its object, an object to what it stands for. Nil for all
// others.
func onward(f *node) *node {
	switch {
	case f == nil:
	case f.kind == nodePromise && f.phase == led:
		return f.link
	case f.kind == nodeObject:
		return f.aux
	}
	return nil
}

// passedOn returns where messages to f, the end of a path, go in the end, as far as that is looked for.
func passedOn(f *node) *node {
	for range maxWait {
		n := onward(f)
		if n == nil {
			break
		}
		f = follow(n)
	}
	return f
}

// waitsIn returns the waiting promise that k waits in, or waits in the end when it is passed on; nil if it does not wait here.
func waitsIn(k *Call) *node {
	switch k.state {
	case callQueued:
		return k.target
	case callDelivered:
		if w := passedOn(k.target); isPromise(w) && w.phase == waiting {
			return w
		}
	}
	return nil
}

package captp

import "errors"

// Receive handles one message from the peer of conn, completely: everything that it causes to be sent or delivered is in the effects
// when Receive returns. m is borrowed for the call.
func (v *Vat) Receive(conn *Conn, m *Msg) {
	if conn.closed {
		return
	}
	v.stats.Received++
	if len(v.late) > 0 {
		v.flushLate()
	}
	if err := conn.receive(m); err != nil {
		var p *ProtocolError
		if !errors.As(err, &p) {
			panic("captp: receive: " + err.Error())
		}
		v.stats.Breaches++
		conn.breached = true
		v.Abort(conn, p.exception())
	}
}

func (c *Conn) receive(m *Msg) error {
	if len(m.Payload.Caps) > c.limits.CapsPerMsg && c.checks(RuleTooMany) {
		return c.breachDetail(RuleTooMany, m, uint32(m.Question), "capabilities in a message")
	}
	return c.dispatch(m)
}

func (c *Conn) dispatch(m *Msg) error {
	switch m.Kind {
	case KindCall:
		return c.receiveCall(m)
	case KindReturn:
		return c.receiveReturn(m)
	case KindFinish:
		return c.receiveFinish(m)
	case KindResolve:
		return c.receiveResolve(m)
	case KindRelease:
		return c.release(m, m.Export, m.Count)
	case KindDisembargo:
		return c.receiveDisembargo(m)
	case KindBootstrap:
		return c.receiveBootstrap(m)
	case KindAbort:
		why := m.Exception
		if why == nil {
			why = &Exception{Type: Failed, Reason: "peer aborted the connection"}
		}
		c.v.Disconnect(c, why)
		return nil
	case KindUnimplemented:
		return c.receiveUnimplemented(m)
	}
	c.echo(m)
	return nil
}

// echo sends a message that we do not understand back, verbatim.
func (c *Conn) echo(m *Msg) {
	r := c.v.newMsg(KindUnimplemented)
	r.Raw = m.Raw
	c.send(r)
}

// receiveUnimplemented undoes a message of ours that the peer does not understand, where that is possible.
func (c *Conn) receiveUnimplemented(m *Msg) error {
	in := m.Inner
	if in == nil {
		return nil
	}
	switch in.Kind {
	case KindUnimplemented, KindAbort, KindUnknown:
		return nil
	case KindResolve:
		// The peer will not use what it was told that the promise became.
		if d := &in.Cap; in.Exception == nil && d.exports() && c.v.mut&MutRefEcho == 0 {
			return c.release(in, ExportID(d.ID), 1)
		}
		return nil
	case KindCall, KindBootstrap:
		return c.unimplementedCall(in)
	}
	if !c.checks(RuleNotImplemented) {
		return nil
	}
	return c.breach(RuleNotImplemented, in, uint32(in.Question))
}

// unimplementedCall fails a question that the peer has refused to look at.
func (c *Conn) unimplementedCall(in *Msg) error {
	v := c.v
	k := c.questions.at(uint32(in.Question))
	if k == nil || k.question.returned {
		if !c.checks(RuleNoSuchQuestion) {
			return nil
		}
		return c.breach(RuleNoSuchQuestion, in, uint32(in.Question))
	}
	q := &k.question
	for _, id := range q.exports {
		if err := c.release(in, id, 1); err != nil {
			return err
		}
	}
	q.exports = q.exports[:0]
	k.busy++
	q.returned = true
	if k.state == callAsked {
		k.Err = excUnimpl
		if q.tail {
			q.tail = false // the peer was told to take a result that will not come: all that it asks of it fails here
		}
		v.settle(k, nil)
	}
	for len(q.hops) > 0 {
		v.hopBroken(q.hops[0], excUnimpl)
	}
	// There is no answer at the peer: nothing to finish.
	q.finished = true
	c.close(k)
	k.busy--
	v.wanted(k)
	return nil
}

func (c *Conn) checks(r Rule) bool { return c.v.skip != r }

func (c *Conn) breach(r Rule, m *Msg, id uint32) error {
	return &ProtocolError{Rule: r, Msg: m.Kind, ID: id}
}

func (c *Conn) breachDetail(r Rule, m *Msg, id uint32, detail string) error {
	return &ProtocolError{Rule: r, Msg: m.Kind, ID: id, Detail: detail}
}

package captp

import (
	"fmt"
	"slices"
	"strings"
	"testing"
)

// peer is a scripted peer of one vat: it says what it likes.
type peer struct {
	t    testing.TB
	v    *Vat
	c    *Conn
	boot Cap
	said []*Msg // by the vat
	runs []*Call
	err  *Exception
}

func newPeer(t testing.TB, skip Rule) *peer {
	p := &peer{t: t, v: New()}
	p.v.Skip(skip)
	p.c = p.v.Connect(nil, Limits{Answers: 4, Exports: 64, Imports: 64, Embargoes: 4, CapsPerMsg: 8, PathLength: 4, Paths: 3})
	p.boot = p.v.NewObject("boot")
	return p
}

func (p *peer) drain() {
	for i := 0; i < len(p.v.Effects()); i++ {
		switch e := p.v.Effects()[i]; e.Kind {
		case EffectSend:
			m := *e.Msg
			m.Payload.Caps = slices.Clone(m.Payload.Caps)
			p.said = append(p.said, &m)
			if m.Payload.Content != nil {
				m.Payload.Content.Release()
			}
		case EffectBootstrap:
			p.v.Return(e.Call, Payload{Caps: []Cap{p.boot}})
		case EffectDeliver:
			p.runs = append(p.runs, e.Call)
		case EffectClose:
			p.err = e.Err
		}
	}
	p.v.Clear()
}

// say lets the peer send messages.
func (p *peer) say(ms ...*Msg) {
	for _, m := range ms {
		p.v.Receive(p.c, m)
		p.drain()
	}
}

// last returns the latest message of a kind that the vat has sent.
func (p *peer) last(k Kind) *Msg {
	for _, m := range slices.Backward(p.said) {
		if m.Kind == k {
			return m
		}
	}
	p.t.Fatalf("vat has not sent %v", k)
	return nil
}

// The messages of a peer, short.
func call(q uint32, t Target, caps ...Descriptor) *Msg {
	return &Msg{Kind: KindCall, Question: QuestionID(q), Target: t, Payload: Wired{Caps: caps}}
}
func yourself(m *Msg) *Msg      { m.SendTo = SendToYourself; return m }
func imported(id uint32) Target { return Target{Kind: TargetImport, ID: id} }
func answered(q uint32, path ...uint16) Target {
	return Target{Kind: TargetAnswer, ID: q, Path: path}
}
func hosted(id uint32) Descriptor  { return Descriptor{Kind: DescSenderHosted, ID: id} }
func promise(id uint32) Descriptor { return Descriptor{Kind: DescSenderPromise, ID: id} }
func yours(id uint32) Descriptor   { return Descriptor{Kind: DescReceiverHosted, ID: id} }
func answer(q uint32, path ...uint16) Descriptor {
	return Descriptor{Kind: DescReceiverAnswer, ID: q, Path: path}
}
func results(q uint32, caps ...Descriptor) *Msg {
	return &Msg{Kind: KindReturn, Question: QuestionID(q), Payload: Wired{Caps: caps}}
}
func returns(q uint32, k ReturnKind) *Msg {
	return &Msg{Kind: KindReturn, Question: QuestionID(q), Return: k, Exception: &Exception{Reason: "no"}}
}
func take(q, other uint32) *Msg {
	return &Msg{Kind: KindReturn, Question: QuestionID(q), Return: ReturnTakeFromOther, Other: QuestionID(other)}
}
func finish(q uint32) *Msg {
	return &Msg{Kind: KindFinish, Question: QuestionID(q), ReleaseResultCaps: true}
}
func release(id, n uint32) *Msg {
	return &Msg{Kind: KindRelease, Export: ExportID(id), Count: n}
}
func resolve(id uint32, d Descriptor) *Msg {
	return &Msg{Kind: KindResolve, Export: ExportID(id), Cap: d}
}
func embargoed(id uint32, t Target) *Msg {
	return &Msg{Kind: KindDisembargo, Embargo: EmbargoID(id), Target: t, Disembargo: DisembargoSenderLoopback}
}
func lifts(id uint32) *Msg {
	return &Msg{Kind: KindDisembargo, Embargo: EmbargoID(id), Disembargo: DisembargoReceiverLoopback}
}
func bootstrap(q uint32) *Msg { return &Msg{Kind: KindBootstrap, Question: QuestionID(q)} }
func unimplemented(m *Msg) *Msg {
	return &Msg{Kind: KindUnimplemented, Inner: m}
}

// hasPromise lets the vat hold import id of the peer, a promise, and returns it.
func (p *peer) hasPromise(id uint32) Cap {
	p.say(bootstrap(90), call(91, answered(90), promise(id)))
	return p.v.AddRef(p.runs[len(p.runs)-1].Params.Caps[0])
}

// asked lets the vat call something of the peer, and returns the call and the id of the question.
func (p *peer) asked() (*Call, uint32) {
	k := p.v.Bootstrap(p.c, nil)
	p.drain()
	return k, uint32(p.last(KindBootstrap).Question)
}

// breaches are scripts in which a peer breaks one rule each. They must say nothing wrong before.
var breaches = []struct {
	rule  Rule
	name  string
	peer  func(p *peer)
	typ   ExceptionType
	echos bool
}{
	{rule: RuleIDInUse, name: "call with the id of a live question", peer: func(p *peer) {
		p.say(bootstrap(0), call(0, answered(0)))
	}},
	{rule: RuleIDInUse, name: "bootstrap with the id of a live question", peer: func(p *peer) { p.say(bootstrap(0), bootstrap(0)) }},
	{rule: RuleIDReserved, name: "call with an id of the answering side", peer: func(p *peer) { p.say(bootstrap(0), call(1<<30, answered(0))) }},
	{rule: RuleIDReserved, name: "bootstrap with an id of the answering side", peer: func(p *peer) { p.say(bootstrap(1<<31 - 1)) }},
	{rule: RuleNoSuchExport, name: "call to an unknown export", peer: func(p *peer) { p.say(call(0, imported(7))) }},
	{rule: RuleNoSuchExport, name: "receiverHosted names no export", peer: func(p *peer) { p.say(bootstrap(0), call(1, answered(0), yours(7))) }},
	{rule: RuleNoSuchExport, name: "release of an unknown export", peer: func(p *peer) { p.say(release(7, 1)) }},
	{rule: RuleUnknownVariant, name: "unknown descriptor", peer: func(p *peer) { p.say(bootstrap(0), call(1, answered(0), Descriptor{Kind: 17})) }},
	{rule: RuleUnknownVariant, name: "unknown variant of Return", peer: func(p *peer) {
		_, q := p.asked()
		p.say(&Msg{Kind: KindReturn, Question: QuestionID(q), BadVariant: "Return"})
	}},
	{rule: RuleUnknownVariant, name: "unknown variant of Resolve", peer: func(p *peer) {
		p.hasPromise(3)
		p.say(&Msg{Kind: KindResolve, Export: 3, BadVariant: "Resolve"})
	}},
	{rule: RuleUnknownVariant, name: "unknown variant of Disembargo", peer: func(p *peer) { p.say(&Msg{Kind: KindDisembargo, BadVariant: "Disembargo.context"}) }},
	{rule: RuleNoSuchQuestion, name: "return of an unknown question", peer: func(p *peer) { p.say(results(5)) }},
	{rule: RuleReturnedTwice, name: "second return", peer: func(p *peer) {
		// The question lingers because an answer of the vat was described as a path of it.
		_, q := p.reflects()
		p.say(results(q, yours(0)), results(q, yours(0)))
	}},
	{rule: RuleExpectedElsewhere, name: "results for a tail call", peer: func(p *peer) { p.say(results(p.tailed())) }},
	{rule: RuleExpectedElsewhere, name: "exception for a tail call", peer: func(p *peer) { p.say(returns(p.tailed(), ReturnException)) }},
	{rule: RuleExpectedHere, name: "results of an ordinary call sent elsewhere", peer: func(p *peer) {
		_, q := p.asked()
		p.say(returns(q, ReturnSentElsewhere))
	}},
	{rule: RuleNeverFinished, name: "tail call canceled without finish", peer: func(p *peer) { p.say(returns(p.tailed(), ReturnCanceled)) }},
	{rule: RuleTakeNoAnswer, name: "take from an unknown answer", peer: func(p *peer) {
		_, q := p.asked()
		p.say(take(q, 33))
	}},
	{rule: RuleTakeNotKept, name: "take from an ordinary answer", peer: func(p *peer) {
		_, q := p.asked()
		p.say(bootstrap(0), call(1, answered(0)), take(q, 1))
	}},
	{rule: RuleTakenTwice, name: "take twice from one answer", peer: func(p *peer) {
		_, q := p.asked()
		_, r := p.asked()
		p.say(bootstrap(0), yourself(call(1, answered(0))), take(q, 1), take(r, 1))
	}},
	{rule: RuleThirdPartyReturn, name: "third-party return", peer: func(p *peer) {
		_, q := p.asked()
		p.say(returns(q, ReturnAwaitFromThirdParty))
	}},
	{rule: RuleNotAPromise, name: "resolve of a settled import", peer: func(p *peer) {
		p.say(bootstrap(90), call(91, answered(90), hosted(3)), resolve(3, hosted(4)))
	}},
	{rule: RuleNotAPromise, name: "second resolve", peer: func(p *peer) {
		c := p.hasPromise(3)
		// The import stays because a result of the vat was described as it.
		p.say(call(92, answered(90)))
		p.v.Return(p.runs[len(p.runs)-1], Payload{Caps: []Cap{c}})
		p.drain()
		p.say(resolve(3, yours(0)), resolve(3, hosted(5)))
	}},
	{rule: RuleResolvedPromise, name: "resolved promise described again", peer: func(p *peer) {
		c := p.hasPromise(3)
		p.say(call(92, answered(90)))
		p.v.Return(p.runs[len(p.runs)-1], Payload{Caps: []Cap{c}})
		p.drain()
		p.say(resolve(3, yours(0)), call(93, answered(90), promise(3)))
	}},
	{rule: RuleResolveToNothing, name: "resolve to nothing", peer: func(p *peer) {
		p.hasPromise(3)
		p.say(resolve(3, Descriptor{}))
	}},
	{rule: RuleResolveToItself, name: "promise resolves to itself", peer: func(p *peer) {
		p.hasPromise(3)
		p.say(resolve(3, promise(3)))
	}},
	{rule: RuleUnderflow, name: "release of more than there is", peer: func(p *peer) { p.say(bootstrap(0), release(0, 2)) }},
	{rule: RuleEmptyRelease, name: "release of nothing", peer: func(p *peer) { p.say(bootstrap(0), release(0, 0)) }},
	{rule: RuleNoSuchTarget, name: "disembargo of an unknown export", peer: func(p *peer) { p.say(embargoed(0, imported(9))) }},
	{rule: RuleNoSuchTarget, name: "disembargo of an unknown answer", peer: func(p *peer) { p.say(embargoed(0, answered(9))) }},
	{rule: RuleNotResolved, name: "disembargo of a running call", peer: func(p *peer) {
		p.say(bootstrap(0), call(1, answered(0)), embargoed(0, answered(1)))
	}},
	{rule: RuleNotResolved, name: "disembargo of a settled export", peer: func(p *peer) { p.say(bootstrap(0), embargoed(0, imported(0))) }},
	{rule: RuleNotBack, name: "disembargo of what is hosted here", peer: func(p *peer) { p.say(bootstrap(0), embargoed(0, answered(0))) }},
	{rule: RuleNoSuchEmbargo, name: "answer to no embargo", peer: func(p *peer) { p.say(lifts(3)) }},
	{rule: RuleNoSuchEmbargo, name: "answer to an embargo, twice", peer: func(p *peer) {
		c := p.hasPromise(3)
		k := p.v.Call(c, &Request{})
		p.drain()
		p.say(resolve(3, yours(0)), lifts(0), lifts(0))
		_ = k
	}},
	{rule: RuleNotImplemented, name: "disembargo not implemented", peer: func(p *peer) { p.say(unimplemented(embargoed(0, imported(0)))) }},
	{rule: RuleNotImplemented, name: "release not implemented", peer: func(p *peer) { p.say(unimplemented(release(0, 1))) }},
	{rule: RuleNoSuchQuestion, name: "unimplemented call that was not made", peer: func(p *peer) { p.say(unimplemented(call(5, imported(0)))) }},
	{rule: RuleTooMany, name: "unfinished calls", typ: Overloaded, peer: func(p *peer) {
		p.say(bootstrap(0))
		for q := range uint32(10) {
			p.say(call(1+q, answered(0)))
		}
	}},
	{rule: RuleTooMany, name: "imports", typ: Overloaded, peer: func(p *peer) {
		p.c.limits.Imports = 3
		p.say(bootstrap(0), call(1, answered(0), hosted(1), hosted(2), hosted(3), hosted(4), hosted(5), hosted(6), hosted(7)))
	}},
	{rule: RuleTooMany, name: "disembargoes behind an embargo", typ: Overloaded, peer: func(p *peer) {
		_, q := p.reflects()
		p.say(results(q, yours(0)))
		for i := range uint32(5) {
			p.say(embargoed(i, answered(80)))
		}
	}},
	{rule: RuleTooMany, name: "capabilities in one message", typ: Overloaded, peer: func(p *peer) {
		p.say(bootstrap(0), call(1, answered(0), make([]Descriptor, 9)...))
	}},
	{rule: RuleTooMany, name: "steps in a path", typ: Overloaded, peer: func(p *peer) { p.say(bootstrap(0), call(1, answered(0, 1, 2, 3, 4, 5))) }},
	{rule: RuleTooMany, name: "paths into one result", typ: Overloaded, peer: func(p *peer) {
		p.say(bootstrap(0), call(1, answered(0), hosted(1)))
		for i := range uint16(5) {
			p.say(call(2, answered(0), answer(1, i)))
			if p.err == nil {
				p.v.Return(p.runs[len(p.runs)-1], Payload{})
				p.drain()
			}
		}
	}},
	{rule: RuleTooMany, name: "steps in the path of a descriptor", typ: Overloaded, peer: func(p *peer) {
		p.say(bootstrap(0), call(1, answered(0), answer(0, 1, 2, 3, 4, 5)))
	}},
}

// keep retains the parameters of the latest call, and returns it.
func (p *peer) keep() *Call {
	if len(p.runs) == 0 {
		return &Call{}
	}
	k := p.runs[len(p.runs)-1]
	p.runs = p.runs[:0]
	for _, c := range k.Params.Caps {
		p.v.AddRef(c)
	}
	return k
}

// reflects lets the vat answer question 80 of the peer with what stands in the result of a question of its own, and returns that.
func (p *peer) reflects() (*Call, uint32) {
	k, q := p.asked()
	c := p.v.Pipeline(k, nil)
	p.say(bootstrap(79), call(80, answered(79)))
	p.v.Return(p.runs[len(p.runs)-1], Payload{Caps: []Cap{c}})
	p.drain()
	return k, q
}

// tailed lets the vat answer a call of the peer by calling something of the peer, and returns the question.
func (p *peer) tailed() uint32 {
	p.say(bootstrap(79), call(80, answered(79), hosted(12)))
	k := p.runs[len(p.runs)-1]
	p.v.TailCall(k, k.Params.Caps[0], &Request{})
	p.drain()
	m := p.last(KindCall)
	if m.SendTo != SendToYourself {
		p.t.Fatal("no tail call")
	}
	return uint32(m.Question)
}

// TestBreaches lets a peer break each rule: it must be told which, and lose the connection. Then the check is taken out, and the script
// must notice.
func TestBreaches(t *testing.T) {
	seen := make(map[Rule]bool)
	for _, b := range breaches {
		seen[b.rule] = true
		t.Run(strings.ReplaceAll(b.name, " ", "-"), func(t *testing.T) {
			p := newPeer(t, "")
			b.peer(p)
			if p.err == nil {
				t.Fatalf("nothing happened; want %q", b.rule)
			}
			if !strings.Contains(p.err.Reason, string(b.rule)) || p.err.Type != b.typ {
				t.Errorf("closed as %v %q, want %v %q", p.err.Type, p.err.Reason, b.typ, b.rule)
			}
			if m := p.last(KindAbort); m.Exception != p.err {
				t.Errorf("peer was told %q", m.Exception.Reason)
			}
			p.v.Release(p.boot)
			if s := p.c.Stats(); s != (ConnStats{}) {
				t.Errorf("tables of the lost connection: %+v", s)
			}
			if err := p.v.Check(); err != nil {
				t.Error(err)
			}
			if !structural[b.rule] && notices(t, b.rule, b.peer) {
				t.Logf("noticed when the check is taken out")
			}
		})
	}
	for _, r := range []Rule{RuleIDInUse, RuleIDReserved, RuleNoSuchExport, RuleUnknownVariant, RuleNoSuchQuestion, RuleReturnedTwice,
		RuleExpectedElsewhere, RuleExpectedHere, RuleNeverFinished, RuleTakeNoAnswer, RuleTakeNotKept, RuleTakenTwice, RuleThirdPartyReturn,
		RuleNotAPromise, RuleResolvedPromise, RuleResolveToNothing, RuleResolveToItself, RuleUnderflow, RuleEmptyRelease, RuleNoSuchTarget,
		RuleNotResolved, RuleNotBack, RuleNoSuchEmbargo, RuleNotImplemented, RuleTooMany} {
		if !seen[r] {
			t.Errorf("no script breaks %q", r)
		}
	}
}

// structural are the checks without which the code has nothing to work on: they cannot be taken out.
var structural = map[Rule]bool{RuleNoSuchExport: true, RuleNoSuchQuestion: true, RuleUnknownVariant: true, RuleTakeNoAnswer: true,
	RuleNoSuchTarget: true, RuleNoSuchEmbargo: true}

// notices runs a script with a check taken out, and fails the test if the vat still objects in the same way.
func notices(t *testing.T, r Rule, script func(*peer)) bool {
	p := newPeer(t, r)
	defer func() {
		// A machine without its check may well break an invariant of its own. That is being noticed, too.
		if x := recover(); x != nil {
			t.Logf("without the check: %v", fmt.Sprint(x))
		}
	}()
	script(p)
	if p.err != nil && strings.Contains(p.err.Reason, string(r)) {
		t.Errorf("the check for %q was taken out, and the vat still makes it", r)
		return false
	}
	return true
}

// TestLimitsAtTheEdge sends just as much as is allowed.
func TestLimitsAtTheEdge(t *testing.T) {
	p := newPeer(t, "")
	p.say(bootstrap(0), call(1, answered(0), make([]Descriptor, 8)...), call(2, answered(0, 1, 2, 3, 4)))
	if p.err != nil {
		t.Fatal(p.err)
	}
	// Four calls may be open: this is the fourth, and the next is answered overloaded.
	p.say(call(3, answered(0)))
	if len(p.runs) != 2 {
		t.Fatalf("%d calls run", len(p.runs))
	}
	p.say(call(4, answered(0)))
	if m := p.last(KindReturn); m.Question != 4 || m.Exception == nil || m.Exception.Type != Overloaded {
		t.Errorf("fifth call answered with %+v", m)
	}
	if p.err != nil {
		t.Error(p.err)
	}
}

// TestTolerates sends what looks wrong and is not.
func TestTolerates(t *testing.T) {
	for _, c := range []struct {
		name string
		peer func(p *peer)
	}{
		{"finish of a forgotten answer", func(p *peer) { p.say(finish(5), finish(5)) }},
		{"return of a one-way question", func(p *peer) { p.say(results(1 << 31)) }},
		{"resolve of a dropped promise", func(p *peer) {
			p.say(resolve(3, hosted(4)))
			if m := p.last(KindRelease); m.Export != 4 || m.Count != 1 {
				t.Errorf("released %+v", m)
			}
		}},
		{"pipelined on an unknown question", func(p *peer) {
			p.say(call(1, answered(9)))
			if m := p.last(KindReturn); m.Exception == nil {
				t.Errorf("returned %+v", m)
			}
		}},
		{"receiverAnswer of an unknown question", func(p *peer) {
			p.say(bootstrap(0), call(1, answered(0), answer(9)))
			if s, _ := p.v.State(p.runs[0].Params.Caps[0]); s != Broken {
				t.Errorf("capability is %v", s)
			}
		}},
		{"messages of level 3 and 4", func(p *peer) {
			for _, k := range []Kind{KindProvide, KindAccept, KindJoin, KindThirdPartyAnswer, KindObsoleteSave, KindObsoleteDelete, KindUnknown} {
				p.said = nil
				p.say(&Msg{Kind: k, Raw: k})
				if m := p.last(KindUnimplemented); m.Raw != any(k) {
					t.Errorf("%v echoed as %v", k, m.Raw)
				}
			}
			p.say(&Msg{Kind: KindDisembargo, Disembargo: DisembargoAccept, Raw: 1}, &Msg{Kind: KindCall, SendTo: SendToThirdParty, Raw: 1})
			if n := len(p.said); n != 3 {
				t.Errorf("%d messages sent", n)
			}
		}},
		{"call with an unknown target", func(p *peer) {
			p.say(&Msg{Kind: KindCall, BadVariant: "MessageTarget", Raw: 1})
			p.last(KindUnimplemented)
		}},
		{"third-party capability used by its vine", func(p *peer) {
			p.say(bootstrap(0), call(1, answered(0), Descriptor{Kind: DescThirdPartyHosted, ID: 8}))
			p.v.Call(p.runs[0].Params.Caps[0], &Request{})
			p.drain()
			if m := p.last(KindCall); m.Target.ID != 8 {
				t.Errorf("called %+v", m.Target)
			}
		}},
		{"exception without content", func(p *peer) {
			k, q := p.asked()
			p.say(&Msg{Kind: KindReturn, Question: QuestionID(q), Return: ReturnException})
			if k.Err == nil {
				t.Error("the call has succeeded")
			}
		}},
		{"unimplemented echoes", func(p *peer) {
			p.say(unimplemented(&Msg{Kind: KindUnimplemented}), unimplemented(&Msg{Kind: KindAbort}), unimplemented(nil), &Msg{Kind: KindUnimplemented})
		}},
		{"reserved ids above the reserved range", func(p *peer) {
			m := call(1<<31, answered(0))
			m.OnlyPipeline = true
			p.say(bootstrap(0), m, finish(1<<31), m, finish(1<<31))
		}},
	} {
		t.Run(strings.ReplaceAll(c.name, " ", "-"), func(t *testing.T) {
			p := newPeer(t, "")
			c.peer(p)
			if p.err != nil {
				t.Errorf("connection ended: %v", p.err)
			}
			if err := p.v.Check(); err != nil {
				t.Error(err)
			}
		})
	}
}

// TestHostileIDsCostLittle uses ids all over the range.
func TestHostileIDsCostLittle(t *testing.T) {
	p := newPeer(t, "")
	p.say(bootstrap(0))
	for i := range uint32(3) {
		p.say(call(1<<31+i<<20, answered(0), hosted(i*0x3fffffff)))
	}
	if p.err != nil {
		t.Fatal(p.err)
	}
	if n := cap(p.c.answers.dense) + cap(p.c.imports.dense); n > 2048 {
		t.Errorf("tables of %d entries", n)
	}
	for _, k := range p.runs {
		p.v.Return(k, Payload{})
	}
	p.drain()
	p.say(&Msg{Kind: KindAbort, Exception: &Exception{Type: Failed, Reason: "bye"}})
	if p.err == nil || p.err.Reason != "bye" {
		t.Errorf("closed with %v", p.err)
	}
}

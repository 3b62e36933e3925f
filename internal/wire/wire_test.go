package wire

import (
	"bytes"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/transport"
)

// encodeFrame encodes m as a frame, through all that a message goes through on its way out.
func encodeFrame(t testing.TB, m *captp.Msg) []byte {
	t.Helper()
	c := *m // NewOut takes over the message
	o := NewOut(&c, nil)
	pieces, err := o.AppendFrame(nil)
	if err != nil {
		t.Fatal(err)
	}
	frame := bytes.Join(pieces, nil)
	o.Release()
	return frame
}

// decodeFrame decodes a frame, through all that a message goes through on its way in.
func decodeFrame(t testing.TB, frame []byte) *Received {
	t.Helper()
	r, err := tryDecode(t, frame)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

func tryDecode(t testing.TB, frame []byte) (*Received, error) {
	t.Helper()
	f, err := transport.NewReader(bytes.NewReader(frame), transport.Limits{}).Next()
	if err != nil {
		t.Fatal(err)
	}
	return Decode(f)
}

// fillSample fills in a content of every kind of pointer, with capability pointers 0 to 2.
func fillSample(s capnp.StructBuilder) {
	s.SetUint64(0, 0x1122334455667788)
	s.SetText(0, "text")
	s.SetData(1, []byte("data"))
	list := capnp.NewStructs[capnp.StructBuilder](s.Ptr(2), 2, capnp.ObjectSize{DataWords: 1, PtrCount: 1})
	list.At(0).SetUint32(0, 5)
	list.At(1).Ptr(0).SetCapabilityIndex(1)
	s.Ptr(3).SetCapabilityIndex(2)
	s.Ptr(4).NewPtrs(3).At(1).SetCapabilityIndex(0)
	capnp.SetNums(s.Ptr(5), []uint16{1, 2, 3})
	capnp.SetNums(s.Ptr(6), []uint32{1, 2, 3})
	capnp.SetNums(s.Ptr(7), []int64{-1, 2, 3})
	s.Ptr(8).SetBools([]bool{true, false, true, true, false, false, true, true, true})
	s.Ptr(9).NewVoids(4)
	s.NewStruct(10, capnp.ObjectSize{})
	s.NewStruct(11, capnp.ObjectSize{PtrCount: 1}).NewData(0, 20_000)[19_999] = 9 // needs a segment of its own
}

var sizeSample = capnp.ObjectSize{DataWords: 1, PtrCount: 12}

// checkSample checks what fillSample made.
func checkSample(t testing.TB, b *Body) {
	t.Helper()
	s := b.Content().Struct()
	want := capnp.NewMessage()
	fillSample(want.NewRoot(sizeSample))
	got := capnp.NewMessage()
	copyPtr(got.RootBuilder(), b.Content())
	gotBytes, _ := got.Marshal()
	wantBytes, _ := want.Marshal()
	if !bytes.Equal(gotBytes, wantBytes) {
		t.Fatalf("content differs: %d words of data, text %q", s.Size().DataWords, s.Text(0))
	}
	for _, c := range []struct {
		path  captp.Path
		index int
		ok    bool
	}{
		{captp.Path{3}, 2, true}, {captp.Path{0}, 0, false}, {captp.Path{3, 1}, 0, false}, {nil, 0, false}, {captp.Path{99}, 0, false}, {captp.Path{11, 0, 7}, 0, false},
	} {
		if i, ok := b.CapAt(c.path); i != c.index || ok != c.ok {
			t.Fatalf("CapAt(%v) = %d, %v, want %d, %v", c.path, i, ok, c.index, c.ok)
		}
	}
}

var sampleCaps = []captp.Descriptor{
	{Kind: captp.DescSenderHosted, ID: 4}, {Kind: captp.DescReceiverAnswer, ID: 5, Path: captp.Path{1, 2}}, {Kind: captp.DescSenderPromise, ID: 6},
}

var simpleCaps = []captp.Descriptor{{Kind: captp.DescSenderHosted, ID: 4}, {Kind: captp.DescReceiverHosted, ID: 5}, {Kind: captp.DescNone}}

// testCap is a capability that counts its references.
type testCap struct{ refs *int }

func newTestCap() testCap                  { n := 1; return testCap{&n} }
func (c testCap) Retain() capnp.Capability { *c.refs++; return c }
func (c testCap) Release()                 { *c.refs-- }
func (c testCap) IsNull() bool             { return false }

func TestBodiesAreSentWithoutCopyingOnceAndCopiedWhenNeeded(t *testing.T) {
	for _, c := range []struct {
		name    string
		msg     captp.Msg
		kind    captp.Kind
		seal    bool
		inPlace bool
	}{
		{"call", captp.Msg{Kind: captp.KindCall, Question: 3, Payload: captp.Wired{Caps: sampleCaps}}, captp.KindCall, false, true},
		{"sealed call", captp.Msg{Kind: captp.KindCall, Question: 3, Payload: captp.Wired{Caps: sampleCaps}}, captp.KindCall, true, true},
		{"return", captp.Msg{Kind: captp.KindReturn, Question: 3, Payload: captp.Wired{Caps: simpleCaps}}, captp.KindReturn, true, true},
		{"return not sealed", captp.Msg{Kind: captp.KindReturn, Question: 3, Payload: captp.Wired{Caps: simpleCaps}}, captp.KindReturn, false, false},
		{"return of the peer's own promise", captp.Msg{Kind: captp.KindReturn, Payload: captp.Wired{Caps: sampleCaps}}, captp.KindReturn, true, false},
		{"parameters as results", captp.Msg{Kind: captp.KindReturn, Payload: captp.Wired{Caps: sampleCaps}}, captp.KindCall, false, false},
	} {
		t.Run(c.name, func(t *testing.T) {
			b := NewReturn(sizeSample, 0)
			if c.kind == captp.KindCall {
				b.Release()
				b = NewCall(sizeSample, 0)
			}
			caps := []testCap{newTestCap(), newTestCap(), newTestCap()}
			for _, x := range caps {
				b.Message().AddCapability(x)
			}
			fillSample(b.Struct())
			if c.seal {
				b.Seal()
			}
			c.msg.Payload.Content = b
			for i := range 2 { // twice, as for an answer that two askers get
				m := c.msg
				b.Retain()
				o := NewOut(&m, nil)
				pieces, err := o.AppendFrame(nil)
				if err != nil {
					t.Fatal(err)
				}
				if inPlace := o.scratch == nil; inPlace != (c.inPlace && i == 0) {
					t.Errorf("sending no. %d: in place %v", i, inPlace)
				}
				r := decodeFrame(t, bytes.Join(pieces, nil))
				o.Release()
				checkMsg(t, &r.Msg, &c.msg)
				checkSample(t, r.Msg.Payload.Content.(*Body))
				r.Release()
			}
			checkSample(t, b)
			b.Release()
			for i, x := range caps {
				if *x.refs != 0 {
					t.Errorf("capability %d has %d references left", i, *x.refs)
				}
			}
		})
	}
}

func TestForwardedPayloadsKeepTheirCapabilityIndices(t *testing.T) {
	in := sampleReceived(t)
	forward := in.Msg
	forward.Raw = nil
	forward.Payload.Caps = simpleCaps
	in.Msg.Payload.Content.Retain()
	o := NewOut(&forward, nil)
	in.Release() // the machine keeps the content, nothing else
	pieces, err := o.AppendFrame(nil)
	if err != nil {
		t.Fatal(err)
	}
	out := decodeFrame(t, bytes.Join(pieces, nil))
	o.Release()
	checkSample(t, out.Msg.Payload.Content.(*Body))
	out.Release()
}

// sampleReceived returns a received Call with the sample.
func sampleReceived(t testing.TB) *Received {
	b := NewCall(sizeSample, 0)
	fillSample(b.Struct())
	return decodeFrame(t, encodeFrame(t, &captp.Msg{Kind: captp.KindCall, Question: 77, Interface: 5, Payload: captp.Wired{Content: b, Caps: sampleCaps}}))
}

func TestUnimplementedEchoesVerbatim(t *testing.T) {
	in := sampleReceived(t)
	echo := captp.Msg{Kind: captp.KindUnimplemented, Raw: in}
	o := NewOut(&echo, nil)
	want := in.Msg
	want.Payload.Caps = append([]captp.Descriptor(nil), want.Payload.Caps...)
	in.Release() // the echo outlives what it echoes
	pieces, err := o.AppendFrame(nil)
	if err != nil {
		t.Fatal(err)
	}
	out := decodeFrame(t, bytes.Join(pieces, nil))
	o.Release()
	checkMsg(t, &out.Msg, &captp.Msg{Kind: captp.KindUnimplemented, Inner: &want})
	inner := out.root.Struct(ptrBody).Struct(ptrBody) // the Call
	var body Body
	body.received, body.content = out, inner.Struct(ptrCallParams).Ptr(ptrContent)
	checkSample(t, &body)
	out.Release()
}

// unknown encodes a Message with given union members where a peer of another time may have ones that we do not know.
func unknown(t testing.TB, build func(root capnp.StructBuilder)) []byte {
	t.Helper()
	m := capnp.NewMessage()
	build(m.NewRoot(sizeMessage))
	b, err := m.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	return b
}

func TestUnknownUnionMembersAreReportedNotRefused(t *testing.T) {
	message := func(kind captp.Kind, size capnp.ObjectSize, fill func(capnp.StructBuilder)) []byte {
		return unknown(t, func(root capnp.StructBuilder) {
			root.SetUint16(atWhich, uint16(kind))
			s := root.NewStruct(ptrBody, size)
			s.SetUint32(atID, 42)
			fill(s)
		})
	}
	for _, c := range []struct {
		union string
		kind  captp.Kind
		frame []byte
	}{
		{"", captp.KindUnknown, unknown(t, func(root capnp.StructBuilder) { root.SetUint16(atWhich, 15) })},
		{"", captp.KindUnknown, unknown(t, func(root capnp.StructBuilder) { root.SetUint16(atWhich, 258) })},
		{"MessageTarget", captp.KindCall, message(captp.KindCall, sizeCall, func(s capnp.StructBuilder) {
			s.NewStruct(ptrCallTarget, sizeMessageTarget).SetUint16(atTargetWhich, 256)
		})},
		{"MessageTarget", captp.KindCall, message(captp.KindCall, sizeCall, func(s capnp.StructBuilder) {
			s.NewStruct(ptrCallTarget, sizeMessageTarget).SetUint16(atTargetWhich, 2)
		})},
		{"Call.sendResultsTo", captp.KindCall, message(captp.KindCall, sizeCall, func(s capnp.StructBuilder) { s.SetUint16(atSendTo, 3) })},
		{"Call.sendResultsTo", captp.KindCall, message(captp.KindCall, sizeCall, func(s capnp.StructBuilder) { s.SetUint16(atSendTo, 257) })},
		{"PromisedAnswer.Op", captp.KindCall, message(captp.KindCall, sizeCall, func(s capnp.StructBuilder) {
			p := s.NewStruct(ptrCallTarget, sizeMessageTarget)
			p.SetUint16(atTargetWhich, 1)
			ops := capnp.NewStructs[capnp.StructBuilder](p.NewStruct(ptrPromisedAnswer, sizePromisedAnswer).Ptr(ptrTransform), 1, sizeOp)
			ops.At(0).SetUint16(atWhich, 2)
		})},
		{"CapDescriptor", captp.KindCall, message(captp.KindCall, sizeCall, func(s capnp.StructBuilder) {
			caps := capnp.NewStructs[capnp.StructBuilder](s.NewStruct(ptrCallParams, sizePayload).Ptr(ptrCapTable), 2, sizeCapDescriptor)
			caps.At(1).SetUint16(atWhich, 6)
		})},
		{"Return", captp.KindReturn, message(captp.KindReturn, sizeReturn, func(s capnp.StructBuilder) { s.SetUint16(atReturnWhich, 6) })},
		{"Resolve", captp.KindResolve, message(captp.KindResolve, sizeResolve, func(s capnp.StructBuilder) { s.SetUint16(atResolveWhich, 2) })},
		{"Return", captp.KindReturn, message(captp.KindReturn, sizeReturn, func(s capnp.StructBuilder) { s.SetUint16(atReturnWhich, 256) })},
		{"Disembargo.context", captp.KindDisembargo, message(captp.KindDisembargo, sizeDisembargo, func(s capnp.StructBuilder) { s.SetUint16(atContext, 256) })},
		{"Disembargo.context", captp.KindDisembargo, message(captp.KindDisembargo, sizeDisembargo, func(s capnp.StructBuilder) { s.SetUint16(atContext, 3) })},
	} {
		r := decodeFrame(t, c.frame)
		if r.Msg.BadVariant != c.union || r.Msg.Kind != c.kind || r.Msg.Raw != any(r) {
			t.Errorf("%s: got %q, kind %d, raw %v", c.union, r.Msg.BadVariant, r.Msg.Kind, r.Msg.Raw != nil)
		}
		if c.kind == captp.KindCall && r.Msg.Question != 42 {
			t.Errorf("%s: question %d", c.union, r.Msg.Question)
		}
		echo := decodeFrame(t, encodeFrame(t, &captp.Msg{Kind: captp.KindUnimplemented, Raw: r}))
		if echo.Msg.Inner == nil || echo.Msg.Inner.BadVariant != c.union || echo.Msg.Inner.Kind != c.kind {
			t.Errorf("%s: echoed as %+v", c.union, echo.Msg.Inner)
		}
		echo.Release()
		r.Release()
	}
}

func TestNoopStepsAreDropped(t *testing.T) {
	frame := unknown(t, func(root capnp.StructBuilder) {
		root.SetUint16(atWhich, uint16(captp.KindDisembargo))
		p := root.NewStruct(ptrBody, sizeDisembargo).NewStruct(ptrTarget, sizeMessageTarget)
		p.SetUint16(atTargetWhich, 1)
		ops := capnp.NewStructs[capnp.StructBuilder](p.NewStruct(ptrPromisedAnswer, sizePromisedAnswer).Ptr(ptrTransform), 3, sizeOp)
		ops.At(1).SetUint16(atWhich, opGetPointerField)
		ops.At(1).SetUint16(atField, 3)
	})
	r := decodeFrame(t, frame)
	defer r.Release()
	if p := r.Msg.Target.Path; len(p) != 1 || p[0] != 3 {
		t.Fatalf("path %v, want [3]", p)
	}
}

func TestObjectIDs(t *testing.T) {
	for _, c := range []struct {
		name string
		fill func(p capnp.PtrBuilder)
		want []byte
		bad  bool
	}{
		{"null", func(p capnp.PtrBuilder) {}, nil, false},
		{"text", func(p capnp.PtrBuilder) { p.SetText("a\x00b") }, []byte("a\x00b"), false},
		{"data", func(p capnp.PtrBuilder) { p.SetData([]byte("ab")) }, []byte("ab"), false},
		{"empty text", func(p capnp.PtrBuilder) { p.SetText("") }, nil, false},
		{"empty data", func(p capnp.PtrBuilder) { p.SetData(nil) }, nil, false},
		{"struct", func(p capnp.PtrBuilder) { p.NewStruct(sizeOp) }, nil, true},
		{"list of numbers", func(p capnp.PtrBuilder) { capnp.SetNums(p, []uint16{1}) }, nil, true},
		{"capability", func(p capnp.PtrBuilder) { p.SetCapabilityIndex(0) }, nil, true},
	} {
		r := decodeFrame(t, unknown(t, func(root capnp.StructBuilder) {
			root.SetUint16(atWhich, uint16(captp.KindBootstrap))
			c.fill(root.NewStruct(ptrBody, sizeBootstrap).Ptr(ptrObjectID))
		}))
		if !bytes.Equal(r.Msg.ObjectID, c.want) || r.Msg.ObjectIDBad != c.bad || (r.Msg.ObjectID == nil) != (c.want == nil) {
			t.Errorf("%s: got %q, %v", c.name, r.Msg.ObjectID, r.Msg.ObjectIDBad)
		}
		r.Release()
	}
}

func TestMalformedMessagesAreRefused(t *testing.T) {
	huge := unknown(t, func(root capnp.StructBuilder) {
		root.SetUint16(atWhich, uint16(captp.KindCall))
		capnp.NewStructs[capnp.StructBuilder](root.NewStruct(ptrBody, sizeCall).NewStruct(ptrCallParams, sizePayload).Ptr(ptrCapTable), 5000, capnp.ObjectSize{})
	})
	deep := capnp.NewMessage()
	s := deep.NewRoot(sizeMessage)
	for range 100 {
		s = s.NewStruct(ptrBody, sizeMessage)
	}
	deepBytes, err := deep.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for name, frame := range map[string][]byte{
		"a pointer out of bounds":       {0, 0, 0, 0, 1, 0, 0, 0, 0xff, 0, 0, 0, 1, 0, 0, 0},
		"a table of 5000 empty structs": huge,
		"nested too deep":               deepBytes,
	} {
		if r, err := tryDecode(t, frame); err == nil {
			t.Errorf("%s: decoded as %+v", name, r.Msg)
		}
	}
}

func TestEncodingFailuresAreErrors(t *testing.T) {
	for name, m := range map[string]captp.Msg{
		"unknown kind":        {Kind: captp.KindUnknown},
		"obsolete":            {Kind: captp.KindObsoleteSave},
		"nothing to echo":     {Kind: captp.KindUnimplemented},
		"a malformed pointer": {Kind: captp.KindProvide, ThirdParty: Opaque("?")},
		"a foreign content":   {Kind: captp.KindCall, Payload: captp.Wired{Content: foreign{}}},
	} {
		o := NewOut(&m, nil)
		if _, err := o.AppendFrame(nil); err == nil {
			t.Errorf("%s: no error", name)
		}
		o.Release()
	}
}

type foreign struct{}

func (foreign) CapAt(captp.Path) (int, bool) { return 0, false }
func (foreign) Retain()                      {}
func (foreign) Release()                     {}

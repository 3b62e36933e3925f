// Code generated from rpc-twoparty.capnp by marque. DO NOT EDIT.

package twoparty

import (
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Side is the enum Side. Other values than the constants come from newer schemas.
type Side uint16

// The values of Side.
const (
	SideServer Side = 0
	SideClient Side = 1
)

var sideNames = [...]string{"server", "client"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v Side) String() string {
	if v.Known() {
		return sideNames[v]
	}
	return "Side(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v Side) Known() bool { return int(v) < len(sideNames) }

// VatId is the struct VatId as a plain Go value, which shares nothing with any message.
type VatId struct {
	Side Side
}

// VatIdReader reads a [VatId] in place. It is valid as long as its message is.
type VatIdReader capnp.Struct

// ReadVatId reads the root of m as a [VatId].
func ReadVatId(m *capnp.Message) VatIdReader { return VatIdReader(m.Root().Struct()) }

func (r VatIdReader) Side() Side { return Side(capnp.Struct(r).Uint16(0)) }

// VatIdBuilder fills in a [VatId] in place.
type VatIdBuilder capnp.StructBuilder

// NewVatId makes a [VatId] the root of m.
func NewVatId(m *capnp.Message) VatIdBuilder {
	return VatIdBuilder(m.NewRoot(VatIdBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (VatIdBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b VatIdBuilder) Reader() VatIdReader { return VatIdReader(capnp.StructBuilder(b).Reader()) }

func (b VatIdBuilder) SetSide(v Side) { capnp.StructBuilder(b).SetUint16(0, uint16(v)) }

// Plain returns a copy of the struct.
func (r VatIdReader) Plain() VatId {
	return VatId{
		Side: r.Side(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *VatId) Build(b VatIdBuilder) {
	b.SetSide(p.Side)
}

// FromPtr and ToPtr make *VatId a type argument of generic types, see [plain.Pointer].
func (*VatId) FromPtr(p plain.Ptr) *VatId {
	return plain.Struct(VatIdReader(p.Struct()), VatIdReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *VatId) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, VatIdBuilder{}.ObjectSize()); ok {
		p.Build(VatIdBuilder(b))
	}
}

// ThirdPartyCompletion is the struct ThirdPartyCompletion as a plain Go value, which shares nothing with any message.
//
// only meaningful for joins here
type ThirdPartyCompletion struct {
	JoinId uint32
}

// ThirdPartyCompletionReader reads a [ThirdPartyCompletion] in place. It is valid as long as its message is.
type ThirdPartyCompletionReader capnp.Struct

// ReadThirdPartyCompletion reads the root of m as a [ThirdPartyCompletion].
func ReadThirdPartyCompletion(m *capnp.Message) ThirdPartyCompletionReader {
	return ThirdPartyCompletionReader(m.Root().Struct())
}

func (r ThirdPartyCompletionReader) JoinId() uint32 { return capnp.Struct(r).Uint32(0) }

// ThirdPartyCompletionBuilder fills in a [ThirdPartyCompletion] in place.
type ThirdPartyCompletionBuilder capnp.StructBuilder

// NewThirdPartyCompletion makes a [ThirdPartyCompletion] the root of m.
func NewThirdPartyCompletion(m *capnp.Message) ThirdPartyCompletionBuilder {
	return ThirdPartyCompletionBuilder(m.NewRoot(ThirdPartyCompletionBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ThirdPartyCompletionBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1}
}

// Reader reads what has been filled in.
func (b ThirdPartyCompletionBuilder) Reader() ThirdPartyCompletionReader {
	return ThirdPartyCompletionReader(capnp.StructBuilder(b).Reader())
}

func (b ThirdPartyCompletionBuilder) SetJoinId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// Plain returns a copy of the struct.
func (r ThirdPartyCompletionReader) Plain() ThirdPartyCompletion {
	return ThirdPartyCompletion{
		JoinId: r.JoinId(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ThirdPartyCompletion) Build(b ThirdPartyCompletionBuilder) {
	b.SetJoinId(p.JoinId)
}

// FromPtr and ToPtr make *ThirdPartyCompletion a type argument of generic types, see [plain.Pointer].
func (*ThirdPartyCompletion) FromPtr(p plain.Ptr) *ThirdPartyCompletion {
	return plain.Struct(ThirdPartyCompletionReader(p.Struct()), ThirdPartyCompletionReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ThirdPartyCompletion) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ThirdPartyCompletionBuilder{}.ObjectSize()); ok {
		p.Build(ThirdPartyCompletionBuilder(b))
	}
}

// ThirdPartyToAwait is the struct ThirdPartyToAwait as a plain Go value, which shares nothing with any message.
//
// no third parties exist
type ThirdPartyToAwait struct {
}

// ThirdPartyToAwaitReader reads a [ThirdPartyToAwait] in place. It is valid as long as its message is.
type ThirdPartyToAwaitReader capnp.Struct

// ReadThirdPartyToAwait reads the root of m as a [ThirdPartyToAwait].
func ReadThirdPartyToAwait(m *capnp.Message) ThirdPartyToAwaitReader {
	return ThirdPartyToAwaitReader(m.Root().Struct())
}

// ThirdPartyToAwaitBuilder fills in a [ThirdPartyToAwait] in place.
type ThirdPartyToAwaitBuilder capnp.StructBuilder

// NewThirdPartyToAwait makes a [ThirdPartyToAwait] the root of m.
func NewThirdPartyToAwait(m *capnp.Message) ThirdPartyToAwaitBuilder {
	return ThirdPartyToAwaitBuilder(m.NewRoot(ThirdPartyToAwaitBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ThirdPartyToAwaitBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{} }

// Reader reads what has been filled in.
func (b ThirdPartyToAwaitBuilder) Reader() ThirdPartyToAwaitReader {
	return ThirdPartyToAwaitReader(capnp.StructBuilder(b).Reader())
}

// Plain returns a copy of the struct.
func (r ThirdPartyToAwaitReader) Plain() ThirdPartyToAwait {
	return ThirdPartyToAwait{}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ThirdPartyToAwait) Build(b ThirdPartyToAwaitBuilder) {
}

// FromPtr and ToPtr make *ThirdPartyToAwait a type argument of generic types, see [plain.Pointer].
func (*ThirdPartyToAwait) FromPtr(p plain.Ptr) *ThirdPartyToAwait {
	return plain.Struct(ThirdPartyToAwaitReader(p.Struct()), ThirdPartyToAwaitReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ThirdPartyToAwait) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ThirdPartyToAwaitBuilder{}.ObjectSize()); ok {
		p.Build(ThirdPartyToAwaitBuilder(b))
	}
}

// ThirdPartyToContact is the struct ThirdPartyToContact as a plain Go value, which shares nothing with any message.
type ThirdPartyToContact struct {
}

// ThirdPartyToContactReader reads a [ThirdPartyToContact] in place. It is valid as long as its message is.
type ThirdPartyToContactReader capnp.Struct

// ReadThirdPartyToContact reads the root of m as a [ThirdPartyToContact].
func ReadThirdPartyToContact(m *capnp.Message) ThirdPartyToContactReader {
	return ThirdPartyToContactReader(m.Root().Struct())
}

// ThirdPartyToContactBuilder fills in a [ThirdPartyToContact] in place.
type ThirdPartyToContactBuilder capnp.StructBuilder

// NewThirdPartyToContact makes a [ThirdPartyToContact] the root of m.
func NewThirdPartyToContact(m *capnp.Message) ThirdPartyToContactBuilder {
	return ThirdPartyToContactBuilder(m.NewRoot(ThirdPartyToContactBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ThirdPartyToContactBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{} }

// Reader reads what has been filled in.
func (b ThirdPartyToContactBuilder) Reader() ThirdPartyToContactReader {
	return ThirdPartyToContactReader(capnp.StructBuilder(b).Reader())
}

// Plain returns a copy of the struct.
func (r ThirdPartyToContactReader) Plain() ThirdPartyToContact {
	return ThirdPartyToContact{}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ThirdPartyToContact) Build(b ThirdPartyToContactBuilder) {
}

// FromPtr and ToPtr make *ThirdPartyToContact a type argument of generic types, see [plain.Pointer].
func (*ThirdPartyToContact) FromPtr(p plain.Ptr) *ThirdPartyToContact {
	return plain.Struct(ThirdPartyToContactReader(p.Struct()), ThirdPartyToContactReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ThirdPartyToContact) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ThirdPartyToContactBuilder{}.ObjectSize()); ok {
		p.Build(ThirdPartyToContactBuilder(b))
	}
}

// JoinKeyPart is the struct JoinKeyPart as a plain Go value, which shares nothing with any message.
type JoinKeyPart struct {
	JoinId    uint32
	PartCount uint16
	// 0 .. partCount-1
	PartNum uint16
}

// JoinKeyPartReader reads a [JoinKeyPart] in place. It is valid as long as its message is.
type JoinKeyPartReader capnp.Struct

// ReadJoinKeyPart reads the root of m as a [JoinKeyPart].
func ReadJoinKeyPart(m *capnp.Message) JoinKeyPartReader { return JoinKeyPartReader(m.Root().Struct()) }

func (r JoinKeyPartReader) JoinId() uint32 { return capnp.Struct(r).Uint32(0) }

func (r JoinKeyPartReader) PartCount() uint16 { return capnp.Struct(r).Uint16(4) }

// PartNum reads the field partNum.
//
// 0 .. partCount-1
func (r JoinKeyPartReader) PartNum() uint16 { return capnp.Struct(r).Uint16(6) }

// JoinKeyPartBuilder fills in a [JoinKeyPart] in place.
type JoinKeyPartBuilder capnp.StructBuilder

// NewJoinKeyPart makes a [JoinKeyPart] the root of m.
func NewJoinKeyPart(m *capnp.Message) JoinKeyPartBuilder {
	return JoinKeyPartBuilder(m.NewRoot(JoinKeyPartBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (JoinKeyPartBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b JoinKeyPartBuilder) Reader() JoinKeyPartReader {
	return JoinKeyPartReader(capnp.StructBuilder(b).Reader())
}

func (b JoinKeyPartBuilder) SetJoinId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

func (b JoinKeyPartBuilder) SetPartCount(v uint16) { capnp.StructBuilder(b).SetUint16(4, v) }

func (b JoinKeyPartBuilder) SetPartNum(v uint16) { capnp.StructBuilder(b).SetUint16(6, v) }

// Plain returns a copy of the struct.
func (r JoinKeyPartReader) Plain() JoinKeyPart {
	return JoinKeyPart{
		JoinId:    r.JoinId(),
		PartCount: r.PartCount(),
		PartNum:   r.PartNum(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *JoinKeyPart) Build(b JoinKeyPartBuilder) {
	b.SetJoinId(p.JoinId)
	b.SetPartCount(p.PartCount)
	b.SetPartNum(p.PartNum)
}

// FromPtr and ToPtr make *JoinKeyPart a type argument of generic types, see [plain.Pointer].
func (*JoinKeyPart) FromPtr(p plain.Ptr) *JoinKeyPart {
	return plain.Struct(JoinKeyPartReader(p.Struct()), JoinKeyPartReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *JoinKeyPart) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, JoinKeyPartBuilder{}.ObjectSize()); ok {
		p.Build(JoinKeyPartBuilder(b))
	}
}

// JoinResult is the struct JoinResult as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type JoinResult struct {
	JoinId uint32
	// equal in every result of one join
	Succeeded bool
	// set in exactly one of them
	Cap rpc.Ref
}

// JoinResultReader reads a [JoinResult] in place. It is valid as long as its message is.
type JoinResultReader capnp.Struct

// ReadJoinResult reads the root of m as a [JoinResult].
func ReadJoinResult(m *capnp.Message) JoinResultReader { return JoinResultReader(m.Root().Struct()) }

func (r JoinResultReader) JoinId() uint32 { return capnp.Struct(r).Uint32(0) }

// Succeeded reads the field succeeded.
//
// equal in every result of one join
func (r JoinResultReader) Succeeded() bool { return capnp.Struct(r).Bool(32) }

// Cap reads the field cap. The reference is the caller's own, to be released.
//
// set in exactly one of them
func (r JoinResultReader) Cap() rpc.Ref { return rpc.ReadRef(capnp.Struct(r), 0) }

// HasCap reports whether cap is not null.
func (r JoinResultReader) HasCap() bool { return capnp.Struct(r).Has(0) }

// JoinResultBuilder fills in a [JoinResult] in place.
type JoinResultBuilder capnp.StructBuilder

// NewJoinResult makes a [JoinResult] the root of m.
func NewJoinResult(m *capnp.Message) JoinResultBuilder {
	return JoinResultBuilder(m.NewRoot(JoinResultBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (JoinResultBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b JoinResultBuilder) Reader() JoinResultReader {
	return JoinResultReader(capnp.StructBuilder(b).Reader())
}

func (b JoinResultBuilder) SetJoinId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

func (b JoinResultBuilder) SetSucceeded(v bool) { capnp.StructBuilder(b).SetBool(32, v) }

// SetCap sets cap to a further reference to v.
func (b JoinResultBuilder) SetCap(v rpc.Ref) { capnp.StructBuilder(b).SetCapability(0, v) }

// Plain returns a copy of the struct.
func (r JoinResultReader) Plain() JoinResult {
	return JoinResult{
		JoinId:    r.JoinId(),
		Succeeded: r.Succeeded(),
		Cap:       r.Cap(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *JoinResult) Build(b JoinResultBuilder) {
	b.SetJoinId(p.JoinId)
	b.SetSucceeded(p.Succeeded)
	b.SetCap(p.Cap)
}

// FromPtr and ToPtr make *JoinResult a type argument of generic types, see [plain.Pointer].
func (*JoinResult) FromPtr(p plain.Ptr) *JoinResult {
	return plain.Struct(JoinResultReader(p.Struct()), JoinResultReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *JoinResult) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, JoinResultBuilder{}.ObjectSize()); ok {
		p.Build(JoinResultBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *JoinResult) Release() {
	if p == nil {
		return
	}
	p.Cap.Release()
}

// RpcTwopartySchema is the compiled schema of rpc-twoparty.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const RpcTwopartySchema = "" +
	"\x11\x03\r\x11Zv\x01l@\x04\x11\x02\x01\x11\t\x1f\x11 \x01\x00\x00Q\x04\x01\x02\xff\xa1\xf2\xda\\\x88Ǆ\xa1\x00\x11\x05\x9a\x00\x00" +
	"\xffrpc-twop\x01arty.cap\x03np\x00\x001\x01\xc7\x02Q \x05\x06\xff]Z\xa8\xff\x8bp9\x95" +
	"\x00\x11\x13\x01\xff\xa1\xf2\xda\\\x88Ǆ\xa1\x00\x04\a\x00\x00\x11\x02\x02\x112\x02\x00\x03\xff\x83\xca\x7f\tY\x90\xb2\x95\x00Q\x13\x01\x01" +
	"\xff\xa1\xf2\xda\\\x88Ǆ\xa1\x00\x04\a\x00\x00\x11B\x02\x11j\x02\x00\x00\x11z\x02\x00\x01\xff\xee\xeb\xb706:&\x9d\x00Q\x13\x01" +
	"\x01\xff\xa1\xf2\xda\\\x88Ǆ\xa1\x00\x05\x01\a\x00\x00\x13\xfa\x01\x02\x13\"\x02\x02\x00\x00\x132\x02\x02\x00\x01\xff\x9cq\xb9\x87\xbc\x9e\xd6" +
	"\x9f\x00\x11\x13\x02\xff\xa1\xf2\xda\\\x88Ǆ\xa1\x00\x00\x01\x11\x02\x03\x11\"\x03\x00\x00\x112\x03\x00\x01\xff\xa1\xf2\xda\\\x88Ǆ\xa1\x00" +
	"\x01\r\x00\x02\x11\x82\x03\x11\xa2\x03\x00\x03\xff}c\xda/\xe9)\xe3\xb7\x00Q\x13\x01\x01\xff\xa1\xf2\xda\\\x88Ǆ\xa1\x00\x04\a\x00\x00" +
	"\x13\x9a\x01\x03\x13\xca\x01\x03\x00\x00\x13\xda\x01\x03\x00\x01\xff\x8e:s\ue7d0\v\xd2\x00Q\x13\x01\x01\xff\xa1\xf2\xda\\\x88Ǆ\xa1\x00" +
	"\x04\a\x00\x00\x13b\x02\x03\x13\x8a\x02\x03\x00\x00\x13\x9a\x02\x03\x00\x01\xff!\x9b\x04\x9f;{\xe9\xe8\x00\x11\x13\x01\xff\xa1\xf2\xda\\\x88\xc7" +
	"\x84\xa1\x00\x04\a\x00\x00\x13\"\x03\x03\x13R\x03\x03\x00\x031\x01*\x01\xffrpc-twop\x03arty.capn" +
	"p:ThirdPartyToA\x0fwait\x11\x01\aP\x01\x01\x11\x01\xfa\xffrpc-twop\x02a" +
	"rty.capnp:JoinK?eyPart\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00" +
	"\x00\x11E:\x00\x00Q@\x03\x01QL\x02\x01\x11\x01\x02\x14\x01\x01\x00\x00\x11IR\x00\x00QH\x03\x01QT\x02\x01\x11\x02\x03\x14\x01" +
	"\x02\x00\x00\x11QB\x00\x00QL\x03\x01QX\x02\x01?joinId\x01\b\x00\x02\x01\b\x00\x01\xffpartCoun" +
	"\x00\x01t\x01\a\x00\x02\x01\a\x00\x01\x7fpartNum\x01\a\x00\x02\x01\a\x00\x01\x11\x01\xf2\xffrpc-twop\x02" +
	"arty.capnp:JoinR\x1fesult\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00" +
	"\x00\x11E:\x00\x00Q@\x03\x01QL\x02\x01\x11\x01 \x14\x01\x01\x00\x00\x11IR\x00\x00QH\x03\x01QT\x02\x01\x01\x02\x14\x01\x02" +
	"\x00\x00\x11Q\"\x00\x00QL\x03\x01QX\x02\x01?joinId\x01\b\x00\x02\x01\b\x00\x01\xffsucceede\x00" +
	"\x01d\x01\x01\x00\x02\x01\x01\x00\x01\acap\x01\x12\x04\x03\x00\x01\x01\x12\x00\x01\x11\x01\xc2\xffrpc-twop\x02art" +
	"y.capnp:Side\x00\x11\x01\aP\x01\x01\x11\x017Q\b\x01\x02\x00\x00\x11\x11:\x00\x00\x01\x01\x11\t:\x00\x00" +
	"?server?client\x11\x01\x9a\xffrpc-twop\x01arty.cap\x03np\x11\x01" +
	"wQ\x1c\x01\x01\xff\x9cq\xb9\x87\xbc\x9e֟\x00\x111*\xff\x8e:s\ue7d0\v\xd2\x00\x11-2\xff}c\xda/\xe9)\xe3\xb7" +
	"\x00\x11)\xaa\xff]Z\xa8\xff\x8bp9\x95\x00\x11-\x92\xff!\x9b\x04\x9f;{\xe9\xe8\x00\x111\xa2\xff\x83\xca\x7f\tY\x90\xb2\x95\x00" +
	"\x115b\xff\xee\xeb\xb706:&\x9d\x00\x115Z\x0fSide\x1fVatId\xffThirdPar\x01tyC" +
	"omple\x0ftion\xffThirdPar\x01tyToAwai\x01t\xffThirdPar\x01" +
	"tyToCont\aact\xffJoinKeyP\x00\aart\xffJoinResu\x00\x03lt1" +
	"\x01B\x01\xffrpc-twop\x04arty.capnp:ThirdPartyComple" +
	"tion\x00\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q\x14\x02\x01?jo" +
	"inId\x01\b\x00\x02\x01\b\x00\x01\x11\x01\xca\xffrpc-twop\x02arty.capnp:VatI" +
	"d\x00\x00\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fside" +
	"\x01\x0f\xff\x9cq\xb9\x87\xbc\x9e֟\x00\x00\x01\x01\x0f\x00\x011\x01:\x01\xffrpc-twop\x03arty.cap" +
	"np:ThirdPartyToC?ontact\x11\x01\aP\x01\x01"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

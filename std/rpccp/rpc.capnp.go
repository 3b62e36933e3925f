// Code generated from rpc.capnp by marque. DO NOT EDIT.

package rpccp

import (
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/std/plain"
)

// Message is the struct Message as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Message struct {
	Union MessageUnion // one of the members, or nil for the first member's default
}

// MessageUnion is the union of a [Message] as a plain Go value: [MessageUnimplemented], [MessageAbort], [MessageCall], [MessageReturn], [MessageFinish], [MessageResolve], [MessageRelease], [MessageObsoleteSave], [MessageBootstrap], [MessageObsoleteDelete], [MessageProvide], [MessageAccept], [MessageJoin], [MessageDisembargo], [MessageThirdPartyAnswer]. A member that only a newer schema knows is the bare [MessageWhich].
type MessageUnion interface {
	// Which says which member it is.
	Which() MessageWhich
	buildMessage(s capnp.StructBuilder, depth int)
}

// MessageWhich says which member of a union is set. Other values than these come from newer schemas.
type MessageWhich uint16

// The members of the union.
const (
	MessageWhichUnimplemented    MessageWhich = 0
	MessageWhichAbort            MessageWhich = 1
	MessageWhichCall             MessageWhich = 2
	MessageWhichReturn           MessageWhich = 3
	MessageWhichFinish           MessageWhich = 4
	MessageWhichResolve          MessageWhich = 5
	MessageWhichRelease          MessageWhich = 6
	MessageWhichObsoleteSave     MessageWhich = 7
	MessageWhichBootstrap        MessageWhich = 8
	MessageWhichObsoleteDelete   MessageWhich = 9
	MessageWhichProvide          MessageWhich = 10
	MessageWhichAccept           MessageWhich = 11
	MessageWhichJoin             MessageWhich = 12
	MessageWhichDisembargo       MessageWhich = 13
	MessageWhichThirdPartyAnswer MessageWhich = 14
)

var messageWhichNames = [...]string{"unimplemented", "abort", "call", "return", "finish", "resolve", "release", "obsoleteSave", "bootstrap", "obsoleteDelete", "provide", "accept", "join", "disembargo", "thirdPartyAnswer"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v MessageWhich) String() string {
	if v.Known() {
		return messageWhichNames[v]
	}
	return "MessageWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v MessageWhich) Known() bool { return int(v) < len(messageWhichNames) }

// Which returns w.
func (w MessageWhich) Which() MessageWhich { return w }

func (w MessageWhich) buildMessage(s capnp.StructBuilder, _ int) { s.SetUint16(0, uint16(w)) }

// MessageUnimplemented is the union's member unimplemented.
//
// echo of a message the echoing side could not process
type MessageUnimplemented struct{ Value *Message }

// Which returns [MessageWhichUnimplemented].
func (MessageUnimplemented) Which() MessageWhich { return MessageWhichUnimplemented }

func (u MessageUnimplemented) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichUnimplemented))
	if u.Value != nil {
		u.Value.build(b.NewUnimplemented(), depth)
	}
}

// MessageAbort is the union's member abort.
//
// last message on a failing connection
type MessageAbort struct{ Value *Exception }

// Which returns [MessageWhichAbort].
func (MessageAbort) Which() MessageWhich { return MessageWhichAbort }

func (u MessageAbort) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichAbort))
	if u.Value != nil {
		u.Value.Build(b.NewAbort())
	}
}

// MessageCall is the union's member call.
type MessageCall struct{ Value *Call }

// Which returns [MessageWhichCall].
func (MessageCall) Which() MessageWhich { return MessageWhichCall }

func (u MessageCall) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichCall))
	if u.Value != nil {
		u.Value.Build(b.NewCall())
	}
}

// MessageReturn is the union's member return.
type MessageReturn struct{ Value *Return }

// Which returns [MessageWhichReturn].
func (MessageReturn) Which() MessageWhich { return MessageWhichReturn }

func (u MessageReturn) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichReturn))
	if u.Value != nil {
		u.Value.Build(b.NewReturn())
	}
}

// MessageFinish is the union's member finish.
type MessageFinish struct{ Value *Finish }

// Which returns [MessageWhichFinish].
func (MessageFinish) Which() MessageWhich { return MessageWhichFinish }

func (u MessageFinish) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichFinish))
	if u.Value != nil {
		u.Value.Build(b.NewFinish())
	}
}

// MessageResolve is the union's member resolve.
type MessageResolve struct{ Value *Resolve }

// Which returns [MessageWhichResolve].
func (MessageResolve) Which() MessageWhich { return MessageWhichResolve }

func (u MessageResolve) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichResolve))
	if u.Value != nil {
		u.Value.Build(b.NewResolve())
	}
}

// MessageRelease is the union's member release.
type MessageRelease struct{ Value *Release }

// Which returns [MessageWhichRelease].
func (MessageRelease) Which() MessageWhich { return MessageWhichRelease }

func (u MessageRelease) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichRelease))
	if u.Value != nil {
		u.Value.Build(b.NewRelease_())
	}
}

// MessageObsoleteSave is the union's member obsoleteSave.
//
// reserved, never used
type MessageObsoleteSave struct{ Value plain.Any }

// Which returns [MessageWhichObsoleteSave].
func (MessageObsoleteSave) Which() MessageWhich { return MessageWhichObsoleteSave }

func (u MessageObsoleteSave) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichObsoleteSave))
	u.Value.Set(capnp.StructBuilder(b).Ptr(0))
}

// MessageBootstrap is the union's member bootstrap.
type MessageBootstrap struct{ Value *Bootstrap }

// Which returns [MessageWhichBootstrap].
func (MessageBootstrap) Which() MessageWhich { return MessageWhichBootstrap }

func (u MessageBootstrap) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichBootstrap))
	if u.Value != nil {
		u.Value.Build(b.NewBootstrap())
	}
}

// MessageObsoleteDelete is the union's member obsoleteDelete.
//
// reserved, never used
type MessageObsoleteDelete struct{ Value plain.Any }

// Which returns [MessageWhichObsoleteDelete].
func (MessageObsoleteDelete) Which() MessageWhich { return MessageWhichObsoleteDelete }

func (u MessageObsoleteDelete) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichObsoleteDelete))
	u.Value.Set(capnp.StructBuilder(b).Ptr(0))
}

// MessageProvide is the union's member provide.
type MessageProvide struct{ Value *Provide }

// Which returns [MessageWhichProvide].
func (MessageProvide) Which() MessageWhich { return MessageWhichProvide }

func (u MessageProvide) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichProvide))
	if u.Value != nil {
		u.Value.Build(b.NewProvide())
	}
}

// MessageAccept is the union's member accept.
type MessageAccept struct{ Value *Accept }

// Which returns [MessageWhichAccept].
func (MessageAccept) Which() MessageWhich { return MessageWhichAccept }

func (u MessageAccept) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichAccept))
	if u.Value != nil {
		u.Value.Build(b.NewAccept())
	}
}

// MessageJoin is the union's member join.
type MessageJoin struct{ Value *Join }

// Which returns [MessageWhichJoin].
func (MessageJoin) Which() MessageWhich { return MessageWhichJoin }

func (u MessageJoin) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichJoin))
	if u.Value != nil {
		u.Value.Build(b.NewJoin())
	}
}

// MessageDisembargo is the union's member disembargo.
type MessageDisembargo struct{ Value *Disembargo }

// Which returns [MessageWhichDisembargo].
func (MessageDisembargo) Which() MessageWhich { return MessageWhichDisembargo }

func (u MessageDisembargo) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichDisembargo))
	if u.Value != nil {
		u.Value.Build(b.NewDisembargo())
	}
}

// MessageThirdPartyAnswer is the union's member thirdPartyAnswer.
type MessageThirdPartyAnswer struct{ Value *ThirdPartyAnswer }

// Which returns [MessageWhichThirdPartyAnswer].
func (MessageThirdPartyAnswer) Which() MessageWhich { return MessageWhichThirdPartyAnswer }

func (u MessageThirdPartyAnswer) buildMessage(s capnp.StructBuilder, depth int) {
	b := MessageBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichThirdPartyAnswer))
	if u.Value != nil {
		u.Value.Build(b.NewThirdPartyAnswer())
	}
}

// MessageReader reads a [Message] in place. It is valid as long as its message is.
type MessageReader capnp.Struct

// ReadMessage reads the root of m as a [Message].
func ReadMessage(m *capnp.Message) MessageReader { return MessageReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r MessageReader) Which() MessageWhich { return MessageWhich(capnp.Struct(r).Uint16(0)) }

// Unimplemented reads the union's member unimplemented; ok is false if another member is set.
//
// echo of a message the echoing side could not process
func (r MessageReader) Unimplemented() (v MessageReader, ok bool) {
	if r.Which() != MessageWhichUnimplemented {
		return v, false
	}
	return MessageReader(capnp.Struct(r).Struct(0)), true
}

// HasUnimplemented reports whether unimplemented is not null.
func (r MessageReader) HasUnimplemented() bool {
	return r.Which() == MessageWhichUnimplemented && capnp.Struct(r).Has(0)
}

// Abort reads the union's member abort; ok is false if another member is set.
//
// last message on a failing connection
func (r MessageReader) Abort() (v ExceptionReader, ok bool) {
	if r.Which() != MessageWhichAbort {
		return v, false
	}
	return ExceptionReader(capnp.Struct(r).Struct(0)), true
}

// HasAbort reports whether abort is not null.
func (r MessageReader) HasAbort() bool {
	return r.Which() == MessageWhichAbort && capnp.Struct(r).Has(0)
}

// Call reads the union's member call; ok is false if another member is set.
func (r MessageReader) Call() (v CallReader, ok bool) {
	if r.Which() != MessageWhichCall {
		return v, false
	}
	return CallReader(capnp.Struct(r).Struct(0)), true
}

// HasCall reports whether call is not null.
func (r MessageReader) HasCall() bool { return r.Which() == MessageWhichCall && capnp.Struct(r).Has(0) }

// Return reads the union's member return; ok is false if another member is set.
func (r MessageReader) Return() (v ReturnReader, ok bool) {
	if r.Which() != MessageWhichReturn {
		return v, false
	}
	return ReturnReader(capnp.Struct(r).Struct(0)), true
}

// HasReturn reports whether return is not null.
func (r MessageReader) HasReturn() bool {
	return r.Which() == MessageWhichReturn && capnp.Struct(r).Has(0)
}

// Finish reads the union's member finish; ok is false if another member is set.
func (r MessageReader) Finish() (v FinishReader, ok bool) {
	if r.Which() != MessageWhichFinish {
		return v, false
	}
	return FinishReader(capnp.Struct(r).Struct(0)), true
}

// HasFinish reports whether finish is not null.
func (r MessageReader) HasFinish() bool {
	return r.Which() == MessageWhichFinish && capnp.Struct(r).Has(0)
}

// Resolve reads the union's member resolve; ok is false if another member is set.
func (r MessageReader) Resolve() (v ResolveReader, ok bool) {
	if r.Which() != MessageWhichResolve {
		return v, false
	}
	return ResolveReader(capnp.Struct(r).Struct(0)), true
}

// HasResolve reports whether resolve is not null.
func (r MessageReader) HasResolve() bool {
	return r.Which() == MessageWhichResolve && capnp.Struct(r).Has(0)
}

// Release_ reads the union's member release; ok is false if another member is set.
func (r MessageReader) Release_() (v ReleaseReader, ok bool) {
	if r.Which() != MessageWhichRelease {
		return v, false
	}
	return ReleaseReader(capnp.Struct(r).Struct(0)), true
}

// HasRelease_ reports whether release is not null.
func (r MessageReader) HasRelease_() bool {
	return r.Which() == MessageWhichRelease && capnp.Struct(r).Has(0)
}

// ObsoleteSave reads the union's member obsoleteSave; ok is false if another member is set.
//
// reserved, never used
func (r MessageReader) ObsoleteSave() (v capnp.Ptr, ok bool) {
	if r.Which() != MessageWhichObsoleteSave {
		return v, false
	}
	return capnp.Struct(r).Ptr(0), true
}

// HasObsoleteSave reports whether obsoleteSave is not null.
func (r MessageReader) HasObsoleteSave() bool {
	return r.Which() == MessageWhichObsoleteSave && capnp.Struct(r).Has(0)
}

// Bootstrap reads the union's member bootstrap; ok is false if another member is set.
func (r MessageReader) Bootstrap() (v BootstrapReader, ok bool) {
	if r.Which() != MessageWhichBootstrap {
		return v, false
	}
	return BootstrapReader(capnp.Struct(r).Struct(0)), true
}

// HasBootstrap reports whether bootstrap is not null.
func (r MessageReader) HasBootstrap() bool {
	return r.Which() == MessageWhichBootstrap && capnp.Struct(r).Has(0)
}

// ObsoleteDelete reads the union's member obsoleteDelete; ok is false if another member is set.
//
// reserved, never used
func (r MessageReader) ObsoleteDelete() (v capnp.Ptr, ok bool) {
	if r.Which() != MessageWhichObsoleteDelete {
		return v, false
	}
	return capnp.Struct(r).Ptr(0), true
}

// HasObsoleteDelete reports whether obsoleteDelete is not null.
func (r MessageReader) HasObsoleteDelete() bool {
	return r.Which() == MessageWhichObsoleteDelete && capnp.Struct(r).Has(0)
}

// Provide reads the union's member provide; ok is false if another member is set.
func (r MessageReader) Provide() (v ProvideReader, ok bool) {
	if r.Which() != MessageWhichProvide {
		return v, false
	}
	return ProvideReader(capnp.Struct(r).Struct(0)), true
}

// HasProvide reports whether provide is not null.
func (r MessageReader) HasProvide() bool {
	return r.Which() == MessageWhichProvide && capnp.Struct(r).Has(0)
}

// Accept reads the union's member accept; ok is false if another member is set.
func (r MessageReader) Accept() (v AcceptReader, ok bool) {
	if r.Which() != MessageWhichAccept {
		return v, false
	}
	return AcceptReader(capnp.Struct(r).Struct(0)), true
}

// HasAccept reports whether accept is not null.
func (r MessageReader) HasAccept() bool {
	return r.Which() == MessageWhichAccept && capnp.Struct(r).Has(0)
}

// Join reads the union's member join; ok is false if another member is set.
func (r MessageReader) Join() (v JoinReader, ok bool) {
	if r.Which() != MessageWhichJoin {
		return v, false
	}
	return JoinReader(capnp.Struct(r).Struct(0)), true
}

// HasJoin reports whether join is not null.
func (r MessageReader) HasJoin() bool { return r.Which() == MessageWhichJoin && capnp.Struct(r).Has(0) }

// Disembargo reads the union's member disembargo; ok is false if another member is set.
func (r MessageReader) Disembargo() (v DisembargoReader, ok bool) {
	if r.Which() != MessageWhichDisembargo {
		return v, false
	}
	return DisembargoReader(capnp.Struct(r).Struct(0)), true
}

// HasDisembargo reports whether disembargo is not null.
func (r MessageReader) HasDisembargo() bool {
	return r.Which() == MessageWhichDisembargo && capnp.Struct(r).Has(0)
}

// ThirdPartyAnswer reads the union's member thirdPartyAnswer; ok is false if another member is set.
func (r MessageReader) ThirdPartyAnswer() (v ThirdPartyAnswerReader, ok bool) {
	if r.Which() != MessageWhichThirdPartyAnswer {
		return v, false
	}
	return ThirdPartyAnswerReader(capnp.Struct(r).Struct(0)), true
}

// HasThirdPartyAnswer reports whether thirdPartyAnswer is not null.
func (r MessageReader) HasThirdPartyAnswer() bool {
	return r.Which() == MessageWhichThirdPartyAnswer && capnp.Struct(r).Has(0)
}

// MessageBuilder fills in a [Message] in place.
type MessageBuilder capnp.StructBuilder

// NewMessage makes a [Message] the root of m.
func NewMessage(m *capnp.Message) MessageBuilder {
	return MessageBuilder(m.NewRoot(MessageBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (MessageBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b MessageBuilder) Reader() MessageReader { return MessageReader(capnp.StructBuilder(b).Reader()) }

// NewUnimplemented selects the union's member unimplemented and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewUnimplemented() MessageBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichUnimplemented))
	return MessageBuilder(capnp.StructBuilder(b).NewStruct(0, MessageBuilder{}.ObjectSize()))
}

// SetUnimplemented sets unimplemented to a copy of v.
func (b MessageBuilder) SetUnimplemented(v MessageReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichUnimplemented))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Unimplemented is the union's member unimplemented, to be changed; ok is false if another member is set.
func (b MessageBuilder) Unimplemented() (v MessageBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichUnimplemented {
		return v, false
	}
	return MessageBuilder(capnp.StructBuilder(b).Struct(0, MessageBuilder{}.ObjectSize())), true
}

// NewAbort selects the union's member abort and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewAbort() ExceptionBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichAbort))
	return ExceptionBuilder(capnp.StructBuilder(b).NewStruct(0, ExceptionBuilder{}.ObjectSize()))
}

// SetAbort sets abort to a copy of v.
func (b MessageBuilder) SetAbort(v ExceptionReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichAbort))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Abort is the union's member abort, to be changed; ok is false if another member is set.
func (b MessageBuilder) Abort() (v ExceptionBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichAbort {
		return v, false
	}
	return ExceptionBuilder(capnp.StructBuilder(b).Struct(0, ExceptionBuilder{}.ObjectSize())), true
}

// NewCall selects the union's member call and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewCall() CallBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichCall))
	return CallBuilder(capnp.StructBuilder(b).NewStruct(0, CallBuilder{}.ObjectSize()))
}

// SetCall sets call to a copy of v.
func (b MessageBuilder) SetCall(v CallReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichCall))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Call is the union's member call, to be changed; ok is false if another member is set.
func (b MessageBuilder) Call() (v CallBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichCall {
		return v, false
	}
	return CallBuilder(capnp.StructBuilder(b).Struct(0, CallBuilder{}.ObjectSize())), true
}

// NewReturn selects the union's member return and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewReturn() ReturnBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichReturn))
	return ReturnBuilder(capnp.StructBuilder(b).NewStruct(0, ReturnBuilder{}.ObjectSize()))
}

// SetReturn sets return to a copy of v.
func (b MessageBuilder) SetReturn(v ReturnReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichReturn))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Return is the union's member return, to be changed; ok is false if another member is set.
func (b MessageBuilder) Return() (v ReturnBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichReturn {
		return v, false
	}
	return ReturnBuilder(capnp.StructBuilder(b).Struct(0, ReturnBuilder{}.ObjectSize())), true
}

// NewFinish selects the union's member finish and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewFinish() FinishBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichFinish))
	return FinishBuilder(capnp.StructBuilder(b).NewStruct(0, FinishBuilder{}.ObjectSize()))
}

// SetFinish sets finish to a copy of v.
func (b MessageBuilder) SetFinish(v FinishReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichFinish))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Finish is the union's member finish, to be changed; ok is false if another member is set.
func (b MessageBuilder) Finish() (v FinishBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichFinish {
		return v, false
	}
	return FinishBuilder(capnp.StructBuilder(b).Struct(0, FinishBuilder{}.ObjectSize())), true
}

// NewResolve selects the union's member resolve and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewResolve() ResolveBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichResolve))
	return ResolveBuilder(capnp.StructBuilder(b).NewStruct(0, ResolveBuilder{}.ObjectSize()))
}

// SetResolve sets resolve to a copy of v.
func (b MessageBuilder) SetResolve(v ResolveReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichResolve))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Resolve is the union's member resolve, to be changed; ok is false if another member is set.
func (b MessageBuilder) Resolve() (v ResolveBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichResolve {
		return v, false
	}
	return ResolveBuilder(capnp.StructBuilder(b).Struct(0, ResolveBuilder{}.ObjectSize())), true
}

// NewRelease_ selects the union's member release and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewRelease_() ReleaseBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichRelease))
	return ReleaseBuilder(capnp.StructBuilder(b).NewStruct(0, ReleaseBuilder{}.ObjectSize()))
}

// SetRelease_ sets release to a copy of v.
func (b MessageBuilder) SetRelease_(v ReleaseReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichRelease))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Release_ is the union's member release, to be changed; ok is false if another member is set.
func (b MessageBuilder) Release_() (v ReleaseBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichRelease {
		return v, false
	}
	return ReleaseBuilder(capnp.StructBuilder(b).Struct(0, ReleaseBuilder{}.ObjectSize())), true
}

// NewObsoleteSave selects the union's member obsoleteSave and sets it to null, to be built in place.
func (b MessageBuilder) NewObsoleteSave() capnp.PtrBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichObsoleteSave))
	capnp.StructBuilder(b).Clear(0)
	return capnp.StructBuilder(b).Ptr(0)
}

// ObsoleteSave is the union's member obsoleteSave, to be changed; ok is false if another member is set.
func (b MessageBuilder) ObsoleteSave() (v capnp.PtrBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichObsoleteSave {
		return v, false
	}
	return capnp.StructBuilder(b).Ptr(0), true
}

// NewBootstrap selects the union's member bootstrap and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewBootstrap() BootstrapBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichBootstrap))
	return BootstrapBuilder(capnp.StructBuilder(b).NewStruct(0, BootstrapBuilder{}.ObjectSize()))
}

// SetBootstrap sets bootstrap to a copy of v.
func (b MessageBuilder) SetBootstrap(v BootstrapReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichBootstrap))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Bootstrap is the union's member bootstrap, to be changed; ok is false if another member is set.
func (b MessageBuilder) Bootstrap() (v BootstrapBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichBootstrap {
		return v, false
	}
	return BootstrapBuilder(capnp.StructBuilder(b).Struct(0, BootstrapBuilder{}.ObjectSize())), true
}

// NewObsoleteDelete selects the union's member obsoleteDelete and sets it to null, to be built in place.
func (b MessageBuilder) NewObsoleteDelete() capnp.PtrBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichObsoleteDelete))
	capnp.StructBuilder(b).Clear(0)
	return capnp.StructBuilder(b).Ptr(0)
}

// ObsoleteDelete is the union's member obsoleteDelete, to be changed; ok is false if another member is set.
func (b MessageBuilder) ObsoleteDelete() (v capnp.PtrBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichObsoleteDelete {
		return v, false
	}
	return capnp.StructBuilder(b).Ptr(0), true
}

// NewProvide selects the union's member provide and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewProvide() ProvideBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichProvide))
	return ProvideBuilder(capnp.StructBuilder(b).NewStruct(0, ProvideBuilder{}.ObjectSize()))
}

// SetProvide sets provide to a copy of v.
func (b MessageBuilder) SetProvide(v ProvideReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichProvide))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Provide is the union's member provide, to be changed; ok is false if another member is set.
func (b MessageBuilder) Provide() (v ProvideBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichProvide {
		return v, false
	}
	return ProvideBuilder(capnp.StructBuilder(b).Struct(0, ProvideBuilder{}.ObjectSize())), true
}

// NewAccept selects the union's member accept and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewAccept() AcceptBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichAccept))
	return AcceptBuilder(capnp.StructBuilder(b).NewStruct(0, AcceptBuilder{}.ObjectSize()))
}

// SetAccept sets accept to a copy of v.
func (b MessageBuilder) SetAccept(v AcceptReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichAccept))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Accept is the union's member accept, to be changed; ok is false if another member is set.
func (b MessageBuilder) Accept() (v AcceptBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichAccept {
		return v, false
	}
	return AcceptBuilder(capnp.StructBuilder(b).Struct(0, AcceptBuilder{}.ObjectSize())), true
}

// NewJoin selects the union's member join and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewJoin() JoinBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichJoin))
	return JoinBuilder(capnp.StructBuilder(b).NewStruct(0, JoinBuilder{}.ObjectSize()))
}

// SetJoin sets join to a copy of v.
func (b MessageBuilder) SetJoin(v JoinReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichJoin))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Join is the union's member join, to be changed; ok is false if another member is set.
func (b MessageBuilder) Join() (v JoinBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichJoin {
		return v, false
	}
	return JoinBuilder(capnp.StructBuilder(b).Struct(0, JoinBuilder{}.ObjectSize())), true
}

// NewDisembargo selects the union's member disembargo and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewDisembargo() DisembargoBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichDisembargo))
	return DisembargoBuilder(capnp.StructBuilder(b).NewStruct(0, DisembargoBuilder{}.ObjectSize()))
}

// SetDisembargo sets disembargo to a copy of v.
func (b MessageBuilder) SetDisembargo(v DisembargoReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichDisembargo))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Disembargo is the union's member disembargo, to be changed; ok is false if another member is set.
func (b MessageBuilder) Disembargo() (v DisembargoBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichDisembargo {
		return v, false
	}
	return DisembargoBuilder(capnp.StructBuilder(b).Struct(0, DisembargoBuilder{}.ObjectSize())), true
}

// NewThirdPartyAnswer selects the union's member thirdPartyAnswer and sets it to an empty struct, to be filled in.
func (b MessageBuilder) NewThirdPartyAnswer() ThirdPartyAnswerBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichThirdPartyAnswer))
	return ThirdPartyAnswerBuilder(capnp.StructBuilder(b).NewStruct(0, ThirdPartyAnswerBuilder{}.ObjectSize()))
}

// SetThirdPartyAnswer sets thirdPartyAnswer to a copy of v.
func (b MessageBuilder) SetThirdPartyAnswer(v ThirdPartyAnswerReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(MessageWhichThirdPartyAnswer))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// ThirdPartyAnswer is the union's member thirdPartyAnswer, to be changed; ok is false if another member is set.
func (b MessageBuilder) ThirdPartyAnswer() (v ThirdPartyAnswerBuilder, ok bool) {
	if b.Reader().Which() != MessageWhichThirdPartyAnswer {
		return v, false
	}
	return ThirdPartyAnswerBuilder(capnp.StructBuilder(b).Struct(0, ThirdPartyAnswerBuilder{}.ObjectSize())), true
}

// Plain returns a copy of the struct.
func (r MessageReader) Plain() Message {
	return Message{
		Union: r.plainUnion(),
	}
}

func (r MessageReader) plainUnion() MessageUnion {
	switch w := r.Which(); w {
	case MessageWhichUnimplemented:
		return MessageUnimplemented{plain.Struct(MessageReader(capnp.Struct(r).Struct(0)), MessageReader.Plain)}
	case MessageWhichAbort:
		return MessageAbort{plain.Struct(ExceptionReader(capnp.Struct(r).Struct(0)), ExceptionReader.Plain)}
	case MessageWhichCall:
		return MessageCall{plain.Struct(CallReader(capnp.Struct(r).Struct(0)), CallReader.Plain)}
	case MessageWhichReturn:
		return MessageReturn{plain.Struct(ReturnReader(capnp.Struct(r).Struct(0)), ReturnReader.Plain)}
	case MessageWhichFinish:
		return MessageFinish{plain.Struct(FinishReader(capnp.Struct(r).Struct(0)), FinishReader.Plain)}
	case MessageWhichResolve:
		return MessageResolve{plain.Struct(ResolveReader(capnp.Struct(r).Struct(0)), ResolveReader.Plain)}
	case MessageWhichRelease:
		return MessageRelease{plain.Struct(ReleaseReader(capnp.Struct(r).Struct(0)), ReleaseReader.Plain)}
	case MessageWhichObsoleteSave:
		return MessageObsoleteSave{plain.CopyAny(capnp.Struct(r).Ptr(0))}
	case MessageWhichBootstrap:
		return MessageBootstrap{plain.Struct(BootstrapReader(capnp.Struct(r).Struct(0)), BootstrapReader.Plain)}
	case MessageWhichObsoleteDelete:
		return MessageObsoleteDelete{plain.CopyAny(capnp.Struct(r).Ptr(0))}
	case MessageWhichProvide:
		return MessageProvide{plain.Struct(ProvideReader(capnp.Struct(r).Struct(0)), ProvideReader.Plain)}
	case MessageWhichAccept:
		return MessageAccept{plain.Struct(AcceptReader(capnp.Struct(r).Struct(0)), AcceptReader.Plain)}
	case MessageWhichJoin:
		return MessageJoin{plain.Struct(JoinReader(capnp.Struct(r).Struct(0)), JoinReader.Plain)}
	case MessageWhichDisembargo:
		return MessageDisembargo{plain.Struct(DisembargoReader(capnp.Struct(r).Struct(0)), DisembargoReader.Plain)}
	case MessageWhichThirdPartyAnswer:
		return MessageThirdPartyAnswer{plain.Struct(ThirdPartyAnswerReader(capnp.Struct(r).Struct(0)), ThirdPartyAnswerReader.Plain)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Message) Build(b MessageBuilder) { p.build(b, plain.MaxDepth) }

func (p *Message) build(b MessageBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	if p.Union != nil {
		p.Union.buildMessage(capnp.StructBuilder(b), depth)
	}
}

// FromPtr and ToPtr make *Message a type argument of generic types, see [plain.Pointer].
func (*Message) FromPtr(p plain.Ptr) *Message {
	return plain.Struct(MessageReader(p.Struct()), MessageReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Message) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, MessageBuilder{}.ObjectSize()); ok {
		p.build(MessageBuilder(b), s.Depth())
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Message) Release() {
	if p == nil {
		return
	}
	switch u := p.Union.(type) {
	case MessageUnimplemented:
		u.Value.Release()
	case MessageCall:
		u.Value.Release()
	case MessageReturn:
		u.Value.Release()
	case MessageResolve:
		u.Value.Release()
	case MessageObsoleteSave:
		u.Value.Release()
	case MessageBootstrap:
		u.Value.Release()
	case MessageObsoleteDelete:
		u.Value.Release()
	case MessageProvide:
		u.Value.Release()
	case MessageAccept:
		u.Value.Release()
	case MessageJoin:
		u.Value.Release()
	case MessageThirdPartyAnswer:
		u.Value.Release()
	}
	p.Union = nil
}

// Bootstrap is the struct Bootstrap as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Bootstrap struct {
	QuestionId uint32
	// leave null; non-null is refused
	DeprecatedObjectId plain.Any
}

// BootstrapReader reads a [Bootstrap] in place. It is valid as long as its message is.
type BootstrapReader capnp.Struct

// ReadBootstrap reads the root of m as a [Bootstrap].
func ReadBootstrap(m *capnp.Message) BootstrapReader { return BootstrapReader(m.Root().Struct()) }

func (r BootstrapReader) QuestionId() uint32 { return capnp.Struct(r).Uint32(0) }

// DeprecatedObjectId reads the field deprecatedObjectId.
//
// leave null; non-null is refused
func (r BootstrapReader) DeprecatedObjectId() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasDeprecatedObjectId reports whether deprecatedObjectId is not null.
func (r BootstrapReader) HasDeprecatedObjectId() bool { return capnp.Struct(r).Has(0) }

// BootstrapBuilder fills in a [Bootstrap] in place.
type BootstrapBuilder capnp.StructBuilder

// NewBootstrap makes a [Bootstrap] the root of m.
func NewBootstrap(m *capnp.Message) BootstrapBuilder {
	return BootstrapBuilder(m.NewRoot(BootstrapBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (BootstrapBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b BootstrapBuilder) Reader() BootstrapReader {
	return BootstrapReader(capnp.StructBuilder(b).Reader())
}

func (b BootstrapBuilder) SetQuestionId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// DeprecatedObjectId is the pointer deprecatedObjectId, to be built in place.
func (b BootstrapBuilder) DeprecatedObjectId() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// Plain returns a copy of the struct.
func (r BootstrapReader) Plain() Bootstrap {
	return Bootstrap{
		QuestionId:         r.QuestionId(),
		DeprecatedObjectId: plain.CopyAny(r.DeprecatedObjectId()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Bootstrap) Build(b BootstrapBuilder) {
	b.SetQuestionId(p.QuestionId)
	p.DeprecatedObjectId.Set(capnp.StructBuilder(b).Ptr(0))
}

// FromPtr and ToPtr make *Bootstrap a type argument of generic types, see [plain.Pointer].
func (*Bootstrap) FromPtr(p plain.Ptr) *Bootstrap {
	return plain.Struct(BootstrapReader(p.Struct()), BootstrapReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Bootstrap) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, BootstrapBuilder{}.ObjectSize()); ok {
		p.Build(BootstrapBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Bootstrap) Release() {
	if p == nil {
		return
	}
	p.DeprecatedObjectId.Release()
}

// Call is the struct Call as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Call struct {
	QuestionId    uint32
	Target        *MessageTarget
	InterfaceId   uint64
	MethodId      uint16
	Params        *Payload
	SendResultsTo CallSendResultsTo
	// Return.awaitFromThirdParty is acceptable
	AllowThirdPartyTailCall bool
	// hint: nothing will be pipelined on this
	NoPromisePipelining bool
	// hint: only pipelining, no Return wanted
	OnlyPromisePipeline bool
}

// CallReader reads a [Call] in place. It is valid as long as its message is.
type CallReader capnp.Struct

// ReadCall reads the root of m as a [Call].
func ReadCall(m *capnp.Message) CallReader { return CallReader(m.Root().Struct()) }

func (r CallReader) QuestionId() uint32 { return capnp.Struct(r).Uint32(0) }

func (r CallReader) Target() MessageTargetReader {
	return MessageTargetReader(capnp.Struct(r).Struct(0))
}

// HasTarget reports whether target is not null.
func (r CallReader) HasTarget() bool { return capnp.Struct(r).Has(0) }

func (r CallReader) InterfaceId() uint64 { return capnp.Struct(r).Uint64(8) }

func (r CallReader) MethodId() uint16 { return capnp.Struct(r).Uint16(4) }

func (r CallReader) Params() PayloadReader { return PayloadReader(capnp.Struct(r).Struct(1)) }

// HasParams reports whether params is not null.
func (r CallReader) HasParams() bool { return capnp.Struct(r).Has(1) }

func (r CallReader) SendResultsTo() CallSendResultsToReader { return CallSendResultsToReader(r) }

// AllowThirdPartyTailCall reads the field allowThirdPartyTailCall.
//
// Return.awaitFromThirdParty is acceptable
func (r CallReader) AllowThirdPartyTailCall() bool { return capnp.Struct(r).Bool(128) }

// NoPromisePipelining reads the field noPromisePipelining.
//
// hint: nothing will be pipelined on this
func (r CallReader) NoPromisePipelining() bool { return capnp.Struct(r).Bool(129) }

// OnlyPromisePipeline reads the field onlyPromisePipeline.
//
// hint: only pipelining, no Return wanted
func (r CallReader) OnlyPromisePipeline() bool { return capnp.Struct(r).Bool(130) }

// CallBuilder fills in a [Call] in place.
type CallBuilder capnp.StructBuilder

// NewCall makes a [Call] the root of m.
func NewCall(m *capnp.Message) CallBuilder { return CallBuilder(m.NewRoot(CallBuilder{}.ObjectSize())) }

// ObjectSize is the size of the struct.
func (CallBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 3, PtrCount: 3} }

// Reader reads what has been filled in.
func (b CallBuilder) Reader() CallReader { return CallReader(capnp.StructBuilder(b).Reader()) }

func (b CallBuilder) SetQuestionId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// NewTarget sets target to an empty struct, to be filled in.
func (b CallBuilder) NewTarget() MessageTargetBuilder {
	return MessageTargetBuilder(capnp.StructBuilder(b).NewStruct(0, MessageTargetBuilder{}.ObjectSize()))
}

// SetTarget sets target to a copy of v.
func (b CallBuilder) SetTarget(v MessageTargetReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Target is the struct that target leads to, made if it is not there, to be changed.
func (b CallBuilder) Target() MessageTargetBuilder {
	return MessageTargetBuilder(capnp.StructBuilder(b).Struct(0, MessageTargetBuilder{}.ObjectSize()))
}

func (b CallBuilder) SetInterfaceId(v uint64) { capnp.StructBuilder(b).SetUint64(8, v) }

func (b CallBuilder) SetMethodId(v uint16) { capnp.StructBuilder(b).SetUint16(4, v) }

// NewParams sets params to an empty struct, to be filled in.
func (b CallBuilder) NewParams() PayloadBuilder {
	return PayloadBuilder(capnp.StructBuilder(b).NewStruct(1, PayloadBuilder{}.ObjectSize()))
}

// SetParams sets params to a copy of v.
func (b CallBuilder) SetParams(v PayloadReader) { capnp.StructBuilder(b).SetStruct(1, capnp.Struct(v)) }

// Params is the struct that params leads to, made if it is not there, to be changed.
func (b CallBuilder) Params() PayloadBuilder {
	return PayloadBuilder(capnp.StructBuilder(b).Struct(1, PayloadBuilder{}.ObjectSize()))
}

func (b CallBuilder) SendResultsTo() CallSendResultsToBuilder { return CallSendResultsToBuilder(b) }

func (b CallBuilder) SetAllowThirdPartyTailCall(v bool) { capnp.StructBuilder(b).SetBool(128, v) }

func (b CallBuilder) SetNoPromisePipelining(v bool) { capnp.StructBuilder(b).SetBool(129, v) }

func (b CallBuilder) SetOnlyPromisePipeline(v bool) { capnp.StructBuilder(b).SetBool(130, v) }

// Plain returns a copy of the struct.
func (r CallReader) Plain() Call {
	return Call{
		QuestionId:              r.QuestionId(),
		Target:                  plain.Struct(r.Target(), MessageTargetReader.Plain),
		InterfaceId:             r.InterfaceId(),
		MethodId:                r.MethodId(),
		Params:                  plain.Struct(r.Params(), PayloadReader.Plain),
		SendResultsTo:           r.SendResultsTo().Plain(),
		AllowThirdPartyTailCall: r.AllowThirdPartyTailCall(),
		NoPromisePipelining:     r.NoPromisePipelining(),
		OnlyPromisePipeline:     r.OnlyPromisePipeline(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Call) Build(b CallBuilder) {
	b.SetQuestionId(p.QuestionId)
	if p.Target != nil {
		p.Target.Build(b.NewTarget())
	}
	b.SetInterfaceId(p.InterfaceId)
	b.SetMethodId(p.MethodId)
	if p.Params != nil {
		p.Params.Build(b.NewParams())
	}
	if p.SendResultsTo != nil {
		p.SendResultsTo.buildCallSendResultsTo(capnp.StructBuilder(b.SendResultsTo()))
	}
	b.SetAllowThirdPartyTailCall(p.AllowThirdPartyTailCall)
	b.SetNoPromisePipelining(p.NoPromisePipelining)
	b.SetOnlyPromisePipeline(p.OnlyPromisePipeline)
}

// FromPtr and ToPtr make *Call a type argument of generic types, see [plain.Pointer].
func (*Call) FromPtr(p plain.Ptr) *Call {
	return plain.Struct(CallReader(p.Struct()), CallReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Call) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, CallBuilder{}.ObjectSize()); ok {
		p.Build(CallBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Call) Release() {
	if p == nil {
		return
	}
	plain.Take(&p.Params).Release()
	switch u := p.SendResultsTo.(type) {
	case CallSendResultsToThirdParty:
		u.Value.Release()
	}
	p.SendResultsTo = nil
}

// CallSendResultsTo is the union of a [Call] as a plain Go value: [CallSendResultsToThirdParty], [CallSendResultsToWhichCaller] and other members without a value. A member that only a newer schema knows is the bare [CallSendResultsToWhich].
type CallSendResultsTo interface {
	// Which says which member it is.
	Which() CallSendResultsToWhich
	buildCallSendResultsTo(s capnp.StructBuilder)
}

// CallSendResultsToWhich says which member of a union is set. Other values than these come from newer schemas.
type CallSendResultsToWhich uint16

// The members of the union.
const (
	CallSendResultsToWhichCaller     CallSendResultsToWhich = 0
	CallSendResultsToWhichYourself   CallSendResultsToWhich = 1
	CallSendResultsToWhichThirdParty CallSendResultsToWhich = 2
)

var callSendResultsToWhichNames = [...]string{"caller", "yourself", "thirdParty"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v CallSendResultsToWhich) String() string {
	if v.Known() {
		return callSendResultsToWhichNames[v]
	}
	return "CallSendResultsToWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v CallSendResultsToWhich) Known() bool { return int(v) < len(callSendResultsToWhichNames) }

// Which returns w.
func (w CallSendResultsToWhich) Which() CallSendResultsToWhich { return w }

func (w CallSendResultsToWhich) buildCallSendResultsTo(s capnp.StructBuilder) {
	s.SetUint16(6, uint16(w))
}

// CallSendResultsToThirdParty is the union's member thirdParty.
//
// deliver the result to another vat
type CallSendResultsToThirdParty struct{ Value plain.Any }

// Which returns [CallSendResultsToWhichThirdParty].
func (CallSendResultsToThirdParty) Which() CallSendResultsToWhich {
	return CallSendResultsToWhichThirdParty
}

func (u CallSendResultsToThirdParty) buildCallSendResultsTo(s capnp.StructBuilder) {
	b := CallSendResultsToBuilder(s)
	capnp.StructBuilder(b).SetUint16(6, uint16(CallSendResultsToWhichThirdParty))
	u.Value.Set(capnp.StructBuilder(b).Ptr(2))
}

// CallSendResultsToReader reads the group sendResultsTo of a [Call] in place. It is valid as long as its message is.
type CallSendResultsToReader capnp.Struct

// Which says which member of the union is set.
func (r CallSendResultsToReader) Which() CallSendResultsToWhich {
	return CallSendResultsToWhich(capnp.Struct(r).Uint16(6))
}

// ThirdParty reads the union's member thirdParty; ok is false if another member is set.
//
// deliver the result to another vat
func (r CallSendResultsToReader) ThirdParty() (v capnp.Ptr, ok bool) {
	if r.Which() != CallSendResultsToWhichThirdParty {
		return v, false
	}
	return capnp.Struct(r).Ptr(2), true
}

// HasThirdParty reports whether thirdParty is not null.
func (r CallSendResultsToReader) HasThirdParty() bool {
	return r.Which() == CallSendResultsToWhichThirdParty && capnp.Struct(r).Has(2)
}

// CallSendResultsToBuilder fills in the group sendResultsTo of a [Call] in place.
type CallSendResultsToBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b CallSendResultsToBuilder) Reader() CallSendResultsToReader {
	return CallSendResultsToReader(capnp.StructBuilder(b).Reader())
}

// SetCaller selects the union's member caller.
func (b CallSendResultsToBuilder) SetCaller() {
	capnp.StructBuilder(b).SetUint16(6, uint16(CallSendResultsToWhichCaller))
}

// SetYourself selects the union's member yourself.
func (b CallSendResultsToBuilder) SetYourself() {
	capnp.StructBuilder(b).SetUint16(6, uint16(CallSendResultsToWhichYourself))
}

// NewThirdParty selects the union's member thirdParty and sets it to null, to be built in place.
func (b CallSendResultsToBuilder) NewThirdParty() capnp.PtrBuilder {
	capnp.StructBuilder(b).SetUint16(6, uint16(CallSendResultsToWhichThirdParty))
	capnp.StructBuilder(b).Clear(2)
	return capnp.StructBuilder(b).Ptr(2)
}

// ThirdParty is the union's member thirdParty, to be changed; ok is false if another member is set.
func (b CallSendResultsToBuilder) ThirdParty() (v capnp.PtrBuilder, ok bool) {
	if b.Reader().Which() != CallSendResultsToWhichThirdParty {
		return v, false
	}
	return capnp.StructBuilder(b).Ptr(2), true
}

// Plain returns a copy of the member that is set.
func (r CallSendResultsToReader) Plain() CallSendResultsTo {
	switch w := r.Which(); w {
	case CallSendResultsToWhichThirdParty:
		return CallSendResultsToThirdParty{plain.CopyAny(capnp.Struct(r).Ptr(2))}
	default:
		return w
	}
}

// Return is the struct Return as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Return struct {
	AnswerId         uint32
	ReleaseParamCaps bool
	Union            ReturnUnion // one of the members, or nil for the first member's default
	NoFinishNeeded   bool
}

// ReturnUnion is the union of a [Return] as a plain Go value: [ReturnResults], [ReturnException], [ReturnTakeFromOtherQuestion], [ReturnAwaitFromThirdParty], [ReturnWhichCanceled] and other members without a value. A member that only a newer schema knows is the bare [ReturnWhich].
type ReturnUnion interface {
	// Which says which member it is.
	Which() ReturnWhich
	buildReturn(s capnp.StructBuilder)
}

// ReturnWhich says which member of a union is set. Other values than these come from newer schemas.
type ReturnWhich uint16

// The members of the union.
const (
	ReturnWhichResults               ReturnWhich = 0
	ReturnWhichException             ReturnWhich = 1
	ReturnWhichCanceled              ReturnWhich = 2
	ReturnWhichResultsSentElsewhere  ReturnWhich = 3
	ReturnWhichTakeFromOtherQuestion ReturnWhich = 4
	ReturnWhichAwaitFromThirdParty   ReturnWhich = 5
)

var returnWhichNames = [...]string{"results", "exception", "canceled", "resultsSentElsewhere", "takeFromOtherQuestion", "awaitFromThirdParty"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ReturnWhich) String() string {
	if v.Known() {
		return returnWhichNames[v]
	}
	return "ReturnWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ReturnWhich) Known() bool { return int(v) < len(returnWhichNames) }

// Which returns w.
func (w ReturnWhich) Which() ReturnWhich { return w }

func (w ReturnWhich) buildReturn(s capnp.StructBuilder) { s.SetUint16(6, uint16(w)) }

// ReturnResults is the union's member results.
type ReturnResults struct{ Value *Payload }

// Which returns [ReturnWhichResults].
func (ReturnResults) Which() ReturnWhich { return ReturnWhichResults }

func (u ReturnResults) buildReturn(s capnp.StructBuilder) {
	b := ReturnBuilder(s)
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichResults))
	if u.Value != nil {
		u.Value.Build(b.NewResults())
	}
}

// ReturnException is the union's member exception.
type ReturnException struct{ Value *Exception }

// Which returns [ReturnWhichException].
func (ReturnException) Which() ReturnWhich { return ReturnWhichException }

func (u ReturnException) buildReturn(s capnp.StructBuilder) {
	b := ReturnBuilder(s)
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichException))
	if u.Value != nil {
		u.Value.Build(b.NewException())
	}
}

// ReturnTakeFromOtherQuestion is the union's member takeFromOtherQuestion.
//
// a question the *returner* asked
type ReturnTakeFromOtherQuestion struct{ Value uint32 }

// Which returns [ReturnWhichTakeFromOtherQuestion].
func (ReturnTakeFromOtherQuestion) Which() ReturnWhich { return ReturnWhichTakeFromOtherQuestion }

func (u ReturnTakeFromOtherQuestion) buildReturn(s capnp.StructBuilder) {
	ReturnBuilder(s).SetTakeFromOtherQuestion(u.Value)
}

// ReturnAwaitFromThirdParty is the union's member awaitFromThirdParty.
type ReturnAwaitFromThirdParty struct{ Value plain.Any }

// Which returns [ReturnWhichAwaitFromThirdParty].
func (ReturnAwaitFromThirdParty) Which() ReturnWhich { return ReturnWhichAwaitFromThirdParty }

func (u ReturnAwaitFromThirdParty) buildReturn(s capnp.StructBuilder) {
	b := ReturnBuilder(s)
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichAwaitFromThirdParty))
	u.Value.Set(capnp.StructBuilder(b).Ptr(0))
}

// ReturnReader reads a [Return] in place. It is valid as long as its message is.
type ReturnReader capnp.Struct

// ReadReturn reads the root of m as a [Return].
func ReadReturn(m *capnp.Message) ReturnReader { return ReturnReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r ReturnReader) Which() ReturnWhich { return ReturnWhich(capnp.Struct(r).Uint16(6)) }

func (r ReturnReader) AnswerId() uint32 { return capnp.Struct(r).Uint32(0) }

func (r ReturnReader) ReleaseParamCaps() bool { return !capnp.Struct(r).Bool(32) }

// Results reads the union's member results; ok is false if another member is set.
func (r ReturnReader) Results() (v PayloadReader, ok bool) {
	if r.Which() != ReturnWhichResults {
		return v, false
	}
	return PayloadReader(capnp.Struct(r).Struct(0)), true
}

// HasResults reports whether results is not null.
func (r ReturnReader) HasResults() bool {
	return r.Which() == ReturnWhichResults && capnp.Struct(r).Has(0)
}

// Exception reads the union's member exception; ok is false if another member is set.
func (r ReturnReader) Exception() (v ExceptionReader, ok bool) {
	if r.Which() != ReturnWhichException {
		return v, false
	}
	return ExceptionReader(capnp.Struct(r).Struct(0)), true
}

// HasException reports whether exception is not null.
func (r ReturnReader) HasException() bool {
	return r.Which() == ReturnWhichException && capnp.Struct(r).Has(0)
}

// TakeFromOtherQuestion reads the union's member takeFromOtherQuestion; ok is false if another member is set.
//
// a question the *returner* asked
func (r ReturnReader) TakeFromOtherQuestion() (v uint32, ok bool) {
	if r.Which() != ReturnWhichTakeFromOtherQuestion {
		return v, false
	}
	return capnp.Struct(r).Uint32(8), true
}

// AwaitFromThirdParty reads the union's member awaitFromThirdParty; ok is false if another member is set.
func (r ReturnReader) AwaitFromThirdParty() (v capnp.Ptr, ok bool) {
	if r.Which() != ReturnWhichAwaitFromThirdParty {
		return v, false
	}
	return capnp.Struct(r).Ptr(0), true
}

// HasAwaitFromThirdParty reports whether awaitFromThirdParty is not null.
func (r ReturnReader) HasAwaitFromThirdParty() bool {
	return r.Which() == ReturnWhichAwaitFromThirdParty && capnp.Struct(r).Has(0)
}

func (r ReturnReader) NoFinishNeeded() bool { return capnp.Struct(r).Bool(33) }

// ReturnBuilder fills in a [Return] in place.
type ReturnBuilder capnp.StructBuilder

// NewReturn makes a [Return] the root of m.
func NewReturn(m *capnp.Message) ReturnBuilder {
	return ReturnBuilder(m.NewRoot(ReturnBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ReturnBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 2, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b ReturnBuilder) Reader() ReturnReader { return ReturnReader(capnp.StructBuilder(b).Reader()) }

func (b ReturnBuilder) SetAnswerId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

func (b ReturnBuilder) SetReleaseParamCaps(v bool) { capnp.StructBuilder(b).SetBool(32, !v) }

// NewResults selects the union's member results and sets it to an empty struct, to be filled in.
func (b ReturnBuilder) NewResults() PayloadBuilder {
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichResults))
	return PayloadBuilder(capnp.StructBuilder(b).NewStruct(0, PayloadBuilder{}.ObjectSize()))
}

// SetResults sets results to a copy of v.
func (b ReturnBuilder) SetResults(v PayloadReader) {
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichResults))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Results is the union's member results, to be changed; ok is false if another member is set.
func (b ReturnBuilder) Results() (v PayloadBuilder, ok bool) {
	if b.Reader().Which() != ReturnWhichResults {
		return v, false
	}
	return PayloadBuilder(capnp.StructBuilder(b).Struct(0, PayloadBuilder{}.ObjectSize())), true
}

// NewException selects the union's member exception and sets it to an empty struct, to be filled in.
func (b ReturnBuilder) NewException() ExceptionBuilder {
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichException))
	return ExceptionBuilder(capnp.StructBuilder(b).NewStruct(0, ExceptionBuilder{}.ObjectSize()))
}

// SetException sets exception to a copy of v.
func (b ReturnBuilder) SetException(v ExceptionReader) {
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichException))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Exception is the union's member exception, to be changed; ok is false if another member is set.
func (b ReturnBuilder) Exception() (v ExceptionBuilder, ok bool) {
	if b.Reader().Which() != ReturnWhichException {
		return v, false
	}
	return ExceptionBuilder(capnp.StructBuilder(b).Struct(0, ExceptionBuilder{}.ObjectSize())), true
}

// SetCanceled selects the union's member canceled.
func (b ReturnBuilder) SetCanceled() {
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichCanceled))
}

// SetResultsSentElsewhere selects the union's member resultsSentElsewhere.
func (b ReturnBuilder) SetResultsSentElsewhere() {
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichResultsSentElsewhere))
}

// SetTakeFromOtherQuestion selects the union's member takeFromOtherQuestion.
func (b ReturnBuilder) SetTakeFromOtherQuestion(v uint32) {
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichTakeFromOtherQuestion))
	capnp.StructBuilder(b).SetUint32(8, v)
}

// NewAwaitFromThirdParty selects the union's member awaitFromThirdParty and sets it to null, to be built in place.
func (b ReturnBuilder) NewAwaitFromThirdParty() capnp.PtrBuilder {
	capnp.StructBuilder(b).SetUint16(6, uint16(ReturnWhichAwaitFromThirdParty))
	capnp.StructBuilder(b).Clear(0)
	return capnp.StructBuilder(b).Ptr(0)
}

// AwaitFromThirdParty is the union's member awaitFromThirdParty, to be changed; ok is false if another member is set.
func (b ReturnBuilder) AwaitFromThirdParty() (v capnp.PtrBuilder, ok bool) {
	if b.Reader().Which() != ReturnWhichAwaitFromThirdParty {
		return v, false
	}
	return capnp.StructBuilder(b).Ptr(0), true
}

func (b ReturnBuilder) SetNoFinishNeeded(v bool) { capnp.StructBuilder(b).SetBool(33, v) }

// Plain returns a copy of the struct.
func (r ReturnReader) Plain() Return {
	return Return{
		AnswerId:         r.AnswerId(),
		ReleaseParamCaps: r.ReleaseParamCaps(),
		NoFinishNeeded:   r.NoFinishNeeded(),
		Union:            r.plainUnion(),
	}
}

func (r ReturnReader) plainUnion() ReturnUnion {
	switch w := r.Which(); w {
	case ReturnWhichResults:
		return ReturnResults{plain.Struct(PayloadReader(capnp.Struct(r).Struct(0)), PayloadReader.Plain)}
	case ReturnWhichException:
		return ReturnException{plain.Struct(ExceptionReader(capnp.Struct(r).Struct(0)), ExceptionReader.Plain)}
	case ReturnWhichTakeFromOtherQuestion:
		return ReturnTakeFromOtherQuestion{capnp.Struct(r).Uint32(8)}
	case ReturnWhichAwaitFromThirdParty:
		return ReturnAwaitFromThirdParty{plain.CopyAny(capnp.Struct(r).Ptr(0))}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Return) Build(b ReturnBuilder) {
	b.SetAnswerId(p.AnswerId)
	b.SetReleaseParamCaps(p.ReleaseParamCaps)
	b.SetNoFinishNeeded(p.NoFinishNeeded)
	if p.Union != nil {
		p.Union.buildReturn(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *Return a type argument of generic types, see [plain.Pointer].
func (*Return) FromPtr(p plain.Ptr) *Return {
	return plain.Struct(ReturnReader(p.Struct()), ReturnReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Return) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ReturnBuilder{}.ObjectSize()); ok {
		p.Build(ReturnBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Return) Release() {
	if p == nil {
		return
	}
	switch u := p.Union.(type) {
	case ReturnResults:
		u.Value.Release()
	case ReturnAwaitFromThirdParty:
		u.Value.Release()
	}
	p.Union = nil
}

// Finish is the struct Finish as a plain Go value, which shares nothing with any message.
type Finish struct {
	QuestionId        uint32
	ReleaseResultCaps bool
	// modern senders write false
	RequireEarlyCancellationWorkaround bool
}

// FinishReader reads a [Finish] in place. It is valid as long as its message is.
type FinishReader capnp.Struct

// ReadFinish reads the root of m as a [Finish].
func ReadFinish(m *capnp.Message) FinishReader { return FinishReader(m.Root().Struct()) }

func (r FinishReader) QuestionId() uint32 { return capnp.Struct(r).Uint32(0) }

func (r FinishReader) ReleaseResultCaps() bool { return !capnp.Struct(r).Bool(32) }

// RequireEarlyCancellationWorkaround reads the field requireEarlyCancellationWorkaround.
//
// modern senders write false
func (r FinishReader) RequireEarlyCancellationWorkaround() bool { return !capnp.Struct(r).Bool(33) }

// FinishBuilder fills in a [Finish] in place.
type FinishBuilder capnp.StructBuilder

// NewFinish makes a [Finish] the root of m.
func NewFinish(m *capnp.Message) FinishBuilder {
	return FinishBuilder(m.NewRoot(FinishBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (FinishBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b FinishBuilder) Reader() FinishReader { return FinishReader(capnp.StructBuilder(b).Reader()) }

func (b FinishBuilder) SetQuestionId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

func (b FinishBuilder) SetReleaseResultCaps(v bool) { capnp.StructBuilder(b).SetBool(32, !v) }

func (b FinishBuilder) SetRequireEarlyCancellationWorkaround(v bool) {
	capnp.StructBuilder(b).SetBool(33, !v)
}

// Plain returns a copy of the struct.
func (r FinishReader) Plain() Finish {
	return Finish{
		QuestionId:                         r.QuestionId(),
		ReleaseResultCaps:                  r.ReleaseResultCaps(),
		RequireEarlyCancellationWorkaround: r.RequireEarlyCancellationWorkaround(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Finish) Build(b FinishBuilder) {
	b.SetQuestionId(p.QuestionId)
	b.SetReleaseResultCaps(p.ReleaseResultCaps)
	b.SetRequireEarlyCancellationWorkaround(p.RequireEarlyCancellationWorkaround)
}

// FromPtr and ToPtr make *Finish a type argument of generic types, see [plain.Pointer].
func (*Finish) FromPtr(p plain.Ptr) *Finish {
	return plain.Struct(FinishReader(p.Struct()), FinishReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Finish) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, FinishBuilder{}.ObjectSize()); ok {
		p.Build(FinishBuilder(b))
	}
}

// Resolve is the struct Resolve as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Resolve struct {
	PromiseId uint32
	Union     ResolveUnion // one of the members, or nil for the first member's default
}

// ResolveUnion is the union of a [Resolve] as a plain Go value: [ResolveCap], [ResolveException]. A member that only a newer schema knows is the bare [ResolveWhich].
type ResolveUnion interface {
	// Which says which member it is.
	Which() ResolveWhich
	buildResolve(s capnp.StructBuilder)
}

// ResolveWhich says which member of a union is set. Other values than these come from newer schemas.
type ResolveWhich uint16

// The members of the union.
const (
	ResolveWhichCap       ResolveWhich = 0
	ResolveWhichException ResolveWhich = 1
)

var resolveWhichNames = [...]string{"cap", "exception"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ResolveWhich) String() string {
	if v.Known() {
		return resolveWhichNames[v]
	}
	return "ResolveWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ResolveWhich) Known() bool { return int(v) < len(resolveWhichNames) }

// Which returns w.
func (w ResolveWhich) Which() ResolveWhich { return w }

func (w ResolveWhich) buildResolve(s capnp.StructBuilder) { s.SetUint16(4, uint16(w)) }

// ResolveCap is the union's member cap.
type ResolveCap struct{ Value *CapDescriptor }

// Which returns [ResolveWhichCap].
func (ResolveCap) Which() ResolveWhich { return ResolveWhichCap }

func (u ResolveCap) buildResolve(s capnp.StructBuilder) {
	b := ResolveBuilder(s)
	capnp.StructBuilder(b).SetUint16(4, uint16(ResolveWhichCap))
	if u.Value != nil {
		u.Value.Build(b.NewCap())
	}
}

// ResolveException is the union's member exception.
type ResolveException struct{ Value *Exception }

// Which returns [ResolveWhichException].
func (ResolveException) Which() ResolveWhich { return ResolveWhichException }

func (u ResolveException) buildResolve(s capnp.StructBuilder) {
	b := ResolveBuilder(s)
	capnp.StructBuilder(b).SetUint16(4, uint16(ResolveWhichException))
	if u.Value != nil {
		u.Value.Build(b.NewException())
	}
}

// ResolveReader reads a [Resolve] in place. It is valid as long as its message is.
type ResolveReader capnp.Struct

// ReadResolve reads the root of m as a [Resolve].
func ReadResolve(m *capnp.Message) ResolveReader { return ResolveReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r ResolveReader) Which() ResolveWhich { return ResolveWhich(capnp.Struct(r).Uint16(4)) }

func (r ResolveReader) PromiseId() uint32 { return capnp.Struct(r).Uint32(0) }

// Cap reads the union's member cap; ok is false if another member is set.
func (r ResolveReader) Cap() (v CapDescriptorReader, ok bool) {
	if r.Which() != ResolveWhichCap {
		return v, false
	}
	return CapDescriptorReader(capnp.Struct(r).Struct(0)), true
}

// HasCap reports whether cap is not null.
func (r ResolveReader) HasCap() bool { return r.Which() == ResolveWhichCap && capnp.Struct(r).Has(0) }

// Exception reads the union's member exception; ok is false if another member is set.
func (r ResolveReader) Exception() (v ExceptionReader, ok bool) {
	if r.Which() != ResolveWhichException {
		return v, false
	}
	return ExceptionReader(capnp.Struct(r).Struct(0)), true
}

// HasException reports whether exception is not null.
func (r ResolveReader) HasException() bool {
	return r.Which() == ResolveWhichException && capnp.Struct(r).Has(0)
}

// ResolveBuilder fills in a [Resolve] in place.
type ResolveBuilder capnp.StructBuilder

// NewResolve makes a [Resolve] the root of m.
func NewResolve(m *capnp.Message) ResolveBuilder {
	return ResolveBuilder(m.NewRoot(ResolveBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ResolveBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b ResolveBuilder) Reader() ResolveReader { return ResolveReader(capnp.StructBuilder(b).Reader()) }

func (b ResolveBuilder) SetPromiseId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// NewCap selects the union's member cap and sets it to an empty struct, to be filled in.
func (b ResolveBuilder) NewCap() CapDescriptorBuilder {
	capnp.StructBuilder(b).SetUint16(4, uint16(ResolveWhichCap))
	return CapDescriptorBuilder(capnp.StructBuilder(b).NewStruct(0, CapDescriptorBuilder{}.ObjectSize()))
}

// SetCap sets cap to a copy of v.
func (b ResolveBuilder) SetCap(v CapDescriptorReader) {
	capnp.StructBuilder(b).SetUint16(4, uint16(ResolveWhichCap))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Cap is the union's member cap, to be changed; ok is false if another member is set.
func (b ResolveBuilder) Cap() (v CapDescriptorBuilder, ok bool) {
	if b.Reader().Which() != ResolveWhichCap {
		return v, false
	}
	return CapDescriptorBuilder(capnp.StructBuilder(b).Struct(0, CapDescriptorBuilder{}.ObjectSize())), true
}

// NewException selects the union's member exception and sets it to an empty struct, to be filled in.
func (b ResolveBuilder) NewException() ExceptionBuilder {
	capnp.StructBuilder(b).SetUint16(4, uint16(ResolveWhichException))
	return ExceptionBuilder(capnp.StructBuilder(b).NewStruct(0, ExceptionBuilder{}.ObjectSize()))
}

// SetException sets exception to a copy of v.
func (b ResolveBuilder) SetException(v ExceptionReader) {
	capnp.StructBuilder(b).SetUint16(4, uint16(ResolveWhichException))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Exception is the union's member exception, to be changed; ok is false if another member is set.
func (b ResolveBuilder) Exception() (v ExceptionBuilder, ok bool) {
	if b.Reader().Which() != ResolveWhichException {
		return v, false
	}
	return ExceptionBuilder(capnp.StructBuilder(b).Struct(0, ExceptionBuilder{}.ObjectSize())), true
}

// Plain returns a copy of the struct.
func (r ResolveReader) Plain() Resolve {
	return Resolve{
		PromiseId: r.PromiseId(),
		Union:     r.plainUnion(),
	}
}

func (r ResolveReader) plainUnion() ResolveUnion {
	switch w := r.Which(); w {
	case ResolveWhichCap:
		return ResolveCap{plain.Struct(CapDescriptorReader(capnp.Struct(r).Struct(0)), CapDescriptorReader.Plain)}
	case ResolveWhichException:
		return ResolveException{plain.Struct(ExceptionReader(capnp.Struct(r).Struct(0)), ExceptionReader.Plain)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Resolve) Build(b ResolveBuilder) {
	b.SetPromiseId(p.PromiseId)
	if p.Union != nil {
		p.Union.buildResolve(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *Resolve a type argument of generic types, see [plain.Pointer].
func (*Resolve) FromPtr(p plain.Ptr) *Resolve {
	return plain.Struct(ResolveReader(p.Struct()), ResolveReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Resolve) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ResolveBuilder{}.ObjectSize()); ok {
		p.Build(ResolveBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Resolve) Release() {
	if p == nil {
		return
	}
	switch u := p.Union.(type) {
	case ResolveCap:
		u.Value.Release()
	}
	p.Union = nil
}

// Release is the struct Release as a plain Go value, which shares nothing with any message.
type Release struct {
	Id             uint32
	ReferenceCount uint32
}

// ReleaseReader reads a [Release] in place. It is valid as long as its message is.
type ReleaseReader capnp.Struct

// ReadRelease reads the root of m as a [Release].
func ReadRelease(m *capnp.Message) ReleaseReader { return ReleaseReader(m.Root().Struct()) }

func (r ReleaseReader) Id() uint32 { return capnp.Struct(r).Uint32(0) }

func (r ReleaseReader) ReferenceCount() uint32 { return capnp.Struct(r).Uint32(4) }

// ReleaseBuilder fills in a [Release] in place.
type ReleaseBuilder capnp.StructBuilder

// NewRelease makes a [Release] the root of m.
func NewRelease(m *capnp.Message) ReleaseBuilder {
	return ReleaseBuilder(m.NewRoot(ReleaseBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ReleaseBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b ReleaseBuilder) Reader() ReleaseReader { return ReleaseReader(capnp.StructBuilder(b).Reader()) }

func (b ReleaseBuilder) SetId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

func (b ReleaseBuilder) SetReferenceCount(v uint32) { capnp.StructBuilder(b).SetUint32(4, v) }

// Plain returns a copy of the struct.
func (r ReleaseReader) Plain() Release {
	return Release{
		Id:             r.Id(),
		ReferenceCount: r.ReferenceCount(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Release) Build(b ReleaseBuilder) {
	b.SetId(p.Id)
	b.SetReferenceCount(p.ReferenceCount)
}

// FromPtr and ToPtr make *Release a type argument of generic types, see [plain.Pointer].
func (*Release) FromPtr(p plain.Ptr) *Release {
	return plain.Struct(ReleaseReader(p.Struct()), ReleaseReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Release) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ReleaseBuilder{}.ObjectSize()); ok {
		p.Build(ReleaseBuilder(b))
	}
}

// Disembargo is the struct Disembargo as a plain Go value, which shares nothing with any message.
type Disembargo struct {
	Target  *MessageTarget
	Context DisembargoContext
}

// DisembargoReader reads a [Disembargo] in place. It is valid as long as its message is.
type DisembargoReader capnp.Struct

// ReadDisembargo reads the root of m as a [Disembargo].
func ReadDisembargo(m *capnp.Message) DisembargoReader { return DisembargoReader(m.Root().Struct()) }

func (r DisembargoReader) Target() MessageTargetReader {
	return MessageTargetReader(capnp.Struct(r).Struct(0))
}

// HasTarget reports whether target is not null.
func (r DisembargoReader) HasTarget() bool { return capnp.Struct(r).Has(0) }

func (r DisembargoReader) Context() DisembargoContextReader { return DisembargoContextReader(r) }

// DisembargoBuilder fills in a [Disembargo] in place.
type DisembargoBuilder capnp.StructBuilder

// NewDisembargo makes a [Disembargo] the root of m.
func NewDisembargo(m *capnp.Message) DisembargoBuilder {
	return DisembargoBuilder(m.NewRoot(DisembargoBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (DisembargoBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 2}
}

// Reader reads what has been filled in.
func (b DisembargoBuilder) Reader() DisembargoReader {
	return DisembargoReader(capnp.StructBuilder(b).Reader())
}

// NewTarget sets target to an empty struct, to be filled in.
func (b DisembargoBuilder) NewTarget() MessageTargetBuilder {
	return MessageTargetBuilder(capnp.StructBuilder(b).NewStruct(0, MessageTargetBuilder{}.ObjectSize()))
}

// SetTarget sets target to a copy of v.
func (b DisembargoBuilder) SetTarget(v MessageTargetReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Target is the struct that target leads to, made if it is not there, to be changed.
func (b DisembargoBuilder) Target() MessageTargetBuilder {
	return MessageTargetBuilder(capnp.StructBuilder(b).Struct(0, MessageTargetBuilder{}.ObjectSize()))
}

func (b DisembargoBuilder) Context() DisembargoContextBuilder { return DisembargoContextBuilder(b) }

// Plain returns a copy of the struct.
func (r DisembargoReader) Plain() Disembargo {
	return Disembargo{
		Target:  plain.Struct(r.Target(), MessageTargetReader.Plain),
		Context: r.Context().Plain(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Disembargo) Build(b DisembargoBuilder) {
	if p.Target != nil {
		p.Target.Build(b.NewTarget())
	}
	if p.Context != nil {
		p.Context.buildDisembargoContext(capnp.StructBuilder(b.Context()))
	}
}

// FromPtr and ToPtr make *Disembargo a type argument of generic types, see [plain.Pointer].
func (*Disembargo) FromPtr(p plain.Ptr) *Disembargo {
	return plain.Struct(DisembargoReader(p.Struct()), DisembargoReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Disembargo) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, DisembargoBuilder{}.ObjectSize()); ok {
		p.Build(DisembargoBuilder(b))
	}
}

// DisembargoContext is the union of a [Disembargo] as a plain Go value: [DisembargoContextSenderLoopback], [DisembargoContextReceiverLoopback], [DisembargoContextAccept]. A member that only a newer schema knows is the bare [DisembargoContextWhich].
type DisembargoContext interface {
	// Which says which member it is.
	Which() DisembargoContextWhich
	buildDisembargoContext(s capnp.StructBuilder)
}

// DisembargoContextWhich says which member of a union is set. Other values than these come from newer schemas.
type DisembargoContextWhich uint16

// The members of the union.
const (
	DisembargoContextWhichSenderLoopback   DisembargoContextWhich = 0
	DisembargoContextWhichReceiverLoopback DisembargoContextWhich = 1
	DisembargoContextWhichAccept           DisembargoContextWhich = 2
)

var disembargoContextWhichNames = [...]string{"senderLoopback", "receiverLoopback", "accept"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v DisembargoContextWhich) String() string {
	if v.Known() {
		return disembargoContextWhichNames[v]
	}
	return "DisembargoContextWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v DisembargoContextWhich) Known() bool { return int(v) < len(disembargoContextWhichNames) }

// Which returns w.
func (w DisembargoContextWhich) Which() DisembargoContextWhich { return w }

func (w DisembargoContextWhich) buildDisembargoContext(s capnp.StructBuilder) {
	s.SetUint16(4, uint16(w))
}

// DisembargoContextSenderLoopback is the union's member senderLoopback.
//
// request: bounce this off the far end
type DisembargoContextSenderLoopback struct{ Value uint32 }

// Which returns [DisembargoContextWhichSenderLoopback].
func (DisembargoContextSenderLoopback) Which() DisembargoContextWhich {
	return DisembargoContextWhichSenderLoopback
}

func (u DisembargoContextSenderLoopback) buildDisembargoContext(s capnp.StructBuilder) {
	DisembargoContextBuilder(s).SetSenderLoopback(u.Value)
}

// DisembargoContextReceiverLoopback is the union's member receiverLoopback.
//
// the bounce
type DisembargoContextReceiverLoopback struct{ Value uint32 }

// Which returns [DisembargoContextWhichReceiverLoopback].
func (DisembargoContextReceiverLoopback) Which() DisembargoContextWhich {
	return DisembargoContextWhichReceiverLoopback
}

func (u DisembargoContextReceiverLoopback) buildDisembargoContext(s capnp.StructBuilder) {
	DisembargoContextBuilder(s).SetReceiverLoopback(u.Value)
}

// DisembargoContextAccept is the union's member accept.
//
// travels introducer-wards to the Provide
type DisembargoContextAccept struct{ Value []byte }

// Which returns [DisembargoContextWhichAccept].
func (DisembargoContextAccept) Which() DisembargoContextWhich { return DisembargoContextWhichAccept }

func (u DisembargoContextAccept) buildDisembargoContext(s capnp.StructBuilder) {
	b := DisembargoContextBuilder(s)
	capnp.StructBuilder(b).SetUint16(4, uint16(DisembargoContextWhichAccept))
	if u.Value != nil {
		b.SetAccept(u.Value)
	}
}

// DisembargoContextReader reads the group context of a [Disembargo] in place. It is valid as long as its message is.
type DisembargoContextReader capnp.Struct

// Which says which member of the union is set.
func (r DisembargoContextReader) Which() DisembargoContextWhich {
	return DisembargoContextWhich(capnp.Struct(r).Uint16(4))
}

// SenderLoopback reads the union's member senderLoopback; ok is false if another member is set.
//
// request: bounce this off the far end
func (r DisembargoContextReader) SenderLoopback() (v uint32, ok bool) {
	if r.Which() != DisembargoContextWhichSenderLoopback {
		return v, false
	}
	return capnp.Struct(r).Uint32(0), true
}

// ReceiverLoopback reads the union's member receiverLoopback; ok is false if another member is set.
//
// the bounce
func (r DisembargoContextReader) ReceiverLoopback() (v uint32, ok bool) {
	if r.Which() != DisembargoContextWhichReceiverLoopback {
		return v, false
	}
	return capnp.Struct(r).Uint32(0), true
}

// Accept reads the union's member accept; ok is false if another member is set.
//
// travels introducer-wards to the Provide
func (r DisembargoContextReader) Accept() (v []byte, ok bool) {
	if r.Which() != DisembargoContextWhichAccept {
		return v, false
	}
	return capnp.Struct(r).Data(1), true
}

// HasAccept reports whether accept is not null.
func (r DisembargoContextReader) HasAccept() bool {
	return r.Which() == DisembargoContextWhichAccept && capnp.Struct(r).Has(1)
}

// DisembargoContextBuilder fills in the group context of a [Disembargo] in place.
type DisembargoContextBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b DisembargoContextBuilder) Reader() DisembargoContextReader {
	return DisembargoContextReader(capnp.StructBuilder(b).Reader())
}

// SetSenderLoopback selects the union's member senderLoopback.
func (b DisembargoContextBuilder) SetSenderLoopback(v uint32) {
	capnp.StructBuilder(b).SetUint16(4, uint16(DisembargoContextWhichSenderLoopback))
	capnp.StructBuilder(b).SetUint32(0, v)
}

// SetReceiverLoopback selects the union's member receiverLoopback.
func (b DisembargoContextBuilder) SetReceiverLoopback(v uint32) {
	capnp.StructBuilder(b).SetUint16(4, uint16(DisembargoContextWhichReceiverLoopback))
	capnp.StructBuilder(b).SetUint32(0, v)
}

// SetAccept selects the union's member accept.
func (b DisembargoContextBuilder) SetAccept(v []byte) {
	capnp.StructBuilder(b).SetUint16(4, uint16(DisembargoContextWhichAccept))
	capnp.StructBuilder(b).SetData(1, v)
}

// NewAccept selects the union's member accept and sets it to size zero bytes, to be filled in.
func (b DisembargoContextBuilder) NewAccept(size int) []byte {
	capnp.StructBuilder(b).SetUint16(4, uint16(DisembargoContextWhichAccept))
	return capnp.StructBuilder(b).NewData(1, size)
}

// Plain returns a copy of the member that is set.
func (r DisembargoContextReader) Plain() DisembargoContext {
	switch w := r.Which(); w {
	case DisembargoContextWhichSenderLoopback:
		return DisembargoContextSenderLoopback{capnp.Struct(r).Uint32(0)}
	case DisembargoContextWhichReceiverLoopback:
		return DisembargoContextReceiverLoopback{capnp.Struct(r).Uint32(0)}
	case DisembargoContextWhichAccept:
		return DisembargoContextAccept{plain.Bytes(capnp.Struct(r).Data(1))}
	default:
		return w
	}
}

// Provide is the struct Provide as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Provide struct {
	// closed by Finish; never gets a Return
	QuestionId uint32
	Target     *MessageTarget
	Recipient  plain.Any
}

// ProvideReader reads a [Provide] in place. It is valid as long as its message is.
type ProvideReader capnp.Struct

// ReadProvide reads the root of m as a [Provide].
func ReadProvide(m *capnp.Message) ProvideReader { return ProvideReader(m.Root().Struct()) }

// QuestionId reads the field questionId.
//
// closed by Finish; never gets a Return
func (r ProvideReader) QuestionId() uint32 { return capnp.Struct(r).Uint32(0) }

func (r ProvideReader) Target() MessageTargetReader {
	return MessageTargetReader(capnp.Struct(r).Struct(0))
}

// HasTarget reports whether target is not null.
func (r ProvideReader) HasTarget() bool { return capnp.Struct(r).Has(0) }

func (r ProvideReader) Recipient() capnp.Ptr { return capnp.Struct(r).Ptr(1) }

// HasRecipient reports whether recipient is not null.
func (r ProvideReader) HasRecipient() bool { return capnp.Struct(r).Has(1) }

// ProvideBuilder fills in a [Provide] in place.
type ProvideBuilder capnp.StructBuilder

// NewProvide makes a [Provide] the root of m.
func NewProvide(m *capnp.Message) ProvideBuilder {
	return ProvideBuilder(m.NewRoot(ProvideBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ProvideBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 2}
}

// Reader reads what has been filled in.
func (b ProvideBuilder) Reader() ProvideReader { return ProvideReader(capnp.StructBuilder(b).Reader()) }

func (b ProvideBuilder) SetQuestionId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// NewTarget sets target to an empty struct, to be filled in.
func (b ProvideBuilder) NewTarget() MessageTargetBuilder {
	return MessageTargetBuilder(capnp.StructBuilder(b).NewStruct(0, MessageTargetBuilder{}.ObjectSize()))
}

// SetTarget sets target to a copy of v.
func (b ProvideBuilder) SetTarget(v MessageTargetReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Target is the struct that target leads to, made if it is not there, to be changed.
func (b ProvideBuilder) Target() MessageTargetBuilder {
	return MessageTargetBuilder(capnp.StructBuilder(b).Struct(0, MessageTargetBuilder{}.ObjectSize()))
}

// Recipient is the pointer recipient, to be built in place.
func (b ProvideBuilder) Recipient() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(1) }

// Plain returns a copy of the struct.
func (r ProvideReader) Plain() Provide {
	return Provide{
		QuestionId: r.QuestionId(),
		Target:     plain.Struct(r.Target(), MessageTargetReader.Plain),
		Recipient:  plain.CopyAny(r.Recipient()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Provide) Build(b ProvideBuilder) {
	b.SetQuestionId(p.QuestionId)
	if p.Target != nil {
		p.Target.Build(b.NewTarget())
	}
	p.Recipient.Set(capnp.StructBuilder(b).Ptr(1))
}

// FromPtr and ToPtr make *Provide a type argument of generic types, see [plain.Pointer].
func (*Provide) FromPtr(p plain.Ptr) *Provide {
	return plain.Struct(ProvideReader(p.Struct()), ProvideReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Provide) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ProvideBuilder{}.ObjectSize()); ok {
		p.Build(ProvideBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Provide) Release() {
	if p == nil {
		return
	}
	p.Recipient.Release()
}

// Accept is the struct Accept as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Accept struct {
	QuestionId uint32
	Provision  plain.Any
	// null pointer = no embargo
	Embargo []byte
}

// AcceptReader reads an [Accept] in place. It is valid as long as its message is.
type AcceptReader capnp.Struct

// ReadAccept reads the root of m as an [Accept].
func ReadAccept(m *capnp.Message) AcceptReader { return AcceptReader(m.Root().Struct()) }

func (r AcceptReader) QuestionId() uint32 { return capnp.Struct(r).Uint32(0) }

func (r AcceptReader) Provision() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasProvision reports whether provision is not null.
func (r AcceptReader) HasProvision() bool { return capnp.Struct(r).Has(0) }

// Embargo reads the field embargo.
//
// null pointer = no embargo
func (r AcceptReader) Embargo() []byte { return capnp.Struct(r).Data(1) }

// HasEmbargo reports whether embargo is not null.
func (r AcceptReader) HasEmbargo() bool { return capnp.Struct(r).Has(1) }

// AcceptBuilder fills in an [Accept] in place.
type AcceptBuilder capnp.StructBuilder

// NewAccept makes an [Accept] the root of m.
func NewAccept(m *capnp.Message) AcceptBuilder {
	return AcceptBuilder(m.NewRoot(AcceptBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (AcceptBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 2}
}

// Reader reads what has been filled in.
func (b AcceptBuilder) Reader() AcceptReader { return AcceptReader(capnp.StructBuilder(b).Reader()) }

func (b AcceptBuilder) SetQuestionId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// Provision is the pointer provision, to be built in place.
func (b AcceptBuilder) Provision() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

func (b AcceptBuilder) SetEmbargo(v []byte) { capnp.StructBuilder(b).SetData(1, v) }

// NewEmbargo sets embargo to size zero bytes, to be filled in.
func (b AcceptBuilder) NewEmbargo(size int) []byte { return capnp.StructBuilder(b).NewData(1, size) }

// Plain returns a copy of the struct.
func (r AcceptReader) Plain() Accept {
	return Accept{
		QuestionId: r.QuestionId(),
		Provision:  plain.CopyAny(r.Provision()),
		Embargo:    plain.Bytes(r.Embargo()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Accept) Build(b AcceptBuilder) {
	b.SetQuestionId(p.QuestionId)
	p.Provision.Set(capnp.StructBuilder(b).Ptr(0))
	if p.Embargo != nil {
		b.SetEmbargo(p.Embargo)
	}
}

// FromPtr and ToPtr make *Accept a type argument of generic types, see [plain.Pointer].
func (*Accept) FromPtr(p plain.Ptr) *Accept {
	return plain.Struct(AcceptReader(p.Struct()), AcceptReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Accept) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, AcceptBuilder{}.ObjectSize()); ok {
		p.Build(AcceptBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Accept) Release() {
	if p == nil {
		return
	}
	p.Provision.Release()
}

// ThirdPartyAnswer is the struct ThirdPartyAnswer as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type ThirdPartyAnswer struct {
	Completion plain.Any
	// in [2^30, 2^31): chosen by the callee
	AnswerId uint32
}

// ThirdPartyAnswerReader reads a [ThirdPartyAnswer] in place. It is valid as long as its message is.
type ThirdPartyAnswerReader capnp.Struct

// ReadThirdPartyAnswer reads the root of m as a [ThirdPartyAnswer].
func ReadThirdPartyAnswer(m *capnp.Message) ThirdPartyAnswerReader {
	return ThirdPartyAnswerReader(m.Root().Struct())
}

func (r ThirdPartyAnswerReader) Completion() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasCompletion reports whether completion is not null.
func (r ThirdPartyAnswerReader) HasCompletion() bool { return capnp.Struct(r).Has(0) }

// AnswerId reads the field answerId.
//
// in [2^30, 2^31): chosen by the callee
func (r ThirdPartyAnswerReader) AnswerId() uint32 { return capnp.Struct(r).Uint32(0) }

// ThirdPartyAnswerBuilder fills in a [ThirdPartyAnswer] in place.
type ThirdPartyAnswerBuilder capnp.StructBuilder

// NewThirdPartyAnswer makes a [ThirdPartyAnswer] the root of m.
func NewThirdPartyAnswer(m *capnp.Message) ThirdPartyAnswerBuilder {
	return ThirdPartyAnswerBuilder(m.NewRoot(ThirdPartyAnswerBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ThirdPartyAnswerBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b ThirdPartyAnswerBuilder) Reader() ThirdPartyAnswerReader {
	return ThirdPartyAnswerReader(capnp.StructBuilder(b).Reader())
}

// Completion is the pointer completion, to be built in place.
func (b ThirdPartyAnswerBuilder) Completion() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

func (b ThirdPartyAnswerBuilder) SetAnswerId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// Plain returns a copy of the struct.
func (r ThirdPartyAnswerReader) Plain() ThirdPartyAnswer {
	return ThirdPartyAnswer{
		Completion: plain.CopyAny(r.Completion()),
		AnswerId:   r.AnswerId(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ThirdPartyAnswer) Build(b ThirdPartyAnswerBuilder) {
	p.Completion.Set(capnp.StructBuilder(b).Ptr(0))
	b.SetAnswerId(p.AnswerId)
}

// FromPtr and ToPtr make *ThirdPartyAnswer a type argument of generic types, see [plain.Pointer].
func (*ThirdPartyAnswer) FromPtr(p plain.Ptr) *ThirdPartyAnswer {
	return plain.Struct(ThirdPartyAnswerReader(p.Struct()), ThirdPartyAnswerReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ThirdPartyAnswer) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ThirdPartyAnswerBuilder{}.ObjectSize()); ok {
		p.Build(ThirdPartyAnswerBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *ThirdPartyAnswer) Release() {
	if p == nil {
		return
	}
	p.Completion.Release()
}

// Join is the struct Join as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Join struct {
	QuestionId uint32
	Target     *MessageTarget
	KeyPart    plain.Any
}

// JoinReader reads a [Join] in place. It is valid as long as its message is.
type JoinReader capnp.Struct

// ReadJoin reads the root of m as a [Join].
func ReadJoin(m *capnp.Message) JoinReader { return JoinReader(m.Root().Struct()) }

func (r JoinReader) QuestionId() uint32 { return capnp.Struct(r).Uint32(0) }

func (r JoinReader) Target() MessageTargetReader {
	return MessageTargetReader(capnp.Struct(r).Struct(0))
}

// HasTarget reports whether target is not null.
func (r JoinReader) HasTarget() bool { return capnp.Struct(r).Has(0) }

func (r JoinReader) KeyPart() capnp.Ptr { return capnp.Struct(r).Ptr(1) }

// HasKeyPart reports whether keyPart is not null.
func (r JoinReader) HasKeyPart() bool { return capnp.Struct(r).Has(1) }

// JoinBuilder fills in a [Join] in place.
type JoinBuilder capnp.StructBuilder

// NewJoin makes a [Join] the root of m.
func NewJoin(m *capnp.Message) JoinBuilder { return JoinBuilder(m.NewRoot(JoinBuilder{}.ObjectSize())) }

// ObjectSize is the size of the struct.
func (JoinBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1, PtrCount: 2} }

// Reader reads what has been filled in.
func (b JoinBuilder) Reader() JoinReader { return JoinReader(capnp.StructBuilder(b).Reader()) }

func (b JoinBuilder) SetQuestionId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// NewTarget sets target to an empty struct, to be filled in.
func (b JoinBuilder) NewTarget() MessageTargetBuilder {
	return MessageTargetBuilder(capnp.StructBuilder(b).NewStruct(0, MessageTargetBuilder{}.ObjectSize()))
}

// SetTarget sets target to a copy of v.
func (b JoinBuilder) SetTarget(v MessageTargetReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Target is the struct that target leads to, made if it is not there, to be changed.
func (b JoinBuilder) Target() MessageTargetBuilder {
	return MessageTargetBuilder(capnp.StructBuilder(b).Struct(0, MessageTargetBuilder{}.ObjectSize()))
}

// KeyPart is the pointer keyPart, to be built in place.
func (b JoinBuilder) KeyPart() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(1) }

// Plain returns a copy of the struct.
func (r JoinReader) Plain() Join {
	return Join{
		QuestionId: r.QuestionId(),
		Target:     plain.Struct(r.Target(), MessageTargetReader.Plain),
		KeyPart:    plain.CopyAny(r.KeyPart()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Join) Build(b JoinBuilder) {
	b.SetQuestionId(p.QuestionId)
	if p.Target != nil {
		p.Target.Build(b.NewTarget())
	}
	p.KeyPart.Set(capnp.StructBuilder(b).Ptr(1))
}

// FromPtr and ToPtr make *Join a type argument of generic types, see [plain.Pointer].
func (*Join) FromPtr(p plain.Ptr) *Join {
	return plain.Struct(JoinReader(p.Struct()), JoinReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Join) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, JoinBuilder{}.ObjectSize()); ok {
		p.Build(JoinBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Join) Release() {
	if p == nil {
		return
	}
	p.KeyPart.Release()
}

// MessageTarget is the struct MessageTarget as a plain Go value, which shares nothing with any message.
type MessageTarget struct {
	Union MessageTargetUnion // one of the members, or nil for the first member's default
}

// MessageTargetUnion is the union of a [MessageTarget] as a plain Go value: [MessageTargetImportedCap], [MessageTargetPromisedAnswer]. A member that only a newer schema knows is the bare [MessageTargetWhich].
type MessageTargetUnion interface {
	// Which says which member it is.
	Which() MessageTargetWhich
	buildMessageTarget(s capnp.StructBuilder)
}

// MessageTargetWhich says which member of a union is set. Other values than these come from newer schemas.
type MessageTargetWhich uint16

// The members of the union.
const (
	MessageTargetWhichImportedCap    MessageTargetWhich = 0
	MessageTargetWhichPromisedAnswer MessageTargetWhich = 1
)

var messageTargetWhichNames = [...]string{"importedCap", "promisedAnswer"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v MessageTargetWhich) String() string {
	if v.Known() {
		return messageTargetWhichNames[v]
	}
	return "MessageTargetWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v MessageTargetWhich) Known() bool { return int(v) < len(messageTargetWhichNames) }

// Which returns w.
func (w MessageTargetWhich) Which() MessageTargetWhich { return w }

func (w MessageTargetWhich) buildMessageTarget(s capnp.StructBuilder) { s.SetUint16(4, uint16(w)) }

// MessageTargetImportedCap is the union's member importedCap.
type MessageTargetImportedCap struct{ Value uint32 }

// Which returns [MessageTargetWhichImportedCap].
func (MessageTargetImportedCap) Which() MessageTargetWhich { return MessageTargetWhichImportedCap }

func (u MessageTargetImportedCap) buildMessageTarget(s capnp.StructBuilder) {
	MessageTargetBuilder(s).SetImportedCap(u.Value)
}

// MessageTargetPromisedAnswer is the union's member promisedAnswer.
type MessageTargetPromisedAnswer struct{ Value *PromisedAnswer }

// Which returns [MessageTargetWhichPromisedAnswer].
func (MessageTargetPromisedAnswer) Which() MessageTargetWhich {
	return MessageTargetWhichPromisedAnswer
}

func (u MessageTargetPromisedAnswer) buildMessageTarget(s capnp.StructBuilder) {
	b := MessageTargetBuilder(s)
	capnp.StructBuilder(b).SetUint16(4, uint16(MessageTargetWhichPromisedAnswer))
	if u.Value != nil {
		u.Value.Build(b.NewPromisedAnswer())
	}
}

// MessageTargetReader reads a [MessageTarget] in place. It is valid as long as its message is.
type MessageTargetReader capnp.Struct

// ReadMessageTarget reads the root of m as a [MessageTarget].
func ReadMessageTarget(m *capnp.Message) MessageTargetReader {
	return MessageTargetReader(m.Root().Struct())
}

// Which says which member of the union is set.
func (r MessageTargetReader) Which() MessageTargetWhich {
	return MessageTargetWhich(capnp.Struct(r).Uint16(4))
}

// ImportedCap reads the union's member importedCap; ok is false if another member is set.
func (r MessageTargetReader) ImportedCap() (v uint32, ok bool) {
	if r.Which() != MessageTargetWhichImportedCap {
		return v, false
	}
	return capnp.Struct(r).Uint32(0), true
}

// PromisedAnswer reads the union's member promisedAnswer; ok is false if another member is set.
func (r MessageTargetReader) PromisedAnswer() (v PromisedAnswerReader, ok bool) {
	if r.Which() != MessageTargetWhichPromisedAnswer {
		return v, false
	}
	return PromisedAnswerReader(capnp.Struct(r).Struct(0)), true
}

// HasPromisedAnswer reports whether promisedAnswer is not null.
func (r MessageTargetReader) HasPromisedAnswer() bool {
	return r.Which() == MessageTargetWhichPromisedAnswer && capnp.Struct(r).Has(0)
}

// MessageTargetBuilder fills in a [MessageTarget] in place.
type MessageTargetBuilder capnp.StructBuilder

// NewMessageTarget makes a [MessageTarget] the root of m.
func NewMessageTarget(m *capnp.Message) MessageTargetBuilder {
	return MessageTargetBuilder(m.NewRoot(MessageTargetBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (MessageTargetBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b MessageTargetBuilder) Reader() MessageTargetReader {
	return MessageTargetReader(capnp.StructBuilder(b).Reader())
}

// SetImportedCap selects the union's member importedCap.
func (b MessageTargetBuilder) SetImportedCap(v uint32) {
	capnp.StructBuilder(b).SetUint16(4, uint16(MessageTargetWhichImportedCap))
	capnp.StructBuilder(b).SetUint32(0, v)
}

// NewPromisedAnswer selects the union's member promisedAnswer and sets it to an empty struct, to be filled in.
func (b MessageTargetBuilder) NewPromisedAnswer() PromisedAnswerBuilder {
	capnp.StructBuilder(b).SetUint16(4, uint16(MessageTargetWhichPromisedAnswer))
	return PromisedAnswerBuilder(capnp.StructBuilder(b).NewStruct(0, PromisedAnswerBuilder{}.ObjectSize()))
}

// SetPromisedAnswer sets promisedAnswer to a copy of v.
func (b MessageTargetBuilder) SetPromisedAnswer(v PromisedAnswerReader) {
	capnp.StructBuilder(b).SetUint16(4, uint16(MessageTargetWhichPromisedAnswer))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// PromisedAnswer is the union's member promisedAnswer, to be changed; ok is false if another member is set.
func (b MessageTargetBuilder) PromisedAnswer() (v PromisedAnswerBuilder, ok bool) {
	if b.Reader().Which() != MessageTargetWhichPromisedAnswer {
		return v, false
	}
	return PromisedAnswerBuilder(capnp.StructBuilder(b).Struct(0, PromisedAnswerBuilder{}.ObjectSize())), true
}

// Plain returns a copy of the struct.
func (r MessageTargetReader) Plain() MessageTarget {
	return MessageTarget{
		Union: r.plainUnion(),
	}
}

func (r MessageTargetReader) plainUnion() MessageTargetUnion {
	switch w := r.Which(); w {
	case MessageTargetWhichImportedCap:
		return MessageTargetImportedCap{capnp.Struct(r).Uint32(0)}
	case MessageTargetWhichPromisedAnswer:
		return MessageTargetPromisedAnswer{plain.Struct(PromisedAnswerReader(capnp.Struct(r).Struct(0)), PromisedAnswerReader.Plain)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *MessageTarget) Build(b MessageTargetBuilder) {
	if p.Union != nil {
		p.Union.buildMessageTarget(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *MessageTarget a type argument of generic types, see [plain.Pointer].
func (*MessageTarget) FromPtr(p plain.Ptr) *MessageTarget {
	return plain.Struct(MessageTargetReader(p.Struct()), MessageTargetReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *MessageTarget) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, MessageTargetBuilder{}.ObjectSize()); ok {
		p.Build(MessageTargetBuilder(b))
	}
}

// Payload is the struct Payload as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Payload struct {
	Content  plain.Any
	CapTable []CapDescriptor
}

// PayloadReader reads a [Payload] in place. It is valid as long as its message is.
type PayloadReader capnp.Struct

// ReadPayload reads the root of m as a [Payload].
func ReadPayload(m *capnp.Message) PayloadReader { return PayloadReader(m.Root().Struct()) }

func (r PayloadReader) Content() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasContent reports whether content is not null.
func (r PayloadReader) HasContent() bool { return capnp.Struct(r).Has(0) }

func (r PayloadReader) CapTable() capnp.StructList[CapDescriptorReader] {
	return capnp.Structs[CapDescriptorReader](capnp.Struct(r).Ptr(1))
}

// HasCapTable reports whether capTable is not null.
func (r PayloadReader) HasCapTable() bool { return capnp.Struct(r).Has(1) }

// PayloadBuilder fills in a [Payload] in place.
type PayloadBuilder capnp.StructBuilder

// NewPayload makes a [Payload] the root of m.
func NewPayload(m *capnp.Message) PayloadBuilder {
	return PayloadBuilder(m.NewRoot(PayloadBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PayloadBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// Reader reads what has been filled in.
func (b PayloadBuilder) Reader() PayloadReader { return PayloadReader(capnp.StructBuilder(b).Reader()) }

// Content is the pointer content, to be built in place.
func (b PayloadBuilder) Content() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// NewCapTable sets capTable to a list of size elements, to be filled in.
func (b PayloadBuilder) NewCapTable(size int) capnp.StructListBuilder[CapDescriptorBuilder] {
	return capnp.NewStructs[CapDescriptorBuilder](capnp.StructBuilder(b).Ptr(1), size, CapDescriptorBuilder{}.ObjectSize())
}

// CapTable is the list that capTable leads to, to be changed in place.
func (b PayloadBuilder) CapTable() capnp.StructListBuilder[CapDescriptorBuilder] {
	return capnp.BuildStructs[CapDescriptorBuilder](capnp.StructBuilder(b).Ptr(1), CapDescriptorBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r PayloadReader) Plain() Payload {
	return Payload{
		Content:  plain.CopyAny(r.Content()),
		CapTable: plain.Structs(r.CapTable(), CapDescriptorReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Payload) Build(b PayloadBuilder) {
	p.Content.Set(capnp.StructBuilder(b).Ptr(0))
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.CapTable, CapDescriptorBuilder{}.ObjectSize(), (*CapDescriptor).Build)
}

// FromPtr and ToPtr make *Payload a type argument of generic types, see [plain.Pointer].
func (*Payload) FromPtr(p plain.Ptr) *Payload {
	return plain.Struct(PayloadReader(p.Struct()), PayloadReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Payload) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PayloadBuilder{}.ObjectSize()); ok {
		p.Build(PayloadBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Payload) Release() {
	if p == nil {
		return
	}
	p.Content.Release()
	for _, v := range plain.Take(&p.CapTable) {
		v.Release()
	}
}

// CapDescriptor is the struct CapDescriptor as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type CapDescriptor struct {
	Union CapDescriptorUnion // one of the members, or nil for the first member's default
	// index into the message's fd list; 0xff = none
	AttachedFd uint8
}

// CapDescriptorUnion is the union of a [CapDescriptor] as a plain Go value: [CapDescriptorSenderHosted], [CapDescriptorSenderPromise], [CapDescriptorReceiverHosted], [CapDescriptorReceiverAnswer], [CapDescriptorThirdPartyHosted], [CapDescriptorWhichNone] and other members without a value. A member that only a newer schema knows is the bare [CapDescriptorWhich].
type CapDescriptorUnion interface {
	// Which says which member it is.
	Which() CapDescriptorWhich
	buildCapDescriptor(s capnp.StructBuilder)
}

// CapDescriptorWhich says which member of a union is set. Other values than these come from newer schemas.
type CapDescriptorWhich uint16

// The members of the union.
const (
	CapDescriptorWhichNone             CapDescriptorWhich = 0
	CapDescriptorWhichSenderHosted     CapDescriptorWhich = 1
	CapDescriptorWhichSenderPromise    CapDescriptorWhich = 2
	CapDescriptorWhichReceiverHosted   CapDescriptorWhich = 3
	CapDescriptorWhichReceiverAnswer   CapDescriptorWhich = 4
	CapDescriptorWhichThirdPartyHosted CapDescriptorWhich = 5
)

var capDescriptorWhichNames = [...]string{"none", "senderHosted", "senderPromise", "receiverHosted", "receiverAnswer", "thirdPartyHosted"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v CapDescriptorWhich) String() string {
	if v.Known() {
		return capDescriptorWhichNames[v]
	}
	return "CapDescriptorWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v CapDescriptorWhich) Known() bool { return int(v) < len(capDescriptorWhichNames) }

// Which returns w.
func (w CapDescriptorWhich) Which() CapDescriptorWhich { return w }

func (w CapDescriptorWhich) buildCapDescriptor(s capnp.StructBuilder) { s.SetUint16(0, uint16(w)) }

// CapDescriptorSenderHosted is the union's member senderHosted.
type CapDescriptorSenderHosted struct{ Value uint32 }

// Which returns [CapDescriptorWhichSenderHosted].
func (CapDescriptorSenderHosted) Which() CapDescriptorWhich { return CapDescriptorWhichSenderHosted }

func (u CapDescriptorSenderHosted) buildCapDescriptor(s capnp.StructBuilder) {
	CapDescriptorBuilder(s).SetSenderHosted(u.Value)
}

// CapDescriptorSenderPromise is the union's member senderPromise.
type CapDescriptorSenderPromise struct{ Value uint32 }

// Which returns [CapDescriptorWhichSenderPromise].
func (CapDescriptorSenderPromise) Which() CapDescriptorWhich { return CapDescriptorWhichSenderPromise }

func (u CapDescriptorSenderPromise) buildCapDescriptor(s capnp.StructBuilder) {
	CapDescriptorBuilder(s).SetSenderPromise(u.Value)
}

// CapDescriptorReceiverHosted is the union's member receiverHosted.
type CapDescriptorReceiverHosted struct{ Value uint32 }

// Which returns [CapDescriptorWhichReceiverHosted].
func (CapDescriptorReceiverHosted) Which() CapDescriptorWhich {
	return CapDescriptorWhichReceiverHosted
}

func (u CapDescriptorReceiverHosted) buildCapDescriptor(s capnp.StructBuilder) {
	CapDescriptorBuilder(s).SetReceiverHosted(u.Value)
}

// CapDescriptorReceiverAnswer is the union's member receiverAnswer.
type CapDescriptorReceiverAnswer struct{ Value *PromisedAnswer }

// Which returns [CapDescriptorWhichReceiverAnswer].
func (CapDescriptorReceiverAnswer) Which() CapDescriptorWhich {
	return CapDescriptorWhichReceiverAnswer
}

func (u CapDescriptorReceiverAnswer) buildCapDescriptor(s capnp.StructBuilder) {
	b := CapDescriptorBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(CapDescriptorWhichReceiverAnswer))
	if u.Value != nil {
		u.Value.Build(b.NewReceiverAnswer())
	}
}

// CapDescriptorThirdPartyHosted is the union's member thirdPartyHosted.
type CapDescriptorThirdPartyHosted struct{ Value *ThirdPartyCapDescriptor }

// Which returns [CapDescriptorWhichThirdPartyHosted].
func (CapDescriptorThirdPartyHosted) Which() CapDescriptorWhich {
	return CapDescriptorWhichThirdPartyHosted
}

func (u CapDescriptorThirdPartyHosted) buildCapDescriptor(s capnp.StructBuilder) {
	b := CapDescriptorBuilder(s)
	capnp.StructBuilder(b).SetUint16(0, uint16(CapDescriptorWhichThirdPartyHosted))
	if u.Value != nil {
		u.Value.Build(b.NewThirdPartyHosted())
	}
}

// CapDescriptorReader reads a [CapDescriptor] in place. It is valid as long as its message is.
type CapDescriptorReader capnp.Struct

// ReadCapDescriptor reads the root of m as a [CapDescriptor].
func ReadCapDescriptor(m *capnp.Message) CapDescriptorReader {
	return CapDescriptorReader(m.Root().Struct())
}

// Which says which member of the union is set.
func (r CapDescriptorReader) Which() CapDescriptorWhich {
	return CapDescriptorWhich(capnp.Struct(r).Uint16(0))
}

// SenderHosted reads the union's member senderHosted; ok is false if another member is set.
func (r CapDescriptorReader) SenderHosted() (v uint32, ok bool) {
	if r.Which() != CapDescriptorWhichSenderHosted {
		return v, false
	}
	return capnp.Struct(r).Uint32(4), true
}

// SenderPromise reads the union's member senderPromise; ok is false if another member is set.
func (r CapDescriptorReader) SenderPromise() (v uint32, ok bool) {
	if r.Which() != CapDescriptorWhichSenderPromise {
		return v, false
	}
	return capnp.Struct(r).Uint32(4), true
}

// ReceiverHosted reads the union's member receiverHosted; ok is false if another member is set.
func (r CapDescriptorReader) ReceiverHosted() (v uint32, ok bool) {
	if r.Which() != CapDescriptorWhichReceiverHosted {
		return v, false
	}
	return capnp.Struct(r).Uint32(4), true
}

// ReceiverAnswer reads the union's member receiverAnswer; ok is false if another member is set.
func (r CapDescriptorReader) ReceiverAnswer() (v PromisedAnswerReader, ok bool) {
	if r.Which() != CapDescriptorWhichReceiverAnswer {
		return v, false
	}
	return PromisedAnswerReader(capnp.Struct(r).Struct(0)), true
}

// HasReceiverAnswer reports whether receiverAnswer is not null.
func (r CapDescriptorReader) HasReceiverAnswer() bool {
	return r.Which() == CapDescriptorWhichReceiverAnswer && capnp.Struct(r).Has(0)
}

// ThirdPartyHosted reads the union's member thirdPartyHosted; ok is false if another member is set.
func (r CapDescriptorReader) ThirdPartyHosted() (v ThirdPartyCapDescriptorReader, ok bool) {
	if r.Which() != CapDescriptorWhichThirdPartyHosted {
		return v, false
	}
	return ThirdPartyCapDescriptorReader(capnp.Struct(r).Struct(0)), true
}

// HasThirdPartyHosted reports whether thirdPartyHosted is not null.
func (r CapDescriptorReader) HasThirdPartyHosted() bool {
	return r.Which() == CapDescriptorWhichThirdPartyHosted && capnp.Struct(r).Has(0)
}

// AttachedFd reads the field attachedFd.
//
// index into the message's fd list; 0xff = none
func (r CapDescriptorReader) AttachedFd() uint8 { return capnp.Struct(r).Uint8(2) ^ 255 }

// CapDescriptorBuilder fills in a [CapDescriptor] in place.
type CapDescriptorBuilder capnp.StructBuilder

// NewCapDescriptor makes a [CapDescriptor] the root of m.
func NewCapDescriptor(m *capnp.Message) CapDescriptorBuilder {
	return CapDescriptorBuilder(m.NewRoot(CapDescriptorBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (CapDescriptorBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b CapDescriptorBuilder) Reader() CapDescriptorReader {
	return CapDescriptorReader(capnp.StructBuilder(b).Reader())
}

// SetNone selects the union's member none.
func (b CapDescriptorBuilder) SetNone() {
	capnp.StructBuilder(b).SetUint16(0, uint16(CapDescriptorWhichNone))
}

// SetSenderHosted selects the union's member senderHosted.
func (b CapDescriptorBuilder) SetSenderHosted(v uint32) {
	capnp.StructBuilder(b).SetUint16(0, uint16(CapDescriptorWhichSenderHosted))
	capnp.StructBuilder(b).SetUint32(4, v)
}

// SetSenderPromise selects the union's member senderPromise.
func (b CapDescriptorBuilder) SetSenderPromise(v uint32) {
	capnp.StructBuilder(b).SetUint16(0, uint16(CapDescriptorWhichSenderPromise))
	capnp.StructBuilder(b).SetUint32(4, v)
}

// SetReceiverHosted selects the union's member receiverHosted.
func (b CapDescriptorBuilder) SetReceiverHosted(v uint32) {
	capnp.StructBuilder(b).SetUint16(0, uint16(CapDescriptorWhichReceiverHosted))
	capnp.StructBuilder(b).SetUint32(4, v)
}

// NewReceiverAnswer selects the union's member receiverAnswer and sets it to an empty struct, to be filled in.
func (b CapDescriptorBuilder) NewReceiverAnswer() PromisedAnswerBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(CapDescriptorWhichReceiverAnswer))
	return PromisedAnswerBuilder(capnp.StructBuilder(b).NewStruct(0, PromisedAnswerBuilder{}.ObjectSize()))
}

// SetReceiverAnswer sets receiverAnswer to a copy of v.
func (b CapDescriptorBuilder) SetReceiverAnswer(v PromisedAnswerReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(CapDescriptorWhichReceiverAnswer))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// ReceiverAnswer is the union's member receiverAnswer, to be changed; ok is false if another member is set.
func (b CapDescriptorBuilder) ReceiverAnswer() (v PromisedAnswerBuilder, ok bool) {
	if b.Reader().Which() != CapDescriptorWhichReceiverAnswer {
		return v, false
	}
	return PromisedAnswerBuilder(capnp.StructBuilder(b).Struct(0, PromisedAnswerBuilder{}.ObjectSize())), true
}

// NewThirdPartyHosted selects the union's member thirdPartyHosted and sets it to an empty struct, to be filled in.
func (b CapDescriptorBuilder) NewThirdPartyHosted() ThirdPartyCapDescriptorBuilder {
	capnp.StructBuilder(b).SetUint16(0, uint16(CapDescriptorWhichThirdPartyHosted))
	return ThirdPartyCapDescriptorBuilder(capnp.StructBuilder(b).NewStruct(0, ThirdPartyCapDescriptorBuilder{}.ObjectSize()))
}

// SetThirdPartyHosted sets thirdPartyHosted to a copy of v.
func (b CapDescriptorBuilder) SetThirdPartyHosted(v ThirdPartyCapDescriptorReader) {
	capnp.StructBuilder(b).SetUint16(0, uint16(CapDescriptorWhichThirdPartyHosted))
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// ThirdPartyHosted is the union's member thirdPartyHosted, to be changed; ok is false if another member is set.
func (b CapDescriptorBuilder) ThirdPartyHosted() (v ThirdPartyCapDescriptorBuilder, ok bool) {
	if b.Reader().Which() != CapDescriptorWhichThirdPartyHosted {
		return v, false
	}
	return ThirdPartyCapDescriptorBuilder(capnp.StructBuilder(b).Struct(0, ThirdPartyCapDescriptorBuilder{}.ObjectSize())), true
}

func (b CapDescriptorBuilder) SetAttachedFd(v uint8) { capnp.StructBuilder(b).SetUint8(2, v^255) }

// Plain returns a copy of the struct.
func (r CapDescriptorReader) Plain() CapDescriptor {
	return CapDescriptor{
		AttachedFd: r.AttachedFd(),
		Union:      r.plainUnion(),
	}
}

func (r CapDescriptorReader) plainUnion() CapDescriptorUnion {
	switch w := r.Which(); w {
	case CapDescriptorWhichSenderHosted:
		return CapDescriptorSenderHosted{capnp.Struct(r).Uint32(4)}
	case CapDescriptorWhichSenderPromise:
		return CapDescriptorSenderPromise{capnp.Struct(r).Uint32(4)}
	case CapDescriptorWhichReceiverHosted:
		return CapDescriptorReceiverHosted{capnp.Struct(r).Uint32(4)}
	case CapDescriptorWhichReceiverAnswer:
		return CapDescriptorReceiverAnswer{plain.Struct(PromisedAnswerReader(capnp.Struct(r).Struct(0)), PromisedAnswerReader.Plain)}
	case CapDescriptorWhichThirdPartyHosted:
		return CapDescriptorThirdPartyHosted{plain.Struct(ThirdPartyCapDescriptorReader(capnp.Struct(r).Struct(0)), ThirdPartyCapDescriptorReader.Plain)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *CapDescriptor) Build(b CapDescriptorBuilder) {
	b.SetAttachedFd(p.AttachedFd)
	if p.Union != nil {
		p.Union.buildCapDescriptor(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *CapDescriptor a type argument of generic types, see [plain.Pointer].
func (*CapDescriptor) FromPtr(p plain.Ptr) *CapDescriptor {
	return plain.Struct(CapDescriptorReader(p.Struct()), CapDescriptorReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *CapDescriptor) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, CapDescriptorBuilder{}.ObjectSize()); ok {
		p.Build(CapDescriptorBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *CapDescriptor) Release() {
	if p == nil {
		return
	}
	switch u := p.Union.(type) {
	case CapDescriptorThirdPartyHosted:
		u.Value.Release()
	}
	p.Union = nil
}

// PromisedAnswer is the struct PromisedAnswer as a plain Go value, which shares nothing with any message.
type PromisedAnswer struct {
	QuestionId uint32
	Transform  []PromisedAnswerOp
}

// PromisedAnswerReader reads a [PromisedAnswer] in place. It is valid as long as its message is.
type PromisedAnswerReader capnp.Struct

// ReadPromisedAnswer reads the root of m as a [PromisedAnswer].
func ReadPromisedAnswer(m *capnp.Message) PromisedAnswerReader {
	return PromisedAnswerReader(m.Root().Struct())
}

func (r PromisedAnswerReader) QuestionId() uint32 { return capnp.Struct(r).Uint32(0) }

func (r PromisedAnswerReader) Transform() capnp.StructList[PromisedAnswerOpReader] {
	return capnp.Structs[PromisedAnswerOpReader](capnp.Struct(r).Ptr(0))
}

// HasTransform reports whether transform is not null.
func (r PromisedAnswerReader) HasTransform() bool { return capnp.Struct(r).Has(0) }

// PromisedAnswerBuilder fills in a [PromisedAnswer] in place.
type PromisedAnswerBuilder capnp.StructBuilder

// NewPromisedAnswer makes a [PromisedAnswer] the root of m.
func NewPromisedAnswer(m *capnp.Message) PromisedAnswerBuilder {
	return PromisedAnswerBuilder(m.NewRoot(PromisedAnswerBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PromisedAnswerBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b PromisedAnswerBuilder) Reader() PromisedAnswerReader {
	return PromisedAnswerReader(capnp.StructBuilder(b).Reader())
}

func (b PromisedAnswerBuilder) SetQuestionId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// NewTransform sets transform to a list of size elements, to be filled in.
func (b PromisedAnswerBuilder) NewTransform(size int) capnp.StructListBuilder[PromisedAnswerOpBuilder] {
	return capnp.NewStructs[PromisedAnswerOpBuilder](capnp.StructBuilder(b).Ptr(0), size, PromisedAnswerOpBuilder{}.ObjectSize())
}

// Transform is the list that transform leads to, to be changed in place.
func (b PromisedAnswerBuilder) Transform() capnp.StructListBuilder[PromisedAnswerOpBuilder] {
	return capnp.BuildStructs[PromisedAnswerOpBuilder](capnp.StructBuilder(b).Ptr(0), PromisedAnswerOpBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r PromisedAnswerReader) Plain() PromisedAnswer {
	return PromisedAnswer{
		QuestionId: r.QuestionId(),
		Transform:  plain.Structs(r.Transform(), PromisedAnswerOpReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *PromisedAnswer) Build(b PromisedAnswerBuilder) {
	b.SetQuestionId(p.QuestionId)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), p.Transform, PromisedAnswerOpBuilder{}.ObjectSize(), (*PromisedAnswerOp).Build)
}

// FromPtr and ToPtr make *PromisedAnswer a type argument of generic types, see [plain.Pointer].
func (*PromisedAnswer) FromPtr(p plain.Ptr) *PromisedAnswer {
	return plain.Struct(PromisedAnswerReader(p.Struct()), PromisedAnswerReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *PromisedAnswer) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PromisedAnswerBuilder{}.ObjectSize()); ok {
		p.Build(PromisedAnswerBuilder(b))
	}
}

// PromisedAnswerOp is the struct Op as a plain Go value, which shares nothing with any message.
type PromisedAnswerOp struct {
	Union PromisedAnswerOpUnion // one of the members, or nil for the first member's default
}

// PromisedAnswerOpUnion is the union of a [PromisedAnswerOp] as a plain Go value: [PromisedAnswerOpGetPointerField], [PromisedAnswerOpWhichNoop] and other members without a value. A member that only a newer schema knows is the bare [PromisedAnswerOpWhich].
type PromisedAnswerOpUnion interface {
	// Which says which member it is.
	Which() PromisedAnswerOpWhich
	buildPromisedAnswerOp(s capnp.StructBuilder)
}

// PromisedAnswerOpWhich says which member of a union is set. Other values than these come from newer schemas.
type PromisedAnswerOpWhich uint16

// The members of the union.
const (
	PromisedAnswerOpWhichNoop            PromisedAnswerOpWhich = 0
	PromisedAnswerOpWhichGetPointerField PromisedAnswerOpWhich = 1
)

var promisedAnswerOpWhichNames = [...]string{"noop", "getPointerField"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v PromisedAnswerOpWhich) String() string {
	if v.Known() {
		return promisedAnswerOpWhichNames[v]
	}
	return "PromisedAnswerOpWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v PromisedAnswerOpWhich) Known() bool { return int(v) < len(promisedAnswerOpWhichNames) }

// Which returns w.
func (w PromisedAnswerOpWhich) Which() PromisedAnswerOpWhich { return w }

func (w PromisedAnswerOpWhich) buildPromisedAnswerOp(s capnp.StructBuilder) {
	s.SetUint16(0, uint16(w))
}

// PromisedAnswerOpGetPointerField is the union's member getPointerField.
//
// index in the pointer section
type PromisedAnswerOpGetPointerField struct{ Value uint16 }

// Which returns [PromisedAnswerOpWhichGetPointerField].
func (PromisedAnswerOpGetPointerField) Which() PromisedAnswerOpWhich {
	return PromisedAnswerOpWhichGetPointerField
}

func (u PromisedAnswerOpGetPointerField) buildPromisedAnswerOp(s capnp.StructBuilder) {
	PromisedAnswerOpBuilder(s).SetGetPointerField(u.Value)
}

// PromisedAnswerOpReader reads a [PromisedAnswerOp] in place. It is valid as long as its message is.
type PromisedAnswerOpReader capnp.Struct

// ReadPromisedAnswerOp reads the root of m as a [PromisedAnswerOp].
func ReadPromisedAnswerOp(m *capnp.Message) PromisedAnswerOpReader {
	return PromisedAnswerOpReader(m.Root().Struct())
}

// Which says which member of the union is set.
func (r PromisedAnswerOpReader) Which() PromisedAnswerOpWhich {
	return PromisedAnswerOpWhich(capnp.Struct(r).Uint16(0))
}

// GetPointerField reads the union's member getPointerField; ok is false if another member is set.
//
// index in the pointer section
func (r PromisedAnswerOpReader) GetPointerField() (v uint16, ok bool) {
	if r.Which() != PromisedAnswerOpWhichGetPointerField {
		return v, false
	}
	return capnp.Struct(r).Uint16(2), true
}

// PromisedAnswerOpBuilder fills in a [PromisedAnswerOp] in place.
type PromisedAnswerOpBuilder capnp.StructBuilder

// NewPromisedAnswerOp makes a [PromisedAnswerOp] the root of m.
func NewPromisedAnswerOp(m *capnp.Message) PromisedAnswerOpBuilder {
	return PromisedAnswerOpBuilder(m.NewRoot(PromisedAnswerOpBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PromisedAnswerOpBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

// Reader reads what has been filled in.
func (b PromisedAnswerOpBuilder) Reader() PromisedAnswerOpReader {
	return PromisedAnswerOpReader(capnp.StructBuilder(b).Reader())
}

// SetNoop selects the union's member noop.
func (b PromisedAnswerOpBuilder) SetNoop() {
	capnp.StructBuilder(b).SetUint16(0, uint16(PromisedAnswerOpWhichNoop))
}

// SetGetPointerField selects the union's member getPointerField.
func (b PromisedAnswerOpBuilder) SetGetPointerField(v uint16) {
	capnp.StructBuilder(b).SetUint16(0, uint16(PromisedAnswerOpWhichGetPointerField))
	capnp.StructBuilder(b).SetUint16(2, v)
}

// Plain returns a copy of the struct.
func (r PromisedAnswerOpReader) Plain() PromisedAnswerOp {
	return PromisedAnswerOp{
		Union: r.plainUnion(),
	}
}

func (r PromisedAnswerOpReader) plainUnion() PromisedAnswerOpUnion {
	switch w := r.Which(); w {
	case PromisedAnswerOpWhichGetPointerField:
		return PromisedAnswerOpGetPointerField{capnp.Struct(r).Uint16(2)}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *PromisedAnswerOp) Build(b PromisedAnswerOpBuilder) {
	if p.Union != nil {
		p.Union.buildPromisedAnswerOp(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *PromisedAnswerOp a type argument of generic types, see [plain.Pointer].
func (*PromisedAnswerOp) FromPtr(p plain.Ptr) *PromisedAnswerOp {
	return plain.Struct(PromisedAnswerOpReader(p.Struct()), PromisedAnswerOpReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *PromisedAnswerOp) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PromisedAnswerOpBuilder{}.ObjectSize()); ok {
		p.Build(PromisedAnswerOpBuilder(b))
	}
}

// ThirdPartyCapDescriptor is the struct ThirdPartyCapDescriptor as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type ThirdPartyCapDescriptor struct {
	Id     plain.Any
	VineId uint32
}

// ThirdPartyCapDescriptorReader reads a [ThirdPartyCapDescriptor] in place. It is valid as long as its message is.
type ThirdPartyCapDescriptorReader capnp.Struct

// ReadThirdPartyCapDescriptor reads the root of m as a [ThirdPartyCapDescriptor].
func ReadThirdPartyCapDescriptor(m *capnp.Message) ThirdPartyCapDescriptorReader {
	return ThirdPartyCapDescriptorReader(m.Root().Struct())
}

func (r ThirdPartyCapDescriptorReader) Id() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasId reports whether id is not null.
func (r ThirdPartyCapDescriptorReader) HasId() bool { return capnp.Struct(r).Has(0) }

func (r ThirdPartyCapDescriptorReader) VineId() uint32 { return capnp.Struct(r).Uint32(0) }

// ThirdPartyCapDescriptorBuilder fills in a [ThirdPartyCapDescriptor] in place.
type ThirdPartyCapDescriptorBuilder capnp.StructBuilder

// NewThirdPartyCapDescriptor makes a [ThirdPartyCapDescriptor] the root of m.
func NewThirdPartyCapDescriptor(m *capnp.Message) ThirdPartyCapDescriptorBuilder {
	return ThirdPartyCapDescriptorBuilder(m.NewRoot(ThirdPartyCapDescriptorBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ThirdPartyCapDescriptorBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b ThirdPartyCapDescriptorBuilder) Reader() ThirdPartyCapDescriptorReader {
	return ThirdPartyCapDescriptorReader(capnp.StructBuilder(b).Reader())
}

// Id is the pointer id, to be built in place.
func (b ThirdPartyCapDescriptorBuilder) Id() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

func (b ThirdPartyCapDescriptorBuilder) SetVineId(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// Plain returns a copy of the struct.
func (r ThirdPartyCapDescriptorReader) Plain() ThirdPartyCapDescriptor {
	return ThirdPartyCapDescriptor{
		Id:     plain.CopyAny(r.Id()),
		VineId: r.VineId(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ThirdPartyCapDescriptor) Build(b ThirdPartyCapDescriptorBuilder) {
	p.Id.Set(capnp.StructBuilder(b).Ptr(0))
	b.SetVineId(p.VineId)
}

// FromPtr and ToPtr make *ThirdPartyCapDescriptor a type argument of generic types, see [plain.Pointer].
func (*ThirdPartyCapDescriptor) FromPtr(p plain.Ptr) *ThirdPartyCapDescriptor {
	return plain.Struct(ThirdPartyCapDescriptorReader(p.Struct()), ThirdPartyCapDescriptorReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ThirdPartyCapDescriptor) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ThirdPartyCapDescriptorBuilder{}.ObjectSize()); ok {
		p.Build(ThirdPartyCapDescriptorBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *ThirdPartyCapDescriptor) Release() {
	if p == nil {
		return
	}
	p.Id.Release()
}

// Exception is the struct Exception as a plain Go value, which shares nothing with any message.
type Exception struct {
	Reason string
	// ignore
	ObsoleteIsCallersFault bool
	// ignore
	ObsoleteDurability uint16
	Type               ExceptionType
	Trace              string
	Details            []ExceptionDetail
}

// ExceptionReader reads an [Exception] in place. It is valid as long as its message is.
type ExceptionReader capnp.Struct

// ReadException reads the root of m as an [Exception].
func ReadException(m *capnp.Message) ExceptionReader { return ExceptionReader(m.Root().Struct()) }

func (r ExceptionReader) Reason() string { return capnp.Struct(r).Text(0) }

// HasReason reports whether reason is not null.
func (r ExceptionReader) HasReason() bool { return capnp.Struct(r).Has(0) }

// ObsoleteIsCallersFault reads the field obsoleteIsCallersFault.
//
// ignore
func (r ExceptionReader) ObsoleteIsCallersFault() bool { return capnp.Struct(r).Bool(0) }

// ObsoleteDurability reads the field obsoleteDurability.
//
// ignore
func (r ExceptionReader) ObsoleteDurability() uint16 { return capnp.Struct(r).Uint16(2) }

func (r ExceptionReader) Type() ExceptionType { return ExceptionType(capnp.Struct(r).Uint16(4)) }

func (r ExceptionReader) Trace() string { return capnp.Struct(r).Text(1) }

// HasTrace reports whether trace is not null.
func (r ExceptionReader) HasTrace() bool { return capnp.Struct(r).Has(1) }

func (r ExceptionReader) Details() capnp.StructList[ExceptionDetailReader] {
	return capnp.Structs[ExceptionDetailReader](capnp.Struct(r).Ptr(2))
}

// HasDetails reports whether details is not null.
func (r ExceptionReader) HasDetails() bool { return capnp.Struct(r).Has(2) }

// ExceptionBuilder fills in an [Exception] in place.
type ExceptionBuilder capnp.StructBuilder

// NewException makes an [Exception] the root of m.
func NewException(m *capnp.Message) ExceptionBuilder {
	return ExceptionBuilder(m.NewRoot(ExceptionBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ExceptionBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 3}
}

// Reader reads what has been filled in.
func (b ExceptionBuilder) Reader() ExceptionReader {
	return ExceptionReader(capnp.StructBuilder(b).Reader())
}

func (b ExceptionBuilder) SetReason(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b ExceptionBuilder) SetObsoleteIsCallersFault(v bool) { capnp.StructBuilder(b).SetBool(0, v) }

func (b ExceptionBuilder) SetObsoleteDurability(v uint16) { capnp.StructBuilder(b).SetUint16(2, v) }

func (b ExceptionBuilder) SetType(v ExceptionType) { capnp.StructBuilder(b).SetUint16(4, uint16(v)) }

func (b ExceptionBuilder) SetTrace(v string) { capnp.StructBuilder(b).SetText(1, v) }

// NewDetails sets details to a list of size elements, to be filled in.
func (b ExceptionBuilder) NewDetails(size int) capnp.StructListBuilder[ExceptionDetailBuilder] {
	return capnp.NewStructs[ExceptionDetailBuilder](capnp.StructBuilder(b).Ptr(2), size, ExceptionDetailBuilder{}.ObjectSize())
}

// Details is the list that details leads to, to be changed in place.
func (b ExceptionBuilder) Details() capnp.StructListBuilder[ExceptionDetailBuilder] {
	return capnp.BuildStructs[ExceptionDetailBuilder](capnp.StructBuilder(b).Ptr(2), ExceptionDetailBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r ExceptionReader) Plain() Exception {
	return Exception{
		Reason:                 plain.String(r.Reason()),
		ObsoleteIsCallersFault: r.ObsoleteIsCallersFault(),
		ObsoleteDurability:     r.ObsoleteDurability(),
		Type:                   r.Type(),
		Trace:                  plain.String(r.Trace()),
		Details:                plain.Structs(r.Details(), ExceptionDetailReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Exception) Build(b ExceptionBuilder) {
	if p.Reason != "" {
		b.SetReason(p.Reason)
	}
	b.SetObsoleteIsCallersFault(p.ObsoleteIsCallersFault)
	b.SetObsoleteDurability(p.ObsoleteDurability)
	b.SetType(p.Type)
	if p.Trace != "" {
		b.SetTrace(p.Trace)
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(2), p.Details, ExceptionDetailBuilder{}.ObjectSize(), (*ExceptionDetail).Build)
}

// FromPtr and ToPtr make *Exception a type argument of generic types, see [plain.Pointer].
func (*Exception) FromPtr(p plain.Ptr) *Exception {
	return plain.Struct(ExceptionReader(p.Struct()), ExceptionReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Exception) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ExceptionBuilder{}.ObjectSize()); ok {
		p.Build(ExceptionBuilder(b))
	}
}

// ExceptionType is the enum Type. Other values than the constants come from newer schemas.
type ExceptionType uint16

// The values of ExceptionType.
const (
	ExceptionTypeFailed        ExceptionType = 0
	ExceptionTypeOverloaded    ExceptionType = 1
	ExceptionTypeDisconnected  ExceptionType = 2
	ExceptionTypeUnimplemented ExceptionType = 3
)

var exceptionTypeNames = [...]string{"failed", "overloaded", "disconnected", "unimplemented"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ExceptionType) String() string {
	if v.Known() {
		return exceptionTypeNames[v]
	}
	return "ExceptionType(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ExceptionType) Known() bool { return int(v) < len(exceptionTypeNames) }

// ExceptionDetail is the struct Detail as a plain Go value, which shares nothing with any message.
type ExceptionDetail struct {
	DetailId uint64
	Data     []byte
}

// ExceptionDetailReader reads an [ExceptionDetail] in place. It is valid as long as its message is.
type ExceptionDetailReader capnp.Struct

// ReadExceptionDetail reads the root of m as an [ExceptionDetail].
func ReadExceptionDetail(m *capnp.Message) ExceptionDetailReader {
	return ExceptionDetailReader(m.Root().Struct())
}

func (r ExceptionDetailReader) DetailId() uint64 { return capnp.Struct(r).Uint64(0) }

func (r ExceptionDetailReader) Data() []byte { return capnp.Struct(r).Data(0) }

// HasData reports whether data is not null.
func (r ExceptionDetailReader) HasData() bool { return capnp.Struct(r).Has(0) }

// ExceptionDetailBuilder fills in an [ExceptionDetail] in place.
type ExceptionDetailBuilder capnp.StructBuilder

// NewExceptionDetail makes an [ExceptionDetail] the root of m.
func NewExceptionDetail(m *capnp.Message) ExceptionDetailBuilder {
	return ExceptionDetailBuilder(m.NewRoot(ExceptionDetailBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ExceptionDetailBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b ExceptionDetailBuilder) Reader() ExceptionDetailReader {
	return ExceptionDetailReader(capnp.StructBuilder(b).Reader())
}

func (b ExceptionDetailBuilder) SetDetailId(v uint64) { capnp.StructBuilder(b).SetUint64(0, v) }

func (b ExceptionDetailBuilder) SetData(v []byte) { capnp.StructBuilder(b).SetData(0, v) }

// NewData sets data to size zero bytes, to be filled in.
func (b ExceptionDetailBuilder) NewData(size int) []byte {
	return capnp.StructBuilder(b).NewData(0, size)
}

// Plain returns a copy of the struct.
func (r ExceptionDetailReader) Plain() ExceptionDetail {
	return ExceptionDetail{
		DetailId: r.DetailId(),
		Data:     plain.Bytes(r.Data()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ExceptionDetail) Build(b ExceptionDetailBuilder) {
	b.SetDetailId(p.DetailId)
	if p.Data != nil {
		b.SetData(p.Data)
	}
}

// FromPtr and ToPtr make *ExceptionDetail a type argument of generic types, see [plain.Pointer].
func (*ExceptionDetail) FromPtr(p plain.Ptr) *ExceptionDetail {
	return plain.Struct(ExceptionDetailReader(p.Struct()), ExceptionDetailReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *ExceptionDetail) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ExceptionDetailBuilder{}.ObjectSize()); ok {
		p.Build(ExceptionDetailBuilder(b))
	}
}

// RpcSchema is the compiled schema of rpc.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const RpcSchema = "" +
	"\x11\x04\f3\n\x01\x0f\x013R\x02\x1a\x03@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x00\x00Q\x04\x01\x02\xffP\xa2R%\x1b\x98\x12\xb3\x00" +
	"\x11\x05R\x00\x00\xffrpc.capn\x00\x01p\x00\x001\x01G\bQ`\x05\x06\xff\xd4L\x9dx\xceSj\x83\x00Q\n\x01" +
	"\x03\xffP\xa2R%\x1b\x98\x12\xb3\x00\x05\x03\a\x00\x00\x11\x02\x02\x11\x1a\x02\x00\x00\x11*\x02\x00\x01\xff\xb0\xb8\x86\v\xc4\xdd#\x85\x00Q" +
	"\n\x01\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00E\x01\a\x06\x00\x00\x13\x8a\x04\x02\x13\xaa\x04\x02\x00\x00\x13\xba\x04\x02\x00\x01\xff2\xb0\x8d\x80" +
	"\x1f\x9f\xb7\x91\x00Q\n\x01\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00E\x01\a\x0f\x00\x00\x13J\b\x02\x13j\b\x02\x00\x00\x11\x02\x03\x00\x01" +
	"\xff\xc1\xfb\x13XT\x14\xbc\x95\x00Q\n\x01\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00E\x01\a\x02\x01\x02\x13R\a\x03\x13r\a\x03\x00\x00" +
	"\x13\x82\a\x03\x00\x01\xff;t\x96=\"a\x0e\x9a\x00\x11\n\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00\x05\x02\a\x00\x00\x13\x92\b\x03\x13\xb2" +
	"\b\x03\x00\x00\x13\xc2\b\x03\x00\x01\xffZ\xac\xc1\xfbk\x04j\x9c\x00Q\n\x01\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00\x05\x02\a\x00\x00\x13" +
	"\xea\t\x03\x13\n\n\x03\x00\x00\x13\x1a\n\x03\x00\x01\xff:W\xb3=\x8d\xb2\x19\x9e\x00Q\n\x01\x02\xffP\xa2R%\x1b\x98\x12\xb3\x00E" +
	"\x01\a\x06\x01\x03\x13\xa2\v\x03\x13\xc2\v\x03\x00\x00\x13\xd2\v\x03\x00\x01\xff\x97t\xd0}\rl\x1a\xad\x00Q\n\x01\x01\xffP\xa2R%" +
	"\x1b\x98\x12\xb3\x00\x04\a\x00\x00\x13z\x10\x03\x13\x9a\x10\x03\x00\x00\x13\xaa\x10\x03\x00\x01\xffX\xbdL?▌\xb2\x00\x11\x14\x02\xff\x1a" +
	"i\xcf:\x06\xb7%\xd6\x00\x00\x01\x13\xb2\x11\x03\x13\xda\x11\x03\x00\x00\x13\xea\x11\x03\x00\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00\x01\x04\x00\x02" +
	"\x11\x02\x04\x11\x1a\x04\x00\x03\xff\x8c\xe5\xf0\xc5\xe6\x1cQ\xb6\x00Q\n\x01\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00\x05\x01\a\x00\x00\x13*\x02" +
	"\x04\x13R\x02\x04\x00\x00\x13b\x02\x04\x00\x01\xffn\b\x89\xfaU\x96»\x00Q\n\x01\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00E\x01\a" +
	"\x02\x01\x02\x13r\x03\x04\x13\x92\x03\x04\x00\x00\x13\xa2\x03\x04\x00\x01\xff}\x02\xf0\xe1\xfd\ap\xd3\x00Q\n\x01\x01\xffP\xa2R%\x1b\x98" +
	"\x12\xb3\x00\x05\x01\a\x00\x00\x13*\x05\x04\x13Z\x05\x04\x00\x00\x13j\x05\x04\x00\x01\xffc\x0e\xf8².}\xd3\x00Q\n\x01\x01\xffP" +
	"\xa2R%\x1b\x98\x12\xb3\x00\x04\a\x00\x00\x13j\x06\x04\x13\x8a\x06\x04\x00\x00\x13\x9a\x06\x04\x00\x01\xff\x16@U\x90b\xb5\xc9\xd4\x00Q\n" +
	"\x01\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00\x05\x02\a\x00\x00\x13J\b\x04\x13j\b\x04\x00\x00\x13z\b\x04\x00\x01\xffM\xdd[eߴ" +
	"b\xd5\x00Q\x15\x01\x01\xff\x117\xbd\x0f\x8b6d\xf9\x00U\x02\a\x01\x03\x01\x02\x13\x02\n\x04\x00\x01\x13*\n\x04\x00\x01\xff\x1ai\xcf" +
	":\x06\xb7%\xd6\x00Q\n\x01\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00\x05\x03\a\x00\x00\x13\xba\v\x04\x13\xda\v\x04\x00\x00\x13\x1a\f\x04\x00" +
	"\x01\xff\xdd\xf8D\x1d\x12O\xc1\xd6\x00Q\x14\x01\x01\xff\x1ai\xcf:\x06\xb7%\xd6\x00\x05\x01\a\x00\x00\x13:\x0f\x04\x13b\x0f\x04\x00\x00" +
	"\x13r\x0f\x04\x00\x01\xbf\xa0\x1co\xcdֱ\xd8Q\n\x01\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00\x05\x01\a\x00\x00\x13z\x10\x04\x13\xa2\x10" +
	"\x04\x00\x00\x13\xca\x10\x04\x00\x01\xff\x99_\xab\x1a\xf6\xb0\xe8\xda\x00Q\x0f\x01\x03\xff\xd4L\x9dx\xceSj\x83\x00U\x03\a\x01\x03\x01\x03" +
	"\x13\xfa\x11\x04\x00\x01\x13\"\x12\x04\x00\x01\xff\xc4n\x171\x80\xcfL\xe9\x00Q\n\x01\x01\xffP\xa2R%\x1b\x98\x12\xb3\x00\x05\x01\a\x00" +
	"\x00\x13\xaa\x13\x04\x13\xca\x13\x04\x00\x00\x13\xda\x13\x04\x00\x01\xff\x81\x90V\x15D\x94\x16\xf3\x00Q\x19\x01\x01\xbf\xa0\x1co\xcdֱ\xd8D" +
	"\a\x02\x00\x00\x13\xf2\x14\x04\x13\x1a\x15\x04\x00\x00\x13*\x15\x04\x00\x01\xff\x117\xbd\x0f\x8b6d\xf9\x00Q\n\x01\x01\xffP\xa2R%\x1b" +
	"\x98\x12\xb3\x00\x05\x02\a\x00\x00\x132\x16\x04\x13R\x16\x04\x00\x00\x13b\x16\x04\x00\x01\xff\xaf\x01\xe0\x90\x04\x98\xe1\xfb\x00Q\n\x01\x01\xff" +
	"P\xa2R%\x1b\x98\x12\xb3\x00\x05\x02\a\x00\x00\x13*\x17\x04\x13B\x17\x04\x00\x00\x13R\x17\x04\x00\x01\x11\x01z\xffrpc.ca" +
	"pn\x00?p:Call\x11\x01\aP\x01\x011\x01\xff\x01Q$\x03\x04\x00\x00\x04\x01\x00\x00\x11\xedZ\x00\x00Q\xec\x03\x01Q" +
	"\xf8\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11\xf5:\x00\x00Q\xf0\x03\x01Q\xfc\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11\xf9b\x00\x00Q\xf8\x03\x01" +
	"S\x04\x01\x02\x01\x11\x03\x02\x14\x01\x03\x00\x00\x13\x01\x01J\x00\x00R\x01\x03\x01S\f\x01\x02\x01\x11\x04\x01\x14\x01\x04\x00\x00\x13\t\x01:" +
	"\x00\x00S\x04\x01\x03\x01S\x10\x01\x02\x01\x01\x05\x01\x01\xff\x99_\xab\x1a\xf6\xb0\xe8\xda\x00\x13\r\x01r\x00\x02\x11\x06\x80\x14\x01\b\x01\x01" +
	"\x11\xf9\xc2\x00\x00Q\xfc\x03\x01S\b\x01\x02\x01\x11\a\x81\x14\x01\t\x01\x01\x13\x05\x01\xa2\x00\x00S\b\x01\x03\x01S\x14\x01\x02\x01\x11\b" +
	"\x82\x14\x01\n\x01\x01\x13\x11\x01\xa2\x00\x00S\x14\x01\x03\x01S \x01\x02\x01\xffquestion\x00\x03Id\x01\b\x00\x02\x01" +
	"\b\x00\x01?target\x01\x10\xff\xc1\xfb\x13XT\x14\xbc\x95\x00\x00\x01\x01\x10\x00\x01\xffinterfac\x00\ae" +
	"Id\x01\t\x00\x02\x01\t\x00\x01\xffmethodId\x00\x00\x00\x01\a\x00\x02\x01\a\x00\x01?params\x01\x10\xff" +
	";t\x96=\"a\x0e\x9a\x00\x00\x01\x01\x10\x00\x01\xffsendResu\x00\x1fltsTo\xffallowThi" +
	"\x02rdPartyTailCall\x00\x01\x01\x00\x02\x01\x01\x00\x01\xffnoPromis\x01ePipe" +
	"lin\aing\x01\x01\x00\x02\x01\x01\x00\x01\xffonlyProm\x01isePipel\aine\x01\x01\x00" +
	"\x02\x01\x01\x00\x01\x11\x01\xc2\xffrpc.capn\x02p:CapDescriptor\x00\x11\x01\aP\x01\x01" +
	"1\x01\x8f\x01Q\x1c\x03\x04\f\xff\xff\x04\x01\x00\x00\x11\xb5*\x00\x00Q\xb0\x03\x01Q\xbc\x02\x01\x1d\x01\xfe\xff\x01\x14\x01\x01\x00\x00\x11\xb9" +
	"j\x00\x00Q\xb8\x03\x01Q\xc4\x02\x01\x1d\x02\xfd\xff\x01\x14\x01\x02\x00\x00\x11\xc1r\x00\x00Q\xc0\x03\x01Q\xcc\x02\x01\x1d\x03\xfc\xff\x01\x14" +
	"\x01\x03\x00\x00\x11\xc9z\x00\x00Q\xc8\x03\x01Q\xd4\x02\x01\r\x04\xfb\xff\x14\x01\x04\x00\x00\x11\xd1z\x00\x00Q\xd0\x03\x01Q\xdc\x02\x01\r" +
	"\x05\xfa\xff\x14\x01\x05\x00\x00\x11ي\x00\x00Q\xdc\x03\x01Q\xe8\x02\x01\x11\x06\x02\x14\x01\x06\x01\x01\x11\xe5Z\x00\x00Q\xe4\x03\x01Q\xf0" +
	"\x02\x01\x0fnone\x00\x06\xffsenderHo\x00\x0fsted\x01\b\x00\x02\x01\b\x00\x01\xffsenderP" +
	"r\x00\x1fomise\x01\b\x00\x02\x01\b\x00\x01\xffreceiver\x00?Hosted\x01\b\x00\x02\x01\b\x00" +
	"\x01\xffreceiver\x00?Answer\x01\x10\xbf\xa0\x1co\xcdֱ\xd8\x00\x01\x01\x10\x00\x01\xffthird" +
	"Par\x01tyHosted\x00\x00\x01\x10\xff}\x02\xf0\xe1\xfd\ap\xd3\x00\x00\x01\x01\x10\x00\x01\xffattache" +
	"d\x00\x03Fd\x01\x06\x00\x02\x05\x06\xff\x00\x01\x11\x01\x92\xffrpc.capn\x01p:Messag\x01e\x11\x01\a" +
	"P\x01\x011\x01O\x03Q<\x03\x04\f\xff\xff\x04\x01\x00\x00\x13\x95\x01r\x00\x00S\x94\x01\x03\x01S\xa0\x01\x02\x01\r\x01\xfe\xff\x14\x01" +
	"\x01\x00\x00\x13\x9d\x012\x00\x00S\x98\x01\x03\x01S\xa4\x01\x02\x01\r\x02\xfd\xff\x14\x01\x02\x00\x00\x13\xa1\x01*\x00\x00S\x9c\x01\x03\x01S" +
	"\xa8\x01\x02\x01\r\x03\xfc\xff\x14\x01\x03\x00\x00\x13\xa5\x01:\x00\x00S\xa0\x01\x03\x01S\xac\x01\x02\x01\r\x04\xfb\xff\x14\x01\x04\x00\x00\x13\xa9" +
	"\x01:\x00\x00S\xa4\x01\x03\x01S\xb0\x01\x02\x01\r\x05\xfa\xff\x14\x01\x05\x00\x00\x13\xad\x01B\x00\x00S\xa8\x01\x03\x01S\xb4\x01\x02\x01\r" +
	"\x06\xf9\xff\x14\x01\x06\x00\x00\x13\xb1\x01B\x00\x00S\xac\x01\x03\x01S\xb8\x01\x02\x01\r\a\xf8\xff\x14\x01\a\x00\x00\x13\xb5\x01j\x00\x00S" +
	"\xb4\x01\x03\x01S\xc0\x01\x02\x01\r\b\xf7\xff\x14\x01\b\x00\x00\x13\xbd\x01R\x00\x00S\xbc\x01\x03\x01S\xc8\x01\x02\x01\r\t\xf6\xff\x14\x01" +
	"\t\x00\x00\x13\xc5\x01z\x00\x00S\xc4\x01\x03\x01S\xd0\x01\x02\x01\r\n\xf5\xff\x14\x01\n\x00\x00\x13\xcd\x01B\x00\x00S\xc8\x01\x03\x01S" +
	"\xd4\x01\x02\x01\r\v\xf4\xff\x14\x01\v\x00\x00\x13\xd1\x01:\x00\x00S\xcc\x01\x03\x01S\xd8\x01\x02\x01\r\f\xf3\xff\x14\x01\f\x00\x00\x13\xd5" +
	"\x01*\x00\x00S\xd0\x01\x03\x01S\xdc\x01\x02\x01\r\r\xf2\xff\x14\x01\r\x00\x00\x13\xd9\x01Z\x00\x00S\xd8\x01\x03\x01S\xe4\x01\x02\x01\r" +
	"\x0e\xf1\xff\x14\x01\x0e\x00\x00\x13\xe1\x01\x8a\x00\x00S\xe4\x01\x03\x01S\xf0\x01\x02\x01\xffunimplem\x00\x1fented" +
	"\x01\x10\xff2\xb0\x8d\x80\x1f\x9f\xb7\x91\x00\x00\x01\x01\x10\x00\x01\x1fabort\x01\x10\xff\x1ai\xcf:\x06\xb7%\xd6\x00\x00\x01\x01\x10" +
	"\x00\x01\x0fcall\x01\x10\xff\xd4L\x9dx\xceSj\x83\x00\x00\x01\x01\x10\x00\x01?return\x01\x10\xff:W\xb3=\x8d" +
	"\xb2\x19\x9e\x00\x00\x01\x01\x10\x00\x01?finish\x01\x10\xffc\x0e\xf8².}\xd3\x00\x00\x01\x01\x10\x00\x01\x7freso" +
	"lve\x01\x10\xffn\b\x89\xfaU\x96»\x00\x00\x01\x01\x10\x00\x01\x7frelease\x01\x10\xff\x97t\xd0}\rl\x1a\xad" +
	"\x00\x00\x01\x01\x10\x00\x01\xffobsolete\x00\x0fSave\x01\x12\x00\x02\x01\x12\x00\x01\xffbootstra\x00" +
	"\x01p\x01\x10\xff\xc4n\x171\x80\xcfL\xe9\x00\x00\x01\x01\x10\x00\x01\xffobsolete\x00?Delete\x01\x12\x00" +
	"\x02\x01\x12\x00\x01\x7fprovide\x01\x10\xffZ\xac\xc1\xfbk\x04j\x9c\x00\x00\x01\x01\x10\x00\x01?accept\x01\x10" +
	"\xff\x16@U\x90b\xb5\xc9\xd4\x00\x00\x01\x01\x10\x00\x01\x0fjoin\x01\x10\xff\xaf\x01\xe0\x90\x04\x98\xe1\xfb\x00\x00\x01\x01\x10\x00\x01\xff" +
	"disembar\x00\x03go\x01\x10\xff\x117\xbd\x0f\x8b6d\xf9\x00\x00\x01\x01\x10\x00\x01\xffthirdPar\x01" +
	"tyAnswer\x00\x00\x01\x10\xff\x8c\xe5\xf0\xc5\xe6\x1cQ\xb6\x00\x00\x01\x01\x10\x00\x01\x11\x01\xc2\xffrpc.capn" +
	"\x02p:MessageTarget\x00\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\f\xff\xff\x04\x01\x00\x00\x11)b" +
	"\x00\x00Q(\x03\x01Q4\x02\x01\r\x01\xfe\xff\x14\x01\x01\x00\x00\x111z\x00\x00Q0\x03\x01Q<\x02\x01\xffimporte" +
	"d\x00\aCap\x01\b\x00\x02\x01\b\x00\x01\xffpromised\x00?Answer\x01\x10\xbf\xa0\x1co\xcdֱ" +
	"\xd8\x00\x01\x01\x10\x00\x01\x11\x01\x92\xffrpc.capn\x01p:Payloa\x01d\x11\x01\aP\x01\x01\x11\x01wQ" +
	"\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)B\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-J\x00\x00Q,\x03\x01Q" +
	"H\x02\x01\x7fcontent\x01\x12\x00\x02\x01\x12\x00\x01\xffcapTable\x00\x00\x00\x01\x0e\x00\x01P\x03\x01\x01\x10" +
	"\xff\xb0\xb8\x86\v\xc4\xdd#\x85\x00\x00\x01\x01\x0e\x00\x01\x11\x01\x92\xffrpc.capn\x01p:Provid\x01e\x11" +
	"\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11EZ\x00\x00QD\x03\x01QP\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11M" +
	":\x00\x00QH\x03\x01QT\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11QR\x00\x00QP\x03\x01Q\\\x02\x01\xffquestio" +
	"n\x00\x03Id\x01\b\x00\x02\x01\b\x00\x01?target\x01\x10\xff\xc1\xfb\x13XT\x14\xbc\x95\x00\x00\x01\x01\x10\x00\x01\xffr" +
	"ecipien\x00\x01t\x01\x12\x00\x02\x01\x12\x00\x01\x11\x01\x8a\xffrpc.capn\x01p:Return\x00" +
	"\x00\x11\x01\aP\x01\x011\x01\xff\x01Q$\x03\x04\x00\x00\x04\x01\x00\x00\x11\xedJ\x00\x00Q\xec\x03\x01Q\xf8\x02\x01\x11\x01 \x14\x01\x01" +
	"\x01\x01\x11\xf5\x8a\x00\x00Q\xf8\x03\x01S\x04\x01\x02\x01\r\x02\xff\xff\x14\x01\x02\x00\x00\x13\x01\x01B\x00\x00Q\xfc\x03\x01S\b\x01\x02\x01" +
	"\r\x03\xfe\xff\x14\x01\x03\x00\x00\x13\x05\x01R\x00\x00S\x04\x01\x03\x01S\x10\x01\x02\x01\r\x04\xfd\xff\x14\x01\x04\x00\x00\x13\r\x01J\x00\x00" +
	"S\f\x01\x03\x01S\x18\x01\x02\x01\r\x05\xfc\xff\x14\x01\x05\x00\x00\x13\x15\x01\xaa\x00\x00S\x18\x01\x03\x01S$\x01\x02\x01\x1d\x06\xfb\xff\x02" +
	"\x14\x01\x06\x00\x00\x13!\x01\xb2\x00\x00S$\x01\x03\x01S0\x01\x02\x01\r\a\xfa\xff\x14\x01\a\x00\x00\x13-\x01\xa2\x00\x00S0\x01\x03" +
	"\x01S<\x01\x02\x01\x11\b!\x14\x01\b\x01\x01\x139\x01z\x00\x00S8\x01\x03\x01SD\x01\x02\x01\xffanswerId\x00" +
	"\x00\x00\x01\b\x00\x02\x01\b\x00\x01\xffreleaseP\x01aramCaps\x00\x00\x01\x01\x00\x02\x05\x01\x01\x00\x01\x7f" +
	"results\x01\x10\xff;t\x96=\"a\x0e\x9a\x00\x00\x01\x01\x10\x00\x01\xffexceptio\x00\x01n\x01\x10\xff" +
	"\x1ai\xcf:\x06\xb7%\xd6\x00\x00\x01\x01\x10\x00\x01\xffcanceled\x00\x00\a\xffresultsS\x01ent" +
	"Elsew\x0fhere\x00\x06\xfftakeFrom\x01OtherQue\x1fstion\x01\b\x00\x02" +
	"\x01\b\x00\x01\xffawaitFro\x01mThirdPa\arty\x01\x12\x00\x02\x01\x12\x00\x01\xffnoFin" +
	"ish\x00?Needed\x01\x01\x00\x02\x01\x01\x00\x01\x11\x01\x92\xffrpc.capn\x01p:Releas" +
	"\x01e\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\x1a\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01" +
	"\x00\x00\x11-z\x00\x00Q,\x03\x01Q8\x02\x01\x03id\x01\b\x00\x02\x01\b\x00\x01\xffreferenc\x00?eCo" +
	"unt\x01\b\x00\x02\x01\b\x00\x01\x11\x01\xca\xffrpc.capn\x02p:Exception.Type" +
	"\x00\x00\x11\x01\aP\x01\x01\x11\x01gQ\x10\x01\x02\x00\x00\x11):\x00\x00\x01\x01\x11!Z\x00\x00\x01\x02\x11\x1dj\x00\x00\x01\x03\x11\x19" +
	"r\x00\x00?failed\xffoverload\x00\x03ed\xffdisconne\x00\x0fcted\xffu" +
	"nimplem\x00\x1fented\x11\x01R\xffrpc.capn\x00\x01p1\x01'\x01QH\x01\x01\xff2\xb0" +
	"\x8d\x80\x1f\x9f\xb7\x91\x00\x11\x89B\xff\xc4n\x171\x80\xcfL\xe9\x00\x11\x85R\xff\xd4L\x9dx\xceSj\x83\x00\x11\x85*\xff:W\xb3" +
	"=\x8d\xb2\x19\x9e\x00\x11\x81:\xffc\x0e\xf8².}\xd3\x00\x11}:\xffn\b\x89\xfaU\x96»\x00\x11yB\xff\x97t\xd0}" +
	"\rl\x1a\xad\x00\x11uB\xff\x117\xbd\x0f\x8b6d\xf9\x00\x11qZ\xffZ\xac\xc1\xfbk\x04j\x9c\x00\x11qB\xff\x16@U\x90b" +
	"\xb5\xc9\xd4\x00\x11m:\xff\x8c\xe5\xf0\xc5\xe6\x1cQ\xb6\x00\x11i\x8a\xff\xaf\x01\xe0\x90\x04\x98\xe1\xfb\x00\x11m*\xff\xc1\xfb\x13XT\x14" +
	"\xbc\x95\x00\x11ir\xff;t\x96=\"a\x0e\x9a\x00\x11iB\xff\xb0\xb8\x86\v\xc4\xdd#\x85\x00\x11er\xbf\xa0\x1co\xcdֱ\xd8" +
	"\x11ez\xff}\x02\xf0\xe1\xfd\ap\xd3\x00\x11e\xc2\xff\x1ai\xcf:\x06\xb7%\xd6\x00\x11iR\x7fMessage\xffBo" +
	"otstra\x00\x01p\x0fCall?Return?Finish\x7fResolve\x7fRel" +
	"ease\xffDisembar\x00\x03go\x7fProvide?Accept\xffThirdPa" +
	"r\x01tyAnswer\x00\x00\x0fJoin\xffMessageT\x00\x1farget\x7fPayloa" +
	"d\xffCapDescr\x00\x1fiptor\xffPromised\x00?Answer\xffThird" +
	"Par\x03tyCapDescriptor\x00Exceptio\x01n\x11\x01\xda\xffrpc.ca" +
	"pn\x02p:ThirdPartyAnsw\x03er\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00" +
	"\x00\x11)Z\x00\x00Q(\x03\x01Q4\x02\x01\x01\x01\x14\x01\x01\x00\x00\x111J\x00\x00Q0\x03\x01Q<\x02\x01\xffcompl" +
	"eti\x00\x03on\x01\x12\x00\x02\x01\x12\x00\x01\xffanswerId\x00\x00\x00\x01\b\x00\x02\x01\b\x00\x01\x11\x01\x92\xffr" +
	"pc.capn\x01p:Resolv\x01e\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11ER" +
	"\x00\x00QD\x03\x01QP\x02\x01\r\x01\xff\xff\x14\x01\x01\x00\x00\x11M\"\x00\x00QH\x03\x01QT\x02\x01\r\x02\xfe\xff\x14\x01\x02\x00" +
	"\x00\x11QR\x00\x00QP\x03\x01Q\\\x02\x01\xffpromiseI\x00\x01d\x01\b\x00\x02\x01\b\x00\x01\acap\x01\x10" +
	"\xff\xb0\xb8\x86\v\xc4\xdd#\x85\x00\x00\x01\x01\x10\x00\x01\xffexceptio\x00\x01n\x01\x10\xff\x1ai\xcf:\x06\xb7%\xd6\x00" +
	"\x00\x01\x01\x10\x00\x011\x01\x12\x01\xffrpc.capn\x03p:ThirdPartyCapDescr" +
	"ipto\x01r\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\x1a\x00\x00Q$\x03\x01Q0\x02\x01\x01\x01" +
	"\x14\x01\x01\x00\x00\x11-:\x00\x00Q(\x03\x01Q4\x02\x01\x03id\x01\x12\x00\x02\x01\x12\x00\x01?vineId\x01\b\x00\x02" +
	"\x01\b\x00\x01\x11\x01\x8a\xffrpc.capn\x01p:Finish\x00\x00\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04" +
	"\x00\x00\x04\x01\x00\x00\x11EZ\x00\x00QD\x03\x01QP\x02\x01\x11\x01 \x14\x01\x01\x01\x01\x11M\x92\x00\x00QP\x03\x01Q\\\x02\x01" +
	"\x11\x02!\x14\x01\x02\x01\x011Y\x1a\x01\x00\x00Qd\x03\x01Qp\x02\x01\xffquestion\x00\x03Id\x01\b\x00\x02\x01" +
	"\b\x00\x01\xffreleaseR\x01esultCap\x01s\x01\x01\x00\x02\x05\x01\x01\x00\x01\xffrequire" +
	"E\x03arlyCancellationWorkarou\x03nd\x01\x01\x00\x02\x05\x01\x01\x00\x01\x11\x01" +
	"\x8a\xffrpc.capn\x01p:Accept\x00\x00\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00" +
	"\x11EZ\x00\x00QD\x03\x01QP\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11MR\x00\x00QL\x03\x01QX\x02\x01\x11\x02\x01\x14\x01\x02\x00" +
	"\x00\x11UB\x00\x00QP\x03\x01Q\\\x02\x01\xffquestion\x00\x03Id\x01\b\x00\x02\x01\b\x00\x01\xffprov" +
	"isio\x00\x01n\x01\x12\x00\x02\x01\x12\x00\x01\x7fembargo\x01\r\x00\x02\x01\r\x00\x01\x11\x01\xea\xffrpc.c" +
	"apn\x02p:Disembargo.con\x0ftext\x11\x01\xafQ\f\x03\x04\f\xff\xff\x14\x01\x01\x00\x00" +
	"\x11Ez\x00\x00QD\x03\x01QP\x02\x01\r\x01\xfe\xff\x14\x01\x02\x00\x00\x11M\x8a\x00\x00QP\x03\x01Q\\\x02\x01\x1d\x02\xfd\xff\x01" +
	"\x14\x01\x03\x00\x00\x11Y:\x00\x00QT\x03\x01Q`\x02\x01\xffsenderLo\x00?opback\x01\b\x00\x02\x01" +
	"\b\x00\x01\xffreceiver\x01Loopback\x00\x00\x01\b\x00\x02\x01\b\x00\x01?accept\x01\r" +
	"\x00\x02\x01\r\x00\x01\x11\x01\xa2\xffrpc.capn\x01p:Except\aion\x11\x01'Q\b\x01\x01\xffX" +
	"\xbdL?▌\xb2\x00\x11\t*\xff\xdd\xf8D\x1d\x12O\xc1\xd6\x00\x11\x05:\x0fType?Detail1\x01W\x01" +
	"Q\x18\x03\x04\x00\x00\x04\x01\x00\x00\x11\x99:\x00\x00Q\x94\x03\x01Q\xa0\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11\x9d\xba\x00\x00Q\xa0\x03\x01Q" +
	"\xac\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11\xa9\x9a\x00\x00Q\xac\x03\x01Q\xb8\x02\x01\x11\x03\x02\x14\x01\x03\x00\x00\x11\xb5*\x00\x00Q\xb0\x03" +
	"\x01Q\xbc\x02\x01\x11\x04\x01\x14\x01\x04\x00\x00\x11\xb92\x00\x00Q\xb4\x03\x01Q\xc0\x02\x01\x11\x05\x02\x14\x01\x05\x00\x00\x11\xbdB\x00\x00Q" +
	"\xb8\x03\x01Q\xd4\x02\x01?reason\x01\f\x00\x02\x01\f\x00\x01\xffobsolete\x01IsCaller" +
	"?sFault\x01\x01\x00\x02\x01\x01\x00\x01\xffobsolete\x01Durabili\x03ty\x01\a\x00\x02" +
	"\x01\a\x00\x01\x0ftype\x01\x0f\xffX\xbdL?▌\xb2\x00\x00\x01\x01\x0f\x00\x01\x1ftrace\x01\f\x00\x02\x01\f\x00" +
	"\x01\x7fdetails\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\xdd\xf8D\x1d\x12O\xc1\xd6\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xda\xffrp" +
	"c.capn\x02p:Exception.Deta\x03il\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00" +
	"\x00\x04\x01\x00\x00\x11)J\x00\x00Q(\x03\x01Q4\x02\x01\x01\x01\x14\x01\x01\x00\x00\x111*\x00\x00Q,\x03\x01Q8\x02\x01\xffd" +
	"etailId\x00\x00\x00\x01\t\x00\x02\x01\t\x00\x01\x0fdata\x01\r\x00\x02\x01\r\x00\x01\x11\x01\xca\xffrpc.c" +
	"apn\x02p:PromisedAnswer\x00\x00\x11\x01\x17Q\x04\x01\x01\xff\x81\x90V\x15D\x94\x16\xf3\x00\x11" +
	"\x01\x1a\x03Op\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)Z\x00\x00Q(\x03\x01Q4\x02\x01\x01\x01\x14\x01\x01\x00\x00\x111" +
	"R\x00\x00Q0\x03\x01QL\x02\x01\xffquestion\x00\x03Id\x01\b\x00\x02\x01\b\x00\x01\xfftransfo" +
	"r\x00\x01m\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\x81\x90V\x15D\x94\x16\xf3\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xea\xffrpc.cap" +
	"n\x02p:Call.sendResul\x0ftsTo\x11\x01\xafQ\f\x03\x04\f\xff\xff\x14\x01\x05\x00\x00\x11E" +
	":\x00\x00Q@\x03\x01QL\x02\x01\r\x01\xfe\xff\x14\x01\x06\x00\x00\x11IJ\x00\x00QH\x03\x01QT\x02\x01\x1d\x02\xfd\xff\x02\x14\x01" +
	"\a\x00\x00\x11QZ\x00\x00QP\x03\x01Q\\\x02\x01?caller\x00\x06\xffyourself\x00\x00\a\xffth" +
	"irdPar\x00\x03ty\x01\x12\x00\x02\x01\x12\x00\x01\x11\x01\xa2\xffrpc.capn\x01p:Bootst\a" +
	"rap\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)Z\x00\x00Q(\x03\x01Q4\x02\x01\x01\x01\x14\x01\x01" +
	"\x00\x00\x111\x9a\x00\x00Q4\x03\x01Q@\x02\x01\xffquestion\x00\x03Id\x01\b\x00\x02\x01\b\x00\x01\xffdep" +
	"recat\x01edObject\x03Id\x01\x12\x00\x02\x01\x12\x00\x01\x11\x01\xe2\xffrpc.capn\x02p:" +
	"PromisedAnswer\a.Op\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\f\xff\xff\x04\x01\x00\x00\x11)" +
	"*\x00\x00Q$\x03\x01Q0\x02\x01\x1d\x01\xfe\xff\x01\x14\x01\x01\x00\x00\x11-\x82\x00\x00Q,\x03\x01Q8\x02\x01\x0fnoop\x00" +
	"\x06\xffgetPoint\x01erField\x00\x01\a\x00\x02\x01\a\x00\x01\x11\x01\xaa\xffrpc.capn\x01" +
	"p:Disemb\x0fargo\x11\x01\aP\x01\x01\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11):\x00\x00Q$\x03" +
	"\x01Q0\x02\x01\x01\x01\x01\x01\xffM\xdd[eߴb\xd5\x00\x11-B\x00\x02?target\x01\x10\xff\xc1\xfb\x13XT\x14" +
	"\xbc\x95\x00\x00\x01\x01\x10\x00\x01\x7fcontext\x11\x01z\xffrpc.capn\x00?p:Join\x11\x01\a" +
	"P\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11EZ\x00\x00QD\x03\x01QP\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11M:\x00" +
	"\x00QH\x03\x01QT\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11QB\x00\x00QL\x03\x01QX\x02\x01\xffquestion\x00" +
	"\x03Id\x01\b\x00\x02\x01\b\x00\x01?target\x01\x10\xff\xc1\xfb\x13XT\x14\xbc\x95\x00\x00\x01\x01\x10\x00\x01\x7fkey" +
	"Part\x01\x12\x00\x02\x01\x12\x00\x01"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

// Code generated from persistent.capnp by marque. DO NOT EDIT.

package persistent

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// PersistentAnnotation is the id of the annotation persistent.
const PersistentAnnotation uint64 = 0xf622595091cafb67

// Persistent is a reference to an object with the interface Persistent, local or remote, or to the promise of one.
type Persistent[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] struct{ rpc.Ref }

// PersistentID is the id of the interface Persistent.
const PersistentID uint64 = 0xc8cb212fcd9f5691

// AddRef returns a further reference to what c refers to.
func (c Persistent[SturdyRef, Owner]) AddRef() Persistent[SturdyRef, Owner] {
	return Persistent[SturdyRef, Owner]{Ref: c.Ref.AddRef()}
}

// FromPtr and ToPtr make Persistent a type argument of generic types, see [plain.Pointer].
func (Persistent[SturdyRef, Owner]) FromPtr(p plain.Ptr) Persistent[SturdyRef, Owner] {
	return Persistent[SturdyRef, Owner]{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Persistent[SturdyRef, Owner]) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var persistentSaveMethod = rpc.Method{InterfaceID: PersistentID, MethodID: 0, Interface: "Persistent", Name: "save"}

// Save calls save and waits for its results.
func (c Persistent[SturdyRef, Owner]) Save(ctx context.Context, params *PersistentSaveParams[SturdyRef, Owner]) (results *PersistentSaveResults[SturdyRef, Owner], err error) {
	a, err := c.BeginSave(ctx, params).Wait()
	if err != nil {
		return results, err
	}
	defer a.Release()
	return PersistentSavePromise[SturdyRef, Owner]{a}.results(a.Results())
}

// SaveAsync calls save and returns at once; calls in flight arrive in the order in which they were made.
func (c Persistent[SturdyRef, Owner]) SaveAsync(ctx context.Context, params *PersistentSaveParams[SturdyRef, Owner]) PersistentSavePromise[SturdyRef, Owner] {
	return PersistentSavePromise[SturdyRef, Owner]{c.BeginSave(ctx, params).Send()}
}

// SaveRaw is SaveAsync with parameters that fill builds in place, in the message that is sent.
func (c Persistent[SturdyRef, Owner]) SaveRaw(ctx context.Context, fill func(PersistentSaveParamsBuilder[SturdyRef, Owner])) PersistentSavePromise[SturdyRef, Owner] {
	call := c.Ref.Begin(ctx, &persistentSaveMethod, PersistentSaveParamsBuilder[SturdyRef, Owner]{}.ObjectSize())
	fill(PersistentSaveParamsBuilder[SturdyRef, Owner](call.Params()))
	return PersistentSavePromise[SturdyRef, Owner]{call.Send()}
}

// BeginSave starts a call of save, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Persistent[SturdyRef, Owner]) BeginSave(ctx context.Context, params *PersistentSaveParams[SturdyRef, Owner]) *rpc.Call {
	call := c.Ref.Begin(ctx, &persistentSaveMethod, PersistentSaveParamsBuilder[SturdyRef, Owner]{}.ObjectSize())
	if params != nil {
		params.Build(PersistentSaveParamsBuilder[SturdyRef, Owner](call.Params()))
	}
	return call
}

// PersistentSavePromise is the promise of the results of Persistent.save. Whoever made the call releases it.
type PersistentSavePromise[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p PersistentSavePromise[SturdyRef, Owner]) Wait(ctx context.Context) (results *PersistentSaveResults[SturdyRef, Owner], err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return results, err
	}
	return p.results(r)
}

func (PersistentSavePromise[SturdyRef, Owner]) results(s capnp.Struct) (results *PersistentSaveResults[SturdyRef, Owner], err error) {
	v := PersistentSaveResultsReader[SturdyRef, Owner](s).Plain()
	return &v, nil
}

// Read waits for the results and reads them in place, until Release.
func (p PersistentSavePromise[SturdyRef, Owner]) Read(ctx context.Context) (PersistentSaveResultsReader[SturdyRef, Owner], error) {
	r, err := p.Answer.Wait(ctx)
	return PersistentSaveResultsReader[SturdyRef, Owner](r), err
}

// SturdyRefRef is the capability that will be at sturdyRef, usable now.
func (p PersistentSavePromise[SturdyRef, Owner]) SturdyRefRef() rpc.Ref { return p.Answer.Pipeline(0) }

// PersistentServer is what implements Persistent. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type PersistentServer[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] interface {
	Save(ctx context.Context, params *PersistentSaveParams[SturdyRef, Owner]) (results *PersistentSaveResults[SturdyRef, Owner], err error)
}

// NewPersistent makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewPersistent[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]](s PersistentServer[SturdyRef, Owner], opts ...rpc.ObjectOption) Persistent[SturdyRef, Owner] {
	return Persistent[SturdyRef, Owner]{rpc.NewObject(persistentObject[SturdyRef, Owner]{s}, opts...)}
}

// PersistentFunc makes f an object with the one method of Persistent.
func PersistentFunc[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]](f func(ctx context.Context, params *PersistentSaveParams[SturdyRef, Owner]) (results *PersistentSaveResults[SturdyRef, Owner], err error), opts ...rpc.ObjectOption) Persistent[SturdyRef, Owner] {
	return NewPersistent[SturdyRef, Owner](persistentFunc[SturdyRef, Owner](f), opts...)
}

type persistentFunc[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] func(ctx context.Context, params *PersistentSaveParams[SturdyRef, Owner]) (results *PersistentSaveResults[SturdyRef, Owner], err error)

func (f persistentFunc[SturdyRef, Owner]) Save(ctx context.Context, params *PersistentSaveParams[SturdyRef, Owner]) (results *PersistentSaveResults[SturdyRef, Owner], err error) {
	return f(ctx, params)
}

// UnimplementedPersistent has all methods of PersistentServer and implements none: embed it to implement only some.
type UnimplementedPersistent[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] struct{}

// Save returns [rpc.ErrUnimplemented].
func (UnimplementedPersistent[SturdyRef, Owner]) Save(_ context.Context, params *PersistentSaveParams[SturdyRef, Owner]) (results *PersistentSaveResults[SturdyRef, Owner], err error) {
	params.Release()
	return results, rpc.ErrUnimplemented
}

// PersistentMethod is the description of the method with the number, or nil.
func PersistentMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &persistentSaveMethod
	}
	return nil
}

// DispatchPersistent calls the method of s that c asks for, one of those that Persistent declares itself.
func DispatchPersistent[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]](ctx context.Context, s PersistentServer[SturdyRef, Owner], c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			SaveRaw(context.Context, PersistentSaveCall[SturdyRef, Owner]) error
		}); ok {
			return s.SaveRaw(ctx, PersistentSaveCall[SturdyRef, Owner]{c})
		}
		p := PersistentSaveParamsReader[SturdyRef, Owner](c.Params()).Plain()
		results, err := s.Save(ctx, &p)
		if err != nil {
			return err
		}
		if results != nil {
			results.Build(PersistentSaveResultsBuilder[SturdyRef, Owner](c.Results(PersistentSaveResultsBuilder[SturdyRef, Owner]{}.ObjectSize())))
			results.Release()
		}
		return nil
	}
	return rpc.ErrUnimplemented
}

// persistentObject is the rpc.Dispatcher of an implementation.
type persistentObject[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] struct {
	s PersistentServer[SturdyRef, Owner]
}

func (o persistentObject[SturdyRef, Owner]) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case PersistentID:
		return PersistentMethod(method)
	}
	return nil
}

func (o persistentObject[SturdyRef, Owner]) Implements(id uint64) bool {
	return id == PersistentID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [PersistentSchema].
func (o persistentObject[SturdyRef, Owner]) Schema() (interfaceID uint64, packed string) {
	return PersistentID, PersistentSchema
}

func (o persistentObject[SturdyRef, Owner]) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchPersistent[SturdyRef, Owner](ctx, o.s, c)
}

// PersistentSaveCall is a call of Persistent.save in the zero-copy form. An implementation that has the method
//
//	SaveRaw(context.Context, PersistentSaveCall) error
//
// is called by it instead of Save. The call is valid until the method returns.
type PersistentSaveCall[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c PersistentSaveCall[SturdyRef, Owner]) Params() PersistentSaveParamsReader[SturdyRef, Owner] {
	return PersistentSaveParamsReader[SturdyRef, Owner](c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c PersistentSaveCall[SturdyRef, Owner]) Results() PersistentSaveResultsBuilder[SturdyRef, Owner] {
	return PersistentSaveResultsBuilder[SturdyRef, Owner](c.ServerCall.Results(PersistentSaveResultsBuilder[SturdyRef, Owner]{}.ObjectSize()))
}

// PersistentSaveParams is the struct SaveParams as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type PersistentSaveParams[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] struct {
	// null: unsealed, where the realm permits
	SealFor Owner
}

// PersistentSaveParamsReader reads a [PersistentSaveParams] in place. It is valid as long as its message is.
type PersistentSaveParamsReader[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] capnp.Struct

// ReadPersistentSaveParams reads the root of m as a [PersistentSaveParams].
func ReadPersistentSaveParams[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]](m *capnp.Message) PersistentSaveParamsReader[SturdyRef, Owner] {
	return PersistentSaveParamsReader[SturdyRef, Owner](m.Root().Struct())
}

// SealFor reads the field sealFor.
//
// null: unsealed, where the realm permits
func (r PersistentSaveParamsReader[SturdyRef, Owner]) SealFor() Owner {
	return plain.Read[Owner](capnp.Struct(r).Ptr(0))
}

// SealForPtr is the pointer sealFor, to be read in place.
func (r PersistentSaveParamsReader[SturdyRef, Owner]) SealForPtr() capnp.Ptr {
	return capnp.Struct(r).Ptr(0)
}

// HasSealFor reports whether sealFor is not null.
func (r PersistentSaveParamsReader[SturdyRef, Owner]) HasSealFor() bool {
	return capnp.Struct(r).Has(0)
}

// PersistentSaveParamsBuilder fills in a [PersistentSaveParams] in place.
type PersistentSaveParamsBuilder[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] capnp.StructBuilder

// NewPersistentSaveParams makes a [PersistentSaveParams] the root of m.
func NewPersistentSaveParams[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]](m *capnp.Message) PersistentSaveParamsBuilder[SturdyRef, Owner] {
	return PersistentSaveParamsBuilder[SturdyRef, Owner](m.NewRoot(PersistentSaveParamsBuilder[SturdyRef, Owner]{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PersistentSaveParamsBuilder[SturdyRef, Owner]) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// Reader reads what has been filled in.
func (b PersistentSaveParamsBuilder[SturdyRef, Owner]) Reader() PersistentSaveParamsReader[SturdyRef, Owner] {
	return PersistentSaveParamsReader[SturdyRef, Owner](capnp.StructBuilder(b).Reader())
}

func (b PersistentSaveParamsBuilder[SturdyRef, Owner]) SetSealFor(v Owner) {
	plain.Write(capnp.StructBuilder(b).Ptr(0), v)
}

// SealForPtr is the pointer sealFor, to be built in place.
func (b PersistentSaveParamsBuilder[SturdyRef, Owner]) SealForPtr() capnp.PtrBuilder {
	return capnp.StructBuilder(b).Ptr(0)
}

// Plain returns a copy of the struct.
func (r PersistentSaveParamsReader[SturdyRef, Owner]) Plain() PersistentSaveParams[SturdyRef, Owner] {
	return PersistentSaveParams[SturdyRef, Owner]{
		SealFor: r.SealFor(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *PersistentSaveParams[SturdyRef, Owner]) Build(b PersistentSaveParamsBuilder[SturdyRef, Owner]) {
	b.SetSealFor(p.SealFor)
}

// FromPtr and ToPtr make *PersistentSaveParams a type argument of generic types, see [plain.Pointer].
func (*PersistentSaveParams[SturdyRef, Owner]) FromPtr(p plain.Ptr) *PersistentSaveParams[SturdyRef, Owner] {
	return plain.Struct(PersistentSaveParamsReader[SturdyRef, Owner](p.Struct()), PersistentSaveParamsReader[SturdyRef, Owner].Plain)
}

// ToPtr is described with FromPtr.
func (p *PersistentSaveParams[SturdyRef, Owner]) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PersistentSaveParamsBuilder[SturdyRef, Owner]{}.ObjectSize()); ok {
		p.Build(PersistentSaveParamsBuilder[SturdyRef, Owner](b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *PersistentSaveParams[SturdyRef, Owner]) Release() {
	if p == nil {
		return
	}
	plain.Release(p.SealFor)
}

// PersistentSaveResults is the struct SaveResults as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type PersistentSaveResults[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] struct {
	SturdyRef SturdyRef
}

// PersistentSaveResultsReader reads a [PersistentSaveResults] in place. It is valid as long as its message is.
type PersistentSaveResultsReader[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] capnp.Struct

// ReadPersistentSaveResults reads the root of m as a [PersistentSaveResults].
func ReadPersistentSaveResults[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]](m *capnp.Message) PersistentSaveResultsReader[SturdyRef, Owner] {
	return PersistentSaveResultsReader[SturdyRef, Owner](m.Root().Struct())
}

func (r PersistentSaveResultsReader[SturdyRef, Owner]) SturdyRef() SturdyRef {
	return plain.Read[SturdyRef](capnp.Struct(r).Ptr(0))
}

// SturdyRefPtr is the pointer sturdyRef, to be read in place.
func (r PersistentSaveResultsReader[SturdyRef, Owner]) SturdyRefPtr() capnp.Ptr {
	return capnp.Struct(r).Ptr(0)
}

// HasSturdyRef reports whether sturdyRef is not null.
func (r PersistentSaveResultsReader[SturdyRef, Owner]) HasSturdyRef() bool {
	return capnp.Struct(r).Has(0)
}

// PersistentSaveResultsBuilder fills in a [PersistentSaveResults] in place.
type PersistentSaveResultsBuilder[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]] capnp.StructBuilder

// NewPersistentSaveResults makes a [PersistentSaveResults] the root of m.
func NewPersistentSaveResults[SturdyRef plain.Pointer[SturdyRef], Owner plain.Pointer[Owner]](m *capnp.Message) PersistentSaveResultsBuilder[SturdyRef, Owner] {
	return PersistentSaveResultsBuilder[SturdyRef, Owner](m.NewRoot(PersistentSaveResultsBuilder[SturdyRef, Owner]{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (PersistentSaveResultsBuilder[SturdyRef, Owner]) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// Reader reads what has been filled in.
func (b PersistentSaveResultsBuilder[SturdyRef, Owner]) Reader() PersistentSaveResultsReader[SturdyRef, Owner] {
	return PersistentSaveResultsReader[SturdyRef, Owner](capnp.StructBuilder(b).Reader())
}

func (b PersistentSaveResultsBuilder[SturdyRef, Owner]) SetSturdyRef(v SturdyRef) {
	plain.Write(capnp.StructBuilder(b).Ptr(0), v)
}

// SturdyRefPtr is the pointer sturdyRef, to be built in place.
func (b PersistentSaveResultsBuilder[SturdyRef, Owner]) SturdyRefPtr() capnp.PtrBuilder {
	return capnp.StructBuilder(b).Ptr(0)
}

// Plain returns a copy of the struct.
func (r PersistentSaveResultsReader[SturdyRef, Owner]) Plain() PersistentSaveResults[SturdyRef, Owner] {
	return PersistentSaveResults[SturdyRef, Owner]{
		SturdyRef: r.SturdyRef(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *PersistentSaveResults[SturdyRef, Owner]) Build(b PersistentSaveResultsBuilder[SturdyRef, Owner]) {
	b.SetSturdyRef(p.SturdyRef)
}

// FromPtr and ToPtr make *PersistentSaveResults a type argument of generic types, see [plain.Pointer].
func (*PersistentSaveResults[SturdyRef, Owner]) FromPtr(p plain.Ptr) *PersistentSaveResults[SturdyRef, Owner] {
	return plain.Struct(PersistentSaveResultsReader[SturdyRef, Owner](p.Struct()), PersistentSaveResultsReader[SturdyRef, Owner].Plain)
}

// ToPtr is described with FromPtr.
func (p *PersistentSaveResults[SturdyRef, Owner]) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PersistentSaveResultsBuilder[SturdyRef, Owner]{}.ObjectSize()); ok {
		p.Build(PersistentSaveResultsBuilder[SturdyRef, Owner](b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *PersistentSaveResults[SturdyRef, Owner]) Release() {
	if p == nil {
		return
	}
	plain.Release(p.SturdyRef)
}

// PersistentSchema is the compiled schema of persistent.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const PersistentSchema = "" +
	"\x11\x03\r\x119V\x01%@\x04\x11\x02\x01\x11\t\x1f\x11 \x01\x00\x00Q\x04\x01\x02\xff\xd7\xee?\x986\bc\xb8\x00\x11\x05\x8a\x00\x00" +
	"\xffpersiste\x01nt.capnp\x00\x011\x01\xbf\x01Q\x14\x05\x06\xff\xbf\xef@\x8c\xc1Hh\xb7\x00\x11\x1c" +
	"\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x05\x01\a\x10\x01\x11\x02\x02\x112\x02\x00\x00\x11B\x02\x00\x01\xff\xd7\xee?\x986\bc\xb8\x00\x01" +
	"\v\x00\x02\x11\xd2\x02\x11\xf2\x02\x00\x03\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x11\x11\x03\xff\xd7\xee?\x986\bc\xb8\x00\x00\x00\x10\x01\x13B" +
	"\x01\x02\x13j\x01\x02\x00\x00\x13\xf2\x01\x02\x13\xa2\x02\x02\x13\xba\x01\x02\xffg\xfbʑPY\"\xf6\x00\xd1\x11\x05 \x01\xff\xd7\xee?\x98" +
	"6\bc\xb8\x00\x00\x01\x11\x02\x03\x11*\x03\x00\x00\x11:\x03\x00\x01\xff\xa5s0\x18Y\xbao\xf7\x00\x11\x1c\x01\xff\x91V\x9f\xcd/!" +
	"\xcb\xc8\x00\x05\x01\a\x10\x01\x11b\x03\x11\x92\x03\x00\x00\x11\xa2\x03\x00\x011\x01B\x01\xffpersiste\x04nt.ca" +
	"pnp:Persistent.SaveResults\x00\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04" +
	"\x00\x00\x04\x01\x00\x00\x11\rR\x00\x00Q\f\x03\x01Q\x18\x02\x01\xffsturdyRe\x00\x01f\x01\x12\x01\x01\xff\x91V\x9f\xcd" +
	"/!\xcb\xc8\x00\x00\x00\x01\x12\x00\x01\x11\x01\x8a\xffpersiste\x01nt.capnp\x00\x00\x11\x01'Q\b\x01" +
	"\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x11\tZ\xffg\xfbʑPY\"\xf6\x00\x11\tZ\xffPersiste\x00\x03nt" +
	"\xffpersiste\x00\x03nt\x11\x01\xe2\xffpersiste\x02nt.capnp:Persi" +
	"st\aent\x11\x01'Q\b\x01\x01\xff\xa5s0\x18Y\xbao\xf7\x00\x11\tZ\xff\xbf\xef@\x8c\xc1Hh\xb7\x00\x11\tb\xff" +
	"SavePara\x00\x03ms\xffSaveResu\x00\alts\x11\x01\x17A\b\x01\x11\x05R\x11\t2\xffS" +
	"turdyRe\x00\x01f\x1fOwner\x11\x01GQ\x04\x03\x05\x00\x00\xff\xa5s0\x18Y\xbao\xf7\x01\xbf\xef@\x8c\xc1" +
	"Hh\xb7\x11\x11*\x00\x00A\f\x01A\x1c\x01\x11-\a\x0fsave\x11\x01\x1fQ\x04\x02\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x01" +
	"\x01\x00\x00\x11\x01\x1fQ\x04\x02\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x01\x01\x00\x00@\x01\x11\x01\aP\x01\x01\x11\x01\xe2\xffpers" +
	"iste\x02nt.capnp:persist\aent\x11\x01\aP\x01\x01P\x03\x01\x00\x031\x01:\x01" +
	"\xffpersiste\x03nt.capnp:Persistent.Save?Param" +
	"s\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rB\x00\x00Q\b\x03\x01Q\x14\x02\x01\x7fsealFo" +
	"r\x01\x12\x05\x01\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x00\x00\x01\x12\x00\x01"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

// Code generated from zoo.capnp by marque. DO NOT EDIT.

// Interfaces of all kinds: inheritance, generics, streams, many results, structs as parameters.
package zoo

import (
	"context"
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/gen/internal/zoo/names"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/persistent"
	"github.com/marque-rpc/marque/std/plain"
)

// Empty is a reference to an object with the interface Empty, local or remote, or to the promise of one.
type Empty struct{ rpc.Ref }

// EmptyID is the id of the interface Empty.
const EmptyID uint64 = 0xdc38c05e9f14a6b4

// AddRef returns a further reference to what c refers to.
func (c Empty) AddRef() Empty { return Empty{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Empty a type argument of generic types, see [plain.Pointer].
func (Empty) FromPtr(p plain.Ptr) Empty { return Empty{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Empty) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

// EmptyServer is what implements Empty. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type EmptyServer interface {
}

// NewEmpty makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewEmpty(s EmptyServer, opts ...rpc.ObjectOption) Empty {
	return Empty{rpc.NewObject(emptyObject{s}, opts...)}
}

// UnimplementedEmpty has all methods of EmptyServer and implements none: embed it to implement only some.
type UnimplementedEmpty struct{}

// EmptyMethod is the description of the method with the number, or nil.
func EmptyMethod(method uint16) *rpc.Method {
	return nil
}

// DispatchEmpty calls the method of s that c asks for, one of those that Empty declares itself.
func DispatchEmpty(context.Context, EmptyServer, *rpc.ServerCall) error { return rpc.ErrUnimplemented }

// emptyObject is the rpc.Dispatcher of an implementation.
type emptyObject struct{ s EmptyServer }

func (o emptyObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case EmptyID:
		return EmptyMethod(method)
	}
	return nil
}

func (o emptyObject) Implements(id uint64) bool {
	return id == EmptyID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o emptyObject) Schema() (interfaceID uint64, packed string) { return EmptyID, ZooSchema }

func (o emptyObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchEmpty(ctx, o.s, c)
}

// Animal is a reference to an object with the interface Animal, local or remote, or to the promise of one.
//
// Animal is anything that has a name.
type Animal struct{ rpc.Ref }

// AnimalID is the id of the interface Animal.
const AnimalID uint64 = 0x80efe365d3af6798

// AddRef returns a further reference to what c refers to.
func (c Animal) AddRef() Animal { return Animal{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Animal a type argument of generic types, see [plain.Pointer].
func (Animal) FromPtr(p plain.Ptr) Animal {
	return Animal{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Animal) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var animalNameMethod = rpc.Method{InterfaceID: AnimalID, MethodID: 0, Interface: "Animal", Name: "name", ResultHasNoCaps: true}

var animalSelfMethod = rpc.Method{InterfaceID: AnimalID, MethodID: 1, Interface: "Animal", Name: "self"}

var animalMeetMethod = rpc.Method{InterfaceID: AnimalID, MethodID: 2, Interface: "Animal", Name: "meet"}

// Name calls name and waits for its results.
func (c Animal) Name(ctx context.Context) (name string, err error) {
	a, err := c.BeginName(ctx).Wait()
	if err != nil {
		return name, err
	}
	defer a.Release()
	return AnimalNamePromise{a}.results(a.Results())
}

// NameAsync calls name and returns at once; calls in flight arrive in the order in which they were made.
func (c Animal) NameAsync(ctx context.Context) AnimalNamePromise {
	return AnimalNamePromise{c.BeginName(ctx).Send()}
}

// BeginName starts a call of name, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Animal) BeginName(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &animalNameMethod, capnp.ObjectSize{})
}

// Self calls self and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Animal) Self(ctx context.Context) Animal {
	return Animal{Ref: c.BeginSelf(ctx).Pipeline(0)}
}

// SelfAsync calls self and returns at once; calls in flight arrive in the order in which they were made.
func (c Animal) SelfAsync(ctx context.Context) AnimalSelfPromise {
	return AnimalSelfPromise{c.BeginSelf(ctx).Send()}
}

// BeginSelf starts a call of self, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Animal) BeginSelf(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &animalSelfMethod, capnp.ObjectSize{})
}

// Meet calls meet and waits for its results.
func (c Animal) Meet(ctx context.Context, other Animal) (liked bool, friends []Animal, err error) {
	a, err := c.BeginMeet(ctx, other).Wait()
	if err != nil {
		return liked, friends, err
	}
	defer a.Release()
	return AnimalMeetPromise{a}.results(a.Results())
}

// MeetAsync calls meet and returns at once; calls in flight arrive in the order in which they were made.
func (c Animal) MeetAsync(ctx context.Context, other Animal) AnimalMeetPromise {
	return AnimalMeetPromise{c.BeginMeet(ctx, other).Send()}
}

// MeetRaw is MeetAsync with parameters that fill builds in place, in the message that is sent.
func (c Animal) MeetRaw(ctx context.Context, fill func(AnimalMeetParamsBuilder)) AnimalMeetPromise {
	call := c.Ref.Begin(ctx, &animalMeetMethod, AnimalMeetParamsBuilder{}.ObjectSize())
	fill(AnimalMeetParamsBuilder(call.Params()))
	return AnimalMeetPromise{call.Send()}
}

// BeginMeet starts a call of meet, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Animal) BeginMeet(ctx context.Context, other Animal) *rpc.Call {
	call := c.Ref.Begin(ctx, &animalMeetMethod, AnimalMeetParamsBuilder{}.ObjectSize())
	b := AnimalMeetParamsBuilder(call.Params())
	b.SetOther(other)
	return call
}

// AnimalNamePromise is the promise of the results of Animal.name. Whoever made the call releases it.
type AnimalNamePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p AnimalNamePromise) Wait(ctx context.Context) (name string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return name, err
	}
	return p.results(r)
}

func (AnimalNamePromise) results(s capnp.Struct) (name string, err error) {
	return plain.String(AnimalNameResultsReader(s).Name()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p AnimalNamePromise) Read(ctx context.Context) (AnimalNameResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return AnimalNameResultsReader(r), err
}

// AnimalSelfPromise is the promise of the results of Animal.self. Whoever made the call releases it.
type AnimalSelfPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p AnimalSelfPromise) Wait(ctx context.Context) (self Animal, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return self, err
	}
	return p.results(r)
}

func (AnimalSelfPromise) results(s capnp.Struct) (self Animal, err error) {
	return AnimalSelfResultsReader(s).Self(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p AnimalSelfPromise) Read(ctx context.Context) (AnimalSelfResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return AnimalSelfResultsReader(r), err
}

// Self is the capability that will be at self, usable now.
func (p AnimalSelfPromise) Self() Animal { return Animal{Ref: p.Answer.Pipeline(0)} }

// AnimalMeetPromise is the promise of the results of Animal.meet. Whoever made the call releases it.
type AnimalMeetPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p AnimalMeetPromise) Wait(ctx context.Context) (liked bool, friends []Animal, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return liked, friends, err
	}
	return p.results(r)
}

func (AnimalMeetPromise) results(s capnp.Struct) (liked bool, friends []Animal, err error) {
	r := AnimalMeetResultsReader(s)
	return r.Liked(), r.Friends().AppendTo(nil), nil
}

// Read waits for the results and reads them in place, until Release.
func (p AnimalMeetPromise) Read(ctx context.Context) (AnimalMeetResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return AnimalMeetResultsReader(r), err
}

// AnimalServer is what implements Animal. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type AnimalServer interface {
	Name(ctx context.Context) (name string, err error)
	Self(ctx context.Context) (self Animal, err error)
	Meet(ctx context.Context, other Animal) (liked bool, friends []Animal, err error)
}

// NewAnimal makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewAnimal(s AnimalServer, opts ...rpc.ObjectOption) Animal {
	return Animal{rpc.NewObject(animalObject{s}, opts...)}
}

// UnimplementedAnimal has all methods of AnimalServer and implements none: embed it to implement only some.
type UnimplementedAnimal struct{}

// Name returns [rpc.ErrUnimplemented].
func (UnimplementedAnimal) Name(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// Self returns [rpc.ErrUnimplemented].
func (UnimplementedAnimal) Self(_ context.Context) (self Animal, err error) {
	return self, rpc.ErrUnimplemented
}

// Meet returns [rpc.ErrUnimplemented].
func (UnimplementedAnimal) Meet(_ context.Context, other Animal) (liked bool, friends []Animal, err error) {
	other.Release()
	return liked, friends, rpc.ErrUnimplemented
}

// AnimalMethod is the description of the method with the number, or nil.
func AnimalMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &animalNameMethod
	case 1:
		return &animalSelfMethod
	case 2:
		return &animalMeetMethod
	}
	return nil
}

// DispatchAnimal calls the method of s that c asks for, one of those that Animal declares itself.
func DispatchAnimal(ctx context.Context, s AnimalServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			NameRaw(context.Context, AnimalNameCall) error
		}); ok {
			return s.NameRaw(ctx, AnimalNameCall{c})
		}
		name, err := s.Name(ctx)
		if err != nil {
			return err
		}
		b := AnimalNameResultsBuilder(c.Results(AnimalNameResultsBuilder{}.ObjectSize()))
		if name != "" {
			b.SetName(name)
		}
		return nil
	case 1:
		if s, ok := s.(interface {
			SelfRaw(context.Context, AnimalSelfCall) error
		}); ok {
			return s.SelfRaw(ctx, AnimalSelfCall{c})
		}
		self, err := s.Self(ctx)
		if err != nil {
			return err
		}
		b := AnimalSelfResultsBuilder(c.Results(AnimalSelfResultsBuilder{}.ObjectSize()))
		b.SetSelf(self)
		self.Release()
		return nil
	case 2:
		if s, ok := s.(interface {
			MeetRaw(context.Context, AnimalMeetCall) error
		}); ok {
			return s.MeetRaw(ctx, AnimalMeetCall{c})
		}
		liked, friends, err := s.Meet(ctx, AnimalMeetParamsReader(c.Params()).Other())
		if err != nil {
			return err
		}
		b := AnimalMeetResultsBuilder(c.Results(AnimalMeetResultsBuilder{}.ObjectSize()))
		b.SetLiked(liked)
		plain.BuildEach(capnp.StructBuilder(b).Ptr(0), friends, func(p capnp.PtrBuilder, v Animal) { p.SetCapability(v.Ref) })
		for _, v1 := range friends {
			v1.Release()
		}
		return nil
	}
	return rpc.ErrUnimplemented
}

// animalObject is the rpc.Dispatcher of an implementation.
type animalObject struct{ s AnimalServer }

func (o animalObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case AnimalID:
		return AnimalMethod(method)
	}
	return nil
}

func (o animalObject) Implements(id uint64) bool {
	return id == AnimalID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o animalObject) Schema() (interfaceID uint64, packed string) { return AnimalID, ZooSchema }

func (o animalObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchAnimal(ctx, o.s, c)
}

// AnimalNameCall is a call of Animal.name in the zero-copy form. An implementation that has the method
//
//	NameRaw(context.Context, AnimalNameCall) error
//
// is called by it instead of Name. The call is valid until the method returns.
type AnimalNameCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c AnimalNameCall) Results() AnimalNameResultsBuilder {
	return AnimalNameResultsBuilder(c.ServerCall.Results(AnimalNameResultsBuilder{}.ObjectSize()))
}

// AnimalSelfCall is a call of Animal.self in the zero-copy form. An implementation that has the method
//
//	SelfRaw(context.Context, AnimalSelfCall) error
//
// is called by it instead of Self. The call is valid until the method returns.
type AnimalSelfCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c AnimalSelfCall) Results() AnimalSelfResultsBuilder {
	return AnimalSelfResultsBuilder(c.ServerCall.Results(AnimalSelfResultsBuilder{}.ObjectSize()))
}

// AnimalMeetCall is a call of Animal.meet in the zero-copy form. An implementation that has the method
//
//	MeetRaw(context.Context, AnimalMeetCall) error
//
// is called by it instead of Meet. The call is valid until the method returns.
type AnimalMeetCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c AnimalMeetCall) Params() AnimalMeetParamsReader {
	return AnimalMeetParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c AnimalMeetCall) Results() AnimalMeetResultsBuilder {
	return AnimalMeetResultsBuilder(c.ServerCall.Results(AnimalMeetResultsBuilder{}.ObjectSize()))
}

// AnimalNameResultsReader reads the results of Animal.name in place. It is valid as long as its message is.
type AnimalNameResultsReader capnp.Struct

func (r AnimalNameResultsReader) Name() string { return capnp.Struct(r).Text(0) }

// AnimalNameResultsBuilder fills in the results of Animal.name in place.
type AnimalNameResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (AnimalNameResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b AnimalNameResultsBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// AnimalSelfResultsReader reads the results of Animal.self in place. It is valid as long as its message is.
type AnimalSelfResultsReader capnp.Struct

// Self reads the field self. The reference is the caller's own, to be released.
func (r AnimalSelfResultsReader) Self() Animal { return Animal{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// AnimalSelfResultsBuilder fills in the results of Animal.self in place.
type AnimalSelfResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (AnimalSelfResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetSelf sets self to a further reference to v.
func (b AnimalSelfResultsBuilder) SetSelf(v Animal) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// AnimalMeetParamsReader reads the parameters of Animal.meet in place. It is valid as long as its message is.
type AnimalMeetParamsReader capnp.Struct

// Other reads the field other. The reference is the caller's own, to be released.
func (r AnimalMeetParamsReader) Other() Animal { return Animal{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// AnimalMeetParamsBuilder fills in the parameters of Animal.meet in place.
type AnimalMeetParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (AnimalMeetParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetOther sets other to a further reference to v.
func (b AnimalMeetParamsBuilder) SetOther(v Animal) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// AnimalMeetResultsReader reads the results of Animal.meet in place. It is valid as long as its message is.
type AnimalMeetResultsReader capnp.Struct

func (r AnimalMeetResultsReader) Liked() bool { return capnp.Struct(r).Bool(0) }

func (r AnimalMeetResultsReader) Friends() plain.PtrList[Animal] {
	return plain.Ptrs[Animal](capnp.Struct(r).Ptr(0))
}

// AnimalMeetResultsBuilder fills in the results of Animal.meet in place.
type AnimalMeetResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (AnimalMeetResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

func (b AnimalMeetResultsBuilder) SetLiked(v bool) { capnp.StructBuilder(b).SetBool(0, v) }

// NewFriends sets friends to a list of size elements, to be filled in.
func (b AnimalMeetResultsBuilder) NewFriends(size int) plain.PtrListBuilder[Animal] {
	return plain.NewPtrs[Animal](capnp.StructBuilder(b).Ptr(0), size)
}

func (b AnimalMeetResultsBuilder) SetFriends(v []Animal) {
	plain.BuildEach(capnp.StructBuilder(b).Ptr(0), v, func(p capnp.PtrBuilder, v Animal) { p.SetCapability(v.Ref) })
}

// Friends is the list that friends leads to, to be changed in place.
func (b AnimalMeetResultsBuilder) Friends() plain.PtrListBuilder[Animal] {
	return plain.BuildPtrs[Animal](capnp.StructBuilder(b).Ptr(0))
}

// Pet is a reference to an object with the interface Pet, local or remote, or to the promise of one.
type Pet struct{ rpc.Ref }

// PetID is the id of the interface Pet.
const PetID uint64 = 0xf7d2afc1a8816119

// AddRef returns a further reference to what c refers to.
func (c Pet) AddRef() Pet { return Pet{Ref: c.Ref.AddRef()} }

// AsAnimal returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Pet) AsAnimal() Animal { return Animal{Ref: c.Ref} }

// FromPtr and ToPtr make Pet a type argument of generic types, see [plain.Pointer].
func (Pet) FromPtr(p plain.Ptr) Pet { return Pet{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Pet) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var petOwnerMethod = rpc.Method{InterfaceID: PetID, MethodID: 0, Interface: "Pet", Name: "owner"}

var petFeedMethod = rpc.Method{InterfaceID: PetID, MethodID: 1, Interface: "Pet", Name: "feed", Stream: true, ResultHasNoCaps: true}

var petMeasureMethod = rpc.Method{InterfaceID: PetID, MethodID: 2, Interface: "Pet", Name: "measure", ResultHasNoCaps: true}

var petStatsMethod = rpc.Method{InterfaceID: PetID, MethodID: 3, Interface: "Pet", Name: "stats"}

var petPairMethod = rpc.Method{InterfaceID: PetID, MethodID: 4, Interface: "Pet", Name: "pair"}

var petMixedMethod = rpc.Method{InterfaceID: PetID, MethodID: 5, Interface: "Pet", Name: "mixed"}

var petAnythingMethod = rpc.Method{InterfaceID: PetID, MethodID: 6, Interface: "Pet", Name: "anything"}

var petWaitingMethod = rpc.Method{InterfaceID: PetID, MethodID: 7, Interface: "Pet", Name: "waiting"}

var petPromisingMethod = rpc.Method{InterfaceID: PetID, MethodID: 8, Interface: "Pet", Name: "promising"}

var petNothingMethod = rpc.Method{InterfaceID: PetID, MethodID: 9, Interface: "Pet", Name: "nothing", ResultHasNoCaps: true}

// Owner calls owner and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Pet) Owner(ctx context.Context) Owner {
	return Owner{Ref: c.BeginOwner(ctx).Pipeline(0)}
}

// OwnerAsync calls owner and returns at once; calls in flight arrive in the order in which they were made.
func (c Pet) OwnerAsync(ctx context.Context) PetOwnerPromise {
	return PetOwnerPromise{c.BeginOwner(ctx).Send()}
}

// BeginOwner starts a call of owner, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Pet) BeginOwner(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &petOwnerMethod, capnp.ObjectSize{})
}

// Feed calls feed and returns when it is a good time for the next call; WaitStream waits for all that is in flight.
func (c Pet) Feed(ctx context.Context, food []Food, when int64) error {
	return c.BeginFeed(ctx, food, when).Stream()
}

// FeedRaw is Feed with parameters that fill builds in place, in the message that is sent.
func (c Pet) FeedRaw(ctx context.Context, fill func(PetFeedParamsBuilder)) error {
	call := c.Ref.Begin(ctx, &petFeedMethod, PetFeedParamsBuilder{}.ObjectSize())
	fill(PetFeedParamsBuilder(call.Params()))
	return call.Stream()
}

// BeginFeed starts a call of feed, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Pet) BeginFeed(ctx context.Context, food []Food, when int64) *rpc.Call {
	call := c.Ref.Begin(ctx, &petFeedMethod, PetFeedParamsBuilder{}.ObjectSize())
	b := PetFeedParamsBuilder(call.Params())
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), food, FoodBuilder{}.ObjectSize(), (*Food).Build)
	b.SetWhen(when)
	return call
}

// Measure calls measure and waits for its results.
func (c Pet) Measure(ctx context.Context) (results *PetMeasureResults, err error) {
	a, err := c.BeginMeasure(ctx).Wait()
	if err != nil {
		return results, err
	}
	defer a.Release()
	return PetMeasurePromise{a}.results(a.Results())
}

// MeasureAsync calls measure and returns at once; calls in flight arrive in the order in which they were made.
func (c Pet) MeasureAsync(ctx context.Context) PetMeasurePromise {
	return PetMeasurePromise{c.BeginMeasure(ctx).Send()}
}

// BeginMeasure starts a call of measure, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Pet) BeginMeasure(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &petMeasureMethod, capnp.ObjectSize{})
}

// Stats calls stats and waits for its results.
func (c Pet) Stats(ctx context.Context, params *Stats) (results *Stats, err error) {
	a, err := c.BeginStats(ctx, params).Wait()
	if err != nil {
		return results, err
	}
	defer a.Release()
	return PetStatsPromise{a}.results(a.Results())
}

// StatsAsync calls stats and returns at once; calls in flight arrive in the order in which they were made.
func (c Pet) StatsAsync(ctx context.Context, params *Stats) PetStatsPromise {
	return PetStatsPromise{c.BeginStats(ctx, params).Send()}
}

// StatsRaw is StatsAsync with parameters that fill builds in place, in the message that is sent.
func (c Pet) StatsRaw(ctx context.Context, fill func(StatsBuilder)) PetStatsPromise {
	call := c.Ref.Begin(ctx, &petStatsMethod, StatsBuilder{}.ObjectSize())
	fill(StatsBuilder(call.Params()))
	return PetStatsPromise{call.Send()}
}

// BeginStats starts a call of stats, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Pet) BeginStats(ctx context.Context, params *Stats) *rpc.Call {
	call := c.Ref.Begin(ctx, &petStatsMethod, StatsBuilder{}.ObjectSize())
	if params != nil {
		params.Build(StatsBuilder(call.Params()))
	}
	return call
}

// Pair calls pair and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Pet) Pair(ctx context.Context) (first Pet, second Pet) {
	a := c.BeginPair(ctx).Send()
	defer a.Release()
	return Pet{Ref: a.Pipeline(0)}, Pet{Ref: a.Pipeline(1)}
}

// PairAsync calls pair and returns at once; calls in flight arrive in the order in which they were made.
func (c Pet) PairAsync(ctx context.Context) PetPairPromise {
	return PetPairPromise{c.BeginPair(ctx).Send()}
}

// BeginPair starts a call of pair, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Pet) BeginPair(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &petPairMethod, capnp.ObjectSize{})
}

// Mixed calls mixed and waits for its results.
func (c Pet) Mixed(ctx context.Context, n int32) (count int32, pet Pet, owner Owner, err error) {
	a, err := c.BeginMixed(ctx, n).Wait()
	if err != nil {
		return count, pet, owner, err
	}
	defer a.Release()
	return PetMixedPromise{a}.results(a.Results())
}

// MixedAsync calls mixed and returns at once; calls in flight arrive in the order in which they were made.
func (c Pet) MixedAsync(ctx context.Context, n int32) PetMixedPromise {
	return PetMixedPromise{c.BeginMixed(ctx, n).Send()}
}

// MixedRaw is MixedAsync with parameters that fill builds in place, in the message that is sent.
func (c Pet) MixedRaw(ctx context.Context, fill func(PetMixedParamsBuilder)) PetMixedPromise {
	call := c.Ref.Begin(ctx, &petMixedMethod, PetMixedParamsBuilder{}.ObjectSize())
	fill(PetMixedParamsBuilder(call.Params()))
	return PetMixedPromise{call.Send()}
}

// BeginMixed starts a call of mixed, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Pet) BeginMixed(ctx context.Context, n int32) *rpc.Call {
	call := c.Ref.Begin(ctx, &petMixedMethod, PetMixedParamsBuilder{}.ObjectSize())
	b := PetMixedParamsBuilder(call.Params())
	b.SetN(n)
	return call
}

// Anything calls anything and waits for its results.
func (c Pet) Anything(ctx context.Context, any_ plain.Any, cap rpc.Ref) (any__ plain.Any, err error) {
	a, err := c.BeginAnything(ctx, any_, cap).Wait()
	if err != nil {
		return any__, err
	}
	defer a.Release()
	return PetAnythingPromise{a}.results(a.Results())
}

// AnythingAsync calls anything and returns at once; calls in flight arrive in the order in which they were made.
func (c Pet) AnythingAsync(ctx context.Context, any_ plain.Any, cap rpc.Ref) PetAnythingPromise {
	return PetAnythingPromise{c.BeginAnything(ctx, any_, cap).Send()}
}

// AnythingRaw is AnythingAsync with parameters that fill builds in place, in the message that is sent.
func (c Pet) AnythingRaw(ctx context.Context, fill func(PetAnythingParamsBuilder)) PetAnythingPromise {
	call := c.Ref.Begin(ctx, &petAnythingMethod, PetAnythingParamsBuilder{}.ObjectSize())
	fill(PetAnythingParamsBuilder(call.Params()))
	return PetAnythingPromise{call.Send()}
}

// BeginAnything starts a call of anything, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Pet) BeginAnything(ctx context.Context, any_ plain.Any, cap rpc.Ref) *rpc.Call {
	call := c.Ref.Begin(ctx, &petAnythingMethod, PetAnythingParamsBuilder{}.ObjectSize())
	b := PetAnythingParamsBuilder(call.Params())
	any_.Set(capnp.StructBuilder(b).Ptr(0))
	b.SetCap(cap)
	return call
}

// Waiting calls waiting and waits for its results.
func (c Pet) Waiting(ctx context.Context) (pet Pet, err error) {
	a, err := c.BeginWaiting(ctx).Wait()
	if err != nil {
		return pet, err
	}
	defer a.Release()
	return PetWaitingPromise{a}.results(a.Results())
}

// WaitingAsync calls waiting and returns at once; calls in flight arrive in the order in which they were made.
func (c Pet) WaitingAsync(ctx context.Context) PetWaitingPromise {
	return PetWaitingPromise{c.BeginWaiting(ctx).Send()}
}

// BeginWaiting starts a call of waiting, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Pet) BeginWaiting(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &petWaitingMethod, capnp.ObjectSize{})
}

// Promising calls promising and returns the promise of its results.
func (c Pet) Promising(ctx context.Context) PetPromisingPromise {
	return PetPromisingPromise{c.BeginPromising(ctx).Send()}
}

// PromisingAsync calls promising and returns at once; calls in flight arrive in the order in which they were made.
func (c Pet) PromisingAsync(ctx context.Context) PetPromisingPromise {
	return PetPromisingPromise{c.BeginPromising(ctx).Send()}
}

// BeginPromising starts a call of promising, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Pet) BeginPromising(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &petPromisingMethod, capnp.ObjectSize{})
}

// Nothing calls nothing and waits for its results.
func (c Pet) Nothing(ctx context.Context) error {
	a, err := c.BeginNothing(ctx).Wait()
	a.Release()
	return err
}

// NothingAsync calls nothing and returns at once; calls in flight arrive in the order in which they were made.
func (c Pet) NothingAsync(ctx context.Context) PetNothingPromise {
	return PetNothingPromise{c.BeginNothing(ctx).Send()}
}

// BeginNothing starts a call of nothing, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Pet) BeginNothing(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &petNothingMethod, capnp.ObjectSize{})
}

// Name calls name of [Animal].
func (c Pet) Name(ctx context.Context) (name string, err error) { return Animal{Ref: c.Ref}.Name(ctx) }

// NameAsync calls name of [Animal].
func (c Pet) NameAsync(ctx context.Context) AnimalNamePromise {
	return Animal{Ref: c.Ref}.NameAsync(ctx)
}

// BeginName starts a call of name of [Animal].
func (c Pet) BeginName(ctx context.Context) *rpc.Call { return Animal{Ref: c.Ref}.BeginName(ctx) }

// Self calls self of [Animal].
func (c Pet) Self(ctx context.Context) Animal { return Animal{Ref: c.Ref}.Self(ctx) }

// SelfAsync calls self of [Animal].
func (c Pet) SelfAsync(ctx context.Context) AnimalSelfPromise {
	return Animal{Ref: c.Ref}.SelfAsync(ctx)
}

// BeginSelf starts a call of self of [Animal].
func (c Pet) BeginSelf(ctx context.Context) *rpc.Call { return Animal{Ref: c.Ref}.BeginSelf(ctx) }

// Meet calls meet of [Animal].
func (c Pet) Meet(ctx context.Context, other Animal) (liked bool, friends []Animal, err error) {
	return Animal{Ref: c.Ref}.Meet(ctx, other)
}

// MeetAsync calls meet of [Animal].
func (c Pet) MeetAsync(ctx context.Context, other Animal) AnimalMeetPromise {
	return Animal{Ref: c.Ref}.MeetAsync(ctx, other)
}

// BeginMeet starts a call of meet of [Animal].
func (c Pet) BeginMeet(ctx context.Context, other Animal) *rpc.Call {
	return Animal{Ref: c.Ref}.BeginMeet(ctx, other)
}

// MeetRaw calls meet of [Animal].
func (c Pet) MeetRaw(ctx context.Context, fill func(AnimalMeetParamsBuilder)) AnimalMeetPromise {
	return Animal{Ref: c.Ref}.MeetRaw(ctx, fill)
}

// PetOwnerPromise is the promise of the results of Pet.owner. Whoever made the call releases it.
type PetOwnerPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p PetOwnerPromise) Wait(ctx context.Context) (owner Owner, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return owner, err
	}
	return p.results(r)
}

func (PetOwnerPromise) results(s capnp.Struct) (owner Owner, err error) {
	return PetOwnerResultsReader(s).Owner(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p PetOwnerPromise) Read(ctx context.Context) (PetOwnerResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return PetOwnerResultsReader(r), err
}

// Owner is the capability that will be at owner, usable now.
func (p PetOwnerPromise) Owner() Owner { return Owner{Ref: p.Answer.Pipeline(0)} }

// PetMeasurePromise is the promise of the results of Pet.measure. Whoever made the call releases it.
type PetMeasurePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p PetMeasurePromise) Wait(ctx context.Context) (results *PetMeasureResults, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return results, err
	}
	return p.results(r)
}

func (PetMeasurePromise) results(s capnp.Struct) (results *PetMeasureResults, err error) {
	v := PetMeasureResultsReader(s).Plain()
	return &v, nil
}

// Read waits for the results and reads them in place, until Release.
func (p PetMeasurePromise) Read(ctx context.Context) (PetMeasureResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return PetMeasureResultsReader(r), err
}

// PetStatsPromise is the promise of the results of Pet.stats. Whoever made the call releases it.
type PetStatsPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p PetStatsPromise) Wait(ctx context.Context) (results *Stats, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return results, err
	}
	return p.results(r)
}

func (PetStatsPromise) results(s capnp.Struct) (results *Stats, err error) {
	v := StatsReader(s).Plain()
	return &v, nil
}

// Read waits for the results and reads them in place, until Release.
func (p PetStatsPromise) Read(ctx context.Context) (StatsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return StatsReader(r), err
}

// Leader is the capability that will be at leader, usable now.
func (p PetStatsPromise) Leader() Pet { return Pet{Ref: p.Answer.Pipeline(0)} }

// InnerDeep is the capability that will be at inner.deep, usable now.
func (p PetStatsPromise) InnerDeep() Animal { return Animal{Ref: p.Answer.Pipeline(1, 0)} }

// InnerAnyRef is the capability that will be at inner.any, usable now.
func (p PetStatsPromise) InnerAnyRef() rpc.Ref { return p.Answer.Pipeline(1, 1) }

// InnerNameAnyRef is the capability that will be at inner.name.any, usable now.
func (p PetStatsPromise) InnerNameAnyRef() rpc.Ref { return p.Answer.Pipeline(1, 2, 6) }

// GH is the capability that will be at g.h, usable now.
func (p PetStatsPromise) GH() Animal { return Animal{Ref: p.Answer.Pipeline(2)} }

// PetPairPromise is the promise of the results of Pet.pair. Whoever made the call releases it.
type PetPairPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p PetPairPromise) Wait(ctx context.Context) (first Pet, second Pet, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return first, second, err
	}
	return p.results(r)
}

func (PetPairPromise) results(s capnp.Struct) (first Pet, second Pet, err error) {
	r := PetPairResultsReader(s)
	return r.First(), r.Second(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p PetPairPromise) Read(ctx context.Context) (PetPairResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return PetPairResultsReader(r), err
}

// First is the capability that will be at first, usable now.
func (p PetPairPromise) First() Pet { return Pet{Ref: p.Answer.Pipeline(0)} }

// Second is the capability that will be at second, usable now.
func (p PetPairPromise) Second() Pet { return Pet{Ref: p.Answer.Pipeline(1)} }

// PetMixedPromise is the promise of the results of Pet.mixed. Whoever made the call releases it.
type PetMixedPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p PetMixedPromise) Wait(ctx context.Context) (count int32, pet Pet, owner Owner, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return count, pet, owner, err
	}
	return p.results(r)
}

func (PetMixedPromise) results(s capnp.Struct) (count int32, pet Pet, owner Owner, err error) {
	r := PetMixedResultsReader(s)
	return r.Count(), r.Pet(), r.Owner(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p PetMixedPromise) Read(ctx context.Context) (PetMixedResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return PetMixedResultsReader(r), err
}

// Pet is the capability that will be at pet, usable now.
func (p PetMixedPromise) Pet() Pet { return Pet{Ref: p.Answer.Pipeline(0)} }

// Owner is the capability that will be at owner, usable now.
func (p PetMixedPromise) Owner() Owner { return Owner{Ref: p.Answer.Pipeline(1)} }

// PetAnythingPromise is the promise of the results of Pet.anything. Whoever made the call releases it.
type PetAnythingPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p PetAnythingPromise) Wait(ctx context.Context) (any__ plain.Any, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return any__, err
	}
	return p.results(r)
}

func (PetAnythingPromise) results(s capnp.Struct) (any__ plain.Any, err error) {
	return plain.CopyAny(PetAnythingResultsReader(s).Any()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p PetAnythingPromise) Read(ctx context.Context) (PetAnythingResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return PetAnythingResultsReader(r), err
}

// AnyRef is the capability that will be at any, usable now.
func (p PetAnythingPromise) AnyRef() rpc.Ref { return p.Answer.Pipeline(0) }

// PetWaitingPromise is the promise of the results of Pet.waiting. Whoever made the call releases it.
type PetWaitingPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p PetWaitingPromise) Wait(ctx context.Context) (pet Pet, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return pet, err
	}
	return p.results(r)
}

func (PetWaitingPromise) results(s capnp.Struct) (pet Pet, err error) {
	return PetWaitingResultsReader(s).Pet(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p PetWaitingPromise) Read(ctx context.Context) (PetWaitingResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return PetWaitingResultsReader(r), err
}

// Pet is the capability that will be at pet, usable now.
func (p PetWaitingPromise) Pet() Pet { return Pet{Ref: p.Answer.Pipeline(0)} }

// PetPromisingPromise is the promise of the results of Pet.promising. Whoever made the call releases it.
type PetPromisingPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p PetPromisingPromise) Wait(ctx context.Context) (count int32, pet Pet, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return count, pet, err
	}
	return p.results(r)
}

func (PetPromisingPromise) results(s capnp.Struct) (count int32, pet Pet, err error) {
	r := PetPromisingResultsReader(s)
	return r.Count(), r.Pet(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p PetPromisingPromise) Read(ctx context.Context) (PetPromisingResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return PetPromisingResultsReader(r), err
}

// Pet is the capability that will be at pet, usable now.
func (p PetPromisingPromise) Pet() Pet { return Pet{Ref: p.Answer.Pipeline(0)} }

// PetNothingPromise is the promise of the results of Pet.nothing. Whoever made the call releases it.
type PetNothingPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p PetNothingPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// PetServer is what implements Pet. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type PetServer interface {
	AnimalServer
	Owner(ctx context.Context) (owner Owner, err error)
	Feed(ctx context.Context, food []Food, when int64) error
	Measure(ctx context.Context) (results *PetMeasureResults, err error)
	Stats(ctx context.Context, params *Stats) (results *Stats, err error)
	Pair(ctx context.Context) (first Pet, second Pet, err error)
	Mixed(ctx context.Context, n int32) (count int32, pet Pet, owner Owner, err error)
	Anything(ctx context.Context, any_ plain.Any, cap rpc.Ref) (any__ plain.Any, err error)
	Waiting(ctx context.Context) (pet Pet, err error)
	Promising(ctx context.Context) (count int32, pet Pet, err error)
	Nothing(ctx context.Context) error
}

// NewPet makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewPet(s PetServer, opts ...rpc.ObjectOption) Pet {
	return Pet{rpc.NewObject(petObject{s}, opts...)}
}

// UnimplementedPet has all methods of PetServer and implements none: embed it to implement only some.
type UnimplementedPet struct{}

// Owner returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Owner(_ context.Context) (owner Owner, err error) {
	return owner, rpc.ErrUnimplemented
}

// Feed returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Feed(_ context.Context, food []Food, _ int64) error {
	for _, v1 := range food {
		v1.Release()
	}
	return rpc.ErrUnimplemented
}

// Measure returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Measure(_ context.Context) (results *PetMeasureResults, err error) {
	return results, rpc.ErrUnimplemented
}

// Stats returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Stats(_ context.Context, params *Stats) (results *Stats, err error) {
	params.Release()
	return results, rpc.ErrUnimplemented
}

// Pair returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Pair(_ context.Context) (first Pet, second Pet, err error) {
	return first, second, rpc.ErrUnimplemented
}

// Mixed returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Mixed(_ context.Context, _ int32) (count int32, pet Pet, owner Owner, err error) {
	return count, pet, owner, rpc.ErrUnimplemented
}

// Anything returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Anything(_ context.Context, any_ plain.Any, cap rpc.Ref) (any__ plain.Any, err error) {
	any_.Release()
	cap.Release()
	return any__, rpc.ErrUnimplemented
}

// Waiting returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Waiting(_ context.Context) (pet Pet, err error) {
	return pet, rpc.ErrUnimplemented
}

// Promising returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Promising(_ context.Context) (count int32, pet Pet, err error) {
	return count, pet, rpc.ErrUnimplemented
}

// Nothing returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Nothing(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Name returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Name(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// Self returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Self(_ context.Context) (self Animal, err error) {
	return self, rpc.ErrUnimplemented
}

// Meet returns [rpc.ErrUnimplemented].
func (UnimplementedPet) Meet(_ context.Context, other Animal) (liked bool, friends []Animal, err error) {
	other.Release()
	return liked, friends, rpc.ErrUnimplemented
}

// PetMethod is the description of the method with the number, or nil.
func PetMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &petOwnerMethod
	case 1:
		return &petFeedMethod
	case 2:
		return &petMeasureMethod
	case 3:
		return &petStatsMethod
	case 4:
		return &petPairMethod
	case 5:
		return &petMixedMethod
	case 6:
		return &petAnythingMethod
	case 7:
		return &petWaitingMethod
	case 8:
		return &petPromisingMethod
	case 9:
		return &petNothingMethod
	}
	return nil
}

// DispatchPet calls the method of s that c asks for, one of those that Pet declares itself.
func DispatchPet(ctx context.Context, s PetServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			OwnerRaw(context.Context, PetOwnerCall) error
		}); ok {
			return s.OwnerRaw(ctx, PetOwnerCall{c})
		}
		owner, err := s.Owner(ctx)
		if err != nil {
			return err
		}
		b := PetOwnerResultsBuilder(c.Results(PetOwnerResultsBuilder{}.ObjectSize()))
		b.SetOwner(owner)
		owner.Release()
		return nil
	case 1:
		if s, ok := s.(interface {
			FeedRaw(context.Context, PetFeedCall) error
		}); ok {
			return s.FeedRaw(ctx, PetFeedCall{c})
		}
		p := PetFeedParamsReader(c.Params())
		return s.Feed(ctx, plain.Structs(p.Food(), FoodReader.Plain), p.When())
	case 2:
		if s, ok := s.(interface {
			MeasureRaw(context.Context, PetMeasureCall) error
		}); ok {
			return s.MeasureRaw(ctx, PetMeasureCall{c})
		}
		results, err := s.Measure(ctx)
		if err != nil {
			return err
		}
		if results != nil {
			results.Build(PetMeasureResultsBuilder(c.Results(PetMeasureResultsBuilder{}.ObjectSize())))
		}
		return nil
	case 3:
		if s, ok := s.(interface {
			StatsRaw(context.Context, PetStatsCall) error
		}); ok {
			return s.StatsRaw(ctx, PetStatsCall{c})
		}
		p := StatsReader(c.Params()).Plain()
		results, err := s.Stats(ctx, &p)
		if err != nil {
			return err
		}
		if results != nil {
			results.Build(StatsBuilder(c.Results(StatsBuilder{}.ObjectSize())))
			results.Release()
		}
		return nil
	case 4:
		if s, ok := s.(interface {
			PairRaw(context.Context, PetPairCall) error
		}); ok {
			return s.PairRaw(ctx, PetPairCall{c})
		}
		first, second, err := s.Pair(ctx)
		if err != nil {
			return err
		}
		b := PetPairResultsBuilder(c.Results(PetPairResultsBuilder{}.ObjectSize()))
		b.SetFirst(first)
		b.SetSecond(second)
		first.Release()
		second.Release()
		return nil
	case 5:
		if s, ok := s.(interface {
			MixedRaw(context.Context, PetMixedCall) error
		}); ok {
			return s.MixedRaw(ctx, PetMixedCall{c})
		}
		count, pet, owner, err := s.Mixed(ctx, PetMixedParamsReader(c.Params()).N())
		if err != nil {
			return err
		}
		b := PetMixedResultsBuilder(c.Results(PetMixedResultsBuilder{}.ObjectSize()))
		b.SetCount(count)
		b.SetPet(pet)
		b.SetOwner(owner)
		pet.Release()
		owner.Release()
		return nil
	case 6:
		if s, ok := s.(interface {
			AnythingRaw(context.Context, PetAnythingCall) error
		}); ok {
			return s.AnythingRaw(ctx, PetAnythingCall{c})
		}
		p := PetAnythingParamsReader(c.Params())
		any__, err := s.Anything(ctx, plain.CopyAny(p.Any()), p.Cap())
		if err != nil {
			return err
		}
		b := PetAnythingResultsBuilder(c.Results(PetAnythingResultsBuilder{}.ObjectSize()))
		any__.Set(capnp.StructBuilder(b).Ptr(0))
		any__.Release()
		return nil
	case 7:
		if s, ok := s.(interface {
			WaitingRaw(context.Context, PetWaitingCall) error
		}); ok {
			return s.WaitingRaw(ctx, PetWaitingCall{c})
		}
		pet, err := s.Waiting(ctx)
		if err != nil {
			return err
		}
		b := PetWaitingResultsBuilder(c.Results(PetWaitingResultsBuilder{}.ObjectSize()))
		b.SetPet(pet)
		pet.Release()
		return nil
	case 8:
		if s, ok := s.(interface {
			PromisingRaw(context.Context, PetPromisingCall) error
		}); ok {
			return s.PromisingRaw(ctx, PetPromisingCall{c})
		}
		count, pet, err := s.Promising(ctx)
		if err != nil {
			return err
		}
		b := PetPromisingResultsBuilder(c.Results(PetPromisingResultsBuilder{}.ObjectSize()))
		b.SetCount(count)
		b.SetPet(pet)
		pet.Release()
		return nil
	case 9:
		if s, ok := s.(interface {
			NothingRaw(context.Context, PetNothingCall) error
		}); ok {
			return s.NothingRaw(ctx, PetNothingCall{c})
		}
		return s.Nothing(ctx)
	}
	return rpc.ErrUnimplemented
}

// petObject is the rpc.Dispatcher of an implementation.
type petObject struct{ s PetServer }

func (o petObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case PetID:
		return PetMethod(method)
	case AnimalID:
		return AnimalMethod(method)
	}
	return nil
}

func (o petObject) Implements(id uint64) bool {
	return id == PetID || id == AnimalID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o petObject) Schema() (interfaceID uint64, packed string) { return PetID, ZooSchema }

func (o petObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case AnimalID:
		return DispatchAnimal(ctx, o.s, c)
	}
	return DispatchPet(ctx, o.s, c)
}

// PetOwnerCall is a call of Pet.owner in the zero-copy form. An implementation that has the method
//
//	OwnerRaw(context.Context, PetOwnerCall) error
//
// is called by it instead of Owner. The call is valid until the method returns.
type PetOwnerCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c PetOwnerCall) Results() PetOwnerResultsBuilder {
	return PetOwnerResultsBuilder(c.ServerCall.Results(PetOwnerResultsBuilder{}.ObjectSize()))
}

// PetFeedCall is a call of Pet.feed in the zero-copy form. An implementation that has the method
//
//	FeedRaw(context.Context, PetFeedCall) error
//
// is called by it instead of Feed. The call is valid until the method returns.
type PetFeedCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c PetFeedCall) Params() PetFeedParamsReader { return PetFeedParamsReader(c.ServerCall.Params()) }

// PetMeasureCall is a call of Pet.measure in the zero-copy form. An implementation that has the method
//
//	MeasureRaw(context.Context, PetMeasureCall) error
//
// is called by it instead of Measure. The call is valid until the method returns.
type PetMeasureCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c PetMeasureCall) Results() PetMeasureResultsBuilder {
	return PetMeasureResultsBuilder(c.ServerCall.Results(PetMeasureResultsBuilder{}.ObjectSize()))
}

// PetStatsCall is a call of Pet.stats in the zero-copy form. An implementation that has the method
//
//	StatsRaw(context.Context, PetStatsCall) error
//
// is called by it instead of Stats. The call is valid until the method returns.
type PetStatsCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c PetStatsCall) Params() StatsReader { return StatsReader(c.ServerCall.Params()) }

// Results starts the results, to be filled in in place.
func (c PetStatsCall) Results() StatsBuilder {
	return StatsBuilder(c.ServerCall.Results(StatsBuilder{}.ObjectSize()))
}

// PetPairCall is a call of Pet.pair in the zero-copy form. An implementation that has the method
//
//	PairRaw(context.Context, PetPairCall) error
//
// is called by it instead of Pair. The call is valid until the method returns.
type PetPairCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c PetPairCall) Results() PetPairResultsBuilder {
	return PetPairResultsBuilder(c.ServerCall.Results(PetPairResultsBuilder{}.ObjectSize()))
}

// PetMixedCall is a call of Pet.mixed in the zero-copy form. An implementation that has the method
//
//	MixedRaw(context.Context, PetMixedCall) error
//
// is called by it instead of Mixed. The call is valid until the method returns.
type PetMixedCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c PetMixedCall) Params() PetMixedParamsReader {
	return PetMixedParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c PetMixedCall) Results() PetMixedResultsBuilder {
	return PetMixedResultsBuilder(c.ServerCall.Results(PetMixedResultsBuilder{}.ObjectSize()))
}

// PetAnythingCall is a call of Pet.anything in the zero-copy form. An implementation that has the method
//
//	AnythingRaw(context.Context, PetAnythingCall) error
//
// is called by it instead of Anything. The call is valid until the method returns.
type PetAnythingCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c PetAnythingCall) Params() PetAnythingParamsReader {
	return PetAnythingParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c PetAnythingCall) Results() PetAnythingResultsBuilder {
	return PetAnythingResultsBuilder(c.ServerCall.Results(PetAnythingResultsBuilder{}.ObjectSize()))
}

// PetWaitingCall is a call of Pet.waiting in the zero-copy form. An implementation that has the method
//
//	WaitingRaw(context.Context, PetWaitingCall) error
//
// is called by it instead of Waiting. The call is valid until the method returns.
type PetWaitingCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c PetWaitingCall) Results() PetWaitingResultsBuilder {
	return PetWaitingResultsBuilder(c.ServerCall.Results(PetWaitingResultsBuilder{}.ObjectSize()))
}

// PetPromisingCall is a call of Pet.promising in the zero-copy form. An implementation that has the method
//
//	PromisingRaw(context.Context, PetPromisingCall) error
//
// is called by it instead of Promising. The call is valid until the method returns.
type PetPromisingCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c PetPromisingCall) Results() PetPromisingResultsBuilder {
	return PetPromisingResultsBuilder(c.ServerCall.Results(PetPromisingResultsBuilder{}.ObjectSize()))
}

// PetNothingCall is a call of Pet.nothing in the zero-copy form. An implementation that has the method
//
//	NothingRaw(context.Context, PetNothingCall) error
//
// is called by it instead of Nothing. The call is valid until the method returns.
type PetNothingCall struct{ *rpc.ServerCall }

// PetOwnerResultsReader reads the results of Pet.owner in place. It is valid as long as its message is.
type PetOwnerResultsReader capnp.Struct

// Owner reads the field owner. The reference is the caller's own, to be released.
func (r PetOwnerResultsReader) Owner() Owner { return Owner{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// PetOwnerResultsBuilder fills in the results of Pet.owner in place.
type PetOwnerResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (PetOwnerResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetOwner sets owner to a further reference to v.
func (b PetOwnerResultsBuilder) SetOwner(v Owner) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// PetFeedParamsReader reads the parameters of Pet.feed in place. It is valid as long as its message is.
type PetFeedParamsReader capnp.Struct

func (r PetFeedParamsReader) Food() capnp.StructList[FoodReader] {
	return capnp.Structs[FoodReader](capnp.Struct(r).Ptr(0))
}

func (r PetFeedParamsReader) When() int64 { return capnp.Struct(r).Int64(0) ^ 7 }

// PetFeedParamsBuilder fills in the parameters of Pet.feed in place.
type PetFeedParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (PetFeedParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// NewFood sets food to a list of size elements, to be filled in.
func (b PetFeedParamsBuilder) NewFood(size int) capnp.StructListBuilder[FoodBuilder] {
	return capnp.NewStructs[FoodBuilder](capnp.StructBuilder(b).Ptr(0), size, FoodBuilder{}.ObjectSize())
}

// Food is the list that food leads to, to be changed in place.
func (b PetFeedParamsBuilder) Food() capnp.StructListBuilder[FoodBuilder] {
	return capnp.BuildStructs[FoodBuilder](capnp.StructBuilder(b).Ptr(0), FoodBuilder{}.ObjectSize())
}

func (b PetFeedParamsBuilder) SetWhen(v int64) { capnp.StructBuilder(b).SetInt64(0, v^7) }

// PetMeasureResults is the struct of the results of Pet.measure as a plain Go value, which shares nothing with any message.
type PetMeasureResults struct {
	Height float64
	Weight float64
	Age    uint16
	Color  Color
}

// PetMeasureResultsReader reads the results of Pet.measure in place. It is valid as long as its message is.
type PetMeasureResultsReader capnp.Struct

func (r PetMeasureResultsReader) Height() float64 { return capnp.Struct(r).Float64(0) }

func (r PetMeasureResultsReader) Weight() float64 { return capnp.Struct(r).Float64(8) }

func (r PetMeasureResultsReader) Age() uint16 { return capnp.Struct(r).Uint16(16) }

func (r PetMeasureResultsReader) Color() Color { return Color(capnp.Struct(r).Uint16(18)) }

// PetMeasureResultsBuilder fills in the results of Pet.measure in place.
type PetMeasureResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (PetMeasureResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 3} }

func (b PetMeasureResultsBuilder) SetHeight(v float64) { capnp.StructBuilder(b).SetFloat64(0, v) }

func (b PetMeasureResultsBuilder) SetWeight(v float64) { capnp.StructBuilder(b).SetFloat64(8, v) }

func (b PetMeasureResultsBuilder) SetAge(v uint16) { capnp.StructBuilder(b).SetUint16(16, v) }

func (b PetMeasureResultsBuilder) SetColor(v Color) { capnp.StructBuilder(b).SetUint16(18, uint16(v)) }

// Plain returns a copy of the struct.
func (r PetMeasureResultsReader) Plain() PetMeasureResults {
	return PetMeasureResults{
		Height: r.Height(),
		Weight: r.Weight(),
		Age:    r.Age(),
		Color:  r.Color(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *PetMeasureResults) Build(b PetMeasureResultsBuilder) {
	b.SetHeight(p.Height)
	b.SetWeight(p.Weight)
	b.SetAge(p.Age)
	b.SetColor(p.Color)
}

// FromPtr and ToPtr make *PetMeasureResults a type argument of generic types, see [plain.Pointer].
func (*PetMeasureResults) FromPtr(p plain.Ptr) *PetMeasureResults {
	return plain.Struct(PetMeasureResultsReader(p.Struct()), PetMeasureResultsReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *PetMeasureResults) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, PetMeasureResultsBuilder{}.ObjectSize()); ok {
		p.Build(PetMeasureResultsBuilder(b))
	}
}

// PetPairResultsReader reads the results of Pet.pair in place. It is valid as long as its message is.
type PetPairResultsReader capnp.Struct

// First reads the field first. The reference is the caller's own, to be released.
func (r PetPairResultsReader) First() Pet { return Pet{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// Second reads the field second. The reference is the caller's own, to be released.
func (r PetPairResultsReader) Second() Pet { return Pet{Ref: rpc.ReadRef(capnp.Struct(r), 1)} }

// PetPairResultsBuilder fills in the results of Pet.pair in place.
type PetPairResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (PetPairResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// SetFirst sets first to a further reference to v.
func (b PetPairResultsBuilder) SetFirst(v Pet) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// SetSecond sets second to a further reference to v.
func (b PetPairResultsBuilder) SetSecond(v Pet) { capnp.StructBuilder(b).SetCapability(1, v.Ref) }

// PetMixedParamsReader reads the parameters of Pet.mixed in place. It is valid as long as its message is.
type PetMixedParamsReader capnp.Struct

func (r PetMixedParamsReader) N() int32 { return capnp.Struct(r).Int32(0) }

// PetMixedParamsBuilder fills in the parameters of Pet.mixed in place.
type PetMixedParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (PetMixedParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b PetMixedParamsBuilder) SetN(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

// PetMixedResultsReader reads the results of Pet.mixed in place. It is valid as long as its message is.
type PetMixedResultsReader capnp.Struct

func (r PetMixedResultsReader) Count() int32 { return capnp.Struct(r).Int32(0) }

// Pet reads the field pet. The reference is the caller's own, to be released.
func (r PetMixedResultsReader) Pet() Pet { return Pet{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// Owner reads the field owner. The reference is the caller's own, to be released.
func (r PetMixedResultsReader) Owner() Owner { return Owner{Ref: rpc.ReadRef(capnp.Struct(r), 1)} }

// PetMixedResultsBuilder fills in the results of Pet.mixed in place.
type PetMixedResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (PetMixedResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 2}
}

func (b PetMixedResultsBuilder) SetCount(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

// SetPet sets pet to a further reference to v.
func (b PetMixedResultsBuilder) SetPet(v Pet) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// SetOwner sets owner to a further reference to v.
func (b PetMixedResultsBuilder) SetOwner(v Owner) { capnp.StructBuilder(b).SetCapability(1, v.Ref) }

// PetAnythingParamsReader reads the parameters of Pet.anything in place. It is valid as long as its message is.
type PetAnythingParamsReader capnp.Struct

func (r PetAnythingParamsReader) Any() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// Cap reads the field cap. The reference is the caller's own, to be released.
func (r PetAnythingParamsReader) Cap() rpc.Ref { return rpc.ReadRef(capnp.Struct(r), 1) }

// PetAnythingParamsBuilder fills in the parameters of Pet.anything in place.
type PetAnythingParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (PetAnythingParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// Any is the pointer any, to be built in place.
func (b PetAnythingParamsBuilder) Any() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// SetCap sets cap to a further reference to v.
func (b PetAnythingParamsBuilder) SetCap(v rpc.Ref) { capnp.StructBuilder(b).SetCapability(1, v) }

// PetAnythingResultsReader reads the results of Pet.anything in place. It is valid as long as its message is.
type PetAnythingResultsReader capnp.Struct

func (r PetAnythingResultsReader) Any() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// PetAnythingResultsBuilder fills in the results of Pet.anything in place.
type PetAnythingResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (PetAnythingResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// Any is the pointer any, to be built in place.
func (b PetAnythingResultsBuilder) Any() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// PetWaitingResultsReader reads the results of Pet.waiting in place. It is valid as long as its message is.
type PetWaitingResultsReader capnp.Struct

// Pet reads the field pet. The reference is the caller's own, to be released.
func (r PetWaitingResultsReader) Pet() Pet { return Pet{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// PetWaitingResultsBuilder fills in the results of Pet.waiting in place.
type PetWaitingResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (PetWaitingResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetPet sets pet to a further reference to v.
func (b PetWaitingResultsBuilder) SetPet(v Pet) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// PetPromisingResultsReader reads the results of Pet.promising in place. It is valid as long as its message is.
type PetPromisingResultsReader capnp.Struct

func (r PetPromisingResultsReader) Count() int32 { return capnp.Struct(r).Int32(0) }

// Pet reads the field pet. The reference is the caller's own, to be released.
func (r PetPromisingResultsReader) Pet() Pet { return Pet{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// PetPromisingResultsBuilder fills in the results of Pet.promising in place.
type PetPromisingResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (PetPromisingResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

func (b PetPromisingResultsBuilder) SetCount(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

// SetPet sets pet to a further reference to v.
func (b PetPromisingResultsBuilder) SetPet(v Pet) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// Owner is a reference to an object with the interface Owner, local or remote, or to the promise of one.
type Owner struct{ rpc.Ref }

// OwnerID is the id of the interface Owner.
const OwnerID uint64 = 0x8f6e50dbb92f0857

// AddRef returns a further reference to what c refers to.
func (c Owner) AddRef() Owner { return Owner{Ref: c.Ref.AddRef()} }

// AsEmpty returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Owner) AsEmpty() Empty { return Empty{Ref: c.Ref} }

// AsPersistent returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Owner) AsPersistent() persistent.Persistent[plain.Text, *Stats] {
	return persistent.Persistent[plain.Text, *Stats]{Ref: c.Ref}
}

// FromPtr and ToPtr make Owner a type argument of generic types, see [plain.Pointer].
func (Owner) FromPtr(p plain.Ptr) Owner { return Owner{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Owner) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var ownerPetsMethod = rpc.Method{InterfaceID: OwnerID, MethodID: 0, Interface: "Owner", Name: "pets"}

// Pets calls pets and waits for its results.
func (c Owner) Pets(ctx context.Context, filter *OwnerFilter) (pets []Pet, err error) {
	a, err := c.BeginPets(ctx, filter).Wait()
	if err != nil {
		return pets, err
	}
	defer a.Release()
	return OwnerPetsPromise{a}.results(a.Results())
}

// PetsAsync calls pets and returns at once; calls in flight arrive in the order in which they were made.
func (c Owner) PetsAsync(ctx context.Context, filter *OwnerFilter) OwnerPetsPromise {
	return OwnerPetsPromise{c.BeginPets(ctx, filter).Send()}
}

// PetsRaw is PetsAsync with parameters that fill builds in place, in the message that is sent.
func (c Owner) PetsRaw(ctx context.Context, fill func(OwnerPetsParamsBuilder)) OwnerPetsPromise {
	call := c.Ref.Begin(ctx, &ownerPetsMethod, OwnerPetsParamsBuilder{}.ObjectSize())
	fill(OwnerPetsParamsBuilder(call.Params()))
	return OwnerPetsPromise{call.Send()}
}

// BeginPets starts a call of pets, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Owner) BeginPets(ctx context.Context, filter *OwnerFilter) *rpc.Call {
	call := c.Ref.Begin(ctx, &ownerPetsMethod, OwnerPetsParamsBuilder{}.ObjectSize())
	b := OwnerPetsParamsBuilder(call.Params())
	if filter != nil {
		filter.Build(b.NewFilter())
	}
	return call
}

// Save calls save of [persistent.Persistent].
func (c Owner) Save(ctx context.Context, params *persistent.PersistentSaveParams[plain.Text, *Stats]) (results *persistent.PersistentSaveResults[plain.Text, *Stats], err error) {
	return persistent.Persistent[plain.Text, *Stats]{Ref: c.Ref}.Save(ctx, params)
}

// SaveAsync calls save of [persistent.Persistent].
func (c Owner) SaveAsync(ctx context.Context, params *persistent.PersistentSaveParams[plain.Text, *Stats]) persistent.PersistentSavePromise[plain.Text, *Stats] {
	return persistent.Persistent[plain.Text, *Stats]{Ref: c.Ref}.SaveAsync(ctx, params)
}

// BeginSave starts a call of save of [persistent.Persistent].
func (c Owner) BeginSave(ctx context.Context, params *persistent.PersistentSaveParams[plain.Text, *Stats]) *rpc.Call {
	return persistent.Persistent[plain.Text, *Stats]{Ref: c.Ref}.BeginSave(ctx, params)
}

// SaveRaw calls save of [persistent.Persistent].
func (c Owner) SaveRaw(ctx context.Context, fill func(persistent.PersistentSaveParamsBuilder[plain.Text, *Stats])) persistent.PersistentSavePromise[plain.Text, *Stats] {
	return persistent.Persistent[plain.Text, *Stats]{Ref: c.Ref}.SaveRaw(ctx, fill)
}

// OwnerPetsPromise is the promise of the results of Owner.pets. Whoever made the call releases it.
type OwnerPetsPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p OwnerPetsPromise) Wait(ctx context.Context) (pets []Pet, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return pets, err
	}
	return p.results(r)
}

func (OwnerPetsPromise) results(s capnp.Struct) (pets []Pet, err error) {
	return OwnerPetsResultsReader(s).Pets().AppendTo(nil), nil
}

// Read waits for the results and reads them in place, until Release.
func (p OwnerPetsPromise) Read(ctx context.Context) (OwnerPetsResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return OwnerPetsResultsReader(r), err
}

// OwnerServer is what implements Owner. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type OwnerServer interface {
	EmptyServer
	persistent.PersistentServer[plain.Text, *Stats]
	Pets(ctx context.Context, filter *OwnerFilter) (pets []Pet, err error)
}

// NewOwner makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewOwner(s OwnerServer, opts ...rpc.ObjectOption) Owner {
	return Owner{rpc.NewObject(ownerObject{s}, opts...)}
}

// UnimplementedOwner has all methods of OwnerServer and implements none: embed it to implement only some.
type UnimplementedOwner struct{}

// Pets returns [rpc.ErrUnimplemented].
func (UnimplementedOwner) Pets(_ context.Context, filter *OwnerFilter) (pets []Pet, err error) {
	filter.Release()
	return pets, rpc.ErrUnimplemented
}

// Save returns [rpc.ErrUnimplemented].
func (UnimplementedOwner) Save(_ context.Context, params *persistent.PersistentSaveParams[plain.Text, *Stats]) (results *persistent.PersistentSaveResults[plain.Text, *Stats], err error) {
	params.Release()
	return results, rpc.ErrUnimplemented
}

// OwnerMethod is the description of the method with the number, or nil.
func OwnerMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &ownerPetsMethod
	}
	return nil
}

// DispatchOwner calls the method of s that c asks for, one of those that Owner declares itself.
func DispatchOwner(ctx context.Context, s OwnerServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			PetsRaw(context.Context, OwnerPetsCall) error
		}); ok {
			return s.PetsRaw(ctx, OwnerPetsCall{c})
		}
		pets, err := s.Pets(ctx, plain.StructOrDefault(OwnerPetsParamsReader(c.Params()).Filter(), OwnerFilterReader.Plain))
		if err != nil {
			return err
		}
		b := OwnerPetsResultsBuilder(c.Results(OwnerPetsResultsBuilder{}.ObjectSize()))
		plain.BuildEach(capnp.StructBuilder(b).Ptr(0), pets, func(p capnp.PtrBuilder, v Pet) { p.SetCapability(v.Ref) })
		for _, v1 := range pets {
			v1.Release()
		}
		return nil
	}
	return rpc.ErrUnimplemented
}

// ownerObject is the rpc.Dispatcher of an implementation.
type ownerObject struct{ s OwnerServer }

func (o ownerObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case OwnerID:
		return OwnerMethod(method)
	case EmptyID:
		return EmptyMethod(method)
	case persistent.PersistentID:
		return persistent.PersistentMethod(method)
	}
	return nil
}

func (o ownerObject) Implements(id uint64) bool {
	return id == OwnerID || id == EmptyID || id == persistent.PersistentID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o ownerObject) Schema() (interfaceID uint64, packed string) { return OwnerID, ZooSchema }

func (o ownerObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case EmptyID:
		return DispatchEmpty(ctx, o.s, c)
	case persistent.PersistentID:
		return persistent.DispatchPersistent[plain.Text, *Stats](ctx, o.s, c)
	}
	return DispatchOwner(ctx, o.s, c)
}

// OwnerPetsCall is a call of Owner.pets in the zero-copy form. An implementation that has the method
//
//	PetsRaw(context.Context, OwnerPetsCall) error
//
// is called by it instead of Pets. The call is valid until the method returns.
type OwnerPetsCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c OwnerPetsCall) Params() OwnerPetsParamsReader {
	return OwnerPetsParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c OwnerPetsCall) Results() OwnerPetsResultsBuilder {
	return OwnerPetsResultsBuilder(c.ServerCall.Results(OwnerPetsResultsBuilder{}.ObjectSize()))
}

// OwnerFilter is the struct Filter as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type OwnerFilter struct {
	Color Color
	Union OwnerFilterUnion // one of the members, or nil for the first member's default
}

// OwnerFilterUnion is the union of an [OwnerFilter] as a plain Go value: [OwnerFilterPet], [OwnerFilterWhichAll] and other members without a value. A member that only a newer schema knows is the bare [OwnerFilterWhich].
type OwnerFilterUnion interface {
	// Which says which member it is.
	Which() OwnerFilterWhich
	buildOwnerFilter(s capnp.StructBuilder)
}

// OwnerFilterWhich says which member of a union is set. Other values than these come from newer schemas.
type OwnerFilterWhich uint16

// The members of the union.
const (
	OwnerFilterWhichAll OwnerFilterWhich = 0
	OwnerFilterWhichPet OwnerFilterWhich = 1
)

var ownerFilterWhichNames = [...]string{"all", "pet"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v OwnerFilterWhich) String() string {
	if v.Known() {
		return ownerFilterWhichNames[v]
	}
	return "OwnerFilterWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v OwnerFilterWhich) Known() bool { return int(v) < len(ownerFilterWhichNames) }

// Which returns w.
func (w OwnerFilterWhich) Which() OwnerFilterWhich { return w }

func (w OwnerFilterWhich) buildOwnerFilter(s capnp.StructBuilder) { s.SetUint16(2, uint16(w)) }

// OwnerFilterPet is the union's member pet.
type OwnerFilterPet struct{ Value Pet }

// Which returns [OwnerFilterWhichPet].
func (OwnerFilterPet) Which() OwnerFilterWhich { return OwnerFilterWhichPet }

func (u OwnerFilterPet) buildOwnerFilter(s capnp.StructBuilder) {
	OwnerFilterBuilder(s).SetPet(u.Value)
}

// OwnerFilterReader reads an [OwnerFilter] in place. It is valid as long as its message is.
type OwnerFilterReader capnp.Struct

// ReadOwnerFilter reads the root of m as an [OwnerFilter].
func ReadOwnerFilter(m *capnp.Message) OwnerFilterReader { return OwnerFilterReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r OwnerFilterReader) Which() OwnerFilterWhich {
	return OwnerFilterWhich(capnp.Struct(r).Uint16(2))
}

func (r OwnerFilterReader) Color() Color { return Color(capnp.Struct(r).Uint16(0)) }

// Pet reads the union's member pet; ok is false if another member is set. The reference is the caller's own, to be released.
func (r OwnerFilterReader) Pet() (v Pet, ok bool) {
	if r.Which() != OwnerFilterWhichPet {
		return v, false
	}
	return Pet{Ref: rpc.ReadRef(capnp.Struct(r), 0)}, true
}

// HasPet reports whether pet is not null.
func (r OwnerFilterReader) HasPet() bool {
	return r.Which() == OwnerFilterWhichPet && capnp.Struct(r).Has(0)
}

// OwnerFilterBuilder fills in an [OwnerFilter] in place.
type OwnerFilterBuilder capnp.StructBuilder

// NewOwnerFilter makes an [OwnerFilter] the root of m.
func NewOwnerFilter(m *capnp.Message) OwnerFilterBuilder {
	return OwnerFilterBuilder(m.NewRoot(OwnerFilterBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (OwnerFilterBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// Reader reads what has been filled in.
func (b OwnerFilterBuilder) Reader() OwnerFilterReader {
	return OwnerFilterReader(capnp.StructBuilder(b).Reader())
}

func (b OwnerFilterBuilder) SetColor(v Color) { capnp.StructBuilder(b).SetUint16(0, uint16(v)) }

// SetAll selects the union's member all.
func (b OwnerFilterBuilder) SetAll() {
	capnp.StructBuilder(b).SetUint16(2, uint16(OwnerFilterWhichAll))
}

// SetPet sets pet to a further reference to v.
func (b OwnerFilterBuilder) SetPet(v Pet) {
	capnp.StructBuilder(b).SetUint16(2, uint16(OwnerFilterWhichPet))
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// Plain returns a copy of the struct.
func (r OwnerFilterReader) Plain() OwnerFilter {
	return OwnerFilter{
		Color: r.Color(),
		Union: r.plainUnion(),
	}
}

func (r OwnerFilterReader) plainUnion() OwnerFilterUnion {
	switch w := r.Which(); w {
	case OwnerFilterWhichPet:
		return OwnerFilterPet{Pet{Ref: rpc.ReadRef(capnp.Struct(r), 0)}}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *OwnerFilter) Build(b OwnerFilterBuilder) {
	b.SetColor(p.Color)
	if p.Union != nil {
		p.Union.buildOwnerFilter(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *OwnerFilter a type argument of generic types, see [plain.Pointer].
func (*OwnerFilter) FromPtr(p plain.Ptr) *OwnerFilter {
	return plain.Struct(OwnerFilterReader(p.Struct()), OwnerFilterReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *OwnerFilter) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, OwnerFilterBuilder{}.ObjectSize()); ok {
		p.Build(OwnerFilterBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *OwnerFilter) Release() {
	if p == nil {
		return
	}
	switch u := p.Union.(type) {
	case OwnerFilterPet:
		u.Value.Release()
	}
	p.Union = nil
}

// OwnerPetsParamsReader reads the parameters of Owner.pets in place. It is valid as long as its message is.
type OwnerPetsParamsReader capnp.Struct

func (r OwnerPetsParamsReader) Filter() OwnerFilterReader {
	return OwnerFilterReader(capnp.Struct(r).Struct(0))
}

// HasFilter reports whether filter is not null.
func (r OwnerPetsParamsReader) HasFilter() bool { return capnp.Struct(r).Has(0) }

// OwnerPetsParamsBuilder fills in the parameters of Owner.pets in place.
type OwnerPetsParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (OwnerPetsParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// NewFilter sets filter to an empty struct, to be filled in.
func (b OwnerPetsParamsBuilder) NewFilter() OwnerFilterBuilder {
	return OwnerFilterBuilder(capnp.StructBuilder(b).NewStruct(0, OwnerFilterBuilder{}.ObjectSize()))
}

// SetFilter sets filter to a copy of v.
func (b OwnerPetsParamsBuilder) SetFilter(v OwnerFilterReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Filter is the struct that filter leads to, made if it is not there, to be changed.
func (b OwnerPetsParamsBuilder) Filter() OwnerFilterBuilder {
	return OwnerFilterBuilder(capnp.StructBuilder(b).Struct(0, OwnerFilterBuilder{}.ObjectSize()))
}

// OwnerPetsResultsReader reads the results of Owner.pets in place. It is valid as long as its message is.
type OwnerPetsResultsReader capnp.Struct

func (r OwnerPetsResultsReader) Pets() plain.PtrList[Pet] {
	return plain.Ptrs[Pet](capnp.Struct(r).Ptr(0))
}

// OwnerPetsResultsBuilder fills in the results of Owner.pets in place.
type OwnerPetsResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (OwnerPetsResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// NewPets sets pets to a list of size elements, to be filled in.
func (b OwnerPetsResultsBuilder) NewPets(size int) plain.PtrListBuilder[Pet] {
	return plain.NewPtrs[Pet](capnp.StructBuilder(b).Ptr(0), size)
}

func (b OwnerPetsResultsBuilder) SetPets(v []Pet) {
	plain.BuildEach(capnp.StructBuilder(b).Ptr(0), v, func(p capnp.PtrBuilder, v Pet) { p.SetCapability(v.Ref) })
}

// Pets is the list that pets leads to, to be changed in place.
func (b OwnerPetsResultsBuilder) Pets() plain.PtrListBuilder[Pet] {
	return plain.BuildPtrs[Pet](capnp.StructBuilder(b).Ptr(0))
}

// Dog is a reference to an object with the interface Dog, local or remote, or to the promise of one.
type Dog struct{ rpc.Ref }

// DogID is the id of the interface Dog.
const DogID uint64 = 0xf40883c1fb638ce7

// AddRef returns a further reference to what c refers to.
func (c Dog) AddRef() Dog { return Dog{Ref: c.Ref.AddRef()} }

// AsPet returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Dog) AsPet() Pet { return Pet{Ref: c.Ref} }

// AsOwner returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Dog) AsOwner() Owner { return Owner{Ref: c.Ref} }

// AsAnimal returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Dog) AsAnimal() Animal { return Animal{Ref: c.Ref} }

// AsEmpty returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Dog) AsEmpty() Empty { return Empty{Ref: c.Ref} }

// AsPersistent returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Dog) AsPersistent() persistent.Persistent[plain.Text, *Stats] {
	return persistent.Persistent[plain.Text, *Stats]{Ref: c.Ref}
}

// FromPtr and ToPtr make Dog a type argument of generic types, see [plain.Pointer].
func (Dog) FromPtr(p plain.Ptr) Dog { return Dog{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Dog) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var dogBarkMethod = rpc.Method{InterfaceID: DogID, MethodID: 0, Interface: "Dog", Name: "bark", ResultHasNoCaps: true}

// Bark calls bark and waits for its results.
func (c Dog) Bark(ctx context.Context) error {
	a, err := c.BeginBark(ctx).Wait()
	a.Release()
	return err
}

// BarkAsync calls bark and returns at once; calls in flight arrive in the order in which they were made.
func (c Dog) BarkAsync(ctx context.Context) DogBarkPromise {
	return DogBarkPromise{c.BeginBark(ctx).Send()}
}

// BeginBark starts a call of bark, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Dog) BeginBark(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &dogBarkMethod, capnp.ObjectSize{})
}

// Owner calls owner of [Pet].
func (c Dog) Owner(ctx context.Context) Owner { return Pet{Ref: c.Ref}.Owner(ctx) }

// OwnerAsync calls owner of [Pet].
func (c Dog) OwnerAsync(ctx context.Context) PetOwnerPromise { return Pet{Ref: c.Ref}.OwnerAsync(ctx) }

// BeginOwner starts a call of owner of [Pet].
func (c Dog) BeginOwner(ctx context.Context) *rpc.Call { return Pet{Ref: c.Ref}.BeginOwner(ctx) }

// Feed calls feed of [Pet].
func (c Dog) Feed(ctx context.Context, food []Food, when int64) error {
	return Pet{Ref: c.Ref}.Feed(ctx, food, when)
}

// BeginFeed starts a call of feed of [Pet].
func (c Dog) BeginFeed(ctx context.Context, food []Food, when int64) *rpc.Call {
	return Pet{Ref: c.Ref}.BeginFeed(ctx, food, when)
}

// FeedRaw calls feed of [Pet].
func (c Dog) FeedRaw(ctx context.Context, fill func(PetFeedParamsBuilder)) error {
	return Pet{Ref: c.Ref}.FeedRaw(ctx, fill)
}

// Measure calls measure of [Pet].
func (c Dog) Measure(ctx context.Context) (results *PetMeasureResults, err error) {
	return Pet{Ref: c.Ref}.Measure(ctx)
}

// MeasureAsync calls measure of [Pet].
func (c Dog) MeasureAsync(ctx context.Context) PetMeasurePromise {
	return Pet{Ref: c.Ref}.MeasureAsync(ctx)
}

// BeginMeasure starts a call of measure of [Pet].
func (c Dog) BeginMeasure(ctx context.Context) *rpc.Call { return Pet{Ref: c.Ref}.BeginMeasure(ctx) }

// Stats calls stats of [Pet].
func (c Dog) Stats(ctx context.Context, params *Stats) (results *Stats, err error) {
	return Pet{Ref: c.Ref}.Stats(ctx, params)
}

// StatsAsync calls stats of [Pet].
func (c Dog) StatsAsync(ctx context.Context, params *Stats) PetStatsPromise {
	return Pet{Ref: c.Ref}.StatsAsync(ctx, params)
}

// BeginStats starts a call of stats of [Pet].
func (c Dog) BeginStats(ctx context.Context, params *Stats) *rpc.Call {
	return Pet{Ref: c.Ref}.BeginStats(ctx, params)
}

// StatsRaw calls stats of [Pet].
func (c Dog) StatsRaw(ctx context.Context, fill func(StatsBuilder)) PetStatsPromise {
	return Pet{Ref: c.Ref}.StatsRaw(ctx, fill)
}

// Pair calls pair of [Pet].
func (c Dog) Pair(ctx context.Context) (first Pet, second Pet) { return Pet{Ref: c.Ref}.Pair(ctx) }

// PairAsync calls pair of [Pet].
func (c Dog) PairAsync(ctx context.Context) PetPairPromise { return Pet{Ref: c.Ref}.PairAsync(ctx) }

// BeginPair starts a call of pair of [Pet].
func (c Dog) BeginPair(ctx context.Context) *rpc.Call { return Pet{Ref: c.Ref}.BeginPair(ctx) }

// Mixed calls mixed of [Pet].
func (c Dog) Mixed(ctx context.Context, n int32) (count int32, pet Pet, owner Owner, err error) {
	return Pet{Ref: c.Ref}.Mixed(ctx, n)
}

// MixedAsync calls mixed of [Pet].
func (c Dog) MixedAsync(ctx context.Context, n int32) PetMixedPromise {
	return Pet{Ref: c.Ref}.MixedAsync(ctx, n)
}

// BeginMixed starts a call of mixed of [Pet].
func (c Dog) BeginMixed(ctx context.Context, n int32) *rpc.Call {
	return Pet{Ref: c.Ref}.BeginMixed(ctx, n)
}

// MixedRaw calls mixed of [Pet].
func (c Dog) MixedRaw(ctx context.Context, fill func(PetMixedParamsBuilder)) PetMixedPromise {
	return Pet{Ref: c.Ref}.MixedRaw(ctx, fill)
}

// Anything calls anything of [Pet].
func (c Dog) Anything(ctx context.Context, any_ plain.Any, cap rpc.Ref) (any__ plain.Any, err error) {
	return Pet{Ref: c.Ref}.Anything(ctx, any_, cap)
}

// AnythingAsync calls anything of [Pet].
func (c Dog) AnythingAsync(ctx context.Context, any_ plain.Any, cap rpc.Ref) PetAnythingPromise {
	return Pet{Ref: c.Ref}.AnythingAsync(ctx, any_, cap)
}

// BeginAnything starts a call of anything of [Pet].
func (c Dog) BeginAnything(ctx context.Context, any_ plain.Any, cap rpc.Ref) *rpc.Call {
	return Pet{Ref: c.Ref}.BeginAnything(ctx, any_, cap)
}

// AnythingRaw calls anything of [Pet].
func (c Dog) AnythingRaw(ctx context.Context, fill func(PetAnythingParamsBuilder)) PetAnythingPromise {
	return Pet{Ref: c.Ref}.AnythingRaw(ctx, fill)
}

// Waiting calls waiting of [Pet].
func (c Dog) Waiting(ctx context.Context) (pet Pet, err error) { return Pet{Ref: c.Ref}.Waiting(ctx) }

// WaitingAsync calls waiting of [Pet].
func (c Dog) WaitingAsync(ctx context.Context) PetWaitingPromise {
	return Pet{Ref: c.Ref}.WaitingAsync(ctx)
}

// BeginWaiting starts a call of waiting of [Pet].
func (c Dog) BeginWaiting(ctx context.Context) *rpc.Call { return Pet{Ref: c.Ref}.BeginWaiting(ctx) }

// Promising calls promising of [Pet].
func (c Dog) Promising(ctx context.Context) PetPromisingPromise {
	return Pet{Ref: c.Ref}.Promising(ctx)
}

// PromisingAsync calls promising of [Pet].
func (c Dog) PromisingAsync(ctx context.Context) PetPromisingPromise {
	return Pet{Ref: c.Ref}.PromisingAsync(ctx)
}

// BeginPromising starts a call of promising of [Pet].
func (c Dog) BeginPromising(ctx context.Context) *rpc.Call {
	return Pet{Ref: c.Ref}.BeginPromising(ctx)
}

// Nothing calls nothing of [Pet].
func (c Dog) Nothing(ctx context.Context) error { return Pet{Ref: c.Ref}.Nothing(ctx) }

// NothingAsync calls nothing of [Pet].
func (c Dog) NothingAsync(ctx context.Context) PetNothingPromise {
	return Pet{Ref: c.Ref}.NothingAsync(ctx)
}

// BeginNothing starts a call of nothing of [Pet].
func (c Dog) BeginNothing(ctx context.Context) *rpc.Call { return Pet{Ref: c.Ref}.BeginNothing(ctx) }

// Pets calls pets of [Owner].
func (c Dog) Pets(ctx context.Context, filter *OwnerFilter) (pets []Pet, err error) {
	return Owner{Ref: c.Ref}.Pets(ctx, filter)
}

// PetsAsync calls pets of [Owner].
func (c Dog) PetsAsync(ctx context.Context, filter *OwnerFilter) OwnerPetsPromise {
	return Owner{Ref: c.Ref}.PetsAsync(ctx, filter)
}

// BeginPets starts a call of pets of [Owner].
func (c Dog) BeginPets(ctx context.Context, filter *OwnerFilter) *rpc.Call {
	return Owner{Ref: c.Ref}.BeginPets(ctx, filter)
}

// PetsRaw calls pets of [Owner].
func (c Dog) PetsRaw(ctx context.Context, fill func(OwnerPetsParamsBuilder)) OwnerPetsPromise {
	return Owner{Ref: c.Ref}.PetsRaw(ctx, fill)
}

// Name calls name of [Animal].
func (c Dog) Name(ctx context.Context) (name string, err error) { return Animal{Ref: c.Ref}.Name(ctx) }

// NameAsync calls name of [Animal].
func (c Dog) NameAsync(ctx context.Context) AnimalNamePromise {
	return Animal{Ref: c.Ref}.NameAsync(ctx)
}

// BeginName starts a call of name of [Animal].
func (c Dog) BeginName(ctx context.Context) *rpc.Call { return Animal{Ref: c.Ref}.BeginName(ctx) }

// Self calls self of [Animal].
func (c Dog) Self(ctx context.Context) Animal { return Animal{Ref: c.Ref}.Self(ctx) }

// SelfAsync calls self of [Animal].
func (c Dog) SelfAsync(ctx context.Context) AnimalSelfPromise {
	return Animal{Ref: c.Ref}.SelfAsync(ctx)
}

// BeginSelf starts a call of self of [Animal].
func (c Dog) BeginSelf(ctx context.Context) *rpc.Call { return Animal{Ref: c.Ref}.BeginSelf(ctx) }

// Meet calls meet of [Animal].
func (c Dog) Meet(ctx context.Context, other Animal) (liked bool, friends []Animal, err error) {
	return Animal{Ref: c.Ref}.Meet(ctx, other)
}

// MeetAsync calls meet of [Animal].
func (c Dog) MeetAsync(ctx context.Context, other Animal) AnimalMeetPromise {
	return Animal{Ref: c.Ref}.MeetAsync(ctx, other)
}

// BeginMeet starts a call of meet of [Animal].
func (c Dog) BeginMeet(ctx context.Context, other Animal) *rpc.Call {
	return Animal{Ref: c.Ref}.BeginMeet(ctx, other)
}

// MeetRaw calls meet of [Animal].
func (c Dog) MeetRaw(ctx context.Context, fill func(AnimalMeetParamsBuilder)) AnimalMeetPromise {
	return Animal{Ref: c.Ref}.MeetRaw(ctx, fill)
}

// Save calls save of [persistent.Persistent].
func (c Dog) Save(ctx context.Context, params *persistent.PersistentSaveParams[plain.Text, *Stats]) (results *persistent.PersistentSaveResults[plain.Text, *Stats], err error) {
	return persistent.Persistent[plain.Text, *Stats]{Ref: c.Ref}.Save(ctx, params)
}

// SaveAsync calls save of [persistent.Persistent].
func (c Dog) SaveAsync(ctx context.Context, params *persistent.PersistentSaveParams[plain.Text, *Stats]) persistent.PersistentSavePromise[plain.Text, *Stats] {
	return persistent.Persistent[plain.Text, *Stats]{Ref: c.Ref}.SaveAsync(ctx, params)
}

// BeginSave starts a call of save of [persistent.Persistent].
func (c Dog) BeginSave(ctx context.Context, params *persistent.PersistentSaveParams[plain.Text, *Stats]) *rpc.Call {
	return persistent.Persistent[plain.Text, *Stats]{Ref: c.Ref}.BeginSave(ctx, params)
}

// SaveRaw calls save of [persistent.Persistent].
func (c Dog) SaveRaw(ctx context.Context, fill func(persistent.PersistentSaveParamsBuilder[plain.Text, *Stats])) persistent.PersistentSavePromise[plain.Text, *Stats] {
	return persistent.Persistent[plain.Text, *Stats]{Ref: c.Ref}.SaveRaw(ctx, fill)
}

// DogBarkPromise is the promise of the results of Dog.bark. Whoever made the call releases it.
type DogBarkPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p DogBarkPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// DogServer is what implements Dog. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type DogServer interface {
	PetServer
	OwnerServer
	Bark(ctx context.Context) error
}

// NewDog makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewDog(s DogServer, opts ...rpc.ObjectOption) Dog {
	return Dog{rpc.NewObject(dogObject{s}, opts...)}
}

// UnimplementedDog has all methods of DogServer and implements none: embed it to implement only some.
type UnimplementedDog struct{}

// Bark returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Bark(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Owner returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Owner(_ context.Context) (owner Owner, err error) {
	return owner, rpc.ErrUnimplemented
}

// Feed returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Feed(_ context.Context, food []Food, _ int64) error {
	for _, v1 := range food {
		v1.Release()
	}
	return rpc.ErrUnimplemented
}

// Measure returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Measure(_ context.Context) (results *PetMeasureResults, err error) {
	return results, rpc.ErrUnimplemented
}

// Stats returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Stats(_ context.Context, params *Stats) (results *Stats, err error) {
	params.Release()
	return results, rpc.ErrUnimplemented
}

// Pair returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Pair(_ context.Context) (first Pet, second Pet, err error) {
	return first, second, rpc.ErrUnimplemented
}

// Mixed returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Mixed(_ context.Context, _ int32) (count int32, pet Pet, owner Owner, err error) {
	return count, pet, owner, rpc.ErrUnimplemented
}

// Anything returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Anything(_ context.Context, any_ plain.Any, cap rpc.Ref) (any__ plain.Any, err error) {
	any_.Release()
	cap.Release()
	return any__, rpc.ErrUnimplemented
}

// Waiting returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Waiting(_ context.Context) (pet Pet, err error) {
	return pet, rpc.ErrUnimplemented
}

// Promising returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Promising(_ context.Context) (count int32, pet Pet, err error) {
	return count, pet, rpc.ErrUnimplemented
}

// Nothing returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Nothing(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Pets returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Pets(_ context.Context, filter *OwnerFilter) (pets []Pet, err error) {
	filter.Release()
	return pets, rpc.ErrUnimplemented
}

// Name returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Name(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// Self returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Self(_ context.Context) (self Animal, err error) {
	return self, rpc.ErrUnimplemented
}

// Meet returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Meet(_ context.Context, other Animal) (liked bool, friends []Animal, err error) {
	other.Release()
	return liked, friends, rpc.ErrUnimplemented
}

// Save returns [rpc.ErrUnimplemented].
func (UnimplementedDog) Save(_ context.Context, params *persistent.PersistentSaveParams[plain.Text, *Stats]) (results *persistent.PersistentSaveResults[plain.Text, *Stats], err error) {
	params.Release()
	return results, rpc.ErrUnimplemented
}

// DogMethod is the description of the method with the number, or nil.
func DogMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &dogBarkMethod
	}
	return nil
}

// DispatchDog calls the method of s that c asks for, one of those that Dog declares itself.
func DispatchDog(ctx context.Context, s DogServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			BarkRaw(context.Context, DogBarkCall) error
		}); ok {
			return s.BarkRaw(ctx, DogBarkCall{c})
		}
		return s.Bark(ctx)
	}
	return rpc.ErrUnimplemented
}

// dogObject is the rpc.Dispatcher of an implementation.
type dogObject struct{ s DogServer }

func (o dogObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case DogID:
		return DogMethod(method)
	case PetID:
		return PetMethod(method)
	case OwnerID:
		return OwnerMethod(method)
	case AnimalID:
		return AnimalMethod(method)
	case EmptyID:
		return EmptyMethod(method)
	case persistent.PersistentID:
		return persistent.PersistentMethod(method)
	}
	return nil
}

func (o dogObject) Implements(id uint64) bool {
	return id == DogID || id == PetID || id == OwnerID || id == AnimalID || id == EmptyID || id == persistent.PersistentID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o dogObject) Schema() (interfaceID uint64, packed string) { return DogID, ZooSchema }

func (o dogObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case PetID:
		return DispatchPet(ctx, o.s, c)
	case OwnerID:
		return DispatchOwner(ctx, o.s, c)
	case AnimalID:
		return DispatchAnimal(ctx, o.s, c)
	case EmptyID:
		return DispatchEmpty(ctx, o.s, c)
	case persistent.PersistentID:
		return persistent.DispatchPersistent[plain.Text, *Stats](ctx, o.s, c)
	}
	return DispatchDog(ctx, o.s, c)
}

// DogBarkCall is a call of Dog.bark in the zero-copy form. An implementation that has the method
//
//	BarkRaw(context.Context, DogBarkCall) error
//
// is called by it instead of Bark. The call is valid until the method returns.
type DogBarkCall struct{ *rpc.ServerCall }

// Food is the struct Food as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Food struct {
	Name  string
	Maker Animal
	Grid  [][]Animal
	Cap   rpc.Ref
}

// FoodReader reads a [Food] in place. It is valid as long as its message is.
type FoodReader capnp.Struct

// ReadFood reads the root of m as a [Food].
func ReadFood(m *capnp.Message) FoodReader { return FoodReader(m.Root().Struct()) }

func (r FoodReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r FoodReader) HasName() bool { return capnp.Struct(r).Has(0) }

// Maker reads the field maker. The reference is the caller's own, to be released.
func (r FoodReader) Maker() Animal { return Animal{Ref: rpc.ReadRef(capnp.Struct(r), 1)} }

// HasMaker reports whether maker is not null.
func (r FoodReader) HasMaker() bool { return capnp.Struct(r).Has(1) }

func (r FoodReader) Grid() capnp.PtrList { return capnp.Struct(r).Ptr(2).Ptrs() }

// HasGrid reports whether grid is not null.
func (r FoodReader) HasGrid() bool { return capnp.Struct(r).Has(2) }

// Cap reads the field cap. The reference is the caller's own, to be released.
func (r FoodReader) Cap() rpc.Ref { return rpc.ReadRef(capnp.Struct(r), 3) }

// HasCap reports whether cap is not null.
func (r FoodReader) HasCap() bool { return capnp.Struct(r).Has(3) }

// FoodBuilder fills in a [Food] in place.
type FoodBuilder capnp.StructBuilder

// NewFood makes a [Food] the root of m.
func NewFood(m *capnp.Message) FoodBuilder { return FoodBuilder(m.NewRoot(FoodBuilder{}.ObjectSize())) }

// ObjectSize is the size of the struct.
func (FoodBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 4} }

// Reader reads what has been filled in.
func (b FoodBuilder) Reader() FoodReader { return FoodReader(capnp.StructBuilder(b).Reader()) }

func (b FoodBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// SetMaker sets maker to a further reference to v.
func (b FoodBuilder) SetMaker(v Animal) { capnp.StructBuilder(b).SetCapability(1, v.Ref) }

// NewGrid sets grid to a list of size elements, to be filled in.
func (b FoodBuilder) NewGrid(size int) capnp.PtrListBuilder {
	return capnp.StructBuilder(b).Ptr(2).NewPtrs(size)
}

func (b FoodBuilder) SetGrid(v [][]Animal) {
	plain.BuildEach(capnp.StructBuilder(b).Ptr(2), v, func(p capnp.PtrBuilder, v []Animal) {
		plain.BuildEach(p, v, func(p capnp.PtrBuilder, v Animal) { p.SetCapability(v.Ref) })
	})
}

// Grid is the list that grid leads to, to be changed in place.
func (b FoodBuilder) Grid() capnp.PtrListBuilder { return capnp.StructBuilder(b).Ptr(2).Ptrs() }

// SetCap sets cap to a further reference to v.
func (b FoodBuilder) SetCap(v rpc.Ref) { capnp.StructBuilder(b).SetCapability(3, v) }

// Plain returns a copy of the struct.
func (r FoodReader) Plain() Food {
	return Food{
		Name:  plain.String(r.Name()),
		Maker: r.Maker(),
		Grid:  plain.Each(r.Grid(), func(p capnp.Ptr) []Animal { return plain.Ptrs[Animal](p).AppendTo(nil) }),
		Cap:   r.Cap(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Food) Build(b FoodBuilder) {
	if p.Name != "" {
		b.SetName(p.Name)
	}
	b.SetMaker(p.Maker)
	plain.BuildEach(capnp.StructBuilder(b).Ptr(2), p.Grid, func(p capnp.PtrBuilder, v []Animal) {
		plain.BuildEach(p, v, func(p capnp.PtrBuilder, v Animal) { p.SetCapability(v.Ref) })
	})
	b.SetCap(p.Cap)
}

// FromPtr and ToPtr make *Food a type argument of generic types, see [plain.Pointer].
func (*Food) FromPtr(p plain.Ptr) *Food {
	return plain.Struct(FoodReader(p.Struct()), FoodReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Food) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, FoodBuilder{}.ObjectSize()); ok {
		p.Build(FoodBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Food) Release() {
	if p == nil {
		return
	}
	p.Maker.Release()
	for _, v := range plain.Take(&p.Grid) {
		for _, v1 := range v {
			v1.Release()
		}
	}
	p.Cap.Release()
}

// Color is the enum Color. Other values than the constants come from newer schemas.
type Color uint16

// The values of Color.
const (
	ColorRed   Color = 0
	ColorGreen Color = 1
)

var colorNames = [...]string{"red", "green"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v Color) String() string {
	if v.Known() {
		return colorNames[v]
	}
	return "Color(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v Color) Known() bool { return int(v) < len(colorNames) }

// Stats is the struct Stats as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Stats struct {
	Count  int32
	Leader Pet
	Inner  *StatsInner
	G      StatsG
}

// StatsReader reads a [Stats] in place. It is valid as long as its message is.
type StatsReader capnp.Struct

// ReadStats reads the root of m as a [Stats].
func ReadStats(m *capnp.Message) StatsReader { return StatsReader(m.Root().Struct()) }

func (r StatsReader) Count() int32 { return capnp.Struct(r).Int32(0) }

// Leader reads the field leader. The reference is the caller's own, to be released.
func (r StatsReader) Leader() Pet { return Pet{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// HasLeader reports whether leader is not null.
func (r StatsReader) HasLeader() bool { return capnp.Struct(r).Has(0) }

func (r StatsReader) Inner() StatsInnerReader { return StatsInnerReader(capnp.Struct(r).Struct(1)) }

// HasInner reports whether inner is not null.
func (r StatsReader) HasInner() bool { return capnp.Struct(r).Has(1) }

func (r StatsReader) G() StatsGReader { return StatsGReader(r) }

// StatsBuilder fills in a [Stats] in place.
type StatsBuilder capnp.StructBuilder

// NewStats makes a [Stats] the root of m.
func NewStats(m *capnp.Message) StatsBuilder {
	return StatsBuilder(m.NewRoot(StatsBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (StatsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1, PtrCount: 3} }

// Reader reads what has been filled in.
func (b StatsBuilder) Reader() StatsReader { return StatsReader(capnp.StructBuilder(b).Reader()) }

func (b StatsBuilder) SetCount(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

// SetLeader sets leader to a further reference to v.
func (b StatsBuilder) SetLeader(v Pet) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// NewInner sets inner to an empty struct, to be filled in.
func (b StatsBuilder) NewInner() StatsInnerBuilder {
	return StatsInnerBuilder(capnp.StructBuilder(b).NewStruct(1, StatsInnerBuilder{}.ObjectSize()))
}

// SetInner sets inner to a copy of v.
func (b StatsBuilder) SetInner(v StatsInnerReader) {
	capnp.StructBuilder(b).SetStruct(1, capnp.Struct(v))
}

// Inner is the struct that inner leads to, made if it is not there, to be changed.
func (b StatsBuilder) Inner() StatsInnerBuilder {
	return StatsInnerBuilder(capnp.StructBuilder(b).Struct(1, StatsInnerBuilder{}.ObjectSize()))
}

func (b StatsBuilder) G() StatsGBuilder { return StatsGBuilder(b) }

// Plain returns a copy of the struct.
func (r StatsReader) Plain() Stats {
	return Stats{
		Count:  r.Count(),
		Leader: r.Leader(),
		Inner:  plain.Struct(r.Inner(), StatsInnerReader.Plain),
		G:      r.G().Plain(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Stats) Build(b StatsBuilder) {
	b.SetCount(p.Count)
	b.SetLeader(p.Leader)
	if p.Inner != nil {
		p.Inner.Build(b.NewInner())
	}
	p.G.Build(b.G())
}

// FromPtr and ToPtr make *Stats a type argument of generic types, see [plain.Pointer].
func (*Stats) FromPtr(p plain.Ptr) *Stats {
	return plain.Struct(StatsReader(p.Struct()), StatsReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Stats) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, StatsBuilder{}.ObjectSize()); ok {
		p.Build(StatsBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Stats) Release() {
	if p == nil {
		return
	}
	p.Leader.Release()
	plain.Take(&p.Inner).Release()
	p.G.Release()
}

// StatsInner is the struct Inner as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type StatsInner struct {
	Deep Animal
	Any  plain.Any
	Name *names.Person
}

// StatsInnerReader reads a [StatsInner] in place. It is valid as long as its message is.
type StatsInnerReader capnp.Struct

// ReadStatsInner reads the root of m as a [StatsInner].
func ReadStatsInner(m *capnp.Message) StatsInnerReader { return StatsInnerReader(m.Root().Struct()) }

// Deep reads the field deep. The reference is the caller's own, to be released.
func (r StatsInnerReader) Deep() Animal { return Animal{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// HasDeep reports whether deep is not null.
func (r StatsInnerReader) HasDeep() bool { return capnp.Struct(r).Has(0) }

func (r StatsInnerReader) Any() capnp.Ptr { return capnp.Struct(r).Ptr(1) }

// HasAny reports whether any is not null.
func (r StatsInnerReader) HasAny() bool { return capnp.Struct(r).Has(1) }

func (r StatsInnerReader) Name() names.PersonReader_ {
	return names.PersonReader_(capnp.Struct(r).Struct(2))
}

// HasName reports whether name is not null.
func (r StatsInnerReader) HasName() bool { return capnp.Struct(r).Has(2) }

// StatsInnerBuilder fills in a [StatsInner] in place.
type StatsInnerBuilder capnp.StructBuilder

// NewStatsInner makes a [StatsInner] the root of m.
func NewStatsInner(m *capnp.Message) StatsInnerBuilder {
	return StatsInnerBuilder(m.NewRoot(StatsInnerBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (StatsInnerBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 3} }

// Reader reads what has been filled in.
func (b StatsInnerBuilder) Reader() StatsInnerReader {
	return StatsInnerReader(capnp.StructBuilder(b).Reader())
}

// SetDeep sets deep to a further reference to v.
func (b StatsInnerBuilder) SetDeep(v Animal) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// Any is the pointer any, to be built in place.
func (b StatsInnerBuilder) Any() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(1) }

// NewName sets name to an empty struct, to be filled in.
func (b StatsInnerBuilder) NewName() names.PersonBuilder {
	return names.PersonBuilder(capnp.StructBuilder(b).NewStruct(2, names.PersonBuilder{}.ObjectSize()))
}

// SetName sets name to a copy of v.
func (b StatsInnerBuilder) SetName(v names.PersonReader_) {
	capnp.StructBuilder(b).SetStruct(2, capnp.Struct(v))
}

// Name is the struct that name leads to, made if it is not there, to be changed.
func (b StatsInnerBuilder) Name() names.PersonBuilder {
	return names.PersonBuilder(capnp.StructBuilder(b).Struct(2, names.PersonBuilder{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r StatsInnerReader) Plain() StatsInner {
	return StatsInner{
		Deep: r.Deep(),
		Any:  plain.CopyAny(r.Any()),
		Name: plain.Struct(r.Name(), names.PersonReader_.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *StatsInner) Build(b StatsInnerBuilder) {
	b.SetDeep(p.Deep)
	p.Any.Set(capnp.StructBuilder(b).Ptr(1))
	if p.Name != nil {
		p.Name.Build(b.NewName())
	}
}

// FromPtr and ToPtr make *StatsInner a type argument of generic types, see [plain.Pointer].
func (*StatsInner) FromPtr(p plain.Ptr) *StatsInner {
	return plain.Struct(StatsInnerReader(p.Struct()), StatsInnerReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *StatsInner) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, StatsInnerBuilder{}.ObjectSize()); ok {
		p.Build(StatsInnerBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *StatsInner) Release() {
	if p == nil {
		return
	}
	p.Deep.Release()
	p.Any.Release()
	plain.Take(&p.Name).Release()
}

// StatsG is the group g as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type StatsG struct {
	H Animal
}

// StatsGReader reads the group g of a [Stats] in place. It is valid as long as its message is.
type StatsGReader capnp.Struct

// H reads the field h. The reference is the caller's own, to be released.
func (r StatsGReader) H() Animal { return Animal{Ref: rpc.ReadRef(capnp.Struct(r), 2)} }

// HasH reports whether h is not null.
func (r StatsGReader) HasH() bool { return capnp.Struct(r).Has(2) }

// StatsGBuilder fills in the group g of a [Stats] in place.
type StatsGBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b StatsGBuilder) Reader() StatsGReader { return StatsGReader(capnp.StructBuilder(b).Reader()) }

// SetH sets h to a further reference to v.
func (b StatsGBuilder) SetH(v Animal) { capnp.StructBuilder(b).SetCapability(2, v.Ref) }

// Plain returns a copy of the struct.
func (r StatsGReader) Plain() StatsG {
	return StatsG{
		H: r.H(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *StatsG) Build(b StatsGBuilder) {
	b.SetH(p.H)
}

// Release gives up the references in p. It is idempotent.
func (p *StatsG) Release() {
	if p == nil {
		return
	}
	p.H.Release()
}

// Cell is a reference to an object with the interface Cell, local or remote, or to the promise of one.
type Cell[T plain.Pointer[T]] struct{ rpc.Ref }

// CellID is the id of the interface Cell.
const CellID uint64 = 0xc4006c7ede18898c

// AddRef returns a further reference to what c refers to.
func (c Cell[T]) AddRef() Cell[T] { return Cell[T]{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Cell a type argument of generic types, see [plain.Pointer].
func (Cell[T]) FromPtr(p plain.Ptr) Cell[T] {
	return Cell[T]{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Cell[T]) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var cellGetMethod = rpc.Method{InterfaceID: CellID, MethodID: 0, Interface: "Cell", Name: "get"}

var cellSetMethod = rpc.Method{InterfaceID: CellID, MethodID: 1, Interface: "Cell", Name: "set", ResultHasNoCaps: true}

var cellUpdateMethod = rpc.Method{InterfaceID: CellID, MethodID: 2, Interface: "Cell", Name: "update"}

var cellHistoryMethod = rpc.Method{InterfaceID: CellID, MethodID: 3, Interface: "Cell", Name: "history"}

var cellGenericMethod = rpc.Method{InterfaceID: CellID, MethodID: 4, Interface: "Cell", Name: "generic"}

var cellChildMethod = rpc.Method{InterfaceID: CellID, MethodID: 5, Interface: "Cell", Name: "child"}

// Get calls get and waits for its results.
func (c Cell[T]) Get(ctx context.Context) (value T, err error) {
	a, err := c.BeginGet(ctx).Wait()
	if err != nil {
		return value, err
	}
	defer a.Release()
	return CellGetPromise[T]{a}.results(a.Results())
}

// GetAsync calls get and returns at once; calls in flight arrive in the order in which they were made.
func (c Cell[T]) GetAsync(ctx context.Context) CellGetPromise[T] {
	return CellGetPromise[T]{c.BeginGet(ctx).Send()}
}

// BeginGet starts a call of get, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Cell[T]) BeginGet(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &cellGetMethod, capnp.ObjectSize{})
}

// Set calls set and waits for its results.
func (c Cell[T]) Set(ctx context.Context, value T) error {
	a, err := c.BeginSet(ctx, value).Wait()
	a.Release()
	return err
}

// SetAsync calls set and returns at once; calls in flight arrive in the order in which they were made.
func (c Cell[T]) SetAsync(ctx context.Context, value T) CellSetPromise[T] {
	return CellSetPromise[T]{c.BeginSet(ctx, value).Send()}
}

// SetRaw is SetAsync with parameters that fill builds in place, in the message that is sent.
func (c Cell[T]) SetRaw(ctx context.Context, fill func(CellSetParamsBuilder[T])) CellSetPromise[T] {
	call := c.Ref.Begin(ctx, &cellSetMethod, CellSetParamsBuilder[T]{}.ObjectSize())
	fill(CellSetParamsBuilder[T](call.Params()))
	return CellSetPromise[T]{call.Send()}
}

// BeginSet starts a call of set, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Cell[T]) BeginSet(ctx context.Context, value T) *rpc.Call {
	call := c.Ref.Begin(ctx, &cellSetMethod, CellSetParamsBuilder[T]{}.ObjectSize())
	b := CellSetParamsBuilder[T](call.Params())
	b.SetValue(value)
	return call
}

// Update calls update and waits for its results.
func (c Cell[T]) Update(ctx context.Context, by Updater[T]) (old T, new T, err error) {
	a, err := c.BeginUpdate(ctx, by).Wait()
	if err != nil {
		return old, new, err
	}
	defer a.Release()
	return CellUpdatePromise[T]{a}.results(a.Results())
}

// UpdateAsync calls update and returns at once; calls in flight arrive in the order in which they were made.
func (c Cell[T]) UpdateAsync(ctx context.Context, by Updater[T]) CellUpdatePromise[T] {
	return CellUpdatePromise[T]{c.BeginUpdate(ctx, by).Send()}
}

// UpdateRaw is UpdateAsync with parameters that fill builds in place, in the message that is sent.
func (c Cell[T]) UpdateRaw(ctx context.Context, fill func(CellUpdateParamsBuilder[T])) CellUpdatePromise[T] {
	call := c.Ref.Begin(ctx, &cellUpdateMethod, CellUpdateParamsBuilder[T]{}.ObjectSize())
	fill(CellUpdateParamsBuilder[T](call.Params()))
	return CellUpdatePromise[T]{call.Send()}
}

// BeginUpdate starts a call of update, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Cell[T]) BeginUpdate(ctx context.Context, by Updater[T]) *rpc.Call {
	call := c.Ref.Begin(ctx, &cellUpdateMethod, CellUpdateParamsBuilder[T]{}.ObjectSize())
	b := CellUpdateParamsBuilder[T](call.Params())
	b.SetBy(by)
	return call
}

// History calls history and waits for its results.
func (c Cell[T]) History(ctx context.Context) (results *History[T], err error) {
	a, err := c.BeginHistory(ctx).Wait()
	if err != nil {
		return results, err
	}
	defer a.Release()
	return CellHistoryPromise[T]{a}.results(a.Results())
}

// HistoryAsync calls history and returns at once; calls in flight arrive in the order in which they were made.
func (c Cell[T]) HistoryAsync(ctx context.Context) CellHistoryPromise[T] {
	return CellHistoryPromise[T]{c.BeginHistory(ctx).Send()}
}

// BeginHistory starts a call of history, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Cell[T]) BeginHistory(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &cellHistoryMethod, capnp.ObjectSize{})
}

// Generic calls generic and waits for its results.
func (c Cell[T]) Generic(ctx context.Context, u plain.Any, t T) (u_ plain.Any, err error) {
	a, err := c.BeginGeneric(ctx, u, t).Wait()
	if err != nil {
		return u_, err
	}
	defer a.Release()
	return CellGenericPromise[T]{a}.results(a.Results())
}

// GenericAsync calls generic and returns at once; calls in flight arrive in the order in which they were made.
func (c Cell[T]) GenericAsync(ctx context.Context, u plain.Any, t T) CellGenericPromise[T] {
	return CellGenericPromise[T]{c.BeginGeneric(ctx, u, t).Send()}
}

// GenericRaw is GenericAsync with parameters that fill builds in place, in the message that is sent.
func (c Cell[T]) GenericRaw(ctx context.Context, fill func(CellGenericParamsBuilder[T])) CellGenericPromise[T] {
	call := c.Ref.Begin(ctx, &cellGenericMethod, CellGenericParamsBuilder[T]{}.ObjectSize())
	fill(CellGenericParamsBuilder[T](call.Params()))
	return CellGenericPromise[T]{call.Send()}
}

// BeginGeneric starts a call of generic, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Cell[T]) BeginGeneric(ctx context.Context, u plain.Any, t T) *rpc.Call {
	call := c.Ref.Begin(ctx, &cellGenericMethod, CellGenericParamsBuilder[T]{}.ObjectSize())
	b := CellGenericParamsBuilder[T](call.Params())
	u.Set(capnp.StructBuilder(b).Ptr(0))
	b.SetT(t)
	return call
}

// Child calls child and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Cell[T]) Child(ctx context.Context) Cell[T] {
	return Cell[T]{Ref: c.BeginChild(ctx).Pipeline(0)}
}

// ChildAsync calls child and returns at once; calls in flight arrive in the order in which they were made.
func (c Cell[T]) ChildAsync(ctx context.Context) CellChildPromise[T] {
	return CellChildPromise[T]{c.BeginChild(ctx).Send()}
}

// BeginChild starts a call of child, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Cell[T]) BeginChild(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &cellChildMethod, capnp.ObjectSize{})
}

// CellGetPromise is the promise of the results of Cell.get. Whoever made the call releases it.
type CellGetPromise[T plain.Pointer[T]] struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CellGetPromise[T]) Wait(ctx context.Context) (value T, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return value, err
	}
	return p.results(r)
}

func (CellGetPromise[T]) results(s capnp.Struct) (value T, err error) {
	return CellGetResultsReader[T](s).Value(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p CellGetPromise[T]) Read(ctx context.Context) (CellGetResultsReader[T], error) {
	r, err := p.Answer.Wait(ctx)
	return CellGetResultsReader[T](r), err
}

// ValueRef is the capability that will be at value, usable now.
func (p CellGetPromise[T]) ValueRef() rpc.Ref { return p.Answer.Pipeline(0) }

// CellSetPromise is the promise of the results of Cell.set. Whoever made the call releases it.
type CellSetPromise[T plain.Pointer[T]] struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CellSetPromise[T]) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// CellUpdatePromise is the promise of the results of Cell.update. Whoever made the call releases it.
type CellUpdatePromise[T plain.Pointer[T]] struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CellUpdatePromise[T]) Wait(ctx context.Context) (old T, new T, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return old, new, err
	}
	return p.results(r)
}

func (CellUpdatePromise[T]) results(s capnp.Struct) (old T, new T, err error) {
	r := CellUpdateResultsReader[T](s)
	return r.Old(), r.New(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p CellUpdatePromise[T]) Read(ctx context.Context) (CellUpdateResultsReader[T], error) {
	r, err := p.Answer.Wait(ctx)
	return CellUpdateResultsReader[T](r), err
}

// OldRef is the capability that will be at old, usable now.
func (p CellUpdatePromise[T]) OldRef() rpc.Ref { return p.Answer.Pipeline(0) }

// NewRef is the capability that will be at new, usable now.
func (p CellUpdatePromise[T]) NewRef() rpc.Ref { return p.Answer.Pipeline(1) }

// CellHistoryPromise is the promise of the results of Cell.history. Whoever made the call releases it.
type CellHistoryPromise[T plain.Pointer[T]] struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CellHistoryPromise[T]) Wait(ctx context.Context) (results *History[T], err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return results, err
	}
	return p.results(r)
}

func (CellHistoryPromise[T]) results(s capnp.Struct) (results *History[T], err error) {
	v := HistoryReader[T](s).Plain()
	return &v, nil
}

// Read waits for the results and reads them in place, until Release.
func (p CellHistoryPromise[T]) Read(ctx context.Context) (HistoryReader[T], error) {
	r, err := p.Answer.Wait(ctx)
	return HistoryReader[T](r), err
}

// LastRef is the capability that will be at last, usable now.
func (p CellHistoryPromise[T]) LastRef() rpc.Ref { return p.Answer.Pipeline(0) }

// Cell is the capability that will be at cell, usable now.
func (p CellHistoryPromise[T]) Cell() Cell[T] { return Cell[T]{Ref: p.Answer.Pipeline(2)} }

// CellGenericPromise is the promise of the results of Cell.generic. Whoever made the call releases it.
type CellGenericPromise[T plain.Pointer[T]] struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CellGenericPromise[T]) Wait(ctx context.Context) (u_ plain.Any, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return u_, err
	}
	return p.results(r)
}

func (CellGenericPromise[T]) results(s capnp.Struct) (u_ plain.Any, err error) {
	return plain.CopyAny(CellGenericResultsReader[T](s).U()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p CellGenericPromise[T]) Read(ctx context.Context) (CellGenericResultsReader[T], error) {
	r, err := p.Answer.Wait(ctx)
	return CellGenericResultsReader[T](r), err
}

// URef is the capability that will be at u, usable now.
func (p CellGenericPromise[T]) URef() rpc.Ref { return p.Answer.Pipeline(0) }

// CellChildPromise is the promise of the results of Cell.child. Whoever made the call releases it.
type CellChildPromise[T plain.Pointer[T]] struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CellChildPromise[T]) Wait(ctx context.Context) (cell Cell[T], err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return cell, err
	}
	return p.results(r)
}

func (CellChildPromise[T]) results(s capnp.Struct) (cell Cell[T], err error) {
	return CellChildResultsReader[T](s).Cell(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p CellChildPromise[T]) Read(ctx context.Context) (CellChildResultsReader[T], error) {
	r, err := p.Answer.Wait(ctx)
	return CellChildResultsReader[T](r), err
}

// Cell is the capability that will be at cell, usable now.
func (p CellChildPromise[T]) Cell() Cell[T] { return Cell[T]{Ref: p.Answer.Pipeline(0)} }

// CellServer is what implements Cell. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type CellServer[T plain.Pointer[T]] interface {
	Get(ctx context.Context) (value T, err error)
	Set(ctx context.Context, value T) error
	Update(ctx context.Context, by Updater[T]) (old T, new T, err error)
	History(ctx context.Context) (results *History[T], err error)
	Generic(ctx context.Context, u plain.Any, t T) (u_ plain.Any, err error)
	Child(ctx context.Context) (cell Cell[T], err error)
}

// NewCell makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewCell[T plain.Pointer[T]](s CellServer[T], opts ...rpc.ObjectOption) Cell[T] {
	return Cell[T]{rpc.NewObject(cellObject[T]{s}, opts...)}
}

// UnimplementedCell has all methods of CellServer and implements none: embed it to implement only some.
type UnimplementedCell[T plain.Pointer[T]] struct{}

// Get returns [rpc.ErrUnimplemented].
func (UnimplementedCell[T]) Get(_ context.Context) (value T, err error) {
	return value, rpc.ErrUnimplemented
}

// Set returns [rpc.ErrUnimplemented].
func (UnimplementedCell[T]) Set(_ context.Context, value T) error {
	plain.Release(value)
	return rpc.ErrUnimplemented
}

// Update returns [rpc.ErrUnimplemented].
func (UnimplementedCell[T]) Update(_ context.Context, by Updater[T]) (old T, new T, err error) {
	by.Release()
	return old, new, rpc.ErrUnimplemented
}

// History returns [rpc.ErrUnimplemented].
func (UnimplementedCell[T]) History(_ context.Context) (results *History[T], err error) {
	return results, rpc.ErrUnimplemented
}

// Generic returns [rpc.ErrUnimplemented].
func (UnimplementedCell[T]) Generic(_ context.Context, u plain.Any, t T) (u_ plain.Any, err error) {
	u.Release()
	plain.Release(t)
	return u_, rpc.ErrUnimplemented
}

// Child returns [rpc.ErrUnimplemented].
func (UnimplementedCell[T]) Child(_ context.Context) (cell Cell[T], err error) {
	return cell, rpc.ErrUnimplemented
}

// CellMethod is the description of the method with the number, or nil.
func CellMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &cellGetMethod
	case 1:
		return &cellSetMethod
	case 2:
		return &cellUpdateMethod
	case 3:
		return &cellHistoryMethod
	case 4:
		return &cellGenericMethod
	case 5:
		return &cellChildMethod
	}
	return nil
}

// DispatchCell calls the method of s that c asks for, one of those that Cell declares itself.
func DispatchCell[T plain.Pointer[T]](ctx context.Context, s CellServer[T], c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			GetRaw(context.Context, CellGetCall[T]) error
		}); ok {
			return s.GetRaw(ctx, CellGetCall[T]{c})
		}
		value, err := s.Get(ctx)
		if err != nil {
			return err
		}
		b := CellGetResultsBuilder[T](c.Results(CellGetResultsBuilder[T]{}.ObjectSize()))
		b.SetValue(value)
		plain.Release(value)
		return nil
	case 1:
		if s, ok := s.(interface {
			SetRaw(context.Context, CellSetCall[T]) error
		}); ok {
			return s.SetRaw(ctx, CellSetCall[T]{c})
		}
		return s.Set(ctx, CellSetParamsReader[T](c.Params()).Value())
	case 2:
		if s, ok := s.(interface {
			UpdateRaw(context.Context, CellUpdateCall[T]) error
		}); ok {
			return s.UpdateRaw(ctx, CellUpdateCall[T]{c})
		}
		old, new, err := s.Update(ctx, CellUpdateParamsReader[T](c.Params()).By())
		if err != nil {
			return err
		}
		b := CellUpdateResultsBuilder[T](c.Results(CellUpdateResultsBuilder[T]{}.ObjectSize()))
		b.SetOld(old)
		b.SetNew(new)
		plain.Release(old)
		plain.Release(new)
		return nil
	case 3:
		if s, ok := s.(interface {
			HistoryRaw(context.Context, CellHistoryCall[T]) error
		}); ok {
			return s.HistoryRaw(ctx, CellHistoryCall[T]{c})
		}
		results, err := s.History(ctx)
		if err != nil {
			return err
		}
		if results != nil {
			results.Build(HistoryBuilder[T](c.Results(HistoryBuilder[T]{}.ObjectSize())))
			results.Release()
		}
		return nil
	case 4:
		if s, ok := s.(interface {
			GenericRaw(context.Context, CellGenericCall[T]) error
		}); ok {
			return s.GenericRaw(ctx, CellGenericCall[T]{c})
		}
		p := CellGenericParamsReader[T](c.Params())
		u_, err := s.Generic(ctx, plain.CopyAny(p.U()), p.T())
		if err != nil {
			return err
		}
		b := CellGenericResultsBuilder[T](c.Results(CellGenericResultsBuilder[T]{}.ObjectSize()))
		u_.Set(capnp.StructBuilder(b).Ptr(0))
		u_.Release()
		return nil
	case 5:
		if s, ok := s.(interface {
			ChildRaw(context.Context, CellChildCall[T]) error
		}); ok {
			return s.ChildRaw(ctx, CellChildCall[T]{c})
		}
		cell, err := s.Child(ctx)
		if err != nil {
			return err
		}
		b := CellChildResultsBuilder[T](c.Results(CellChildResultsBuilder[T]{}.ObjectSize()))
		b.SetCell(cell)
		cell.Release()
		return nil
	}
	return rpc.ErrUnimplemented
}

// cellObject is the rpc.Dispatcher of an implementation.
type cellObject[T plain.Pointer[T]] struct{ s CellServer[T] }

func (o cellObject[T]) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case CellID:
		return CellMethod(method)
	}
	return nil
}

func (o cellObject[T]) Implements(id uint64) bool {
	return id == CellID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o cellObject[T]) Schema() (interfaceID uint64, packed string) { return CellID, ZooSchema }

func (o cellObject[T]) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchCell[T](ctx, o.s, c)
}

// CellGetCall is a call of Cell.get in the zero-copy form. An implementation that has the method
//
//	GetRaw(context.Context, CellGetCall) error
//
// is called by it instead of Get. The call is valid until the method returns.
type CellGetCall[T plain.Pointer[T]] struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c CellGetCall[T]) Results() CellGetResultsBuilder[T] {
	return CellGetResultsBuilder[T](c.ServerCall.Results(CellGetResultsBuilder[T]{}.ObjectSize()))
}

// CellSetCall is a call of Cell.set in the zero-copy form. An implementation that has the method
//
//	SetRaw(context.Context, CellSetCall) error
//
// is called by it instead of Set. The call is valid until the method returns.
type CellSetCall[T plain.Pointer[T]] struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c CellSetCall[T]) Params() CellSetParamsReader[T] {
	return CellSetParamsReader[T](c.ServerCall.Params())
}

// CellUpdateCall is a call of Cell.update in the zero-copy form. An implementation that has the method
//
//	UpdateRaw(context.Context, CellUpdateCall) error
//
// is called by it instead of Update. The call is valid until the method returns.
type CellUpdateCall[T plain.Pointer[T]] struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c CellUpdateCall[T]) Params() CellUpdateParamsReader[T] {
	return CellUpdateParamsReader[T](c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c CellUpdateCall[T]) Results() CellUpdateResultsBuilder[T] {
	return CellUpdateResultsBuilder[T](c.ServerCall.Results(CellUpdateResultsBuilder[T]{}.ObjectSize()))
}

// CellHistoryCall is a call of Cell.history in the zero-copy form. An implementation that has the method
//
//	HistoryRaw(context.Context, CellHistoryCall) error
//
// is called by it instead of History. The call is valid until the method returns.
type CellHistoryCall[T plain.Pointer[T]] struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c CellHistoryCall[T]) Results() HistoryBuilder[T] {
	return HistoryBuilder[T](c.ServerCall.Results(HistoryBuilder[T]{}.ObjectSize()))
}

// CellGenericCall is a call of Cell.generic in the zero-copy form. An implementation that has the method
//
//	GenericRaw(context.Context, CellGenericCall) error
//
// is called by it instead of Generic. The call is valid until the method returns.
type CellGenericCall[T plain.Pointer[T]] struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c CellGenericCall[T]) Params() CellGenericParamsReader[T] {
	return CellGenericParamsReader[T](c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c CellGenericCall[T]) Results() CellGenericResultsBuilder[T] {
	return CellGenericResultsBuilder[T](c.ServerCall.Results(CellGenericResultsBuilder[T]{}.ObjectSize()))
}

// CellChildCall is a call of Cell.child in the zero-copy form. An implementation that has the method
//
//	ChildRaw(context.Context, CellChildCall) error
//
// is called by it instead of Child. The call is valid until the method returns.
type CellChildCall[T plain.Pointer[T]] struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c CellChildCall[T]) Results() CellChildResultsBuilder[T] {
	return CellChildResultsBuilder[T](c.ServerCall.Results(CellChildResultsBuilder[T]{}.ObjectSize()))
}

// CellGetResultsReader reads the results of Cell.get in place. It is valid as long as its message is.
type CellGetResultsReader[T plain.Pointer[T]] capnp.Struct

func (r CellGetResultsReader[T]) Value() T { return plain.Read[T](capnp.Struct(r).Ptr(0)) }

// ValuePtr is the pointer value, to be read in place.
func (r CellGetResultsReader[T]) ValuePtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// CellGetResultsBuilder fills in the results of Cell.get in place.
type CellGetResultsBuilder[T plain.Pointer[T]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CellGetResultsBuilder[T]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b CellGetResultsBuilder[T]) SetValue(v T) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// ValuePtr is the pointer value, to be built in place.
func (b CellGetResultsBuilder[T]) ValuePtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// CellSetParamsReader reads the parameters of Cell.set in place. It is valid as long as its message is.
type CellSetParamsReader[T plain.Pointer[T]] capnp.Struct

func (r CellSetParamsReader[T]) Value() T { return plain.Read[T](capnp.Struct(r).Ptr(0)) }

// ValuePtr is the pointer value, to be read in place.
func (r CellSetParamsReader[T]) ValuePtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// CellSetParamsBuilder fills in the parameters of Cell.set in place.
type CellSetParamsBuilder[T plain.Pointer[T]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CellSetParamsBuilder[T]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b CellSetParamsBuilder[T]) SetValue(v T) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// ValuePtr is the pointer value, to be built in place.
func (b CellSetParamsBuilder[T]) ValuePtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// CellUpdateParamsReader reads the parameters of Cell.update in place. It is valid as long as its message is.
type CellUpdateParamsReader[T plain.Pointer[T]] capnp.Struct

// By reads the field by. The reference is the caller's own, to be released.
func (r CellUpdateParamsReader[T]) By() Updater[T] {
	return Updater[T]{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// CellUpdateParamsBuilder fills in the parameters of Cell.update in place.
type CellUpdateParamsBuilder[T plain.Pointer[T]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CellUpdateParamsBuilder[T]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetBy sets by to a further reference to v.
func (b CellUpdateParamsBuilder[T]) SetBy(v Updater[T]) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// CellUpdateResultsReader reads the results of Cell.update in place. It is valid as long as its message is.
type CellUpdateResultsReader[T plain.Pointer[T]] capnp.Struct

func (r CellUpdateResultsReader[T]) Old() T { return plain.Read[T](capnp.Struct(r).Ptr(0)) }

// OldPtr is the pointer old, to be read in place.
func (r CellUpdateResultsReader[T]) OldPtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

func (r CellUpdateResultsReader[T]) New() T { return plain.Read[T](capnp.Struct(r).Ptr(1)) }

// NewPtr is the pointer new, to be read in place.
func (r CellUpdateResultsReader[T]) NewPtr() capnp.Ptr { return capnp.Struct(r).Ptr(1) }

// CellUpdateResultsBuilder fills in the results of Cell.update in place.
type CellUpdateResultsBuilder[T plain.Pointer[T]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CellUpdateResultsBuilder[T]) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 2}
}

func (b CellUpdateResultsBuilder[T]) SetOld(v T) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// OldPtr is the pointer old, to be built in place.
func (b CellUpdateResultsBuilder[T]) OldPtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

func (b CellUpdateResultsBuilder[T]) SetNew(v T) { plain.Write(capnp.StructBuilder(b).Ptr(1), v) }

// NewPtr is the pointer new, to be built in place.
func (b CellUpdateResultsBuilder[T]) NewPtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(1) }

// CellGenericParamsReader reads the parameters of Cell.generic in place. It is valid as long as its message is.
type CellGenericParamsReader[T plain.Pointer[T]] capnp.Struct

func (r CellGenericParamsReader[T]) U() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

func (r CellGenericParamsReader[T]) T() T { return plain.Read[T](capnp.Struct(r).Ptr(1)) }

// TPtr is the pointer t, to be read in place.
func (r CellGenericParamsReader[T]) TPtr() capnp.Ptr { return capnp.Struct(r).Ptr(1) }

// CellGenericParamsBuilder fills in the parameters of Cell.generic in place.
type CellGenericParamsBuilder[T plain.Pointer[T]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CellGenericParamsBuilder[T]) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 2}
}

// U is the pointer u, to be built in place.
func (b CellGenericParamsBuilder[T]) U() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

func (b CellGenericParamsBuilder[T]) SetT(v T) { plain.Write(capnp.StructBuilder(b).Ptr(1), v) }

// TPtr is the pointer t, to be built in place.
func (b CellGenericParamsBuilder[T]) TPtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(1) }

// CellGenericResultsReader reads the results of Cell.generic in place. It is valid as long as its message is.
type CellGenericResultsReader[T plain.Pointer[T]] capnp.Struct

func (r CellGenericResultsReader[T]) U() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// CellGenericResultsBuilder fills in the results of Cell.generic in place.
type CellGenericResultsBuilder[T plain.Pointer[T]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CellGenericResultsBuilder[T]) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// U is the pointer u, to be built in place.
func (b CellGenericResultsBuilder[T]) U() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// CellChildResultsReader reads the results of Cell.child in place. It is valid as long as its message is.
type CellChildResultsReader[T plain.Pointer[T]] capnp.Struct

// Cell reads the field cell. The reference is the caller's own, to be released.
func (r CellChildResultsReader[T]) Cell() Cell[T] {
	return Cell[T]{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// CellChildResultsBuilder fills in the results of Cell.child in place.
type CellChildResultsBuilder[T plain.Pointer[T]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CellChildResultsBuilder[T]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetCell sets cell to a further reference to v.
func (b CellChildResultsBuilder[T]) SetCell(v Cell[T]) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// Updater is a reference to an object with the interface Updater, local or remote, or to the promise of one.
type Updater[T plain.Pointer[T]] struct{ rpc.Ref }

// UpdaterID is the id of the interface Updater.
const UpdaterID uint64 = 0xb722fad824c39b87

// AddRef returns a further reference to what c refers to.
func (c Updater[T]) AddRef() Updater[T] { return Updater[T]{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Updater a type argument of generic types, see [plain.Pointer].
func (Updater[T]) FromPtr(p plain.Ptr) Updater[T] {
	return Updater[T]{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Updater[T]) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var updaterUpdateMethod = rpc.Method{InterfaceID: UpdaterID, MethodID: 0, Interface: "Updater", Name: "update"}

// Update calls update and waits for its results.
func (c Updater[T]) Update(ctx context.Context, old T) (new T, err error) {
	a, err := c.BeginUpdate(ctx, old).Wait()
	if err != nil {
		return new, err
	}
	defer a.Release()
	return UpdaterUpdatePromise[T]{a}.results(a.Results())
}

// UpdateAsync calls update and returns at once; calls in flight arrive in the order in which they were made.
func (c Updater[T]) UpdateAsync(ctx context.Context, old T) UpdaterUpdatePromise[T] {
	return UpdaterUpdatePromise[T]{c.BeginUpdate(ctx, old).Send()}
}

// UpdateRaw is UpdateAsync with parameters that fill builds in place, in the message that is sent.
func (c Updater[T]) UpdateRaw(ctx context.Context, fill func(UpdaterUpdateParamsBuilder[T])) UpdaterUpdatePromise[T] {
	call := c.Ref.Begin(ctx, &updaterUpdateMethod, UpdaterUpdateParamsBuilder[T]{}.ObjectSize())
	fill(UpdaterUpdateParamsBuilder[T](call.Params()))
	return UpdaterUpdatePromise[T]{call.Send()}
}

// BeginUpdate starts a call of update, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Updater[T]) BeginUpdate(ctx context.Context, old T) *rpc.Call {
	call := c.Ref.Begin(ctx, &updaterUpdateMethod, UpdaterUpdateParamsBuilder[T]{}.ObjectSize())
	b := UpdaterUpdateParamsBuilder[T](call.Params())
	b.SetOld(old)
	return call
}

// UpdaterUpdatePromise is the promise of the results of Updater.update. Whoever made the call releases it.
type UpdaterUpdatePromise[T plain.Pointer[T]] struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p UpdaterUpdatePromise[T]) Wait(ctx context.Context) (new T, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return new, err
	}
	return p.results(r)
}

func (UpdaterUpdatePromise[T]) results(s capnp.Struct) (new T, err error) {
	return UpdaterUpdateResultsReader[T](s).New(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p UpdaterUpdatePromise[T]) Read(ctx context.Context) (UpdaterUpdateResultsReader[T], error) {
	r, err := p.Answer.Wait(ctx)
	return UpdaterUpdateResultsReader[T](r), err
}

// NewRef is the capability that will be at new, usable now.
func (p UpdaterUpdatePromise[T]) NewRef() rpc.Ref { return p.Answer.Pipeline(0) }

// UpdaterServer is what implements Updater. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type UpdaterServer[T plain.Pointer[T]] interface {
	Update(ctx context.Context, old T) (new T, err error)
}

// NewUpdater makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewUpdater[T plain.Pointer[T]](s UpdaterServer[T], opts ...rpc.ObjectOption) Updater[T] {
	return Updater[T]{rpc.NewObject(updaterObject[T]{s}, opts...)}
}

// UpdaterFunc makes f an object with the one method of Updater.
func UpdaterFunc[T plain.Pointer[T]](f func(ctx context.Context, old T) (new T, err error), opts ...rpc.ObjectOption) Updater[T] {
	return NewUpdater[T](updaterFunc[T](f), opts...)
}

type updaterFunc[T plain.Pointer[T]] func(ctx context.Context, old T) (new T, err error)

func (f updaterFunc[T]) Update(ctx context.Context, old T) (new T, err error) { return f(ctx, old) }

// UnimplementedUpdater has all methods of UpdaterServer and implements none: embed it to implement only some.
type UnimplementedUpdater[T plain.Pointer[T]] struct{}

// Update returns [rpc.ErrUnimplemented].
func (UnimplementedUpdater[T]) Update(_ context.Context, old T) (new T, err error) {
	plain.Release(old)
	return new, rpc.ErrUnimplemented
}

// UpdaterMethod is the description of the method with the number, or nil.
func UpdaterMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &updaterUpdateMethod
	}
	return nil
}

// DispatchUpdater calls the method of s that c asks for, one of those that Updater declares itself.
func DispatchUpdater[T plain.Pointer[T]](ctx context.Context, s UpdaterServer[T], c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			UpdateRaw(context.Context, UpdaterUpdateCall[T]) error
		}); ok {
			return s.UpdateRaw(ctx, UpdaterUpdateCall[T]{c})
		}
		new, err := s.Update(ctx, UpdaterUpdateParamsReader[T](c.Params()).Old())
		if err != nil {
			return err
		}
		b := UpdaterUpdateResultsBuilder[T](c.Results(UpdaterUpdateResultsBuilder[T]{}.ObjectSize()))
		b.SetNew(new)
		plain.Release(new)
		return nil
	}
	return rpc.ErrUnimplemented
}

// updaterObject is the rpc.Dispatcher of an implementation.
type updaterObject[T plain.Pointer[T]] struct{ s UpdaterServer[T] }

func (o updaterObject[T]) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case UpdaterID:
		return UpdaterMethod(method)
	}
	return nil
}

func (o updaterObject[T]) Implements(id uint64) bool {
	return id == UpdaterID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o updaterObject[T]) Schema() (interfaceID uint64, packed string) { return UpdaterID, ZooSchema }

func (o updaterObject[T]) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchUpdater[T](ctx, o.s, c)
}

// UpdaterUpdateCall is a call of Updater.update in the zero-copy form. An implementation that has the method
//
//	UpdateRaw(context.Context, UpdaterUpdateCall) error
//
// is called by it instead of Update. The call is valid until the method returns.
type UpdaterUpdateCall[T plain.Pointer[T]] struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c UpdaterUpdateCall[T]) Params() UpdaterUpdateParamsReader[T] {
	return UpdaterUpdateParamsReader[T](c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c UpdaterUpdateCall[T]) Results() UpdaterUpdateResultsBuilder[T] {
	return UpdaterUpdateResultsBuilder[T](c.ServerCall.Results(UpdaterUpdateResultsBuilder[T]{}.ObjectSize()))
}

// UpdaterUpdateParamsReader reads the parameters of Updater.update in place. It is valid as long as its message is.
type UpdaterUpdateParamsReader[T plain.Pointer[T]] capnp.Struct

func (r UpdaterUpdateParamsReader[T]) Old() T { return plain.Read[T](capnp.Struct(r).Ptr(0)) }

// OldPtr is the pointer old, to be read in place.
func (r UpdaterUpdateParamsReader[T]) OldPtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// UpdaterUpdateParamsBuilder fills in the parameters of Updater.update in place.
type UpdaterUpdateParamsBuilder[T plain.Pointer[T]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (UpdaterUpdateParamsBuilder[T]) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b UpdaterUpdateParamsBuilder[T]) SetOld(v T) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// OldPtr is the pointer old, to be built in place.
func (b UpdaterUpdateParamsBuilder[T]) OldPtr() capnp.PtrBuilder {
	return capnp.StructBuilder(b).Ptr(0)
}

// UpdaterUpdateResultsReader reads the results of Updater.update in place. It is valid as long as its message is.
type UpdaterUpdateResultsReader[T plain.Pointer[T]] capnp.Struct

func (r UpdaterUpdateResultsReader[T]) New() T { return plain.Read[T](capnp.Struct(r).Ptr(0)) }

// NewPtr is the pointer new, to be read in place.
func (r UpdaterUpdateResultsReader[T]) NewPtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// UpdaterUpdateResultsBuilder fills in the results of Updater.update in place.
type UpdaterUpdateResultsBuilder[T plain.Pointer[T]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (UpdaterUpdateResultsBuilder[T]) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b UpdaterUpdateResultsBuilder[T]) SetNew(v T) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// NewPtr is the pointer new, to be built in place.
func (b UpdaterUpdateResultsBuilder[T]) NewPtr() capnp.PtrBuilder {
	return capnp.StructBuilder(b).Ptr(0)
}

// History is the struct History as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type History[T plain.Pointer[T]] struct {
	Last T
	More *History[T]
	Cell Cell[T]
}

// HistoryReader reads a [History] in place. It is valid as long as its message is.
type HistoryReader[T plain.Pointer[T]] capnp.Struct

// ReadHistory reads the root of m as a [History].
func ReadHistory[T plain.Pointer[T]](m *capnp.Message) HistoryReader[T] {
	return HistoryReader[T](m.Root().Struct())
}

func (r HistoryReader[T]) Last() T { return plain.Read[T](capnp.Struct(r).Ptr(0)) }

// LastPtr is the pointer last, to be read in place.
func (r HistoryReader[T]) LastPtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasLast reports whether last is not null.
func (r HistoryReader[T]) HasLast() bool { return capnp.Struct(r).Has(0) }

func (r HistoryReader[T]) More() HistoryReader[T] { return HistoryReader[T](capnp.Struct(r).Struct(1)) }

// HasMore reports whether more is not null.
func (r HistoryReader[T]) HasMore() bool { return capnp.Struct(r).Has(1) }

// Cell reads the field cell. The reference is the caller's own, to be released.
func (r HistoryReader[T]) Cell() Cell[T] { return Cell[T]{Ref: rpc.ReadRef(capnp.Struct(r), 2)} }

// HasCell reports whether cell is not null.
func (r HistoryReader[T]) HasCell() bool { return capnp.Struct(r).Has(2) }

// HistoryBuilder fills in a [History] in place.
type HistoryBuilder[T plain.Pointer[T]] capnp.StructBuilder

// NewHistory makes a [History] the root of m.
func NewHistory[T plain.Pointer[T]](m *capnp.Message) HistoryBuilder[T] {
	return HistoryBuilder[T](m.NewRoot(HistoryBuilder[T]{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (HistoryBuilder[T]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 3} }

// Reader reads what has been filled in.
func (b HistoryBuilder[T]) Reader() HistoryReader[T] {
	return HistoryReader[T](capnp.StructBuilder(b).Reader())
}

func (b HistoryBuilder[T]) SetLast(v T) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// LastPtr is the pointer last, to be built in place.
func (b HistoryBuilder[T]) LastPtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// NewMore sets more to an empty struct, to be filled in.
func (b HistoryBuilder[T]) NewMore() HistoryBuilder[T] {
	return HistoryBuilder[T](capnp.StructBuilder(b).NewStruct(1, HistoryBuilder[T]{}.ObjectSize()))
}

// SetMore sets more to a copy of v.
func (b HistoryBuilder[T]) SetMore(v HistoryReader[T]) {
	capnp.StructBuilder(b).SetStruct(1, capnp.Struct(v))
}

// More is the struct that more leads to, made if it is not there, to be changed.
func (b HistoryBuilder[T]) More() HistoryBuilder[T] {
	return HistoryBuilder[T](capnp.StructBuilder(b).Struct(1, HistoryBuilder[T]{}.ObjectSize()))
}

// SetCell sets cell to a further reference to v.
func (b HistoryBuilder[T]) SetCell(v Cell[T]) { capnp.StructBuilder(b).SetCapability(2, v.Ref) }

// Plain returns a copy of the struct.
func (r HistoryReader[T]) Plain() History[T] {
	return History[T]{
		Last: r.Last(),
		More: plain.Struct(r.More(), HistoryReader[T].Plain),
		Cell: r.Cell(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *History[T]) Build(b HistoryBuilder[T]) { p.build(b, plain.MaxDepth) }

func (p *History[T]) build(b HistoryBuilder[T], depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	plain.WriteDepth(capnp.StructBuilder(b).Ptr(0), p.Last, depth)
	if p.More != nil {
		p.More.build(b.NewMore(), depth)
	}
	b.SetCell(p.Cell)
}

// FromPtr and ToPtr make *History a type argument of generic types, see [plain.Pointer].
func (*History[T]) FromPtr(p plain.Ptr) *History[T] {
	return plain.Struct(HistoryReader[T](p.Struct()), HistoryReader[T].Plain)
}

// ToPtr is described with FromPtr.
func (p *History[T]) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, HistoryBuilder[T]{}.ObjectSize()); ok {
		p.build(HistoryBuilder[T](b), s.Depth())
	}
}

// Release gives up the references in p. It is idempotent.
func (p *History[T]) Release() {
	if p == nil {
		return
	}
	plain.Release(p.Last)
	plain.Take(&p.More).Release()
	p.Cell.Release()
}

// TextCell is a reference to an object with the interface TextCell, local or remote, or to the promise of one.
type TextCell struct{ rpc.Ref }

// TextCellID is the id of the interface TextCell.
const TextCellID uint64 = 0xd2798d3ee16dbf8f

// AddRef returns a further reference to what c refers to.
func (c TextCell) AddRef() TextCell { return TextCell{Ref: c.Ref.AddRef()} }

// AsCell returns c as a reference to its superclass. It is the same reference, to be released once.
func (c TextCell) AsCell() Cell[plain.Text] { return Cell[plain.Text]{Ref: c.Ref} }

// FromPtr and ToPtr make TextCell a type argument of generic types, see [plain.Pointer].
func (TextCell) FromPtr(p plain.Ptr) TextCell {
	return TextCell{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c TextCell) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var textCellLenMethod = rpc.Method{InterfaceID: TextCellID, MethodID: 0, Interface: "TextCell", Name: "len", ResultHasNoCaps: true}

// Len calls len and waits for its results.
func (c TextCell) Len(ctx context.Context) (len_ uint32, err error) {
	a, err := c.BeginLen(ctx).Wait()
	if err != nil {
		return len_, err
	}
	defer a.Release()
	return TextCellLenPromise{a}.results(a.Results())
}

// LenAsync calls len and returns at once; calls in flight arrive in the order in which they were made.
func (c TextCell) LenAsync(ctx context.Context) TextCellLenPromise {
	return TextCellLenPromise{c.BeginLen(ctx).Send()}
}

// BeginLen starts a call of len, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c TextCell) BeginLen(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &textCellLenMethod, capnp.ObjectSize{})
}

// Get calls get of [Cell].
func (c TextCell) Get(ctx context.Context) (value plain.Text, err error) {
	return Cell[plain.Text]{Ref: c.Ref}.Get(ctx)
}

// GetAsync calls get of [Cell].
func (c TextCell) GetAsync(ctx context.Context) CellGetPromise[plain.Text] {
	return Cell[plain.Text]{Ref: c.Ref}.GetAsync(ctx)
}

// BeginGet starts a call of get of [Cell].
func (c TextCell) BeginGet(ctx context.Context) *rpc.Call {
	return Cell[plain.Text]{Ref: c.Ref}.BeginGet(ctx)
}

// Set calls set of [Cell].
func (c TextCell) Set(ctx context.Context, value plain.Text) error {
	return Cell[plain.Text]{Ref: c.Ref}.Set(ctx, value)
}

// SetAsync calls set of [Cell].
func (c TextCell) SetAsync(ctx context.Context, value plain.Text) CellSetPromise[plain.Text] {
	return Cell[plain.Text]{Ref: c.Ref}.SetAsync(ctx, value)
}

// BeginSet starts a call of set of [Cell].
func (c TextCell) BeginSet(ctx context.Context, value plain.Text) *rpc.Call {
	return Cell[plain.Text]{Ref: c.Ref}.BeginSet(ctx, value)
}

// SetRaw calls set of [Cell].
func (c TextCell) SetRaw(ctx context.Context, fill func(CellSetParamsBuilder[plain.Text])) CellSetPromise[plain.Text] {
	return Cell[plain.Text]{Ref: c.Ref}.SetRaw(ctx, fill)
}

// Update calls update of [Cell].
func (c TextCell) Update(ctx context.Context, by Updater[plain.Text]) (old plain.Text, new plain.Text, err error) {
	return Cell[plain.Text]{Ref: c.Ref}.Update(ctx, by)
}

// UpdateAsync calls update of [Cell].
func (c TextCell) UpdateAsync(ctx context.Context, by Updater[plain.Text]) CellUpdatePromise[plain.Text] {
	return Cell[plain.Text]{Ref: c.Ref}.UpdateAsync(ctx, by)
}

// BeginUpdate starts a call of update of [Cell].
func (c TextCell) BeginUpdate(ctx context.Context, by Updater[plain.Text]) *rpc.Call {
	return Cell[plain.Text]{Ref: c.Ref}.BeginUpdate(ctx, by)
}

// UpdateRaw calls update of [Cell].
func (c TextCell) UpdateRaw(ctx context.Context, fill func(CellUpdateParamsBuilder[plain.Text])) CellUpdatePromise[plain.Text] {
	return Cell[plain.Text]{Ref: c.Ref}.UpdateRaw(ctx, fill)
}

// History calls history of [Cell].
func (c TextCell) History(ctx context.Context) (results *History[plain.Text], err error) {
	return Cell[plain.Text]{Ref: c.Ref}.History(ctx)
}

// HistoryAsync calls history of [Cell].
func (c TextCell) HistoryAsync(ctx context.Context) CellHistoryPromise[plain.Text] {
	return Cell[plain.Text]{Ref: c.Ref}.HistoryAsync(ctx)
}

// BeginHistory starts a call of history of [Cell].
func (c TextCell) BeginHistory(ctx context.Context) *rpc.Call {
	return Cell[plain.Text]{Ref: c.Ref}.BeginHistory(ctx)
}

// Generic calls generic of [Cell].
func (c TextCell) Generic(ctx context.Context, u plain.Any, t plain.Text) (u_ plain.Any, err error) {
	return Cell[plain.Text]{Ref: c.Ref}.Generic(ctx, u, t)
}

// GenericAsync calls generic of [Cell].
func (c TextCell) GenericAsync(ctx context.Context, u plain.Any, t plain.Text) CellGenericPromise[plain.Text] {
	return Cell[plain.Text]{Ref: c.Ref}.GenericAsync(ctx, u, t)
}

// BeginGeneric starts a call of generic of [Cell].
func (c TextCell) BeginGeneric(ctx context.Context, u plain.Any, t plain.Text) *rpc.Call {
	return Cell[plain.Text]{Ref: c.Ref}.BeginGeneric(ctx, u, t)
}

// GenericRaw calls generic of [Cell].
func (c TextCell) GenericRaw(ctx context.Context, fill func(CellGenericParamsBuilder[plain.Text])) CellGenericPromise[plain.Text] {
	return Cell[plain.Text]{Ref: c.Ref}.GenericRaw(ctx, fill)
}

// Child calls child of [Cell].
func (c TextCell) Child(ctx context.Context) Cell[plain.Text] {
	return Cell[plain.Text]{Ref: c.Ref}.Child(ctx)
}

// ChildAsync calls child of [Cell].
func (c TextCell) ChildAsync(ctx context.Context) CellChildPromise[plain.Text] {
	return Cell[plain.Text]{Ref: c.Ref}.ChildAsync(ctx)
}

// BeginChild starts a call of child of [Cell].
func (c TextCell) BeginChild(ctx context.Context) *rpc.Call {
	return Cell[plain.Text]{Ref: c.Ref}.BeginChild(ctx)
}

// TextCellLenPromise is the promise of the results of TextCell.len. Whoever made the call releases it.
type TextCellLenPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p TextCellLenPromise) Wait(ctx context.Context) (len_ uint32, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return len_, err
	}
	return p.results(r)
}

func (TextCellLenPromise) results(s capnp.Struct) (len_ uint32, err error) {
	return TextCellLenResultsReader(s).Len(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p TextCellLenPromise) Read(ctx context.Context) (TextCellLenResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return TextCellLenResultsReader(r), err
}

// TextCellServer is what implements TextCell. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type TextCellServer interface {
	CellServer[plain.Text]
	Len(ctx context.Context) (len_ uint32, err error)
}

// NewTextCell makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewTextCell(s TextCellServer, opts ...rpc.ObjectOption) TextCell {
	return TextCell{rpc.NewObject(textCellObject{s}, opts...)}
}

// UnimplementedTextCell has all methods of TextCellServer and implements none: embed it to implement only some.
type UnimplementedTextCell struct{}

// Len returns [rpc.ErrUnimplemented].
func (UnimplementedTextCell) Len(_ context.Context) (len_ uint32, err error) {
	return len_, rpc.ErrUnimplemented
}

// Get returns [rpc.ErrUnimplemented].
func (UnimplementedTextCell) Get(_ context.Context) (value plain.Text, err error) {
	return value, rpc.ErrUnimplemented
}

// Set returns [rpc.ErrUnimplemented].
func (UnimplementedTextCell) Set(_ context.Context, value plain.Text) error {
	plain.Release(value)
	return rpc.ErrUnimplemented
}

// Update returns [rpc.ErrUnimplemented].
func (UnimplementedTextCell) Update(_ context.Context, by Updater[plain.Text]) (old plain.Text, new plain.Text, err error) {
	by.Release()
	return old, new, rpc.ErrUnimplemented
}

// History returns [rpc.ErrUnimplemented].
func (UnimplementedTextCell) History(_ context.Context) (results *History[plain.Text], err error) {
	return results, rpc.ErrUnimplemented
}

// Generic returns [rpc.ErrUnimplemented].
func (UnimplementedTextCell) Generic(_ context.Context, u plain.Any, t plain.Text) (u_ plain.Any, err error) {
	u.Release()
	plain.Release(t)
	return u_, rpc.ErrUnimplemented
}

// Child returns [rpc.ErrUnimplemented].
func (UnimplementedTextCell) Child(_ context.Context) (cell Cell[plain.Text], err error) {
	return cell, rpc.ErrUnimplemented
}

// TextCellMethod is the description of the method with the number, or nil.
func TextCellMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &textCellLenMethod
	}
	return nil
}

// DispatchTextCell calls the method of s that c asks for, one of those that TextCell declares itself.
func DispatchTextCell(ctx context.Context, s TextCellServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			LenRaw(context.Context, TextCellLenCall) error
		}); ok {
			return s.LenRaw(ctx, TextCellLenCall{c})
		}
		len_, err := s.Len(ctx)
		if err != nil {
			return err
		}
		b := TextCellLenResultsBuilder(c.Results(TextCellLenResultsBuilder{}.ObjectSize()))
		b.SetLen(len_)
		return nil
	}
	return rpc.ErrUnimplemented
}

// textCellObject is the rpc.Dispatcher of an implementation.
type textCellObject struct{ s TextCellServer }

func (o textCellObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case TextCellID:
		return TextCellMethod(method)
	case CellID:
		return CellMethod(method)
	}
	return nil
}

func (o textCellObject) Implements(id uint64) bool {
	return id == TextCellID || id == CellID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o textCellObject) Schema() (interfaceID uint64, packed string) { return TextCellID, ZooSchema }

func (o textCellObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case CellID:
		return DispatchCell[plain.Text](ctx, o.s, c)
	}
	return DispatchTextCell(ctx, o.s, c)
}

// TextCellLenCall is a call of TextCell.len in the zero-copy form. An implementation that has the method
//
//	LenRaw(context.Context, TextCellLenCall) error
//
// is called by it instead of Len. The call is valid until the method returns.
type TextCellLenCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c TextCellLenCall) Results() TextCellLenResultsBuilder {
	return TextCellLenResultsBuilder(c.ServerCall.Results(TextCellLenResultsBuilder{}.ObjectSize()))
}

// TextCellLenResultsReader reads the results of TextCell.len in place. It is valid as long as its message is.
type TextCellLenResultsReader capnp.Struct

func (r TextCellLenResultsReader) Len() uint32 { return capnp.Struct(r).Uint32(0) }

// TextCellLenResultsBuilder fills in the results of TextCell.len in place.
type TextCellLenResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (TextCellLenResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b TextCellLenResultsBuilder) SetLen(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// Wrapper is a reference to an object with the interface Wrapper, local or remote, or to the promise of one.
type Wrapper[A plain.Pointer[A]] struct{ rpc.Ref }

// WrapperID is the id of the interface Wrapper.
const WrapperID uint64 = 0xba8e41d4a89626b3

// AddRef returns a further reference to what c refers to.
func (c Wrapper[A]) AddRef() Wrapper[A] { return Wrapper[A]{Ref: c.Ref.AddRef()} }

// AsCell returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Wrapper[A]) AsCell() Cell[*History[A]] { return Cell[*History[A]]{Ref: c.Ref} }

// FromPtr and ToPtr make Wrapper a type argument of generic types, see [plain.Pointer].
func (Wrapper[A]) FromPtr(p plain.Ptr) Wrapper[A] {
	return Wrapper[A]{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Wrapper[A]) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var wrapperWrapMethod = rpc.Method{InterfaceID: WrapperID, MethodID: 0, Interface: "Wrapper", Name: "wrap", ResultHasNoCaps: true}

// Wrap calls wrap and waits for its results.
func (c Wrapper[A]) Wrap(ctx context.Context, a A) error {
	a_, err := c.BeginWrap(ctx, a).Wait()
	a_.Release()
	return err
}

// WrapAsync calls wrap and returns at once; calls in flight arrive in the order in which they were made.
func (c Wrapper[A]) WrapAsync(ctx context.Context, a A) WrapperWrapPromise[A] {
	return WrapperWrapPromise[A]{c.BeginWrap(ctx, a).Send()}
}

// WrapRaw is WrapAsync with parameters that fill builds in place, in the message that is sent.
func (c Wrapper[A]) WrapRaw(ctx context.Context, fill func(WrapperWrapParamsBuilder[A])) WrapperWrapPromise[A] {
	call := c.Ref.Begin(ctx, &wrapperWrapMethod, WrapperWrapParamsBuilder[A]{}.ObjectSize())
	fill(WrapperWrapParamsBuilder[A](call.Params()))
	return WrapperWrapPromise[A]{call.Send()}
}

// BeginWrap starts a call of wrap, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Wrapper[A]) BeginWrap(ctx context.Context, a A) *rpc.Call {
	call := c.Ref.Begin(ctx, &wrapperWrapMethod, WrapperWrapParamsBuilder[A]{}.ObjectSize())
	b := WrapperWrapParamsBuilder[A](call.Params())
	b.SetA(a)
	return call
}

// Get calls get of [Cell].
func (c Wrapper[A]) Get(ctx context.Context) (value *History[A], err error) {
	return Cell[*History[A]]{Ref: c.Ref}.Get(ctx)
}

// GetAsync calls get of [Cell].
func (c Wrapper[A]) GetAsync(ctx context.Context) CellGetPromise[*History[A]] {
	return Cell[*History[A]]{Ref: c.Ref}.GetAsync(ctx)
}

// BeginGet starts a call of get of [Cell].
func (c Wrapper[A]) BeginGet(ctx context.Context) *rpc.Call {
	return Cell[*History[A]]{Ref: c.Ref}.BeginGet(ctx)
}

// Set calls set of [Cell].
func (c Wrapper[A]) Set(ctx context.Context, value *History[A]) error {
	return Cell[*History[A]]{Ref: c.Ref}.Set(ctx, value)
}

// SetAsync calls set of [Cell].
func (c Wrapper[A]) SetAsync(ctx context.Context, value *History[A]) CellSetPromise[*History[A]] {
	return Cell[*History[A]]{Ref: c.Ref}.SetAsync(ctx, value)
}

// BeginSet starts a call of set of [Cell].
func (c Wrapper[A]) BeginSet(ctx context.Context, value *History[A]) *rpc.Call {
	return Cell[*History[A]]{Ref: c.Ref}.BeginSet(ctx, value)
}

// SetRaw calls set of [Cell].
func (c Wrapper[A]) SetRaw(ctx context.Context, fill func(CellSetParamsBuilder[*History[A]])) CellSetPromise[*History[A]] {
	return Cell[*History[A]]{Ref: c.Ref}.SetRaw(ctx, fill)
}

// Update calls update of [Cell].
func (c Wrapper[A]) Update(ctx context.Context, by Updater[*History[A]]) (old *History[A], new *History[A], err error) {
	return Cell[*History[A]]{Ref: c.Ref}.Update(ctx, by)
}

// UpdateAsync calls update of [Cell].
func (c Wrapper[A]) UpdateAsync(ctx context.Context, by Updater[*History[A]]) CellUpdatePromise[*History[A]] {
	return Cell[*History[A]]{Ref: c.Ref}.UpdateAsync(ctx, by)
}

// BeginUpdate starts a call of update of [Cell].
func (c Wrapper[A]) BeginUpdate(ctx context.Context, by Updater[*History[A]]) *rpc.Call {
	return Cell[*History[A]]{Ref: c.Ref}.BeginUpdate(ctx, by)
}

// UpdateRaw calls update of [Cell].
func (c Wrapper[A]) UpdateRaw(ctx context.Context, fill func(CellUpdateParamsBuilder[*History[A]])) CellUpdatePromise[*History[A]] {
	return Cell[*History[A]]{Ref: c.Ref}.UpdateRaw(ctx, fill)
}

// History calls history of [Cell].
func (c Wrapper[A]) History(ctx context.Context) (results *History[*History[A]], err error) {
	return Cell[*History[A]]{Ref: c.Ref}.History(ctx)
}

// HistoryAsync calls history of [Cell].
func (c Wrapper[A]) HistoryAsync(ctx context.Context) CellHistoryPromise[*History[A]] {
	return Cell[*History[A]]{Ref: c.Ref}.HistoryAsync(ctx)
}

// BeginHistory starts a call of history of [Cell].
func (c Wrapper[A]) BeginHistory(ctx context.Context) *rpc.Call {
	return Cell[*History[A]]{Ref: c.Ref}.BeginHistory(ctx)
}

// Generic calls generic of [Cell].
func (c Wrapper[A]) Generic(ctx context.Context, u plain.Any, t *History[A]) (u_ plain.Any, err error) {
	return Cell[*History[A]]{Ref: c.Ref}.Generic(ctx, u, t)
}

// GenericAsync calls generic of [Cell].
func (c Wrapper[A]) GenericAsync(ctx context.Context, u plain.Any, t *History[A]) CellGenericPromise[*History[A]] {
	return Cell[*History[A]]{Ref: c.Ref}.GenericAsync(ctx, u, t)
}

// BeginGeneric starts a call of generic of [Cell].
func (c Wrapper[A]) BeginGeneric(ctx context.Context, u plain.Any, t *History[A]) *rpc.Call {
	return Cell[*History[A]]{Ref: c.Ref}.BeginGeneric(ctx, u, t)
}

// GenericRaw calls generic of [Cell].
func (c Wrapper[A]) GenericRaw(ctx context.Context, fill func(CellGenericParamsBuilder[*History[A]])) CellGenericPromise[*History[A]] {
	return Cell[*History[A]]{Ref: c.Ref}.GenericRaw(ctx, fill)
}

// Child calls child of [Cell].
func (c Wrapper[A]) Child(ctx context.Context) Cell[*History[A]] {
	return Cell[*History[A]]{Ref: c.Ref}.Child(ctx)
}

// ChildAsync calls child of [Cell].
func (c Wrapper[A]) ChildAsync(ctx context.Context) CellChildPromise[*History[A]] {
	return Cell[*History[A]]{Ref: c.Ref}.ChildAsync(ctx)
}

// BeginChild starts a call of child of [Cell].
func (c Wrapper[A]) BeginChild(ctx context.Context) *rpc.Call {
	return Cell[*History[A]]{Ref: c.Ref}.BeginChild(ctx)
}

// WrapperWrapPromise is the promise of the results of Wrapper.wrap. Whoever made the call releases it.
type WrapperWrapPromise[A plain.Pointer[A]] struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p WrapperWrapPromise[A]) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// WrapperServer is what implements Wrapper. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type WrapperServer[A plain.Pointer[A]] interface {
	CellServer[*History[A]]
	Wrap(ctx context.Context, a A) error
}

// NewWrapper makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewWrapper[A plain.Pointer[A]](s WrapperServer[A], opts ...rpc.ObjectOption) Wrapper[A] {
	return Wrapper[A]{rpc.NewObject(wrapperObject[A]{s}, opts...)}
}

// UnimplementedWrapper has all methods of WrapperServer and implements none: embed it to implement only some.
type UnimplementedWrapper[A plain.Pointer[A]] struct{}

// Wrap returns [rpc.ErrUnimplemented].
func (UnimplementedWrapper[A]) Wrap(_ context.Context, a A) error {
	plain.Release(a)
	return rpc.ErrUnimplemented
}

// Get returns [rpc.ErrUnimplemented].
func (UnimplementedWrapper[A]) Get(_ context.Context) (value *History[A], err error) {
	return value, rpc.ErrUnimplemented
}

// Set returns [rpc.ErrUnimplemented].
func (UnimplementedWrapper[A]) Set(_ context.Context, value *History[A]) error {
	plain.Release(value)
	return rpc.ErrUnimplemented
}

// Update returns [rpc.ErrUnimplemented].
func (UnimplementedWrapper[A]) Update(_ context.Context, by Updater[*History[A]]) (old *History[A], new *History[A], err error) {
	by.Release()
	return old, new, rpc.ErrUnimplemented
}

// History returns [rpc.ErrUnimplemented].
func (UnimplementedWrapper[A]) History(_ context.Context) (results *History[*History[A]], err error) {
	return results, rpc.ErrUnimplemented
}

// Generic returns [rpc.ErrUnimplemented].
func (UnimplementedWrapper[A]) Generic(_ context.Context, u plain.Any, t *History[A]) (u_ plain.Any, err error) {
	u.Release()
	plain.Release(t)
	return u_, rpc.ErrUnimplemented
}

// Child returns [rpc.ErrUnimplemented].
func (UnimplementedWrapper[A]) Child(_ context.Context) (cell Cell[*History[A]], err error) {
	return cell, rpc.ErrUnimplemented
}

// WrapperMethod is the description of the method with the number, or nil.
func WrapperMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &wrapperWrapMethod
	}
	return nil
}

// DispatchWrapper calls the method of s that c asks for, one of those that Wrapper declares itself.
func DispatchWrapper[A plain.Pointer[A]](ctx context.Context, s WrapperServer[A], c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			WrapRaw(context.Context, WrapperWrapCall[A]) error
		}); ok {
			return s.WrapRaw(ctx, WrapperWrapCall[A]{c})
		}
		return s.Wrap(ctx, WrapperWrapParamsReader[A](c.Params()).A())
	}
	return rpc.ErrUnimplemented
}

// wrapperObject is the rpc.Dispatcher of an implementation.
type wrapperObject[A plain.Pointer[A]] struct{ s WrapperServer[A] }

func (o wrapperObject[A]) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case WrapperID:
		return WrapperMethod(method)
	case CellID:
		return CellMethod(method)
	}
	return nil
}

func (o wrapperObject[A]) Implements(id uint64) bool {
	return id == WrapperID || id == CellID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o wrapperObject[A]) Schema() (interfaceID uint64, packed string) { return WrapperID, ZooSchema }

func (o wrapperObject[A]) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case CellID:
		return DispatchCell[*History[A]](ctx, o.s, c)
	}
	return DispatchWrapper[A](ctx, o.s, c)
}

// WrapperWrapCall is a call of Wrapper.wrap in the zero-copy form. An implementation that has the method
//
//	WrapRaw(context.Context, WrapperWrapCall) error
//
// is called by it instead of Wrap. The call is valid until the method returns.
type WrapperWrapCall[A plain.Pointer[A]] struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c WrapperWrapCall[A]) Params() WrapperWrapParamsReader[A] {
	return WrapperWrapParamsReader[A](c.ServerCall.Params())
}

// WrapperWrapParamsReader reads the parameters of Wrapper.wrap in place. It is valid as long as its message is.
type WrapperWrapParamsReader[A plain.Pointer[A]] capnp.Struct

func (r WrapperWrapParamsReader[A]) A() A { return plain.Read[A](capnp.Struct(r).Ptr(0)) }

// APtr is the pointer a, to be read in place.
func (r WrapperWrapParamsReader[A]) APtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// WrapperWrapParamsBuilder fills in the parameters of Wrapper.wrap in place.
type WrapperWrapParamsBuilder[A plain.Pointer[A]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (WrapperWrapParamsBuilder[A]) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b WrapperWrapParamsBuilder[A]) SetA(v A) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// APtr is the pointer a, to be built in place.
func (b WrapperWrapParamsBuilder[A]) APtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// Holder is the struct Holder as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Holder struct {
	Cell    Cell[*Stats]
	Wrapper Wrapper[plain.Data]
	Cells   []Cell[plain.Text]
}

// HolderReader reads a [Holder] in place. It is valid as long as its message is.
type HolderReader capnp.Struct

// ReadHolder reads the root of m as a [Holder].
func ReadHolder(m *capnp.Message) HolderReader { return HolderReader(m.Root().Struct()) }

// Cell reads the field cell. The reference is the caller's own, to be released.
func (r HolderReader) Cell() Cell[*Stats] { return Cell[*Stats]{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// HasCell reports whether cell is not null.
func (r HolderReader) HasCell() bool { return capnp.Struct(r).Has(0) }

// Wrapper reads the field wrapper. The reference is the caller's own, to be released.
func (r HolderReader) Wrapper() Wrapper[plain.Data] {
	return Wrapper[plain.Data]{Ref: rpc.ReadRef(capnp.Struct(r), 1)}
}

// HasWrapper reports whether wrapper is not null.
func (r HolderReader) HasWrapper() bool { return capnp.Struct(r).Has(1) }

func (r HolderReader) Cells() plain.PtrList[Cell[plain.Text]] {
	return plain.Ptrs[Cell[plain.Text]](capnp.Struct(r).Ptr(2))
}

// HasCells reports whether cells is not null.
func (r HolderReader) HasCells() bool { return capnp.Struct(r).Has(2) }

// HolderBuilder fills in a [Holder] in place.
type HolderBuilder capnp.StructBuilder

// NewHolder makes a [Holder] the root of m.
func NewHolder(m *capnp.Message) HolderBuilder {
	return HolderBuilder(m.NewRoot(HolderBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (HolderBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 3} }

// Reader reads what has been filled in.
func (b HolderBuilder) Reader() HolderReader { return HolderReader(capnp.StructBuilder(b).Reader()) }

// SetCell sets cell to a further reference to v.
func (b HolderBuilder) SetCell(v Cell[*Stats]) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// SetWrapper sets wrapper to a further reference to v.
func (b HolderBuilder) SetWrapper(v Wrapper[plain.Data]) {
	capnp.StructBuilder(b).SetCapability(1, v.Ref)
}

// NewCells sets cells to a list of size elements, to be filled in.
func (b HolderBuilder) NewCells(size int) plain.PtrListBuilder[Cell[plain.Text]] {
	return plain.NewPtrs[Cell[plain.Text]](capnp.StructBuilder(b).Ptr(2), size)
}

func (b HolderBuilder) SetCells(v []Cell[plain.Text]) {
	plain.BuildEach(capnp.StructBuilder(b).Ptr(2), v, func(p capnp.PtrBuilder, v Cell[plain.Text]) { p.SetCapability(v.Ref) })
}

// Cells is the list that cells leads to, to be changed in place.
func (b HolderBuilder) Cells() plain.PtrListBuilder[Cell[plain.Text]] {
	return plain.BuildPtrs[Cell[plain.Text]](capnp.StructBuilder(b).Ptr(2))
}

// Plain returns a copy of the struct.
func (r HolderReader) Plain() Holder {
	return Holder{
		Cell:    r.Cell(),
		Wrapper: r.Wrapper(),
		Cells:   r.Cells().AppendTo(nil),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Holder) Build(b HolderBuilder) {
	b.SetCell(p.Cell)
	b.SetWrapper(p.Wrapper)
	plain.BuildEach(capnp.StructBuilder(b).Ptr(2), p.Cells, func(p capnp.PtrBuilder, v Cell[plain.Text]) { p.SetCapability(v.Ref) })
}

// FromPtr and ToPtr make *Holder a type argument of generic types, see [plain.Pointer].
func (*Holder) FromPtr(p plain.Ptr) *Holder {
	return plain.Struct(HolderReader(p.Struct()), HolderReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Holder) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, HolderBuilder{}.ObjectSize()); ok {
		p.Build(HolderBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Holder) Release() {
	if p == nil {
		return
	}
	p.Cell.Release()
	p.Wrapper.Release()
	for _, v := range plain.Take(&p.Cells) {
		v.Release()
	}
}

// Nest is the struct Nest as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Nest[T plain.Pointer[T]] struct {
	Value T
	More  *Nest[plain.Any]
	Same  *Nest[T]
}

// NestReader reads a [Nest] in place. It is valid as long as its message is.
type NestReader[T plain.Pointer[T]] capnp.Struct

// ReadNest reads the root of m as a [Nest].
func ReadNest[T plain.Pointer[T]](m *capnp.Message) NestReader[T] {
	return NestReader[T](m.Root().Struct())
}

func (r NestReader[T]) Value() T { return plain.Read[T](capnp.Struct(r).Ptr(0)) }

// ValuePtr is the pointer value, to be read in place.
func (r NestReader[T]) ValuePtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasValue reports whether value is not null.
func (r NestReader[T]) HasValue() bool { return capnp.Struct(r).Has(0) }

func (r NestReader[T]) More() NestReader[plain.Any] {
	return NestReader[plain.Any](capnp.Struct(r).Struct(1))
}

// HasMore reports whether more is not null.
func (r NestReader[T]) HasMore() bool { return capnp.Struct(r).Has(1) }

func (r NestReader[T]) Same() NestReader[T] { return NestReader[T](capnp.Struct(r).Struct(2)) }

// HasSame reports whether same is not null.
func (r NestReader[T]) HasSame() bool { return capnp.Struct(r).Has(2) }

// NestBuilder fills in a [Nest] in place.
type NestBuilder[T plain.Pointer[T]] capnp.StructBuilder

// NewNest makes a [Nest] the root of m.
func NewNest[T plain.Pointer[T]](m *capnp.Message) NestBuilder[T] {
	return NestBuilder[T](m.NewRoot(NestBuilder[T]{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (NestBuilder[T]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 3} }

// Reader reads what has been filled in.
func (b NestBuilder[T]) Reader() NestReader[T] { return NestReader[T](capnp.StructBuilder(b).Reader()) }

func (b NestBuilder[T]) SetValue(v T) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// ValuePtr is the pointer value, to be built in place.
func (b NestBuilder[T]) ValuePtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

// NewMore sets more to an empty struct, to be filled in.
func (b NestBuilder[T]) NewMore() NestBuilder[plain.Any] {
	return NestBuilder[plain.Any](capnp.StructBuilder(b).NewStruct(1, NestBuilder[plain.Any]{}.ObjectSize()))
}

// SetMore sets more to a copy of v.
func (b NestBuilder[T]) SetMore(v NestReader[plain.Any]) {
	capnp.StructBuilder(b).SetStruct(1, capnp.Struct(v))
}

// More is the struct that more leads to, made if it is not there, to be changed.
func (b NestBuilder[T]) More() NestBuilder[plain.Any] {
	return NestBuilder[plain.Any](capnp.StructBuilder(b).Struct(1, NestBuilder[plain.Any]{}.ObjectSize()))
}

// NewSame sets same to an empty struct, to be filled in.
func (b NestBuilder[T]) NewSame() NestBuilder[T] {
	return NestBuilder[T](capnp.StructBuilder(b).NewStruct(2, NestBuilder[T]{}.ObjectSize()))
}

// SetSame sets same to a copy of v.
func (b NestBuilder[T]) SetSame(v NestReader[T]) {
	capnp.StructBuilder(b).SetStruct(2, capnp.Struct(v))
}

// Same is the struct that same leads to, made if it is not there, to be changed.
func (b NestBuilder[T]) Same() NestBuilder[T] {
	return NestBuilder[T](capnp.StructBuilder(b).Struct(2, NestBuilder[T]{}.ObjectSize()))
}

// Plain returns a copy of the struct.
func (r NestReader[T]) Plain() Nest[T] {
	return Nest[T]{
		Value: r.Value(),
		More:  plain.Struct(r.More(), NestReader[plain.Any].Plain),
		Same:  plain.Struct(r.Same(), NestReader[T].Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Nest[T]) Build(b NestBuilder[T]) { p.build(b, plain.MaxDepth) }

func (p *Nest[T]) build(b NestBuilder[T], depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	plain.WriteDepth(capnp.StructBuilder(b).Ptr(0), p.Value, depth)
	if p.More != nil {
		p.More.build(b.NewMore(), depth)
	}
	if p.Same != nil {
		p.Same.build(b.NewSame(), depth)
	}
}

// FromPtr and ToPtr make *Nest a type argument of generic types, see [plain.Pointer].
func (*Nest[T]) FromPtr(p plain.Ptr) *Nest[T] {
	return plain.Struct(NestReader[T](p.Struct()), NestReader[T].Plain)
}

// ToPtr is described with FromPtr.
func (p *Nest[T]) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, NestBuilder[T]{}.ObjectSize()); ok {
		p.build(NestBuilder[T](b), s.Depth())
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Nest[T]) Release() {
	if p == nil {
		return
	}
	plain.Release(p.Value)
	plain.Take(&p.More).Release()
	plain.Take(&p.Same).Release()
}

// Grows is a reference to an object with the interface Grows, local or remote, or to the promise of one.
type Grows[T plain.Pointer[T]] struct{ rpc.Ref }

// GrowsID is the id of the interface Grows.
const GrowsID uint64 = 0xd52df4d65db15086

// AddRef returns a further reference to what c refers to.
func (c Grows[T]) AddRef() Grows[T] { return Grows[T]{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Grows a type argument of generic types, see [plain.Pointer].
func (Grows[T]) FromPtr(p plain.Ptr) Grows[T] {
	return Grows[T]{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Grows[T]) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var growsMoreMethod = rpc.Method{InterfaceID: GrowsID, MethodID: 0, Interface: "Grows", Name: "more"}

// More calls more and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Grows[T]) More(ctx context.Context) Grown[plain.Any] {
	return Grown[plain.Any]{Ref: c.BeginMore(ctx).Pipeline(0)}
}

// MoreAsync calls more and returns at once; calls in flight arrive in the order in which they were made.
func (c Grows[T]) MoreAsync(ctx context.Context) GrowsMorePromise[T] {
	return GrowsMorePromise[T]{c.BeginMore(ctx).Send()}
}

// BeginMore starts a call of more, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Grows[T]) BeginMore(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &growsMoreMethod, capnp.ObjectSize{})
}

// GrowsMorePromise is the promise of the results of Grows.more. Whoever made the call releases it.
type GrowsMorePromise[T plain.Pointer[T]] struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p GrowsMorePromise[T]) Wait(ctx context.Context) (more Grown[plain.Any], err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return more, err
	}
	return p.results(r)
}

func (GrowsMorePromise[T]) results(s capnp.Struct) (more Grown[plain.Any], err error) {
	return GrowsMoreResultsReader[T](s).More(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p GrowsMorePromise[T]) Read(ctx context.Context) (GrowsMoreResultsReader[T], error) {
	r, err := p.Answer.Wait(ctx)
	return GrowsMoreResultsReader[T](r), err
}

// More is the capability that will be at more, usable now.
func (p GrowsMorePromise[T]) More() Grown[plain.Any] {
	return Grown[plain.Any]{Ref: p.Answer.Pipeline(0)}
}

// GrowsServer is what implements Grows. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type GrowsServer[T plain.Pointer[T]] interface {
	More(ctx context.Context) (more Grown[plain.Any], err error)
}

// NewGrows makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewGrows[T plain.Pointer[T]](s GrowsServer[T], opts ...rpc.ObjectOption) Grows[T] {
	return Grows[T]{rpc.NewObject(growsObject[T]{s}, opts...)}
}

// GrowsFunc makes f an object with the one method of Grows.
func GrowsFunc[T plain.Pointer[T]](f func(ctx context.Context) (more Grown[plain.Any], err error), opts ...rpc.ObjectOption) Grows[T] {
	return NewGrows[T](growsFunc[T](f), opts...)
}

type growsFunc[T plain.Pointer[T]] func(ctx context.Context) (more Grown[plain.Any], err error)

func (f growsFunc[T]) More(ctx context.Context) (more Grown[plain.Any], err error) { return f(ctx) }

// UnimplementedGrows has all methods of GrowsServer and implements none: embed it to implement only some.
type UnimplementedGrows[T plain.Pointer[T]] struct{}

// More returns [rpc.ErrUnimplemented].
func (UnimplementedGrows[T]) More(_ context.Context) (more Grown[plain.Any], err error) {
	return more, rpc.ErrUnimplemented
}

// GrowsMethod is the description of the method with the number, or nil.
func GrowsMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &growsMoreMethod
	}
	return nil
}

// DispatchGrows calls the method of s that c asks for, one of those that Grows declares itself.
func DispatchGrows[T plain.Pointer[T]](ctx context.Context, s GrowsServer[T], c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			MoreRaw(context.Context, GrowsMoreCall[T]) error
		}); ok {
			return s.MoreRaw(ctx, GrowsMoreCall[T]{c})
		}
		more, err := s.More(ctx)
		if err != nil {
			return err
		}
		b := GrowsMoreResultsBuilder[T](c.Results(GrowsMoreResultsBuilder[T]{}.ObjectSize()))
		b.SetMore(more)
		more.Release()
		return nil
	}
	return rpc.ErrUnimplemented
}

// growsObject is the rpc.Dispatcher of an implementation.
type growsObject[T plain.Pointer[T]] struct{ s GrowsServer[T] }

func (o growsObject[T]) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case GrowsID:
		return GrowsMethod(method)
	}
	return nil
}

func (o growsObject[T]) Implements(id uint64) bool {
	return id == GrowsID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o growsObject[T]) Schema() (interfaceID uint64, packed string) { return GrowsID, ZooSchema }

func (o growsObject[T]) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchGrows[T](ctx, o.s, c)
}

// GrowsMoreCall is a call of Grows.more in the zero-copy form. An implementation that has the method
//
//	MoreRaw(context.Context, GrowsMoreCall) error
//
// is called by it instead of More. The call is valid until the method returns.
type GrowsMoreCall[T plain.Pointer[T]] struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c GrowsMoreCall[T]) Results() GrowsMoreResultsBuilder[T] {
	return GrowsMoreResultsBuilder[T](c.ServerCall.Results(GrowsMoreResultsBuilder[T]{}.ObjectSize()))
}

// GrowsMoreResultsReader reads the results of Grows.more in place. It is valid as long as its message is.
type GrowsMoreResultsReader[T plain.Pointer[T]] capnp.Struct

// More reads the field more. The reference is the caller's own, to be released.
func (r GrowsMoreResultsReader[T]) More() Grown[plain.Any] {
	return Grown[plain.Any]{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// GrowsMoreResultsBuilder fills in the results of Grows.more in place.
type GrowsMoreResultsBuilder[T plain.Pointer[T]] capnp.StructBuilder

// ObjectSize is the size of the struct.
func (GrowsMoreResultsBuilder[T]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetMore sets more to a further reference to v.
func (b GrowsMoreResultsBuilder[T]) SetMore(v Grown[plain.Any]) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// Grown is a reference to an object with the interface Grown, local or remote, or to the promise of one.
type Grown[T plain.Pointer[T]] struct{ rpc.Ref }

// GrownID is the id of the interface Grown.
const GrownID uint64 = 0x82547369363e06a3

// AddRef returns a further reference to what c refers to.
func (c Grown[T]) AddRef() Grown[T] { return Grown[T]{Ref: c.Ref.AddRef()} }

// AsGrows returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Grown[T]) AsGrows() Grows[T] { return Grows[T]{Ref: c.Ref} }

// FromPtr and ToPtr make Grown a type argument of generic types, see [plain.Pointer].
func (Grown[T]) FromPtr(p plain.Ptr) Grown[T] {
	return Grown[T]{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Grown[T]) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

// More calls more of [Grows].
func (c Grown[T]) More(ctx context.Context) Grown[plain.Any] { return Grows[T]{Ref: c.Ref}.More(ctx) }

// MoreAsync calls more of [Grows].
func (c Grown[T]) MoreAsync(ctx context.Context) GrowsMorePromise[T] {
	return Grows[T]{Ref: c.Ref}.MoreAsync(ctx)
}

// BeginMore starts a call of more of [Grows].
func (c Grown[T]) BeginMore(ctx context.Context) *rpc.Call {
	return Grows[T]{Ref: c.Ref}.BeginMore(ctx)
}

// GrownServer is what implements Grown. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type GrownServer[T plain.Pointer[T]] interface {
	GrowsServer[T]
}

// NewGrown makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewGrown[T plain.Pointer[T]](s GrownServer[T], opts ...rpc.ObjectOption) Grown[T] {
	return Grown[T]{rpc.NewObject(grownObject[T]{s}, opts...)}
}

// UnimplementedGrown has all methods of GrownServer and implements none: embed it to implement only some.
type UnimplementedGrown[T plain.Pointer[T]] struct{}

// More returns [rpc.ErrUnimplemented].
func (UnimplementedGrown[T]) More(_ context.Context) (more Grown[plain.Any], err error) {
	return more, rpc.ErrUnimplemented
}

// GrownMethod is the description of the method with the number, or nil.
func GrownMethod(method uint16) *rpc.Method {
	return nil
}

// DispatchGrown calls the method of s that c asks for, one of those that Grown declares itself.
func DispatchGrown[T plain.Pointer[T]](context.Context, GrownServer[T], *rpc.ServerCall) error {
	return rpc.ErrUnimplemented
}

// grownObject is the rpc.Dispatcher of an implementation.
type grownObject[T plain.Pointer[T]] struct{ s GrownServer[T] }

func (o grownObject[T]) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case GrownID:
		return GrownMethod(method)
	case GrowsID:
		return GrowsMethod(method)
	}
	return nil
}

func (o grownObject[T]) Implements(id uint64) bool {
	return id == GrownID || id == GrowsID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o grownObject[T]) Schema() (interfaceID uint64, packed string) { return GrownID, ZooSchema }

func (o grownObject[T]) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case GrowsID:
		return DispatchGrows[T](ctx, o.s, c)
	}
	return DispatchGrown[T](ctx, o.s, c)
}

// Map is the struct Map as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Map[K plain.Pointer[K], V plain.Pointer[V]] struct {
	K K
	V V
}

// MapReader reads a [Map] in place. It is valid as long as its message is.
type MapReader[K plain.Pointer[K], V plain.Pointer[V]] capnp.Struct

// ReadMap reads the root of m as a [Map].
func ReadMap[K plain.Pointer[K], V plain.Pointer[V]](m *capnp.Message) MapReader[K, V] {
	return MapReader[K, V](m.Root().Struct())
}

func (r MapReader[K, V]) K() K { return plain.Read[K](capnp.Struct(r).Ptr(0)) }

// KPtr is the pointer k, to be read in place.
func (r MapReader[K, V]) KPtr() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// HasK reports whether k is not null.
func (r MapReader[K, V]) HasK() bool { return capnp.Struct(r).Has(0) }

func (r MapReader[K, V]) V() V { return plain.Read[V](capnp.Struct(r).Ptr(1)) }

// VPtr is the pointer v, to be read in place.
func (r MapReader[K, V]) VPtr() capnp.Ptr { return capnp.Struct(r).Ptr(1) }

// HasV reports whether v is not null.
func (r MapReader[K, V]) HasV() bool { return capnp.Struct(r).Has(1) }

// MapBuilder fills in a [Map] in place.
type MapBuilder[K plain.Pointer[K], V plain.Pointer[V]] capnp.StructBuilder

// NewMap makes a [Map] the root of m.
func NewMap[K plain.Pointer[K], V plain.Pointer[V]](m *capnp.Message) MapBuilder[K, V] {
	return MapBuilder[K, V](m.NewRoot(MapBuilder[K, V]{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (MapBuilder[K, V]) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// Reader reads what has been filled in.
func (b MapBuilder[K, V]) Reader() MapReader[K, V] {
	return MapReader[K, V](capnp.StructBuilder(b).Reader())
}

func (b MapBuilder[K, V]) SetK(v K) { plain.Write(capnp.StructBuilder(b).Ptr(0), v) }

// KPtr is the pointer k, to be built in place.
func (b MapBuilder[K, V]) KPtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

func (b MapBuilder[K, V]) SetV(v V) { plain.Write(capnp.StructBuilder(b).Ptr(1), v) }

// VPtr is the pointer v, to be built in place.
func (b MapBuilder[K, V]) VPtr() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(1) }

// Plain returns a copy of the struct.
func (r MapReader[K, V]) Plain() Map[K, V] {
	return Map[K, V]{
		K: r.K(),
		V: r.V(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Map[K, V]) Build(b MapBuilder[K, V]) {
	b.SetK(p.K)
	b.SetV(p.V)
}

// FromPtr and ToPtr make *Map a type argument of generic types, see [plain.Pointer].
func (*Map[K, V]) FromPtr(p plain.Ptr) *Map[K, V] {
	return plain.Struct(MapReader[K, V](p.Struct()), MapReader[K, V].Plain)
}

// ToPtr is described with FromPtr.
func (p *Map[K, V]) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, MapBuilder[K, V]{}.ObjectSize()); ok {
		p.Build(MapBuilder[K, V](b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Map[K, V]) Release() {
	if p == nil {
		return
	}
	plain.Release(p.K)
	plain.Release(p.V)
}

// Chain is the struct Chain as a plain Go value, which shares nothing with any message.
//
// Chain has defaults in which it occurs again.
type Chain struct {
	Next  *Chain // nil stands for the default, which contains itself
	Count int32
	All   []Chain // nil stands for the default, which contains itself
}

// ChainReader reads a [Chain] in place. It is valid as long as its message is.
type ChainReader capnp.Struct

// ReadChain reads the root of m as a [Chain].
func ReadChain(m *capnp.Message) ChainReader { return ChainReader(m.Root().Struct()) }

func (r ChainReader) Next() ChainReader {
	return ChainReader(capnp.Struct(r).StructDefault(0, chainNextDefault.Ptr()))
}

// HasNext reports whether next is not null.
func (r ChainReader) HasNext() bool { return capnp.Struct(r).Has(0) }

func (r ChainReader) Count() int32 { return capnp.Struct(r).Int32(0) }

func (r ChainReader) All() capnp.StructList[ChainReader] {
	return capnp.ListOr[capnp.StructList[ChainReader]](capnp.Struct(r).Ptr(1), chainAllDefault.Ptr())
}

// HasAll reports whether all is not null.
func (r ChainReader) HasAll() bool { return capnp.Struct(r).Has(1) }

// ChainBuilder fills in a [Chain] in place.
type ChainBuilder capnp.StructBuilder

// NewChain makes a [Chain] the root of m.
func NewChain(m *capnp.Message) ChainBuilder {
	return ChainBuilder(m.NewRoot(ChainBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (ChainBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1, PtrCount: 2} }

// Reader reads what has been filled in.
func (b ChainBuilder) Reader() ChainReader { return ChainReader(capnp.StructBuilder(b).Reader()) }

// NewNext sets next to an empty struct, to be filled in.
func (b ChainBuilder) NewNext() ChainBuilder {
	return ChainBuilder(capnp.StructBuilder(b).NewStruct(0, ChainBuilder{}.ObjectSize()))
}

// SetNext sets next to a copy of v.
func (b ChainBuilder) SetNext(v ChainReader) { capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v)) }

// Next is the struct that next leads to, made if it is not there, to be changed.
func (b ChainBuilder) Next() ChainBuilder {
	return ChainBuilder(capnp.StructBuilder(b).StructDefault(0, ChainBuilder{}.ObjectSize(), chainNextDefault.Ptr()))
}

func (b ChainBuilder) SetCount(v int32) { capnp.StructBuilder(b).SetInt32(0, v) }

// NewAll sets all to a list of size elements, to be filled in.
func (b ChainBuilder) NewAll(size int) capnp.StructListBuilder[ChainBuilder] {
	return capnp.NewStructs[ChainBuilder](capnp.StructBuilder(b).Ptr(1), size, ChainBuilder{}.ObjectSize())
}

// All is the list that all leads to, to be changed in place.
func (b ChainBuilder) All() capnp.StructListBuilder[ChainBuilder] {
	return capnp.BuildStructs[ChainBuilder](capnp.StructBuilder(b).Ptr(1).Default(chainAllDefault.Ptr()), ChainBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r ChainReader) Plain() Chain {
	return Chain{
		Next:  plain.Struct(ChainReader(capnp.Struct(r).Struct(0)), ChainReader.Plain),
		Count: r.Count(),
		All:   plain.Structs(capnp.Structs[ChainReader](capnp.Struct(r).Ptr(1)), ChainReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Chain) Build(b ChainBuilder) { p.build(b, plain.MaxDepth) }

func (p *Chain) build(b ChainBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	if p.Next != nil {
		p.Next.build(b.NewNext(), depth)
	}
	b.SetCount(p.Count)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.All, ChainBuilder{}.ObjectSize(), func(v *Chain, b ChainBuilder) { v.build(b, depth) })
}

// FromPtr and ToPtr make *Chain a type argument of generic types, see [plain.Pointer].
func (*Chain) FromPtr(p plain.Ptr) *Chain {
	return plain.Struct(ChainReader(p.Struct()), ChainReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Chain) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ChainBuilder{}.ObjectSize()); ok {
		p.build(ChainBuilder(b), s.Depth())
	}
}

// Mirror is a reference to an object with the interface Mirror, local or remote, or to the promise of one.
type Mirror struct{ rpc.Ref }

// MirrorID is the id of the interface Mirror.
const MirrorID uint64 = 0xa48c77cb0e84e019

// AddRef returns a further reference to what c refers to.
func (c Mirror) AddRef() Mirror { return Mirror{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Mirror a type argument of generic types, see [plain.Pointer].
func (Mirror) FromPtr(p plain.Ptr) Mirror {
	return Mirror{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Mirror) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var mirrorShowMethod = rpc.Method{InterfaceID: MirrorID, MethodID: 0, Interface: "Mirror", Name: "show", ResultHasNoCaps: true}

var mirrorWholeMethod = rpc.Method{InterfaceID: MirrorID, MethodID: 1, Interface: "Mirror", Name: "whole", ResultHasNoCaps: true}

var mirrorPresetMethod = rpc.Method{InterfaceID: MirrorID, MethodID: 2, Interface: "Mirror", Name: "preset", ResultHasNoCaps: true}

// Show calls show and waits for its results.
func (c Mirror) Show(ctx context.Context, one *Chain, all []Chain) (one_ *Chain, all_ []Chain, err error) {
	a, err := c.BeginShow(ctx, one, all).Wait()
	if err != nil {
		return one_, all_, err
	}
	defer a.Release()
	return MirrorShowPromise{a}.results(a.Results())
}

// ShowAsync calls show and returns at once; calls in flight arrive in the order in which they were made.
func (c Mirror) ShowAsync(ctx context.Context, one *Chain, all []Chain) MirrorShowPromise {
	return MirrorShowPromise{c.BeginShow(ctx, one, all).Send()}
}

// ShowRaw is ShowAsync with parameters that fill builds in place, in the message that is sent.
func (c Mirror) ShowRaw(ctx context.Context, fill func(MirrorShowParamsBuilder)) MirrorShowPromise {
	call := c.Ref.Begin(ctx, &mirrorShowMethod, MirrorShowParamsBuilder{}.ObjectSize())
	fill(MirrorShowParamsBuilder(call.Params()))
	return MirrorShowPromise{call.Send()}
}

// BeginShow starts a call of show, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Mirror) BeginShow(ctx context.Context, one *Chain, all []Chain) *rpc.Call {
	call := c.Ref.Begin(ctx, &mirrorShowMethod, MirrorShowParamsBuilder{}.ObjectSize())
	b := MirrorShowParamsBuilder(call.Params())
	if one != nil {
		one.Build(b.NewOne())
	}
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), all, ChainBuilder{}.ObjectSize(), (*Chain).Build)
	return call
}

// Whole calls whole and waits for its results.
func (c Mirror) Whole(ctx context.Context, params *Chain) (results *Chain, err error) {
	a, err := c.BeginWhole(ctx, params).Wait()
	if err != nil {
		return results, err
	}
	defer a.Release()
	return MirrorWholePromise{a}.results(a.Results())
}

// WholeAsync calls whole and returns at once; calls in flight arrive in the order in which they were made.
func (c Mirror) WholeAsync(ctx context.Context, params *Chain) MirrorWholePromise {
	return MirrorWholePromise{c.BeginWhole(ctx, params).Send()}
}

// WholeRaw is WholeAsync with parameters that fill builds in place, in the message that is sent.
func (c Mirror) WholeRaw(ctx context.Context, fill func(ChainBuilder)) MirrorWholePromise {
	call := c.Ref.Begin(ctx, &mirrorWholeMethod, ChainBuilder{}.ObjectSize())
	fill(ChainBuilder(call.Params()))
	return MirrorWholePromise{call.Send()}
}

// BeginWhole starts a call of whole, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Mirror) BeginWhole(ctx context.Context, params *Chain) *rpc.Call {
	call := c.Ref.Begin(ctx, &mirrorWholeMethod, ChainBuilder{}.ObjectSize())
	if params != nil {
		params.Build(ChainBuilder(call.Params()))
	}
	return call
}

// Preset calls preset and waits for its results.
func (c Mirror) Preset(ctx context.Context, one *Chain) (one_ *Chain, err error) {
	a, err := c.BeginPreset(ctx, one).Wait()
	if err != nil {
		return one_, err
	}
	defer a.Release()
	return MirrorPresetPromise{a}.results(a.Results())
}

// PresetAsync calls preset and returns at once; calls in flight arrive in the order in which they were made.
func (c Mirror) PresetAsync(ctx context.Context, one *Chain) MirrorPresetPromise {
	return MirrorPresetPromise{c.BeginPreset(ctx, one).Send()}
}

// PresetRaw is PresetAsync with parameters that fill builds in place, in the message that is sent.
func (c Mirror) PresetRaw(ctx context.Context, fill func(MirrorPresetParamsBuilder)) MirrorPresetPromise {
	call := c.Ref.Begin(ctx, &mirrorPresetMethod, MirrorPresetParamsBuilder{}.ObjectSize())
	fill(MirrorPresetParamsBuilder(call.Params()))
	return MirrorPresetPromise{call.Send()}
}

// BeginPreset starts a call of preset, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Mirror) BeginPreset(ctx context.Context, one *Chain) *rpc.Call {
	call := c.Ref.Begin(ctx, &mirrorPresetMethod, MirrorPresetParamsBuilder{}.ObjectSize())
	b := MirrorPresetParamsBuilder(call.Params())
	if one != nil {
		one.Build(b.NewOne())
	}
	return call
}

// MirrorShowPromise is the promise of the results of Mirror.show. Whoever made the call releases it.
type MirrorShowPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p MirrorShowPromise) Wait(ctx context.Context) (one_ *Chain, all_ []Chain, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return one_, all_, err
	}
	return p.results(r)
}

func (MirrorShowPromise) results(s capnp.Struct) (one_ *Chain, all_ []Chain, err error) {
	r := MirrorShowResultsReader(s)
	return plain.StructOrDefault(r.One(), ChainReader.Plain), plain.Structs(r.All(), ChainReader.Plain), nil
}

// Read waits for the results and reads them in place, until Release.
func (p MirrorShowPromise) Read(ctx context.Context) (MirrorShowResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return MirrorShowResultsReader(r), err
}

// MirrorWholePromise is the promise of the results of Mirror.whole. Whoever made the call releases it.
type MirrorWholePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p MirrorWholePromise) Wait(ctx context.Context) (results *Chain, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return results, err
	}
	return p.results(r)
}

func (MirrorWholePromise) results(s capnp.Struct) (results *Chain, err error) {
	v := ChainReader(s).Plain()
	return &v, nil
}

// Read waits for the results and reads them in place, until Release.
func (p MirrorWholePromise) Read(ctx context.Context) (ChainReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ChainReader(r), err
}

// MirrorPresetPromise is the promise of the results of Mirror.preset. Whoever made the call releases it.
type MirrorPresetPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p MirrorPresetPromise) Wait(ctx context.Context) (one_ *Chain, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return one_, err
	}
	return p.results(r)
}

func (MirrorPresetPromise) results(s capnp.Struct) (one_ *Chain, err error) {
	return plain.StructOrDefault(MirrorPresetResultsReader(s).One(), ChainReader.Plain), nil
}

// Read waits for the results and reads them in place, until Release.
func (p MirrorPresetPromise) Read(ctx context.Context) (MirrorPresetResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return MirrorPresetResultsReader(r), err
}

// MirrorServer is what implements Mirror. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type MirrorServer interface {
	Show(ctx context.Context, one *Chain, all []Chain) (one_ *Chain, all_ []Chain, err error)
	Whole(ctx context.Context, params *Chain) (results *Chain, err error)
	Preset(ctx context.Context, one *Chain) (one_ *Chain, err error)
}

// NewMirror makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewMirror(s MirrorServer, opts ...rpc.ObjectOption) Mirror {
	return Mirror{rpc.NewObject(mirrorObject{s}, opts...)}
}

// UnimplementedMirror has all methods of MirrorServer and implements none: embed it to implement only some.
type UnimplementedMirror struct{}

// Show returns [rpc.ErrUnimplemented].
func (UnimplementedMirror) Show(_ context.Context, _ *Chain, _ []Chain) (one_ *Chain, all_ []Chain, err error) {
	return one_, all_, rpc.ErrUnimplemented
}

// Whole returns [rpc.ErrUnimplemented].
func (UnimplementedMirror) Whole(_ context.Context, _ *Chain) (results *Chain, err error) {
	return results, rpc.ErrUnimplemented
}

// Preset returns [rpc.ErrUnimplemented].
func (UnimplementedMirror) Preset(_ context.Context, _ *Chain) (one_ *Chain, err error) {
	return one_, rpc.ErrUnimplemented
}

// MirrorMethod is the description of the method with the number, or nil.
func MirrorMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &mirrorShowMethod
	case 1:
		return &mirrorWholeMethod
	case 2:
		return &mirrorPresetMethod
	}
	return nil
}

// DispatchMirror calls the method of s that c asks for, one of those that Mirror declares itself.
func DispatchMirror(ctx context.Context, s MirrorServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			ShowRaw(context.Context, MirrorShowCall) error
		}); ok {
			return s.ShowRaw(ctx, MirrorShowCall{c})
		}
		p := MirrorShowParamsReader(c.Params())
		one_, all_, err := s.Show(ctx, plain.StructOrDefault(p.One(), ChainReader.Plain), plain.Structs(p.All(), ChainReader.Plain))
		if err != nil {
			return err
		}
		b := MirrorShowResultsBuilder(c.Results(MirrorShowResultsBuilder{}.ObjectSize()))
		if one_ != nil {
			one_.Build(b.NewOne())
		}
		plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), all_, ChainBuilder{}.ObjectSize(), (*Chain).Build)
		return nil
	case 1:
		if s, ok := s.(interface {
			WholeRaw(context.Context, MirrorWholeCall) error
		}); ok {
			return s.WholeRaw(ctx, MirrorWholeCall{c})
		}
		p := ChainReader(c.Params()).Plain()
		results, err := s.Whole(ctx, &p)
		if err != nil {
			return err
		}
		if results != nil {
			results.Build(ChainBuilder(c.Results(ChainBuilder{}.ObjectSize())))
		}
		return nil
	case 2:
		if s, ok := s.(interface {
			PresetRaw(context.Context, MirrorPresetCall) error
		}); ok {
			return s.PresetRaw(ctx, MirrorPresetCall{c})
		}
		one_, err := s.Preset(ctx, plain.StructOrDefault(MirrorPresetParamsReader(c.Params()).One(), ChainReader.Plain))
		if err != nil {
			return err
		}
		b := MirrorPresetResultsBuilder(c.Results(MirrorPresetResultsBuilder{}.ObjectSize()))
		if one_ != nil {
			one_.Build(b.NewOne())
		}
		return nil
	}
	return rpc.ErrUnimplemented
}

// mirrorObject is the rpc.Dispatcher of an implementation.
type mirrorObject struct{ s MirrorServer }

func (o mirrorObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case MirrorID:
		return MirrorMethod(method)
	}
	return nil
}

func (o mirrorObject) Implements(id uint64) bool {
	return id == MirrorID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ZooSchema].
func (o mirrorObject) Schema() (interfaceID uint64, packed string) { return MirrorID, ZooSchema }

func (o mirrorObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchMirror(ctx, o.s, c)
}

// MirrorShowCall is a call of Mirror.show in the zero-copy form. An implementation that has the method
//
//	ShowRaw(context.Context, MirrorShowCall) error
//
// is called by it instead of Show. The call is valid until the method returns.
type MirrorShowCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c MirrorShowCall) Params() MirrorShowParamsReader {
	return MirrorShowParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c MirrorShowCall) Results() MirrorShowResultsBuilder {
	return MirrorShowResultsBuilder(c.ServerCall.Results(MirrorShowResultsBuilder{}.ObjectSize()))
}

// MirrorWholeCall is a call of Mirror.whole in the zero-copy form. An implementation that has the method
//
//	WholeRaw(context.Context, MirrorWholeCall) error
//
// is called by it instead of Whole. The call is valid until the method returns.
type MirrorWholeCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c MirrorWholeCall) Params() ChainReader { return ChainReader(c.ServerCall.Params()) }

// Results starts the results, to be filled in in place.
func (c MirrorWholeCall) Results() ChainBuilder {
	return ChainBuilder(c.ServerCall.Results(ChainBuilder{}.ObjectSize()))
}

// MirrorPresetCall is a call of Mirror.preset in the zero-copy form. An implementation that has the method
//
//	PresetRaw(context.Context, MirrorPresetCall) error
//
// is called by it instead of Preset. The call is valid until the method returns.
type MirrorPresetCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c MirrorPresetCall) Params() MirrorPresetParamsReader {
	return MirrorPresetParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c MirrorPresetCall) Results() MirrorPresetResultsBuilder {
	return MirrorPresetResultsBuilder(c.ServerCall.Results(MirrorPresetResultsBuilder{}.ObjectSize()))
}

// MirrorShowParamsReader reads the parameters of Mirror.show in place. It is valid as long as its message is.
type MirrorShowParamsReader capnp.Struct

func (r MirrorShowParamsReader) One() ChainReader { return ChainReader(capnp.Struct(r).Struct(0)) }

// HasOne reports whether one is not null.
func (r MirrorShowParamsReader) HasOne() bool { return capnp.Struct(r).Has(0) }

func (r MirrorShowParamsReader) All() capnp.StructList[ChainReader] {
	return capnp.Structs[ChainReader](capnp.Struct(r).Ptr(1))
}

// MirrorShowParamsBuilder fills in the parameters of Mirror.show in place.
type MirrorShowParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (MirrorShowParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// NewOne sets one to an empty struct, to be filled in.
func (b MirrorShowParamsBuilder) NewOne() ChainBuilder {
	return ChainBuilder(capnp.StructBuilder(b).NewStruct(0, ChainBuilder{}.ObjectSize()))
}

// SetOne sets one to a copy of v.
func (b MirrorShowParamsBuilder) SetOne(v ChainReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// One is the struct that one leads to, made if it is not there, to be changed.
func (b MirrorShowParamsBuilder) One() ChainBuilder {
	return ChainBuilder(capnp.StructBuilder(b).Struct(0, ChainBuilder{}.ObjectSize()))
}

// NewAll sets all to a list of size elements, to be filled in.
func (b MirrorShowParamsBuilder) NewAll(size int) capnp.StructListBuilder[ChainBuilder] {
	return capnp.NewStructs[ChainBuilder](capnp.StructBuilder(b).Ptr(1), size, ChainBuilder{}.ObjectSize())
}

// All is the list that all leads to, to be changed in place.
func (b MirrorShowParamsBuilder) All() capnp.StructListBuilder[ChainBuilder] {
	return capnp.BuildStructs[ChainBuilder](capnp.StructBuilder(b).Ptr(1), ChainBuilder{}.ObjectSize())
}

// MirrorShowResultsReader reads the results of Mirror.show in place. It is valid as long as its message is.
type MirrorShowResultsReader capnp.Struct

func (r MirrorShowResultsReader) One() ChainReader { return ChainReader(capnp.Struct(r).Struct(0)) }

// HasOne reports whether one is not null.
func (r MirrorShowResultsReader) HasOne() bool { return capnp.Struct(r).Has(0) }

func (r MirrorShowResultsReader) All() capnp.StructList[ChainReader] {
	return capnp.Structs[ChainReader](capnp.Struct(r).Ptr(1))
}

// MirrorShowResultsBuilder fills in the results of Mirror.show in place.
type MirrorShowResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (MirrorShowResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// NewOne sets one to an empty struct, to be filled in.
func (b MirrorShowResultsBuilder) NewOne() ChainBuilder {
	return ChainBuilder(capnp.StructBuilder(b).NewStruct(0, ChainBuilder{}.ObjectSize()))
}

// SetOne sets one to a copy of v.
func (b MirrorShowResultsBuilder) SetOne(v ChainReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// One is the struct that one leads to, made if it is not there, to be changed.
func (b MirrorShowResultsBuilder) One() ChainBuilder {
	return ChainBuilder(capnp.StructBuilder(b).Struct(0, ChainBuilder{}.ObjectSize()))
}

// NewAll sets all to a list of size elements, to be filled in.
func (b MirrorShowResultsBuilder) NewAll(size int) capnp.StructListBuilder[ChainBuilder] {
	return capnp.NewStructs[ChainBuilder](capnp.StructBuilder(b).Ptr(1), size, ChainBuilder{}.ObjectSize())
}

// All is the list that all leads to, to be changed in place.
func (b MirrorShowResultsBuilder) All() capnp.StructListBuilder[ChainBuilder] {
	return capnp.BuildStructs[ChainBuilder](capnp.StructBuilder(b).Ptr(1), ChainBuilder{}.ObjectSize())
}

// MirrorPresetParamsReader reads the parameters of Mirror.preset in place. It is valid as long as its message is.
type MirrorPresetParamsReader capnp.Struct

func (r MirrorPresetParamsReader) One() ChainReader {
	return ChainReader(capnp.Struct(r).StructDefault(0, mirrorPresetParamsOneDefault.Ptr()))
}

// HasOne reports whether one is not null.
func (r MirrorPresetParamsReader) HasOne() bool { return capnp.Struct(r).Has(0) }

// MirrorPresetParamsBuilder fills in the parameters of Mirror.preset in place.
type MirrorPresetParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (MirrorPresetParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// NewOne sets one to an empty struct, to be filled in.
func (b MirrorPresetParamsBuilder) NewOne() ChainBuilder {
	return ChainBuilder(capnp.StructBuilder(b).NewStruct(0, ChainBuilder{}.ObjectSize()))
}

// SetOne sets one to a copy of v.
func (b MirrorPresetParamsBuilder) SetOne(v ChainReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// One is the struct that one leads to, made if it is not there, to be changed.
func (b MirrorPresetParamsBuilder) One() ChainBuilder {
	return ChainBuilder(capnp.StructBuilder(b).StructDefault(0, ChainBuilder{}.ObjectSize(), mirrorPresetParamsOneDefault.Ptr()))
}

// MirrorPresetResultsReader reads the results of Mirror.preset in place. It is valid as long as its message is.
type MirrorPresetResultsReader capnp.Struct

func (r MirrorPresetResultsReader) One() ChainReader {
	return ChainReader(capnp.Struct(r).StructDefault(0, mirrorPresetResultsOneDefault.Ptr()))
}

// HasOne reports whether one is not null.
func (r MirrorPresetResultsReader) HasOne() bool { return capnp.Struct(r).Has(0) }

// MirrorPresetResultsBuilder fills in the results of Mirror.preset in place.
type MirrorPresetResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (MirrorPresetResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// NewOne sets one to an empty struct, to be filled in.
func (b MirrorPresetResultsBuilder) NewOne() ChainBuilder {
	return ChainBuilder(capnp.StructBuilder(b).NewStruct(0, ChainBuilder{}.ObjectSize()))
}

// SetOne sets one to a copy of v.
func (b MirrorPresetResultsBuilder) SetOne(v ChainReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// One is the struct that one leads to, made if it is not there, to be changed.
func (b MirrorPresetResultsBuilder) One() ChainBuilder {
	return ChainBuilder(capnp.StructBuilder(b).StructDefault(0, ChainBuilder{}.ObjectSize(), mirrorPresetResultsOneDefault.Ptr()))
}

var chainNextDefault = plain.Const{Segment: "\x00\x00\x00\x00\x01\x00\x02\x00\x05\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var chainAllDefault = plain.Const{Segment: "\x01\x00\x00\x007\x00\x00\x00\b\x00\x00\x00\x01\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var mirrorPresetParamsOneDefault = plain.Const{Segment: "\x00\x00\x00\x00\x01\x00\x02\x00\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

var mirrorPresetResultsOneDefault = plain.Const{Segment: "\x00\x00\x00\x00\x01\x00\x02\x00\x02\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00"}

// ZooSchema is the compiled schema of zoo.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const ZooSchema = "" +
	"\x11\x04\x1e3\x93\x03\xad\x03\x13*\a\xe8@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1dgQ\x04\x01\x02\xff\x98F\xd3·\xa0\xf5\xe1\x00\x11\x05R\x00\x00\xffzoo.capn\x00\x01p\x00\x00Q\x10\x01\x02\xff\x98g\xaf\xd3e\xe3" +
	"\xef\x80\x001)*\x01\x13\n\x06\x04\xff\x89{\xd9\xee\xde\xdb.\xb2\x00\x132\x06\x04\x13j\x06\x04\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x13\x92\x06\x04\x00\x00\xff\x98F\xd3·\xa0\xf5\xe1\x00\x13\xda\x06\x04\x00\x00\xffAnimal i" +
	"\x03s anything that has a na\x0fme.\n1\x01\x8f\x1cSL\x01\x05\x06\xff\xab\xe3\xacW\xfe\x90!\x80\x00\x11\x10\x01\xff\xc5\x19\xf9¶\x8fƧ\x00\x05\x03\a\x00\x00\x11\x02\x02" +
	"\x11\"\x02\x00\x00\x112\x02\x00\x01\xff\x98g\xaf\xd3e\xe3\xef\x80\x00\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x01\x13\xaa\x01\x02\x13\xca\x01\x02\x00\x00\x13\xda\x01\x02\x13\xda\x02\x02\x00\x00\xff\x92\xf02%\xb0\xfc\xfc\x81\x00\x11\x0f\x01\x00\x00" +
	"\x05\x01\a\x10\x01\x13\xea\x02\x02\x00\x01\x132\x03\x02\x00\x00\x13\x12\x03\x02\xff\xa3\x06>6isT\x82\x00\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x00\x10\x01\x13\xba\x03\x02\x13\xd2\x03\x02\x00\x00\x13\x02\x04\x02\x13\x12\x04\x02\x13\xe2\x03\x02" +
	"\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x01\a\x00\x02\x13\x92\x04\x02\x13\xaa\x04\x02\x00\x03\xff\xa71\xc6\xefOwS\x8e\x00\x11\n\x01\xff\x98F\xd3·\xa0\xf5\xe1\x00\x05\x03\a\x10\x01\x13\xda\x04\x02\x13\xfa\x04\x02\x00\x00\x13*\x05\x02\x00\x00\x13\n" +
	"\x05\x02\xffN.r)}\xe9V\x8e\x00\x11\x0e\x01\x00\x00\x05\x02\a\x00\x00\x13b\a\x02\x00\x01\x13\x8a\a\x02\x00\x01\xff\x15\xe8\xa5\xc4NV\x81\x8e\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13\x8a\b\x02\x00\x04\xffW\b/\xb9\xdbPn\x8f\x00\x11" +
	"\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x01\x13\xb2\b\x02\x13\xca\b\x02\x00\x00\x13\xf2\b\x02\x13R\t\x02\x00\x00\xff\xac\x03\x8d\x05|>:\x93\x00\x11\x0f\x01\x00\x00\x04\a\x10\x01\x13\x12\n\x02\x00\x04\xff\xd4&'\x10E\x92\x8a\x95\x00\x11" +
	"\n\x01\xff\x98F\xd3·\xa0\xf5\xe1\x00\x05\x02\a\x10\x01\x13:\n\x02\x13R\n\x02\x00\x00\x13\x92\n\x02\x00\x00\x13b\n\x02\xff>%\xa7{qd\x8d\x95\x00\x11\n\x01\xff\x98F\xd3·\xa0\xf5\xe1\x00\x05\x03\a\x00\x00\x13\x92\v\x02\x13" +
	"\xb2\v\x02\x00\x00\x13\xc2\v\x02\x00\x01\xffU=Z\xd9B\xf8\xb3\x97\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13z\x0e\x02\x00\x01\x13\xa2\x0e\x02\x00\x01\xffn\xb1\xc0w3\x9a_\x99\x00\x11\r\x01\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x04\a\x00\x00" +
	"\x13J\x0f\x02\x13r\x0f\x02\x00\x03\xff\xc1\x155$\xbf\x15!\x9a\x00\x11\x0e\x01\x00\x00\x04\a\x00\x00\x13\x82\x0f\x02\x00\x04\xff>,ФL\x8eZ\x9c\x00Q\x0e\x01\x01\x00\x00\x04\a\x00\x00\x13\xaa\x0f\x02\x00\x01\x13\xd2\x0f\x02\x00\x01\xff\x95\xec" +
	"\xed\\\x96\x85\xf2\x9c\x00\x11\x0e\x01\x00\x00\x04\a\x00\x00\x13Z\x10\x02\x00\x04\xffɴ\xec2E\x1f\xfb\x9c\x00Q\x10\x01\x01\xffW\b/\xb9\xdbPn\x8f\x00E\x01\a\x02\x01\x01\x13\x82\x10\x02\x13\xa2\x10\x02\x00\x00\x13\xb2\x10\x02\x00\x01\xff\x10" +
	"\xfe\xda\xed\x83\xd8&\x9e\x00Q\x0e\x01\x01\x00\x00\x05\x02\a\x00\x00\x13*\x12\x02\x00\x01\x13R\x12\x02\x00\x01\xff\x19\xe0\x84\x0e\xcbw\x8c\xa4\x00\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x01\x13\xca\x13\x02\x13\xea\x13\x02\x00\x00\x13\xfa\x13\x02" +
	"\x13\xfa\x14\x02\x00\x00\xff\xc5\x19\xf9¶\x8fƧ\x00Q\n\x01\x01\xff\x98F\xd3·\xa0\xf5\xe1\x00\x05\x03\a\x00\x00\x13\n\x15\x02\x13\"\x15\x02\x00\x00\x13J\x15\x02\x00\x01\xff:\xe8l(\xa6\x95\xf5\xa8\x00\x11\x11\x01\x00\x00\x05\x01\a\x00" +
	"\x00\x13\x02\x17\x02\x00\x01\x13*\x17\x02\x00\x01\xff\xa2_\x13WH\xcaé\x00\x11\x0e\x01\x00\x00\x04\a\x00\x00\x13\xca\x17\x02\x00\x04\xff\xe7=\xec.dm\xf1\xad\x00\x11\x0e\x01\x00\x00\x04\a\x00\x00\x13\xf2\x17\x02\x00\x01\x13\x1a\x18\x02\x00\x01\xff" +
	"Qy\xb9\xd0ɖM\xae\x00\x11\x11\x01\x00\x00\x05\x02\a\x00\x00\x13\xa2\x18\x02\x00\x01\x13\xca\x18\x02\x00\x01\xffB\xd8\x10\xf0\xc9\x04Ǳ\x00Q\x0e\x01\x01\x00\x00\x05\x01\a\x00\x00\x13\xea\x19\x02\x00\x01\x13\x12\x1a\x02\x00\x01\xff\x89{\xd9\xee\xde" +
	"\xdb.\xb2\x00Q\n\x01\x01\xff\x98F\xd3·\xa0\xf5\xe1\x00\x05\x02\a\x00\x00\x13\x12\x1b\x02\x13*\x1b\x02\x00\x00\x13:\x1b\x02\x00\x01\xffc!\x06\x0e\x82\xa1[\xb5\x00\x11\x0f\x01\x00\x00\x05\x02\a\x10\x01\x13\"\x1d\x02\x00\x01\x11\x02\x03\x00\x00" +
	"\x13J\x1d\x02\xff\xd3uv\x14\x86n\xe3\xb5\x00\x11\x0f\x01\x00\x00\x05\x01\a\x10\x01\x13\x02\x01\x03\x00\x01\x13*\x01\x03\x00\x01\xff\x87\x9b\xc3$\xd8\xfa\"\xb7\x00\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x00\x10\x01\x13\xb2\x01\x03\x13\xd2\x01" +
	"\x03\x00\x00\x13\x02\x02\x03\x13\xb2\x02\x03\x13\xe2\x01\x03\xff\xbf\xef@\x8c\xc1Hh\xb7\x00\x11\x1c\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x05\x01\a\x10\x01\x13\xc2\x02\x03\x13\xf2\x02\x03\x00\x00\x13\x02\x03\x03\x00\x01\xff\xd7\xee?\x986\bc\xb8\x00\x01" +
	"\v\x00\x02\x13\x92\x03\x03\x13\xb2\x03\x03\x00\x03\xff\x11r\xd7\xc1\x19N\xef\xb8\x00\x11\n\x01\xff\x98F\xd3·\xa0\xf5\xe1\x00\x05\x03\a\x10\x01\x13\x02\x04\x03\x13\x1a\x04\x03\x00\x00\x13J\x04\x03\x00\x00\x13*\x04\x03\xff)R\xb2\xc3\xf3˝\xb9" +
	"\x00\x11\x0e\x01\x00\x00\x04\a\x00\x00\x13\x02\a\x03\x00\x04\xff\xb3&\x96\xa8\xd4A\x8e\xba\x00\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x00\x10\x01\x13*\a\x03\x13J\a\x03\x00\x00\x13z\a\x03\x13*\b\x03\x13Z\a\x03\xff0\x17\x1aH" +
	"\x8b\x8e\xbb\xba\x00\x11\x0e\x01\x00\x00\x04\a\x00\x00\x13\n\t\x03\x00\x04\xff&\x9f\x0f\x03w\xab\x9b\xbc\x00\x11\x10\x01\x00\x00\x05\x01\a\x10\x01\x132\t\x03\x00\x01\x13Z\t\x03\x00\x01\xff\xd3)t\xe9@\xc5\x18\xbd\x00\x11\x0f\x01\x00\x00\x05\x02\a" +
	"\x10\x01\x13\xd2\n\x03\x00\x01\x13\xfa\n\x03\x00\x01\xff\xb7d\x8b\xf52\xabR\xbe\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13\xfa\v\x03\x00\x04\xff.f\xcbA\xa9\xbcܿ\x00\x11\x13\x01\x00\x00\x04\a\x00\x00\x13\"\f\x03\x00\x04\xffp\x1e\xbe$\xa4" +
	"\xbdD\xc3\x00\x11\x12\x01\x00\x00\x04\a\x10\x01\x13J\f\x03\x00\x04\xbf\x8c\x89\x18\xde~l\xc4\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x00\x10\x01\x13r\f\x03\x13\x8a\f\x03\x00\x00\x13\xba\f\x03\x13\xd2\x10\x03\x13\x9a\f\x03\xff\x0e\xa8\xbd" +
	"\x9c\x9b\x1e\xf0\xc7\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13\xe2\x10\x03\x00\x01\x13\n\x11\x03\x00\x01\xffVX\x96{\xa2\xb6/\xc8\x00\x11\x0e\x01\x00\x00\x04\a\x00\x00\x13\x92\x11\x03\x00\x04\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x11\x11\x03\xff\xd7\xee?" +
	"\x986\bc\xb8\x00\x00\x00\x10\x01\x13\xba\x11\x03\x13\xe2\x11\x03\x00\x00\x13j\x12\x03\x13\x1a\x13\x03\x132\x12\x03\xffX\x98\xa0\x9f8oX\xc9\x00Q\x13\x01\x01\x00\x00\x04\a\x00\x00\x13*\x13\x03\x00\x01\x13R\x13\x03\x00\x01\xff\x156߮M" +
	"\xa9v\xc9\x00\x11\x0f\x01\x00\x00\x04\a\x10\x01\x13\xda\x13\x03\x00\x04\xff\x1a`-ӎ[]\xca\x00\x11\x0e\x01\x00\x00\x04\a\x00\x00\x13\x02\x14\x03\x00\x01\x13*\x14\x03\x00\x01\xffh\xa0\xff\r=\xf0^\xcc\x00\x11\x12\x01\x00\x00\x05\x01\a\x10\x01" +
	"\x13\xb2\x14\x03\x00\x01\x13\xe2\x14\x03\x00\x01\xff\xc3\x1aN>\xb1<\xa3\xcc\x00\x11\x0f\x01\x00\x00\x04\a\x10\x01\x13j\x15\x03\x00\x04\xff\xfe^.\xc8\xc8\xf8\xd6\xcd\x00\x11\x0f\x01\x00\x00\x05\x01\a\x10\x01\x13\x92\x15\x03\x00\x01\x13\xba\x15\x03\x00\x01\xff" +
	"\xd6|\xea:Fm0\xce\x00\x11\x13\x02\xff[\xa3\x9e\xda\xf9\xe5\xc6\xed\x00\x00\x01\x13\xa2\x16\x03\x13\xc2\x16\x03\x00\x00\x13\xd2\x16\x03\x00\x01\xff\xf7\xc6Xu\x9c\\\xfe\xd0\x00Q\x11\x01\x01\x00\x00\x05\x01\a\x00\x00\x13\"\x17\x03\x00\x01\x13J\x17" +
	"\x03\x00\x01\xfft\x8f\xd0I\xeb\xf2\x1c\xd1\x00\x11\x11\x01\x00\x00\x05\x02\a\x00\x00\x13j\x18\x03\x00\x01\x13\x92\x18\x03\x00\x01\xff\xc7\xe5\xdc\xf6\xf3\xc4p\xd2\x00\x11\x11\x01\x00\x00\x05\x01\a\x00\x00\x13\xb2\x19\x03\x00\x01\x13\xda\x19\x03\x00\x01\xff\x8f\xbf" +
	"m\xe1>\x8dy\xd2\x00\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x01\x13b\x1a\x03\x13\x82\x1a\x03\x00\x00\x13\x92\x1a\x03\x13\xf2\x1a\x03\x00\x00\xffe\x87\xe9\xb0\xc1\xf2\xa7\xd4\x00\x01\x06\x00\x02\x13r\x1b\x03\x13\x8a\x1b\x03\x00\x03\xff\x9bW\xd2" +
	"\xfau\xc4*\xd5\x00\x11\x0e\x01\x00\x00\x05\x01\a\x00\x00\x13\xd2\x1d\x03\x00\x01\x13\xfa\x1d\x03\x00\x01\xff\x86P\xb1]\xd6\xf4-\xd5\x00\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x00\x10\x01\x13\x82\x1e\x03\x13\x9a\x1e\x03\x00\x00\x13\xca\x1e\x03\x13" +
	"z\x1f\x03\x13\xaa\x1e\x03\xff\xb5\x0ek>t\f\x11\xd8\x00\x11\x11\x01\x00\x00\x05\x01\a\x00\x00\x13\x8a\x1f\x03\x00\x01\x13\xb2\x1f\x03\x00\x01\xff\xb4\xa6\x14\x9f^\xc08\xdc\x00\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x01\x13: \x03\x13R" +
	" \x03\x00\x00\x13b \x03\x13r \x03\x00\x00\xff\xea\x13\xfc\xf5z8\xf0\xdf\x00\x11\x0e\x01\x00\x00\x05\x01\a\x00\x00\x13\x82 \x03\x00\x01\x13\xaa \x03\x00\x01\xff\xedD\x8f\xc1\xc9\xcf]\xe0\x00Q\x0e\x01\x01\x00\x00\x05\x01\a\x00\x00\x132!" +
	"\x03\x00\x01\x13Z!\x03\x00\x01\xff\x98F\xd3·\xa0\xf5\xe1\x00\x01\x04\x00\x02\x13z\"\x03\x13\x92\"\x03\x00\x03\xff\x86]\xc3ϯ\xc3\xfc\xe3\x00\x11\x10\x01\x00\x00\x04\a\x10\x01\x13\x8a$\x03\x00\x04\xff\xbee\x0f\x96\xa5\x8c\x1d\xe5\x00\x11\x0e" +
	"\x01\x00\x00\x05\x02\a\x00\x00\x13\xb2$\x03\x00\x01\x13\xda$\x03\x00\x01\xff\x81/\xe3\xe2!\xc3\xcf\xe7\x00\x11\x0f\x01\x00\x00\x05\x01\a\x10\x01\x13\xda%\x03\x00\x01\x13\x02&\x03\x00\x01\xff[\xa3\x9e\xda\xf9\xe5\xc6\xed\x00Q\f\x01\x02\xffe\x87\xe9" +
	"\xb0\xc1\xf2\xa7\xd4\x00\x05\a\a\x00\x00\x13\xea&\x03\x13\n'\x03\x00\x00\x132'\x03\x00\x01\xff\x18\x10\x13\xb6\x81\xb0x\xee\x00Q\x10\x01\x01\xff\xc5\x19\xf9¶\x8fƧ\x00\x15\x03\a\x01\x00\x00\x13\xba/\x03\x00\x01\x13\xda/\x03\x00\x01\xff" +
	"'\xf2\xb2څ\x05H\xf2\x00\x11\x11\x01\x00\x00\x05\x01\a\x00\x00\x13b0\x03\x00\x01\x13\x8a0\x03\x00\x01\xff4r\xa7\xc5\x14\x91V\xf3\x00\x11\n\x01\xff\x98F\xd3·\xa0\xf5\xe1\x00\x05\x04\a\x00\x00\x13*1\x03\x13B1\x03\x00\x00\x13" +
	"R1\x03\x00\x01\xffи\xc3\xf4\xc96|\xf3\x00\x11\x0f\x01\x00\x00\x05\x01\a\x10\x01\x13\x823\x03\x00\x01\x13\xaa3\x03\x00\x01\xff\xda\rц\xf9\x87\xbb\xf3\x00\x11\x11\x01\x00\x00\x05\x01\a\x00\x00\x1324\x03\x00\x01\x13Z4\x03\x00\x01\xff" +
	"\xe7\x8cc\xfb\xc1\x83\b\xf4\x00\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x01\x13\xe24\x03\x13\xfa4\x03\x00\x00\x13\n5\x03\x13j5\x03\x00\x00\xff\xd7\xee\xe0*\x94\x01\xa2\xf6\x00Q\x0e\x01\x03\x00\x00\x04\a\x00\x00\x13\x9a5\x03\x00\x01" +
	"\x13\xc25\x03\x00\x01\xff\x125\x87\xae\xdbP\xf2\xf6\x00\x11\x12\x01\x00\x00\x05\x01\a\x10\x01\x13\xb27\x03\x00\x01\x13\xda7\x03\x00\x01\xff\xa5s0\x18Y\xbao\xf7\x00\x11\x1c\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x05\x01\a\x10\x01\x13b8\x03" +
	"\x13\x928\x03\x00\x00\x13\xa28\x03\x00\x01\xff\x19a\x81\xa8\xc1\xaf\xd2\xf7\x00\x11\n\x03\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x01\x13*9\x03\x13B9\x03\x00\x00\x11\x02\x04\x13\xc2\x03\x04\x00\x00\xff\x01\x93\x0e\xe3}\xbe5\xfa\x00\x11\x0e\x01\x00" +
	"\x00\x04\a\x00\x00\x13\xe2\x03\x04\x00\x04\xff\x89\x999}\x1a\x115\xfd\x00\x11\x12\x01\x00\x00\x05\x01\a\x10\x01\x13\n\x04\x04\x00\x01\x132\x04\x04\x00\x01\xff\"\x06\r\x8f\x10\x83\x89\xfd\x00\x11\x0e\x01\x00\x00\x05\x01\a\x00\x00\x13\xba\x04\x04\x00\x01\x13" +
	"\xe2\x04\x04\x00\x01\xff\x90Ô\xe4;y\xf8\xfd\x00\x11\x0f\x01\x00\x00\x04\a\x10\x01\x13j\x05\x04\x00\x04\xffLF\x1c\x1b\xea\x84\xd1\xff\x00\x11\n\x02\xff\x98F\xd3·\xa0\xf5\xe1\x00\x00\x01\x13\x92\x05\x04\x13\xaa\x05\x04\x00\x00\x13\xba\x05\x04\x00" +
	"\x01\x11\x01\xb2\xffzoo.capn\x01p:Stats.\x1fInner\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E*\x00\x00Q@\x03\x01QL\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11I" +
	"\"\x00\x00QD\x03\x01QP\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11M*\x00\x00QH\x03\x01QT\x02\x01\x0fdeep\x01\x11\xff\x98g\xaf\xd3e\xe3\xef\x80\x00\x00\x01\x01\x11\x00\x01\aany\x01\x12\x00\x02\x01\x12\x00\x01\x0fna" +
	"me\x01\x10\xff[\xa3\x9e\xda\xf9\xe5\xc6\xed\x00\x00\x01\x01\x10\x00\x01\x11\x01\x8a\xffzoo.capn\x01p:Animal\x00\x00\x11\x01\aP\x01\x01\x11\x01\xc7Q\f\x03\x05\x00\x00\xff\xb7d\x8b\xf52\xabR\xbe\x01\xda\r" +
	"ц\xf9\x87\xbb\xf3\x11Q*\x00\x02\x11E\a\x01\x01\xff\x15\xe8\xa5\xc4NV\x81\x8e\x01\xb5\x0ek>t\f\x11\xd8\x119*\x00\x02\x11-\a\x01\x02\xff\xc7\xe5\xdc\xf6\xf3\xc4p\xd2\x01\xf7\xc6Xu\x9c\\\xfe\xd0\x11!*\x00\x02\x11\x15\a" +
	"\x0fname@\x01\x0fself@\x01\x0fmeet@\x01\x11\x01\aP\x01\x01\x11\x01\xfa\xffzoo.capn\x02p:Cell.generic$R?esults\x11\x01\x0fA\x04\x01\x11" +
	"\x01\x12\x01U\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01u\x01\x12\x01\x01\xff\x92\xf02%\xb0\xfc\xfc\x81\x00\x00\x00\x01\x12\x00\x01\x11\x01\x82\xffzoo.capn\x01p:Gro" +
	"wn\x00\x11\x01\aP\x01\x01\x11\x01\x0fA\x04\x01\x11\x01\x12\x01T\x11\x01\aP\x03\x05\x11\x01\x17Q\x04\x01\x01\xff\x86P\xb1]\xd6\xf4-\xd5\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff\x86P\xb1]\xd6\xf4-\xd5\x00\x00\x00\x11\x01\x17Q\x04\x01" +
	"\x01\x01\x01P\x03\x01\x01\x12\x01\x01\xff\xa3\x06>6isT\x82\x00\x00\x00\x11\x01j\xffstream.c\x00\x0fapnp\x11\x01\x17Q\x04\x01\x01\xffn\xb1\xc0w3\x9a_\x99\x00\x11\x01j\xffStreamRe\x00" +
	"\x0fsult\x11\x01\x92\xffzoo.capn\x01p:Histor\x01y\x11\x01\aP\x01\x01\x11\x01\x0fA\x04\x01\x11\x01\x12\x01T\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E*\x00\x00Q@\x03\x01QL\x02" +
	"\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11I*\x00\x00QD\x03\x01Q\x80\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11}*\x00\x00Qx\x03\x01Q\xb4\x02\x01\x0flast\x01\x12\x01\x01\xff\xa71\xc6\xefOwS\x8e\x00\x00\x00\x01\x12\x00\x01\x0fm" +
	"ore\x01\x10\xff\xa71\xc6\xefOwS\x8e\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff\xa71\xc6\xefOwS\x8e\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x12\x01\x01\xff\xa71\xc6\xefOwS\x8e\x00\x00\x00\x01\x10\x00\x01" +
	"\x0fcell\x01\x11\xbf\x8c\x89\x18\xde~l\xc4\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x12\x01\x01\xff\xa71\xc6\xefOwS\x8e\x00\x00\x00\x01\x11\x00\x01\x11\x01" +
	"\xda\xffzoo.capn\x02p:Pet.pair$Resul\x03ts\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)2\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-:\x00\x00Q" +
	"(\x03\x01Q4\x02\x01\x1ffirst\x01\x11\xff\x19a\x81\xa8\xc1\xaf\xd2\xf7\x00\x00\x01\x01\x11\x00\x01?second\x01\x11\xff\x19a\x81\xa8\xc1\xaf\xd2\xf7\x00\x00\x01\x01\x11\x00\x01\x11\x01\xea\xffzoo.capn\x02p" +
	":Animal.self$Pa\x0frams\x11\x01\x82\xffzoo.capn\x01p:Owner\x00\x11\x01\x17Q\x04\x01\x01\xffɴ\xec2E\x1f\xfb\x9c\x00\x11\x01:?Filter\x11\x01" +
	"GQ\x04\x03\x05\x00\x00\xff\x0e\xa8\xbd\x9c\x9b\x1e\xf0\xc7\x01U=Z\xd9B\xf8\xb3\x97\x11\x11*\x00\x02\x11\x05\a\x0fpets@\x01\x11\x01'Q\b\x01\x01\xff\xb4\xa6\x14\x9f^\xc08\xdc\x00\x00\x00\xff\x91V\x9f\xcd/!\xcb\xc8\x00@" +
	"\x01\x11\x01\x1fQ\x04\x02\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x00\x00\x11\x01'Q\b\x01\x01\x01\x01Q\b\x03\x01\x01\x01Q\x10\x03\x01\x01\f\x00\x02\x01\x10\xff\xc5\x19\xf9¶\x8fƧ\x00\x00\x01\x11\x01\xf2\xffzoo.capn\x02" +
	"p:Cell.history$P\x1farams\x11\x01r\xffzoo.capn\x00\x1fp:Map\x11\x01\aP\x01\x01\x11\x01\x17A\b\x01\x11\x05\x12\x11\x05\x12\x01K\x01V\x11\x01wQ\b\x03\x04" +
	"\x00\x00\x04\x01\x00\x00\x11)\x12\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-\x12\x00\x00Q(\x03\x01Q4\x02\x01\x01k\x01\x12\x01\x01\xff\xd4&'\x10E\x92\x8a\x95\x00\x00\x00\x01\x12\x00\x01\x01v\x01\x12\x05\x01\x01\xff" +
	"\xd4&'\x10E\x92\x8a\x95\x00\x00\x00\x01\x12\x00\x01\x11\x01\x8a\xffzoo.capn\x01p:Holder\x00\x00\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E*\x00\x00Q@\x03\x01Q|\x02\x01" +
	"\x11\x01\x01\x14\x01\x01\x00\x00\x11yB\x00\x00Qt\x03\x01Q\xb0\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11\xad2\x00\x00Q\xa8\x03\x01Q\xf4\x02\x01\x0fcell\x01\x11\xbf\x8c\x89\x18\xde~l\xc4\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xbf\x8c" +
	"\x89\x18\xde~l\xc4\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x10\xff\xc5\x19\xf9¶\x8fƧ\x00\x00\x01\x01\x11\x00\x01\x7fwrapper\x01\x11\xff\xb3&\x96\xa8\xd4A\x8e\xba\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff" +
	"\xb3&\x96\xa8\xd4A\x8e\xba\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\r\x00\x02\x01\x11\x00\x01\x1fcells\x01\x0e\x00\x01P\x03\x01\x01\x11\xbf\x8c\x89\x18\xde~l\xc4\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde" +
	"~l\xc4\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\f\x00\x02\x01\x0e\x00\x01\x11\x01\xea\xffzoo.capn\x02p:Owner.pets$Res\x0fults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01" +
	"\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q$\x02\x01\x0fpets\x01\x0e\x00\x01P\x03\x01\x01\x11\xff\x19a\x81\xa8\xc1\xaf\xd2\xf7\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xd2\xffstream.c\x02apnp:StreamR" +
	"esul\x01t\x11\x01\aP\x01\x01\x11\x01\xea\xffzoo.capn\x02p:Pet.measure$Pa\x0frams\x11\x01\xda\xffzoo.capn\x02p:Pet.mixed" +
	"$Para\x03ms\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01n\x01\x04\x00\x02\x01\x04\x00\x01\x11\x01\xd2\xffzoo.capn\x02p:Dog.bark$Pa" +
	"ram\x01s\x11\x01\xba\xffzoo.capn\x01p:Owner.?Filter\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E2\x00\x00Q@\x03\x01QL\x02\x01\r\x01\xff\xff\x14" +
	"\x01\x01\x00\x00\x11I\"\x00\x00QD\x03\x01QP\x02\x01\r\x02\xfe\xff\x14\x01\x02\x00\x00\x11M\"\x00\x00QH\x03\x01QT\x02\x01\x1fcolor\x01\x0f\xffLF\x1c\x1b\xea\x84\xd1\xff\x00\x00\x01\x01\x0f\x00\x01\aall\x00\x06\a" +
	"pet\x01\x11\xff\x19a\x81\xa8\xc1\xaf\xd2\xf7\x00\x00\x01\x01\x11\x00\x01\x11\x01\xe2\xffzoo.capn\x02p:Pet.mixed$Resu\alts\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E2" +
	"\x00\x00Q@\x03\x01QL\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11I\"\x00\x00QD\x03\x01QP\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11M2\x00\x00QH\x03\x01QT\x02\x01\x1fcount\x01\x04\x00\x02\x01\x04\x00\x01\apet\x01" +
	"\x11\xff\x19a\x81\xa8\xc1\xaf\xd2\xf7\x00\x00\x01\x01\x11\x00\x01\x1fowner\x01\x11\xffW\b/\xb9\xdbPn\x8f\x00\x00\x01\x01\x11\x00\x01\x11\x01\x8a\xffzoo.capn\x01p:Mirror\x00\x00\x11\x01\aP\x01\x01" +
	"\x11\x01\xc7Q\f\x03\x05\x00\x00\xfft\x8f\xd0I\xeb\xf2\x1c\xd1\x01Qy\xb9\xd0ɖM\xae\x11Q*\x00\x02\x11E\a\x01\x01\xff\x89{\xd9\xee\xde\xdb.\xb2\x01\x89{\xd9\xee\xde\xdb.\xb2\x1192\x00\x02\x11-\a\x01\x02\xff:\xe8l(" +
	"\xa6\x95\xf5\xa8\x01'\xf2\xb2څ\x05H\xf2\x11!:\x00\x02\x11\x15\a\x0fshow@\x01\x1fwhole@\x01?preset@\x01\x11\x01\aP\x01\x01\x11\x01\x82\xffzoo.capn\x01p:Stat" +
	"s\x00\x11\x01\x17Q\x04\x01\x01\xff\xab\xe3\xacW\xfe\x90!\x80\x00\x11\x012\x1fInner\x11\x01\xe7Q\x10\x03\x04\x00\x00\x04\x01\x00\x00\x11a2\x00\x00Q\\\x03\x01Qh\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11e:\x00\x00Q`\x03\x01" +
	"Ql\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11i2\x00\x00Qd\x03\x01Qp\x02\x01\x01\x03\x01\x01\xff\x18\x10\x13\xb6\x81\xb0x\xee\x00\x11m\x12\x00\x02\x1fcount\x01\x04\x00\x02\x01\x04\x00\x01?leader\x01\x11\xff\x19a" +
	"\x81\xa8\xc1\xaf\xd2\xf7\x00\x00\x01\x01\x11\x00\x01\x1finner\x01\x10\xff\xab\xe3\xacW\xfe\x90!\x80\x00\x00\x01\x01\x10\x00\x01\x01g\x11\x01\xfa\xffzoo.capn\x02p:Mirror.preset$?P" +
	"arams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x01\x01\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\aone\x01\x10\xff\x89{\xd9\xee\xde\xdb.\xb2\x00\x00\x01\x01\x10\x00\x00P\x01\x02\x01\x01\x00\x01\x11\x01\xda\xffzoo.ca" +
	"pn\x02p:Pet.owner$Para\x03ms\x11\x01\xea\xffzoo.capn\x02p:Pet.nothing$Pa\x0frams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11" +
	"\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01v\x00\x06\x11\x01\xf2\xffzoo.capn\x02p:Mirror.show$Re\x1fsults\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\"\x00\x00Q" +
	"$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-\"\x00\x00Q(\x03\x01QD\x02\x01\aone\x01\x10\xff\x89{\xd9\xee\xde\xdb.\xb2\x00\x00\x01\x01\x10\x00\x01\aall\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\x89{\xd9\xee\xde\xdb" +
	".\xb2\x00\x00\x01\x01\x0e\x00\x011\x01\x02\x01\xffzoo.capn\x03p:Pet.promising$Results\x00\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)2\x00\x00Q$\x03\x01Q" +
	"0\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11-\"\x00\x00Q(\x03\x01Q4\x02\x01\x1fcount\x01\x04\x00\x02\x01\x04\x00\x01\apet\x01\x11\xff\x19a\x81\xa8\xc1\xaf\xd2\xf7\x00\x00\x01\x01\x11\x00\x01\x11\x01\x82\xffzoo.cap" +
	"n\x01p:Chain\x00\x11\x01\aP\x01\x01\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x01\x01\x11E*\x00\x00Q@\x03\x01QL\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11U2\x00\x00QP\x03\x01Q\\\x02\x01\x11\x02\x01\x14\x01\x02\x01\x01" +
	"\x11Y\"\x00\x00QT\x03\x01Qp\x02\x01\x0fnext\x01\x10\xff\x89{\xd9\xee\xde\xdb.\xb2\x00\x00\x01\x01\x10\x00\x00P\x01\x02\x01\x05\x00\x01\x1fcount\x01\x04\x00\x02\x01\x04\x00\x01\aall\x01\x0e\x00\x01P\x03\x01\x01\x10" +
	"\xff\x89{\xd9\xee\xde\xdb.\xb2\x00\x00\x01\x01\x0e\x00\x00\x11\x017Q\b\x01\x02\x00\x05\x11\x01\xf2\xffzoo.capn\x02p:Cell.generic$P\x1farams\x11\x01\x0fA\x04\x01\x11\x01\x12\x01" +
	"U\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\x12\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-\x12\x00\x00Q(\x03\x01Q4\x02\x01\x01u\x01\x12\x01\x01\xffc!\x06\x0e\x82\xa1[\xb5\x00\x00\x00\x01\x12\x00\x01" +
	"\x01t\x01\x12\x01\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x01\x12\x00\x01\x11\x01\xd2\xffzoo.capn\x02p:Cell.set$Param\x01s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q" +
	"\b\x03\x01Q\x14\x02\x01\x1fvalue\x01\x12\x01\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x01\x12\x00\x01\x11\x01\x92\xffzoo.capn\x01p:Update\x01r\x11\x01\aP\x01\x01\x11\x01\x0fA\x04\x01\x11\x01\x12\x01" +
	"T\x11\x01GQ\x04\x03\x05\x00\x00\xff\x125\x87\xae\xdbP\xf2\xf6\x01h\xa0\xff\r=\xf0^\xcc\x11\x11:\x00\x00A\f\x01A\x1c\x01\x11-\a?update\x11\x01\x1fQ\x04\x02\x01\xff\x87\x9b\xc3$\xd8\xfa\"\xb7\x00\x01\x01\x00\x00" +
	"\x11\x01\x1fQ\x04\x02\x01\xff\x87\x9b\xc3$\xd8\xfa\"\xb7\x00\x01\x01\x00\x00@\x01\x11\x01\aP\x01\x011\x01B\x01\xffpersiste\x04nt.capnp:Persistent.SaveRes" +
	"ults\x00\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rR\x00\x00Q\f\x03\x01Q\x18\x02\x01\xffsturdyRe\x00\x01f\x01\x12\x01\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x00\x00\x01\x12\x00\x01\x11" +
	"\x01\x8a\xffpersiste\x01nt.capnp\x00\x00\x11\x01'Q\b\x01\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x11\tZ\xffg\xfbʑPY\"\xf6\x00\x11\tZ\xffPersiste\x00\x03nt\xffp" +
	"ersiste\x00\x03nt\x11\x01z\xffzoo.capn\x00?p:Nest\x11\x01\aP\x01\x01\x11\x01\x0fA\x04\x01\x11\x01\x12\x01T\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11E2\x00\x00Q@\x03\x01" +
	"QL\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11I*\x00\x00QD\x03\x01Q\xc0\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11\xbd*\x00\x00Q\xb8\x03\x01Q\xf4\x02\x01\x1fvalue\x01\x12\x01\x01\xff\x11r\xd7\xc1\x19N\xef\xb8\x00\x00\x00\x01\x12" +
	"\x00\x01\x0fmore\x01\x10\xff\x11r\xd7\xc1\x19N\xef\xb8\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff\x11r\xd7\xc1\x19N\xef\xb8\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\x11r\xd7\xc1\x19N" +
	"\xef\xb8\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff\x11r\xd7\xc1\x19N\xef\xb8\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x12\x01\x01\xff\x11r\xd7\xc1\x19N\xef\xb8\x00\x00\x00\x01\x10\x00\x01\x0fsame\x01\x10\xff\x11r\xd7\xc1" +
	"\x19N\xef\xb8\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff\x11r\xd7\xc1\x19N\xef\xb8\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x12\x01\x01\xff\x11r\xd7\xc1\x19N\xef\xb8\x00\x00\x00\x01\x10\x00\x01\x11\x01\xd2\xffzoo.ca" +
	"pn\x02p:Pet.pair$Param\x01s\x11\x01\x92\xffzoo.capn\x01p:Wrappe\x01r\x11\x01\aP\x01\x01\x11\x01\x0fA\x04\x01\x11\x01\x12\x01A\x11\x01GQ\x04\x03\x05\x00\x00" +
	"\xff\x89\x999}\x1a\x115\xfd\x01p\x1e\xbe$\xa4\xbdD\xc3\x11\x11*\x00\x00A\f\x01A\x1c\x01\x11-\a\x0fwrap\x11\x01\x1fQ\x04\x02\x01\xff\xb3&\x96\xa8\xd4A\x8e\xba\x00\x01\x01\x00\x00\x11\x01\x1fQ\x04\x02\x01\xff\xb3&\x96\xa8" +
	"\xd4A\x8e\xba\x00\x01\x01\x00\x00@\x01\x11\x01\x17Q\x04\x01\x01\xbf\x8c\x89\x18\xde~l\xc4@\x01\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x10\xff\xa71\xc6\xefOwS\x8e\x00\x00" +
	"\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff\xa71\xc6\xefOwS\x8e\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x12\x01\x01\xff\xb3&\x96\xa8\xd4A\x8e\xba\x00\x00\x00\x11\x01\xea\xffzoo.capn\x02p:Pet.w" +
	"aiting$Pa\x0frams\x11\x01\xea\xffzoo.capn\x02p:Grows.more$Res\x0fults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01" +
	"Q\x8c\x02\x01\x0fmore\x01\x11\xff\xa3\x06>6isT\x82\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff\xa3\x06>6isT\x82\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x10\xff\xd4&'\x10E\x92\x8a\x95\x00\x00\x00" +
	"@\x01\x11\x01\x1fQ\x04\x02\x01\xff\xd4&'\x10E\x92\x8a\x95\x00\x00\x00\x11\x01'Q\b\x01\x01\x01\x01Q\b\x03\x01\x01\x01Q\x10\x03\x01\x01\x12\x01\x01\xff\x86P\xb1]\xd6\xf4-\xd5\x00\x00\x00\x01\x12\x01\x01\xff\x86P\xb1]\xd6\xf4-\xd5\x00" +
	"\x00\x00\x01\x11\x00\x01\x11\x01\xf2\xffzoo.capn\x02p:Cell.update$Re\x1fsults\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\"\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01" +
	"\x14\x01\x01\x00\x00\x11-\"\x00\x00Q(\x03\x01Q4\x02\x01\aold\x01\x12\x01\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x01\x12\x00\x01\anew\x01\x12\x01\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x01\x12\x00\x01\x11\x01\xea\xffzoo." +
	"capn\x02p:Animal.name$Pa\x0frams\x11\x01\xf2\xffzoo.capn\x02p:TextCell.len$P\x1farams\x11\x01\xfa\xffzoo.c" +
	"apn\x02p:Wrapper.wrap$R?esults\x11\x01z\xffzoo.capn\x00?p:Cell\x11\x01\aP\x01\x01\x11\x01\x0fA\x04\x01\x11\x01\x12\x01T1\x01\x87\x01Q\x18" +
	"\x03\x05\x00\x00\xff\x156߮M\xa9v\xc9\x01и\xc3\xf4\xc96|\xf3\x11\xb1\"\x00\x00A\xac\x01A\xbc\x01\x11\xcd\a\x01\x01\xff\xd3uv\x14\x86n\xe3\xb5\x01\x90Ô\xe4;y\xf8\xfd\x11\xc1\"\x00\x00A\xbc\x01A\xcc\x01\x11\xdd\a" +
	"\x01\x02\xff\xfe^.\xc8\xc8\xf8\xd6\xcd\x01\xd3)t\xe9@\xc5\x18\xbd\x11\xd1:\x00\x00A\xcc\x01A\xdc\x01\x11\xed\a\x01\x03\xff\xac\x03\x8d\x05|>:\x93\x01\xa71\xc6\xefOwS\x8e\x11\xe1B\x00\x00A\xdc\x01A\xec\x01\x13\x19\x01\a\x01" +
	"\x04\xffc!\x06\x0e\x82\xa1[\xb5\x01\x92\xf02%\xb0\xfc\xfc\x81\x13\r\x01B\x00\x00C\b\x01\x01C\x18\x01\x01\x13)\x01\x0f\x01\x05\xff\xc3\x1aN>\xb1<\xa3\xcc\x01\x81/\xe3\xe2!\xc3\xcf\xe7\x13%\x012\x00\x00C \x01\x01C0\x01" +
	"\x01\x13A\x01\a\aget\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01\x00\x00\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01\x00\x00@\x01\aset\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01" +
	"\x00\x00\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01\x00\x00@\x01?update\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01\x00\x00\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01\x00\x00@\x01" +
	"\x7fhistory\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01\x00\x00\x11\x01\x1fQ\x04\x02\x01\xff\xa71\xc6\xefOwS\x8e\x00\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x12\x01\x01\xbf\x8c\x89\x18\xde~l\xc4" +
	"\x00\x00@\x01\x7fgeneric\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01\x00\x00\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01\x00\x00A\x04\x01\x11\x01\x12\x01U\x1fchild\x11\x01\x1fQ\x04\x02" +
	"\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01\x00\x00\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x01\x01\x00\x00@\x01\x11\x01\aP\x01\x01\x11\x01\xe2\xffzoo.capn\x02p:Owner.pets$Par\a" +
	"ams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q\x14\x02\x01?filter\x01\x10\xffɴ\xec2E\x1f\xfb\x9c\x00\x00\x01\x01\x10\x00\x01\x11\x01\xfa\xffzoo.capn\x02p:P" +
	"et.promising$?Params\x11\x01\xe2\xffpersiste\x02nt.capnp:Persist\aent\x11\x01'Q\b\x01\x01\xff\xa5s0\x18Y\xbao\xf7\x00" +
	"\x11\tZ\xff\xbf\xef@\x8c\xc1Hh\xb7\x00\x11\tb\xffSavePara\x00\x03ms\xffSaveResu\x00\alts\x11\x01\x17A\b\x01\x11\x05R\x11\t2\xffSturdyRe\x00\x01f\x1fOw" +
	"ner\x11\x01GQ\x04\x03\x05\x00\x00\xff\xa5s0\x18Y\xbao\xf7\x01\xbf\xef@\x8c\xc1Hh\xb7\x11\x11*\x00\x00A\f\x01A\x1c\x01\x11-\a\x0fsave\x11\x01\x1fQ\x04\x02\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x01\x01\x00\x00" +
	"\x11\x01\x1fQ\x04\x02\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x01\x01\x00\x00@\x01\x11\x01\aP\x01\x01\x11\x01\xfa\xffzoo.capn\x02p:TextCell.len$R?esults\x11\x01?Q\x04" +
	"\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\alen\x01\b\x00\x02\x01\b\x00\x01\x11\x01\xd2\xffzoo.capn\x02p:Cell.get$Param\x01s\x11\x01\xf2\xffzo" +
	"o.capn\x02p:Pet.nothing$Re\x1fsults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01v\x00\x061\x01\n\x01\xffzoo.ca" +
	"pn\x03p:Updater.update$Results\x00\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\anew\x01\x12\x01\x01\xff\x87\x9b\xc3$\xd8\xfa" +
	"\"\xb7\x00\x00\x00\x01\x12\x00\x01\x11\x01\xe2\xffzoo.capn\x02p:Cell.child$Par\aams\x11\x01\xea\xffzoo.capn\x02p:Cell.update$P" +
	"a\x0frams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x1a\x00\x00Q\b\x03\x01QD\x02\x01\x03by\x01\x11\xff\x87\x9b\xc3$\xd8\xfa\"\xb7\x00\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xff\x87\x9b\xc3$\xd8\xfa\"\xb7\x00\x00\x00" +
	"\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x12\x01\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x01\x11\x00\x01\x11\x01\xc2\xffnames.ca\x02pnp:Person.Type\x00\x11\x01\aP\x01\x01\x11\x017Q\b" +
	"\x01\x02\x00\x00\x11\x112\x00\x00\x01\x01\x11\t*\x00\x00\x1frange\x0ffunc\x11\x01\xf2\xffzoo.capn\x02p:Animal.meet$Re\x1fsults\x11\x01wQ\b\x03\x04\x00" +
	"\x00\x04\x01\x00\x00\x11)2\x00\x00Q$\x03\x01Q0\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11-B\x00\x00Q(\x03\x01QD\x02\x01\x1fliked\x01\x01\x00\x02\x01\x01\x00\x01\x7ffriends\x01\x0e\x00\x01P\x03\x01\x01\x11\xff" +
	"\x98g\xaf\xd3e\xe3\xef\x80\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xea\xffzoo.capn\x02p:Mirror.show$Pa\x0frams\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\"\x00\x00Q$\x03" +
	"\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-\"\x00\x00Q(\x03\x01QD\x02\x01\aone\x01\x10\xff\x89{\xd9\xee\xde\xdb.\xb2\x00\x00\x01\x01\x10\x00\x01\aall\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\x89{\xd9\xee\xde\xdb.\xb2" +
	"\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xea\xffzoo.capn\x02p:Animal.meet$Pa\x0frams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fot" +
	"her\x01\x11\xff\x98g\xaf\xd3e\xe3\xef\x80\x00\x00\x01\x01\x11\x00\x01\x11\x01\x9a\xffzoo.capn\x01p:TextCe\x03ll\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff.f\xcbA\xa9\xbcܿ\x01" +
	"X\x98\xa0\x9f8oX\xc9\x11\x11\"\x00\x02\x11\x05\a\alen@\x01\x11\x01\x17Q\x04\x01\x01\xbf\x8c\x89\x18\xde~l\xc4@\x01\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\f" +
	"\x00\x02\x11\x01b\xffnames.ca\x00\apnp1\x01W\x01QT\x01\x01\xffi\x89\x80\x8au\xd0\f\xa1\x00\x11\xa1j\xff[\xa3\x9e\xda\xf9\xe5\xc6\xed\x00\x11\xa1:\xff\x8a\xdc:a\xc6z\v\xf3\x00\x11\x9dZ\xff\x1e\xceG" +
	"s\xed\xd9\xdc\xca\x00\x11\x9d2\xffȢ\x1fC\x03\xe74\xb8\x00\x11\x99Z\xffg\xf8\xa6\x1d_\x87x\xc6\x00\x11\x99R\xffz\"\x9bGO2\f\x98\x00\x11\x99:\xff7Z\xe6\x1b\xef\x18\x9e\xe5\x00\x11\x95B\xff\x8e\x86\x14a\xc6\xc5\xca\xf4" +
	"\x00\x11\x91r\xff\xf5ƕ1\xfd\x88\xd3\xed\x00\x11\x91Z\xffi\x96.\xe9\x05\xf7ϐ\x00\x11\x91\x9a\xffAʕ\nw\xc5\xf9\xb3\x00\x11\x95\"\xffN\x1f?\x1c\xf5\xd94\xe9\x00\x11\x91*\xf7y?\xf1(\x152\xeb\x11\x8d2\xff\x06\x16" +
	"\xb3\xa2\x16\xc0h\x8e\x00\x11\x89*\xff\x14D'\xfdn\x0eC\xad\x00\x11\x85*\xffF\xd6jL\x1e\xc9\"\xef\x00\x11\x81*\xff\xbeh\x98\x87f\xb5\xb3\x91\x00\x11}B\xff\xb2\xdf\xc71\x15\x16\xb4\xa4\x00\x11y\x12\xff\a\xd6\x1bs\xd2\xff\xaf" +
	"\xde\x00\x11u\x12\xff!\xdd\xe5\xb4>\xe11\x86\x00\x11q*\xffPersonRe\x00\x0fader?Person\xffPersonTy\x00\x03pe\x1fShape\xffShapeUni\x00\x03" +
	"on\xffnewPerso\x00\x01n?person\x7fService\xffServiceS\x00\x1ferver\xffNewServi\x00\x03ce\xffServiceP\x01in" +
	"gPromi\x03se\aSub\x0fLeft\x1fRight\x0fBase\x0fBoth\x0fMore\x7fDiamond\x01A\x01B\x0fnote\x11\x01\xf2\xffzoo.capn\x02p" +
	":Pet.waiting$Re\x1fsults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\apet\x01\x11\xff\x19a\x81\xa8\xc1\xaf\xd2\xf7\x00\x00\x01\x01\x11\x00\x01\x11" +
	"\x01\x82\xffzoo.capn\x01p:Grows\x00\x11\x01\aP\x01\x01\x11\x01\x0fA\x04\x01\x11\x01\x12\x01T\x11\x01GQ\x04\x03\x05\x00\x00\xff\x86]\xc3ϯ\xc3\xfc\xe3\x01&\x9f\x0f\x03w\xab\x9b\xbc\x11\x11*\x00\x00A" +
	"\f\x01A\x1c\x01\x11-\a\x0fmore\x11\x01\x1fQ\x04\x02\x01\xff\x86P\xb1]\xd6\xf4-\xd5\x00\x01\x01\x00\x00\x11\x01\x1fQ\x04\x02\x01\xff\x86P\xb1]\xd6\xf4-\xd5\x00\x01\x01\x00\x00@\x01\x11\x01\aP\x01\x01\x11\x01\xf2\xffzoo" +
	".capn\x02p:Animal.self$Re\x1fsults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fself\x01\x11\xff\x98g\xaf\xd3e\xe3\xef\x80" +
	"\x00\x00\x01\x01\x11\x00\x01\x11\x01\x82\xffzoo.capn\x01p:Empty\x00\x11\x01\aP\x01\x01\x11\x01\aP\x03\x05\x11\x01\aP\x01\x01\x11\x01\xe2\xffzoo.capn\x02p:Pet.owner" +
	"$Resu\alts\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fowner\x01\x11\xffW\b/\xb9\xdbPn\x8f\x00\x00\x01\x01\x11\x00\x01\x11\x01\xd2\xffzoo.cap" +
	"n\x02p:Pet.feed$Param\x01s\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)*\x00\x00Q$\x03\x01Q@\x02\x01\x01\x01\x14\x01\x01\x01\x01\x11=*\x00\x00Q8\x03\x01QD\x02\x01\x0ffoo" +
	"d\x01\x0e\x00\x01P\x03\x01\x01\x10\xff4r\xa7\xc5\x14\x91V\xf3\x00\x00\x01\x01\x0e\x00\x01\x0fwhen\x01\x05\x00\x02\x01\x05\x01\a\x00\x00\x11\x01R\xffzoo.capn\x00\x01p1\x01G\x01QP\x01\x01\xff\xb4\xa6\x14\x9f^" +
	"\xc08\xdc\x00\x11\x992\xff\x98g\xaf\xd3e\xe3\xef\x80\x00\x11\x95:\xff\x19a\x81\xa8\xc1\xaf\xd2\xf7\x00\x11\x91\"\xffW\b/\xb9\xdbPn\x8f\x00\x11\x8d2\xff\xe7\x8cc\xfb\xc1\x83\b\xf4\x00\x11\x89\"\xff4r\xa7\xc5\x14\x91V\xf3\x00\x11" +
	"\x85*\xffLF\x1c\x1b\xea\x84\xd1\xff\x00\x11\x812\xff\xc5\x19\xf9¶\x8fƧ\x00\x11}2\xbf\x8c\x89\x18\xde~l\xc4\x11y*\xff\x87\x9b\xc3$\xd8\xfa\"\xb7\x00\x11uB\xff\xa71\xc6\xefOwS\x8e\x00\x11qB\xff\x8f\xbfm\xe1" +
	">\x8dy\xd2\x00\x11mJ\xff\xb3&\x96\xa8\xd4A\x8e\xba\x00\x11mB\xff>%\xa7{qd\x8d\x95\x00\x11i:\xff\x11r\xd7\xc1\x19N\xef\xb8\x00\x11e*\xff\x86P\xb1]\xd6\xf4-\xd5\x00\x11a2\xff\xa3\x06>6isT\x82\x00" +
	"\x11]2\xff\xd4&'\x10E\x92\x8a\x95\x00\x11Y\"\xff\x89{\xd9\xee\xde\xdb.\xb2\x00\x11U2\xff\x19\xe0\x84\x0e\xcbw\x8c\xa4\x00\x11Q:\x1fEmpty?Animal\aPet\x1fOwner\aDog\x0f" +
	"Food\x1fColor\x1fStats\x0fCell\x7fUpdater\x7fHistory\xffTextCell\x00\x00\x00\x7fWrapper?Holder\x0fNest\x1f" +
	"Grows\x1fGrown\aMap\x1fChain?Mirror\x11\x01\xe2\xffzoo.capn\x02p:Grows.more$Par\aams\x11\x01\xf2\xffzoo.c" +
	"apn\x02p:Pet.anything$P\x1farams\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\"\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-\"\x00\x00Q(\x03\x01Q" +
	"4\x02\x01\aany\x01\x12\x00\x02\x01\x12\x00\x01\acap\x01\x12\x04\x03\x00\x01\x01\x12\x00\x01\x11\x01\xea\xffzoo.capn\x02p:Cell.child$Res\x0fults\x11\x01?Q\x04\x03\x04" +
	"\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01QD\x02\x01\x0fcell\x01\x11\xbf\x8c\x89\x18\xde~l\xc4\x00\x00@\x01\x11\x01\x1fQ\x04\x02\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x11\x01\x17Q\x04\x01\x01\x01\x01P\x03\x01\x01\x12\x01" +
	"\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x01\x11\x00\x01\x11\x01\x9a\xffnames.ca\x01pnp:Pers\x03on\x11\x01\x17Q\x04\x01\x01\xff\xd6|\xea:Fm0\xce\x00\x11\x01*\x0fType1\x01\xf7\x03QH" +
	"\x03\x04\x00\x00\x04\x01\x00\x00\x13\xe9\x01:\x00\x00S\xe4\x01\x03\x01S\xf0\x01\x02\x01\x01\x01\x14\x01\x01\x00\x00\x13\xed\x01B\x00\x00S\xe8\x01\x03\x01S\xf4\x01\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x13\xf1\x01*\x00\x00S\xec\x01\x03\x01S\xf8\x01\x02" +
	"\x01\x11\x03\x02\x14\x01\x03\x00\x00\x13\xf5\x01B\x00\x00S\xf0\x01\x03\x01S\xfc\x01\x02\x01\x11\x04\x03\x14\x01\x04\x00\x00\x13\xf9\x01B\x00\x00S\xf4\x01\x03\x01R\x02\x02\x01\x11\x05\x01\x14\x01\x05\x00\x00\x13\xfd\x012\x00\x00S\xf8\x01\x03\x01S\x04\x02" +
	"\x02\x01\x11\x06\x02\x14\x01\x06\x00\x00\x13\x01\x022\x00\x00S\xfc\x01\x03\x01S\b\x02\x02\x01\x11\a\x03\x14\x01\a\x00\x00\x13\x05\x02B\x00\x00R\x02\x03\x01S\f\x02\x02\x01\x11\b\x04\x14\x01\b\x00\x00\x13\t\x022\x00\x00S\x04\x02\x03\x01S\x10" +
	"\x02\x02\x01\x11\t\x05\x14\x01\t\x00\x00\x13\r\x022\x00\x00S\b\x02\x03\x01S\x14\x02\x02\x01\x11\n\x06\x14\x01\n\x00\x00\x13\x11\x02B\x00\x00S\f\x02\x03\x01S\x18\x02\x02\x01\x11\v\a\x14\x01\v\x00\x00\x13\x15\x022\x00\x00S\x10\x02\x03\x01" +
	"S\x1c\x02\x02\x01\x11\f\x04\x14\x01\f\x00\x00\x13\x19\x02*\x00\x00S\x14\x02\x03\x01S \x02\x02\x01\x11\r\x04\x14\x01\r\x00\x00\x13\x1d\x02:\x00\x00S\x18\x02\x03\x01S$\x02\x02\x01\x11\x0e\x03\x14\x01\x0e\x00\x00\x13!\x022\x00\x00S\x1c\x02" +
	"\x03\x01S(\x02\x02\x01\x11\x0f\n\x14\x01\x0f\x00\x00\x13%\x02Z\x00\x00S$\x02\x03\x01S0\x02\x02\x01\x11\x10\x05\x14\x01\x10\x00\x00\x13-\x02B\x00\x00S(\x02\x03\x01S4\x02\x02\x01\x11\x11\x06\x14\x01\x11\x00\x00\x131\x02\"\x00\x00S" +
	",\x02\x03\x01S8\x02\x02\x01?reader\x01\f\x00\x02\x01\f\x00\x01\x7fhasName\x01\x01\x00\x02\x01\x01\x00\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\x7fsetName\x01\f\x00\x02\x01\f\x00\x01\x7f" +
	"newName\x01\f\x00\x02\x01\f\x00\x01\x1fplain\x01\x02\x00\x02\x01\x02\x00\x01\x1fbuild\x01\x02\x00\x02\x01\x02\x00\x01\x7frelease\x01\x02\x00\x02\x01\x02\x00\x01\x1fwhich\x01\x02\x00\x02\x01" +
	"\x02\x00\x01\x1funion\x01\x02\x00\x02\x01\x02\x00\x01\x7ffromPtr\x01\x02\x00\x02\x01\x02\x00\x01\x1ftoPtr\x01\x02\x00\x02\x01\x02\x00\x01\x0ftype\x01\x0f\xff\xd6|\xea:Fm0\xce\x00\x00\x01\x01\x0f\x00\x01" +
	"?string\x01\f\x00\x02\x01\f\x00\x01\x1fint32\x01\x04\x00\x02\x01\x04\x00\x01\xffobjectSi\x00\x03ze\x01\x02\x00\x02\x01\x02\x00\x01\x7fcontext\x01\f\x00\x02\x01\f\x00\x01\aany" +
	"\x01\x12\x00\x02\x01\x12\x00\x01\x11\x01\x92\xffzoo.capn\x01p:Stats.\x01g\x11\x01?Q\x04\x03\x04\x10\x02\x14\x01\x03\x00\x00\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01h\x01\x11\xff\x98g\xaf\xd3e\xe3\xef" +
	"\x80\x00\x00\x01\x01\x11\x00\x011\x01\x02\x01\xffzoo.capn\x03p:Mirror.preset$Results\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x01\x01\x11\r\"\x00\x00Q\b\x03\x01Q\x14" +
	"\x02\x01\aone\x01\x10\xff\x89{\xd9\xee\xde\xdb.\xb2\x00\x00\x01\x01\x10\x00\x00P\x01\x02\x01\x02\x00\x01\x11\x01z\xffzoo.capn\x00?p:Food\x11\x01\aP\x01\x01\x11\x01\xe7Q\x10\x03\x04\x00\x00\x04\x01\x00\x00" +
	"\x11a*\x00\x00Q\\\x03\x01Qh\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11e2\x00\x00Q`\x03\x01Ql\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11i*\x00\x00Qd\x03\x01Q\x90\x02\x01\x11\x03\x03\x14\x01\x03\x00\x00\x11\x8d\"\x00\x00Q\x88" +
	"\x03\x01Q\x94\x02\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\x1fmaker\x01\x11\xff\x98g\xaf\xd3e\xe3\xef\x80\x00\x00\x01\x01\x11\x00\x01\x0fgrid\x01\x0e\x00\x01P\x03\x01\x01\x0e\x00\x01P\x03\x01\x01\x11\xff\x98g\xaf\xd3e" +
	"\xe3\xef\x80\x00\x00\x01\x01\x0e\x00\x01\acap\x01\x12\x04\x03\x00\x01\x01\x12\x00\x01\x11\x01\xda\xffzoo.capn\x02p:Cell.get$Resul\x03ts\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11" +
	"\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fvalue\x01\x12\x01\x01\xbf\x8c\x89\x18\xde~l\xc4\x00\x00\x01\x12\x00\x01\x11\x01\xf2\xffzoo.capn\x02p:Animal.name$Re\x1fsult" +
	"s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fname\x01\f\x00\x02\x01\f\x00\x01\x11\x01r\xffzoo.capn\x00\x1fp:Dog\x11\x01\aP\x01\x01\x11\x01GQ\x04" +
	"\x03\x05\x00\x00\xff\x95\xec\xed\\\x96\x85\xf2\x9c\x01\x01\x93\x0e\xe3}\xbe5\xfa\x11\x11*\x00\x02\x11\x05\a\x0fbark@\x01\x11\x01'Q\b\x01\x01\xff\x19a\x81\xa8\xc1\xaf\xd2\xf7\x00\x00\x00\xffW\b/\xb9\xdbPn\x8f\x00\x00\x00\x11\x01" +
	"\xf2\xffzoo.capn\x02p:Pet.measure$Re\x1fsults\x11\x01\xe7Q\x10\x03\x04\x00\x00\x04\x01\x00\x00\x11a:\x00\x00Q\\\x03\x01Qh\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11e:" +
	"\x00\x00Q`\x03\x01Ql\x02\x01\x11\x02\b\x14\x01\x02\x00\x00\x11i\"\x00\x00Qd\x03\x01Qp\x02\x01\x11\x03\t\x14\x01\x03\x00\x00\x11m2\x00\x00Qh\x03\x01Qt\x02\x01?height\x01\v\x00\x02\x01\v\x00\x01?we" +
	"ight\x01\v\x00\x02\x01\v\x00\x01\aage\x01\a\x00\x02\x01\a\x00\x01\x1fcolor\x01\x0f\xffLF\x1c\x1b\xea\x84\xd1\xff\x00\x00\x01\x01\x0f\x00\x011\x01\x02\x01\xffzoo.capn\x03p:Update" +
	"r.update$Params\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\aold\x01\x12\x01\x01\xff\x87\x9b\xc3$\xd8\xfa\"\xb7\x00\x00\x00\x01\x12\x00\x011\x01:\x01" +
	"\xffpersiste\x03nt.capnp:Persistent.Save?Params\x11\x01\aP\x01\x01\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rB\x00\x00Q\b\x03\x01Q" +
	"\x14\x02\x01\x7fsealFor\x01\x12\x05\x01\x01\xff\x91V\x9f\xcd/!\xcb\xc8\x00\x00\x00\x01\x12\x00\x01\x11\x01r\xffzoo.capn\x00\x1fp:Pet\x11\x01\aP\x01\x011\x01\x87\x02Q(\x03\x05\x00\x00\xff\xa2_" +
	"\x13WH\xcaé\x01\xea\x13\xfc\xf5z8\xf0\xdf\x131\x012\x00\x02\x13%\x01\a\x01\x01\xff\xedD\x8f\xc1\xc9\xcf]\xe0\x01n\xb1\xc0w3\x9a_\x99\x13\x19\x01*\x00\x02\x13\r\x01\a\x01\x02\xff\xc1\x155$\xbf\x15!\x9a\x01\xd7\xee\xe0" +
	"*\x94\x01\xa2\xf6\x13\x01\x01B\x00\x02\x11\xf5\a\x01\x03\xff\xc5\x19\xf9¶\x8fƧ\x01\xc5\x19\xf9¶\x8fƧ\x11\xe92\x00\x02\x11\xdd\a\x01\x04\xff)R\xb2\xc3\xf3˝\xb9\x01N.r)}\xe9V\x8e\x11\xd1*\x00\x02\x11\xc5\a" +
	"\x01\x05\xff>,ФL\x8eZ\x9c\x01\x10\xfe\xda\xed\x83\xd8&\x9e\x11\xb92\x00\x02\x11\xad\a\x01\x06\xff\xbee\x0f\x96\xa5\x8c\x1d\xe5\x01\"\x06\r\x8f\x10\x83\x89\xfd\x11\xa1J\x00\x02\x11\x99\a\x01\a\xff0\x17\x1aH\x8b\x8e\xbb\xba\x01\x9bW" +
	"\xd2\xfau\xc4*\xd5\x11\x8dB\x11\x8d\x1f\x00\x01\x11\xa1\a\x01\b\xffVX\x96{\xa2\xb6/\xc8\x01B\xd8\x10\xf0\xc9\x04Ǳ\x11\x95R\x11\x99\x1f\x00\x01\x11\xad\a\x01\t\xff\xe7=\xec.dm\xf1\xad\x01\x1a`-ӎ[]\xca\x11\xa1" +
	"B\x00\x02\x11\x95\a\x1fowner@\x01\x0ffeed@\x01\x7fmeasure@\x01\x1fstats@\x01\x0fpair@\x01\x1fmixed@\x01\xffanything\x00\x00\x00@\x01\x7fw" +
	"aitingQ\x04\x01\x02\xff\x89\x83c\x1eĕ>\x9b\x00Q\x04\x02\x01A\f\x01\x00\x03@\x01\xffpromisin\x00\x01gQ\x04\x01\x02\xff\xd9PIÓ\bh\xa2\x00Q\x04\x02\x01A\f\x01\x00\x03@\x01\x7fn" +
	"othing@\x01\x11\x01\x17Q\x04\x01\x01\xff\x98g\xaf\xd3e\xe3\xef\x80\x00\x00\x00\x11\x01\xda\xffzoo.capn\x02p:Dog.bark$Resul\x03ts\x11\x01\xf2\xffzoo.cap" +
	"n\x02p:Wrapper.wrap$P\x1farams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x12\x00\x00Q\b\x03\x01Q\x14\x02\x01\x01a\x01\x12\x01\x01\xff\xb3&\x96\xa8\xd4A\x8e\xba\x00\x00\x00\x01\x12" +
	"\x00\x01\x11\x01\xfa\xffzoo.capn\x02p:Pet.anything$R?esults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\aany\x01\x12" +
	"\x00\x02\x01\x12\x00\x01\x11\x01\xda\xffzoo.capn\x02p:Cell.set$Resul\x03ts\x11\x01\x82\xffzoo.capn\x01p:Color\x00\x11\x01\aP\x01\x01\x11\x017Q\b" +
	"\x01\x02\x00\x00\x11\x11\"\x00\x00\x01\x01\x11\t2\x00\x00\ared\x1fgreen\x11\x01\x1fA\f\x01\x00\x021\x01r\x01\xffChain ha\x04s defaults in which it" +
	" occurs ag\x1fain.\n\x11\x01\x1fA\f\x01\x00\x021\x01\xe2\x01\xffNames th\x06at get in one another's way, and" +
	" in the way of G\ao.\n1\x01\xfa\x02\xffInterfac\nes of all kinds: inheritance, generi" +
	"cs, streams, many results, structs as parame?ters.\n"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

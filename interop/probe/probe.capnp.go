// Code generated from probe.capnp by marque. DO NOT EDIT.

package probe

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Counter is a reference to an object with the interface Counter, local or remote, or to the promise of one.
type Counter struct{ rpc.Ref }

// CounterID is the id of the interface Counter.
const CounterID uint64 = 0xa4f1669607af7027

// AddRef returns a further reference to what c refers to.
func (c Counter) AddRef() Counter { return Counter{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Counter a type argument of generic types, see [plain.Pointer].
func (Counter) FromPtr(p plain.Ptr) Counter {
	return Counter{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Counter) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var counterNextMethod = rpc.Method{InterfaceID: CounterID, MethodID: 0, Interface: "Counter", Name: "next", ResultHasNoCaps: true}

// Next calls next and waits for its results.
//
// Records a number. Calls must arrive in the order in which they were made. seen is how many have arrived, this one included.
func (c Counter) Next(ctx context.Context, number uint32) (seen uint32, err error) {
	a, err := c.BeginNext(ctx, number).Wait()
	if err != nil {
		return seen, err
	}
	defer a.Release()
	return CounterNextPromise{a}.results(a.Results())
}

// NextAsync calls next and returns at once; calls in flight arrive in the order in which they were made.
func (c Counter) NextAsync(ctx context.Context, number uint32) CounterNextPromise {
	return CounterNextPromise{c.BeginNext(ctx, number).Send()}
}

// NextRaw is NextAsync with parameters that fill builds in place, in the message that is sent.
func (c Counter) NextRaw(ctx context.Context, fill func(CounterNextParamsBuilder)) CounterNextPromise {
	call := c.Ref.Begin(ctx, &counterNextMethod, CounterNextParamsBuilder{}.ObjectSize())
	fill(CounterNextParamsBuilder(call.Params()))
	return CounterNextPromise{call.Send()}
}

// BeginNext starts a call of next, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Counter) BeginNext(ctx context.Context, number uint32) *rpc.Call {
	call := c.Ref.Begin(ctx, &counterNextMethod, CounterNextParamsBuilder{}.ObjectSize())
	b := CounterNextParamsBuilder(call.Params())
	b.SetNumber(number)
	return call
}

// CounterNextPromise is the promise of the results of Counter.next. Whoever made the call releases it.
type CounterNextPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CounterNextPromise) Wait(ctx context.Context) (seen uint32, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return seen, err
	}
	return p.results(r)
}

func (CounterNextPromise) results(s capnp.Struct) (seen uint32, err error) {
	return CounterNextResultsReader(s).Seen(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p CounterNextPromise) Read(ctx context.Context) (CounterNextResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return CounterNextResultsReader(r), err
}

// CounterServer is what implements Counter. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type CounterServer interface {
	// Records a number. Calls must arrive in the order in which they were made. seen is how many have arrived, this one included.
	Next(ctx context.Context, number uint32) (seen uint32, err error)
}

// NewCounter makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewCounter(s CounterServer, opts ...rpc.ObjectOption) Counter {
	return Counter{rpc.NewObject(counterObject{s}, opts...)}
}

// CounterFunc makes f an object with the one method of Counter.
func CounterFunc(f func(ctx context.Context, number uint32) (seen uint32, err error), opts ...rpc.ObjectOption) Counter {
	return NewCounter(counterFunc(f), opts...)
}

type counterFunc func(ctx context.Context, number uint32) (seen uint32, err error)

func (f counterFunc) Next(ctx context.Context, number uint32) (seen uint32, err error) {
	return f(ctx, number)
}

// UnimplementedCounter has all methods of CounterServer and implements none: embed it to implement only some.
type UnimplementedCounter struct{}

// Next returns [rpc.ErrUnimplemented].
func (UnimplementedCounter) Next(_ context.Context, _ uint32) (seen uint32, err error) {
	return seen, rpc.ErrUnimplemented
}

// CounterMethod is the description of the method with the number, or nil.
func CounterMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &counterNextMethod
	}
	return nil
}

// DispatchCounter calls the method of s that c asks for, one of those that Counter declares itself.
func DispatchCounter(ctx context.Context, s CounterServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			NextRaw(context.Context, CounterNextCall) error
		}); ok {
			return s.NextRaw(ctx, CounterNextCall{c})
		}
		seen, err := s.Next(ctx, CounterNextParamsReader(c.Params()).Number())
		if err != nil {
			return err
		}
		b := CounterNextResultsBuilder(c.Results(CounterNextResultsBuilder{}.ObjectSize()))
		b.SetSeen(seen)
		return nil
	}
	return rpc.ErrUnimplemented
}

// counterObject is the rpc.Dispatcher of an implementation.
type counterObject struct{ s CounterServer }

func (o counterObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case CounterID:
		return CounterMethod(method)
	}
	return nil
}

func (o counterObject) Implements(id uint64) bool {
	return id == CounterID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ProbeSchema].
func (o counterObject) Schema() (interfaceID uint64, packed string) { return CounterID, ProbeSchema }

func (o counterObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchCounter(ctx, o.s, c)
}

// CounterNextCall is a call of Counter.next in the zero-copy form. An implementation that has the method
//
//	NextRaw(context.Context, CounterNextCall) error
//
// is called by it instead of Next. The call is valid until the method returns.
type CounterNextCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c CounterNextCall) Params() CounterNextParamsReader {
	return CounterNextParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c CounterNextCall) Results() CounterNextResultsBuilder {
	return CounterNextResultsBuilder(c.ServerCall.Results(CounterNextResultsBuilder{}.ObjectSize()))
}

// CounterNextParamsReader reads the parameters of Counter.next in place. It is valid as long as its message is.
type CounterNextParamsReader capnp.Struct

func (r CounterNextParamsReader) Number() uint32 { return capnp.Struct(r).Uint32(0) }

// CounterNextParamsBuilder fills in the parameters of Counter.next in place.
type CounterNextParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CounterNextParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b CounterNextParamsBuilder) SetNumber(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// CounterNextResultsReader reads the results of Counter.next in place. It is valid as long as its message is.
type CounterNextResultsReader capnp.Struct

func (r CounterNextResultsReader) Seen() uint32 { return capnp.Struct(r).Uint32(0) }

// CounterNextResultsBuilder fills in the results of Counter.next in place.
type CounterNextResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CounterNextResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b CounterNextResultsBuilder) SetSeen(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// Echoed is the struct Echoed as a plain Go value, which shares nothing with any message.
type Echoed struct {
	Data []byte
}

// EchoedReader reads an [Echoed] in place. It is valid as long as its message is.
type EchoedReader capnp.Struct

// ReadEchoed reads the root of m as an [Echoed].
func ReadEchoed(m *capnp.Message) EchoedReader { return EchoedReader(m.Root().Struct()) }

func (r EchoedReader) Data() []byte { return capnp.Struct(r).Data(0) }

// HasData reports whether data is not null.
func (r EchoedReader) HasData() bool { return capnp.Struct(r).Has(0) }

// EchoedBuilder fills in an [Echoed] in place.
type EchoedBuilder capnp.StructBuilder

// NewEchoed makes an [Echoed] the root of m.
func NewEchoed(m *capnp.Message) EchoedBuilder {
	return EchoedBuilder(m.NewRoot(EchoedBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (EchoedBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// Reader reads what has been filled in.
func (b EchoedBuilder) Reader() EchoedReader { return EchoedReader(capnp.StructBuilder(b).Reader()) }

func (b EchoedBuilder) SetData(v []byte) { capnp.StructBuilder(b).SetData(0, v) }

// NewData sets data to size zero bytes, to be filled in.
func (b EchoedBuilder) NewData(size int) []byte { return capnp.StructBuilder(b).NewData(0, size) }

// Plain returns a copy of the struct.
func (r EchoedReader) Plain() Echoed {
	return Echoed{
		Data: plain.Bytes(r.Data()),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Echoed) Build(b EchoedBuilder) {
	if p.Data != nil {
		b.SetData(p.Data)
	}
}

// FromPtr and ToPtr make *Echoed a type argument of generic types, see [plain.Pointer].
func (*Echoed) FromPtr(p plain.Ptr) *Echoed {
	return plain.Struct(EchoedReader(p.Struct()), EchoedReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Echoed) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, EchoedBuilder{}.ObjectSize()); ok {
		p.Build(EchoedBuilder(b))
	}
}

// Probe is a reference to an object with the interface Probe, local or remote, or to the promise of one.
type Probe struct{ rpc.Ref }

// ProbeID is the id of the interface Probe.
const ProbeID uint64 = 0xe67005bb0d3ec340

// AddRef returns a further reference to what c refers to.
func (c Probe) AddRef() Probe { return Probe{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Probe a type argument of generic types, see [plain.Pointer].
func (Probe) FromPtr(p plain.Ptr) Probe { return Probe{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Probe) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var probeEchoMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 0, Interface: "Probe", Name: "echo", ResultHasNoCaps: true}

var probeSelfMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 1, Interface: "Probe", Name: "self"}

var probeIdentityMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 2, Interface: "Probe", Name: "identity"}

var probeLaterMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 3, Interface: "Probe", Name: "later"}

var probeFlushMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 4, Interface: "Probe", Name: "flush", ResultHasNoCaps: true}

var probeFailMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 5, Interface: "Probe", Name: "fail", ResultHasNoCaps: true}

var probeCountMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 6, Interface: "Probe", Name: "count", ResultHasNoCaps: true}

var probeHangMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 7, Interface: "Probe", Name: "hang", ResultHasNoCaps: true}

var probeHangingMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 8, Interface: "Probe", Name: "hanging", ResultHasNoCaps: true}

var probePushMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 9, Interface: "Probe", Name: "push", Stream: true, ResultHasNoCaps: true}

var probePushedMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 10, Interface: "Probe", Name: "pushed", ResultHasNoCaps: true}

var probeForwardMethod = rpc.Method{InterfaceID: ProbeID, MethodID: 11, Interface: "Probe", Name: "forward", ResultHasNoCaps: true}

// Echo calls echo and waits for its results.
func (c Probe) Echo(ctx context.Context, data []byte) (results *Echoed, err error) {
	a, err := c.BeginEcho(ctx, data).Wait()
	if err != nil {
		return results, err
	}
	defer a.Release()
	return ProbeEchoPromise{a}.results(a.Results())
}

// EchoAsync calls echo and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) EchoAsync(ctx context.Context, data []byte) ProbeEchoPromise {
	return ProbeEchoPromise{c.BeginEcho(ctx, data).Send()}
}

// EchoRaw is EchoAsync with parameters that fill builds in place, in the message that is sent.
func (c Probe) EchoRaw(ctx context.Context, fill func(ProbeEchoParamsBuilder)) ProbeEchoPromise {
	call := c.Ref.Begin(ctx, &probeEchoMethod, ProbeEchoParamsBuilder{}.ObjectSize())
	fill(ProbeEchoParamsBuilder(call.Params()))
	return ProbeEchoPromise{call.Send()}
}

// BeginEcho starts a call of echo, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginEcho(ctx context.Context, data []byte) *rpc.Call {
	call := c.Ref.Begin(ctx, &probeEchoMethod, ProbeEchoParamsBuilder{}.ObjectSize())
	b := ProbeEchoParamsBuilder(call.Params())
	if data != nil {
		b.SetData(data)
	}
	return call
}

// Self calls self and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// This object: to build pipelines.
func (c Probe) Self(ctx context.Context) Probe {
	return Probe{Ref: c.BeginSelf(ctx).Pipeline(0)}
}

// SelfAsync calls self and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) SelfAsync(ctx context.Context) ProbeSelfPromise {
	return ProbeSelfPromise{c.BeginSelf(ctx).Send()}
}

// BeginSelf starts a call of self, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginSelf(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &probeSelfMethod, capnp.ObjectSize{})
}

// Identity calls identity and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// Gives the caller's capability back.
func (c Probe) Identity(ctx context.Context, counter Counter) Counter {
	return Counter{Ref: c.BeginIdentity(ctx, counter).Pipeline(0)}
}

// IdentityAsync calls identity and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) IdentityAsync(ctx context.Context, counter Counter) ProbeIdentityPromise {
	return ProbeIdentityPromise{c.BeginIdentity(ctx, counter).Send()}
}

// IdentityRaw is IdentityAsync with parameters that fill builds in place, in the message that is sent.
func (c Probe) IdentityRaw(ctx context.Context, fill func(ProbeIdentityParamsBuilder)) ProbeIdentityPromise {
	call := c.Ref.Begin(ctx, &probeIdentityMethod, ProbeIdentityParamsBuilder{}.ObjectSize())
	fill(ProbeIdentityParamsBuilder(call.Params()))
	return ProbeIdentityPromise{call.Send()}
}

// BeginIdentity starts a call of identity, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginIdentity(ctx context.Context, counter Counter) *rpc.Call {
	call := c.Ref.Begin(ctx, &probeIdentityMethod, ProbeIdentityParamsBuilder{}.ObjectSize())
	b := ProbeIdentityParamsBuilder(call.Params())
	b.SetCounter(counter)
	return call
}

// Later calls later and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// Returns at once a promise, which becomes the given counter once flush has been called. Calls made on the promise before are
// held, and then reach the caller's own counter: before those that the caller makes after, however short its way is by then.
func (c Probe) Later(ctx context.Context, counter Counter, calls uint32) Counter {
	return Counter{Ref: c.BeginLater(ctx, counter, calls).Pipeline(0)}
}

// LaterAsync calls later and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) LaterAsync(ctx context.Context, counter Counter, calls uint32) ProbeLaterPromise {
	return ProbeLaterPromise{c.BeginLater(ctx, counter, calls).Send()}
}

// LaterRaw is LaterAsync with parameters that fill builds in place, in the message that is sent.
func (c Probe) LaterRaw(ctx context.Context, fill func(ProbeLaterParamsBuilder)) ProbeLaterPromise {
	call := c.Ref.Begin(ctx, &probeLaterMethod, ProbeLaterParamsBuilder{}.ObjectSize())
	fill(ProbeLaterParamsBuilder(call.Params()))
	return ProbeLaterPromise{call.Send()}
}

// BeginLater starts a call of later, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginLater(ctx context.Context, counter Counter, calls uint32) *rpc.Call {
	call := c.Ref.Begin(ctx, &probeLaterMethod, ProbeLaterParamsBuilder{}.ObjectSize())
	b := ProbeLaterParamsBuilder(call.Params())
	b.SetCounter(counter)
	b.SetCalls(calls)
	return call
}

// Flush calls flush and waits for its results.
//
// Resolves the promises of later.
func (c Probe) Flush(ctx context.Context) error {
	a, err := c.BeginFlush(ctx).Wait()
	a.Release()
	return err
}

// FlushAsync calls flush and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) FlushAsync(ctx context.Context) ProbeFlushPromise {
	return ProbeFlushPromise{c.BeginFlush(ctx).Send()}
}

// BeginFlush starts a call of flush, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginFlush(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &probeFlushMethod, capnp.ObjectSize{})
}

// Fail calls fail and waits for its results.
//
// Fails with that type of exception: 0 failed, 1 overloaded, 2 disconnected, 3 unimplemented.
func (c Probe) Fail(ctx context.Context, kind uint16, reason string) error {
	a, err := c.BeginFail(ctx, kind, reason).Wait()
	a.Release()
	return err
}

// FailAsync calls fail and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) FailAsync(ctx context.Context, kind uint16, reason string) ProbeFailPromise {
	return ProbeFailPromise{c.BeginFail(ctx, kind, reason).Send()}
}

// FailRaw is FailAsync with parameters that fill builds in place, in the message that is sent.
func (c Probe) FailRaw(ctx context.Context, fill func(ProbeFailParamsBuilder)) ProbeFailPromise {
	call := c.Ref.Begin(ctx, &probeFailMethod, ProbeFailParamsBuilder{}.ObjectSize())
	fill(ProbeFailParamsBuilder(call.Params()))
	return ProbeFailPromise{call.Send()}
}

// BeginFail starts a call of fail, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginFail(ctx context.Context, kind uint16, reason string) *rpc.Call {
	call := c.Ref.Begin(ctx, &probeFailMethod, ProbeFailParamsBuilder{}.ObjectSize())
	b := ProbeFailParamsBuilder(call.Params())
	b.SetKind(kind)
	if reason != "" {
		b.SetReason(reason)
	}
	return call
}

// Count calls count and waits for its results.
//
// Calls counter.next with 0, 1, … calls-1, without waiting between, and returns what the last one returned.
func (c Probe) Count(ctx context.Context, counter Counter, calls uint32) (last uint32, err error) {
	a, err := c.BeginCount(ctx, counter, calls).Wait()
	if err != nil {
		return last, err
	}
	defer a.Release()
	return ProbeCountPromise{a}.results(a.Results())
}

// CountAsync calls count and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) CountAsync(ctx context.Context, counter Counter, calls uint32) ProbeCountPromise {
	return ProbeCountPromise{c.BeginCount(ctx, counter, calls).Send()}
}

// CountRaw is CountAsync with parameters that fill builds in place, in the message that is sent.
func (c Probe) CountRaw(ctx context.Context, fill func(ProbeCountParamsBuilder)) ProbeCountPromise {
	call := c.Ref.Begin(ctx, &probeCountMethod, ProbeCountParamsBuilder{}.ObjectSize())
	fill(ProbeCountParamsBuilder(call.Params()))
	return ProbeCountPromise{call.Send()}
}

// BeginCount starts a call of count, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginCount(ctx context.Context, counter Counter, calls uint32) *rpc.Call {
	call := c.Ref.Begin(ctx, &probeCountMethod, ProbeCountParamsBuilder{}.ObjectSize())
	b := ProbeCountParamsBuilder(call.Params())
	b.SetCounter(counter)
	b.SetCalls(calls)
	return call
}

// Hang calls hang and waits for its results.
//
// Returns only when it is canceled.
func (c Probe) Hang(ctx context.Context) error {
	a, err := c.BeginHang(ctx).Wait()
	a.Release()
	return err
}

// HangAsync calls hang and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) HangAsync(ctx context.Context) ProbeHangPromise {
	return ProbeHangPromise{c.BeginHang(ctx).Send()}
}

// BeginHang starts a call of hang, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginHang(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &probeHangMethod, capnp.ObjectSize{})
}

// Hanging calls hanging and waits for its results.
//
// How many calls of hang are running, and how many were canceled.
func (c Probe) Hanging(ctx context.Context) (now uint32, canceled uint32, err error) {
	a, err := c.BeginHanging(ctx).Wait()
	if err != nil {
		return now, canceled, err
	}
	defer a.Release()
	return ProbeHangingPromise{a}.results(a.Results())
}

// HangingAsync calls hanging and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) HangingAsync(ctx context.Context) ProbeHangingPromise {
	return ProbeHangingPromise{c.BeginHanging(ctx).Send()}
}

// BeginHanging starts a call of hanging, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginHanging(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &probeHangingMethod, capnp.ObjectSize{})
}

// Push calls push and returns when it is a good time for the next call; WaitStream waits for all that is in flight.
func (c Probe) Push(ctx context.Context, chunk []byte) error {
	return c.BeginPush(ctx, chunk).Stream()
}

// PushRaw is Push with parameters that fill builds in place, in the message that is sent.
func (c Probe) PushRaw(ctx context.Context, fill func(ProbePushParamsBuilder)) error {
	call := c.Ref.Begin(ctx, &probePushMethod, ProbePushParamsBuilder{}.ObjectSize())
	fill(ProbePushParamsBuilder(call.Params()))
	return call.Stream()
}

// BeginPush starts a call of push, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginPush(ctx context.Context, chunk []byte) *rpc.Call {
	call := c.Ref.Begin(ctx, &probePushMethod, ProbePushParamsBuilder{}.ObjectSize())
	b := ProbePushParamsBuilder(call.Params())
	if chunk != nil {
		b.SetChunk(chunk)
	}
	return call
}

// Pushed calls pushed and waits for its results.
//
// How many bytes push has received.
func (c Probe) Pushed(ctx context.Context) (bytes uint64, err error) {
	a, err := c.BeginPushed(ctx).Wait()
	if err != nil {
		return bytes, err
	}
	defer a.Release()
	return ProbePushedPromise{a}.results(a.Results())
}

// PushedAsync calls pushed and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) PushedAsync(ctx context.Context) ProbePushedPromise {
	return ProbePushedPromise{c.BeginPushed(ctx).Send()}
}

// BeginPushed starts a call of pushed, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginPushed(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &probePushedMethod, capnp.ObjectSize{})
}

// Forward calls forward and waits for its results.
//
// Calls echo on the given probe and returns its result, as a tail call where the implementation has such.
func (c Probe) Forward(ctx context.Context, probe Probe, data []byte) (results *Echoed, err error) {
	a, err := c.BeginForward(ctx, probe, data).Wait()
	if err != nil {
		return results, err
	}
	defer a.Release()
	return ProbeForwardPromise{a}.results(a.Results())
}

// ForwardAsync calls forward and returns at once; calls in flight arrive in the order in which they were made.
func (c Probe) ForwardAsync(ctx context.Context, probe Probe, data []byte) ProbeForwardPromise {
	return ProbeForwardPromise{c.BeginForward(ctx, probe, data).Send()}
}

// ForwardRaw is ForwardAsync with parameters that fill builds in place, in the message that is sent.
func (c Probe) ForwardRaw(ctx context.Context, fill func(ProbeForwardParamsBuilder)) ProbeForwardPromise {
	call := c.Ref.Begin(ctx, &probeForwardMethod, ProbeForwardParamsBuilder{}.ObjectSize())
	fill(ProbeForwardParamsBuilder(call.Params()))
	return ProbeForwardPromise{call.Send()}
}

// BeginForward starts a call of forward, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Probe) BeginForward(ctx context.Context, probe Probe, data []byte) *rpc.Call {
	call := c.Ref.Begin(ctx, &probeForwardMethod, ProbeForwardParamsBuilder{}.ObjectSize())
	b := ProbeForwardParamsBuilder(call.Params())
	b.SetProbe(probe)
	if data != nil {
		b.SetData(data)
	}
	return call
}

// ProbeEchoPromise is the promise of the results of Probe.echo. Whoever made the call releases it.
type ProbeEchoPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbeEchoPromise) Wait(ctx context.Context) (results *Echoed, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return results, err
	}
	return p.results(r)
}

func (ProbeEchoPromise) results(s capnp.Struct) (results *Echoed, err error) {
	v := EchoedReader(s).Plain()
	return &v, nil
}

// Read waits for the results and reads them in place, until Release.
func (p ProbeEchoPromise) Read(ctx context.Context) (EchoedReader, error) {
	r, err := p.Answer.Wait(ctx)
	return EchoedReader(r), err
}

// ProbeSelfPromise is the promise of the results of Probe.self. Whoever made the call releases it.
type ProbeSelfPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbeSelfPromise) Wait(ctx context.Context) (probe Probe, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return probe, err
	}
	return p.results(r)
}

func (ProbeSelfPromise) results(s capnp.Struct) (probe Probe, err error) {
	return ProbeSelfResultsReader(s).Probe(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ProbeSelfPromise) Read(ctx context.Context) (ProbeSelfResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ProbeSelfResultsReader(r), err
}

// Probe is the capability that will be at probe, usable now.
func (p ProbeSelfPromise) Probe() Probe { return Probe{Ref: p.Answer.Pipeline(0)} }

// ProbeIdentityPromise is the promise of the results of Probe.identity. Whoever made the call releases it.
type ProbeIdentityPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbeIdentityPromise) Wait(ctx context.Context) (counter_ Counter, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return counter_, err
	}
	return p.results(r)
}

func (ProbeIdentityPromise) results(s capnp.Struct) (counter_ Counter, err error) {
	return ProbeIdentityResultsReader(s).Counter(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ProbeIdentityPromise) Read(ctx context.Context) (ProbeIdentityResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ProbeIdentityResultsReader(r), err
}

// Counter is the capability that will be at counter, usable now.
func (p ProbeIdentityPromise) Counter() Counter { return Counter{Ref: p.Answer.Pipeline(0)} }

// ProbeLaterPromise is the promise of the results of Probe.later. Whoever made the call releases it.
type ProbeLaterPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbeLaterPromise) Wait(ctx context.Context) (counter_ Counter, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return counter_, err
	}
	return p.results(r)
}

func (ProbeLaterPromise) results(s capnp.Struct) (counter_ Counter, err error) {
	return ProbeLaterResultsReader(s).Counter(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ProbeLaterPromise) Read(ctx context.Context) (ProbeLaterResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ProbeLaterResultsReader(r), err
}

// Counter is the capability that will be at counter, usable now.
func (p ProbeLaterPromise) Counter() Counter { return Counter{Ref: p.Answer.Pipeline(0)} }

// ProbeFlushPromise is the promise of the results of Probe.flush. Whoever made the call releases it.
type ProbeFlushPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbeFlushPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// ProbeFailPromise is the promise of the results of Probe.fail. Whoever made the call releases it.
type ProbeFailPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbeFailPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// ProbeCountPromise is the promise of the results of Probe.count. Whoever made the call releases it.
type ProbeCountPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbeCountPromise) Wait(ctx context.Context) (last uint32, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return last, err
	}
	return p.results(r)
}

func (ProbeCountPromise) results(s capnp.Struct) (last uint32, err error) {
	return ProbeCountResultsReader(s).Last(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ProbeCountPromise) Read(ctx context.Context) (ProbeCountResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ProbeCountResultsReader(r), err
}

// ProbeHangPromise is the promise of the results of Probe.hang. Whoever made the call releases it.
type ProbeHangPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbeHangPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// ProbeHangingPromise is the promise of the results of Probe.hanging. Whoever made the call releases it.
type ProbeHangingPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbeHangingPromise) Wait(ctx context.Context) (now uint32, canceled uint32, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return now, canceled, err
	}
	return p.results(r)
}

func (ProbeHangingPromise) results(s capnp.Struct) (now uint32, canceled uint32, err error) {
	r := ProbeHangingResultsReader(s)
	return r.Now(), r.Canceled(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ProbeHangingPromise) Read(ctx context.Context) (ProbeHangingResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ProbeHangingResultsReader(r), err
}

// ProbePushedPromise is the promise of the results of Probe.pushed. Whoever made the call releases it.
type ProbePushedPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbePushedPromise) Wait(ctx context.Context) (bytes uint64, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return bytes, err
	}
	return p.results(r)
}

func (ProbePushedPromise) results(s capnp.Struct) (bytes uint64, err error) {
	return ProbePushedResultsReader(s).Bytes(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ProbePushedPromise) Read(ctx context.Context) (ProbePushedResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ProbePushedResultsReader(r), err
}

// ProbeForwardPromise is the promise of the results of Probe.forward. Whoever made the call releases it.
type ProbeForwardPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ProbeForwardPromise) Wait(ctx context.Context) (results *Echoed, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return results, err
	}
	return p.results(r)
}

func (ProbeForwardPromise) results(s capnp.Struct) (results *Echoed, err error) {
	v := EchoedReader(s).Plain()
	return &v, nil
}

// Read waits for the results and reads them in place, until Release.
func (p ProbeForwardPromise) Read(ctx context.Context) (EchoedReader, error) {
	r, err := p.Answer.Wait(ctx)
	return EchoedReader(r), err
}

// ProbeServer is what implements Probe. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type ProbeServer interface {
	Echo(ctx context.Context, data []byte) (results *Echoed, err error)
	// This object: to build pipelines.
	Self(ctx context.Context) (probe Probe, err error)
	// Gives the caller's capability back.
	Identity(ctx context.Context, counter Counter) (counter_ Counter, err error)
	// Returns at once a promise, which becomes the given counter once flush has been called. Calls made on the promise before are
	// held, and then reach the caller's own counter: before those that the caller makes after, however short its way is by then.
	Later(ctx context.Context, counter Counter, calls uint32) (counter_ Counter, err error)
	// Resolves the promises of later.
	Flush(ctx context.Context) error
	// Fails with that type of exception: 0 failed, 1 overloaded, 2 disconnected, 3 unimplemented.
	Fail(ctx context.Context, kind uint16, reason string) error
	// Calls counter.next with 0, 1, … calls-1, without waiting between, and returns what the last one returned.
	Count(ctx context.Context, counter Counter, calls uint32) (last uint32, err error)
	// Returns only when it is canceled.
	Hang(ctx context.Context) error
	// How many calls of hang are running, and how many were canceled.
	Hanging(ctx context.Context) (now uint32, canceled uint32, err error)
	Push(ctx context.Context, chunk []byte) error
	// How many bytes push has received.
	Pushed(ctx context.Context) (bytes uint64, err error)
	// Calls echo on the given probe and returns its result, as a tail call where the implementation has such.
	Forward(ctx context.Context, probe Probe, data []byte) (results *Echoed, err error)
}

// NewProbe makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewProbe(s ProbeServer, opts ...rpc.ObjectOption) Probe {
	return Probe{rpc.NewObject(probeObject{s}, opts...)}
}

// UnimplementedProbe has all methods of ProbeServer and implements none: embed it to implement only some.
type UnimplementedProbe struct{}

// Echo returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Echo(_ context.Context, _ []byte) (results *Echoed, err error) {
	return results, rpc.ErrUnimplemented
}

// Self returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Self(_ context.Context) (probe Probe, err error) {
	return probe, rpc.ErrUnimplemented
}

// Identity returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Identity(_ context.Context, counter Counter) (counter_ Counter, err error) {
	counter.Release()
	return counter_, rpc.ErrUnimplemented
}

// Later returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Later(_ context.Context, counter Counter, _ uint32) (counter_ Counter, err error) {
	counter.Release()
	return counter_, rpc.ErrUnimplemented
}

// Flush returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Flush(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Fail returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Fail(_ context.Context, _ uint16, _ string) error {
	return rpc.ErrUnimplemented
}

// Count returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Count(_ context.Context, counter Counter, _ uint32) (last uint32, err error) {
	counter.Release()
	return last, rpc.ErrUnimplemented
}

// Hang returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Hang(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Hanging returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Hanging(_ context.Context) (now uint32, canceled uint32, err error) {
	return now, canceled, rpc.ErrUnimplemented
}

// Push returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Push(_ context.Context, _ []byte) error {
	return rpc.ErrUnimplemented
}

// Pushed returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Pushed(_ context.Context) (bytes uint64, err error) {
	return bytes, rpc.ErrUnimplemented
}

// Forward returns [rpc.ErrUnimplemented].
func (UnimplementedProbe) Forward(_ context.Context, probe Probe, _ []byte) (results *Echoed, err error) {
	probe.Release()
	return results, rpc.ErrUnimplemented
}

// ProbeMethod is the description of the method with the number, or nil.
func ProbeMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &probeEchoMethod
	case 1:
		return &probeSelfMethod
	case 2:
		return &probeIdentityMethod
	case 3:
		return &probeLaterMethod
	case 4:
		return &probeFlushMethod
	case 5:
		return &probeFailMethod
	case 6:
		return &probeCountMethod
	case 7:
		return &probeHangMethod
	case 8:
		return &probeHangingMethod
	case 9:
		return &probePushMethod
	case 10:
		return &probePushedMethod
	case 11:
		return &probeForwardMethod
	}
	return nil
}

// DispatchProbe calls the method of s that c asks for, one of those that Probe declares itself.
func DispatchProbe(ctx context.Context, s ProbeServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			EchoRaw(context.Context, ProbeEchoCall) error
		}); ok {
			return s.EchoRaw(ctx, ProbeEchoCall{c})
		}
		results, err := s.Echo(ctx, plain.Bytes(ProbeEchoParamsReader(c.Params()).Data()))
		if err != nil {
			return err
		}
		if results != nil {
			results.Build(EchoedBuilder(c.Results(EchoedBuilder{}.ObjectSize())))
		}
		return nil
	case 1:
		if s, ok := s.(interface {
			SelfRaw(context.Context, ProbeSelfCall) error
		}); ok {
			return s.SelfRaw(ctx, ProbeSelfCall{c})
		}
		probe, err := s.Self(ctx)
		if err != nil {
			return err
		}
		b := ProbeSelfResultsBuilder(c.Results(ProbeSelfResultsBuilder{}.ObjectSize()))
		b.SetProbe(probe)
		probe.Release()
		return nil
	case 2:
		if s, ok := s.(interface {
			IdentityRaw(context.Context, ProbeIdentityCall) error
		}); ok {
			return s.IdentityRaw(ctx, ProbeIdentityCall{c})
		}
		counter_, err := s.Identity(ctx, ProbeIdentityParamsReader(c.Params()).Counter())
		if err != nil {
			return err
		}
		b := ProbeIdentityResultsBuilder(c.Results(ProbeIdentityResultsBuilder{}.ObjectSize()))
		b.SetCounter(counter_)
		counter_.Release()
		return nil
	case 3:
		if s, ok := s.(interface {
			LaterRaw(context.Context, ProbeLaterCall) error
		}); ok {
			return s.LaterRaw(ctx, ProbeLaterCall{c})
		}
		p := ProbeLaterParamsReader(c.Params())
		counter_, err := s.Later(ctx, p.Counter(), p.Calls())
		if err != nil {
			return err
		}
		b := ProbeLaterResultsBuilder(c.Results(ProbeLaterResultsBuilder{}.ObjectSize()))
		b.SetCounter(counter_)
		counter_.Release()
		return nil
	case 4:
		if s, ok := s.(interface {
			FlushRaw(context.Context, ProbeFlushCall) error
		}); ok {
			return s.FlushRaw(ctx, ProbeFlushCall{c})
		}
		return s.Flush(ctx)
	case 5:
		if s, ok := s.(interface {
			FailRaw(context.Context, ProbeFailCall) error
		}); ok {
			return s.FailRaw(ctx, ProbeFailCall{c})
		}
		p := ProbeFailParamsReader(c.Params())
		return s.Fail(ctx, p.Kind(), plain.String(p.Reason()))
	case 6:
		if s, ok := s.(interface {
			CountRaw(context.Context, ProbeCountCall) error
		}); ok {
			return s.CountRaw(ctx, ProbeCountCall{c})
		}
		p := ProbeCountParamsReader(c.Params())
		last, err := s.Count(ctx, p.Counter(), p.Calls())
		if err != nil {
			return err
		}
		b := ProbeCountResultsBuilder(c.Results(ProbeCountResultsBuilder{}.ObjectSize()))
		b.SetLast(last)
		return nil
	case 7:
		if s, ok := s.(interface {
			HangRaw(context.Context, ProbeHangCall) error
		}); ok {
			return s.HangRaw(ctx, ProbeHangCall{c})
		}
		return s.Hang(ctx)
	case 8:
		if s, ok := s.(interface {
			HangingRaw(context.Context, ProbeHangingCall) error
		}); ok {
			return s.HangingRaw(ctx, ProbeHangingCall{c})
		}
		now, canceled, err := s.Hanging(ctx)
		if err != nil {
			return err
		}
		b := ProbeHangingResultsBuilder(c.Results(ProbeHangingResultsBuilder{}.ObjectSize()))
		b.SetNow(now)
		b.SetCanceled(canceled)
		return nil
	case 9:
		if s, ok := s.(interface {
			PushRaw(context.Context, ProbePushCall) error
		}); ok {
			return s.PushRaw(ctx, ProbePushCall{c})
		}
		return s.Push(ctx, plain.Bytes(ProbePushParamsReader(c.Params()).Chunk()))
	case 10:
		if s, ok := s.(interface {
			PushedRaw(context.Context, ProbePushedCall) error
		}); ok {
			return s.PushedRaw(ctx, ProbePushedCall{c})
		}
		bytes, err := s.Pushed(ctx)
		if err != nil {
			return err
		}
		b := ProbePushedResultsBuilder(c.Results(ProbePushedResultsBuilder{}.ObjectSize()))
		b.SetBytes(bytes)
		return nil
	case 11:
		if s, ok := s.(interface {
			ForwardRaw(context.Context, ProbeForwardCall) error
		}); ok {
			return s.ForwardRaw(ctx, ProbeForwardCall{c})
		}
		p := ProbeForwardParamsReader(c.Params())
		results, err := s.Forward(ctx, p.Probe(), plain.Bytes(p.Data()))
		if err != nil {
			return err
		}
		if results != nil {
			results.Build(EchoedBuilder(c.Results(EchoedBuilder{}.ObjectSize())))
		}
		return nil
	}
	return rpc.ErrUnimplemented
}

// probeObject is the rpc.Dispatcher of an implementation.
type probeObject struct{ s ProbeServer }

func (o probeObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case ProbeID:
		return ProbeMethod(method)
	}
	return nil
}

func (o probeObject) Implements(id uint64) bool {
	return id == ProbeID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ProbeSchema].
func (o probeObject) Schema() (interfaceID uint64, packed string) { return ProbeID, ProbeSchema }

func (o probeObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchProbe(ctx, o.s, c)
}

// ProbeEchoCall is a call of Probe.echo in the zero-copy form. An implementation that has the method
//
//	EchoRaw(context.Context, ProbeEchoCall) error
//
// is called by it instead of Echo. The call is valid until the method returns.
type ProbeEchoCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ProbeEchoCall) Params() ProbeEchoParamsReader {
	return ProbeEchoParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ProbeEchoCall) Results() EchoedBuilder {
	return EchoedBuilder(c.ServerCall.Results(EchoedBuilder{}.ObjectSize()))
}

// ProbeSelfCall is a call of Probe.self in the zero-copy form. An implementation that has the method
//
//	SelfRaw(context.Context, ProbeSelfCall) error
//
// is called by it instead of Self. The call is valid until the method returns.
type ProbeSelfCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c ProbeSelfCall) Results() ProbeSelfResultsBuilder {
	return ProbeSelfResultsBuilder(c.ServerCall.Results(ProbeSelfResultsBuilder{}.ObjectSize()))
}

// ProbeIdentityCall is a call of Probe.identity in the zero-copy form. An implementation that has the method
//
//	IdentityRaw(context.Context, ProbeIdentityCall) error
//
// is called by it instead of Identity. The call is valid until the method returns.
type ProbeIdentityCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ProbeIdentityCall) Params() ProbeIdentityParamsReader {
	return ProbeIdentityParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ProbeIdentityCall) Results() ProbeIdentityResultsBuilder {
	return ProbeIdentityResultsBuilder(c.ServerCall.Results(ProbeIdentityResultsBuilder{}.ObjectSize()))
}

// ProbeLaterCall is a call of Probe.later in the zero-copy form. An implementation that has the method
//
//	LaterRaw(context.Context, ProbeLaterCall) error
//
// is called by it instead of Later. The call is valid until the method returns.
type ProbeLaterCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ProbeLaterCall) Params() ProbeLaterParamsReader {
	return ProbeLaterParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ProbeLaterCall) Results() ProbeLaterResultsBuilder {
	return ProbeLaterResultsBuilder(c.ServerCall.Results(ProbeLaterResultsBuilder{}.ObjectSize()))
}

// ProbeFlushCall is a call of Probe.flush in the zero-copy form. An implementation that has the method
//
//	FlushRaw(context.Context, ProbeFlushCall) error
//
// is called by it instead of Flush. The call is valid until the method returns.
type ProbeFlushCall struct{ *rpc.ServerCall }

// ProbeFailCall is a call of Probe.fail in the zero-copy form. An implementation that has the method
//
//	FailRaw(context.Context, ProbeFailCall) error
//
// is called by it instead of Fail. The call is valid until the method returns.
type ProbeFailCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ProbeFailCall) Params() ProbeFailParamsReader {
	return ProbeFailParamsReader(c.ServerCall.Params())
}

// ProbeCountCall is a call of Probe.count in the zero-copy form. An implementation that has the method
//
//	CountRaw(context.Context, ProbeCountCall) error
//
// is called by it instead of Count. The call is valid until the method returns.
type ProbeCountCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ProbeCountCall) Params() ProbeCountParamsReader {
	return ProbeCountParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ProbeCountCall) Results() ProbeCountResultsBuilder {
	return ProbeCountResultsBuilder(c.ServerCall.Results(ProbeCountResultsBuilder{}.ObjectSize()))
}

// ProbeHangCall is a call of Probe.hang in the zero-copy form. An implementation that has the method
//
//	HangRaw(context.Context, ProbeHangCall) error
//
// is called by it instead of Hang. The call is valid until the method returns.
type ProbeHangCall struct{ *rpc.ServerCall }

// ProbeHangingCall is a call of Probe.hanging in the zero-copy form. An implementation that has the method
//
//	HangingRaw(context.Context, ProbeHangingCall) error
//
// is called by it instead of Hanging. The call is valid until the method returns.
type ProbeHangingCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c ProbeHangingCall) Results() ProbeHangingResultsBuilder {
	return ProbeHangingResultsBuilder(c.ServerCall.Results(ProbeHangingResultsBuilder{}.ObjectSize()))
}

// ProbePushCall is a call of Probe.push in the zero-copy form. An implementation that has the method
//
//	PushRaw(context.Context, ProbePushCall) error
//
// is called by it instead of Push. The call is valid until the method returns.
type ProbePushCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ProbePushCall) Params() ProbePushParamsReader {
	return ProbePushParamsReader(c.ServerCall.Params())
}

// ProbePushedCall is a call of Probe.pushed in the zero-copy form. An implementation that has the method
//
//	PushedRaw(context.Context, ProbePushedCall) error
//
// is called by it instead of Pushed. The call is valid until the method returns.
type ProbePushedCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c ProbePushedCall) Results() ProbePushedResultsBuilder {
	return ProbePushedResultsBuilder(c.ServerCall.Results(ProbePushedResultsBuilder{}.ObjectSize()))
}

// ProbeForwardCall is a call of Probe.forward in the zero-copy form. An implementation that has the method
//
//	ForwardRaw(context.Context, ProbeForwardCall) error
//
// is called by it instead of Forward. The call is valid until the method returns.
type ProbeForwardCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ProbeForwardCall) Params() ProbeForwardParamsReader {
	return ProbeForwardParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ProbeForwardCall) Results() EchoedBuilder {
	return EchoedBuilder(c.ServerCall.Results(EchoedBuilder{}.ObjectSize()))
}

// ProbeEchoParamsReader reads the parameters of Probe.echo in place. It is valid as long as its message is.
type ProbeEchoParamsReader capnp.Struct

func (r ProbeEchoParamsReader) Data() []byte { return capnp.Struct(r).Data(0) }

// ProbeEchoParamsBuilder fills in the parameters of Probe.echo in place.
type ProbeEchoParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeEchoParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b ProbeEchoParamsBuilder) SetData(v []byte) { capnp.StructBuilder(b).SetData(0, v) }

// NewData sets data to size zero bytes, to be filled in.
func (b ProbeEchoParamsBuilder) NewData(size int) []byte {
	return capnp.StructBuilder(b).NewData(0, size)
}

// ProbeSelfResultsReader reads the results of Probe.self in place. It is valid as long as its message is.
type ProbeSelfResultsReader capnp.Struct

// Probe reads the field probe. The reference is the caller's own, to be released.
func (r ProbeSelfResultsReader) Probe() Probe { return Probe{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// ProbeSelfResultsBuilder fills in the results of Probe.self in place.
type ProbeSelfResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeSelfResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetProbe sets probe to a further reference to v.
func (b ProbeSelfResultsBuilder) SetProbe(v Probe) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// ProbeIdentityParamsReader reads the parameters of Probe.identity in place. It is valid as long as its message is.
type ProbeIdentityParamsReader capnp.Struct

// Counter reads the field counter. The reference is the caller's own, to be released.
func (r ProbeIdentityParamsReader) Counter() Counter {
	return Counter{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// ProbeIdentityParamsBuilder fills in the parameters of Probe.identity in place.
type ProbeIdentityParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeIdentityParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetCounter sets counter to a further reference to v.
func (b ProbeIdentityParamsBuilder) SetCounter(v Counter) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// ProbeIdentityResultsReader reads the results of Probe.identity in place. It is valid as long as its message is.
type ProbeIdentityResultsReader capnp.Struct

// Counter reads the field counter. The reference is the caller's own, to be released.
func (r ProbeIdentityResultsReader) Counter() Counter {
	return Counter{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// ProbeIdentityResultsBuilder fills in the results of Probe.identity in place.
type ProbeIdentityResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeIdentityResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// SetCounter sets counter to a further reference to v.
func (b ProbeIdentityResultsBuilder) SetCounter(v Counter) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// ProbeLaterParamsReader reads the parameters of Probe.later in place. It is valid as long as its message is.
type ProbeLaterParamsReader capnp.Struct

// Counter reads the field counter. The reference is the caller's own, to be released.
func (r ProbeLaterParamsReader) Counter() Counter {
	return Counter{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

func (r ProbeLaterParamsReader) Calls() uint32 { return capnp.Struct(r).Uint32(0) }

// ProbeLaterParamsBuilder fills in the parameters of Probe.later in place.
type ProbeLaterParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeLaterParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// SetCounter sets counter to a further reference to v.
func (b ProbeLaterParamsBuilder) SetCounter(v Counter) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

func (b ProbeLaterParamsBuilder) SetCalls(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// ProbeLaterResultsReader reads the results of Probe.later in place. It is valid as long as its message is.
type ProbeLaterResultsReader capnp.Struct

// Counter reads the field counter. The reference is the caller's own, to be released.
func (r ProbeLaterResultsReader) Counter() Counter {
	return Counter{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// ProbeLaterResultsBuilder fills in the results of Probe.later in place.
type ProbeLaterResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeLaterResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetCounter sets counter to a further reference to v.
func (b ProbeLaterResultsBuilder) SetCounter(v Counter) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// ProbeFailParamsReader reads the parameters of Probe.fail in place. It is valid as long as its message is.
type ProbeFailParamsReader capnp.Struct

func (r ProbeFailParamsReader) Kind() uint16 { return capnp.Struct(r).Uint16(0) }

func (r ProbeFailParamsReader) Reason() string { return capnp.Struct(r).Text(0) }

// ProbeFailParamsBuilder fills in the parameters of Probe.fail in place.
type ProbeFailParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeFailParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

func (b ProbeFailParamsBuilder) SetKind(v uint16) { capnp.StructBuilder(b).SetUint16(0, v) }

func (b ProbeFailParamsBuilder) SetReason(v string) { capnp.StructBuilder(b).SetText(0, v) }

// ProbeCountParamsReader reads the parameters of Probe.count in place. It is valid as long as its message is.
type ProbeCountParamsReader capnp.Struct

// Counter reads the field counter. The reference is the caller's own, to be released.
func (r ProbeCountParamsReader) Counter() Counter {
	return Counter{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

func (r ProbeCountParamsReader) Calls() uint32 { return capnp.Struct(r).Uint32(0) }

// ProbeCountParamsBuilder fills in the parameters of Probe.count in place.
type ProbeCountParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeCountParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

// SetCounter sets counter to a further reference to v.
func (b ProbeCountParamsBuilder) SetCounter(v Counter) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

func (b ProbeCountParamsBuilder) SetCalls(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// ProbeCountResultsReader reads the results of Probe.count in place. It is valid as long as its message is.
type ProbeCountResultsReader capnp.Struct

func (r ProbeCountResultsReader) Last() uint32 { return capnp.Struct(r).Uint32(0) }

// ProbeCountResultsBuilder fills in the results of Probe.count in place.
type ProbeCountResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeCountResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b ProbeCountResultsBuilder) SetLast(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// ProbeHangingResultsReader reads the results of Probe.hanging in place. It is valid as long as its message is.
type ProbeHangingResultsReader capnp.Struct

func (r ProbeHangingResultsReader) Now() uint32 { return capnp.Struct(r).Uint32(0) }

func (r ProbeHangingResultsReader) Canceled() uint32 { return capnp.Struct(r).Uint32(4) }

// ProbeHangingResultsBuilder fills in the results of Probe.hanging in place.
type ProbeHangingResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeHangingResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1}
}

func (b ProbeHangingResultsBuilder) SetNow(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

func (b ProbeHangingResultsBuilder) SetCanceled(v uint32) { capnp.StructBuilder(b).SetUint32(4, v) }

// ProbePushParamsReader reads the parameters of Probe.push in place. It is valid as long as its message is.
type ProbePushParamsReader capnp.Struct

func (r ProbePushParamsReader) Chunk() []byte { return capnp.Struct(r).Data(0) }

// ProbePushParamsBuilder fills in the parameters of Probe.push in place.
type ProbePushParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbePushParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b ProbePushParamsBuilder) SetChunk(v []byte) { capnp.StructBuilder(b).SetData(0, v) }

// NewChunk sets chunk to size zero bytes, to be filled in.
func (b ProbePushParamsBuilder) NewChunk(size int) []byte {
	return capnp.StructBuilder(b).NewData(0, size)
}

// ProbePushedResultsReader reads the results of Probe.pushed in place. It is valid as long as its message is.
type ProbePushedResultsReader capnp.Struct

func (r ProbePushedResultsReader) Bytes() uint64 { return capnp.Struct(r).Uint64(0) }

// ProbePushedResultsBuilder fills in the results of Probe.pushed in place.
type ProbePushedResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbePushedResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b ProbePushedResultsBuilder) SetBytes(v uint64) { capnp.StructBuilder(b).SetUint64(0, v) }

// ProbeForwardParamsReader reads the parameters of Probe.forward in place. It is valid as long as its message is.
type ProbeForwardParamsReader capnp.Struct

// Probe reads the field probe. The reference is the caller's own, to be released.
func (r ProbeForwardParamsReader) Probe() Probe { return Probe{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

func (r ProbeForwardParamsReader) Data() []byte { return capnp.Struct(r).Data(1) }

// ProbeForwardParamsBuilder fills in the parameters of Probe.forward in place.
type ProbeForwardParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ProbeForwardParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// SetProbe sets probe to a further reference to v.
func (b ProbeForwardParamsBuilder) SetProbe(v Probe) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

func (b ProbeForwardParamsBuilder) SetData(v []byte) { capnp.StructBuilder(b).SetData(1, v) }

// NewData sets data to size zero bytes, to be filled in.
func (b ProbeForwardParamsBuilder) NewData(size int) []byte {
	return capnp.StructBuilder(b).NewData(1, size)
}

// NewerProbe is a reference to an object with the interface NewerProbe, local or remote, or to the promise of one.
//
// What the other side does not implement.
type NewerProbe struct{ rpc.Ref }

// NewerProbeID is the id of the interface NewerProbe.
const NewerProbeID uint64 = 0x9c1ceed75ee26b3d

// AddRef returns a further reference to what c refers to.
func (c NewerProbe) AddRef() NewerProbe { return NewerProbe{Ref: c.Ref.AddRef()} }

// AsProbe returns c as a reference to its superclass. It is the same reference, to be released once.
func (c NewerProbe) AsProbe() Probe { return Probe{Ref: c.Ref} }

// FromPtr and ToPtr make NewerProbe a type argument of generic types, see [plain.Pointer].
func (NewerProbe) FromPtr(p plain.Ptr) NewerProbe {
	return NewerProbe{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c NewerProbe) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var newerProbeUnheardOfMethod = rpc.Method{InterfaceID: NewerProbeID, MethodID: 0, Interface: "NewerProbe", Name: "unheardOf", ResultHasNoCaps: true}

// UnheardOf calls unheardOf and waits for its results.
func (c NewerProbe) UnheardOf(ctx context.Context) error {
	a, err := c.BeginUnheardOf(ctx).Wait()
	a.Release()
	return err
}

// UnheardOfAsync calls unheardOf and returns at once; calls in flight arrive in the order in which they were made.
func (c NewerProbe) UnheardOfAsync(ctx context.Context) NewerProbeUnheardOfPromise {
	return NewerProbeUnheardOfPromise{c.BeginUnheardOf(ctx).Send()}
}

// BeginUnheardOf starts a call of unheardOf, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c NewerProbe) BeginUnheardOf(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &newerProbeUnheardOfMethod, capnp.ObjectSize{})
}

// Echo calls echo of [Probe].
func (c NewerProbe) Echo(ctx context.Context, data []byte) (results *Echoed, err error) {
	return Probe{Ref: c.Ref}.Echo(ctx, data)
}

// EchoAsync calls echo of [Probe].
func (c NewerProbe) EchoAsync(ctx context.Context, data []byte) ProbeEchoPromise {
	return Probe{Ref: c.Ref}.EchoAsync(ctx, data)
}

// BeginEcho starts a call of echo of [Probe].
func (c NewerProbe) BeginEcho(ctx context.Context, data []byte) *rpc.Call {
	return Probe{Ref: c.Ref}.BeginEcho(ctx, data)
}

// EchoRaw calls echo of [Probe].
func (c NewerProbe) EchoRaw(ctx context.Context, fill func(ProbeEchoParamsBuilder)) ProbeEchoPromise {
	return Probe{Ref: c.Ref}.EchoRaw(ctx, fill)
}

// Self calls self of [Probe].
func (c NewerProbe) Self(ctx context.Context) Probe { return Probe{Ref: c.Ref}.Self(ctx) }

// SelfAsync calls self of [Probe].
func (c NewerProbe) SelfAsync(ctx context.Context) ProbeSelfPromise {
	return Probe{Ref: c.Ref}.SelfAsync(ctx)
}

// BeginSelf starts a call of self of [Probe].
func (c NewerProbe) BeginSelf(ctx context.Context) *rpc.Call { return Probe{Ref: c.Ref}.BeginSelf(ctx) }

// Identity calls identity of [Probe].
func (c NewerProbe) Identity(ctx context.Context, counter Counter) Counter {
	return Probe{Ref: c.Ref}.Identity(ctx, counter)
}

// IdentityAsync calls identity of [Probe].
func (c NewerProbe) IdentityAsync(ctx context.Context, counter Counter) ProbeIdentityPromise {
	return Probe{Ref: c.Ref}.IdentityAsync(ctx, counter)
}

// BeginIdentity starts a call of identity of [Probe].
func (c NewerProbe) BeginIdentity(ctx context.Context, counter Counter) *rpc.Call {
	return Probe{Ref: c.Ref}.BeginIdentity(ctx, counter)
}

// IdentityRaw calls identity of [Probe].
func (c NewerProbe) IdentityRaw(ctx context.Context, fill func(ProbeIdentityParamsBuilder)) ProbeIdentityPromise {
	return Probe{Ref: c.Ref}.IdentityRaw(ctx, fill)
}

// Later calls later of [Probe].
func (c NewerProbe) Later(ctx context.Context, counter Counter, calls uint32) Counter {
	return Probe{Ref: c.Ref}.Later(ctx, counter, calls)
}

// LaterAsync calls later of [Probe].
func (c NewerProbe) LaterAsync(ctx context.Context, counter Counter, calls uint32) ProbeLaterPromise {
	return Probe{Ref: c.Ref}.LaterAsync(ctx, counter, calls)
}

// BeginLater starts a call of later of [Probe].
func (c NewerProbe) BeginLater(ctx context.Context, counter Counter, calls uint32) *rpc.Call {
	return Probe{Ref: c.Ref}.BeginLater(ctx, counter, calls)
}

// LaterRaw calls later of [Probe].
func (c NewerProbe) LaterRaw(ctx context.Context, fill func(ProbeLaterParamsBuilder)) ProbeLaterPromise {
	return Probe{Ref: c.Ref}.LaterRaw(ctx, fill)
}

// Flush calls flush of [Probe].
func (c NewerProbe) Flush(ctx context.Context) error { return Probe{Ref: c.Ref}.Flush(ctx) }

// FlushAsync calls flush of [Probe].
func (c NewerProbe) FlushAsync(ctx context.Context) ProbeFlushPromise {
	return Probe{Ref: c.Ref}.FlushAsync(ctx)
}

// BeginFlush starts a call of flush of [Probe].
func (c NewerProbe) BeginFlush(ctx context.Context) *rpc.Call {
	return Probe{Ref: c.Ref}.BeginFlush(ctx)
}

// Fail calls fail of [Probe].
func (c NewerProbe) Fail(ctx context.Context, kind uint16, reason string) error {
	return Probe{Ref: c.Ref}.Fail(ctx, kind, reason)
}

// FailAsync calls fail of [Probe].
func (c NewerProbe) FailAsync(ctx context.Context, kind uint16, reason string) ProbeFailPromise {
	return Probe{Ref: c.Ref}.FailAsync(ctx, kind, reason)
}

// BeginFail starts a call of fail of [Probe].
func (c NewerProbe) BeginFail(ctx context.Context, kind uint16, reason string) *rpc.Call {
	return Probe{Ref: c.Ref}.BeginFail(ctx, kind, reason)
}

// FailRaw calls fail of [Probe].
func (c NewerProbe) FailRaw(ctx context.Context, fill func(ProbeFailParamsBuilder)) ProbeFailPromise {
	return Probe{Ref: c.Ref}.FailRaw(ctx, fill)
}

// Count calls count of [Probe].
func (c NewerProbe) Count(ctx context.Context, counter Counter, calls uint32) (last uint32, err error) {
	return Probe{Ref: c.Ref}.Count(ctx, counter, calls)
}

// CountAsync calls count of [Probe].
func (c NewerProbe) CountAsync(ctx context.Context, counter Counter, calls uint32) ProbeCountPromise {
	return Probe{Ref: c.Ref}.CountAsync(ctx, counter, calls)
}

// BeginCount starts a call of count of [Probe].
func (c NewerProbe) BeginCount(ctx context.Context, counter Counter, calls uint32) *rpc.Call {
	return Probe{Ref: c.Ref}.BeginCount(ctx, counter, calls)
}

// CountRaw calls count of [Probe].
func (c NewerProbe) CountRaw(ctx context.Context, fill func(ProbeCountParamsBuilder)) ProbeCountPromise {
	return Probe{Ref: c.Ref}.CountRaw(ctx, fill)
}

// Hang calls hang of [Probe].
func (c NewerProbe) Hang(ctx context.Context) error { return Probe{Ref: c.Ref}.Hang(ctx) }

// HangAsync calls hang of [Probe].
func (c NewerProbe) HangAsync(ctx context.Context) ProbeHangPromise {
	return Probe{Ref: c.Ref}.HangAsync(ctx)
}

// BeginHang starts a call of hang of [Probe].
func (c NewerProbe) BeginHang(ctx context.Context) *rpc.Call { return Probe{Ref: c.Ref}.BeginHang(ctx) }

// Hanging calls hanging of [Probe].
func (c NewerProbe) Hanging(ctx context.Context) (now uint32, canceled uint32, err error) {
	return Probe{Ref: c.Ref}.Hanging(ctx)
}

// HangingAsync calls hanging of [Probe].
func (c NewerProbe) HangingAsync(ctx context.Context) ProbeHangingPromise {
	return Probe{Ref: c.Ref}.HangingAsync(ctx)
}

// BeginHanging starts a call of hanging of [Probe].
func (c NewerProbe) BeginHanging(ctx context.Context) *rpc.Call {
	return Probe{Ref: c.Ref}.BeginHanging(ctx)
}

// Push calls push of [Probe].
func (c NewerProbe) Push(ctx context.Context, chunk []byte) error {
	return Probe{Ref: c.Ref}.Push(ctx, chunk)
}

// BeginPush starts a call of push of [Probe].
func (c NewerProbe) BeginPush(ctx context.Context, chunk []byte) *rpc.Call {
	return Probe{Ref: c.Ref}.BeginPush(ctx, chunk)
}

// PushRaw calls push of [Probe].
func (c NewerProbe) PushRaw(ctx context.Context, fill func(ProbePushParamsBuilder)) error {
	return Probe{Ref: c.Ref}.PushRaw(ctx, fill)
}

// Pushed calls pushed of [Probe].
func (c NewerProbe) Pushed(ctx context.Context) (bytes uint64, err error) {
	return Probe{Ref: c.Ref}.Pushed(ctx)
}

// PushedAsync calls pushed of [Probe].
func (c NewerProbe) PushedAsync(ctx context.Context) ProbePushedPromise {
	return Probe{Ref: c.Ref}.PushedAsync(ctx)
}

// BeginPushed starts a call of pushed of [Probe].
func (c NewerProbe) BeginPushed(ctx context.Context) *rpc.Call {
	return Probe{Ref: c.Ref}.BeginPushed(ctx)
}

// Forward calls forward of [Probe].
func (c NewerProbe) Forward(ctx context.Context, probe Probe, data []byte) (results *Echoed, err error) {
	return Probe{Ref: c.Ref}.Forward(ctx, probe, data)
}

// ForwardAsync calls forward of [Probe].
func (c NewerProbe) ForwardAsync(ctx context.Context, probe Probe, data []byte) ProbeForwardPromise {
	return Probe{Ref: c.Ref}.ForwardAsync(ctx, probe, data)
}

// BeginForward starts a call of forward of [Probe].
func (c NewerProbe) BeginForward(ctx context.Context, probe Probe, data []byte) *rpc.Call {
	return Probe{Ref: c.Ref}.BeginForward(ctx, probe, data)
}

// ForwardRaw calls forward of [Probe].
func (c NewerProbe) ForwardRaw(ctx context.Context, fill func(ProbeForwardParamsBuilder)) ProbeForwardPromise {
	return Probe{Ref: c.Ref}.ForwardRaw(ctx, fill)
}

// NewerProbeUnheardOfPromise is the promise of the results of NewerProbe.unheardOf. Whoever made the call releases it.
type NewerProbeUnheardOfPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p NewerProbeUnheardOfPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// NewerProbeServer is what implements NewerProbe. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type NewerProbeServer interface {
	ProbeServer
	UnheardOf(ctx context.Context) error
}

// NewNewerProbe makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewNewerProbe(s NewerProbeServer, opts ...rpc.ObjectOption) NewerProbe {
	return NewerProbe{rpc.NewObject(newerProbeObject{s}, opts...)}
}

// UnimplementedNewerProbe has all methods of NewerProbeServer and implements none: embed it to implement only some.
type UnimplementedNewerProbe struct{}

// UnheardOf returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) UnheardOf(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Echo returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Echo(_ context.Context, _ []byte) (results *Echoed, err error) {
	return results, rpc.ErrUnimplemented
}

// Self returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Self(_ context.Context) (probe Probe, err error) {
	return probe, rpc.ErrUnimplemented
}

// Identity returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Identity(_ context.Context, counter Counter) (counter_ Counter, err error) {
	counter.Release()
	return counter_, rpc.ErrUnimplemented
}

// Later returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Later(_ context.Context, counter Counter, _ uint32) (counter_ Counter, err error) {
	counter.Release()
	return counter_, rpc.ErrUnimplemented
}

// Flush returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Flush(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Fail returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Fail(_ context.Context, _ uint16, _ string) error {
	return rpc.ErrUnimplemented
}

// Count returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Count(_ context.Context, counter Counter, _ uint32) (last uint32, err error) {
	counter.Release()
	return last, rpc.ErrUnimplemented
}

// Hang returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Hang(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Hanging returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Hanging(_ context.Context) (now uint32, canceled uint32, err error) {
	return now, canceled, rpc.ErrUnimplemented
}

// Push returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Push(_ context.Context, _ []byte) error {
	return rpc.ErrUnimplemented
}

// Pushed returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Pushed(_ context.Context) (bytes uint64, err error) {
	return bytes, rpc.ErrUnimplemented
}

// Forward returns [rpc.ErrUnimplemented].
func (UnimplementedNewerProbe) Forward(_ context.Context, probe Probe, _ []byte) (results *Echoed, err error) {
	probe.Release()
	return results, rpc.ErrUnimplemented
}

// NewerProbeMethod is the description of the method with the number, or nil.
func NewerProbeMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &newerProbeUnheardOfMethod
	}
	return nil
}

// DispatchNewerProbe calls the method of s that c asks for, one of those that NewerProbe declares itself.
func DispatchNewerProbe(ctx context.Context, s NewerProbeServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			UnheardOfRaw(context.Context, NewerProbeUnheardOfCall) error
		}); ok {
			return s.UnheardOfRaw(ctx, NewerProbeUnheardOfCall{c})
		}
		return s.UnheardOf(ctx)
	}
	return rpc.ErrUnimplemented
}

// newerProbeObject is the rpc.Dispatcher of an implementation.
type newerProbeObject struct{ s NewerProbeServer }

func (o newerProbeObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case NewerProbeID:
		return NewerProbeMethod(method)
	case ProbeID:
		return ProbeMethod(method)
	}
	return nil
}

func (o newerProbeObject) Implements(id uint64) bool {
	return id == NewerProbeID || id == ProbeID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ProbeSchema].
func (o newerProbeObject) Schema() (interfaceID uint64, packed string) {
	return NewerProbeID, ProbeSchema
}

func (o newerProbeObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case ProbeID:
		return DispatchProbe(ctx, o.s, c)
	}
	return DispatchNewerProbe(ctx, o.s, c)
}

// NewerProbeUnheardOfCall is a call of NewerProbe.unheardOf in the zero-copy form. An implementation that has the method
//
//	UnheardOfRaw(context.Context, NewerProbeUnheardOfCall) error
//
// is called by it instead of UnheardOf. The call is valid until the method returns.
type NewerProbeUnheardOfCall struct{ *rpc.ServerCall }

// ProbeSchema is the compiled schema of probe.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const ProbeSchema = "" +
	"\x11\x03\x1e3b\x01\x81\x01\x03\xc6\x01@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1dOQ\x04\x01\x02\xff\x86I/\\\xa0\xe7\xb3\xd1\x00\x11" +
	"\x05b\x00\x00\xffprobe.ca\x00\apnp\x00\x00Q\f\x01\x02\xff=k\xe2^\xd7\xee\x1c\x9c\x001\x1dJ\x01\x111" +
	"\x0f\xff'p\xaf\a\x96f\xf1\xa4\x00\x00\x00\x13\xe2\t\x03\xff@\xc3>\r\xbb\x05p\xe6\x00\x00\x00\x13z\n\x03\xffWhat t" +
	"he\x04 other side does not implement.\n\x00\x00A\x04\x01" +
	"\x00\x001\x01\a\vQ\x80\x05\x06\xffpC\x1e\xc2\x1a\xb1\xe3\x82\x00\x11\x12\x01\x00\x00\x05\x01\a\x00\x00\x11\x02\x02\x00\x01\x11*\x02\x00\x01" +
	"\xff3\x9a\xd3nz\xb4u\x85\x00Q\x14\x01\x01\x00\x00\x04\a\x00\x00\x11\xb2\x02\x00\x01\x11\xda\x02\x00\x01\xff\xce\a(\fk\xc6>\x86\x00" +
	"\x11\x12\x01\x00\x00\x05\x01\a\x00\x00\x13b\x01\x02\x00\x01\x13\x8a\x01\x02\x00\x01\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x01\a\x00\x02\x13\x12\x02\x02" +
	"\x13*\x02\x02\x00\x03\xfe\x8b\xa2\xd3P\x87\x18\x94\x11\x17\x01\x00\x00\x04\a\x00\x00\x13Z\x02\x02\x00\x04\xff\x93\x1e\x1a\x155\x8a\x91\x94\x00\x11" +
	"\x12\x01\x00\x00\x05\x01\a\x00\x00\x13\x92\x02\x02\x00\x01\x13\xc2\x02\x02\x00\x01\xff\xe8=\xd38'Gd\x96\x00\x11\x12\x01\x00\x00\x04\a\x00\x00" +
	"\x13J\x03\x02\x00\x04\xffn\xb1\xc0w3\x9a_\x99\x00\x11\r\x01\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x04\a\x00\x00\x13z\x03\x02\x13\xa2\x03" +
	"\x02\x00\x03\xff=k\xe2^\xd7\xee\x1c\x9c\x00\x11\f\x03\xff\x86I/\\\xa0\xe7\xb3\xd1\x00\x00\x01\x13\xb2\x03\x02\x13\xd2\x03\x02\x00\x00\x13\xe2" +
	"\x03\x02\x13J\x04\x02\x00\x00\xff\xf6b\xfbCPތ\xa1\x00Q\x12\x01\x01\x00\x00\x04\a\x00\x00\x13j\x04\x02\x00\x01\x13\x9a\x04\x02\x00\x01" +
	"\xffil\xd6\xe4;pU\xa3\x00\x11\x12\x01\x00\x00\x04\a\x00\x00\x13\"\x05\x02\x00\x04\xff'p\xaf\a\x96f\xf1\xa4\x00\x11\f\x03\xff\x86" +
	"I/\\\xa0\xe7\xb3\xd1\x00\x00\x01\x13J\x05\x02\x13j\x05\x02\x00\x00\x13z\x05\x02\x13\xda\x05\x02\x00\x00\xff\x81\xa2\xab\xdaRE˧\x00" +
	"\x11\f\x01\xff\x86I/\\\xa0\xe7\xb3\xd1\x00\x05\x01\a\x00\x00\x13\xea\x05\x02\x13\n\x06\x02\x00\x00\x13\x1a\x06\x02\x00\x01\xff\xd2J\x95\xa5\xb6" +
	"\x1f\x1f\xaa\x00Q\x12\x01\x01\x00\x00\x04\a\x00\x00\x13\xa2\x06\x02\x00\x01\x13\xd2\x06\x02\x00\x01\xff\xd0\xfe\xdbCĴ(\xaf\x00\x11\x12\x01\x00" +
	"\x00\x04\a\x00\x00\x13\xda\a\x02\x00\x04\xffL֒\x15\xe2\xa3g\xbd\x00\x11\x12\x01\x00\x00\x04\a\x00\x00\x13\x02\b\x02\x00\x04\xff[\x1aa" +
	"\xf1\x05\xaa\xa3\xc3\x00\x11\x17\x01\x00\x00\x04\a\x00\x00\x13*\b\x02\x00\x04\xffb\x1f\x85\x17nG\xe8\xcc\x00\x11\x12\x01\x00\x00\x05\x02\a\x00" +
	"\x00\x13Z\b\x02\x00\x01\x13\x8a\b\x02\x00\x01\xdfA\x83\xc9{\x99\x9f\xcdQ\x12\x01\x01\x00\x00\x05\x01\a\x00\x00\x13\x8a\t\x02\x00\x01\x13\xb2" +
	"\t\x02\x00\x01\xff\x86I/\\\xa0\xe7\xb3\xd1\x00\x01\x06\x00\x02\x13\xb2\n\x02\x13\xca\n\x02\x00\x03\xff\xf3\xc0U\xf3T\xa0\x82\xd4\x00Q\x12" +
	"\x01\x01\x00\x00\x05\x01\a\x00\x00\x13B\v\x02\x00\x01\x13j\v\x02\x00\x01\xfff\xe8\x15\t\xd7@\xc5\xd4\x00Q\x12\x01\x01\x00\x00\x04\a\x00" +
	"\x00\x11\x82\x03\x00\x01\x11\xaa\x03\x00\x01\xff\x19\xe6\xca@\x90\x1c\xcd\xd4\x00\x11\x12\x01\x00\x00\x04\a\x00\x00\x132\x01\x03\x00\x04\xfffΒ" +
	"\x0e\x83\xd2\xda\xd7\x00Q\x12\x01\x01\x00\x00\x05\x01\a\x00\x00\x13Z\x01\x03\x00\x01\x13\x82\x01\x03\x00\x01\xff\\\xb93\x11Pv\xe3\xda\x00\x11" +
	"\x12\x01\x00\x00\x04\a\x00\x00\x13\x82\x02\x03\x00\x04\xff\xb63\xbe#]\xb2R\xdb\x00\x11\x12\x01\x00\x00\x04\a\x00\x00\x13\xaa\x02\x03\x00\x04\xff" +
	"sХ\xcd\xe9uJ\xe0\x00Q\x14\x01\x01\x00\x00\x04\a\x00\x00\x13\xd2\x02\x03\x00\x01\x13\x02\x03\x03\x00\x01\xff@\xc3>\r\xbb\x05p\xe6" +
	"\x00\x11\f\x03\xff\x86I/\\\xa0\xe7\xb3\xd1\x00\x00\x01\x13\x8a\x03\x03\x13\xaa\x03\x03\x00\x00\x13\xba\x03\x03\x13\x92\a\x03\x00\x00\xffH\xd4b" +
	"W\x131\xb1\xf0\x00\x11\x12\x01\x00\x00\x04\a\x00\x00\x13\xa2\a\x03\x00\x04\xffp\x91O\xd7\xc7n\xf5\xf8\x00\x11\x12\x01\x00\x00\x05\x01\a\x00" +
	"\x00\x13\xca\a\x03\x00\x01\x13\xf2\a\x03\x00\x01\xff\xcc\xe1\a\xe5C&O\xfd\x00\x11\x12\x01\x00\x00\x05\x01\a\x00\x00\x13z\b\x03\x00\x01\x13" +
	"\xaa\b\x03\x00\x01\xff\xa5\x98i\xc2Y\xf1\xe0\xfd\x00\x11\x12\x01\x00\x00\x05\x01\a\x00\x00\x132\t\x03\x00\x01\x13Z\t\x03\x00\x01\x11\x01\xfa" +
	"\xffprobe.ca\x02pnp:Probe.self$R?esults\x11\x01?Q\x04\x03\x04" +
	"\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fprobe\x01\x11\xff@\xc3>\r\xbb\x05p\xe6\x00\x00\x01\x01" +
	"\x11\x00\x011\x01\x02\x01\xffprobe.ca\x03pnp:Counter.next$Params" +
	"\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q\x14\x02\x01?number\x01\b\x00\x02\x01\b" +
	"\x00\x01\x11\x01\xf2\xffprobe.ca\x02pnp:Probe.push$P\x1farams\x11\x01?" +
	"Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fchunk\x01\r\x00\x02\x01\r\x00\x01\x11\x01j" +
	"\xffstream.c\x00\x0fapnp\x11\x01\x17Q\x04\x01\x01\xffn\xb1\xc0w3\x9a_\x99\x00\x11\x01j\xffStre" +
	"amRe\x00\x0fsult1\x01J\x01\xffprobe.ca\x04pnp:NewerProbe.u" +
	"nheardOf$Results\x00\x001\x01\x1a\x01\xffprobe.ca\x03pnp:Prob" +
	"e.identity$Resul\x03ts\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rB\x00\x00Q\b\x03" +
	"\x01Q\x14\x02\x01\x7fcounter\x01\x11\xff'p\xaf\a\x96f\xf1\xa4\x00\x00\x01\x01\x11\x00\x011\x01\n\x01\xffprob" +
	"e.ca\x03pnp:Probe.hanging$Params\x00\x00\x11\x01\xd2\xffstrea" +
	"m.c\x02apnp:StreamResul\x01t\x11\x01\aP\x01\x01\x11\x01\xba\xffprobe.ca" +
	"\x01pnp:Newe?rProbe\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff[\x1aa\xf1\x05\xaa\xa3\xc3" +
	"\x01\x00\x8b\xa2\xd3P\x87\x18\x94\x11\x11R\x00\x02\x11\t\a\xffunheardO\x00\x01f@\x01\x11\x01\x17Q\x04\x01\x01\xff@" +
	"\xc3>\r\xbb\x05p\xe6\x00\x00\x001\x01\n\x01\xffprobe.ca\x03pnp:Probe.pushed" +
	"$Results\x00\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fbyt" +
	"es\x01\t\x00\x02\x01\t\x00\x011\x01\x02\x01\xffprobe.ca\x03pnp:Probe.flush$" +
	"Results\x00\x11\x01\xa2\xffprobe.ca\x01pnp:Coun\ater\x11\x01\aP\x01\x01\x11" +
	"\x01GQ\x04\x03\x05\x00\x00\xff3\x9a\xd3nz\xb4u\x85\x01sХ\xcd\xe9uJ\xe0\x11\x11*\x00\x02\x11\x05\a\x0fnext@" +
	"\x01\x11\x01\aP\x01\x01\x11\x01\x9a\xffprobe.ca\x01pnp:Echo\x03ed\x11\x01\aP\x01\x01\x11\x01?" +
	"Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fdata\x01\r\x00\x02\x01\r\x00\x011\x01\x12\x01" +
	"\xffprobe.ca\x03pnp:Probe.hanging$Result\x01s\x11\x01wQ" +
	"\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\"\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-J\x00\x00Q,\x03\x01Q" +
	"8\x02\x01\anow\x01\b\x00\x02\x01\b\x00\x01\xffcanceled\x00\x00\x00\x01\b\x00\x02\x01\b\x00\x01\x11\x01\xfa\xffp" +
	"robe.ca\x02pnp:Probe.flush$?Params\x11\x01\xfa\xffprobe" +
	".ca\x02pnp:Probe.hang$R?esults1\x01B\x01\xffprobe.ca" +
	"\x04pnp:NewerProbe.unheardOf$Params\x001\x01\n\x01\xffpr" +
	"obe.ca\x03pnp:Probe.forward$Params\x00\x00\x11\x01wQ\b\x03\x04" +
	"\x00\x00\x04\x01\x00\x00\x11)2\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-*\x00\x00Q(\x03\x01Q4\x02\x01" +
	"\x1fprobe\x01\x11\xff@\xc3>\r\xbb\x05p\xe6\x00\x00\x01\x01\x11\x00\x01\x0fdata\x01\r\x00\x02\x01\r\x00\x01\x11\x01\xfa" +
	"\xffprobe.ca\x02pnp:Probe.count$?Params\x11\x01wQ\b\x03\x04" +
	"\x00\x00\x04\x01\x00\x00\x11)B\x00\x00Q$\x03\x01Q0\x02\x01\x01\x01\x14\x01\x01\x00\x00\x11-2\x00\x00Q(\x03\x01Q4\x02\x01\x7f" +
	"counter\x01\x11\xff'p\xaf\a\x96f\xf1\xa4\x00\x00\x01\x01\x11\x00\x01\x1fcalls\x01\b\x00\x02\x01\b\x00\x01\x11" +
	"\x01b\xffprobe.ca\x00\apnp\x11\x01GQ\x10\x01\x01\xff'p\xaf\a\x96f\xf1\xa4\x00\x11\x19B\xff\x81\xa2\xab" +
	"\xdaRE˧\x00\x11\x15:\xff@\xc3>\r\xbb\x05p\xe6\x00\x11\x112\xff=k\xe2^\xd7\xee\x1c\x9c\x00\x11\rZ\x7fCoun" +
	"ter?Echoed\x1fProbe\xffNewerPro\x00\x03be\x11\x01\xf2\xffprobe.c" +
	"a\x02pnp:Probe.fail$P\x1farams\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)*" +
	"\x00\x00\x11\x02\x03Q \x02\x01\x01\x01\x14\x01\x01\x00\x00\x11*\x03\x00\x00\x11:\x03\x11b\x03\x0fkind\x01\a\x00\x01P\x03\x01\x01" +
	"\a\x00\x02\x11\x01:?reasonP\x03\x01\x01\f\x00\x02P\x02\x01\x01\f\x00\x011\x01\x02\x01\xffprobe.ca" +
	"\x03pnp:Probe.count$Results\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r" +
	"*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0flast\x01\b\x00\x02\x01\b\x00\x01\x11\x01\xf2\xffprobe.ca\x02pnp" +
	":Probe.hang$P\x1farams\x11\x01\xfa\xffprobe.ca\x02pnp:Prob" +
	"e.later$?Params\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)B\x00\x00Q$\x03\x01Q0\x02" +
	"\x01\x01\x01\x14\x01\x01\x00\x00\x11-2\x00\x00Q(\x03\x01Q4\x02\x01\x7fcounter\x01\x11\xff'p\xaf\a\x96f\xf1\xa4" +
	"\x00\x00\x01\x01\x11\x00\x01\x1fcalls\x01\b\x00\x02\x01\b\x00\x01\x11\x01\xfa\xffprobe.ca\x02pnp:Pr" +
	"obe.fail$R?esults1\x01\x02\x01\xffprobe.ca\x03pnp:Probe" +
	".pushed$Params\x001\x01\n\x01\xffprobe.ca\x03pnp:Counter" +
	".next$Results\x00\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02" +
	"\x01\x0fseen\x01\b\x00\x02\x01\b\x00\x01\x11\x01\x92\xffprobe.ca\x01pnp:Prob\x01e\x11\x01\a" +
	"P\x01\x011\x01\a\x03Q0\x03\x05\x00\x00\xff\xa5\x98i\xc2Y\xf1\xe0\xfd\x01\x81\xa2\xab\xdaRE˧\x13q\x01*\x00\x02\x13e\x01" +
	"\a\x01\x01\xffH\xd4bW\x131\xb1\xf0\x01pC\x1e\xc2\x1a\xb1\xe3\x82\x13Y\x01*\x00\x02\x13M\x01\a\x01\x02\xff\xcc\xe1\a\xe5C&" +
	"O\xfd\x01\x93\x1e\x1a\x155\x8a\x91\x94\x13A\x01J\x00\x02\x139\x01\a\x01\x03\xfffΒ\x0e\x83\xd2\xda\xd7\x01p\x91O\xd7\xc7n\xf5" +
	"\xf8\x13-\x012\x00\x02\x13!\x01\a\x01\x04\xff\xd0\xfe\xdbCĴ(\xaf\x01il\xd6\xe4;pU\xa3\x13\x15\x012\x00\x02\x13\t\x01" +
	"\a\x01\x05\xff\xf3\xc0U\xf3T\xa0\x82\xd4\x01\\\xb93\x11Pv\xe3\xda\x11\xfd*\x00\x02\x11\xf1\a\x01\x06\xdfA\x83\xc9{\x99\x9f\xcd\xff" +
	"f\xe8\x15\t\xd7@\xc5\xd4\x00\x11\xe52\x00\x02\x11\xd9\a\x01\a\xff\x19\xe6\xca@\x90\x1c\xcd\xd4\x01L֒\x15\xe2\xa3g\xbd\x11\xcd*" +
	"\x00\x02\x11\xc1\a\x01\b\xff\xe8=\xd38'Gd\x96\x01\xd2J\x95\xa5\xb6\x1f\x1f\xaa\x11\xb5B\x00\x02\x11\xa9\a\x01\t\xff\xce\a(\f" +
	"k\xc6>\x86\x01n\xb1\xc0w3\x9a_\x99\x11\x9d*\x00\x02\x11\x91\a\x01\n\xff\xb63\xbe#]\xb2R\xdb\x01\xf6b\xfbCPތ" +
	"\xa1\x11\x85:\x00\x02\x11y\a\x01\v\xffb\x1f\x85\x17nG\xe8\xcc\x01\x81\xa2\xab\xdaRE˧\x11mB\x00\x02\x11a\a\x0fec" +
	"ho@\x01\x0fself@\x01\xffidentity\x00\x00\x00@\x01\x1flater@\x01\x1fflush@" +
	"\x01\x0ffail@\x01\x1fcount@\x01\x0fhang@\x01\x7fhanging@\x01\x0fpush@\x01" +
	"?pushed@\x01\x7fforward@\x01\x11\x01\aP\x01\x01\x11\x01\xf2\xffprobe.ca\x02pn" +
	"p:Probe.self$P\x1farams1\x01\x02\x01\xffprobe.ca\x03pnp:Pr" +
	"obe.later$Results\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rB\x00\x00Q\b\x03\x01" +
	"Q\x14\x02\x01\x7fcounter\x01\x11\xff'p\xaf\a\x96f\xf1\xa4\x00\x00\x01\x01\x11\x00\x011\x01\x12\x01\xffprobe" +
	".ca\x03pnp:Probe.identity$Param\x01s\x11\x01?Q\x04\x03\x04\x00\x00\x04" +
	"\x01\x00\x00\x11\rB\x00\x00Q\b\x03\x01Q\x14\x02\x01\x7fcounter\x01\x11\xff'p\xaf\a\x96f\xf1\xa4\x00\x00\x01\x01\x11" +
	"\x00\x01\x11\x01\xf2\xffprobe.ca\x02pnp:Probe.echo$P\x1farams\x11\x01?" +
	"Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fdata\x01\r\x00\x02\x01\r\x00\x01\x11\x01\x0fA" +
	"\x04\x011\x01\xea\x03\xffRecords \x0ea number. Calls must arr" +
	"ive in the order in which they were made" +
	". seen is how many have arrived, this on" +
	"e includ\x0fed.\n\x11\x01gA0\x01\x00\x001)\x12\x0119*\x011I\xc2\a1\xc1\n\x011\xd1\xea" +
	"\x021\xfdj\x0331\x01\x1a\x013A\x01\n\x02\x00\x003]\x01\x1a\x013m\x01J\x03\xffThis obj\x03ect" +
	": to build pipelines.\x01\n\xffGives th\x03e calle" +
	"r's capability ba\x0fck.\n\xffReturns \"at once " +
	"a promise, which becomes the given count" +
	"er once flush has been called. Calls mad" +
	"e on the promise before are\nheld, and th" +
	"en reach the caller's own counter: befor" +
	"e those that the caller makes after, how" +
	"ever short its way is by then.\n\x00Resolves" +
	" the promises of later.\n\x00\x00\xffFails wi\nth t" +
	"hat type of exception: 0 failed, 1 overl" +
	"oaded, 2 disconnected, 3 unimplement\x0fed." +
	"\n\xffCalls co\funter.next with 0, 1, … cal" +
	"ls-1, without waiting between, and retur" +
	"ns what the last one return\x0fed.\n\xffReturns" +
	" \x03only when it is canceled\x03.\n\xffHow many\a " +
	"calls of hang are running, and how many " +
	"were canceled.\n\x00\x00\xffHow many\x03 bytes push h" +
	"as received\x03.\n\xffCalls ec\fho on the given " +
	"probe and returns its result, as a tail " +
	"call where the implementation has such.\n" +
	"\x00\x00"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

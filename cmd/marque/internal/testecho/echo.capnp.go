// Code generated from echo.capnp by marque. DO NOT EDIT.

// The service that the tests of the tool talk to.
package testecho

import (
	"context"
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Callback is a reference to an object with the interface Callback, local or remote, or to the promise of one.
type Callback struct{ rpc.Ref }

// CallbackID is the id of the interface Callback.
const CallbackID uint64 = 0xcff8c2ba29610b8e

// AddRef returns a further reference to what c refers to.
func (c Callback) AddRef() Callback { return Callback{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Callback a type argument of generic types, see [plain.Pointer].
func (Callback) FromPtr(p plain.Ptr) Callback {
	return Callback{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Callback) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var callbackLogMethod = rpc.Method{InterfaceID: CallbackID, MethodID: 0, Interface: "Callback", Name: "log", ResultHasNoCaps: true}

// Log calls log and waits for its results.
func (c Callback) Log(ctx context.Context, msg string) error {
	a, err := c.beginLog(ctx, msg).Wait()
	a.Release()
	return err
}

// LogAsync calls log and returns at once; calls in flight arrive in the order in which they were made.
func (c Callback) LogAsync(ctx context.Context, msg string) CallbackLogPromise {
	return CallbackLogPromise{c.beginLog(ctx, msg).Send()}
}

// LogRaw is LogAsync with parameters that fill builds in place, in the message that is sent.
func (c Callback) LogRaw(ctx context.Context, fill func(CallbackLogParamsBuilder)) CallbackLogPromise {
	call := c.Ref.Begin(ctx, &callbackLogMethod, CallbackLogParamsBuilder{}.ObjectSize())
	fill(CallbackLogParamsBuilder(call.Params()))
	return CallbackLogPromise{call.Send()}
}

func (c Callback) beginLog(ctx context.Context, msg string) *rpc.Call {
	call := c.Ref.Begin(ctx, &callbackLogMethod, CallbackLogParamsBuilder{}.ObjectSize())
	b := CallbackLogParamsBuilder(call.Params())
	if msg != "" {
		b.SetMsg(msg)
	}
	return call
}

// CallbackLogPromise is the promise of the results of Callback.log. Whoever made the call releases it.
type CallbackLogPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CallbackLogPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// CallbackServer is what implements Callback. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type CallbackServer interface {
	Log(ctx context.Context, msg string) error
}

// NewCallback makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewCallback(s CallbackServer, opts ...rpc.ObjectOption) Callback {
	return Callback{rpc.NewObject(callbackObject{s}, opts...)}
}

// CallbackFunc makes f an object with the one method of Callback.
func CallbackFunc(f func(ctx context.Context, msg string) error, opts ...rpc.ObjectOption) Callback {
	return NewCallback(callbackFunc(f), opts...)
}

type callbackFunc func(ctx context.Context, msg string) error

func (f callbackFunc) Log(ctx context.Context, msg string) error { return f(ctx, msg) }

// UnimplementedCallback has all methods of CallbackServer and implements none: embed it to implement only some.
type UnimplementedCallback struct{}

// Log returns [rpc.ErrUnimplemented].
func (UnimplementedCallback) Log(_ context.Context, _ string) error {
	return rpc.ErrUnimplemented
}

// CallbackMethod is the description of the method with the number, or nil.
func CallbackMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &callbackLogMethod
	}
	return nil
}

// DispatchCallback calls the method of s that c asks for, one of those that Callback declares itself.
func DispatchCallback(ctx context.Context, s CallbackServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			LogRaw(context.Context, CallbackLogCall) error
		}); ok {
			return s.LogRaw(ctx, CallbackLogCall{c})
		}
		return s.Log(ctx, plain.String(CallbackLogParamsReader(c.Params()).Msg()))
	}
	return rpc.ErrUnimplemented
}

// callbackObject is the rpc.Dispatcher of an implementation.
type callbackObject struct{ s CallbackServer }

func (o callbackObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case CallbackID:
		return CallbackMethod(method)
	}
	return nil
}

func (o callbackObject) Implements(id uint64) bool {
	return id == CallbackID
}

func (o callbackObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchCallback(ctx, o.s, c)
}

// CallbackLogCall is a call of Callback.log in the zero-copy form. An implementation that has the method
//
//	LogRaw(context.Context, CallbackLogCall) error
//
// is called by it instead of Log. The call is valid until the method returns.
type CallbackLogCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c CallbackLogCall) Params() CallbackLogParamsReader {
	return CallbackLogParamsReader(c.ServerCall.Params())
}

// CallbackLogParamsReader reads the parameters of Callback.log in place. It is valid as long as its message is.
type CallbackLogParamsReader capnp.Struct

func (r CallbackLogParamsReader) Msg() string { return capnp.Struct(r).Text(0) }

// CallbackLogParamsBuilder fills in the parameters of Callback.log in place.
type CallbackLogParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CallbackLogParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b CallbackLogParamsBuilder) SetMsg(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Named is a reference to an object with the interface Named, local or remote, or to the promise of one.
type Named struct{ rpc.Ref }

// NamedID is the id of the interface Named.
const NamedID uint64 = 0xeb196154a67cef2f

// AddRef returns a further reference to what c refers to.
func (c Named) AddRef() Named { return Named{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Named a type argument of generic types, see [plain.Pointer].
func (Named) FromPtr(p plain.Ptr) Named { return Named{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Named) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var namedNameMethod = rpc.Method{InterfaceID: NamedID, MethodID: 0, Interface: "Named", Name: "name", ResultHasNoCaps: true}

// Name calls name and waits for its results.
//
// What the object calls itself.
func (c Named) Name(ctx context.Context) (name string, err error) {
	a, err := c.beginName(ctx).Wait()
	if err != nil {
		return name, err
	}
	defer a.Release()
	return NamedNamePromise{a}.results(a.Results())
}

// NameAsync calls name and returns at once; calls in flight arrive in the order in which they were made.
func (c Named) NameAsync(ctx context.Context) NamedNamePromise {
	return NamedNamePromise{c.beginName(ctx).Send()}
}

func (c Named) beginName(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &namedNameMethod, capnp.ObjectSize{})
}

// NamedNamePromise is the promise of the results of Named.name. Whoever made the call releases it.
type NamedNamePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p NamedNamePromise) Wait(ctx context.Context) (name string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return name, err
	}
	return p.results(r)
}

func (NamedNamePromise) results(s capnp.Struct) (name string, err error) {
	return plain.String(NamedNameResultsReader(s).Name()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p NamedNamePromise) Read(ctx context.Context) (NamedNameResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return NamedNameResultsReader(r), err
}

// NamedServer is what implements Named. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type NamedServer interface {
	// What the object calls itself.
	Name(ctx context.Context) (name string, err error)
}

// NewNamed makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewNamed(s NamedServer, opts ...rpc.ObjectOption) Named {
	return Named{rpc.NewObject(namedObject{s}, opts...)}
}

// NamedFunc makes f an object with the one method of Named.
func NamedFunc(f func(ctx context.Context) (name string, err error), opts ...rpc.ObjectOption) Named {
	return NewNamed(namedFunc(f), opts...)
}

type namedFunc func(ctx context.Context) (name string, err error)

func (f namedFunc) Name(ctx context.Context) (name string, err error) { return f(ctx) }

// UnimplementedNamed has all methods of NamedServer and implements none: embed it to implement only some.
type UnimplementedNamed struct{}

// Name returns [rpc.ErrUnimplemented].
func (UnimplementedNamed) Name(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
}

// NamedMethod is the description of the method with the number, or nil.
func NamedMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &namedNameMethod
	}
	return nil
}

// DispatchNamed calls the method of s that c asks for, one of those that Named declares itself.
func DispatchNamed(ctx context.Context, s NamedServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			NameRaw(context.Context, NamedNameCall) error
		}); ok {
			return s.NameRaw(ctx, NamedNameCall{c})
		}
		name, err := s.Name(ctx)
		if err != nil {
			return err
		}
		b := NamedNameResultsBuilder(c.Results(NamedNameResultsBuilder{}.ObjectSize()))
		if name != "" {
			b.SetName(name)
		}
		return nil
	}
	return rpc.ErrUnimplemented
}

// namedObject is the rpc.Dispatcher of an implementation.
type namedObject struct{ s NamedServer }

func (o namedObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case NamedID:
		return NamedMethod(method)
	}
	return nil
}

func (o namedObject) Implements(id uint64) bool {
	return id == NamedID
}

func (o namedObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchNamed(ctx, o.s, c)
}

// NamedNameCall is a call of Named.name in the zero-copy form. An implementation that has the method
//
//	NameRaw(context.Context, NamedNameCall) error
//
// is called by it instead of Name. The call is valid until the method returns.
type NamedNameCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c NamedNameCall) Results() NamedNameResultsBuilder {
	return NamedNameResultsBuilder(c.ServerCall.Results(NamedNameResultsBuilder{}.ObjectSize()))
}

// NamedNameResultsReader reads the results of Named.name in place. It is valid as long as its message is.
type NamedNameResultsReader capnp.Struct

func (r NamedNameResultsReader) Name() string { return capnp.Struct(r).Text(0) }

// NamedNameResultsBuilder fills in the results of Named.name in place.
type NamedNameResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (NamedNameResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b NamedNameResultsBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Echo is a reference to an object with the interface Echo, local or remote, or to the promise of one.
type Echo struct{ rpc.Ref }

// EchoID is the id of the interface Echo.
const EchoID uint64 = 0x90e56cfed34ee3e1

// AddRef returns a further reference to what c refers to.
func (c Echo) AddRef() Echo { return Echo{Ref: c.Ref.AddRef()} }

// AsNamed returns c as a reference to its superclass. It is the same reference, to be released once.
func (c Echo) AsNamed() Named { return Named{Ref: c.Ref} }

// FromPtr and ToPtr make Echo a type argument of generic types, see [plain.Pointer].
func (Echo) FromPtr(p plain.Ptr) Echo { return Echo{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Echo) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var echoPingMethod = rpc.Method{InterfaceID: EchoID, MethodID: 0, Interface: "Echo", Name: "ping", ResultHasNoCaps: true}

var echoHeartbeatMethod = rpc.Method{InterfaceID: EchoID, MethodID: 1, Interface: "Echo", Name: "heartbeat", ResultHasNoCaps: true}

var echoGetLoggerMethod = rpc.Method{InterfaceID: EchoID, MethodID: 2, Interface: "Echo", Name: "getLogger"}

var echoInsideMethod = rpc.Method{InterfaceID: EchoID, MethodID: 3, Interface: "Echo", Name: "inside"}

var echoFeedMethod = rpc.Method{InterfaceID: EchoID, MethodID: 4, Interface: "Echo", Name: "feed", Stream: true, ResultHasNoCaps: true}

var echoFedMethod = rpc.Method{InterfaceID: EchoID, MethodID: 5, Interface: "Echo", Name: "fed", ResultHasNoCaps: true}

var echoSleepMethod = rpc.Method{InterfaceID: EchoID, MethodID: 6, Interface: "Echo", Name: "sleep", ResultHasNoCaps: true}

var echoFailMethod = rpc.Method{InterfaceID: EchoID, MethodID: 7, Interface: "Echo", Name: "fail", ResultHasNoCaps: true}

// Ping calls ping and waits for its results.
//
// Sends msg back.
func (c Echo) Ping(ctx context.Context, msg string) (reply string, err error) {
	a, err := c.beginPing(ctx, msg).Wait()
	if err != nil {
		return reply, err
	}
	defer a.Release()
	return EchoPingPromise{a}.results(a.Results())
}

// PingAsync calls ping and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) PingAsync(ctx context.Context, msg string) EchoPingPromise {
	return EchoPingPromise{c.beginPing(ctx, msg).Send()}
}

// PingRaw is PingAsync with parameters that fill builds in place, in the message that is sent.
func (c Echo) PingRaw(ctx context.Context, fill func(EchoPingParamsBuilder)) EchoPingPromise {
	call := c.Ref.Begin(ctx, &echoPingMethod, EchoPingParamsBuilder{}.ObjectSize())
	fill(EchoPingParamsBuilder(call.Params()))
	return EchoPingPromise{call.Send()}
}

func (c Echo) beginPing(ctx context.Context, msg string) *rpc.Call {
	call := c.Ref.Begin(ctx, &echoPingMethod, EchoPingParamsBuilder{}.ObjectSize())
	b := EchoPingParamsBuilder(call.Params())
	if msg != "" {
		b.SetMsg(msg)
	}
	return call
}

// Heartbeat calls heartbeat and waits for its results.
//
// Calls back three times.
func (c Echo) Heartbeat(ctx context.Context, msg string, callback Callback) error {
	a, err := c.beginHeartbeat(ctx, msg, callback).Wait()
	a.Release()
	return err
}

// HeartbeatAsync calls heartbeat and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) HeartbeatAsync(ctx context.Context, msg string, callback Callback) EchoHeartbeatPromise {
	return EchoHeartbeatPromise{c.beginHeartbeat(ctx, msg, callback).Send()}
}

// HeartbeatRaw is HeartbeatAsync with parameters that fill builds in place, in the message that is sent.
func (c Echo) HeartbeatRaw(ctx context.Context, fill func(EchoHeartbeatParamsBuilder)) EchoHeartbeatPromise {
	call := c.Ref.Begin(ctx, &echoHeartbeatMethod, EchoHeartbeatParamsBuilder{}.ObjectSize())
	fill(EchoHeartbeatParamsBuilder(call.Params()))
	return EchoHeartbeatPromise{call.Send()}
}

func (c Echo) beginHeartbeat(ctx context.Context, msg string, callback Callback) *rpc.Call {
	call := c.Ref.Begin(ctx, &echoHeartbeatMethod, EchoHeartbeatParamsBuilder{}.ObjectSize())
	b := EchoHeartbeatParamsBuilder(call.Params())
	if msg != "" {
		b.SetMsg(msg)
	}
	b.SetCallback(callback)
	return call
}

// GetLogger calls getLogger and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Echo) GetLogger(ctx context.Context) Callback {
	return Callback{Ref: c.beginGetLogger(ctx).Pipeline(0)}
}

// GetLoggerAsync calls getLogger and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) GetLoggerAsync(ctx context.Context) EchoGetLoggerPromise {
	return EchoGetLoggerPromise{c.beginGetLogger(ctx).Send()}
}

func (c Echo) beginGetLogger(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &echoGetLoggerMethod, capnp.ObjectSize{})
}

// Inside calls inside and waits for its results.
func (c Echo) Inside(ctx context.Context) (box *Box, plain_ plain.Any, err error) {
	a, err := c.beginInside(ctx).Wait()
	if err != nil {
		return box, plain_, err
	}
	defer a.Release()
	return EchoInsidePromise{a}.results(a.Results())
}

// InsideAsync calls inside and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) InsideAsync(ctx context.Context) EchoInsidePromise {
	return EchoInsidePromise{c.beginInside(ctx).Send()}
}

func (c Echo) beginInside(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &echoInsideMethod, capnp.ObjectSize{})
}

// Feed calls feed and returns when it is a good time for the next call; WaitStream waits for all that is in flight.
func (c Echo) Feed(ctx context.Context, chunk []byte) error {
	return c.beginFeed(ctx, chunk).Stream()
}

// FeedRaw is Feed with parameters that fill builds in place, in the message that is sent.
func (c Echo) FeedRaw(ctx context.Context, fill func(EchoFeedParamsBuilder)) error {
	call := c.Ref.Begin(ctx, &echoFeedMethod, EchoFeedParamsBuilder{}.ObjectSize())
	fill(EchoFeedParamsBuilder(call.Params()))
	return call.Stream()
}

func (c Echo) beginFeed(ctx context.Context, chunk []byte) *rpc.Call {
	call := c.Ref.Begin(ctx, &echoFeedMethod, EchoFeedParamsBuilder{}.ObjectSize())
	b := EchoFeedParamsBuilder(call.Params())
	if chunk != nil {
		b.SetChunk(chunk)
	}
	return call
}

// Fed calls fed and waits for its results.
func (c Echo) Fed(ctx context.Context) (bytes uint64, err error) {
	a, err := c.beginFed(ctx).Wait()
	if err != nil {
		return bytes, err
	}
	defer a.Release()
	return EchoFedPromise{a}.results(a.Results())
}

// FedAsync calls fed and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) FedAsync(ctx context.Context) EchoFedPromise {
	return EchoFedPromise{c.beginFed(ctx).Send()}
}

func (c Echo) beginFed(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &echoFedMethod, capnp.ObjectSize{})
}

// Sleep calls sleep and waits for its results.
func (c Echo) Sleep(ctx context.Context) error {
	a, err := c.beginSleep(ctx).Wait()
	a.Release()
	return err
}

// SleepAsync calls sleep and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) SleepAsync(ctx context.Context) EchoSleepPromise {
	return EchoSleepPromise{c.beginSleep(ctx).Send()}
}

func (c Echo) beginSleep(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &echoSleepMethod, capnp.ObjectSize{})
}

// Fail calls fail and waits for its results.
func (c Echo) Fail(ctx context.Context, reason string) error {
	a, err := c.beginFail(ctx, reason).Wait()
	a.Release()
	return err
}

// FailAsync calls fail and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) FailAsync(ctx context.Context, reason string) EchoFailPromise {
	return EchoFailPromise{c.beginFail(ctx, reason).Send()}
}

// FailRaw is FailAsync with parameters that fill builds in place, in the message that is sent.
func (c Echo) FailRaw(ctx context.Context, fill func(EchoFailParamsBuilder)) EchoFailPromise {
	call := c.Ref.Begin(ctx, &echoFailMethod, EchoFailParamsBuilder{}.ObjectSize())
	fill(EchoFailParamsBuilder(call.Params()))
	return EchoFailPromise{call.Send()}
}

func (c Echo) beginFail(ctx context.Context, reason string) *rpc.Call {
	call := c.Ref.Begin(ctx, &echoFailMethod, EchoFailParamsBuilder{}.ObjectSize())
	b := EchoFailParamsBuilder(call.Params())
	if reason != "" {
		b.SetReason(reason)
	}
	return call
}

// Name calls name of [Named].
func (c Echo) Name(ctx context.Context) (name string, err error) { return Named{Ref: c.Ref}.Name(ctx) }

// NameAsync calls name of [Named].
func (c Echo) NameAsync(ctx context.Context) NamedNamePromise {
	return Named{Ref: c.Ref}.NameAsync(ctx)
}

// EchoPingPromise is the promise of the results of Echo.ping. Whoever made the call releases it.
type EchoPingPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p EchoPingPromise) Wait(ctx context.Context) (reply string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return reply, err
	}
	return p.results(r)
}

func (EchoPingPromise) results(s capnp.Struct) (reply string, err error) {
	return plain.String(EchoPingResultsReader(s).Reply()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p EchoPingPromise) Read(ctx context.Context) (EchoPingResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return EchoPingResultsReader(r), err
}

// EchoHeartbeatPromise is the promise of the results of Echo.heartbeat. Whoever made the call releases it.
type EchoHeartbeatPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p EchoHeartbeatPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// EchoGetLoggerPromise is the promise of the results of Echo.getLogger. Whoever made the call releases it.
type EchoGetLoggerPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p EchoGetLoggerPromise) Wait(ctx context.Context) (callback Callback, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return callback, err
	}
	return p.results(r)
}

func (EchoGetLoggerPromise) results(s capnp.Struct) (callback Callback, err error) {
	return EchoGetLoggerResultsReader(s).Callback(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p EchoGetLoggerPromise) Read(ctx context.Context) (EchoGetLoggerResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return EchoGetLoggerResultsReader(r), err
}

// Callback is the capability that will be at callback, usable now.
func (p EchoGetLoggerPromise) Callback() Callback { return Callback{Ref: p.Answer.Pipeline(0)} }

// EchoInsidePromise is the promise of the results of Echo.inside. Whoever made the call releases it.
type EchoInsidePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p EchoInsidePromise) Wait(ctx context.Context) (box *Box, plain_ plain.Any, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return box, plain_, err
	}
	return p.results(r)
}

func (EchoInsidePromise) results(s capnp.Struct) (box *Box, plain_ plain.Any, err error) {
	r := EchoInsideResultsReader(s)
	return plain.Struct(r.Box(), BoxReader.Plain), plain.CopyAny(r.Plain_()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p EchoInsidePromise) Read(ctx context.Context) (EchoInsideResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return EchoInsideResultsReader(r), err
}

// Plain_Ref is the capability that will be at plain, usable now.
func (p EchoInsidePromise) Plain_Ref() rpc.Ref { return p.Answer.Pipeline(1) }

// EchoFedPromise is the promise of the results of Echo.fed. Whoever made the call releases it.
type EchoFedPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p EchoFedPromise) Wait(ctx context.Context) (bytes uint64, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return bytes, err
	}
	return p.results(r)
}

func (EchoFedPromise) results(s capnp.Struct) (bytes uint64, err error) {
	return EchoFedResultsReader(s).Bytes(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p EchoFedPromise) Read(ctx context.Context) (EchoFedResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return EchoFedResultsReader(r), err
}

// EchoSleepPromise is the promise of the results of Echo.sleep. Whoever made the call releases it.
type EchoSleepPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p EchoSleepPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// EchoFailPromise is the promise of the results of Echo.fail. Whoever made the call releases it.
type EchoFailPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p EchoFailPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// EchoServer is what implements Echo. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type EchoServer interface {
	NamedServer
	// Sends msg back.
	Ping(ctx context.Context, msg string) (reply string, err error)
	// Calls back three times.
	Heartbeat(ctx context.Context, msg string, callback Callback) error
	GetLogger(ctx context.Context) (callback Callback, err error)
	Inside(ctx context.Context) (box *Box, plain_ plain.Any, err error)
	Feed(ctx context.Context, chunk []byte) error
	Fed(ctx context.Context) (bytes uint64, err error)
	Sleep(ctx context.Context) error
	Fail(ctx context.Context, reason string) error
}

// NewEcho makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewEcho(s EchoServer, opts ...rpc.ObjectOption) Echo {
	return Echo{rpc.NewObject(echoObject{s}, opts...)}
}

// UnimplementedEcho has all methods of EchoServer and implements none: embed it to implement only some.
type UnimplementedEcho struct {
	UnimplementedNamed
}

// Ping returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Ping(_ context.Context, _ string) (reply string, err error) {
	return reply, rpc.ErrUnimplemented
}

// Heartbeat returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Heartbeat(_ context.Context, _ string, _ Callback) error {
	return rpc.ErrUnimplemented
}

// GetLogger returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) GetLogger(_ context.Context) (callback Callback, err error) {
	return callback, rpc.ErrUnimplemented
}

// Inside returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Inside(_ context.Context) (box *Box, plain_ plain.Any, err error) {
	return box, plain_, rpc.ErrUnimplemented
}

// Feed returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Feed(_ context.Context, _ []byte) error {
	return rpc.ErrUnimplemented
}

// Fed returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Fed(_ context.Context) (bytes uint64, err error) {
	return bytes, rpc.ErrUnimplemented
}

// Sleep returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Sleep(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Fail returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Fail(_ context.Context, _ string) error {
	return rpc.ErrUnimplemented
}

// EchoMethod is the description of the method with the number, or nil.
func EchoMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &echoPingMethod
	case 1:
		return &echoHeartbeatMethod
	case 2:
		return &echoGetLoggerMethod
	case 3:
		return &echoInsideMethod
	case 4:
		return &echoFeedMethod
	case 5:
		return &echoFedMethod
	case 6:
		return &echoSleepMethod
	case 7:
		return &echoFailMethod
	}
	return nil
}

// DispatchEcho calls the method of s that c asks for, one of those that Echo declares itself.
func DispatchEcho(ctx context.Context, s EchoServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			PingRaw(context.Context, EchoPingCall) error
		}); ok {
			return s.PingRaw(ctx, EchoPingCall{c})
		}
		reply, err := s.Ping(ctx, plain.String(EchoPingParamsReader(c.Params()).Msg()))
		if err != nil {
			return err
		}
		b := EchoPingResultsBuilder(c.Results(EchoPingResultsBuilder{}.ObjectSize()))
		if reply != "" {
			b.SetReply(reply)
		}
		return nil
	case 1:
		if s, ok := s.(interface {
			HeartbeatRaw(context.Context, EchoHeartbeatCall) error
		}); ok {
			return s.HeartbeatRaw(ctx, EchoHeartbeatCall{c})
		}
		p := EchoHeartbeatParamsReader(c.Params())
		return s.Heartbeat(ctx, plain.String(p.Msg()), p.Callback())
	case 2:
		if s, ok := s.(interface {
			GetLoggerRaw(context.Context, EchoGetLoggerCall) error
		}); ok {
			return s.GetLoggerRaw(ctx, EchoGetLoggerCall{c})
		}
		callback, err := s.GetLogger(ctx)
		if err != nil {
			return err
		}
		b := EchoGetLoggerResultsBuilder(c.Results(EchoGetLoggerResultsBuilder{}.ObjectSize()))
		b.SetCallback(callback)
		callback.Release()
		return nil
	case 3:
		if s, ok := s.(interface {
			InsideRaw(context.Context, EchoInsideCall) error
		}); ok {
			return s.InsideRaw(ctx, EchoInsideCall{c})
		}
		box, plain_, err := s.Inside(ctx)
		if err != nil {
			return err
		}
		b := EchoInsideResultsBuilder(c.Results(EchoInsideResultsBuilder{}.ObjectSize()))
		if box != nil {
			box.Build(b.NewBox())
		}
		plain_.Set(capnp.StructBuilder(b).Ptr(1))
		box.Release()
		plain_.Release()
		return nil
	case 4:
		if s, ok := s.(interface {
			FeedRaw(context.Context, EchoFeedCall) error
		}); ok {
			return s.FeedRaw(ctx, EchoFeedCall{c})
		}
		return s.Feed(ctx, plain.Bytes(EchoFeedParamsReader(c.Params()).Chunk()))
	case 5:
		if s, ok := s.(interface {
			FedRaw(context.Context, EchoFedCall) error
		}); ok {
			return s.FedRaw(ctx, EchoFedCall{c})
		}
		bytes, err := s.Fed(ctx)
		if err != nil {
			return err
		}
		b := EchoFedResultsBuilder(c.Results(EchoFedResultsBuilder{}.ObjectSize()))
		b.SetBytes(bytes)
		return nil
	case 6:
		if s, ok := s.(interface {
			SleepRaw(context.Context, EchoSleepCall) error
		}); ok {
			return s.SleepRaw(ctx, EchoSleepCall{c})
		}
		return s.Sleep(ctx)
	case 7:
		if s, ok := s.(interface {
			FailRaw(context.Context, EchoFailCall) error
		}); ok {
			return s.FailRaw(ctx, EchoFailCall{c})
		}
		return s.Fail(ctx, plain.String(EchoFailParamsReader(c.Params()).Reason()))
	}
	return rpc.ErrUnimplemented
}

// echoObject is the rpc.Dispatcher of an implementation.
type echoObject struct{ s EchoServer }

func (o echoObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case EchoID:
		return EchoMethod(method)
	case NamedID:
		return NamedMethod(method)
	}
	return nil
}

func (o echoObject) Implements(id uint64) bool {
	return id == EchoID || id == NamedID
}

func (o echoObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	switch c.InterfaceID() {
	case NamedID:
		return DispatchNamed(ctx, o.s, c)
	}
	return DispatchEcho(ctx, o.s, c)
}

// EchoPingCall is a call of Echo.ping in the zero-copy form. An implementation that has the method
//
//	PingRaw(context.Context, EchoPingCall) error
//
// is called by it instead of Ping. The call is valid until the method returns.
type EchoPingCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c EchoPingCall) Params() EchoPingParamsReader {
	return EchoPingParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c EchoPingCall) Results() EchoPingResultsBuilder {
	return EchoPingResultsBuilder(c.ServerCall.Results(EchoPingResultsBuilder{}.ObjectSize()))
}

// EchoHeartbeatCall is a call of Echo.heartbeat in the zero-copy form. An implementation that has the method
//
//	HeartbeatRaw(context.Context, EchoHeartbeatCall) error
//
// is called by it instead of Heartbeat. The call is valid until the method returns.
type EchoHeartbeatCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c EchoHeartbeatCall) Params() EchoHeartbeatParamsReader {
	return EchoHeartbeatParamsReader(c.ServerCall.Params())
}

// EchoGetLoggerCall is a call of Echo.getLogger in the zero-copy form. An implementation that has the method
//
//	GetLoggerRaw(context.Context, EchoGetLoggerCall) error
//
// is called by it instead of GetLogger. The call is valid until the method returns.
type EchoGetLoggerCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c EchoGetLoggerCall) Results() EchoGetLoggerResultsBuilder {
	return EchoGetLoggerResultsBuilder(c.ServerCall.Results(EchoGetLoggerResultsBuilder{}.ObjectSize()))
}

// EchoInsideCall is a call of Echo.inside in the zero-copy form. An implementation that has the method
//
//	InsideRaw(context.Context, EchoInsideCall) error
//
// is called by it instead of Inside. The call is valid until the method returns.
type EchoInsideCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c EchoInsideCall) Results() EchoInsideResultsBuilder {
	return EchoInsideResultsBuilder(c.ServerCall.Results(EchoInsideResultsBuilder{}.ObjectSize()))
}

// EchoFeedCall is a call of Echo.feed in the zero-copy form. An implementation that has the method
//
//	FeedRaw(context.Context, EchoFeedCall) error
//
// is called by it instead of Feed. The call is valid until the method returns.
type EchoFeedCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c EchoFeedCall) Params() EchoFeedParamsReader {
	return EchoFeedParamsReader(c.ServerCall.Params())
}

// EchoFedCall is a call of Echo.fed in the zero-copy form. An implementation that has the method
//
//	FedRaw(context.Context, EchoFedCall) error
//
// is called by it instead of Fed. The call is valid until the method returns.
type EchoFedCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c EchoFedCall) Results() EchoFedResultsBuilder {
	return EchoFedResultsBuilder(c.ServerCall.Results(EchoFedResultsBuilder{}.ObjectSize()))
}

// EchoSleepCall is a call of Echo.sleep in the zero-copy form. An implementation that has the method
//
//	SleepRaw(context.Context, EchoSleepCall) error
//
// is called by it instead of Sleep. The call is valid until the method returns.
type EchoSleepCall struct{ *rpc.ServerCall }

// EchoFailCall is a call of Echo.fail in the zero-copy form. An implementation that has the method
//
//	FailRaw(context.Context, EchoFailCall) error
//
// is called by it instead of Fail. The call is valid until the method returns.
type EchoFailCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c EchoFailCall) Params() EchoFailParamsReader {
	return EchoFailParamsReader(c.ServerCall.Params())
}

// EchoPingParamsReader reads the parameters of Echo.ping in place. It is valid as long as its message is.
type EchoPingParamsReader capnp.Struct

func (r EchoPingParamsReader) Msg() string { return capnp.Struct(r).Text(0) }

// EchoPingParamsBuilder fills in the parameters of Echo.ping in place.
type EchoPingParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (EchoPingParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b EchoPingParamsBuilder) SetMsg(v string) { capnp.StructBuilder(b).SetText(0, v) }

// EchoPingResultsReader reads the results of Echo.ping in place. It is valid as long as its message is.
type EchoPingResultsReader capnp.Struct

func (r EchoPingResultsReader) Reply() string { return capnp.Struct(r).Text(0) }

// EchoPingResultsBuilder fills in the results of Echo.ping in place.
type EchoPingResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (EchoPingResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b EchoPingResultsBuilder) SetReply(v string) { capnp.StructBuilder(b).SetText(0, v) }

// EchoHeartbeatParamsReader reads the parameters of Echo.heartbeat in place. It is valid as long as its message is.
type EchoHeartbeatParamsReader capnp.Struct

func (r EchoHeartbeatParamsReader) Msg() string { return capnp.Struct(r).Text(0) }

func (r EchoHeartbeatParamsReader) Callback() Callback {
	return Callback{Ref: rpc.ReadRef(capnp.Struct(r), 1)}
}

// EchoHeartbeatParamsBuilder fills in the parameters of Echo.heartbeat in place.
type EchoHeartbeatParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (EchoHeartbeatParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

func (b EchoHeartbeatParamsBuilder) SetMsg(v string) { capnp.StructBuilder(b).SetText(0, v) }

// SetCallback sets callback to a further reference to v.
func (b EchoHeartbeatParamsBuilder) SetCallback(v Callback) {
	capnp.StructBuilder(b).SetCapability(1, v.Ref)
}

// EchoGetLoggerResultsReader reads the results of Echo.getLogger in place. It is valid as long as its message is.
type EchoGetLoggerResultsReader capnp.Struct

func (r EchoGetLoggerResultsReader) Callback() Callback {
	return Callback{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// EchoGetLoggerResultsBuilder fills in the results of Echo.getLogger in place.
type EchoGetLoggerResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (EchoGetLoggerResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// SetCallback sets callback to a further reference to v.
func (b EchoGetLoggerResultsBuilder) SetCallback(v Callback) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// EchoInsideResultsReader reads the results of Echo.inside in place. It is valid as long as its message is.
type EchoInsideResultsReader capnp.Struct

func (r EchoInsideResultsReader) Box() BoxReader { return BoxReader(capnp.Struct(r).Struct(0)) }

// HasBox reports whether box is not null.
func (r EchoInsideResultsReader) HasBox() bool { return capnp.Struct(r).Has(0) }

func (r EchoInsideResultsReader) Plain_() capnp.Ptr { return capnp.Struct(r).Ptr(1) }

// EchoInsideResultsBuilder fills in the results of Echo.inside in place.
type EchoInsideResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (EchoInsideResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 2} }

// NewBox sets box to an empty struct, to be filled in.
func (b EchoInsideResultsBuilder) NewBox() BoxBuilder {
	return BoxBuilder(capnp.StructBuilder(b).NewStruct(0, BoxBuilder{}.ObjectSize()))
}

// SetBox sets box to a copy of v.
func (b EchoInsideResultsBuilder) SetBox(v BoxReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Box is the struct that box leads to, made if it is not there, to be changed.
func (b EchoInsideResultsBuilder) Box() BoxBuilder {
	return BoxBuilder(capnp.StructBuilder(b).Struct(0, BoxBuilder{}.ObjectSize()))
}

// Plain_ is the pointer plain, to be built in place.
func (b EchoInsideResultsBuilder) Plain_() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(1) }

// EchoFeedParamsReader reads the parameters of Echo.feed in place. It is valid as long as its message is.
type EchoFeedParamsReader capnp.Struct

func (r EchoFeedParamsReader) Chunk() []byte { return capnp.Struct(r).Data(0) }

// EchoFeedParamsBuilder fills in the parameters of Echo.feed in place.
type EchoFeedParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (EchoFeedParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b EchoFeedParamsBuilder) SetChunk(v []byte) { capnp.StructBuilder(b).SetData(0, v) }

// NewChunk sets chunk to size zero bytes, to be filled in.
func (b EchoFeedParamsBuilder) NewChunk(size int) []byte {
	return capnp.StructBuilder(b).NewData(0, size)
}

// EchoFedResultsReader reads the results of Echo.fed in place. It is valid as long as its message is.
type EchoFedResultsReader capnp.Struct

func (r EchoFedResultsReader) Bytes() uint64 { return capnp.Struct(r).Uint64(0) }

// EchoFedResultsBuilder fills in the results of Echo.fed in place.
type EchoFedResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (EchoFedResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b EchoFedResultsBuilder) SetBytes(v uint64) { capnp.StructBuilder(b).SetUint64(0, v) }

// EchoFailParamsReader reads the parameters of Echo.fail in place. It is valid as long as its message is.
type EchoFailParamsReader capnp.Struct

func (r EchoFailParamsReader) Reason() string { return capnp.Struct(r).Text(0) }

// EchoFailParamsBuilder fills in the parameters of Echo.fail in place.
type EchoFailParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (EchoFailParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b EchoFailParamsBuilder) SetReason(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Box is the struct Box as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type Box struct {
	Label string
	Union BoxUnion // one of the members, or nil for the first member's default
	List  []Callback
}

// BoxUnion is the union of a [Box] as a plain Go value: [BoxEcho], [BoxWhichEmpty] and other members without a value. A member that only a newer schema knows is the bare [BoxWhich].
type BoxUnion interface {
	// Which says which member it is.
	Which() BoxWhich
	buildBox(s capnp.StructBuilder)
}

// BoxWhich says which member of a union is set. Other values than these come from newer schemas.
type BoxWhich uint16

// The members of the union.
const (
	BoxWhichEmpty BoxWhich = 0
	BoxWhichEcho  BoxWhich = 1
)

var boxWhichNames = [...]string{"empty", "echo"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v BoxWhich) String() string {
	if v.Known() {
		return boxWhichNames[v]
	}
	return "BoxWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v BoxWhich) Known() bool { return int(v) < len(boxWhichNames) }

// Which returns w.
func (w BoxWhich) Which() BoxWhich { return w }

func (w BoxWhich) buildBox(s capnp.StructBuilder) { s.SetUint16(0, uint16(w)) }

// BoxEcho is the union's member echo.
type BoxEcho struct{ Value Echo }

// Which returns [BoxWhichEcho].
func (BoxEcho) Which() BoxWhich { return BoxWhichEcho }

func (u BoxEcho) buildBox(s capnp.StructBuilder) { BoxBuilder(s).SetEcho(u.Value) }

// BoxReader reads a [Box] in place. It is valid as long as its message is.
type BoxReader capnp.Struct

// ReadBox reads the root of m as a [Box].
func ReadBox(m *capnp.Message) BoxReader { return BoxReader(m.Root().Struct()) }

// Which says which member of the union is set.
func (r BoxReader) Which() BoxWhich { return BoxWhich(capnp.Struct(r).Uint16(0)) }

func (r BoxReader) Label() string { return capnp.Struct(r).Text(0) }

// HasLabel reports whether label is not null.
func (r BoxReader) HasLabel() bool { return capnp.Struct(r).Has(0) }

// Echo reads the union's member echo; ok is false if another member is set.
func (r BoxReader) Echo() (v Echo, ok bool) {
	if r.Which() != BoxWhichEcho {
		return v, false
	}
	return Echo{Ref: rpc.ReadRef(capnp.Struct(r), 1)}, true
}

// HasEcho reports whether echo is not null.
func (r BoxReader) HasEcho() bool { return r.Which() == BoxWhichEcho && capnp.Struct(r).Has(1) }

func (r BoxReader) List() capnp.PtrList { return capnp.Struct(r).Ptr(2).Ptrs() }

// HasList reports whether list is not null.
func (r BoxReader) HasList() bool { return capnp.Struct(r).Has(2) }

// BoxBuilder fills in a [Box] in place.
type BoxBuilder capnp.StructBuilder

// NewBox makes a [Box] the root of m.
func NewBox(m *capnp.Message) BoxBuilder { return BoxBuilder(m.NewRoot(BoxBuilder{}.ObjectSize())) }

// ObjectSize is the size of the struct.
func (BoxBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1, PtrCount: 3} }

// Reader reads what has been filled in.
func (b BoxBuilder) Reader() BoxReader { return BoxReader(capnp.StructBuilder(b).Reader()) }

func (b BoxBuilder) SetLabel(v string) { capnp.StructBuilder(b).SetText(0, v) }

// SetEmpty selects the union's member empty.
func (b BoxBuilder) SetEmpty() { capnp.StructBuilder(b).SetUint16(0, uint16(BoxWhichEmpty)) }

// SetEcho sets echo to a further reference to v.
func (b BoxBuilder) SetEcho(v Echo) {
	capnp.StructBuilder(b).SetUint16(0, uint16(BoxWhichEcho))
	capnp.StructBuilder(b).SetCapability(1, v.Ref)
}

// NewList sets list to a list of size elements, to be filled in.
func (b BoxBuilder) NewList(size int) capnp.PtrListBuilder {
	return capnp.StructBuilder(b).Ptr(2).NewPtrs(size)
}

// List is the list that list leads to, to be changed in place.
func (b BoxBuilder) List() capnp.PtrListBuilder { return capnp.StructBuilder(b).Ptr(2).Ptrs() }

// Plain returns a copy of the struct.
func (r BoxReader) Plain() Box {
	return Box{
		Label: plain.String(r.Label()),
		List:  plain.Each(r.List(), func(p capnp.Ptr) Callback { return Callback{Ref: rpc.FromCapability(p.Capability())} }),
		Union: r.plainUnion(),
	}
}

func (r BoxReader) plainUnion() BoxUnion {
	switch w := r.Which(); w {
	case BoxWhichEcho:
		return BoxEcho{Echo{Ref: rpc.ReadRef(capnp.Struct(r), 1)}}
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Box) Build(b BoxBuilder) {
	if p.Label != "" {
		b.SetLabel(p.Label)
	}
	plain.BuildEach(capnp.StructBuilder(b).Ptr(2), p.List, func(p capnp.PtrBuilder, v Callback) { p.SetCapability(v.Ref) })
	if p.Union != nil {
		p.Union.buildBox(capnp.StructBuilder(b))
	}
}

// FromPtr and ToPtr make *Box a type argument of generic types, see [plain.Pointer].
func (*Box) FromPtr(p plain.Ptr) *Box { return plain.Struct(BoxReader(p.Struct()), BoxReader.Plain) }

// ToPtr is described with FromPtr.
func (p *Box) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, BoxBuilder{}.ObjectSize()); ok {
		p.Build(BoxBuilder(b))
	}
}

// Release gives up the references in p. It is idempotent.
func (p *Box) Release() {
	if p == nil {
		return
	}
	for _, v := range plain.Take(&p.List) {
		v.Release()
	}
	switch u := p.Union.(type) {
	case BoxEcho:
		u.Value.Release()
	}
	p.Union = nil
}

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

// Code generated from echo.capnp by marque. DO NOT EDIT.

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
	a, err := c.BeginLog(ctx, msg).Wait()
	a.Release()
	return err
}

// LogAsync calls log and returns at once; calls in flight arrive in the order in which they were made.
func (c Callback) LogAsync(ctx context.Context, msg string) CallbackLogPromise {
	return CallbackLogPromise{c.BeginLog(ctx, msg).Send()}
}

// LogRaw is LogAsync with parameters that fill builds in place, in the message that is sent.
func (c Callback) LogRaw(ctx context.Context, fill func(CallbackLogParamsBuilder)) CallbackLogPromise {
	call := c.Ref.Begin(ctx, &callbackLogMethod, CallbackLogParamsBuilder{}.ObjectSize())
	fill(CallbackLogParamsBuilder(call.Params()))
	return CallbackLogPromise{call.Send()}
}

// BeginLog starts a call of log, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Callback) BeginLog(ctx context.Context, msg string) *rpc.Call {
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
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
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

// Schema returns the interface's id and its compiled schema, for reflection: see [EchoSchema].
func (o callbackObject) Schema() (interfaceID uint64, packed string) { return CallbackID, EchoSchema }

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
	a, err := c.BeginName(ctx).Wait()
	if err != nil {
		return name, err
	}
	defer a.Release()
	return NamedNamePromise{a}.results(a.Results())
}

// NameAsync calls name and returns at once; calls in flight arrive in the order in which they were made.
func (c Named) NameAsync(ctx context.Context) NamedNamePromise {
	return NamedNamePromise{c.BeginName(ctx).Send()}
}

// BeginName starts a call of name, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Named) BeginName(ctx context.Context) *rpc.Call {
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
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
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

// Schema returns the interface's id and its compiled schema, for reflection: see [EchoSchema].
func (o namedObject) Schema() (interfaceID uint64, packed string) { return NamedID, EchoSchema }

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
//
// The service that the tests of the tool talk to.
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

var echoAnythingMethod = rpc.Method{InterfaceID: EchoID, MethodID: 8, Interface: "Echo", Name: "anything"}

// Ping calls ping and waits for its results.
//
// Sends msg back.
func (c Echo) Ping(ctx context.Context, msg string) (reply string, err error) {
	a, err := c.BeginPing(ctx, msg).Wait()
	if err != nil {
		return reply, err
	}
	defer a.Release()
	return EchoPingPromise{a}.results(a.Results())
}

// PingAsync calls ping and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) PingAsync(ctx context.Context, msg string) EchoPingPromise {
	return EchoPingPromise{c.BeginPing(ctx, msg).Send()}
}

// PingRaw is PingAsync with parameters that fill builds in place, in the message that is sent.
func (c Echo) PingRaw(ctx context.Context, fill func(EchoPingParamsBuilder)) EchoPingPromise {
	call := c.Ref.Begin(ctx, &echoPingMethod, EchoPingParamsBuilder{}.ObjectSize())
	fill(EchoPingParamsBuilder(call.Params()))
	return EchoPingPromise{call.Send()}
}

// BeginPing starts a call of ping, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Echo) BeginPing(ctx context.Context, msg string) *rpc.Call {
	call := c.Ref.Begin(ctx, &echoPingMethod, EchoPingParamsBuilder{}.ObjectSize())
	b := EchoPingParamsBuilder(call.Params())
	if msg != "" {
		b.SetMsg(msg)
	}
	return call
}

// Heartbeat calls heartbeat and waits for its results.
//
// Calls back three times, with the message and a number. There is no pause.
func (c Echo) Heartbeat(ctx context.Context, msg string, callback Callback) error {
	a, err := c.BeginHeartbeat(ctx, msg, callback).Wait()
	a.Release()
	return err
}

// HeartbeatAsync calls heartbeat and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) HeartbeatAsync(ctx context.Context, msg string, callback Callback) EchoHeartbeatPromise {
	return EchoHeartbeatPromise{c.BeginHeartbeat(ctx, msg, callback).Send()}
}

// HeartbeatRaw is HeartbeatAsync with parameters that fill builds in place, in the message that is sent.
func (c Echo) HeartbeatRaw(ctx context.Context, fill func(EchoHeartbeatParamsBuilder)) EchoHeartbeatPromise {
	call := c.Ref.Begin(ctx, &echoHeartbeatMethod, EchoHeartbeatParamsBuilder{}.ObjectSize())
	fill(EchoHeartbeatParamsBuilder(call.Params()))
	return EchoHeartbeatPromise{call.Send()}
}

// BeginHeartbeat starts a call of heartbeat, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Echo) BeginHeartbeat(ctx context.Context, msg string, callback Callback) *rpc.Call {
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
	return Callback{Ref: c.BeginGetLogger(ctx).Pipeline(0)}
}

// GetLoggerAsync calls getLogger and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) GetLoggerAsync(ctx context.Context) EchoGetLoggerPromise {
	return EchoGetLoggerPromise{c.BeginGetLogger(ctx).Send()}
}

// BeginGetLogger starts a call of getLogger, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Echo) BeginGetLogger(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &echoGetLoggerMethod, capnp.ObjectSize{})
}

// Inside calls inside and waits for its results.
func (c Echo) Inside(ctx context.Context) (box *Box, plain_ plain.Any, err error) {
	a, err := c.BeginInside(ctx).Wait()
	if err != nil {
		return box, plain_, err
	}
	defer a.Release()
	return EchoInsidePromise{a}.results(a.Results())
}

// InsideAsync calls inside and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) InsideAsync(ctx context.Context) EchoInsidePromise {
	return EchoInsidePromise{c.BeginInside(ctx).Send()}
}

// BeginInside starts a call of inside, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Echo) BeginInside(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &echoInsideMethod, capnp.ObjectSize{})
}

// Feed calls feed and returns when it is a good time for the next call; WaitStream waits for all that is in flight.
func (c Echo) Feed(ctx context.Context, chunk []byte) error {
	return c.BeginFeed(ctx, chunk).Stream()
}

// FeedRaw is Feed with parameters that fill builds in place, in the message that is sent.
func (c Echo) FeedRaw(ctx context.Context, fill func(EchoFeedParamsBuilder)) error {
	call := c.Ref.Begin(ctx, &echoFeedMethod, EchoFeedParamsBuilder{}.ObjectSize())
	fill(EchoFeedParamsBuilder(call.Params()))
	return call.Stream()
}

// BeginFeed starts a call of feed, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Echo) BeginFeed(ctx context.Context, chunk []byte) *rpc.Call {
	call := c.Ref.Begin(ctx, &echoFeedMethod, EchoFeedParamsBuilder{}.ObjectSize())
	b := EchoFeedParamsBuilder(call.Params())
	if chunk != nil {
		b.SetChunk(chunk)
	}
	return call
}

// Fed calls fed and waits for its results.
func (c Echo) Fed(ctx context.Context) (bytes uint64, err error) {
	a, err := c.BeginFed(ctx).Wait()
	if err != nil {
		return bytes, err
	}
	defer a.Release()
	return EchoFedPromise{a}.results(a.Results())
}

// FedAsync calls fed and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) FedAsync(ctx context.Context) EchoFedPromise {
	return EchoFedPromise{c.BeginFed(ctx).Send()}
}

// BeginFed starts a call of fed, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Echo) BeginFed(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &echoFedMethod, capnp.ObjectSize{})
}

// Sleep calls sleep and waits for its results.
func (c Echo) Sleep(ctx context.Context) error {
	a, err := c.BeginSleep(ctx).Wait()
	a.Release()
	return err
}

// SleepAsync calls sleep and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) SleepAsync(ctx context.Context) EchoSleepPromise {
	return EchoSleepPromise{c.BeginSleep(ctx).Send()}
}

// BeginSleep starts a call of sleep, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Echo) BeginSleep(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &echoSleepMethod, capnp.ObjectSize{})
}

// Fail calls fail and waits for its results.
func (c Echo) Fail(ctx context.Context, reason string) error {
	a, err := c.BeginFail(ctx, reason).Wait()
	a.Release()
	return err
}

// FailAsync calls fail and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) FailAsync(ctx context.Context, reason string) EchoFailPromise {
	return EchoFailPromise{c.BeginFail(ctx, reason).Send()}
}

// FailRaw is FailAsync with parameters that fill builds in place, in the message that is sent.
func (c Echo) FailRaw(ctx context.Context, fill func(EchoFailParamsBuilder)) EchoFailPromise {
	call := c.Ref.Begin(ctx, &echoFailMethod, EchoFailParamsBuilder{}.ObjectSize())
	fill(EchoFailParamsBuilder(call.Params()))
	return EchoFailPromise{call.Send()}
}

// BeginFail starts a call of fail, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Echo) BeginFail(ctx context.Context, reason string) *rpc.Call {
	call := c.Ref.Begin(ctx, &echoFailMethod, EchoFailParamsBuilder{}.ObjectSize())
	b := EchoFailParamsBuilder(call.Params())
	if reason != "" {
		b.SetReason(reason)
	}
	return call
}

// Anything calls anything and waits for its results.
func (c Echo) Anything(ctx context.Context) (it plain.Any, err error) {
	a, err := c.BeginAnything(ctx).Wait()
	if err != nil {
		return it, err
	}
	defer a.Release()
	return EchoAnythingPromise{a}.results(a.Results())
}

// AnythingAsync calls anything and returns at once; calls in flight arrive in the order in which they were made.
func (c Echo) AnythingAsync(ctx context.Context) EchoAnythingPromise {
	return EchoAnythingPromise{c.BeginAnything(ctx).Send()}
}

// BeginAnything starts a call of anything, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Echo) BeginAnything(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &echoAnythingMethod, capnp.ObjectSize{})
}

// Name calls name of [Named].
func (c Echo) Name(ctx context.Context) (name string, err error) { return Named{Ref: c.Ref}.Name(ctx) }

// NameAsync calls name of [Named].
func (c Echo) NameAsync(ctx context.Context) NamedNamePromise {
	return Named{Ref: c.Ref}.NameAsync(ctx)
}

// BeginName starts a call of name of [Named].
func (c Echo) BeginName(ctx context.Context) *rpc.Call { return Named{Ref: c.Ref}.BeginName(ctx) }

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
	return plain.StructOrDefault(r.Box(), BoxReader.Plain), plain.CopyAny(r.Plain_()), nil
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

// EchoAnythingPromise is the promise of the results of Echo.anything. Whoever made the call releases it.
type EchoAnythingPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p EchoAnythingPromise) Wait(ctx context.Context) (it plain.Any, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return it, err
	}
	return p.results(r)
}

func (EchoAnythingPromise) results(s capnp.Struct) (it plain.Any, err error) {
	return plain.CopyAny(EchoAnythingResultsReader(s).It()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p EchoAnythingPromise) Read(ctx context.Context) (EchoAnythingResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return EchoAnythingResultsReader(r), err
}

// ItRef is the capability that will be at it, usable now.
func (p EchoAnythingPromise) ItRef() rpc.Ref { return p.Answer.Pipeline(0) }

// EchoServer is what implements Echo. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type EchoServer interface {
	NamedServer
	// Sends msg back.
	Ping(ctx context.Context, msg string) (reply string, err error)
	// Calls back three times, with the message and a number. There is no pause.
	Heartbeat(ctx context.Context, msg string, callback Callback) error
	GetLogger(ctx context.Context) (callback Callback, err error)
	Inside(ctx context.Context) (box *Box, plain_ plain.Any, err error)
	Feed(ctx context.Context, chunk []byte) error
	Fed(ctx context.Context) (bytes uint64, err error)
	Sleep(ctx context.Context) error
	Fail(ctx context.Context, reason string) error
	Anything(ctx context.Context) (it plain.Any, err error)
}

// NewEcho makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewEcho(s EchoServer, opts ...rpc.ObjectOption) Echo {
	return Echo{rpc.NewObject(echoObject{s}, opts...)}
}

// UnimplementedEcho has all methods of EchoServer and implements none: embed it to implement only some.
type UnimplementedEcho struct{}

// Ping returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Ping(_ context.Context, _ string) (reply string, err error) {
	return reply, rpc.ErrUnimplemented
}

// Heartbeat returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Heartbeat(_ context.Context, _ string, callback Callback) error {
	callback.Release()
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

// Anything returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Anything(_ context.Context) (it plain.Any, err error) {
	return it, rpc.ErrUnimplemented
}

// Name returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Name(_ context.Context) (name string, err error) {
	return name, rpc.ErrUnimplemented
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
	case 8:
		return &echoAnythingMethod
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
	case 8:
		if s, ok := s.(interface {
			AnythingRaw(context.Context, EchoAnythingCall) error
		}); ok {
			return s.AnythingRaw(ctx, EchoAnythingCall{c})
		}
		it, err := s.Anything(ctx)
		if err != nil {
			return err
		}
		b := EchoAnythingResultsBuilder(c.Results(EchoAnythingResultsBuilder{}.ObjectSize()))
		it.Set(capnp.StructBuilder(b).Ptr(0))
		it.Release()
		return nil
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

// Schema returns the interface's id and its compiled schema, for reflection: see [EchoSchema].
func (o echoObject) Schema() (interfaceID uint64, packed string) { return EchoID, EchoSchema }

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

// EchoAnythingCall is a call of Echo.anything in the zero-copy form. An implementation that has the method
//
//	AnythingRaw(context.Context, EchoAnythingCall) error
//
// is called by it instead of Anything. The call is valid until the method returns.
type EchoAnythingCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c EchoAnythingCall) Results() EchoAnythingResultsBuilder {
	return EchoAnythingResultsBuilder(c.ServerCall.Results(EchoAnythingResultsBuilder{}.ObjectSize()))
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

// Callback reads the field callback. The reference is the caller's own, to be released.
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

// Callback reads the field callback. The reference is the caller's own, to be released.
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

// EchoAnythingResultsReader reads the results of Echo.anything in place. It is valid as long as its message is.
type EchoAnythingResultsReader capnp.Struct

func (r EchoAnythingResultsReader) It() capnp.Ptr { return capnp.Struct(r).Ptr(0) }

// EchoAnythingResultsBuilder fills in the results of Echo.anything in place.
type EchoAnythingResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (EchoAnythingResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// It is the pointer it, to be built in place.
func (b EchoAnythingResultsBuilder) It() capnp.PtrBuilder { return capnp.StructBuilder(b).Ptr(0) }

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

// Echo reads the union's member echo; ok is false if another member is set. The reference is the caller's own, to be released.
func (r BoxReader) Echo() (v Echo, ok bool) {
	if r.Which() != BoxWhichEcho {
		return v, false
	}
	return Echo{Ref: rpc.ReadRef(capnp.Struct(r), 1)}, true
}

// HasEcho reports whether echo is not null.
func (r BoxReader) HasEcho() bool { return r.Which() == BoxWhichEcho && capnp.Struct(r).Has(1) }

func (r BoxReader) List() plain.PtrList[Callback] {
	return plain.Ptrs[Callback](capnp.Struct(r).Ptr(2))
}

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
func (b BoxBuilder) NewList(size int) plain.PtrListBuilder[Callback] {
	return plain.NewPtrs[Callback](capnp.StructBuilder(b).Ptr(2), size)
}

func (b BoxBuilder) SetList(v []Callback) {
	plain.BuildEach(capnp.StructBuilder(b).Ptr(2), v, func(p capnp.PtrBuilder, v Callback) { p.SetCapability(v.Ref) })
}

// List is the list that list leads to, to be changed in place.
func (b BoxBuilder) List() plain.PtrListBuilder[Callback] {
	return plain.BuildPtrs[Callback](capnp.StructBuilder(b).Ptr(2))
}

// Plain returns a copy of the struct.
func (r BoxReader) Plain() Box {
	return Box{
		Label: plain.String(r.Label()),
		List:  r.List().AppendTo(nil),
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

// EchoSchema is the compiled schema of echo.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const EchoSchema = "" +
	"\x11\x03\x1c36\x01S\x01\x03\f\x01@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d7Q\x04\x01\x02\xff\xa1\U00038db0\xa6\xc5\xd2\x00\x11" +
	"\x05Z\x00\x00\xffecho.cap\x00\x03np\x00\x00Q\b\x01\x02\xff\xe1\xe3N\xd3\xfel\xe5\x90\x001\x11\x8a\x01\x13z\a" +
	"\x03\xff/\xef|\xa6Ta\x19\xeb\x00\x00\x00\x11\x1d\x0f\xffThe serv\x05ice that the t" +
	"ests of the tool talk to.\n\x00\x00A\x04\x01\x13:\b\x031\x01\xa7\tQ" +
	"p\x05\x06\xff3\xeb\xee\xbfnޡ\x81\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x11\x02\x02\x00\x04\xff\x05\n\x1bB\xd5\xe7a\x82\x00\x11\x14\x01" +
	"\x00\x00\x04\a\x00\x00\x112\x02\x00\x04\xff\x88\x86\xf4\xf2-\x86j\x86\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x11Z\x02\x00\x01\x11\x82\x02\x00" +
	"\x01\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x01\a\x00\x02\x13\n\x01\x02\x13\"\x01\x02\x00\x03\xff\xb5\xe5\xfe\x8f\x87\x91\xea\x87\x00\x11\x11\x01\x00\x00" +
	"\x04\a\x00\x00\x13R\x01\x02\x00\x04\xff\xe1\xe3N\xd3\xfel\xe5\x90\x00\x11\v\x03\xff\xa1\U00038db0\xa6\xc5\xd2\x00\x00\x01\x13z\x01\x02\x13" +
	"\x92\x01\x02\x00\x00\x13\xa2\x01\x02\x13\x9a\x04\x02\x00\x00\xff\xbd\x85\xd7\xfc#\xe9ʗ\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13\xba\x04\x02\x00" +
	"\x01\x13\xea\x04\x02\x00\x01\xffn\xb1\xc0w3\x9a_\x99\x00\x11\r\x01\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x04\a\x00\x00\x13r\x05\x02\x13\x9a" +
	"\x05\x02\x00\x03\xff\x04v\xb4\xed\xea\xa6\xfe\x9a\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13\xaa\x05\x02\x00\x04\xff\x18\x8a\xa4\xb3\xdc3\x05\x9f\x00\x11" +
	"\x10\x01\x00\x00\x04\a\x00\x00\x13\xd2\x05\x02\x00\x04\xff<\xf0.)\xa8\xffv\xa1\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13\xfa\x05\x02\x00\x04\xff" +
	"{\xe1\xf6\xd4ᚻ\xa6\x00Q\v\x01\x01\xff\xa1\U00038db0\xa6\xc5\xd2\x00E\x03\a\x02\x00\x00\x13*\x06\x02\x13B\x06\x02\x00\x00\x13" +
	"R\x06\x02\x00\x01\xff\xbcɢ\xc1w\xc8\xc1\xb1\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13b\b\x02\x00\x04\xff\xad\xbf\xadn\xa0T\xb0\xb3\x00" +
	"\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13\x8a\b\x02\x00\x01\x13\xb2\b\x02\x00\x01\xbf)\xe0\x0e+\x916\xba\x11\x10\x01\x00\x00\x05\x02\a\x00\x00" +
	"\x13:\t\x02\x00\x01\x13j\t\x02\x00\x01\xff\x9c\x19\xe9I\x16\xcbӻ\x00\x11\x10\x01\x00\x00\x05\x02\a\x00\x00\x13r\n\x02\x00\x01\x11\x02" +
	"\x03\x00\x01\xff\xd4\xda\\3\xcde\xee\xbf\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13\x02\x01\x03\x00\x01\x132\x01\x03\x00\x01\xff\x8e\va)" +
	"\xba\xc2\xf8\xcf\x00\x11\v\x03\xff\xa1\U00038db0\xa6\xc5\xd2\x00\x00\x01\x13\xc2\x01\x03\x13\xe2\x01\x03\x00\x00\x13\xf2\x01\x03\x13R\x02\x03\x00\x00" +
	"\xff\x1c\xfe#V\xc0s\x97\xd2\x00Q\x10\x01\x01\x00\x00\x04\a\x00\x00\x13b\x02\x03\x00\x01\x13\x8a\x02\x03\x00\x01\xff\xa1\U00038db0\xa6\xc5" +
	"\xd2\x00\x01\x05\x00\x02\x13\x12\x03\x03\x13*\x03\x03\x00\x03\xff\xde`j͋(Y\xd3\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13\xa2\x03\x03" +
	"\x00\x01\x13\xca\x03\x03\x00\x01\xff\xf6w\xfdU\xc7X\xef\xd9\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13R\x04\x03\x00\x01\x13z\x04\x03\x00\x01" +
	"\xff\r\t\xb4\n\xfa\xcc\xc3\xe1\x00\x11\x14\x01\x00\x00\x05\x01\a\x00\x00\x13\x02\x05\x03\x00\x01\x13*\x05\x03\x00\x01\xff/\xef|\xa6Ta\x19" +
	"\xeb\x00\x11\v\x03\xff\xa1\U00038db0\xa6\xc5\xd2\x00\x00\x01\x13\xb2\x05\x03\x13\xd2\x05\x03\x00\x00\x13\xe2\x05\x03\x13B\x06\x03\x00\x00\xff#J" +
	"\x8c\xf6|\xe4\x04\xec\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13R\x06\x03\x00\x04\xff\x8f\xf9\x1d\xfd\xe1\x8f5\xf2\x00\x11\x10\x01\x00\x00\x04\a\x00" +
	"\x00\x13z\x06\x03\x00\x04\xffWJn$ֺ\xfc\xfb\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13\xa2\x06\x03\x00\x04\xffG支AK\x84" +
	"\xff\x00\x11\x11\x01\x00\x00\x05\x01\a\x00\x00\x13\xca\x06\x03\x00\x01\x13\xf2\x06\x03\x00\x011\x01\n\x01\xffecho.cap\x03np" +
	":Echo.getLogger$Params\x00\x001\x01\x02\x01\xffecho.cap\x03np" +
	":Callback.log$Results\x00\x11\x01\xe2\xffecho.cap\x02np:Ec" +
	"ho.fail$Par\aams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q\x14\x02" +
	"\x01?reason\x01\f\x00\x02\x01\f\x00\x01\x11\x01j\xffstream.c\x00\x0fapnp\x11\x01\x17Q\x04\x01" +
	"\x01\xffn\xb1\xc0w3\x9a_\x99\x00\x11\x01j\xffStreamRe\x00\x0fsult\x11\x01\xea\xffecho.ca" +
	"p\x02np:Named.name$Pa\x0frams\x11\x01\x82\xffecho.cap\x01np:E" +
	"cho\x00\x11\x01\aP\x01\x011\x01G\x02Q$\x03\x05\x00\x00\xff\xad\xbf\xadn\xa0T\xb0\xb3\x01\xf6w\xfdU\xc7X\xef\xd9\x13\x11" +
	"\x01*\x00\x02\x13\x05\x01\a\x01\x01\xbf)\xe0\x0e+\x916\xba\xff<\xf0.)\xa8\xffv\xa1\x00\x11\xf9R\x00\x02\x11\xf1\a\x01\x02\xff3" +
	"\xeb\xee\xbfnޡ\x81\x01\xd4\xda\\3\xcde\xee\xbf\x11\xe5R\x00\x02\x11\xdd\a\x01\x03\xff\xbcɢ\xc1w\xc8\xc1\xb1\x01\x9c\x19\xe9I" +
	"\x16\xcbӻ\x11\xd1:\x00\x02\x11\xc5\a\x01\x04\xff\xde`j͋(Y\xd3\x01n\xb1\xc0w3\x9a_\x99\x11\xb9*\x00\x02\x11\xad\a" +
	"\x01\x05\xff#J\x8c\xf6|\xe4\x04\xec\x01\x1c\xfe#V\xc0s\x97\xd2\x11\xa1\"\x00\x02\x11\x95\a\x01\x06\xff\x04v\xb4\xed\xea\xa6\xfe\x9a\x01" +
	"\x18\x8a\xa4\xb3\xdc3\x05\x9f\x11\x892\x00\x02\x11}\a\x01\a\xff\x88\x86\xf4\xf2-\x86j\x86\x01WJn$ֺ\xfc\xfb\x11q*\x00" +
	"\x02\x11e\a\x01\b\xff\x8f\xf9\x1d\xfd\xe1\x8f5\xf2\x01\xbd\x85\xd7\xfc#\xe9ʗ\x11YJ\x00\x02\x11Q\a\x0fping@\x01\xff" +
	"heartbea\x00\x01t@\x01\xffgetLogge\x00\x01r@\x01?inside@\x01\x0ffee" +
	"d@\x01\afed@\x01\x1fsleep@\x01\x0ffail@\x01\xffanything\x00\x00\x00@\x01\x11\x01" +
	"\x17Q\x04\x01\x01\xff/\xef|\xa6Ta\x19\xeb\x00\x00\x001\x01\n\x01\xffecho.cap\x03np:Echo.a" +
	"nything$Results\x00\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x1a\x00\x00Q\b\x03\x01Q" +
	"\x14\x02\x01\x03it\x01\x12\x00\x02\x01\x12\x00\x01\x11\x01\xd2\xffstream.c\x02apnp:StreamRe" +
	"sul\x01t\x11\x01\aP\x01\x01\x11\x01\xea\xffecho.cap\x02np:Echo.sleep$Pa" +
	"\x0frams\x11\x01\xf2\xffecho.cap\x02np:Echo.sleep$Re\x1fsults" +
	"1\x01\x12\x01\xffecho.cap\x03np:Echo.heartbeat$Result\x01s" +
	"\x11\x01z\xffecho.cap\x00?np:Box\x11\x01\aP\x01\x01\x11\x01\xe7Q\x10\x03\x04\x00\x00\x04\x01\x00\x00\x11" +
	"a2\x00\x00Q\\\x03\x01Qh\x02\x01\r\x01\xff\xff\x14\x01\x01\x00\x00\x11e2\x00\x00Q`\x03\x01Ql\x02\x01\x1d\x02\xfe\xff\x01\x14" +
	"\x01\x02\x00\x00\x11i*\x00\x00Qd\x03\x01Qp\x02\x01\x11\x03\x02\x14\x01\x03\x00\x00\x11m*\x00\x00Qh\x03\x01Q\x84\x02\x01\x1fl" +
	"abel\x01\f\x00\x02\x01\f\x00\x01\x1fempty\x00\x06\x0fecho\x01\x11\xff\xe1\xe3N\xd3\xfel\xe5\x90\x00\x00\x01\x01" +
	"\x11\x00\x01\x0flist\x01\x0e\x00\x01P\x03\x01\x01\x11\xff\x8e\va)\xba\xc2\xf8\xcf\x00\x00\x01\x01\x0e\x00\x01\x11\x01\xf2\xffech" +
	"o.cap\x02np:Echo.inside$P\x1farams\x11\x01\xe2\xffecho.cap" +
	"\x02np:Echo.ping$Par\aams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q" +
	"\b\x03\x01Q\x14\x02\x01\amsg\x01\f\x00\x02\x01\f\x00\x011\x01\n\x01\xffecho.cap\x03np:Echo" +
	".heartbeat$Params\x00\x00\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\"\x00\x00Q$\x03" +
	"\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-J\x00\x00Q,\x03\x01Q8\x02\x01\amsg\x01\f\x00\x02\x01\f\x00\x01\xffc" +
	"allback\x00\x00\x00\x01\x11\xff\x8e\va)\xba\xc2\xf8\xcf\x00\x00\x01\x01\x11\x00\x01\x11\x01\xfa\xffecho.cap" +
	"\x02np:Echo.inside$R?esults\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\"" +
	"\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-2\x00\x00Q(\x03\x01Q4\x02\x01\abox\x01\x10\xff{\xe1" +
	"\xf6\xd4ᚻ\xa6\x00\x00\x01\x01\x10\x00\x01\x1fplain\x01\x12\x00\x02\x01\x12\x00\x011\x01\x12\x01\xffecho.cap" +
	"\x03np:Echo.getLogger$Result\x01s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00" +
	"\x11\rJ\x00\x00Q\f\x03\x01Q\x18\x02\x01\xffcallback\x00\x00\x00\x01\x11\xff\x8e\va)\xba\xc2\xf8\xcf\x00\x00\x01\x01" +
	"\x11\x00\x01\x11\x01\xa2\xffecho.cap\x01np:Callb\aack\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03" +
	"\x05\x00\x00\xff\r\t\xb4\n\xfa\xcc\xc3\xe1\x01\x05\n\x1bB\xd5\xe7a\x82\x11\x11\"\x00\x02\x11\x05\a\alog@\x01\x11\x01\aP\x01" +
	"\x01\x11\x01\xe2\xffecho.cap\x02np:Echo.fed$Resu\alts\x11\x01?Q\x04\x03" +
	"\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fbytes\x01\t\x00\x02\x01\t\x00\x01\x11\x01Z\xffec" +
	"ho.cap\x00\x03np\x11\x01GQ\x10\x01\x01\xff\x8e\va)\xba\xc2\xf8\xcf\x00\x11\x19J\xff/\xef|\xa6Ta\x19\xeb\x00" +
	"\x11\x192\xff\xe1\xe3N\xd3\xfel\xe5\x90\x00\x11\x15*\xff{\xe1\xf6\xd4ᚻ\xa6\x00\x11\x11\"\xffCallback\x00\x00" +
	"\x00\x1fNamed\x0fEcho\aBox\x11\x01\xe2\xffecho.cap\x02np:Echo.fee" +
	"d$Par\aams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fchun" +
	"k\x01\r\x00\x02\x01\r\x00\x01\x11\x01\xea\xffecho.cap\x02np:Echo.ping$Res\x0fu" +
	"lts\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1freply\x01\f\x00\x02\x01" +
	"\f\x00\x01\x11\x01\xfa\xffecho.cap\x02np:Callback.log$?Params\x11" +
	"\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\amsg\x01\f\x00\x02\x01\f\x00\x01\x11\x01\x8a" +
	"\xffecho.cap\x01np:Named\x00\x00\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff\xb5\xe5\xfe\x8f" +
	"\x87\x91\xea\x87\x01G支AK\x84\xff\x11\x11*\x00\x02\x11\x05\a\x0fname@\x01\x11\x01\aP\x01\x01\x11\x01\xda\xffec" +
	"ho.cap\x02np:Echo.fed$Para\x03ms1\x01\x02\x01\xffecho.cap\x03" +
	"np:Echo.anything$Params\x00\x11\x01\xea\xffecho.cap\x02np:" +
	"Echo.fail$Res\x0fults\x11\x01\xf2\xffecho.cap\x02np:Named." +
	"name$Re\x1fsults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0f" +
	"name\x01\f\x00\x02\x01\f\x00\x01\x11\x01OA$\x01\x11!\x8a1)Z\x02\x00\x06\xffSends ms\x01g b" +
	"ack.\n\x00\x00\xffCalls ba\bck three times, with th" +
	"e message and a number. There is no paus" +
	"e\x03.\n\x11\x01\xfa\xffWhat the\x02 object calls it?self.\n"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

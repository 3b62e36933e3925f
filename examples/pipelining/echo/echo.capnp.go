// Code generated from echo.capnp by marque. DO NOT EDIT.

package echo

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Callback is a reference to an object with the interface Callback, local or remote, or to the promise of one.
//
// Something that takes messages.
type Callback struct{ rpc.Ref }

// CallbackID is the id of the interface Callback.
const CallbackID uint64 = 0xebfd632e7b150d4c

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

// Echo is a reference to an object with the interface Echo, local or remote, or to the promise of one.
type Echo struct{ rpc.Ref }

// EchoID is the id of the interface Echo.
const EchoID uint64 = 0xe3c57123725aa3b6

// AddRef returns a further reference to what c refers to.
func (c Echo) AddRef() Echo { return Echo{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Echo a type argument of generic types, see [plain.Pointer].
func (Echo) FromPtr(p plain.Ptr) Echo { return Echo{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Echo) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var echoPingMethod = rpc.Method{InterfaceID: EchoID, MethodID: 0, Interface: "Echo", Name: "ping", ResultHasNoCaps: true}

var echoHeartbeatMethod = rpc.Method{InterfaceID: EchoID, MethodID: 1, Interface: "Echo", Name: "heartbeat", ResultHasNoCaps: true}

var echoGetLoggerMethod = rpc.Method{InterfaceID: EchoID, MethodID: 2, Interface: "Echo", Name: "getLogger"}

// Ping calls ping and waits for its results.
//
// Returns msg with "echo:" before it.
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
// Sends msg to callback three times, with a pause after each, and then returns.
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
//
// Returns a callback that prints what it is sent, at the service's end.
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

// EchoServer is what implements Echo. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type EchoServer interface {
	// Returns msg with "echo:" before it.
	Ping(ctx context.Context, msg string) (reply string, err error)
	// Sends msg to callback three times, with a pause after each, and then returns.
	Heartbeat(ctx context.Context, msg string, callback Callback) error
	// Returns a callback that prints what it is sent, at the service's end.
	GetLogger(ctx context.Context) (callback Callback, err error)
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

// EchoMethod is the description of the method with the number, or nil.
func EchoMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &echoPingMethod
	case 1:
		return &echoHeartbeatMethod
	case 2:
		return &echoGetLoggerMethod
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
	}
	return rpc.ErrUnimplemented
}

// echoObject is the rpc.Dispatcher of an implementation.
type echoObject struct{ s EchoServer }

func (o echoObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case EchoID:
		return EchoMethod(method)
	}
	return nil
}

func (o echoObject) Implements(id uint64) bool {
	return id == EchoID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [EchoSchema].
func (o echoObject) Schema() (interfaceID uint64, packed string) { return EchoID, EchoSchema }

func (o echoObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
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

// EchoSchema is the compiled schema of echo.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const EchoSchema = "" +
	"\x11\x03\x1e\x11{\x98\x01]@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d7Q\x04\x01\x02\xffnԾl+%\x87\xb2\x00\x11\x05Z\x00" +
	"\x00\xffecho.cap\x00\x03np\x00\x00Q\b\x01\x02\xff\xb6\xa3Zr#q\xc5\xe3\x00\x00\x00\x11\r\x1f\xffL\r\x15{" +
	".c\xfd\xeb\x00\x13\xc2\x02\x03\x11%\x0fA\f\x011\t*\x01\x13\x1a\x02\x03\x13r\x02\x03\xffReturns \x03msg" +
	" with \"echo:\" before \x0fit.\nA\x04\x01\x00\x001\x01\xcf\x03Q,\x05\x06\xff" +
	"Ğ.\xe5}Ǜ\x89\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x11\x02\x02\x00\x01\x11*\x02\x00\x01\xff\x98u\x05\x83^\x02\xf2\x96\x00\x11" +
	"\x14\x01\x00\x00\x05\x01\a\x00\x00\x11\xb2\x02\x00\x01\x11\xda\x02\x00\x01\xff\xda4\xf5\xfdD߭\xa0\x00\x11\x10\x01\x00\x00\x05\x02\a\x00\x00\x13" +
	"b\x01\x02\x00\x01\x13\x92\x01\x02\x00\x01\xff\x1e\xdd\xf3\xc5-\xdfJ\xa1\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13\x9a\x02\x02\x00\x01\x13\xca\x02" +
	"\x02\x00\x01\xff\x9c\x99\x1f\xc9\xfb\x8a!\xa6\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13Z\x03\x02\x00\x01\x13\x82\x03\x02\x00\x01\xffh\xfbo\xa8" +
	"r9\x95\xac\x00\x11\x14\x01\x00\x00\x04\a\x00\x00\x13\n\x04\x02\x00\x04\xffnԾl+%\x87\xb2\x00\x01\x05\x00\x02\x132\x04\x02\x13J" +
	"\x04\x02\x00\x03\xff4@6\xbb\xf5\ak\xd6\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13\x92\x04\x02\x00\x04\xff\xb6\xa3Zr#q\xc5\xe3\x00\x11" +
	"\v\x03\xffnԾl+%\x87\xb2\x00\x00\x01\x11\x02\x03\x11\x1a\x03\x00\x00\x11*\x03\x13:\x01\x03\x00\x00\xff\xf9J\x7f\a\x99\x876\xe9" +
	"\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13J\x01\x03\x00\x04\xffL\r\x15{.c\xfd\xeb\x00\x11\v\x03\xffnԾl+%\x87\xb2\x00\x00" +
	"\x01\x13z\x01\x03\x13\x9a\x01\x03\x00\x00\x13\xaa\x01\x03\x13\n\x02\x03\x00\x00\x11\x01\xea\xffecho.cap\x02np:Ech" +
	"o.ping$Res\x0fults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02" +
	"\x01\x1freply\x01\f\x00\x02\x01\f\x00\x01\x11\x01\xfa\xffecho.cap\x02np:Callback." +
	"log$?Params\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\ams" +
	"g\x01\f\x00\x02\x01\f\x00\x011\x01\n\x01\xffecho.cap\x03np:Echo.heartbeat" +
	"$Params\x00\x00\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)\"\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01" +
	"\x01\x00\x00\x11-J\x00\x00Q,\x03\x01Q8\x02\x01\amsg\x01\f\x00\x02\x01\f\x00\x01\xffcallback\x00\x00\x00" +
	"\x01\x11\xffL\r\x15{.c\xfd\xeb\x00\x00\x01\x01\x11\x00\x011\x01\x12\x01\xffecho.cap\x03np:Echo." +
	"getLogger$Result\x01s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rJ\x00\x00Q\f\x03\x01" +
	"Q\x18\x02\x01\xffcallback\x00\x00\x00\x01\x11\xffL\r\x15{.c\xfd\xeb\x00\x00\x01\x01\x11\x00\x01\x11\x01\xe2\xffec" +
	"ho.cap\x02np:Echo.ping$Par\aams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00" +
	"\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\amsg\x01\f\x00\x02\x01\f\x00\x011\x01\x02\x01\xffecho.cap\x03n" +
	"p:Callback.log$Results\x00\x11\x01Z\xffecho.cap\x00\x03np\x11" +
	"\x01'Q\b\x01\x01\xffL\r\x15{.c\xfd\xeb\x00\x11\tJ\xff\xb6\xa3Zr#q\xc5\xe3\x00\x11\t*\xffCallbac" +
	"k\x00\x00\x00\x0fEcho1\x01\x12\x01\xffecho.cap\x03np:Echo.heartbeat" +
	"$Result\x01s\x11\x01\x82\xffecho.cap\x01np:Echo\x00\x11\x01\aP\x01\x01\x11\x01\xc7Q" +
	"\f\x03\x05\x00\x00\xff\x9c\x99\x1f\xc9\xfb\x8a!\xa6\x01Ğ.\xe5}Ǜ\x89\x11Q*\x00\x02\x11E\a\x01\x01\xff\xda4\xf5\xfdD\xdf" +
	"\xad\xa0\x014@6\xbb\xf5\ak\xd6\x119R\x00\x02\x111\a\x01\x02\xff\xf9J\x7f\a\x99\x876\xe9\x01\x1e\xdd\xf3\xc5-\xdfJ\xa1\x11" +
	"%R\x00\x02\x11\x1d\a\x0fping@\x01\xffheartbea\x00\x01t@\x01\xffgetLogge\x00\x01r" +
	"@\x01\x11\x01\aP\x01\x011\x01\n\x01\xffecho.cap\x03np:Echo.getLogger$" +
	"Params\x00\x00\x11\x01\xa2\xffecho.cap\x01np:Callb\aack\x11\x01\aP\x01\x01\x11" +
	"\x01GQ\x04\x03\x05\x00\x00\xff\x98u\x05\x83^\x02\xf2\x96\x01h\xfbo\xa8r9\x95\xac\x11\x11\"\x00\x02\x11\x05\a\alog@\x01" +
	"\x11\x01\aP\x01\x011\x01z\x02\xffSends ms\bg to callback three " +
	"times, with a pause after each, and then" +
	" ret?urns.\n1\x01:\x02\xffReturns \aa callback that" +
	" prints what it is sent, at the service'" +
	"s? end.\n1\x01\x02\x01\xffSomethin\x03g that takes messa" +
	"ges.\n\x00"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

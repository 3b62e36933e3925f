// Code generated from echo.capnp by marque. DO NOT EDIT.

package echo

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

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

// EchoServer is what implements Echo. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type EchoServer interface {
	// Returns msg with "echo:" before it.
	Ping(ctx context.Context, msg string) (reply string, err error)
}

// NewEcho makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewEcho(s EchoServer, opts ...rpc.ObjectOption) Echo {
	return Echo{rpc.NewObject(echoObject{s}, opts...)}
}

// EchoFunc makes f an object with the one method of Echo.
func EchoFunc(f func(ctx context.Context, msg string) (reply string, err error), opts ...rpc.ObjectOption) Echo {
	return NewEcho(echoFunc(f), opts...)
}

type echoFunc func(ctx context.Context, msg string) (reply string, err error)

func (f echoFunc) Ping(ctx context.Context, msg string) (reply string, err error) { return f(ctx, msg) }

// UnimplementedEcho has all methods of EchoServer and implements none: embed it to implement only some.
type UnimplementedEcho struct{}

// Ping returns [rpc.ErrUnimplemented].
func (UnimplementedEcho) Ping(_ context.Context, _ string) (reply string, err error) {
	return reply, rpc.ErrUnimplemented
}

// EchoMethod is the description of the method with the number, or nil.
func EchoMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &echoPingMethod
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

// EchoSchema is the compiled schema of echo.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const EchoSchema = "" +
	"\x11\x02\x17\x11.G@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d\x1fQ\x04\x01\x02\xffnԾl+%\x87\xb2\x00\x11\x05Z\x00\x00\xff" +
	"echo.cap\x00\x03np\x00\x00Q\x04\x01\x02\xff\xb6\xa3Zr#q\xc5\xe3\x00\x00\x00\x11\x01\x0fA\x04\x011\x01*\x01" +
	"\xffReturns \x03msg with \"echo:\" before \x0fit.\n1" +
	"\x01g\x01Q\x10\x05\x06\xffĞ.\xe5}Ǜ\x89\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x11\x02\x02\x00\x01\x11*\x02\x00\x01\xff\x9c\x99" +
	"\x1f\xc9\xfb\x8a!\xa6\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x11\xb2\x02\x00\x01\x11\xda\x02\x00\x01\xffnԾl+%\x87\xb2\x00\x01\x05\x00" +
	"\x02\x13b\x01\x02\x13z\x01\x02\x00\x03\xff\xb6\xa3Zr#q\xc5\xe3\x00\x11\v\x03\xffnԾl+%\x87\xb2\x00\x00\x01\x13\xa2\x01\x02" +
	"\x13\xba\x01\x02\x00\x00\x13\xca\x01\x02\x13*\x02\x02\x00\x00\x11\x01\xea\xffecho.cap\x02np:Echo.pin" +
	"g$Res\x0fults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1frep" +
	"ly\x01\f\x00\x02\x01\f\x00\x01\x11\x01\xe2\xffecho.cap\x02np:Echo.ping$Par\a" +
	"ams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\"\x00\x00Q\b\x03\x01Q\x14\x02\x01\amsg\x01\f\x00\x02\x01\f\x00" +
	"\x01\x11\x01Z\xffecho.cap\x00\x03np\x11\x01\x17Q\x04\x01\x01\xff\xb6\xa3Zr#q\xc5\xe3\x00\x11\x01*\x0fEc" +
	"ho\x11\x01\x82\xffecho.cap\x01np:Echo\x00\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff\x9c" +
	"\x99\x1f\xc9\xfb\x8a!\xa6\x01Ğ.\xe5}Ǜ\x89\x11\x11*\x00\x02\x11\x05\a\x0fping@\x01\x11\x01\aP\x01\x01"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

// Code generated from flow.capnp by marque. DO NOT EDIT.

package flow

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// ByteStream is a reference to an object with the interface ByteStream, local or remote, or to the promise of one.
//
// A stream of bytes, as an object to write to.
type ByteStream struct{ rpc.Ref }

// ByteStreamID is the id of the interface ByteStream.
const ByteStreamID uint64 = 0xccc6dde5d6dab423

// AddRef returns a further reference to what c refers to.
func (c ByteStream) AddRef() ByteStream { return ByteStream{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make ByteStream a type argument of generic types, see [plain.Pointer].
func (ByteStream) FromPtr(p plain.Ptr) ByteStream {
	return ByteStream{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c ByteStream) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var byteStreamWriteMethod = rpc.Method{InterfaceID: ByteStreamID, MethodID: 0, Interface: "ByteStream", Name: "write", Stream: true, ResultHasNoCaps: true}

var byteStreamEndMethod = rpc.Method{InterfaceID: ByteStreamID, MethodID: 1, Interface: "ByteStream", Name: "end", ResultHasNoCaps: true}

// Write calls write and returns when it is a good time for the next call; WaitStream waits for all that is in flight.
//
// Flow control is that of streaming calls: the writer waits while the reader is slow.
func (c ByteStream) Write(ctx context.Context, bytes []byte) error {
	return c.BeginWrite(ctx, bytes).Stream()
}

// WriteRaw is Write with parameters that fill builds in place, in the message that is sent.
func (c ByteStream) WriteRaw(ctx context.Context, fill func(ByteStreamWriteParamsBuilder)) error {
	call := c.Ref.Begin(ctx, &byteStreamWriteMethod, ByteStreamWriteParamsBuilder{}.ObjectSize())
	fill(ByteStreamWriteParamsBuilder(call.Params()))
	return call.Stream()
}

// BeginWrite starts a call of write, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c ByteStream) BeginWrite(ctx context.Context, bytes []byte) *rpc.Call {
	call := c.Ref.Begin(ctx, &byteStreamWriteMethod, ByteStreamWriteParamsBuilder{}.ObjectSize())
	b := ByteStreamWriteParamsBuilder(call.Params())
	if bytes != nil {
		b.SetBytes(bytes)
	}
	return call
}

// End calls end and waits for its results.
//
// No more bytes. All that were written have been taken when this returns.
func (c ByteStream) End(ctx context.Context) error {
	a, err := c.BeginEnd(ctx).Wait()
	a.Release()
	return err
}

// EndAsync calls end and returns at once; calls in flight arrive in the order in which they were made.
func (c ByteStream) EndAsync(ctx context.Context) ByteStreamEndPromise {
	return ByteStreamEndPromise{c.BeginEnd(ctx).Send()}
}

// BeginEnd starts a call of end, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c ByteStream) BeginEnd(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &byteStreamEndMethod, capnp.ObjectSize{})
}

// ByteStreamEndPromise is the promise of the results of ByteStream.end. Whoever made the call releases it.
type ByteStreamEndPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ByteStreamEndPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// ByteStreamServer is what implements ByteStream. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type ByteStreamServer interface {
	// Flow control is that of streaming calls: the writer waits while the reader is slow.
	Write(ctx context.Context, bytes []byte) error
	// No more bytes. All that were written have been taken when this returns.
	End(ctx context.Context) error
}

// NewByteStream makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewByteStream(s ByteStreamServer, opts ...rpc.ObjectOption) ByteStream {
	return ByteStream{rpc.NewObject(byteStreamObject{s}, opts...)}
}

// UnimplementedByteStream has all methods of ByteStreamServer and implements none: embed it to implement only some.
type UnimplementedByteStream struct{}

// Write returns [rpc.ErrUnimplemented].
func (UnimplementedByteStream) Write(_ context.Context, _ []byte) error {
	return rpc.ErrUnimplemented
}

// End returns [rpc.ErrUnimplemented].
func (UnimplementedByteStream) End(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// ByteStreamMethod is the description of the method with the number, or nil.
func ByteStreamMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &byteStreamWriteMethod
	case 1:
		return &byteStreamEndMethod
	}
	return nil
}

// DispatchByteStream calls the method of s that c asks for, one of those that ByteStream declares itself.
func DispatchByteStream(ctx context.Context, s ByteStreamServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			WriteRaw(context.Context, ByteStreamWriteCall) error
		}); ok {
			return s.WriteRaw(ctx, ByteStreamWriteCall{c})
		}
		return s.Write(ctx, plain.Bytes(ByteStreamWriteParamsReader(c.Params()).Bytes()))
	case 1:
		if s, ok := s.(interface {
			EndRaw(context.Context, ByteStreamEndCall) error
		}); ok {
			return s.EndRaw(ctx, ByteStreamEndCall{c})
		}
		return s.End(ctx)
	}
	return rpc.ErrUnimplemented
}

// byteStreamObject is the rpc.Dispatcher of an implementation.
type byteStreamObject struct{ s ByteStreamServer }

func (o byteStreamObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case ByteStreamID:
		return ByteStreamMethod(method)
	}
	return nil
}

func (o byteStreamObject) Implements(id uint64) bool {
	return id == ByteStreamID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [FlowSchema].
func (o byteStreamObject) Schema() (interfaceID uint64, packed string) {
	return ByteStreamID, FlowSchema
}

func (o byteStreamObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchByteStream(ctx, o.s, c)
}

// ByteStreamWriteCall is a call of ByteStream.write in the zero-copy form. An implementation that has the method
//
//	WriteRaw(context.Context, ByteStreamWriteCall) error
//
// is called by it instead of Write. The call is valid until the method returns.
type ByteStreamWriteCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ByteStreamWriteCall) Params() ByteStreamWriteParamsReader {
	return ByteStreamWriteParamsReader(c.ServerCall.Params())
}

// ByteStreamEndCall is a call of ByteStream.end in the zero-copy form. An implementation that has the method
//
//	EndRaw(context.Context, ByteStreamEndCall) error
//
// is called by it instead of End. The call is valid until the method returns.
type ByteStreamEndCall struct{ *rpc.ServerCall }

// ByteStreamWriteParamsReader reads the parameters of ByteStream.write in place. It is valid as long as its message is.
type ByteStreamWriteParamsReader capnp.Struct

func (r ByteStreamWriteParamsReader) Bytes() []byte { return capnp.Struct(r).Data(0) }

// ByteStreamWriteParamsBuilder fills in the parameters of ByteStream.write in place.
type ByteStreamWriteParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ByteStreamWriteParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b ByteStreamWriteParamsBuilder) SetBytes(v []byte) { capnp.StructBuilder(b).SetData(0, v) }

// NewBytes sets bytes to size zero bytes, to be filled in.
func (b ByteStreamWriteParamsBuilder) NewBytes(size int) []byte {
	return capnp.StructBuilder(b).NewData(0, size)
}

// Dialer is a reference to an object with the interface Dialer, local or remote, or to the promise of one.
//
// The authority to open network connections, from wherever the dialer is.
type Dialer struct{ rpc.Ref }

// DialerID is the id of the interface Dialer.
const DialerID uint64 = 0xb9cab4a1316f5d14

// AddRef returns a further reference to what c refers to.
func (c Dialer) AddRef() Dialer { return Dialer{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Dialer a type argument of generic types, see [plain.Pointer].
func (Dialer) FromPtr(p plain.Ptr) Dialer {
	return Dialer{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Dialer) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var dialerDialMethod = rpc.Method{InterfaceID: DialerID, MethodID: 0, Interface: "Dialer", Name: "dial"}

// Dial calls dial and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// Connects. What is written to up goes out, what comes in is written to down. Dropping up closes the connection.
func (c Dialer) Dial(ctx context.Context, network string, address string, down ByteStream) ByteStream {
	return ByteStream{Ref: c.BeginDial(ctx, network, address, down).Pipeline(0)}
}

// DialAsync calls dial and returns at once; calls in flight arrive in the order in which they were made.
func (c Dialer) DialAsync(ctx context.Context, network string, address string, down ByteStream) DialerDialPromise {
	return DialerDialPromise{c.BeginDial(ctx, network, address, down).Send()}
}

// DialRaw is DialAsync with parameters that fill builds in place, in the message that is sent.
func (c Dialer) DialRaw(ctx context.Context, fill func(DialerDialParamsBuilder)) DialerDialPromise {
	call := c.Ref.Begin(ctx, &dialerDialMethod, DialerDialParamsBuilder{}.ObjectSize())
	fill(DialerDialParamsBuilder(call.Params()))
	return DialerDialPromise{call.Send()}
}

// BeginDial starts a call of dial, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Dialer) BeginDial(ctx context.Context, network string, address string, down ByteStream) *rpc.Call {
	call := c.Ref.Begin(ctx, &dialerDialMethod, DialerDialParamsBuilder{}.ObjectSize())
	b := DialerDialParamsBuilder(call.Params())
	if network != "" {
		b.SetNetwork(network)
	}
	if address != "" {
		b.SetAddress(address)
	}
	b.SetDown(down)
	return call
}

// DialerDialPromise is the promise of the results of Dialer.dial. Whoever made the call releases it.
type DialerDialPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p DialerDialPromise) Wait(ctx context.Context) (up ByteStream, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return up, err
	}
	return p.results(r)
}

func (DialerDialPromise) results(s capnp.Struct) (up ByteStream, err error) {
	return DialerDialResultsReader(s).Up(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p DialerDialPromise) Read(ctx context.Context) (DialerDialResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return DialerDialResultsReader(r), err
}

// Up is the capability that will be at up, usable now.
func (p DialerDialPromise) Up() ByteStream { return ByteStream{Ref: p.Answer.Pipeline(0)} }

// DialerServer is what implements Dialer. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type DialerServer interface {
	// Connects. What is written to up goes out, what comes in is written to down. Dropping up closes the connection.
	Dial(ctx context.Context, network string, address string, down ByteStream) (up ByteStream, err error)
}

// NewDialer makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewDialer(s DialerServer, opts ...rpc.ObjectOption) Dialer {
	return Dialer{rpc.NewObject(dialerObject{s}, opts...)}
}

// DialerFunc makes f an object with the one method of Dialer.
func DialerFunc(f func(ctx context.Context, network string, address string, down ByteStream) (up ByteStream, err error), opts ...rpc.ObjectOption) Dialer {
	return NewDialer(dialerFunc(f), opts...)
}

type dialerFunc func(ctx context.Context, network string, address string, down ByteStream) (up ByteStream, err error)

func (f dialerFunc) Dial(ctx context.Context, network string, address string, down ByteStream) (up ByteStream, err error) {
	return f(ctx, network, address, down)
}

// UnimplementedDialer has all methods of DialerServer and implements none: embed it to implement only some.
type UnimplementedDialer struct{}

// Dial returns [rpc.ErrUnimplemented].
func (UnimplementedDialer) Dial(_ context.Context, _ string, _ string, down ByteStream) (up ByteStream, err error) {
	down.Release()
	return up, rpc.ErrUnimplemented
}

// DialerMethod is the description of the method with the number, or nil.
func DialerMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &dialerDialMethod
	}
	return nil
}

// DispatchDialer calls the method of s that c asks for, one of those that Dialer declares itself.
func DispatchDialer(ctx context.Context, s DialerServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			DialRaw(context.Context, DialerDialCall) error
		}); ok {
			return s.DialRaw(ctx, DialerDialCall{c})
		}
		p := DialerDialParamsReader(c.Params())
		up, err := s.Dial(ctx, plain.String(p.Network()), plain.String(p.Address()), p.Down())
		if err != nil {
			return err
		}
		b := DialerDialResultsBuilder(c.Results(DialerDialResultsBuilder{}.ObjectSize()))
		b.SetUp(up)
		up.Release()
		return nil
	}
	return rpc.ErrUnimplemented
}

// dialerObject is the rpc.Dispatcher of an implementation.
type dialerObject struct{ s DialerServer }

func (o dialerObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case DialerID:
		return DialerMethod(method)
	}
	return nil
}

func (o dialerObject) Implements(id uint64) bool {
	return id == DialerID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [FlowSchema].
func (o dialerObject) Schema() (interfaceID uint64, packed string) { return DialerID, FlowSchema }

func (o dialerObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchDialer(ctx, o.s, c)
}

// DialerDialCall is a call of Dialer.dial in the zero-copy form. An implementation that has the method
//
//	DialRaw(context.Context, DialerDialCall) error
//
// is called by it instead of Dial. The call is valid until the method returns.
type DialerDialCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c DialerDialCall) Params() DialerDialParamsReader {
	return DialerDialParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c DialerDialCall) Results() DialerDialResultsBuilder {
	return DialerDialResultsBuilder(c.ServerCall.Results(DialerDialResultsBuilder{}.ObjectSize()))
}

// DialerDialParamsReader reads the parameters of Dialer.dial in place. It is valid as long as its message is.
type DialerDialParamsReader capnp.Struct

func (r DialerDialParamsReader) Network() string { return capnp.Struct(r).Text(0) }

func (r DialerDialParamsReader) Address() string { return capnp.Struct(r).Text(1) }

// Down reads the field down. The reference is the caller's own, to be released.
func (r DialerDialParamsReader) Down() ByteStream {
	return ByteStream{Ref: rpc.ReadRef(capnp.Struct(r), 2)}
}

// DialerDialParamsBuilder fills in the parameters of Dialer.dial in place.
type DialerDialParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (DialerDialParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 3} }

func (b DialerDialParamsBuilder) SetNetwork(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b DialerDialParamsBuilder) SetAddress(v string) { capnp.StructBuilder(b).SetText(1, v) }

// SetDown sets down to a further reference to v.
func (b DialerDialParamsBuilder) SetDown(v ByteStream) {
	capnp.StructBuilder(b).SetCapability(2, v.Ref)
}

// DialerDialResultsReader reads the results of Dialer.dial in place. It is valid as long as its message is.
type DialerDialResultsReader capnp.Struct

// Up reads the field up. The reference is the caller's own, to be released.
func (r DialerDialResultsReader) Up() ByteStream {
	return ByteStream{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// DialerDialResultsBuilder fills in the results of Dialer.dial in place.
type DialerDialResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (DialerDialResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetUp sets up to a further reference to v.
func (b DialerDialResultsBuilder) SetUp(v ByteStream) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// FlowSchema is the compiled schema of flow.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const FlowSchema = "" +
	"\x11\x03\x1f\x11p\x8c\x01^@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d7Q\x04\x01\x02\xffY~\x1bMj/<\x8a\x00\x11\x05Z\x00" +
	"\x00\xffflow.cap\x00\x03np\x00\x00Q\b\x01\x02\xff\x14]o1\xa1\xb4ʹ\x001\x11J\x02\x115\x0f\xff#\xb4" +
	"\xda\xd6\xe5\xdd\xc6\xcc\x00\x13\xf2\x01\x03\x13*\x02\x03\xffThe auth\bority to open n" +
	"etwork connections, from wherever the di" +
	"aler is.\n\x00\x00A\x04\x01\x13z\x01\x031\x01w\x03Q(\x05\x06\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x01\a\x00\x02" +
	"\x11\x02\x02\x11\x1a\x02\x00\x03\xffY~\x1bMj/<\x8a\x00\x01\x05\x00\x02\x11J\x02\x11b\x02\x00\x03\xffn\xb1\xc0w3\x9a_\x99\x00" +
	"\x11\r\x01\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x04\a\x00\x00\x11\xaa\x02\x11\xd2\x02\x00\x03\xffZԔ\xb0s\x8a8\x9a\x00\x11\x16\x01\x00\x00" +
	"\x04\a\x00\x00\x11\xe2\x02\x00\x04\xff\x04\xe3\x84r\xa0\x9fQ\xa0\x00\x11\x12\x01\x00\x00\x05\x01\a\x00\x00\x13\x12\x01\x02\x00\x01\x13:\x01\x02\x00" +
	"\x01\xffX\x92\xeeV‧\xa9\x00\x11\x16\x01\x00\x00\x04\a\x00\x00\x13\xc2\x01\x02\x00\x04\xff\x14]o1\xa1\xb4ʹ\x00\x11\v\x03\xff" +
	"Y~\x1bMj/<\x8a\x00\x00\x01\x13\xf2\x01\x02\x13\x12\x02\x02\x00\x00\x13\"\x02\x02\x13\x82\x02\x02\x00\x00\xff\xeb5\x1e\xe6\x8b͙\xcb" +
	"\x00\x11\x16\x01\x00\x00\x05\x01\a\x00\x00\x13\x92\x02\x02\x00\x01\x13\xc2\x02\x02\x00\x01\xff#\xb4\xda\xd6\xe5\xdd\xc6\xcc\x00\x11\v\x03\xffY~\x1b" +
	"Mj/<\x8a\x00\x00\x01\x13J\x03\x02\x13j\x03\x02\x00\x00\x13z\x03\x02\x13*\x04\x02\x00\x00\xff˧\xa9\xf4H\x8f.\xe2\x00\x11\x12" +
	"\x01\x00\x00\x05\x03\a\x00\x00\x13:\x04\x02\x00\x01\x11\x02\x03\x00\x01\x11\x01j\xffstream.c\x00\x0fapnp\x11\x01\x17" +
	"Q\x04\x01\x01\xffn\xb1\xc0w3\x9a_\x99\x00\x11\x01j\xffStreamRe\x00\x0fsult\x11\x01Z\xffflow" +
	".cap\x00\x03np\x11\x01'Q\b\x01\x01\xff#\xb4\xda\xd6\xe5\xdd\xc6\xcc\x00\x11\tZ\xff\x14]o1\xa1\xb4ʹ\x00\x11\t" +
	":\xffByteStre\x00\x03am?Dialer\x11\x01\xd2\xffstream.c\x02apnp:S" +
	"treamResul\x01t\x11\x01\aP\x01\x011\x01\n\x01\xffflow.cap\x03np:ByteS" +
	"tream.end$Params\x00\x00\x11\x01\xfa\xffflow.cap\x02np:Dialer" +
	".dial$R?esults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r\x1a\x00\x00Q\b\x03\x01Q\x14\x02\x01" +
	"\x03up\x01\x11\xff#\xb4\xda\xd6\xe5\xdd\xc6\xcc\x00\x00\x01\x01\x11\x00\x011\x01\x12\x01\xffflow.cap\x03np:By" +
	"teStream.end$Result\x01s\x11\x01\x92\xffflow.cap\x01np:Dia" +
	"le\x01r\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff˧\xa9\xf4H\x8f.\xe2\x01\x04\xe3\x84r\xa0\x9fQ\xa0\x11\x11*" +
	"\x00\x02\x11\x05\a\x0fdial@\x01\x11\x01\aP\x01\x011\x01\x1a\x01\xffflow.cap\x03np:ByteS" +
	"tream.write$Para\x03ms\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03" +
	"\x01Q\x14\x02\x01\x1fbytes\x01\r\x00\x02\x01\r\x00\x01\x11\x01\xb2\xffflow.cap\x01np:ByteS" +
	"\x1ftream\x11\x01\aP\x01\x01\x11\x01\x87Q\b\x03\x05\x00\x00\xff\xeb5\x1e\xe6\x8b͙\xcb\x01n\xb1\xc0w3\x9a_\x99\x11" +
	"12\x00\x02\x11%\a\x01\x01\xffZԔ\xb0s\x8a8\x9a\x01X\x92\xeeV‧\xa9\x11\x19\"\x00\x02\x11\r\a\x1fwrit" +
	"e@\x01\aend@\x01\x11\x01\aP\x01\x01\x11\x01\xf2\xffflow.cap\x02np:Dialer.di" +
	"al$P\x1farams\x11\x01\xafQ\f\x03\x04\x00\x00\x04\x01\x00\x00\x11EB\x00\x00Q@\x03\x01QL\x02\x01\x11\x01\x01\x14" +
	"\x01\x01\x00\x00\x11IB\x00\x00QD\x03\x01QP\x02\x01\x11\x02\x02\x14\x01\x02\x00\x00\x11M*\x00\x00QH\x03\x01QT\x02\x01\x7fn" +
	"etwork\x01\f\x00\x02\x01\f\x00\x01\x7faddress\x01\f\x00\x02\x01\f\x00\x01\x0fdown\x01\x11\xff#\xb4" +
	"\xda\xd6\xe5\xdd\xc6\xcc\x00\x00\x01\x01\x11\x00\x011\x01\x82\x03\xffConnects\r. What is wri" +
	"tten to up goes out, what comes in is wr" +
	"itten to down. Dropping up closes the co" +
	"nnection.\n\x001\x01r\x01\xffA stream\x04 of bytes, as a" +
	"n object to write\x1f to.\n\x11\x01\x17A\b\x011\x05\xaa\x021-J\x02\xffFl" +
	"ow con\ttrol is that of streaming calls: " +
	"the writer waits while the reader is sl\x0f" +
	"ow.\n\xffNo more \bbytes. All that were writt" +
	"en have been taken when this returns.\n\x00\x00"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

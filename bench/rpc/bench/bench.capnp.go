// Code generated from bench.capnp by marque. DO NOT EDIT.

// The benchmark's service, for Marque.
package bench

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Bench is a reference to an object with the interface Bench, local or remote, or to the promise of one.
type Bench struct{ rpc.Ref }

// BenchID is the id of the interface Bench.
const BenchID uint64 = 0xa62192c699040d75

// AddRef returns a further reference to what c refers to.
func (c Bench) AddRef() Bench { return Bench{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Bench a type argument of generic types, see [plain.Pointer].
func (Bench) FromPtr(p plain.Ptr) Bench { return Bench{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Bench) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var benchNoopMethod = rpc.Method{InterfaceID: BenchID, MethodID: 0, Interface: "Bench", Name: "noop", ResultHasNoCaps: true}

var benchEchoMethod = rpc.Method{InterfaceID: BenchID, MethodID: 1, Interface: "Bench", Name: "echo", ResultHasNoCaps: true}

var benchWriteMethod = rpc.Method{InterfaceID: BenchID, MethodID: 2, Interface: "Bench", Name: "write", Stream: true, ResultHasNoCaps: true}

var benchDoneMethod = rpc.Method{InterfaceID: BenchID, MethodID: 3, Interface: "Bench", Name: "done", ResultHasNoCaps: true}

var benchGetSelfMethod = rpc.Method{InterfaceID: BenchID, MethodID: 4, Interface: "Bench", Name: "getSelf"}

var benchMakeMethod = rpc.Method{InterfaceID: BenchID, MethodID: 5, Interface: "Bench", Name: "make"}

// Noop calls noop and waits for its results.
func (c Bench) Noop(ctx context.Context) error {
	a, err := c.BeginNoop(ctx).Wait()
	a.Release()
	return err
}

// NoopAsync calls noop and returns at once; calls in flight arrive in the order in which they were made.
func (c Bench) NoopAsync(ctx context.Context) BenchNoopPromise {
	return BenchNoopPromise{c.BeginNoop(ctx).Send()}
}

// BeginNoop starts a call of noop, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Bench) BeginNoop(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &benchNoopMethod, capnp.ObjectSize{})
}

// Echo calls echo and waits for its results.
func (c Bench) Echo(ctx context.Context, data []byte) (data_ []byte, err error) {
	a, err := c.BeginEcho(ctx, data).Wait()
	if err != nil {
		return data_, err
	}
	defer a.Release()
	return BenchEchoPromise{a}.results(a.Results())
}

// EchoAsync calls echo and returns at once; calls in flight arrive in the order in which they were made.
func (c Bench) EchoAsync(ctx context.Context, data []byte) BenchEchoPromise {
	return BenchEchoPromise{c.BeginEcho(ctx, data).Send()}
}

// EchoRaw is EchoAsync with parameters that fill builds in place, in the message that is sent.
func (c Bench) EchoRaw(ctx context.Context, fill func(BenchEchoParamsBuilder)) BenchEchoPromise {
	call := c.Ref.Begin(ctx, &benchEchoMethod, BenchEchoParamsBuilder{}.ObjectSize())
	fill(BenchEchoParamsBuilder(call.Params()))
	return BenchEchoPromise{call.Send()}
}

// BeginEcho starts a call of echo, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Bench) BeginEcho(ctx context.Context, data []byte) *rpc.Call {
	call := c.Ref.Begin(ctx, &benchEchoMethod, BenchEchoParamsBuilder{}.ObjectSize())
	b := BenchEchoParamsBuilder(call.Params())
	if data != nil {
		b.SetData(data)
	}
	return call
}

// Write calls write and returns when it is a good time for the next call; WaitStream waits for all that is in flight.
func (c Bench) Write(ctx context.Context, chunk []byte) error {
	return c.BeginWrite(ctx, chunk).Stream()
}

// WriteRaw is Write with parameters that fill builds in place, in the message that is sent.
func (c Bench) WriteRaw(ctx context.Context, fill func(BenchWriteParamsBuilder)) error {
	call := c.Ref.Begin(ctx, &benchWriteMethod, BenchWriteParamsBuilder{}.ObjectSize())
	fill(BenchWriteParamsBuilder(call.Params()))
	return call.Stream()
}

// BeginWrite starts a call of write, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Bench) BeginWrite(ctx context.Context, chunk []byte) *rpc.Call {
	call := c.Ref.Begin(ctx, &benchWriteMethod, BenchWriteParamsBuilder{}.ObjectSize())
	b := BenchWriteParamsBuilder(call.Params())
	if chunk != nil {
		b.SetChunk(chunk)
	}
	return call
}

// Done calls done and waits for its results.
func (c Bench) Done(ctx context.Context) (bytes uint64, err error) {
	a, err := c.BeginDone(ctx).Wait()
	if err != nil {
		return bytes, err
	}
	defer a.Release()
	return BenchDonePromise{a}.results(a.Results())
}

// DoneAsync calls done and returns at once; calls in flight arrive in the order in which they were made.
func (c Bench) DoneAsync(ctx context.Context) BenchDonePromise {
	return BenchDonePromise{c.BeginDone(ctx).Send()}
}

// BeginDone starts a call of done, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Bench) BeginDone(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &benchDoneMethod, capnp.ObjectSize{})
}

// GetSelf calls getSelf and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Bench) GetSelf(ctx context.Context) Bench {
	return Bench{Ref: c.BeginGetSelf(ctx).Pipeline(0)}
}

// GetSelfAsync calls getSelf and returns at once; calls in flight arrive in the order in which they were made.
func (c Bench) GetSelfAsync(ctx context.Context) BenchGetSelfPromise {
	return BenchGetSelfPromise{c.BeginGetSelf(ctx).Send()}
}

// BeginGetSelf starts a call of getSelf, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Bench) BeginGetSelf(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &benchGetSelfMethod, capnp.ObjectSize{})
}

// Make calls make and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Bench) Make(ctx context.Context) Bench {
	return Bench{Ref: c.BeginMake(ctx).Pipeline(0)}
}

// MakeAsync calls make and returns at once; calls in flight arrive in the order in which they were made.
func (c Bench) MakeAsync(ctx context.Context) BenchMakePromise {
	return BenchMakePromise{c.BeginMake(ctx).Send()}
}

// BeginMake starts a call of make, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Bench) BeginMake(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &benchMakeMethod, capnp.ObjectSize{})
}

// BenchNoopPromise is the promise of the results of Bench.noop. Whoever made the call releases it.
type BenchNoopPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p BenchNoopPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// BenchEchoPromise is the promise of the results of Bench.echo. Whoever made the call releases it.
type BenchEchoPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p BenchEchoPromise) Wait(ctx context.Context) (data_ []byte, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return data_, err
	}
	return p.results(r)
}

func (BenchEchoPromise) results(s capnp.Struct) (data_ []byte, err error) {
	return plain.Bytes(BenchEchoResultsReader(s).Data()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p BenchEchoPromise) Read(ctx context.Context) (BenchEchoResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return BenchEchoResultsReader(r), err
}

// BenchDonePromise is the promise of the results of Bench.done. Whoever made the call releases it.
type BenchDonePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p BenchDonePromise) Wait(ctx context.Context) (bytes uint64, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return bytes, err
	}
	return p.results(r)
}

func (BenchDonePromise) results(s capnp.Struct) (bytes uint64, err error) {
	return BenchDoneResultsReader(s).Bytes(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p BenchDonePromise) Read(ctx context.Context) (BenchDoneResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return BenchDoneResultsReader(r), err
}

// BenchGetSelfPromise is the promise of the results of Bench.getSelf. Whoever made the call releases it.
type BenchGetSelfPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p BenchGetSelfPromise) Wait(ctx context.Context) (self Bench, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return self, err
	}
	return p.results(r)
}

func (BenchGetSelfPromise) results(s capnp.Struct) (self Bench, err error) {
	return BenchGetSelfResultsReader(s).Self(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p BenchGetSelfPromise) Read(ctx context.Context) (BenchGetSelfResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return BenchGetSelfResultsReader(r), err
}

// Self is the capability that will be at self, usable now.
func (p BenchGetSelfPromise) Self() Bench { return Bench{Ref: p.Answer.Pipeline(0)} }

// BenchMakePromise is the promise of the results of Bench.make. Whoever made the call releases it.
type BenchMakePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p BenchMakePromise) Wait(ctx context.Context) (object Bench, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return object, err
	}
	return p.results(r)
}

func (BenchMakePromise) results(s capnp.Struct) (object Bench, err error) {
	return BenchMakeResultsReader(s).Object(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p BenchMakePromise) Read(ctx context.Context) (BenchMakeResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return BenchMakeResultsReader(r), err
}

// Object is the capability that will be at object, usable now.
func (p BenchMakePromise) Object() Bench { return Bench{Ref: p.Answer.Pipeline(0)} }

// BenchServer is what implements Bench. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type BenchServer interface {
	Noop(ctx context.Context) error
	Echo(ctx context.Context, data []byte) (data_ []byte, err error)
	Write(ctx context.Context, chunk []byte) error
	Done(ctx context.Context) (bytes uint64, err error)
	GetSelf(ctx context.Context) (self Bench, err error)
	Make(ctx context.Context) (object Bench, err error)
}

// NewBench makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewBench(s BenchServer, opts ...rpc.ObjectOption) Bench {
	return Bench{rpc.NewObject(benchObject{s}, opts...)}
}

// UnimplementedBench has all methods of BenchServer and implements none: embed it to implement only some.
type UnimplementedBench struct{}

// Noop returns [rpc.ErrUnimplemented].
func (UnimplementedBench) Noop(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Echo returns [rpc.ErrUnimplemented].
func (UnimplementedBench) Echo(_ context.Context, _ []byte) (data_ []byte, err error) {
	return data_, rpc.ErrUnimplemented
}

// Write returns [rpc.ErrUnimplemented].
func (UnimplementedBench) Write(_ context.Context, _ []byte) error {
	return rpc.ErrUnimplemented
}

// Done returns [rpc.ErrUnimplemented].
func (UnimplementedBench) Done(_ context.Context) (bytes uint64, err error) {
	return bytes, rpc.ErrUnimplemented
}

// GetSelf returns [rpc.ErrUnimplemented].
func (UnimplementedBench) GetSelf(_ context.Context) (self Bench, err error) {
	return self, rpc.ErrUnimplemented
}

// Make returns [rpc.ErrUnimplemented].
func (UnimplementedBench) Make(_ context.Context) (object Bench, err error) {
	return object, rpc.ErrUnimplemented
}

// BenchMethod is the description of the method with the number, or nil.
func BenchMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &benchNoopMethod
	case 1:
		return &benchEchoMethod
	case 2:
		return &benchWriteMethod
	case 3:
		return &benchDoneMethod
	case 4:
		return &benchGetSelfMethod
	case 5:
		return &benchMakeMethod
	}
	return nil
}

// DispatchBench calls the method of s that c asks for, one of those that Bench declares itself.
func DispatchBench(ctx context.Context, s BenchServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			NoopRaw(context.Context, BenchNoopCall) error
		}); ok {
			return s.NoopRaw(ctx, BenchNoopCall{c})
		}
		return s.Noop(ctx)
	case 1:
		if s, ok := s.(interface {
			EchoRaw(context.Context, BenchEchoCall) error
		}); ok {
			return s.EchoRaw(ctx, BenchEchoCall{c})
		}
		data_, err := s.Echo(ctx, plain.Bytes(BenchEchoParamsReader(c.Params()).Data()))
		if err != nil {
			return err
		}
		b := BenchEchoResultsBuilder(c.Results(BenchEchoResultsBuilder{}.ObjectSize()))
		if data_ != nil {
			b.SetData(data_)
		}
		return nil
	case 2:
		if s, ok := s.(interface {
			WriteRaw(context.Context, BenchWriteCall) error
		}); ok {
			return s.WriteRaw(ctx, BenchWriteCall{c})
		}
		return s.Write(ctx, plain.Bytes(BenchWriteParamsReader(c.Params()).Chunk()))
	case 3:
		if s, ok := s.(interface {
			DoneRaw(context.Context, BenchDoneCall) error
		}); ok {
			return s.DoneRaw(ctx, BenchDoneCall{c})
		}
		bytes, err := s.Done(ctx)
		if err != nil {
			return err
		}
		b := BenchDoneResultsBuilder(c.Results(BenchDoneResultsBuilder{}.ObjectSize()))
		b.SetBytes(bytes)
		return nil
	case 4:
		if s, ok := s.(interface {
			GetSelfRaw(context.Context, BenchGetSelfCall) error
		}); ok {
			return s.GetSelfRaw(ctx, BenchGetSelfCall{c})
		}
		self, err := s.GetSelf(ctx)
		if err != nil {
			return err
		}
		b := BenchGetSelfResultsBuilder(c.Results(BenchGetSelfResultsBuilder{}.ObjectSize()))
		b.SetSelf(self)
		self.Release()
		return nil
	case 5:
		if s, ok := s.(interface {
			MakeRaw(context.Context, BenchMakeCall) error
		}); ok {
			return s.MakeRaw(ctx, BenchMakeCall{c})
		}
		object, err := s.Make(ctx)
		if err != nil {
			return err
		}
		b := BenchMakeResultsBuilder(c.Results(BenchMakeResultsBuilder{}.ObjectSize()))
		b.SetObject(object)
		object.Release()
		return nil
	}
	return rpc.ErrUnimplemented
}

// benchObject is the rpc.Dispatcher of an implementation.
type benchObject struct{ s BenchServer }

func (o benchObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case BenchID:
		return BenchMethod(method)
	}
	return nil
}

func (o benchObject) Implements(id uint64) bool {
	return id == BenchID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [BenchSchema].
func (o benchObject) Schema() (interfaceID uint64, packed string) { return BenchID, BenchSchema }

func (o benchObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchBench(ctx, o.s, c)
}

// BenchNoopCall is a call of Bench.noop in the zero-copy form. An implementation that has the method
//
//	NoopRaw(context.Context, BenchNoopCall) error
//
// is called by it instead of Noop. The call is valid until the method returns.
type BenchNoopCall struct{ *rpc.ServerCall }

// BenchEchoCall is a call of Bench.echo in the zero-copy form. An implementation that has the method
//
//	EchoRaw(context.Context, BenchEchoCall) error
//
// is called by it instead of Echo. The call is valid until the method returns.
type BenchEchoCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c BenchEchoCall) Params() BenchEchoParamsReader {
	return BenchEchoParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c BenchEchoCall) Results() BenchEchoResultsBuilder {
	return BenchEchoResultsBuilder(c.ServerCall.Results(BenchEchoResultsBuilder{}.ObjectSize()))
}

// BenchWriteCall is a call of Bench.write in the zero-copy form. An implementation that has the method
//
//	WriteRaw(context.Context, BenchWriteCall) error
//
// is called by it instead of Write. The call is valid until the method returns.
type BenchWriteCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c BenchWriteCall) Params() BenchWriteParamsReader {
	return BenchWriteParamsReader(c.ServerCall.Params())
}

// BenchDoneCall is a call of Bench.done in the zero-copy form. An implementation that has the method
//
//	DoneRaw(context.Context, BenchDoneCall) error
//
// is called by it instead of Done. The call is valid until the method returns.
type BenchDoneCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c BenchDoneCall) Results() BenchDoneResultsBuilder {
	return BenchDoneResultsBuilder(c.ServerCall.Results(BenchDoneResultsBuilder{}.ObjectSize()))
}

// BenchGetSelfCall is a call of Bench.getSelf in the zero-copy form. An implementation that has the method
//
//	GetSelfRaw(context.Context, BenchGetSelfCall) error
//
// is called by it instead of GetSelf. The call is valid until the method returns.
type BenchGetSelfCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c BenchGetSelfCall) Results() BenchGetSelfResultsBuilder {
	return BenchGetSelfResultsBuilder(c.ServerCall.Results(BenchGetSelfResultsBuilder{}.ObjectSize()))
}

// BenchMakeCall is a call of Bench.make in the zero-copy form. An implementation that has the method
//
//	MakeRaw(context.Context, BenchMakeCall) error
//
// is called by it instead of Make. The call is valid until the method returns.
type BenchMakeCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c BenchMakeCall) Results() BenchMakeResultsBuilder {
	return BenchMakeResultsBuilder(c.ServerCall.Results(BenchMakeResultsBuilder{}.ObjectSize()))
}

// BenchEchoParamsReader reads the parameters of Bench.echo in place. It is valid as long as its message is.
type BenchEchoParamsReader capnp.Struct

func (r BenchEchoParamsReader) Data() []byte { return capnp.Struct(r).Data(0) }

// BenchEchoParamsBuilder fills in the parameters of Bench.echo in place.
type BenchEchoParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (BenchEchoParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b BenchEchoParamsBuilder) SetData(v []byte) { capnp.StructBuilder(b).SetData(0, v) }

// NewData sets data to size zero bytes, to be filled in.
func (b BenchEchoParamsBuilder) NewData(size int) []byte {
	return capnp.StructBuilder(b).NewData(0, size)
}

// BenchEchoResultsReader reads the results of Bench.echo in place. It is valid as long as its message is.
type BenchEchoResultsReader capnp.Struct

func (r BenchEchoResultsReader) Data() []byte { return capnp.Struct(r).Data(0) }

// BenchEchoResultsBuilder fills in the results of Bench.echo in place.
type BenchEchoResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (BenchEchoResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b BenchEchoResultsBuilder) SetData(v []byte) { capnp.StructBuilder(b).SetData(0, v) }

// NewData sets data to size zero bytes, to be filled in.
func (b BenchEchoResultsBuilder) NewData(size int) []byte {
	return capnp.StructBuilder(b).NewData(0, size)
}

// BenchWriteParamsReader reads the parameters of Bench.write in place. It is valid as long as its message is.
type BenchWriteParamsReader capnp.Struct

func (r BenchWriteParamsReader) Chunk() []byte { return capnp.Struct(r).Data(0) }

// BenchWriteParamsBuilder fills in the parameters of Bench.write in place.
type BenchWriteParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (BenchWriteParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b BenchWriteParamsBuilder) SetChunk(v []byte) { capnp.StructBuilder(b).SetData(0, v) }

// NewChunk sets chunk to size zero bytes, to be filled in.
func (b BenchWriteParamsBuilder) NewChunk(size int) []byte {
	return capnp.StructBuilder(b).NewData(0, size)
}

// BenchDoneResultsReader reads the results of Bench.done in place. It is valid as long as its message is.
type BenchDoneResultsReader capnp.Struct

func (r BenchDoneResultsReader) Bytes() uint64 { return capnp.Struct(r).Uint64(0) }

// BenchDoneResultsBuilder fills in the results of Bench.done in place.
type BenchDoneResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (BenchDoneResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b BenchDoneResultsBuilder) SetBytes(v uint64) { capnp.StructBuilder(b).SetUint64(0, v) }

// BenchGetSelfResultsReader reads the results of Bench.getSelf in place. It is valid as long as its message is.
type BenchGetSelfResultsReader capnp.Struct

// Self reads the field self. The reference is the caller's own, to be released.
func (r BenchGetSelfResultsReader) Self() Bench { return Bench{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// BenchGetSelfResultsBuilder fills in the results of Bench.getSelf in place.
type BenchGetSelfResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (BenchGetSelfResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetSelf sets self to a further reference to v.
func (b BenchGetSelfResultsBuilder) SetSelf(v Bench) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// BenchMakeResultsReader reads the results of Bench.make in place. It is valid as long as its message is.
type BenchMakeResultsReader capnp.Struct

// Object reads the field object. The reference is the caller's own, to be released.
func (r BenchMakeResultsReader) Object() Bench { return Bench{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// BenchMakeResultsBuilder fills in the results of Bench.make in place.
type BenchMakeResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (BenchMakeResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetObject sets object to a further reference to v.
func (b BenchMakeResultsBuilder) SetObject(v Bench) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// BenchSchema is the compiled schema of bench.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const BenchSchema = "" +
	"\x11\x03\f\x11\xa7\xc3\x01:@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x00\x00Q\x04\x01\x02\xffW\x93\xb0\xa6\xc2\xd8\xf4\xe1\x00\x11\x05b\x00\x00" +
	"\xffbench.ca\x00\apnp\x00\x001\x01/\x05Q<\x05\x06\xff\x9c\xa2\xa9\x9c\xa03х\x00\x11\x12\x01\x00\x00\x04" +
	"\a\x00\x00\x11\x02\x02\x00\x04\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x01\a\x00\x02\x11*\x02\x11B\x02\x00\x03\xff\xbb~xX}O\xe6\x87\x00" +
	"\x11\x12\x01\x00\x00\x05\x01\a\x00\x00\x11r\x02\x00\x01\x11\x9a\x02\x00\x01\xfbk\xcde\xcf6\xe5\x92\x11\x12\x01\x00\x00\x04\a\x00\x00\x13\"\x01" +
	"\x02\x00\x04\xff#YL:)ń\x94\x00Q\x12\x01\x01\x00\x00\x04\a\x00\x00\x13J\x01\x02\x00\x01\x13r\x01\x02\x00\x01\xffn\xb1\xc0w" +
	"3\x9a_\x99\x00\x11\r\x01\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x04\a\x00\x00\x13\xfa\x01\x02\x13\"\x02\x02\x00\x03\xffu\r\x04\x99ƒ!" +
	"\xa6\x00\x11\f\x03\xffW\x93\xb0\xa6\xc2\xd8\xf4\xe1\x00\x00\x01\x132\x02\x02\x13R\x02\x02\x00\x00\x13b\x02\x02\x13R\x04\x02\x00\x00\xff\xaaG" +
	"\x18l\xdc\xed\xf6\xae\x00\x11\x12\x01\x00\x00\x05\x01\a\x00\x00\x13b\x04\x02\x00\x01\x13\x92\x04\x02\x00\x01\xff\xaf\r\t\x01\xb0_f\xbe\x00\x11" +
	"\x12\x01\x00\x00\x05\x01\a\x00\x00\x13\x1a\x05\x02\x00\x01\x13B\x05\x02\x00\x01\xffF\x13>E뷒\xc9\x00\x11\x12\x01\x00\x00\x04\a\x00\x00" +
	"\x13\xca\x05\x02\x00\x04\xff\xa9\xedZ\x02Twc\xca\x00\x11\x12\x01\x00\x00\x05\x01\a\x00\x00\x13\xf2\x05\x02\x00\x01\x11\x02\x03\x00\x01\xff\x126" +
	"\x03\xb9A\xb1r\xdd\x00\x11\x12\x01\x00\x00\x04\a\x00\x00\x11\x8a\x03\x00\x04\xff3͠5\x94+\xe3\xe1\x00\x11\x12\x01\x00\x00\x05\x01\a\x00" +
	"\x00\x11\xb2\x03\x00\x01\x11\xda\x03\x00\x01\xffW\x93\xb0\xa6\xc2\xd8\xf4\xe1\x00\x01\x06\x00\x02\x13b\x01\x03\x13z\x01\x03\x00\x03\xffȂ\xf5\xac" +
	"\xb4\xb7\x90\xf6\x00\x11\x12\x01\x00\x00\x04\a\x00\x00\x13\xa2\x01\x03\x00\x04\x11\x01\xf2\xffbench.ca\x02pnp:Ben" +
	"ch.make$P\x1farams\x11\x01j\xffstream.c\x00\x0fapnp\x11\x01\x17Q\x04\x01\x01" +
	"\xffn\xb1\xc0w3\x9a_\x99\x00\x11\x01j\xffStreamRe\x00\x0fsult\x11\x01\xfa\xffbench.ca" +
	"\x02pnp:Bench.echo$R?esults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*" +
	"\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fdata\x01\r\x00\x02\x01\r\x00\x01\x11\x01\xfa\xffbench.ca\x02pnp:" +
	"Bench.noop$R?esults\x11\x01\xfa\xffbench.ca\x02pnp:Benc" +
	"h.done$R?esults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02" +
	"\x01\x1fbytes\x01\t\x00\x02\x01\t\x00\x01\x11\x01\xd2\xffstream.c\x02apnp:StreamR" +
	"esul\x01t\x11\x01\aP\x01\x01\x11\x01\x92\xffbench.ca\x01pnp:Benc\x01h\x11\x01\aP\x01" +
	"\x011\x01\x87\x01Q\x18\x03\x05\x00\x00\xffF\x13>E뷒\xc9\x01k\xcd\x00e\xcf6\xe5\x92\x11\xb1*\x00\x02\x11\xa5\a\x01\x01\xff" +
	"\xaf\r\t\x01\xb0_f\xbe\x01\xbb~xX}O\xe6\x87\x11\x99*\x00\x02\x11\x8d\a\x01\x02\xff3͠5\x94+\xe3\xe1\x01n\xb1\xc0" +
	"w3\x9a_\x99\x11\x812\x00\x02\x11u\a\x01\x03\xff\x126\x03\xb9A\xb1r\xdd\x01#YL:)ń\x94\x11i*\x00\x02\x11]" +
	"\a\x01\x04\xffȂ\xf5\xac\xb4\xb7\x90\xf6\x01\xaaG\x18l\xdc\xed\xf6\xae\x11QB\x00\x02\x11E\a\x01\x05\xff\x9c\xa2\xa9\x9c\xa03х" +
	"\x01\xa9\xedZ\x02Twc\xca\x119*\x00\x02\x11-\a\x0fnoop@\x01\x0fecho@\x01\x1fwrite@\x01\x0f" +
	"done@\x01\x7fgetSelf@\x01\x0fmake@\x01\x11\x01\aP\x01\x011\x01\x12\x01\xffbench." +
	"ca\x03pnp:Bench.getSelf$Result\x01s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01" +
	"\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fself\x01\x11\xffu\r\x04\x99ƒ!\xa6\x00\x00\x01\x01\x11\x00\x01\x11\x01" +
	"\xf2\xffbench.ca\x02pnp:Bench.echo$P\x1farams\x11\x01?Q\x04\x03\x04" +
	"\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fdata\x01\r\x00\x02\x01\r\x00\x01\x11\x01\xf2\xffbenc" +
	"h.ca\x02pnp:Bench.noop$P\x1farams\x11\x01\xfa\xffbench.ca\x02" +
	"pnp:Bench.make$R?esults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r:\x00" +
	"\x00Q\b\x03\x01Q\x14\x02\x01?object\x01\x11\xffu\r\x04\x99ƒ!\xa6\x00\x00\x01\x01\x11\x00\x01\x11\x01\xf2\xffbe" +
	"nch.ca\x02pnp:Bench.done$P\x1farams\x11\x01\xfa\xffbench.c" +
	"a\x02pnp:Bench.write$?Params\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r" +
	"2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fchunk\x01\r\x00\x02\x01\r\x00\x01\x11\x01b\xffbench.ca\x00\ap" +
	"np\x11\x01\x17Q\x04\x01\x01\xffu\r\x04\x99ƒ!\xa6\x00\x11\x012\x1fBench1\x01\n\x01\xffbench.c" +
	"a\x03pnp:Bench.getSelf$Params\x00\x00"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

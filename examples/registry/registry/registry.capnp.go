// Code generated from registry.capnp by marque. DO NOT EDIT.

package registry

import (
	"context"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Greeter is a reference to an object with the interface Greeter, local or remote, or to the promise of one.
type Greeter struct{ rpc.Ref }

// GreeterID is the id of the interface Greeter.
const GreeterID uint64 = 0xdd878b11ba17c26d

// AddRef returns a further reference to what c refers to.
func (c Greeter) AddRef() Greeter { return Greeter{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Greeter a type argument of generic types, see [plain.Pointer].
func (Greeter) FromPtr(p plain.Ptr) Greeter {
	return Greeter{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Greeter) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var greeterGreetMethod = rpc.Method{InterfaceID: GreeterID, MethodID: 0, Interface: "Greeter", Name: "greet", ResultHasNoCaps: true}

// Greet calls greet and waits for its results.
func (c Greeter) Greet(ctx context.Context, name string) (greeting string, err error) {
	a, err := c.BeginGreet(ctx, name).Wait()
	if err != nil {
		return greeting, err
	}
	defer a.Release()
	return GreeterGreetPromise{a}.results(a.Results())
}

// GreetAsync calls greet and returns at once; calls in flight arrive in the order in which they were made.
func (c Greeter) GreetAsync(ctx context.Context, name string) GreeterGreetPromise {
	return GreeterGreetPromise{c.BeginGreet(ctx, name).Send()}
}

// GreetRaw is GreetAsync with parameters that fill builds in place, in the message that is sent.
func (c Greeter) GreetRaw(ctx context.Context, fill func(GreeterGreetParamsBuilder)) GreeterGreetPromise {
	call := c.Ref.Begin(ctx, &greeterGreetMethod, GreeterGreetParamsBuilder{}.ObjectSize())
	fill(GreeterGreetParamsBuilder(call.Params()))
	return GreeterGreetPromise{call.Send()}
}

// BeginGreet starts a call of greet, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Greeter) BeginGreet(ctx context.Context, name string) *rpc.Call {
	call := c.Ref.Begin(ctx, &greeterGreetMethod, GreeterGreetParamsBuilder{}.ObjectSize())
	b := GreeterGreetParamsBuilder(call.Params())
	if name != "" {
		b.SetName(name)
	}
	return call
}

// GreeterGreetPromise is the promise of the results of Greeter.greet. Whoever made the call releases it.
type GreeterGreetPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p GreeterGreetPromise) Wait(ctx context.Context) (greeting string, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return greeting, err
	}
	return p.results(r)
}

func (GreeterGreetPromise) results(s capnp.Struct) (greeting string, err error) {
	return plain.String(GreeterGreetResultsReader(s).Greeting()), nil
}

// Read waits for the results and reads them in place, until Release.
func (p GreeterGreetPromise) Read(ctx context.Context) (GreeterGreetResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return GreeterGreetResultsReader(r), err
}

// GreeterServer is what implements Greeter. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type GreeterServer interface {
	Greet(ctx context.Context, name string) (greeting string, err error)
}

// NewGreeter makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewGreeter(s GreeterServer, opts ...rpc.ObjectOption) Greeter {
	return Greeter{rpc.NewObject(greeterObject{s}, opts...)}
}

// GreeterFunc makes f an object with the one method of Greeter.
func GreeterFunc(f func(ctx context.Context, name string) (greeting string, err error), opts ...rpc.ObjectOption) Greeter {
	return NewGreeter(greeterFunc(f), opts...)
}

type greeterFunc func(ctx context.Context, name string) (greeting string, err error)

func (f greeterFunc) Greet(ctx context.Context, name string) (greeting string, err error) {
	return f(ctx, name)
}

// UnimplementedGreeter has all methods of GreeterServer and implements none: embed it to implement only some.
type UnimplementedGreeter struct{}

// Greet returns [rpc.ErrUnimplemented].
func (UnimplementedGreeter) Greet(_ context.Context, _ string) (greeting string, err error) {
	return greeting, rpc.ErrUnimplemented
}

// GreeterMethod is the description of the method with the number, or nil.
func GreeterMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &greeterGreetMethod
	}
	return nil
}

// DispatchGreeter calls the method of s that c asks for, one of those that Greeter declares itself.
func DispatchGreeter(ctx context.Context, s GreeterServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			GreetRaw(context.Context, GreeterGreetCall) error
		}); ok {
			return s.GreetRaw(ctx, GreeterGreetCall{c})
		}
		greeting, err := s.Greet(ctx, plain.String(GreeterGreetParamsReader(c.Params()).Name()))
		if err != nil {
			return err
		}
		b := GreeterGreetResultsBuilder(c.Results(GreeterGreetResultsBuilder{}.ObjectSize()))
		if greeting != "" {
			b.SetGreeting(greeting)
		}
		return nil
	}
	return rpc.ErrUnimplemented
}

// greeterObject is the rpc.Dispatcher of an implementation.
type greeterObject struct{ s GreeterServer }

func (o greeterObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case GreeterID:
		return GreeterMethod(method)
	}
	return nil
}

func (o greeterObject) Implements(id uint64) bool {
	return id == GreeterID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [RegistrySchema].
func (o greeterObject) Schema() (interfaceID uint64, packed string) { return GreeterID, RegistrySchema }

func (o greeterObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchGreeter(ctx, o.s, c)
}

// GreeterGreetCall is a call of Greeter.greet in the zero-copy form. An implementation that has the method
//
//	GreetRaw(context.Context, GreeterGreetCall) error
//
// is called by it instead of Greet. The call is valid until the method returns.
type GreeterGreetCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c GreeterGreetCall) Params() GreeterGreetParamsReader {
	return GreeterGreetParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c GreeterGreetCall) Results() GreeterGreetResultsBuilder {
	return GreeterGreetResultsBuilder(c.ServerCall.Results(GreeterGreetResultsBuilder{}.ObjectSize()))
}

// GreeterGreetParamsReader reads the parameters of Greeter.greet in place. It is valid as long as its message is.
type GreeterGreetParamsReader capnp.Struct

func (r GreeterGreetParamsReader) Name() string { return capnp.Struct(r).Text(0) }

// GreeterGreetParamsBuilder fills in the parameters of Greeter.greet in place.
type GreeterGreetParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (GreeterGreetParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b GreeterGreetParamsBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// GreeterGreetResultsReader reads the results of Greeter.greet in place. It is valid as long as its message is.
type GreeterGreetResultsReader capnp.Struct

func (r GreeterGreetResultsReader) Greeting() string { return capnp.Struct(r).Text(0) }

// GreeterGreetResultsBuilder fills in the results of Greeter.greet in place.
type GreeterGreetResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (GreeterGreetResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

func (b GreeterGreetResultsBuilder) SetGreeting(v string) { capnp.StructBuilder(b).SetText(0, v) }

// Registry is a reference to an object with the interface Registry, local or remote, or to the promise of one.
type Registry struct{ rpc.Ref }

// RegistryID is the id of the interface Registry.
const RegistryID uint64 = 0xb42bdb104d321406

// AddRef returns a further reference to what c refers to.
func (c Registry) AddRef() Registry { return Registry{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Registry a type argument of generic types, see [plain.Pointer].
func (Registry) FromPtr(p plain.Ptr) Registry {
	return Registry{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Registry) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var registryLookupMethod = rpc.Method{InterfaceID: RegistryID, MethodID: 0, Interface: "Registry", Name: "lookup"}

var registryRegisterMethod = rpc.Method{InterfaceID: RegistryID, MethodID: 1, Interface: "Registry", Name: "register", ResultHasNoCaps: true}

// Lookup calls lookup and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// Returns the greeter of that name, once somebody has registered it.
func (c Registry) Lookup(ctx context.Context, name string) Greeter {
	return Greeter{Ref: c.BeginLookup(ctx, name).Pipeline(0)}
}

// LookupAsync calls lookup and returns at once; calls in flight arrive in the order in which they were made.
func (c Registry) LookupAsync(ctx context.Context, name string) RegistryLookupPromise {
	return RegistryLookupPromise{c.BeginLookup(ctx, name).Send()}
}

// LookupRaw is LookupAsync with parameters that fill builds in place, in the message that is sent.
func (c Registry) LookupRaw(ctx context.Context, fill func(RegistryLookupParamsBuilder)) RegistryLookupPromise {
	call := c.Ref.Begin(ctx, &registryLookupMethod, RegistryLookupParamsBuilder{}.ObjectSize())
	fill(RegistryLookupParamsBuilder(call.Params()))
	return RegistryLookupPromise{call.Send()}
}

// BeginLookup starts a call of lookup, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Registry) BeginLookup(ctx context.Context, name string) *rpc.Call {
	call := c.Ref.Begin(ctx, &registryLookupMethod, RegistryLookupParamsBuilder{}.ObjectSize())
	b := RegistryLookupParamsBuilder(call.Params())
	if name != "" {
		b.SetName(name)
	}
	return call
}

// Register calls register and waits for its results.
func (c Registry) Register(ctx context.Context, name string, greeter Greeter) error {
	a, err := c.BeginRegister(ctx, name, greeter).Wait()
	a.Release()
	return err
}

// RegisterAsync calls register and returns at once; calls in flight arrive in the order in which they were made.
func (c Registry) RegisterAsync(ctx context.Context, name string, greeter Greeter) RegistryRegisterPromise {
	return RegistryRegisterPromise{c.BeginRegister(ctx, name, greeter).Send()}
}

// RegisterRaw is RegisterAsync with parameters that fill builds in place, in the message that is sent.
func (c Registry) RegisterRaw(ctx context.Context, fill func(RegistryRegisterParamsBuilder)) RegistryRegisterPromise {
	call := c.Ref.Begin(ctx, &registryRegisterMethod, RegistryRegisterParamsBuilder{}.ObjectSize())
	fill(RegistryRegisterParamsBuilder(call.Params()))
	return RegistryRegisterPromise{call.Send()}
}

// BeginRegister starts a call of register, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Registry) BeginRegister(ctx context.Context, name string, greeter Greeter) *rpc.Call {
	call := c.Ref.Begin(ctx, &registryRegisterMethod, RegistryRegisterParamsBuilder{}.ObjectSize())
	b := RegistryRegisterParamsBuilder(call.Params())
	if name != "" {
		b.SetName(name)
	}
	b.SetGreeter(greeter)
	return call
}

// RegistryLookupPromise is the promise of the results of Registry.lookup. Whoever made the call releases it.
type RegistryLookupPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p RegistryLookupPromise) Wait(ctx context.Context) (greeter Greeter, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return greeter, err
	}
	return p.results(r)
}

func (RegistryLookupPromise) results(s capnp.Struct) (greeter Greeter, err error) {
	return RegistryLookupResultsReader(s).Greeter(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p RegistryLookupPromise) Read(ctx context.Context) (RegistryLookupResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return RegistryLookupResultsReader(r), err
}

// Greeter is the capability that will be at greeter, usable now.
func (p RegistryLookupPromise) Greeter() Greeter { return Greeter{Ref: p.Answer.Pipeline(0)} }

// RegistryRegisterPromise is the promise of the results of Registry.register. Whoever made the call releases it.
type RegistryRegisterPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p RegistryRegisterPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// RegistryServer is what implements Registry. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type RegistryServer interface {
	// Returns the greeter of that name, once somebody has registered it.
	Lookup(ctx context.Context, name string) (greeter Greeter, err error)
	Register(ctx context.Context, name string, greeter Greeter) error
}

// NewRegistry makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewRegistry(s RegistryServer, opts ...rpc.ObjectOption) Registry {
	return Registry{rpc.NewObject(registryObject{s}, opts...)}
}

// UnimplementedRegistry has all methods of RegistryServer and implements none: embed it to implement only some.
type UnimplementedRegistry struct{}

// Lookup returns [rpc.ErrUnimplemented].
func (UnimplementedRegistry) Lookup(_ context.Context, _ string) (greeter Greeter, err error) {
	return greeter, rpc.ErrUnimplemented
}

// Register returns [rpc.ErrUnimplemented].
func (UnimplementedRegistry) Register(_ context.Context, _ string, greeter Greeter) error {
	greeter.Release()
	return rpc.ErrUnimplemented
}

// RegistryMethod is the description of the method with the number, or nil.
func RegistryMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &registryLookupMethod
	case 1:
		return &registryRegisterMethod
	}
	return nil
}

// DispatchRegistry calls the method of s that c asks for, one of those that Registry declares itself.
func DispatchRegistry(ctx context.Context, s RegistryServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			LookupRaw(context.Context, RegistryLookupCall) error
		}); ok {
			return s.LookupRaw(ctx, RegistryLookupCall{c})
		}
		greeter, err := s.Lookup(ctx, plain.String(RegistryLookupParamsReader(c.Params()).Name()))
		if err != nil {
			return err
		}
		b := RegistryLookupResultsBuilder(c.Results(RegistryLookupResultsBuilder{}.ObjectSize()))
		b.SetGreeter(greeter)
		greeter.Release()
		return nil
	case 1:
		if s, ok := s.(interface {
			RegisterRaw(context.Context, RegistryRegisterCall) error
		}); ok {
			return s.RegisterRaw(ctx, RegistryRegisterCall{c})
		}
		p := RegistryRegisterParamsReader(c.Params())
		return s.Register(ctx, plain.String(p.Name()), p.Greeter())
	}
	return rpc.ErrUnimplemented
}

// registryObject is the rpc.Dispatcher of an implementation.
type registryObject struct{ s RegistryServer }

func (o registryObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case RegistryID:
		return RegistryMethod(method)
	}
	return nil
}

func (o registryObject) Implements(id uint64) bool {
	return id == RegistryID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [RegistrySchema].
func (o registryObject) Schema() (interfaceID uint64, packed string) {
	return RegistryID, RegistrySchema
}

func (o registryObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchRegistry(ctx, o.s, c)
}

// RegistryLookupCall is a call of Registry.lookup in the zero-copy form. An implementation that has the method
//
//	LookupRaw(context.Context, RegistryLookupCall) error
//
// is called by it instead of Lookup. The call is valid until the method returns.
type RegistryLookupCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c RegistryLookupCall) Params() RegistryLookupParamsReader {
	return RegistryLookupParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c RegistryLookupCall) Results() RegistryLookupResultsBuilder {
	return RegistryLookupResultsBuilder(c.ServerCall.Results(RegistryLookupResultsBuilder{}.ObjectSize()))
}

// RegistryRegisterCall is a call of Registry.register in the zero-copy form. An implementation that has the method
//
//	RegisterRaw(context.Context, RegistryRegisterCall) error
//
// is called by it instead of Register. The call is valid until the method returns.
type RegistryRegisterCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c RegistryRegisterCall) Params() RegistryRegisterParamsReader {
	return RegistryRegisterParamsReader(c.ServerCall.Params())
}

// RegistryLookupParamsReader reads the parameters of Registry.lookup in place. It is valid as long as its message is.
type RegistryLookupParamsReader capnp.Struct

func (r RegistryLookupParamsReader) Name() string { return capnp.Struct(r).Text(0) }

// RegistryLookupParamsBuilder fills in the parameters of Registry.lookup in place.
type RegistryLookupParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (RegistryLookupParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

func (b RegistryLookupParamsBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// RegistryLookupResultsReader reads the results of Registry.lookup in place. It is valid as long as its message is.
type RegistryLookupResultsReader capnp.Struct

// Greeter reads the field greeter. The reference is the caller's own, to be released.
func (r RegistryLookupResultsReader) Greeter() Greeter {
	return Greeter{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// RegistryLookupResultsBuilder fills in the results of Registry.lookup in place.
type RegistryLookupResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (RegistryLookupResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// SetGreeter sets greeter to a further reference to v.
func (b RegistryLookupResultsBuilder) SetGreeter(v Greeter) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// RegistryRegisterParamsReader reads the parameters of Registry.register in place. It is valid as long as its message is.
type RegistryRegisterParamsReader capnp.Struct

func (r RegistryRegisterParamsReader) Name() string { return capnp.Struct(r).Text(0) }

// Greeter reads the field greeter. The reference is the caller's own, to be released.
func (r RegistryRegisterParamsReader) Greeter() Greeter {
	return Greeter{Ref: rpc.ReadRef(capnp.Struct(r), 1)}
}

// RegistryRegisterParamsBuilder fills in the parameters of Registry.register in place.
type RegistryRegisterParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (RegistryRegisterParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 2}
}

func (b RegistryRegisterParamsBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

// SetGreeter sets greeter to a further reference to v.
func (b RegistryRegisterParamsBuilder) SetGreeter(v Greeter) {
	capnp.StructBuilder(b).SetCapability(1, v.Ref)
}

// RegistrySchema is the compiled schema of registry.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const RegistrySchema = "" +
	"\x11\x03\x1c\x11e\x84\x01I@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d\x1fQ\x04\x01\x02\xff\xa3\xf5\xc1\xa2\xe8\xb6\xee\xd5\x00\x11\x05z\x00" +
	"\x00\xffregistry\x00?.capnp\x00\x00Q\x04\x01\x02\xff\x06\x142M\x10\xdb+\xb4\x00\x00\x00\x11\x01\x17A" +
	"\b\x011\x05\"\x02\x00\x00\xffReturns \athe greeter of that na" +
	"me, once somebody has registered i\at.\n1\x01" +
	"\x1f\x03Q$\x05\x06\xff\x1e`\xfe\xd3\x12\xb93\x8a\x00\x11\x18\x01\x00\x00\x05\x02\a\x00\x00\x11\x02\x02\x00\x01\x112\x02\x00\x01\xff\xd0LA" +
	"\xaa\x83\x161\xa2\x00\x11\x17\x01\x00\x00\x05\x01\a\x00\x00\x132\x01\x02\x00\x01\x13b\x01\x02\x00\x01\xff\x11u\xf6\"\x95=R\xaf\x00\x11\x18" +
	"\x01\x00\x00\x05\x01\a\x00\x00\x13\xea\x01\x02\x00\x01\x13\x1a\x02\x02\x00\x01\xffq{\xf9\xb5m5w\xb1\x00\x11\x17\x01\x00\x00\x05\x01\a\x00\x00" +
	"\x13\xa2\x02\x02\x00\x01\x13\xd2\x02\x02\x00\x01\xff\x06\x142M\x10\xdb+\xb4\x00\x11\x0f\x03\xff\xa3\xf5\xc1\xa2\xe8\xb6\xee\xd5\x00\x00\x01\x13b\x03" +
	"\x02\x13\x82\x03\x02\x00\x00\x13\x92\x03\x02\x11J\x03\x00\x00\xff\xb9\xe9x\xefL\xe8\xcc\xd2\x00\x11\x18\x01\x00\x00\x05\x01\a\x00\x00\x11Z\x03\x00" +
	"\x01\x11\x8a\x03\x00\x01\xff\xa3\xf5\xc1\xa2\xe8\xb6\xee\xd5\x00\x01\t\x00\x02\x13\x12\x01\x03\x13*\x01\x03\x00\x03\xffm\xc2\x17\xba\x11\x8b\x87\xdd\x00" +
	"\x11\x0f\x03\xff\xa3\xf5\xc1\xa2\xe8\xb6\xee\xd5\x00\x00\x01\x13r\x01\x03\x13\x92\x01\x03\x00\x00\x13\xa2\x01\x03\x13\x02\x02\x03\x00\x00\xff\x02c\xa1e" +
	"\x97\n\xf0\xea\x00\x11\x18\x01\x00\x00\x04\a\x00\x00\x13\x12\x02\x03\x00\x041\x01B\x01\xffregistry\x04.capnp" +
	":Registry.register$Params\x00\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11" +
	")*\x00\x00Q$\x03\x01Q0\x02\x01\x11\x01\x01\x14\x01\x01\x00\x00\x11-B\x00\x00Q(\x03\x01Q4\x02\x01\x0fname\x01\f" +
	"\x00\x02\x01\f\x00\x01\x7fgreeter\x01\x11\xffm\xc2\x17\xba\x11\x8b\x87\xdd\x00\x00\x01\x01\x11\x00\x011\x01\"\x01\xffreg" +
	"istry\x03.capnp:Greeter.greet$Par\aams\x11\x01?Q\x04\x03" +
	"\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fname\x01\f\x00\x02\x01\f\x00\x011\x012\x01\xffre" +
	"gistry\x03.capnp:Registry.lookup$P\x1farams\x11\x01?" +
	"Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fname\x01\f\x00\x02\x01\f\x00\x011\x01*\x01" +
	"\xffregistry\x03.capnp:Greeter.greet$Res\x0fults\x11" +
	"\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rJ\x00\x00Q\f\x03\x01Q\x18\x02\x01\xffgreeting\x00\x00\x00\x01\f\x00" +
	"\x02\x01\f\x00\x01\x11\x01\xc2\xffregistry\x02.capnp:Registry\x00\x11\x01\aP\x01\x01" +
	"\x11\x01\x87Q\b\x03\x05\x00\x00\xff\x11u\xf6\"\x95=R\xaf\x01\xb9\xe9x\xefL\xe8\xcc\xd2\x11\x02\x03\x00\x02\x11\x12\x03\x01\x01\xff\x1e`" +
	"\xfe\xd3\x12\xb93\x8a\x01\x02c\xa1e\x97\n\xf0\xea\x11\"\x03\x00\x02\x11:\x03\x11\x01:?lookup\x11\x01\a@\x01\x11\x01" +
	"J\xffregister\x00\x00\x00\x11\x01\a@\x01\x11\x01\aP\x01\x011\x01:\x01\xffregistry\x03.c" +
	"apnp:Registry.lookup$R?esults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01" +
	"\x00\x00\x11\rB\x00\x00Q\b\x03\x01Q\x14\x02\x01\x7fgreeter\x01\x11\xffm\xc2\x17\xba\x11\x8b\x87\xdd\x00\x00\x01\x01\x11\x00" +
	"\x01\x11\x01z\xffregistry\x00?.capnp\x11\x01'Q\b\x01\x01\xffm\xc2\x17\xba\x11\x8b\x87\xdd\x00\x11\t" +
	"B\xff\x06\x142M\x10\xdb+\xb4\x00\x11\x05J\x7fGreeter\xffRegistry\x00\x00\x00\x11\x01\xba\xffre" +
	"gistry\x01.capnp:G?reeter\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff\xd0L" +
	"A\xaa\x83\x161\xa2\x01q{\xf9\xb5m5w\xb1\x11\x112\x00\x02\x11\x05\a\x1fgreet@\x01\x11\x01\aP\x01\x011\x01J" +
	"\x01\xffregistry\x04.capnp:Registry.register$Resu" +
	"lts\x00\x00"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

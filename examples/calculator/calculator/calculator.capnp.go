// Code generated from calculator.capnp by marque. DO NOT EDIT.

package calculator

import (
	"context"
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Calculator is a reference to an object with the interface Calculator, local or remote, or to the promise of one.
//
// A four-function calculator whose numbers and functions are capabilities.
type Calculator struct{ rpc.Ref }

// CalculatorID is the id of the interface Calculator.
const CalculatorID uint64 = 0x97983392df35cc36

// AddRef returns a further reference to what c refers to.
func (c Calculator) AddRef() Calculator { return Calculator{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Calculator a type argument of generic types, see [plain.Pointer].
func (Calculator) FromPtr(p plain.Ptr) Calculator {
	return Calculator{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c Calculator) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var calculatorEvaluateMethod = rpc.Method{InterfaceID: CalculatorID, MethodID: 0, Interface: "Calculator", Name: "evaluate"}

var calculatorDefFunctionMethod = rpc.Method{InterfaceID: CalculatorID, MethodID: 1, Interface: "Calculator", Name: "defFunction"}

var calculatorGetOperatorMethod = rpc.Method{InterfaceID: CalculatorID, MethodID: 2, Interface: "Calculator", Name: "getOperator"}

// Evaluate calls evaluate and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// Starts computing. The result is a capability, so that it can be used before it is known.
func (c Calculator) Evaluate(ctx context.Context, expression *CalculatorExpression) CalculatorValue {
	return CalculatorValue{Ref: c.BeginEvaluate(ctx, expression).Pipeline(0)}
}

// EvaluateAsync calls evaluate and returns at once; calls in flight arrive in the order in which they were made.
func (c Calculator) EvaluateAsync(ctx context.Context, expression *CalculatorExpression) CalculatorEvaluatePromise {
	return CalculatorEvaluatePromise{c.BeginEvaluate(ctx, expression).Send()}
}

// EvaluateRaw is EvaluateAsync with parameters that fill builds in place, in the message that is sent.
func (c Calculator) EvaluateRaw(ctx context.Context, fill func(CalculatorEvaluateParamsBuilder)) CalculatorEvaluatePromise {
	call := c.Ref.Begin(ctx, &calculatorEvaluateMethod, CalculatorEvaluateParamsBuilder{}.ObjectSize())
	fill(CalculatorEvaluateParamsBuilder(call.Params()))
	return CalculatorEvaluatePromise{call.Send()}
}

// BeginEvaluate starts a call of evaluate, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Calculator) BeginEvaluate(ctx context.Context, expression *CalculatorExpression) *rpc.Call {
	call := c.Ref.Begin(ctx, &calculatorEvaluateMethod, CalculatorEvaluateParamsBuilder{}.ObjectSize())
	b := CalculatorEvaluateParamsBuilder(call.Params())
	if expression != nil {
		expression.Build(b.NewExpression())
	}
	return call
}

// DefFunction calls defFunction and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// Defines a function over parameters.
func (c Calculator) DefFunction(ctx context.Context, paramCount int32, body *CalculatorExpression) CalculatorFunction {
	return CalculatorFunction{Ref: c.BeginDefFunction(ctx, paramCount, body).Pipeline(0)}
}

// DefFunctionAsync calls defFunction and returns at once; calls in flight arrive in the order in which they were made.
func (c Calculator) DefFunctionAsync(ctx context.Context, paramCount int32, body *CalculatorExpression) CalculatorDefFunctionPromise {
	return CalculatorDefFunctionPromise{c.BeginDefFunction(ctx, paramCount, body).Send()}
}

// DefFunctionRaw is DefFunctionAsync with parameters that fill builds in place, in the message that is sent.
func (c Calculator) DefFunctionRaw(ctx context.Context, fill func(CalculatorDefFunctionParamsBuilder)) CalculatorDefFunctionPromise {
	call := c.Ref.Begin(ctx, &calculatorDefFunctionMethod, CalculatorDefFunctionParamsBuilder{}.ObjectSize())
	fill(CalculatorDefFunctionParamsBuilder(call.Params()))
	return CalculatorDefFunctionPromise{call.Send()}
}

// BeginDefFunction starts a call of defFunction, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Calculator) BeginDefFunction(ctx context.Context, paramCount int32, body *CalculatorExpression) *rpc.Call {
	call := c.Ref.Begin(ctx, &calculatorDefFunctionMethod, CalculatorDefFunctionParamsBuilder{}.ObjectSize())
	b := CalculatorDefFunctionParamsBuilder(call.Params())
	b.SetParamCount(paramCount)
	if body != nil {
		body.Build(b.NewBody())
	}
	return call
}

// GetOperator calls getOperator and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// The basic operations, each of two parameters.
func (c Calculator) GetOperator(ctx context.Context, op CalculatorOperator) CalculatorFunction {
	return CalculatorFunction{Ref: c.BeginGetOperator(ctx, op).Pipeline(0)}
}

// GetOperatorAsync calls getOperator and returns at once; calls in flight arrive in the order in which they were made.
func (c Calculator) GetOperatorAsync(ctx context.Context, op CalculatorOperator) CalculatorGetOperatorPromise {
	return CalculatorGetOperatorPromise{c.BeginGetOperator(ctx, op).Send()}
}

// GetOperatorRaw is GetOperatorAsync with parameters that fill builds in place, in the message that is sent.
func (c Calculator) GetOperatorRaw(ctx context.Context, fill func(CalculatorGetOperatorParamsBuilder)) CalculatorGetOperatorPromise {
	call := c.Ref.Begin(ctx, &calculatorGetOperatorMethod, CalculatorGetOperatorParamsBuilder{}.ObjectSize())
	fill(CalculatorGetOperatorParamsBuilder(call.Params()))
	return CalculatorGetOperatorPromise{call.Send()}
}

// BeginGetOperator starts a call of getOperator, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Calculator) BeginGetOperator(ctx context.Context, op CalculatorOperator) *rpc.Call {
	call := c.Ref.Begin(ctx, &calculatorGetOperatorMethod, CalculatorGetOperatorParamsBuilder{}.ObjectSize())
	b := CalculatorGetOperatorParamsBuilder(call.Params())
	b.SetOp(op)
	return call
}

// CalculatorEvaluatePromise is the promise of the results of Calculator.evaluate. Whoever made the call releases it.
type CalculatorEvaluatePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CalculatorEvaluatePromise) Wait(ctx context.Context) (value CalculatorValue, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return value, err
	}
	return p.results(r)
}

func (CalculatorEvaluatePromise) results(s capnp.Struct) (value CalculatorValue, err error) {
	return CalculatorEvaluateResultsReader(s).Value(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p CalculatorEvaluatePromise) Read(ctx context.Context) (CalculatorEvaluateResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return CalculatorEvaluateResultsReader(r), err
}

// Value is the capability that will be at value, usable now.
func (p CalculatorEvaluatePromise) Value() CalculatorValue {
	return CalculatorValue{Ref: p.Answer.Pipeline(0)}
}

// CalculatorDefFunctionPromise is the promise of the results of Calculator.defFunction. Whoever made the call releases it.
type CalculatorDefFunctionPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CalculatorDefFunctionPromise) Wait(ctx context.Context) (func_ CalculatorFunction, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return func_, err
	}
	return p.results(r)
}

func (CalculatorDefFunctionPromise) results(s capnp.Struct) (func_ CalculatorFunction, err error) {
	return CalculatorDefFunctionResultsReader(s).Func(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p CalculatorDefFunctionPromise) Read(ctx context.Context) (CalculatorDefFunctionResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return CalculatorDefFunctionResultsReader(r), err
}

// Func is the capability that will be at func, usable now.
func (p CalculatorDefFunctionPromise) Func() CalculatorFunction {
	return CalculatorFunction{Ref: p.Answer.Pipeline(0)}
}

// CalculatorGetOperatorPromise is the promise of the results of Calculator.getOperator. Whoever made the call releases it.
type CalculatorGetOperatorPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CalculatorGetOperatorPromise) Wait(ctx context.Context) (func_ CalculatorFunction, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return func_, err
	}
	return p.results(r)
}

func (CalculatorGetOperatorPromise) results(s capnp.Struct) (func_ CalculatorFunction, err error) {
	return CalculatorGetOperatorResultsReader(s).Func(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p CalculatorGetOperatorPromise) Read(ctx context.Context) (CalculatorGetOperatorResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return CalculatorGetOperatorResultsReader(r), err
}

// Func is the capability that will be at func, usable now.
func (p CalculatorGetOperatorPromise) Func() CalculatorFunction {
	return CalculatorFunction{Ref: p.Answer.Pipeline(0)}
}

// CalculatorServer is what implements Calculator. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type CalculatorServer interface {
	// Starts computing. The result is a capability, so that it can be used before it is known.
	Evaluate(ctx context.Context, expression *CalculatorExpression) (value CalculatorValue, err error)
	// Defines a function over parameters.
	DefFunction(ctx context.Context, paramCount int32, body *CalculatorExpression) (func_ CalculatorFunction, err error)
	// The basic operations, each of two parameters.
	GetOperator(ctx context.Context, op CalculatorOperator) (func_ CalculatorFunction, err error)
}

// NewCalculator makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewCalculator(s CalculatorServer, opts ...rpc.ObjectOption) Calculator {
	return Calculator{rpc.NewObject(calculatorObject{s}, opts...)}
}

// UnimplementedCalculator has all methods of CalculatorServer and implements none: embed it to implement only some.
type UnimplementedCalculator struct{}

// Evaluate returns [rpc.ErrUnimplemented].
func (UnimplementedCalculator) Evaluate(_ context.Context, expression *CalculatorExpression) (value CalculatorValue, err error) {
	expression.Release()
	return value, rpc.ErrUnimplemented
}

// DefFunction returns [rpc.ErrUnimplemented].
func (UnimplementedCalculator) DefFunction(_ context.Context, _ int32, body *CalculatorExpression) (func_ CalculatorFunction, err error) {
	body.Release()
	return func_, rpc.ErrUnimplemented
}

// GetOperator returns [rpc.ErrUnimplemented].
func (UnimplementedCalculator) GetOperator(_ context.Context, _ CalculatorOperator) (func_ CalculatorFunction, err error) {
	return func_, rpc.ErrUnimplemented
}

// CalculatorMethod is the description of the method with the number, or nil.
func CalculatorMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &calculatorEvaluateMethod
	case 1:
		return &calculatorDefFunctionMethod
	case 2:
		return &calculatorGetOperatorMethod
	}
	return nil
}

// DispatchCalculator calls the method of s that c asks for, one of those that Calculator declares itself.
func DispatchCalculator(ctx context.Context, s CalculatorServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			EvaluateRaw(context.Context, CalculatorEvaluateCall) error
		}); ok {
			return s.EvaluateRaw(ctx, CalculatorEvaluateCall{c})
		}
		value, err := s.Evaluate(ctx, plain.StructOrDefault(CalculatorEvaluateParamsReader(c.Params()).Expression(), CalculatorExpressionReader.Plain))
		if err != nil {
			return err
		}
		b := CalculatorEvaluateResultsBuilder(c.Results(CalculatorEvaluateResultsBuilder{}.ObjectSize()))
		b.SetValue(value)
		value.Release()
		return nil
	case 1:
		if s, ok := s.(interface {
			DefFunctionRaw(context.Context, CalculatorDefFunctionCall) error
		}); ok {
			return s.DefFunctionRaw(ctx, CalculatorDefFunctionCall{c})
		}
		p := CalculatorDefFunctionParamsReader(c.Params())
		func_, err := s.DefFunction(ctx, p.ParamCount(), plain.StructOrDefault(p.Body(), CalculatorExpressionReader.Plain))
		if err != nil {
			return err
		}
		b := CalculatorDefFunctionResultsBuilder(c.Results(CalculatorDefFunctionResultsBuilder{}.ObjectSize()))
		b.SetFunc(func_)
		func_.Release()
		return nil
	case 2:
		if s, ok := s.(interface {
			GetOperatorRaw(context.Context, CalculatorGetOperatorCall) error
		}); ok {
			return s.GetOperatorRaw(ctx, CalculatorGetOperatorCall{c})
		}
		func_, err := s.GetOperator(ctx, CalculatorGetOperatorParamsReader(c.Params()).Op())
		if err != nil {
			return err
		}
		b := CalculatorGetOperatorResultsBuilder(c.Results(CalculatorGetOperatorResultsBuilder{}.ObjectSize()))
		b.SetFunc(func_)
		func_.Release()
		return nil
	}
	return rpc.ErrUnimplemented
}

// calculatorObject is the rpc.Dispatcher of an implementation.
type calculatorObject struct{ s CalculatorServer }

func (o calculatorObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case CalculatorID:
		return CalculatorMethod(method)
	}
	return nil
}

func (o calculatorObject) Implements(id uint64) bool {
	return id == CalculatorID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [CalculatorSchema].
func (o calculatorObject) Schema() (interfaceID uint64, packed string) {
	return CalculatorID, CalculatorSchema
}

func (o calculatorObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchCalculator(ctx, o.s, c)
}

// CalculatorEvaluateCall is a call of Calculator.evaluate in the zero-copy form. An implementation that has the method
//
//	EvaluateRaw(context.Context, CalculatorEvaluateCall) error
//
// is called by it instead of Evaluate. The call is valid until the method returns.
type CalculatorEvaluateCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c CalculatorEvaluateCall) Params() CalculatorEvaluateParamsReader {
	return CalculatorEvaluateParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c CalculatorEvaluateCall) Results() CalculatorEvaluateResultsBuilder {
	return CalculatorEvaluateResultsBuilder(c.ServerCall.Results(CalculatorEvaluateResultsBuilder{}.ObjectSize()))
}

// CalculatorDefFunctionCall is a call of Calculator.defFunction in the zero-copy form. An implementation that has the method
//
//	DefFunctionRaw(context.Context, CalculatorDefFunctionCall) error
//
// is called by it instead of DefFunction. The call is valid until the method returns.
type CalculatorDefFunctionCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c CalculatorDefFunctionCall) Params() CalculatorDefFunctionParamsReader {
	return CalculatorDefFunctionParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c CalculatorDefFunctionCall) Results() CalculatorDefFunctionResultsBuilder {
	return CalculatorDefFunctionResultsBuilder(c.ServerCall.Results(CalculatorDefFunctionResultsBuilder{}.ObjectSize()))
}

// CalculatorGetOperatorCall is a call of Calculator.getOperator in the zero-copy form. An implementation that has the method
//
//	GetOperatorRaw(context.Context, CalculatorGetOperatorCall) error
//
// is called by it instead of GetOperator. The call is valid until the method returns.
type CalculatorGetOperatorCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c CalculatorGetOperatorCall) Params() CalculatorGetOperatorParamsReader {
	return CalculatorGetOperatorParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c CalculatorGetOperatorCall) Results() CalculatorGetOperatorResultsBuilder {
	return CalculatorGetOperatorResultsBuilder(c.ServerCall.Results(CalculatorGetOperatorResultsBuilder{}.ObjectSize()))
}

// CalculatorExpression is the struct Expression as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type CalculatorExpression struct {
	Union CalculatorExpressionUnion // one of the members, or nil for the first member's default
}

// CalculatorExpressionUnion is the union of a [CalculatorExpression] as a plain Go value: [CalculatorExpressionLiteral], [CalculatorExpressionPreviousResult], [CalculatorExpressionParameter], [CalculatorExpressionCall]. A member that only a newer schema knows is the bare [CalculatorExpressionWhich].
type CalculatorExpressionUnion interface {
	// Which says which member it is.
	Which() CalculatorExpressionWhich
	buildCalculatorExpression(s capnp.StructBuilder, depth int)
}

// CalculatorExpressionWhich says which member of a union is set. Other values than these come from newer schemas.
type CalculatorExpressionWhich uint16

// The members of the union.
const (
	CalculatorExpressionWhichLiteral        CalculatorExpressionWhich = 0
	CalculatorExpressionWhichPreviousResult CalculatorExpressionWhich = 1
	CalculatorExpressionWhichParameter      CalculatorExpressionWhich = 2
	CalculatorExpressionWhichCall           CalculatorExpressionWhich = 3
)

var calculatorExpressionWhichNames = [...]string{"literal", "previousResult", "parameter", "call"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v CalculatorExpressionWhich) String() string {
	if v.Known() {
		return calculatorExpressionWhichNames[v]
	}
	return "CalculatorExpressionWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v CalculatorExpressionWhich) Known() bool { return int(v) < len(calculatorExpressionWhichNames) }

// Which returns w.
func (w CalculatorExpressionWhich) Which() CalculatorExpressionWhich { return w }

func (w CalculatorExpressionWhich) buildCalculatorExpression(s capnp.StructBuilder, _ int) {
	s.SetUint16(8, uint16(w))
}

// CalculatorExpressionLiteral is the union's member literal.
type CalculatorExpressionLiteral struct{ Value float64 }

// Which returns [CalculatorExpressionWhichLiteral].
func (CalculatorExpressionLiteral) Which() CalculatorExpressionWhich {
	return CalculatorExpressionWhichLiteral
}

func (u CalculatorExpressionLiteral) buildCalculatorExpression(s capnp.StructBuilder, depth int) {
	CalculatorExpressionBuilder(s).SetLiteral(u.Value)
}

// CalculatorExpressionPreviousResult is the union's member previousResult.
type CalculatorExpressionPreviousResult struct{ Value CalculatorValue }

// Which returns [CalculatorExpressionWhichPreviousResult].
func (CalculatorExpressionPreviousResult) Which() CalculatorExpressionWhich {
	return CalculatorExpressionWhichPreviousResult
}

func (u CalculatorExpressionPreviousResult) buildCalculatorExpression(s capnp.StructBuilder, depth int) {
	CalculatorExpressionBuilder(s).SetPreviousResult(u.Value)
}

// CalculatorExpressionParameter is the union's member parameter.
type CalculatorExpressionParameter struct{ Value uint32 }

// Which returns [CalculatorExpressionWhichParameter].
func (CalculatorExpressionParameter) Which() CalculatorExpressionWhich {
	return CalculatorExpressionWhichParameter
}

func (u CalculatorExpressionParameter) buildCalculatorExpression(s capnp.StructBuilder, depth int) {
	CalculatorExpressionBuilder(s).SetParameter(u.Value)
}

// Which returns [CalculatorExpressionWhichCall].
func (CalculatorExpressionCall) Which() CalculatorExpressionWhich {
	return CalculatorExpressionWhichCall
}

func (p CalculatorExpressionCall) buildCalculatorExpression(s capnp.StructBuilder, depth int) {
	p.build(CalculatorExpressionBuilder(s).NewCall(), depth)
}

// CalculatorExpressionReader reads a [CalculatorExpression] in place. It is valid as long as its message is.
type CalculatorExpressionReader capnp.Struct

// ReadCalculatorExpression reads the root of m as a [CalculatorExpression].
func ReadCalculatorExpression(m *capnp.Message) CalculatorExpressionReader {
	return CalculatorExpressionReader(m.Root().Struct())
}

// Which says which member of the union is set.
func (r CalculatorExpressionReader) Which() CalculatorExpressionWhich {
	return CalculatorExpressionWhich(capnp.Struct(r).Uint16(8))
}

// Literal reads the union's member literal; ok is false if another member is set.
func (r CalculatorExpressionReader) Literal() (v float64, ok bool) {
	if r.Which() != CalculatorExpressionWhichLiteral {
		return v, false
	}
	return capnp.Struct(r).Float64(0), true
}

// PreviousResult reads the union's member previousResult; ok is false if another member is set. The reference is the caller's own, to be released.
func (r CalculatorExpressionReader) PreviousResult() (v CalculatorValue, ok bool) {
	if r.Which() != CalculatorExpressionWhichPreviousResult {
		return v, false
	}
	return CalculatorValue{Ref: rpc.ReadRef(capnp.Struct(r), 0)}, true
}

// HasPreviousResult reports whether previousResult is not null.
func (r CalculatorExpressionReader) HasPreviousResult() bool {
	return r.Which() == CalculatorExpressionWhichPreviousResult && capnp.Struct(r).Has(0)
}

// Parameter reads the union's member parameter; ok is false if another member is set.
func (r CalculatorExpressionReader) Parameter() (v uint32, ok bool) {
	if r.Which() != CalculatorExpressionWhichParameter {
		return v, false
	}
	return capnp.Struct(r).Uint32(0), true
}

// Call reads the union's member call; ok is false if another member is set.
func (r CalculatorExpressionReader) Call() (v CalculatorExpressionCallReader, ok bool) {
	if r.Which() != CalculatorExpressionWhichCall {
		return v, false
	}
	return CalculatorExpressionCallReader(r), true
}

// CalculatorExpressionBuilder fills in a [CalculatorExpression] in place.
type CalculatorExpressionBuilder capnp.StructBuilder

// NewCalculatorExpression makes a [CalculatorExpression] the root of m.
func NewCalculatorExpression(m *capnp.Message) CalculatorExpressionBuilder {
	return CalculatorExpressionBuilder(m.NewRoot(CalculatorExpressionBuilder{}.ObjectSize()))
}

// ObjectSize is the size of the struct.
func (CalculatorExpressionBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 2, PtrCount: 2}
}

// Reader reads what has been filled in.
func (b CalculatorExpressionBuilder) Reader() CalculatorExpressionReader {
	return CalculatorExpressionReader(capnp.StructBuilder(b).Reader())
}

// SetLiteral selects the union's member literal.
func (b CalculatorExpressionBuilder) SetLiteral(v float64) {
	capnp.StructBuilder(b).SetUint16(8, uint16(CalculatorExpressionWhichLiteral))
	capnp.StructBuilder(b).SetFloat64(0, v)
}

// SetPreviousResult sets previousResult to a further reference to v.
func (b CalculatorExpressionBuilder) SetPreviousResult(v CalculatorValue) {
	capnp.StructBuilder(b).SetUint16(8, uint16(CalculatorExpressionWhichPreviousResult))
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// SetParameter selects the union's member parameter.
func (b CalculatorExpressionBuilder) SetParameter(v uint32) {
	capnp.StructBuilder(b).SetUint16(8, uint16(CalculatorExpressionWhichParameter))
	capnp.StructBuilder(b).SetUint32(0, v)
}

// NewCall selects the union's member call, with all fields at their defaults.
func (b CalculatorExpressionBuilder) NewCall() CalculatorExpressionCallBuilder {
	capnp.StructBuilder(b).SetUint16(8, uint16(CalculatorExpressionWhichCall))
	capnp.StructBuilder(b).Clear(0)
	capnp.StructBuilder(b).Clear(1)
	return CalculatorExpressionCallBuilder(b)
}

// Call is the union's member call, to be changed; ok is false if another member is set.
func (b CalculatorExpressionBuilder) Call() (v CalculatorExpressionCallBuilder, ok bool) {
	if b.Reader().Which() != CalculatorExpressionWhichCall {
		return v, false
	}
	return CalculatorExpressionCallBuilder(b), true
}

// Plain returns a copy of the struct.
func (r CalculatorExpressionReader) Plain() CalculatorExpression {
	return CalculatorExpression{
		Union: r.plainUnion(),
	}
}

func (r CalculatorExpressionReader) plainUnion() CalculatorExpressionUnion {
	switch w := r.Which(); w {
	case CalculatorExpressionWhichLiteral:
		return CalculatorExpressionLiteral{capnp.Struct(r).Float64(0)}
	case CalculatorExpressionWhichPreviousResult:
		return CalculatorExpressionPreviousResult{CalculatorValue{Ref: rpc.ReadRef(capnp.Struct(r), 0)}}
	case CalculatorExpressionWhichParameter:
		return CalculatorExpressionParameter{capnp.Struct(r).Uint32(0)}
	case CalculatorExpressionWhichCall:
		return CalculatorExpressionCallReader(r).Plain()
	default:
		return w
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *CalculatorExpression) Build(b CalculatorExpressionBuilder) { p.build(b, plain.MaxDepth) }

func (p *CalculatorExpression) build(b CalculatorExpressionBuilder, depth int) {
	if depth--; depth < 0 {
		plain.TooDeep(capnp.StructBuilder(b).Ptr(0))
		return
	}
	if p.Union != nil {
		p.Union.buildCalculatorExpression(capnp.StructBuilder(b), depth)
	}
}

// FromPtr and ToPtr make *CalculatorExpression a type argument of generic types, see [plain.Pointer].
func (*CalculatorExpression) FromPtr(p plain.Ptr) *CalculatorExpression {
	return plain.Struct(CalculatorExpressionReader(p.Struct()), CalculatorExpressionReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *CalculatorExpression) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, CalculatorExpressionBuilder{}.ObjectSize()); ok {
		p.build(CalculatorExpressionBuilder(b), s.Depth())
	}
}

// Release gives up the references in p. It is idempotent.
func (p *CalculatorExpression) Release() {
	if p == nil {
		return
	}
	switch u := p.Union.(type) {
	case CalculatorExpressionPreviousResult:
		u.Value.Release()
	case CalculatorExpressionCall:
		u.Release()
	}
	p.Union = nil
}

// CalculatorExpressionCall is the group call as a plain Go value, which shares nothing with any message.
//
// It owns the references in it: Release gives them up.
type CalculatorExpressionCall struct {
	Function CalculatorFunction
	Params   []CalculatorExpression
}

// CalculatorExpressionCallReader reads the group call of a [CalculatorExpression] in place. It is valid as long as its message is.
type CalculatorExpressionCallReader capnp.Struct

// Function reads the field function. The reference is the caller's own, to be released.
func (r CalculatorExpressionCallReader) Function() CalculatorFunction {
	return CalculatorFunction{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// HasFunction reports whether function is not null.
func (r CalculatorExpressionCallReader) HasFunction() bool { return capnp.Struct(r).Has(0) }

func (r CalculatorExpressionCallReader) Params() capnp.StructList[CalculatorExpressionReader] {
	return capnp.Structs[CalculatorExpressionReader](capnp.Struct(r).Ptr(1))
}

// HasParams reports whether params is not null.
func (r CalculatorExpressionCallReader) HasParams() bool { return capnp.Struct(r).Has(1) }

// CalculatorExpressionCallBuilder fills in the group call of a [CalculatorExpression] in place.
type CalculatorExpressionCallBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b CalculatorExpressionCallBuilder) Reader() CalculatorExpressionCallReader {
	return CalculatorExpressionCallReader(capnp.StructBuilder(b).Reader())
}

// SetFunction sets function to a further reference to v.
func (b CalculatorExpressionCallBuilder) SetFunction(v CalculatorFunction) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// NewParams sets params to a list of size elements, to be filled in.
func (b CalculatorExpressionCallBuilder) NewParams(size int) capnp.StructListBuilder[CalculatorExpressionBuilder] {
	return capnp.NewStructs[CalculatorExpressionBuilder](capnp.StructBuilder(b).Ptr(1), size, CalculatorExpressionBuilder{}.ObjectSize())
}

// Params is the list that params leads to, to be changed in place.
func (b CalculatorExpressionCallBuilder) Params() capnp.StructListBuilder[CalculatorExpressionBuilder] {
	return capnp.BuildStructs[CalculatorExpressionBuilder](capnp.StructBuilder(b).Ptr(1), CalculatorExpressionBuilder{}.ObjectSize())
}

// Plain returns a copy of the struct.
func (r CalculatorExpressionCallReader) Plain() CalculatorExpressionCall {
	return CalculatorExpressionCall{
		Function: r.Function(),
		Params:   plain.Structs(r.Params(), CalculatorExpressionReader.Plain),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *CalculatorExpressionCall) Build(b CalculatorExpressionCallBuilder) {
	p.build(b, plain.MaxDepth)
}

func (p *CalculatorExpressionCall) build(b CalculatorExpressionCallBuilder, depth int) {
	b.SetFunction(p.Function)
	plain.BuildStructs(capnp.StructBuilder(b).Ptr(1), p.Params, CalculatorExpressionBuilder{}.ObjectSize(), func(v *CalculatorExpression, b CalculatorExpressionBuilder) { v.build(b, depth) })
}

// Release gives up the references in p. It is idempotent.
func (p *CalculatorExpressionCall) Release() {
	if p == nil {
		return
	}
	p.Function.Release()
	for _, v := range plain.Take(&p.Params) {
		v.Release()
	}
}

// CalculatorValue is a reference to an object with the interface Value, local or remote, or to the promise of one.
type CalculatorValue struct{ rpc.Ref }

// CalculatorValueID is the id of the interface Value.
const CalculatorValueID uint64 = 0xc3e69d34d3ee48d2

// AddRef returns a further reference to what c refers to.
func (c CalculatorValue) AddRef() CalculatorValue { return CalculatorValue{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make CalculatorValue a type argument of generic types, see [plain.Pointer].
func (CalculatorValue) FromPtr(p plain.Ptr) CalculatorValue {
	return CalculatorValue{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c CalculatorValue) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var calculatorValueReadMethod = rpc.Method{InterfaceID: CalculatorValueID, MethodID: 0, Interface: "Value", Name: "read", ResultHasNoCaps: true}

// Read calls read and waits for its results.
func (c CalculatorValue) Read(ctx context.Context) (value float64, err error) {
	a, err := c.BeginRead(ctx).Wait()
	if err != nil {
		return value, err
	}
	defer a.Release()
	return CalculatorValueReadPromise{a}.results(a.Results())
}

// ReadAsync calls read and returns at once; calls in flight arrive in the order in which they were made.
func (c CalculatorValue) ReadAsync(ctx context.Context) CalculatorValueReadPromise {
	return CalculatorValueReadPromise{c.BeginRead(ctx).Send()}
}

// BeginRead starts a call of read, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c CalculatorValue) BeginRead(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &calculatorValueReadMethod, capnp.ObjectSize{})
}

// CalculatorValueReadPromise is the promise of the results of Value.read. Whoever made the call releases it.
type CalculatorValueReadPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CalculatorValueReadPromise) Wait(ctx context.Context) (value float64, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return value, err
	}
	return p.results(r)
}

func (CalculatorValueReadPromise) results(s capnp.Struct) (value float64, err error) {
	return CalculatorValueReadResultsReader(s).Value(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p CalculatorValueReadPromise) Read(ctx context.Context) (CalculatorValueReadResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return CalculatorValueReadResultsReader(r), err
}

// CalculatorValueServer is what implements Value. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type CalculatorValueServer interface {
	Read(ctx context.Context) (value float64, err error)
}

// NewCalculatorValue makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewCalculatorValue(s CalculatorValueServer, opts ...rpc.ObjectOption) CalculatorValue {
	return CalculatorValue{rpc.NewObject(calculatorValueObject{s}, opts...)}
}

// CalculatorValueFunc makes f an object with the one method of Value.
func CalculatorValueFunc(f func(ctx context.Context) (value float64, err error), opts ...rpc.ObjectOption) CalculatorValue {
	return NewCalculatorValue(calculatorValueFunc(f), opts...)
}

type calculatorValueFunc func(ctx context.Context) (value float64, err error)

func (f calculatorValueFunc) Read(ctx context.Context) (value float64, err error) { return f(ctx) }

// UnimplementedCalculatorValue has all methods of CalculatorValueServer and implements none: embed it to implement only some.
type UnimplementedCalculatorValue struct{}

// Read returns [rpc.ErrUnimplemented].
func (UnimplementedCalculatorValue) Read(_ context.Context) (value float64, err error) {
	return value, rpc.ErrUnimplemented
}

// CalculatorValueMethod is the description of the method with the number, or nil.
func CalculatorValueMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &calculatorValueReadMethod
	}
	return nil
}

// DispatchCalculatorValue calls the method of s that c asks for, one of those that Value declares itself.
func DispatchCalculatorValue(ctx context.Context, s CalculatorValueServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			ReadRaw(context.Context, CalculatorValueReadCall) error
		}); ok {
			return s.ReadRaw(ctx, CalculatorValueReadCall{c})
		}
		value, err := s.Read(ctx)
		if err != nil {
			return err
		}
		b := CalculatorValueReadResultsBuilder(c.Results(CalculatorValueReadResultsBuilder{}.ObjectSize()))
		b.SetValue(value)
		return nil
	}
	return rpc.ErrUnimplemented
}

// calculatorValueObject is the rpc.Dispatcher of an implementation.
type calculatorValueObject struct{ s CalculatorValueServer }

func (o calculatorValueObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case CalculatorValueID:
		return CalculatorValueMethod(method)
	}
	return nil
}

func (o calculatorValueObject) Implements(id uint64) bool {
	return id == CalculatorValueID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [CalculatorSchema].
func (o calculatorValueObject) Schema() (interfaceID uint64, packed string) {
	return CalculatorValueID, CalculatorSchema
}

func (o calculatorValueObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchCalculatorValue(ctx, o.s, c)
}

// CalculatorValueReadCall is a call of Value.read in the zero-copy form. An implementation that has the method
//
//	ReadRaw(context.Context, CalculatorValueReadCall) error
//
// is called by it instead of Read. The call is valid until the method returns.
type CalculatorValueReadCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c CalculatorValueReadCall) Results() CalculatorValueReadResultsBuilder {
	return CalculatorValueReadResultsBuilder(c.ServerCall.Results(CalculatorValueReadResultsBuilder{}.ObjectSize()))
}

// CalculatorValueReadResultsReader reads the results of Value.read in place. It is valid as long as its message is.
type CalculatorValueReadResultsReader capnp.Struct

func (r CalculatorValueReadResultsReader) Value() float64 { return capnp.Struct(r).Float64(0) }

// CalculatorValueReadResultsBuilder fills in the results of Value.read in place.
type CalculatorValueReadResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CalculatorValueReadResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1}
}

func (b CalculatorValueReadResultsBuilder) SetValue(v float64) {
	capnp.StructBuilder(b).SetFloat64(0, v)
}

// CalculatorFunction is a reference to an object with the interface Function, local or remote, or to the promise of one.
//
// May be implemented by the client just as well.
type CalculatorFunction struct{ rpc.Ref }

// CalculatorFunctionID is the id of the interface Function.
const CalculatorFunctionID uint64 = 0xede83a3d96840394

// AddRef returns a further reference to what c refers to.
func (c CalculatorFunction) AddRef() CalculatorFunction {
	return CalculatorFunction{Ref: c.Ref.AddRef()}
}

// FromPtr and ToPtr make CalculatorFunction a type argument of generic types, see [plain.Pointer].
func (CalculatorFunction) FromPtr(p plain.Ptr) CalculatorFunction {
	return CalculatorFunction{Ref: rpc.FromCapability(p.Ptr().Capability())}
}

// ToPtr is described with FromPtr.
func (c CalculatorFunction) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var calculatorFunctionCallMethod = rpc.Method{InterfaceID: CalculatorFunctionID, MethodID: 0, Interface: "Function", Name: "call", ResultHasNoCaps: true}

// Call calls call and waits for its results.
func (c CalculatorFunction) Call(ctx context.Context, params_ []float64) (value float64, err error) {
	a, err := c.BeginCall(ctx, params_).Wait()
	if err != nil {
		return value, err
	}
	defer a.Release()
	return CalculatorFunctionCallPromise{a}.results(a.Results())
}

// CallAsync calls call and returns at once; calls in flight arrive in the order in which they were made.
func (c CalculatorFunction) CallAsync(ctx context.Context, params_ []float64) CalculatorFunctionCallPromise {
	return CalculatorFunctionCallPromise{c.BeginCall(ctx, params_).Send()}
}

// CallRaw is CallAsync with parameters that fill builds in place, in the message that is sent.
func (c CalculatorFunction) CallRaw(ctx context.Context, fill func(CalculatorFunctionCallParamsBuilder)) CalculatorFunctionCallPromise {
	call := c.Ref.Begin(ctx, &calculatorFunctionCallMethod, CalculatorFunctionCallParamsBuilder{}.ObjectSize())
	fill(CalculatorFunctionCallParamsBuilder(call.Params()))
	return CalculatorFunctionCallPromise{call.Send()}
}

// BeginCall starts a call of call, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c CalculatorFunction) BeginCall(ctx context.Context, params_ []float64) *rpc.Call {
	call := c.Ref.Begin(ctx, &calculatorFunctionCallMethod, CalculatorFunctionCallParamsBuilder{}.ObjectSize())
	b := CalculatorFunctionCallParamsBuilder(call.Params())
	if params_ != nil {
		capnp.SetNums(capnp.StructBuilder(b).Ptr(0), params_)
	}
	return call
}

// CalculatorFunctionCallPromise is the promise of the results of Function.call. Whoever made the call releases it.
type CalculatorFunctionCallPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p CalculatorFunctionCallPromise) Wait(ctx context.Context) (value float64, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return value, err
	}
	return p.results(r)
}

func (CalculatorFunctionCallPromise) results(s capnp.Struct) (value float64, err error) {
	return CalculatorFunctionCallResultsReader(s).Value(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p CalculatorFunctionCallPromise) Read(ctx context.Context) (CalculatorFunctionCallResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return CalculatorFunctionCallResultsReader(r), err
}

// CalculatorFunctionServer is what implements Function. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type CalculatorFunctionServer interface {
	Call(ctx context.Context, params_ []float64) (value float64, err error)
}

// NewCalculatorFunction makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewCalculatorFunction(s CalculatorFunctionServer, opts ...rpc.ObjectOption) CalculatorFunction {
	return CalculatorFunction{rpc.NewObject(calculatorFunctionObject{s}, opts...)}
}

// CalculatorFunctionFunc makes f an object with the one method of Function.
func CalculatorFunctionFunc(f func(ctx context.Context, params_ []float64) (value float64, err error), opts ...rpc.ObjectOption) CalculatorFunction {
	return NewCalculatorFunction(calculatorFunctionFunc(f), opts...)
}

type calculatorFunctionFunc func(ctx context.Context, params_ []float64) (value float64, err error)

func (f calculatorFunctionFunc) Call(ctx context.Context, params_ []float64) (value float64, err error) {
	return f(ctx, params_)
}

// UnimplementedCalculatorFunction has all methods of CalculatorFunctionServer and implements none: embed it to implement only some.
type UnimplementedCalculatorFunction struct{}

// Call returns [rpc.ErrUnimplemented].
func (UnimplementedCalculatorFunction) Call(_ context.Context, _ []float64) (value float64, err error) {
	return value, rpc.ErrUnimplemented
}

// CalculatorFunctionMethod is the description of the method with the number, or nil.
func CalculatorFunctionMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &calculatorFunctionCallMethod
	}
	return nil
}

// DispatchCalculatorFunction calls the method of s that c asks for, one of those that Function declares itself.
func DispatchCalculatorFunction(ctx context.Context, s CalculatorFunctionServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			CallRaw(context.Context, CalculatorFunctionCallCall) error
		}); ok {
			return s.CallRaw(ctx, CalculatorFunctionCallCall{c})
		}
		value, err := s.Call(ctx, CalculatorFunctionCallParamsReader(c.Params()).Params().AppendTo(nil))
		if err != nil {
			return err
		}
		b := CalculatorFunctionCallResultsBuilder(c.Results(CalculatorFunctionCallResultsBuilder{}.ObjectSize()))
		b.SetValue(value)
		return nil
	}
	return rpc.ErrUnimplemented
}

// calculatorFunctionObject is the rpc.Dispatcher of an implementation.
type calculatorFunctionObject struct{ s CalculatorFunctionServer }

func (o calculatorFunctionObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case CalculatorFunctionID:
		return CalculatorFunctionMethod(method)
	}
	return nil
}

func (o calculatorFunctionObject) Implements(id uint64) bool {
	return id == CalculatorFunctionID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [CalculatorSchema].
func (o calculatorFunctionObject) Schema() (interfaceID uint64, packed string) {
	return CalculatorFunctionID, CalculatorSchema
}

func (o calculatorFunctionObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchCalculatorFunction(ctx, o.s, c)
}

// CalculatorFunctionCallCall is a call of Function.call in the zero-copy form. An implementation that has the method
//
//	CallRaw(context.Context, CalculatorFunctionCallCall) error
//
// is called by it instead of Call. The call is valid until the method returns.
type CalculatorFunctionCallCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c CalculatorFunctionCallCall) Params() CalculatorFunctionCallParamsReader {
	return CalculatorFunctionCallParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c CalculatorFunctionCallCall) Results() CalculatorFunctionCallResultsBuilder {
	return CalculatorFunctionCallResultsBuilder(c.ServerCall.Results(CalculatorFunctionCallResultsBuilder{}.ObjectSize()))
}

// CalculatorFunctionCallParamsReader reads the parameters of Function.call in place. It is valid as long as its message is.
type CalculatorFunctionCallParamsReader capnp.Struct

func (r CalculatorFunctionCallParamsReader) Params() capnp.NumList[float64] {
	return capnp.Nums[float64](capnp.Struct(r).Ptr(0))
}

// CalculatorFunctionCallParamsBuilder fills in the parameters of Function.call in place.
type CalculatorFunctionCallParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CalculatorFunctionCallParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// NewParams sets params to a list of size elements, to be filled in.
func (b CalculatorFunctionCallParamsBuilder) NewParams(size int) capnp.NumListBuilder[float64] {
	return capnp.NewNums[float64](capnp.StructBuilder(b).Ptr(0), size)
}

func (b CalculatorFunctionCallParamsBuilder) SetParams(v []float64) {
	capnp.SetNums(capnp.StructBuilder(b).Ptr(0), v)
}

// Params is the list that params leads to, to be changed in place.
func (b CalculatorFunctionCallParamsBuilder) Params() capnp.NumListBuilder[float64] {
	return capnp.BuildNums[float64](capnp.StructBuilder(b).Ptr(0))
}

// CalculatorFunctionCallResultsReader reads the results of Function.call in place. It is valid as long as its message is.
type CalculatorFunctionCallResultsReader capnp.Struct

func (r CalculatorFunctionCallResultsReader) Value() float64 { return capnp.Struct(r).Float64(0) }

// CalculatorFunctionCallResultsBuilder fills in the results of Function.call in place.
type CalculatorFunctionCallResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CalculatorFunctionCallResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1}
}

func (b CalculatorFunctionCallResultsBuilder) SetValue(v float64) {
	capnp.StructBuilder(b).SetFloat64(0, v)
}

// CalculatorOperator is the enum Operator. Other values than the constants come from newer schemas.
type CalculatorOperator uint16

// The values of CalculatorOperator.
const (
	CalculatorOperatorAdd      CalculatorOperator = 0
	CalculatorOperatorSubtract CalculatorOperator = 1
	CalculatorOperatorMultiply CalculatorOperator = 2
	CalculatorOperatorDivide   CalculatorOperator = 3
)

var calculatorOperatorNames = [...]string{"add", "subtract", "multiply", "divide"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v CalculatorOperator) String() string {
	if v.Known() {
		return calculatorOperatorNames[v]
	}
	return "CalculatorOperator(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v CalculatorOperator) Known() bool { return int(v) < len(calculatorOperatorNames) }

// CalculatorEvaluateParamsReader reads the parameters of Calculator.evaluate in place. It is valid as long as its message is.
type CalculatorEvaluateParamsReader capnp.Struct

func (r CalculatorEvaluateParamsReader) Expression() CalculatorExpressionReader {
	return CalculatorExpressionReader(capnp.Struct(r).Struct(0))
}

// HasExpression reports whether expression is not null.
func (r CalculatorEvaluateParamsReader) HasExpression() bool { return capnp.Struct(r).Has(0) }

// CalculatorEvaluateParamsBuilder fills in the parameters of Calculator.evaluate in place.
type CalculatorEvaluateParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CalculatorEvaluateParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// NewExpression sets expression to an empty struct, to be filled in.
func (b CalculatorEvaluateParamsBuilder) NewExpression() CalculatorExpressionBuilder {
	return CalculatorExpressionBuilder(capnp.StructBuilder(b).NewStruct(0, CalculatorExpressionBuilder{}.ObjectSize()))
}

// SetExpression sets expression to a copy of v.
func (b CalculatorEvaluateParamsBuilder) SetExpression(v CalculatorExpressionReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Expression is the struct that expression leads to, made if it is not there, to be changed.
func (b CalculatorEvaluateParamsBuilder) Expression() CalculatorExpressionBuilder {
	return CalculatorExpressionBuilder(capnp.StructBuilder(b).Struct(0, CalculatorExpressionBuilder{}.ObjectSize()))
}

// CalculatorEvaluateResultsReader reads the results of Calculator.evaluate in place. It is valid as long as its message is.
type CalculatorEvaluateResultsReader capnp.Struct

// Value reads the field value. The reference is the caller's own, to be released.
func (r CalculatorEvaluateResultsReader) Value() CalculatorValue {
	return CalculatorValue{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// CalculatorEvaluateResultsBuilder fills in the results of Calculator.evaluate in place.
type CalculatorEvaluateResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CalculatorEvaluateResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// SetValue sets value to a further reference to v.
func (b CalculatorEvaluateResultsBuilder) SetValue(v CalculatorValue) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// CalculatorDefFunctionParamsReader reads the parameters of Calculator.defFunction in place. It is valid as long as its message is.
type CalculatorDefFunctionParamsReader capnp.Struct

func (r CalculatorDefFunctionParamsReader) ParamCount() int32 { return capnp.Struct(r).Int32(0) }

func (r CalculatorDefFunctionParamsReader) Body() CalculatorExpressionReader {
	return CalculatorExpressionReader(capnp.Struct(r).Struct(0))
}

// HasBody reports whether body is not null.
func (r CalculatorDefFunctionParamsReader) HasBody() bool { return capnp.Struct(r).Has(0) }

// CalculatorDefFunctionParamsBuilder fills in the parameters of Calculator.defFunction in place.
type CalculatorDefFunctionParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CalculatorDefFunctionParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

func (b CalculatorDefFunctionParamsBuilder) SetParamCount(v int32) {
	capnp.StructBuilder(b).SetInt32(0, v)
}

// NewBody sets body to an empty struct, to be filled in.
func (b CalculatorDefFunctionParamsBuilder) NewBody() CalculatorExpressionBuilder {
	return CalculatorExpressionBuilder(capnp.StructBuilder(b).NewStruct(0, CalculatorExpressionBuilder{}.ObjectSize()))
}

// SetBody sets body to a copy of v.
func (b CalculatorDefFunctionParamsBuilder) SetBody(v CalculatorExpressionReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Body is the struct that body leads to, made if it is not there, to be changed.
func (b CalculatorDefFunctionParamsBuilder) Body() CalculatorExpressionBuilder {
	return CalculatorExpressionBuilder(capnp.StructBuilder(b).Struct(0, CalculatorExpressionBuilder{}.ObjectSize()))
}

// CalculatorDefFunctionResultsReader reads the results of Calculator.defFunction in place. It is valid as long as its message is.
type CalculatorDefFunctionResultsReader capnp.Struct

// Func reads the field func. The reference is the caller's own, to be released.
func (r CalculatorDefFunctionResultsReader) Func() CalculatorFunction {
	return CalculatorFunction{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// CalculatorDefFunctionResultsBuilder fills in the results of Calculator.defFunction in place.
type CalculatorDefFunctionResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CalculatorDefFunctionResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// SetFunc sets func to a further reference to v.
func (b CalculatorDefFunctionResultsBuilder) SetFunc(v CalculatorFunction) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// CalculatorGetOperatorParamsReader reads the parameters of Calculator.getOperator in place. It is valid as long as its message is.
type CalculatorGetOperatorParamsReader capnp.Struct

func (r CalculatorGetOperatorParamsReader) Op() CalculatorOperator {
	return CalculatorOperator(capnp.Struct(r).Uint16(0))
}

// CalculatorGetOperatorParamsBuilder fills in the parameters of Calculator.getOperator in place.
type CalculatorGetOperatorParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CalculatorGetOperatorParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1}
}

func (b CalculatorGetOperatorParamsBuilder) SetOp(v CalculatorOperator) {
	capnp.StructBuilder(b).SetUint16(0, uint16(v))
}

// CalculatorGetOperatorResultsReader reads the results of Calculator.getOperator in place. It is valid as long as its message is.
type CalculatorGetOperatorResultsReader capnp.Struct

// Func reads the field func. The reference is the caller's own, to be released.
func (r CalculatorGetOperatorResultsReader) Func() CalculatorFunction {
	return CalculatorFunction{Ref: rpc.ReadRef(capnp.Struct(r), 0)}
}

// CalculatorGetOperatorResultsBuilder fills in the results of Calculator.getOperator in place.
type CalculatorGetOperatorResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (CalculatorGetOperatorResultsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{PtrCount: 1}
}

// SetFunc sets func to a further reference to v.
func (b CalculatorGetOperatorResultsBuilder) SetFunc(v CalculatorFunction) {
	capnp.StructBuilder(b).SetCapability(0, v.Ref)
}

// CalculatorSchema is the compiled schema of calculator.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const CalculatorSchema = "" +
	"\x11\x03\x1e\x11\xbd\xdc\x03;\x01@\x04\x11\x02\x01\x11\t\x1f\x11 \x01\x11!7Q\x04\x01\x02\xffK\xd1fs\x11\v\x15\x85\x00\x11\x05\x8a" +
	"\x00\x00\xffcalculat\x01or.capnp\x00\x01Q\b\x01\x02\xff6\xcc5ߒ3\x98\x97\x001\x11R\x02" +
	"\x13\xaa\b\x03\xff\x94\x03\x84\x96=:\xe8\xed\x00\x13\x8a\t\x03\x13\xc2\t\x03\xffA four-f\bunction " +
	"calculator whose numbers and functions a" +
	"re capabilities.\x01\n1\x01\xdf\x05QD\x05\x06\xff\x11\xa6\x87X\xf5\xa3\xb1\x81\x00\x11\x1c\x01\x00" +
	"\x00\x05\x01\a\x00\x00\x11\x02\x02\x00\x01\x11:\x02\x00\x01\xffK\xd1fs\x11\v\x15\x85\x00\x01\v\x00\x02\x11\xc2\x02\x11\xe2\x02\x00\x03\xff\xe6" +
	"\xdf\xe6ax@\x93\x87\x00\x11\x1c\x02\xff6\xcc5ߒ3\x98\x97\x00\x00\x01\x13\x12\x01\x02\x13B\x01\x02\x00\x00\x13R\x01\x02\x00\x01\xff" +
	"0ţ\xf4\xb4\u038d\x8a\x00Q\x1c\x01\x01\x00\x00\x04\a\x00\x00\x13\xf2\x01\x02\x00\x01\x13*\x02\x02\x00\x01\xff\xc8\xd6|\x04e\xf4$\x8d" +
	"\x00\x11\x1c\x01\x00\x00\x05\x01\a\x00\x00\x13\xb2\x02\x02\x00\x01\x13\xea\x02\x02\x00\x01\xff6\xcc5ߒ3\x98\x97\x00\x11\x11\x03\xffK\xd1f" +
	"s\x11\v\x15\x85\x00\x00\x01\x13r\x03\x02\x13\x9a\x03\x02\x00\x00\x13\"\x04\x02\x13:\x05\x02\x00\x00\xff\x17w\xb8p\xdf`\x91\xb1\x00\x11%" +
	"\x01\x00\x00\x05\x01\a\x00\x00\x13J\x05\x02\x00\x01\x13\x8a\x05\x02\x00\x01\xff\xd46zU\xe1\xaa\x0e\xbb\x00\x11\x1c\x01\x00\x00\x05\x01\a\x00\x00" +
	"\x132\x06\x02\x00\x01\x13j\x06\x02\x00\x01\xff\xad\xde\x14i\xf7\xab\xe0\xc0\x00Q%\x01\x01\x00\x00\x04\a\x00\x00\x11\"\x03\x00\x01\x11b\x03" +
	"\x00\x01\xff\xd2H\xee\xd34\x9d\xe6\xc3\x00\x11\x1c\x03\xff6\xcc5ߒ3\x98\x97\x00\x00\x01\x11\xea\x03\x13\x1a\x01\x03\x00\x00\x13*\x01\x03" +
	"\x13\x8a\x01\x03\x00\x00\xff \x8c\xc0cw\xbb\x8f\xd1\x00\x11\x1c\x01\x00\x00\x05\x01\a\x00\x00\x13\x9a\x01\x03\x00\x01\x13\xd2\x01\x03\x00\x01\xffX" +
	"\xb5\x8d\xd5t%S\xd3\x00\x11\"\x01\x00\x00\x04\a\x00\x00\x13Z\x02\x03\x00\x04\xff\x15\x8dT\xf5\xca\xd78\xd4\x00Q\x1c\x01\x02\xff6\xcc" +
	"5ߒ3\x98\x97\x00E\x02\a\x04\x01\x04\x13\x92\x02\x03\x13\xc2\x02\x03\x00\x00\x13\xd2\x02\x03\x00\x01\xfff\x8d\x87ӣ\"\x95\xd9\x00Q" +
	"'\x01\x02\xff\x15\x8dT\xf5\xca\xd78\xd4\x00\x15\x02\a\x01\x00\x00\x13\x9a\x04\x03\x00\x01\x13\xd2\x04\x03\x00\x01\xff\"\xe8*\x12#g\xbe\xe6" +
	"\x00Q\"\x01\x01\x00\x00\x04\a\x00\x00\x13\xfa\x05\x03\x00\x01\x132\x06\x03\x00\x01\xff\x94\x03\x84\x96=:\xe8\xed\x00\x11\x1c\x03\xff6\xcc5" +
	"ߒ3\x98\x97\x00\x00\x01\x13\xba\x06\x03\x13\xea\x06\x03\x00\x00\x13\xfa\x06\x03\x13Z\a\x03\x00\x00\xff\x89\xdcVE\xba\xbc\x87\xf2\x00Q\x1c" +
	"\x01\x01\x00\x00\x05\x01\a\x00\x00\x13j\a\x03\x00\x01\x13\xa2\a\x03\x00\x011\x01j\x01\xffcalculat\x04or.ca" +
	"pnp:Calculator.evaluate$Res\x0fults\x11\x01?Q\x04\x03\x04\x00" +
	"\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fvalue\x01\x11\xff\xd2H\xee\xd34\x9d\xe6\xc3\x00\x00\x01\x01\x11" +
	"\x00\x01\x11\x01\x8a\xffcalculat\x01or.capnp\x00\x00\x11\x01\x17Q\x04\x01\x01\xff6\xcc5ߒ3\x98" +
	"\x97\x00\x11\x01Z\xffCalculat\x00\x03or1\x01*\x01\xffcalculat\x03or.capnp" +
	":Calculator.Oper\x0fator\x11\x01\aP\x01\x01\x11\x01gQ\x10\x01\x02\x00\x00\x11)\"\x00" +
	"\x00\x01\x01\x11!J\x00\x00\x01\x02\x11\x1dJ\x00\x00\x01\x03\x11\x19:\x00\x00\aadd\xffsubtract\x00\x00\x00\xffm" +
	"ultiply\x00\x00\x00?divide1\x01z\x01\xffcalculat\x04or.capnp:" +
	"Calculator.getOperator$?Params\x11\x01?Q\x04\x03\x04\x00\x00\x04" +
	"\x01\x00\x00\x11\r\x1a\x00\x00Q\b\x03\x01Q\x14\x02\x01\x03op\x01\x0f\xff\xe6\xdf\xe6ax@\x93\x87\x00\x00\x01\x01\x0f\x00\x011\x01\x82" +
	"\x01\xffcalculat\x05or.capnp:Calculator.defFuncti" +
	"on$Results\x00\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0ffu" +
	"nc\x01\x11\xff\x94\x03\x84\x96=:\xe8\xed\x00\x00\x01\x01\x11\x00\x01\x11\x01\xe2\xffcalculat\x02or.capn" +
	"p:Calcula\ator\x11\x01GQ\x10\x01\x01\xff\x15\x8dT\xf5\xca\xd78\xd4\x00\x11\x19Z\xff\xd2H\xee\xd34\x9d" +
	"\xe6\xc3\x00\x11\x192\xff\x94\x03\x84\x96=:\xe8\xed\x00\x11\x15J\xff\xe6\xdf\xe6ax@\x93\x87\x00\x11\x15J\xffExpress" +
	"i\x00\x03on\x1fValue\xffFunction\x00\x00\x00\xffOperator\x00\x00\x00\x11\x01\xc7Q\f" +
	"\x03\x05\x00\x00\xff\xd46zU\xe1\xaa\x0e\xbb\x01\x11\xa6\x87X\xf5\xa3\xb1\x81\x11QJ\x00\x02\x11I\a\x01\x01\xff\x89\xdcVE\xba\xbc\x87" +
	"\xf2\x01\xc8\xd6|\x04e\xf4$\x8d\x11=b\x00\x02\x115\a\x01\x02\xff0ţ\xf4\xb4\u038d\x8a\x01 \x8c\xc0cw\xbb\x8f\xd1\x11)" +
	"b\x00\x02\x11!\a\xffevaluate\x00\x00\x00@\x01\xffdefFunct\x00\aion@\x01\xffget" +
	"Opera\x00\ator@\x01\x11\x01\aP\x01\x011\x01\x8a\x01\xffcalculat\x05or.capnp" +
	":Calculator.Function.call$Params\x00\x00\x11\x01?Q\x04\x03" +
	"\x04\x00\x00\x04\x01\x00\x00\x11\r:\x00\x00Q\b\x03\x01Q$\x02\x01?params\x01\x0e\x00\x01P\x03\x01\x01\v\x00\x02\x01\x0e" +
	"\x00\x011\x01b\x01\xffcalculat\x04or.capnp:Calculator.eval" +
	"uate$Par\aams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\rZ\x00\x00Q\f\x03\x01\x11\x02\x03\xffex" +
	"pressi\x00\x03on\x01\x10\xff\x15\x8dT\xf5\xca\xd78\xd4\x00\x00\x01P\x02\x01\x01\x10\x00\x011\x01\x92\x01\xffcalc" +
	"ulat\x05or.capnp:Calculator.Function.call$R" +
	"esult\x01s\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fvalue\x01" +
	"\v\x00\x02\x01\v\x00\x011\x01\x12\x01\xffcalculat\x03or.capnp:Calculator" +
	".Valu\x01e\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xffX\xb5\x8d\xd5t%S\xd3\x01\"\xe8*\x12#g\xbe\xe6" +
	"\x11\x11*\x00\x02\x11\x05\a\x0fread@\x01\x11\x01\aP\x01\x011\x01\x82\x01\xffcalculat\x05or.ca" +
	"pnp:Calculator.getOperator$Results\x00\x11\x01?Q\x04" +
	"\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0ffunc\x01\x11\xff\x94\x03\x84\x96=:\xe8\xed\x00\x00\x01" +
	"\x01\x11\x00\x011\x01r\x01\xffcalculat\x04or.capnp:Calculator.Va" +
	"lue.read$P\x1farams1\x01:\x01\xffcalculat\x03or.capnp:C" +
	"alculator.Expr?ession\x11\x01\aP\x01\x01\x11\x01\xe7Q\x10\x03\x04\f\xff\xff\x04\x01\x00" +
	"\x00\x11aB\x00\x00Q\\\x03\x01Qh\x02\x01\r\x01\xfe\xff\x14\x01\x01\x00\x00\x11ez\x00\x00Qd\x03\x01Qp\x02\x01\r\x02\xfd\xff" +
	"\x14\x01\x02\x00\x00\x11mR\x00\x00Ql\x03\x01Qx\x02\x01\r\x03\xfc\xff\x01\x01\xfff\x8d\x87ӣ\"\x95\xd9\x00\x11u*\x00\x02\x7f" +
	"literal\x01\v\x00\x02\x01\v\x00\x01\xffprevious\x00?Result\x01\x11\xff\xd2H\xee\xd34" +
	"\x9d\xe6\xc3\x00\x00\x01\x01\x11\x00\x01\xffparamete\x00\x01r\x01\b\x00\x02\x01\b\x00\x01\x0fcall1\x01b\x01\xff" +
	"calculat\x04or.capnp:Calculator.Expression." +
	"c\aall\x11\x01wQ\b\x03\x04\x00\x00\x14\x01\x03\x00\x00\x11)J\x00\x00Q(\x03\x01Q4\x02\x01\x11\x01\x01\x14\x01\x04\x00\x00" +
	"\x111:\x00\x00Q,\x03\x01QH\x02\x01\xfffunction\x00\x00\x00\x01\x11\xff\x94\x03\x84\x96=:\xe8\xed\x00\x00\x01\x01" +
	"\x11\x00\x01?params\x01\x0e\x00\x01P\x03\x01\x01\x10\xff\x15\x8dT\xf5\xca\xd78\xd4\x00\x00\x01\x01\x0e\x00\x011\x01z\x01\xff" +
	"calculat\x04or.capnp:Calculator.Value.read$" +
	"R?esults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fvalue" +
	"\x01\v\x00\x02\x01\v\x00\x011\x01*\x01\xffcalculat\x03or.capnp:Calculato" +
	"r.Func\x0ftion\x11\x01\aP\x01\x01\x11\x01GQ\x04\x03\x05\x00\x00\xff\x17w\xb8p\xdf`\x91\xb1\x01\xad\xde\x14i" +
	"\xf7\xab\xe0\xc0\x11\x11*\x00\x02\x11\x05\a\x0fcall@\x01\x11\x01\aP\x01\x011\x01z\x01\xffcalculat\x04o" +
	"r.capnp:Calculator.defFunction$?Params\x11\x01" +
	"wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)Z\x00\x00Q(\x03\x01Q4\x02\x01\x01\x01\x14\x01\x01\x00\x00\x111*\x00\x00Q,\x03\x01" +
	"Q8\x02\x01\xffparamCou\x00\x03nt\x01\x04\x00\x02\x01\x04\x00\x01\x0fbody\x01\x10\xff\x15\x8dT\xf5\xca\xd78" +
	"\xd4\x00\x00\x01\x01\x10\x00\x01\x11\x01\x1fA\f\x011\t\xd2\x0215*\x011Ez\x01\xffStarts c\nompu" +
	"ting. The result is a capability, so tha" +
	"t it can be used before it is known.\x01\n\xffD" +
	"efines \x03a function over paramete\x0frs.\n\xffTh" +
	"e basi\x04c operations, each of two parame?" +
	"ters.\n1\x01\x82\x01\xffMay be i\x05mplemented by the cl" +
	"ient just as well.\n\x00\x11\x01\x0fA\x04\x01\x00\x00"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

package main

import (
	"context"
	"errors"
	"fmt"
	"math"

	"capnproto.org/go/capnp/v3"

	"github.com/marque-rpc/marque/interop/gocapnp/calculator"
)

type calculatorServer struct{}

func (calculatorServer) Evaluate(ctx context.Context, call calculator.Calculator_evaluate) error {
	call.Go()
	e, err := call.Args().Expression()
	if err != nil {
		return err
	}
	v, err := compute(ctx, e, nil)
	if err != nil {
		return err
	}
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetValue(calculator.Calculator_Value_ServerToClient(number(v)))
}

func (calculatorServer) DefFunction(_ context.Context, call calculator.Calculator_defFunction) error {
	body, err := call.Args().Body()
	if err != nil {
		return err
	}
	_, seg, err := capnp.NewMessage(capnp.MultiSegment(nil))
	if err != nil {
		return err
	}
	keep, err := calculator.NewRootCalculator_Expression(seg)
	if err != nil {
		return err
	}
	if err := capnp.Struct(keep).CopyFrom(capnp.Struct(body)); err != nil {
		return err
	}
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetFunc(calculator.Calculator_Function_ServerToClient(function(func(ctx context.Context, params []float64) (float64, error) {
		return compute(ctx, keep, params)
	})))
}

func (calculatorServer) GetOperator(_ context.Context, call calculator.Calculator_getOperator) error {
	op := call.Args().Op()
	res, err := call.AllocResults()
	if err != nil {
		return err
	}
	return res.SetFunc(calculator.Calculator_Function_ServerToClient(function(func(_ context.Context, p []float64) (float64, error) {
		if len(p) != 2 {
			return 0, errors.New("an operator has two parameters")
		}
		switch op {
		case calculator.Calculator_Operator_add:
			return p[0] + p[1], nil
		case calculator.Calculator_Operator_subtract:
			return p[0] - p[1], nil
		case calculator.Calculator_Operator_multiply:
			return p[0] * p[1], nil
		}
		return p[0] / p[1], nil
	})))
}

type number float64

func (n number) Read(_ context.Context, call calculator.Calculator_Value_read) error {
	res, err := call.AllocResults()
	if err == nil {
		res.SetValue(float64(n))
	}
	return err
}

type function func(ctx context.Context, params []float64) (float64, error)

func (f function) Call(ctx context.Context, call calculator.Calculator_Function_call) error {
	call.Go()
	list, err := call.Args().Params()
	if err != nil {
		return err
	}
	params := make([]float64, list.Len())
	for i := range params {
		params[i] = list.At(i)
	}
	v, err := f(ctx, params)
	if err != nil {
		return err
	}
	res, err := call.AllocResults()
	if err == nil {
		res.SetValue(v)
	}
	return err
}

func compute(ctx context.Context, e calculator.Calculator_Expression, params []float64) (float64, error) {
	switch e.Which() {
	case calculator.Calculator_Expression_Which_literal:
		return e.Literal(), nil
	case calculator.Calculator_Expression_Which_previousResult:
		return readValue(ctx, e.PreviousResult())
	case calculator.Calculator_Expression_Which_parameter:
		if int(e.Parameter()) >= len(params) {
			return 0, errors.New("there is no such parameter")
		}
		return params[e.Parameter()], nil
	}
	list, err := e.Call().Params()
	if err != nil {
		return 0, err
	}
	args := make([]float64, list.Len())
	for i := range args {
		if args[i], err = compute(ctx, list.At(i), params); err != nil {
			return 0, err
		}
	}
	f, release := e.Call().Function().Call(ctx, func(p calculator.Calculator_Function_call_Params) error {
		list, err := p.NewParams(int32(len(args)))
		for i, v := range args {
			list.Set(i, v)
		}
		return err
	})
	defer release()
	res, err := f.Struct()
	if err != nil {
		return 0, err
	}
	return res.Value(), nil
}

func readValue(ctx context.Context, v calculator.Calculator_Value) (float64, error) {
	f, release := v.Read(ctx, nil)
	defer release()
	res, err := f.Struct()
	if err != nil {
		return 0, err
	}
	return res.Value(), nil
}

// An expression fills in an expression of a message.
type expression func(calculator.Calculator_Expression) error

func literal(v float64) expression {
	return func(e calculator.Calculator_Expression) error { e.SetLiteral(v); return nil }
}

func parameter(n uint32) expression {
	return func(e calculator.Calculator_Expression) error { e.SetParameter(n); return nil }
}

func previous(v calculator.Calculator_Value) expression {
	return func(e calculator.Calculator_Expression) error { return e.SetPreviousResult(v.AddRef()) }
}

func apply(f calculator.Calculator_Function, args ...expression) expression {
	return func(e calculator.Calculator_Expression) error {
		e.SetCall()
		if err := e.Call().SetFunction(f.AddRef()); err != nil {
			return err
		}
		list, err := e.Call().NewParams(int32(len(args)))
		for i, a := range args {
			if err == nil {
				err = a(list.At(i))
			}
		}
		return err
	}
}

func checkCalculator(ctx context.Context, c calculator.Calculator) error {
	operator := func(op calculator.Calculator_Operator) calculator.Calculator_Function {
		f, _ := c.GetOperator(ctx, func(p calculator.Calculator_getOperator_Params) error { p.SetOp(op); return nil })
		return f.Func()
	}
	define := func(params int32, body expression) calculator.Calculator_Function {
		f, _ := c.DefFunction(ctx, func(p calculator.Calculator_defFunction_Params) error {
			p.SetParamCount(params)
			e, err := p.NewBody()
			if err != nil {
				return err
			}
			return body(e)
		})
		return f.Func()
	}
	evaluate := func(e expression) calculator.Calculator_Value {
		f, _ := c.Evaluate(ctx, func(p calculator.Calculator_evaluate_Params) error {
			x, err := p.NewExpression()
			if err != nil {
				return err
			}
			return e(x)
		})
		return f.Value()
	}
	add, subtract := operator(calculator.Calculator_Operator_add), operator(calculator.Calculator_Operator_subtract)
	multiply := operator(calculator.Calculator_Operator_multiply)
	product := evaluate(apply(multiply, literal(4), literal(6)))
	f := define(2, apply(add, apply(multiply, parameter(0), literal(100)), parameter(1)))
	g := define(1, apply(multiply, apply(f, parameter(0), apply(add, parameter(0), literal(1))), literal(2)))
	power := calculator.Calculator_Function_ServerToClient(function(func(_ context.Context, p []float64) (float64, error) {
		return math.Pow(p[0], p[1]), nil
	}))
	for _, c := range []struct {
		name string
		e    expression
		want float64
	}{
		{"a literal", literal(123), 123},
		{"nested calls", apply(subtract, apply(add, literal(123), literal(45)), literal(67)), 101},
		{"a previous result", apply(add, previous(product), literal(3)), 27},
		{"functions of functions", apply(g, literal(21)), 4244},
		{"a callback", apply(power, literal(2), apply(add, literal(4), literal(5))), 512},
	} {
		got, err := readValue(ctx, evaluate(c.e))
		if err != nil || got != c.want {
			return fmt.Errorf("%s: got %v, want %v: %w", c.name, got, c.want, err)
		}
	}
	return nil
}

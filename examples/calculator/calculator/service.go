// Package calculator is the calculator of the C++ sample in Go: the service, and a client that checks one.
package calculator

import (
	"context"
	"errors"
	"fmt"

	"github.com/marque-rpc/marque/rpc"
)

// New returns a calculator.
func New() Calculator { return NewCalculator(service{}) }

type service struct{}

func (service) Evaluate(ctx context.Context, expression *CalculatorExpression) (CalculatorValue, error) {
	defer expression.Release()
	v, err := compute(ctx, expression, nil)
	if err != nil {
		return CalculatorValue{}, err
	}
	return NewCalculatorValue(value(v)), nil
}

func (service) DefFunction(_ context.Context, paramCount int32, body *CalculatorExpression) (CalculatorFunction, error) {
	return NewCalculatorFunction(&defined{int(paramCount), body}, rpc.OnRelease(body.Release)), nil
}

func (service) GetOperator(_ context.Context, op CalculatorOperator) (CalculatorFunction, error) {
	if !op.Known() {
		return CalculatorFunction{}, fmt.Errorf("unknown operator %v", op)
	}
	return CalculatorFunctionFunc(func(_ context.Context, params []float64) (float64, error) {
		if len(params) != 2 {
			return 0, errors.New("an operator has two parameters")
		}
		return apply(op, params[0], params[1]), nil
	}), nil
}

func apply(op CalculatorOperator, a, b float64) float64 {
	switch op {
	case CalculatorOperatorAdd:
		return a + b
	case CalculatorOperatorSubtract:
		return a - b
	case CalculatorOperatorMultiply:
		return a * b
	}
	return a / b
}

// value is a number as a capability.
type value float64

func (v value) Read(context.Context) (float64, error) { return float64(v), nil }

// defined is a function that the client has defined.
type defined struct {
	paramCount int
	body       *CalculatorExpression
}

func (d *defined) Call(ctx context.Context, params []float64) (float64, error) {
	if len(params) != d.paramCount {
		return 0, fmt.Errorf("the function has %d parameters, not %d", d.paramCount, len(params))
	}
	return compute(ctx, d.body, params)
}

// compute evaluates an expression in which params are the values of the parameters.
func compute(ctx context.Context, e *CalculatorExpression, params []float64) (float64, error) {
	switch u := e.Union.(type) {
	case nil:
		return 0, nil
	case CalculatorExpressionLiteral:
		return u.Value, nil
	case CalculatorExpressionPreviousResult:
		return u.Value.Read(ctx)
	case CalculatorExpressionParameter:
		if int(u.Value) >= len(params) {
			return 0, fmt.Errorf("there is no parameter %d", u.Value)
		}
		return params[u.Value], nil
	case CalculatorExpressionCall:
		args := make([]float64, len(u.Params))
		for i := range u.Params {
			v, err := compute(ctx, &u.Params[i], params)
			if err != nil {
				return 0, err
			}
			args[i] = v
		}
		return u.Function.Call(ctx, args)
	}
	return 0, fmt.Errorf("unknown kind of expression %v", e.Union.Which())
}

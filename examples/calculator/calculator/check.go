package calculator

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/marque-rpc/marque/rpc"
)

// Check runs every kind of calculation on the calculator c. Capabilities are passed on while they are still promises, unless settle says
// to wait for each: for a peer that cannot cope.
func Check(ctx context.Context, c Calculator, settle bool) error {
	k := checker{ctx: ctx, c: c, settle: settle}
	add, subtract := c.GetOperator(ctx, CalculatorOperatorAdd), c.GetOperator(ctx, CalculatorOperatorSubtract)
	multiply, divide := c.GetOperator(ctx, CalculatorOperatorMultiply), c.GetOperator(ctx, CalculatorOperatorDivide)
	defer add.Release()
	defer subtract.Release()
	defer multiply.Release()
	defer divide.Release()
	k.wait(add.Ref, subtract.Ref, multiply.Ref, divide.Ref)

	k.is("a literal", Literal(123), 123)
	k.is("nested calls", Call(subtract, Call(add, Literal(123), Literal(45)), Literal(67)), 101)

	product := c.Evaluate(ctx, Call(multiply, Literal(4), Literal(6)))
	defer product.Release()
	k.wait(product.Ref)
	k.is("a previous result plus 3", Call(add, previous(product), Literal(3)), 27)
	k.is("a previous result by 3", Call(divide, previous(product), Literal(3)), 8)

	// f(x, y) = x * 100 + y;  g(x) = f(x, x + 1) * 2
	f := c.DefFunction(ctx, 2, Call(add, Call(multiply, param(0), Literal(100)), param(1)))
	defer f.Release()
	k.wait(f.Ref)
	g := c.DefFunction(ctx, 1, Call(multiply, Call(f, param(0), Call(add, param(0), Literal(1))), Literal(2)))
	defer g.Release()
	k.wait(g.Ref)
	k.is("a function", Call(f, Literal(12), Literal(34)), 1234)
	k.is("functions of functions", Call(g, Literal(21)), 4244)

	power := CalculatorFunctionFunc(func(_ context.Context, params []float64) (float64, error) {
		if len(params) != 2 {
			return 0, errors.New("power has two parameters")
		}
		return math.Pow(params[0], params[1]), nil
	})
	defer power.Release()
	k.is("a callback", Call(power, Literal(2), Call(add, Literal(4), Literal(5))), 512)
	k.is("a callback within a callback", Call(power, Literal(2), Call(power, Literal(2), Literal(3))), 256)

	k.fails("an operator with one parameter", Call(add, Literal(1)))
	k.fails("a parameter outside of a function", param(0))
	return k.err
}

// checker evaluates expressions and keeps the first thing that is wrong.
type checker struct {
	ctx    context.Context
	c      Calculator
	settle bool
	err    error
}

// wait waits for promises, if it must.
func (k *checker) wait(refs ...rpc.Ref) {
	for _, r := range refs {
		if k.settle && k.err == nil {
			k.err = r.Settled(k.ctx)
		}
	}
}

func (k *checker) evaluate(e *CalculatorExpression) (float64, error) {
	v := k.c.Evaluate(k.ctx, e)
	defer v.Release()
	return v.Read(k.ctx) // sent before the result of Evaluate is here
}

func (k *checker) is(what string, e *CalculatorExpression, want float64) {
	if k.err != nil {
		return
	}
	if got, err := k.evaluate(e); err != nil {
		k.err = fmt.Errorf("%s: %w", what, err)
	} else if got != want {
		k.err = fmt.Errorf("%s: got %v, want %v", what, got, want)
	}
}

func (k *checker) fails(what string, e *CalculatorExpression) {
	if k.err != nil {
		return
	}
	if got, err := k.evaluate(e); err == nil {
		k.err = fmt.Errorf("%s: got %v, want an error", what, got)
	}
}

// Literal is the expression for a number.
func Literal(v float64) *CalculatorExpression {
	return &CalculatorExpression{Union: CalculatorExpressionLiteral{Value: v}}
}

func param(n uint32) *CalculatorExpression {
	return &CalculatorExpression{Union: CalculatorExpressionParameter{Value: n}}
}

func previous(v CalculatorValue) *CalculatorExpression {
	return &CalculatorExpression{Union: CalculatorExpressionPreviousResult{Value: v}}
}

// Call is the expression for a call of f.
func Call(f CalculatorFunction, params ...*CalculatorExpression) *CalculatorExpression {
	c := CalculatorExpressionCall{Function: f}
	for _, p := range params {
		c.Params = append(c.Params, *p)
	}
	return &CalculatorExpression{Union: c}
}

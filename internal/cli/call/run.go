package call

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
)

// Runner makes the calls of a chain.
type Runner struct {
	Types *Types
	Stdin io.Reader

	// Connect gives the capability that a string in the parameters stands for,
	// which the runner releases.
	Connect func(ctx context.Context, uriOrFile string) (rpc.Ref, error)

	// Received is told of calls that come to the objects that "-" stands for in
	// the parameters, one at a time: Interface.method and parameters in JSON.
	Received func(method string, params []byte)
}

// Result is what the last call of a chain returned, or the part of it that the
// chain led to. It is valid until Release.
type Result struct {
	Value schema.Dynamic

	answers []rpc.Answer
	refs    []rpc.Ref
}

// Release gives up all that the chain held.
func (r *Result) Release() {
	for _, a := range r.answers {
		a.Release()
	}
	for _, ref := range r.refs {
		ref.Release()
	}
}

// position is how far a chain has come: at a capability, or inside the results of a call.
type position struct {
	ref   rpc.Ref
	iface *schema.InterfaceType // of ref, where it is known

	answer rpc.Answer
	method schema.MethodType
	result *schema.ValueType // inside results: what stands there; nil at a capability
	path   []uint16          // of pointers, from the root of the results
	fields []*schema.StructField
}

// Run makes the calls of a chain, the first on ref, which it borrows. Each call
// is sent at once, to the result that the one before it will have. each is called
// with the result of the last call; several times where its parameters come
// from standard input.
func (r *Runner) Run(ctx context.Context, ref rpc.Ref, steps []Step, each func(*Result) error) error {
	held := &Result{}
	defer held.Release()
	at := position{ref: ref}
	for i, step := range steps {
		if at.result != nil {
			next, isField, err := r.enter(at, step, held)
			if err != nil {
				return err
			}
			if isField {
				at = next
				continue
			}
		}
		m, err := r.method(ctx, at, step, i == 0)
		if err != nil {
			return err
		}
		if step.Stdin {
			return r.repeat(ctx, at.ref, m, each)
		}
		if m.IsStreaming() {
			return r.stream(ctx, at.ref, m, step.Params, each)
		}
		if at, err = r.send(ctx, at.ref, m, step.Params); err != nil {
			return err
		}
		held.answers = append(held.answers, at.answer)
	}
	return r.finish(ctx, at, each)
}

// method finds the method that a step names. What the types at hand do not know,
// the object in the middle of a chain is asked for: it may be more than the
// schema says of it.
func (r *Runner) method(ctx context.Context, at position, step Step, first bool) (schema.MethodType, error) {
	m, err := r.Types.method(step.Name, at.iface, first)
	if err == nil || first {
		return m, err
	}
	types, askErr := Reflected(ctx, at.ref)
	if askErr != nil {
		return m, err
	}
	return types.method(step.Name, nil, true)
}

// send starts one call.
func (r *Runner) send(ctx context.Context, ref rpc.Ref, m schema.MethodType, params []byte) (position, error) {
	call, err := r.prepare(ctx, ref, m, params)
	if err != nil {
		return position{}, err
	}
	results, err := m.Results()
	if err != nil {
		call.Abort()
		return position{}, err
	}
	return position{answer: call.Send(), method: m, result: &schema.ValueType{Kind: schema.KindStruct, Struct: results}}, nil
}

// prepare fills in the parameters of a call.
func (r *Runner) prepare(ctx context.Context, ref rpc.Ref, m schema.MethodType, params []byte) (*rpc.Call, error) {
	t, err := m.Params()
	if err != nil {
		return nil, err
	}
	call := ref.Begin(ctx, rpcMethod(m), t.Size())
	b, err := schema.BuildDynamic(t, call.Params())
	if err == nil && len(params) > 0 {
		err = schema.ParseJSON(params, b, schema.JSONParseOptions{Strict: true, Capability: r.capability(ctx)})
	}
	if err != nil {
		call.Abort()
		return nil, fmt.Errorf("parameters of %s: %w%s", m, err, pointTo(params, err))
	}
	return call, nil
}

// pointTo shows the line of the parameters in which an error is, and where in it.
func pointTo(params []byte, err error) string {
	var at *schema.ParseError
	const widest = 200
	if !errors.As(err, &at) {
		return ""
	}
	lines := strings.Split(string(params), "\n")
	if at.Line > len(lines) || len(lines[at.Line-1]) > widest || at.Col > len(lines[at.Line-1])+1 {
		return ""
	}
	line := cli.Printable(lines[at.Line-1])
	before := utf8.RuneCountInString(lines[at.Line-1][:at.Col-1])
	return fmt.Sprintf("\n    %s\n    %s^", strings.ReplaceAll(line, "\t", " "), strings.Repeat(" ", before))
}

// enter goes on to fields of the results. A name without a dot in front is not
// a field but the method of a bare capability.
func (r *Runner) enter(at position, step Step, held *Result) (position, bool, error) {
	name, dotted := strings.CutPrefix(step.Name, ".")
	if !dotted {
		return at, false, fmt.Errorf("%s: neither parameters, which are a JSON object such as '{\"name\": 1}', nor a field of what %s returns: %s",
			short(step.Name), at.method, fieldNames(at.result))
	}
	if step.Params != nil || step.Stdin {
		return at, false, fmt.Errorf("%s is a field of what %s returns, and takes no parameters", step.Name, at.method)
	}
	for _, part := range strings.Split(name, ".") {
		if at.result == nil || at.result.Kind != schema.KindStruct {
			return at, false, fmt.Errorf("%s: what comes before .%s has no fields", step.Name, part)
		}
		f := at.result.Struct.Field(part)
		if f == nil {
			return at, false, errors.New(at.result.Struct.NoField(part))
		}
		t, err := f.Type()
		if err != nil {
			return at, false, err
		}
		at.fields = append(at.fields[:len(at.fields):len(at.fields)], f)
		at.result = t
		if f.Kind == schema.SlotField && t.Kind.IsPointer() {
			at.path = append(at.path[:len(at.path):len(at.path)], uint16(f.Offset))
		}
	}
	if k := at.result.Kind; k == schema.KindInterface || k == schema.KindAnyPointer {
		ref := at.answer.Pipeline(at.path...)
		held.refs = append(held.refs, ref)
		at.ref, at.iface = ref, at.result.Interface
		at.result = nil
	}
	return at, true, nil
}

func fieldNames(t *schema.ValueType) string {
	if t.Kind != schema.KindStruct || len(t.Struct.Fields) == 0 {
		return "it has none"
	}
	var names []string
	for _, f := range t.Struct.Fields {
		names = append(names, "."+cli.Printable(f.Name))
	}
	return strings.Join(names, ", ")
}

// finish waits for the last call.
func (r *Runner) finish(ctx context.Context, at position, each func(*Result) error) error {
	results, err := at.answer.Wait(ctx)
	if err != nil {
		return err
	}
	t, err := at.method.Results()
	if err != nil {
		return err
	}
	v := schema.StructValue(t, results)
	for _, f := range at.fields {
		s := v.Struct()
		if f.InUnion() && s.Which() != f {
			return fmt.Errorf("%s returned no %s", at.method, f.Name)
		}
		if v, err = s.Get(f); err != nil {
			return err
		}
	}
	return each(&Result{Value: v})
}

// repeat makes one call after the other, with parameters from standard input.
func (r *Runner) repeat(ctx context.Context, ref rpc.Ref, m schema.MethodType, each func(*Result) error) error {
	input, err := io.ReadAll(io.LimitReader(r.Stdin, schema.DefaultParseBytes+1))
	if err != nil {
		return err
	}
	values, err := split(input)
	if err != nil {
		return fmt.Errorf("standard input: %w", err)
	}
	if m.IsStreaming() {
		return r.stream(ctx, ref, m, nil, each, values...)
	}
	for _, params := range values {
		if err := r.one(ctx, ref, m, params, each); err != nil {
			return err
		}
	}
	return nil
}

func (r *Runner) one(ctx context.Context, ref rpc.Ref, m schema.MethodType, params []byte, each func(*Result) error) error {
	at, err := r.send(ctx, ref, m, params)
	if err != nil {
		return err
	}
	defer at.answer.Release()
	return r.finish(ctx, at, each)
}

// stream makes streaming calls, with the flow control that they have.
func (r *Runner) stream(ctx context.Context, ref rpc.Ref, m schema.MethodType, params []byte, _ func(*Result) error, values ...[]byte) error {
	if len(values) == 0 {
		values = [][]byte{params}
	}
	for _, v := range values {
		call, err := r.prepare(ctx, ref, m, v)
		if err != nil {
			return err
		}
		if err := call.Stream(); err != nil {
			return err
		}
	}
	return ref.WaitStream(ctx)
}

// split cuts several JSON values apart.
func split(input []byte) ([][]byte, error) {
	if len(input) > schema.DefaultParseBytes {
		return nil, errors.New("the input is too long")
	}
	var values [][]byte
	rest := schema.SkipSpace(input, false)
	for len(rest) > 0 {
		next, err := schema.SkipJSON(rest)
		if err != nil {
			return nil, schema.Displace(err, input[:len(input)-len(rest)])
		}
		values = append(values, rest[:len(rest)-len(next)])
		rest = next
	}
	return values, nil
}

// capability makes a capability of a string in the parameters.
func (r *Runner) capability(ctx context.Context) func(*schema.ValueType, []byte) (capnp.Capability, error) {
	return func(t *schema.ValueType, value []byte) (capnp.Capability, error) {
		text, err := schema.JSONString(value)
		if err != nil {
			return nil, errors.New(`a capability is written as "capnp://…", as "FILE" with its URI, or as "-" for an object that prints the calls it gets`)
		}
		if strings.HasPrefix(text, "<capability ") {
			return nil, errors.New("that stands for a capability in a result: keep it with --save FILE there, and give the file here")
		}
		if text == "-" && t.Kind == schema.KindInterface {
			return rpc.NewObject(&printer{types: t.Interface, received: r.Received}, rpc.Name(t.String())), nil
		}
		return r.Connect(ctx, text)
	}
}

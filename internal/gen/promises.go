package gen

import (
	"fmt"
	"slices"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// writePromise writes the type that stands for the results of a method before they are there.
func (o *out) writePromise(n *node, meth *method) {
	if o.convention(meth) == streams {
		return
	}
	e := n.own()
	s := o.signatureOf(meth, e)
	p := meth.promise + n.paramNames()
	reader := o.readerIn(meth.results, meth.ResultBrand, e)
	o.p("// %s is the promise of the results of %s.%s. Whoever made the call releases it.", meth.promise, n.Name(), meth.Name)
	o.p("type %s%s struct{ %sAnswer }\n", meth.promise, o.typeParams(n), o.rpc())
	o.p("// Wait waits for the results, which are the caller's own.")
	if len(s.names) == 0 {
		o.p("func (p %s) Wait(ctx context.Context) error {\n_, err := p.Answer.Wait(ctx)\nreturn err\n}\n", p)
	} else {
		only := signature{results: s.results, names: s.names}
		ctx, v, r, err := only.free("ctx"), only.free("p"), only.free("r"), only.free("err")
		o.p("func (%s %s) Wait(%s context.Context) %s {", v, p, ctx, only.resultList())
		o.p("%s, %s := %s.Answer.Wait(%s)\nif %s != nil {\nreturn %s\n}\nreturn %s.results(%s)\n}\n", r, err, v, ctx, err, only.zeroResults(err), v, r)
		o.writeResults(n, meth, only, p, reader)
	}
	if meth.results.isEmpty() {
		return
	}
	o.p("// Read waits for the results and reads them in place, until Release.")
	o.p("func (p %s) Read(ctx context.Context) (%s, error) {", p, reader)
	o.p("r, err := p.Answer.Wait(ctx)\nreturn %s(r), err\n}\n", reader)
	names := newScope("Answer", "Wait", "Read", "Results", "Pipeline", "Release", "Then")
	o.writePipeline(meth.results, o.resultEnv(meth, e), p, names, "p.Answer.Pipeline(", "p.Answer", "")
}

// resultEnv is the environment inside the result struct.
func (o *out) resultEnv(meth *method, e env) env {
	if meth.results.iface != nil {
		return e
	}
	return o.bind(meth.results, meth.ResultBrand, e)
}

// writeResults writes what copies the results out of the message.
func (o *out) writeResults(n *node, meth *method, s signature, p, reader string) {
	in, r := s.free("s"), s.free("r")
	o.p("func (%s) results(%s %sStruct) %s {", p, in, o.capnp(), s.resultList())
	if !meth.results.flat() {
		v := s.free("v")
		o.p("%s := %s(%s).Plain()\nreturn &%s, nil\n}\n", v, reader, in, v)
		return
	}
	fields := meth.results.valueFields()
	if len(fields) == 1 {
		r = reader + "(" + in + ")"
	} else {
		o.p("%s := %s(%s)", r, reader, in)
	}
	var all []string
	for _, i := range fields {
		all = append(all, o.toPlain(meth.results, &meth.results.Struct.Fields[i], r+"."+meth.results.names.fields[i].base+"()"))
	}
	o.p("return %s, nil\n}\n", strings.Join(all, ", "))
}

// findPipelines marks the structs that, as part of results, have a capability that can be called before it is there.
func (m *model) findPipelines() error {
	for changed := true; changed; {
		changed = false
		for _, n := range m.nodes {
			if n.Kind == schema.StructNode && !n.pipelines && slices.ContainsFunc(n.Struct.Fields, m.pipelined) {
				n.pipelines, changed = true, true
			}
		}
	}
	return nil
}

// pipelined reports whether a field is a capability, or may lead to one.
func (m *model) pipelined(f schema.Field) bool {
	switch {
	case f.InUnion():
		return false
	case f.Kind == schema.GroupField:
		return m.nodes[f.GroupID].pipelines
	case f.Type.Kind == schema.KindStruct:
		return m.nodes[f.Type.ID].pipelines
	}
	return f.Type.Kind == schema.KindInterface || f.Type.Kind == schema.KindAnyPointer
}

// writePipeline writes the accessors of a promise: one for each field that is a capability or leads to one. Structs within are
// flattened: the path to a capability is a method name, AccountOwner.
func (o *out) writePipeline(n *node, e env, recv string, names scope, call, answer, prefix string) {
	o.walkPipeline(n, e, nil, "", "", func(name, doc string, path []string, t *schema.Type, e env) {
		typ := o.goType(t, plainForm, e)
		method, client := names.take(prefix+name), ""
		switch {
		case t.Kind == schema.KindInterface:
			client = typ
		case t.Any != schema.AnyCapability:
			method = names.take(method + "Ref")
		}
		o.p("// %s is the capability that will be at %s, usable now.", method, doc)
		expr := call + strings.Join(path, ", ") + ")"
		if client == "" {
			o.p("func (p %s) %s() %sRef { return %s }\n", recv, method, o.rpc(), expr)
		} else {
			o.p("func (p %s) %s() %s { return %s{Ref: %s} }\n", recv, method, client, client, expr)
		}
	})
}

// maxPipelines bounds how many accessors a promise has.
const maxPipelines = 100

// walkPipeline calls f for each field in n that can be pipelined, with the name of its accessor and its path. Structs that contain
// themselves are entered once.
func (o *out) walkPipeline(n *node, e env, path []string, name, doc string, f func(name, doc string, path []string, t *schema.Type, e env)) {
	count, steps := 0, 0
	entered := make(map[*node]bool)
	var walk func(n *node, e env, path []string, name, doc string)
	walk = func(n *node, e env, path []string, name, doc string) {
		// The steps end a search among structs that lead to one another and to no capability.
		if steps++; entered[n] || steps > 100*maxPipelines {
			return
		}
		entered[n] = true
		defer delete(entered, n)
		for _, i := range fieldsInOrder(n.Struct) {
			field := &n.Struct.Fields[i]
			if count >= maxPipelines || !o.m.pipelined(*field) {
				continue
			}
			name, doc := name+n.names.fields[i].base, strings.TrimPrefix(doc+"."+field.Name, ".")
			switch {
			case field.Kind == schema.GroupField:
				walk(o.m.nodes[field.GroupID], e, path, name, doc)
			case field.Type.Kind == schema.KindStruct:
				s := o.m.nodes[field.Type.ID]
				walk(s, o.bind(s, field.Type.Brand, e), next(path, field.Offset), name, doc)
			default:
				count++
				f(name, doc, next(path, field.Offset), &field.Type, e)
			}
		}
	}
	walk(n, e, path, name, doc)
}

// next is a path one pointer longer.
func next(path []string, offset uint32) []string {
	return append(append([]string(nil), path...), fmt.Sprint(offset))
}

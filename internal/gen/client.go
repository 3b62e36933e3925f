package gen

import (
	"fmt"
	"strings"
)

// writeClientMethod writes the forms of a method on the client: plain, asynchronous and raw.
func (o *out) writeClientMethod(n *node, meth *method) {
	e := n.own()
	s := o.signatureOf(meth, e)
	c := n.go_ + n.paramNames()
	begin := "begin" + meth.name
	params := o.builderIn(meth.params, meth.ParamBrand, e)
	text := n.memberText(meth.index, meth.Annotations)
	promise := meth.promise + n.paramNames()

	o.docs(o.methodSentence(meth), text)
	o.p("func (c %s) %s(%s) %s {", c, meth.name, s.paramList(), o.clientResults(meth, s, e))
	o.writePlainCall(n, meth, s)
	if o.convention(meth) != streams {
		o.p("// %sAsync calls %s and returns at once; calls in flight arrive in the order in which they were made.", meth.name, meth.Name)
		o.p("func (c %s) %sAsync(%s) %s {", c, meth.name, s.paramList(), promise)
		o.p("return %s{c.%s(%s).Send()}\n}\n", promise, begin, s.argList())
	}
	switch {
	case meth.params.isEmpty():
	case o.convention(meth) != streams:
		o.p("// %sRaw is %sAsync with parameters that fill builds in place, in the message that is sent.", meth.name, meth.name)
		o.p("func (c %s) %sRaw(ctx context.Context, fill func(%s)) %s {", c, meth.name, params, promise)
		o.p("call := c.Begin(ctx, &%s, %s{}.ObjectSize())\nfill(%s(call.Params()))", meth.variable, params, params)
		o.p("return %s{call.Send()}\n}\n", promise)
	default:
		o.p("// %sRaw is %s with parameters that fill builds in place, in the message that is sent.", meth.name, meth.name)
		o.p("func (c %s) %sRaw(ctx context.Context, fill func(%s)) error {", c, meth.name, params)
		o.p("call := c.Begin(ctx, &%s, %s{}.ObjectSize())\nfill(%s(call.Params()))\nreturn call.Stream()\n}\n", meth.variable, params, params)
	}
	o.writeBegin(n, meth, s, params)
}

// methodSentence is what the plain form of a method does.
func (o *out) methodSentence(meth *method) string {
	switch o.convention(meth) {
	case atOnce:
		return fmt.Sprintf("%s calls %s and returns what it will return, at once: it can be used now, and what goes wrong shows then.", meth.name, meth.Name)
	case asPromise:
		return fmt.Sprintf("%s calls %s and returns the promise of its results.", meth.name, meth.Name)
	case streams:
		return fmt.Sprintf("%s calls %s and returns when it is a good time for the next call; WaitStream waits for all that is in flight.", meth.name, meth.Name)
	}
	return fmt.Sprintf("%s calls %s and waits for its results.", meth.name, meth.Name)
}

// writePlainCall writes the body of the plain form.
func (o *out) writePlainCall(n *node, meth *method, s signature) {
	begin := fmt.Sprintf("c.begin%s(%s)", meth.name, s.argList())
	promise := meth.promise + n.paramNames()
	switch o.convention(meth) {
	case streams:
		o.p("return %s.Stream()\n}\n", begin)
	case asPromise:
		o.p("return %s{%s.Send()}\n}\n", promise, begin)
	case atOnce:
		o.writeAtOnce(n, meth, s, begin)
	default:
		o.p("a, err := %s.Wait()", begin)
		if len(s.names) == 0 {
			o.p("a.Release()\nreturn err\n}\n")
			return
		}
		o.p("if err != nil {\nreturn %s, err\n}", strings.Join(s.names, ", "))
		o.p("defer a.Release()")
		o.p("return %s{a}.results(a.Results())\n}\n", promise)
	}
}

func (o *out) writeAtOnce(n *node, meth *method, s signature, begin string) {
	e := n.own()
	fields := meth.results.valueFields()
	if len(fields) == 1 {
		f := &meth.results.Struct.Fields[fields[0]]
		o.p("return %s\n}\n", o.asClient(n, meth.results, fields[0], fmt.Sprintf("%s.Pipeline(%d)", begin, f.Offset), e))
		return
	}
	o.p("a := %s.Send()\ndefer a.Release()", begin)
	var all []string
	for _, i := range fields {
		all = append(all, o.asClient(n, meth.results, i, fmt.Sprintf("a.Pipeline(%d)", meth.results.Struct.Fields[i].Offset), e))
	}
	o.p("return %s\n}\n", strings.Join(all, ", "))
}

// asClient is the expression that makes a client of a reference, for a field that is a capability.
func (o *out) asClient(n, results *node, i int, ref string, e env) string {
	typ := o.goType(&results.Struct.Fields[i].Type, plainForm, e)
	if typ == "rpc.Ref" {
		return ref
	}
	return typ + "{Ref: " + ref + "}"
}

// writeBegin writes what all forms share: a call with its parameters.
func (o *out) writeBegin(n *node, meth *method, s signature, params string) {
	o.p("func (c %s) begin%s(%s) *%sCall {", n.go_+n.paramNames(), meth.name, s.paramList(), o.rpc())
	begin := fmt.Sprintf("c.Begin(ctx, &%s, %s{}.ObjectSize())", meth.variable, params)
	if meth.params.isEmpty() {
		begin = fmt.Sprintf("c.Begin(ctx, &%s, %sObjectSize{})", meth.variable, o.capnp())
	}
	fields := meth.params.valueFields()
	if meth.params.isEmpty() {
		o.p("return %s\n}\n", begin)
		return
	}
	o.p("call := %s", begin)
	if !meth.params.flat() {
		o.p("if params != nil {\nparams.Build(%s(call.Params()))\n}\nreturn call\n}\n", params)
		return
	}
	o.p("b := %s(call.Params())", params)
	for _, i := range fields {
		o.p("%s", o.buildField(meth.params, i, meth.params.names.fields[i].local))
	}
	o.p("return call\n}\n")
}

// writeInherited writes the methods of the superclass s on the client n.
func (o *out) writeInherited(n, s *node) {
	if s.iface_ == nil {
		return
	}
	e := o.superEnv(n, s, n.own())
	c, a := n.go_+n.paramNames(), o.clientType(n, s)
	promiseArgs := s.argsIn(e)
	for _, meth := range s.iface_.methods {
		sig := o.signatureOf(meth, e)
		args := sig.argList()
		promise := o.pkg(s) + meth.promise + promiseArgs
		params := o.builderIn(meth.params, meth.ParamBrand, e)
		o.p("// %s calls %s of [%s].", meth.name, meth.Name, o.pkg(s)+s.go_)
		o.p("func (c %s) %s(%s) %s { return %s{Ref: c.Ref}.%s(%s) }\n", c, meth.name, sig.paramList(), o.clientResults(meth, sig, e), a, meth.name, args)
		rawResult := "error"
		if o.convention(meth) != streams {
			rawResult = promise
			o.p("// %sAsync calls %s of [%s].", meth.name, meth.Name, o.pkg(s)+s.go_)
			o.p("func (c %s) %sAsync(%s) %s { return %s{Ref: c.Ref}.%sAsync(%s) }\n", c, meth.name, sig.paramList(), promise, a, meth.name, args)
		}
		if meth.params.isEmpty() {
			continue
		}
		o.p("// %sRaw calls %s of [%s].", meth.name, meth.Name, o.pkg(s)+s.go_)
		o.p("func (c %s) %sRaw(ctx context.Context, fill func(%s)) %s { return %s{Ref: c.Ref}.%sRaw(ctx, fill) }\n",
			c, meth.name, params, rawResult, a, meth.name)
	}
}

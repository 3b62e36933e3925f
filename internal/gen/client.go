package gen

import (
	"fmt"
	"strings"
)

// writeClientMethod writes the forms of a method on the client: plain, asynchronous and raw.
func (o *out) writeClientMethod(n *node, meth *method) {
	e := n.own()
	s := o.signatureOf(meth, e)
	c := n.goName + n.paramNames()
	begin := "Begin" + meth.name
	params := o.builderIn(meth.params, meth.ParamBrand, e)
	text := n.memberText(meth.index, meth.Annotations)
	promise := meth.promise + n.paramNames()

	o.docs(o.methodSentence(meth), text)
	recv := s.free("c")
	o.p("func (%s %s) %s(%s) %s {", recv, c, meth.name, s.paramList(), o.clientResults(meth, s, e))
	o.writePlainCall(n, meth, s)
	if o.convention(meth) != streams {
		o.p("// %sAsync calls %s and returns at once; calls in flight arrive in the order in which they were made.", meth.name, meth.Name)
		o.p("func (%s %s) %sAsync(%s) %s {", recv, c, meth.name, s.paramList(), promise)
		o.p("return %s{%s.%s(%s).Send()}\n}\n", promise, recv, begin, s.argList())
	}
	switch {
	case meth.params.isEmpty():
	case o.convention(meth) != streams:
		o.p("// %sRaw is %sAsync with parameters that fill builds in place, in the message that is sent.", meth.name, meth.name)
		o.p("func (c %s) %sRaw(ctx context.Context, fill func(%s)) %s {", c, meth.name, params, promise)
		o.p("call := c.Ref.Begin(ctx, &%s, %s{}.ObjectSize())\nfill(%s(call.Params()))", meth.variable, params, params)
		o.p("return %s{call.Send()}\n}\n", promise)
	default:
		o.p("// %sRaw is %s with parameters that fill builds in place, in the message that is sent.", meth.name, meth.name)
		o.p("func (c %s) %sRaw(ctx context.Context, fill func(%s)) error {", c, meth.name, params)
		o.p("call := c.Ref.Begin(ctx, &%s, %s{}.ObjectSize())\nfill(%s(call.Params()))\nreturn call.Stream()\n}\n", meth.variable, params, params)
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
	begin := fmt.Sprintf("%s.Begin%s(%s)", s.free("c"), meth.name, s.argList())
	promise := meth.promise + n.paramNames()
	switch o.convention(meth) {
	case streams:
		o.p("return %s.Stream()\n}\n", begin)
	case asPromise:
		o.p("return %s{%s.Send()}\n}\n", promise, begin)
	case atOnce:
		o.writeAtOnce(n, meth, s, begin)
	default:
		a, err := s.free("a"), s.free("err")
		o.p("%s, %s := %s.Wait()", a, err, begin)
		if len(s.names) == 0 {
			o.p("%s.Release()\nreturn %s\n}\n", a, err)
			return
		}
		o.p("if %s != nil {\nreturn %s\n}", err, s.zeroResults(err))
		o.p("defer %s.Release()", a)
		o.p("return %s{%s}.results(%s.Results())\n}\n", promise, a, a)
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
	a := s.free("a")
	o.p("%s := %s.Send()\ndefer %s.Release()", a, begin, a)
	var all []string
	for _, i := range fields {
		all = append(all, o.asClient(n, meth.results, i, fmt.Sprintf("%s.Pipeline(%d)", a, meth.results.Struct.Fields[i].Offset), e))
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
	c, call := s.free("c"), s.free("call")
	o.p("// Begin%s starts a call of %s, to be ended by a method of [rpc.Call] or by TailCall of the call being served.", meth.name, meth.Name)
	o.p("func (%s %s) Begin%s(%s) *%sCall {", c, n.goName+n.paramNames(), meth.name, s.paramList(), o.rpc())
	size := params + "{}.ObjectSize()"
	if meth.params.isEmpty() {
		size = o.capnp() + "ObjectSize{}"
	}
	begin := fmt.Sprintf("%s.Ref.Begin(%s, &%s, %s)", c, s.free("ctx"), meth.variable, size)
	if meth.params.isEmpty() {
		o.p("return %s\n}\n", begin)
		return
	}
	o.p("%s := %s", call, begin)
	if !meth.params.flat() {
		o.p("if params != nil {\nparams.Build(%s(call.Params()))\n}\nreturn call\n}\n", params)
		return
	}
	o.b = s.free("b")
	o.p("%s := %s(%s.Params())", o.b, params, call)
	for _, i := range meth.params.valueFields() {
		o.p("%s", o.buildField(meth.params, i, meth.params.names.fields[i].local))
	}
	o.b = "b"
	o.p("return %s\n}\n", call)
}

// writeInherited writes the methods of the superclass s on the client n.
func (o *out) writeInherited(n *node, sup super) {
	s, e := sup.node, sup.env
	c, a := n.goName+n.paramNames(), o.pkg(s)+s.goName+s.argsIn(e)
	promiseArgs := s.argsIn(e)
	for _, meth := range s.svc.methods {
		sig := o.signatureOf(meth, e)
		args := sig.argList()
		promise := o.pkg(s) + meth.promise + promiseArgs
		params := o.builderIn(meth.params, meth.ParamBrand, e)
		o.p("// %s calls %s of [%s].", meth.name, meth.Name, o.pkg(s)+s.goName)
		recv := sig.free("c")
		o.p("func (%s %s) %s(%s) %s { return %s{Ref: %s.Ref}.%s(%s) }\n", recv, c, meth.name, sig.paramList(), o.clientResults(meth, sig, e), a, recv, meth.name, args)
		rawResult := "error"
		if o.convention(meth) != streams {
			rawResult = promise
			o.p("// %sAsync calls %s of [%s].", meth.name, meth.Name, o.pkg(s)+s.goName)
			o.p("func (%s %s) %sAsync(%s) %s { return %s{Ref: %s.Ref}.%sAsync(%s) }\n", recv, c, meth.name, sig.paramList(), promise, a, recv, meth.name, args)
		}
		o.p("// Begin%s starts a call of %s of [%s].", meth.name, meth.Name, o.pkg(s)+s.goName)
		o.p("func (%s %s) Begin%s(%s) *rpc.Call { return %s{Ref: %s.Ref}.Begin%s(%s) }\n", recv, c, meth.name, sig.paramList(), a, recv, meth.name, args)
		if meth.params.isEmpty() {
			continue
		}
		o.p("// %sRaw calls %s of [%s].", meth.name, meth.Name, o.pkg(s)+s.goName)
		o.p("func (c %s) %sRaw(ctx context.Context, fill func(%s)) %s { return %s{Ref: c.Ref}.%sRaw(ctx, fill) }\n",
			c, meth.name, params, rawResult, a, meth.name)
	}
}

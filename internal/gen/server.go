package gen

import (
	"fmt"
	"strings"
)

// writeServer writes the interface of implementations, the constructors, and what implements nothing.
func (o *out) writeServer(n *node) {
	i, t := n.svc, n.paramNames()
	e := n.own()
	o.p("// %s is what implements %s. Parameters that are or contain capabilities belong to the method, which releases them;", i.server, n.Name())
	o.p("// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.")
	o.p("type %s%s interface {", i.server, o.typeParams(n))
	o.writeServerSupers(n, e)
	for _, meth := range i.methods {
		o.buf.WriteString(comment(n.memberText(meth.index, meth.Annotations)))
		s := o.signatureOf(meth, e)
		o.p("%s(%s) %s", meth.name, s.paramList(), s.resultList())
	}
	o.p("}\n")
	o.p("// %s makes s an object and returns the first reference to it. The object lives until the last reference is released.", i.newName)
	o.p("func %s%s(s %s%s, opts ...%sObjectOption) %s%s {", i.newName, o.typeParams(n), i.server, t, o.rpc(), n.goName, t)
	o.p("return %s%s{rpc.NewObject(%s%s{s}, opts...)}\n}\n", n.goName, t, i.object, t)
	if i.funcName != "" {
		o.writeFunc(n)
	}
	o.writeUnimplemented(n)
}

// writeFunc writes the function form of an interface with one method.
func (o *out) writeFunc(n *node) {
	i, t := n.svc, n.paramNames()
	meth := i.methods[0]
	s := o.signatureOf(meth, n.own())
	typ := lowerFirst(i.funcName)
	typ = o.m.packages[o.f.pkg.Path].take(typ)
	o.p("// %s makes f an object with the one method of %s.", i.funcName, n.Name())
	o.p("func %s%s(f func(%s) %s, opts ...rpc.ObjectOption) %s%s {", i.funcName, o.typeParams(n), s.paramList(), s.resultList(), n.goName, t)
	o.p("return %s%s(%s%s(f), opts...)\n}\n", i.newName, t, typ, t)
	o.p("type %s%s func(%s) %s\n", typ, o.typeParams(n), s.paramList(), s.resultList())
	o.p("func (%s %s%s) %s(%s) %s { return %s(%s) }\n", s.free("f"), typ, t, meth.name, s.paramList(), s.resultList(), s.free("f"), s.argList())
}

// writeDispatch writes what brings calls to an implementation.
func (o *out) writeDispatch(n *node, supers []*node) {
	i, t := n.svc, n.paramNames()
	o.p("// %s is the description of the method with the number, or nil.", i.methodOf)
	o.p("func %s(method uint16) *%sMethod {", i.methodOf, o.rpc())
	if len(i.methods) > 0 {
		o.p("switch method {")
		for _, meth := range i.methods {
			o.p("case %d:\nreturn &%s", meth.index, meth.variable)
		}
		o.p("}")
	}
	o.p("return nil\n}\n")

	o.p("// %s calls the method of s that c asks for, one of those that %s declares itself.", i.dispatch, n.Name())
	if len(i.methods) == 0 {
		o.p("func %s%s(context.Context, %s%s, *rpc.ServerCall) error { return rpc.ErrUnimplemented }\n", i.dispatch, o.typeParams(n), i.server, t)
	} else {
		o.p("func %s%s(ctx context.Context, s %s%s, c *rpc.ServerCall) error {\nswitch c.MethodID() {", i.dispatch, o.typeParams(n), i.server, t)
		for _, meth := range i.methods {
			o.p("case %d:", meth.index)
			o.writeCase(n, meth)
		}
		o.p("}\nreturn rpc.ErrUnimplemented\n}\n")
	}

	o.writeObject(n, supers)
}

// writeObject writes the rpc.Dispatcher that an implementation becomes.
func (o *out) writeObject(n *node, supers []*node) {
	i, t, e := n.svc, n.paramNames(), n.own()
	o.p("// %s is the rpc.Dispatcher of an implementation.", i.object)
	o.p("type %s%s struct{ s %s%s }\n", i.object, o.typeParams(n), i.server, t)
	o.p("func (o %s%s) Method(id uint64, method uint16) *rpc.Method {\nswitch id {", i.object, t)
	o.p("case %s:\nreturn %s(method)", i.id, i.methodOf)
	for _, s := range supers {
		o.p("case %s:\nreturn %s(method)", o.pkg(s)+s.svc.id, o.pkg(s)+s.svc.methodOf)
	}
	o.p("}\nreturn nil\n}\n")
	o.p("func (o %s%s) Implements(id uint64) bool {", i.object, t)
	ids := []string{"id == " + i.id}
	for _, s := range supers {
		ids = append(ids, "id == "+o.pkg(s)+s.svc.id)
	}
	o.p("return %s\n}\n", strings.Join(ids, " || "))
	if !o.m.opts.NoSchema {
		o.p("// Schema returns the interface's id and its compiled schema, for reflection: see [%s].", o.f.schemaName)
		o.p("func (o %s%s) Schema() (interfaceID uint64, packed string) { return %s, %s }\n", i.object, t, i.id, o.f.schemaName)
	}
	o.p("func (o %s%s) Dispatch(ctx context.Context, c *rpc.ServerCall) error {", i.object, t)
	if len(supers) > 0 {
		o.p("switch c.InterfaceID() {")
		for _, s := range supers {
			server, inside := o.access(n, s, e, "o.s")
			o.p("case %s:\nreturn %s%s(ctx, %s, c)", o.pkg(s)+s.svc.id, o.pkg(s)+s.svc.dispatch, s.argsIn(inside), server)
		}
		o.p("}")
	}
	o.p("return %s%s(ctx, o.s, c)\n}\n", i.dispatch, t)
}

// writeCase writes the case of a method: in the zero-copy form if the implementation has it, else with plain values.
func (o *out) writeCase(n *node, meth *method) {
	e := n.own()
	call := meth.call + n.paramNames()
	o.p("if s, ok := s.(interface{ %sRaw(context.Context, %s) error }); ok {\nreturn s.%sRaw(ctx, %s{c})\n}", meth.name, call, meth.name, call)
	args := o.readParams(n, meth, e)
	s := o.signatureOf(meth, e)
	invoke := fmt.Sprintf("s.%s(%s)", meth.name, strings.Join(append([]string{"ctx"}, args...), ", "))
	if len(s.names) == 0 {
		o.p("return %s", invoke)
		return
	}
	vars := o.resultVars(meth)
	o.p("%s, err := %s\nif err != nil {\nreturn err\n}", strings.Join(vars, ", "), invoke)
	o.writeReturn(n, meth, vars)
	o.p("return nil")
}

// readParams writes what reads the parameters and returns the arguments.
func (o *out) readParams(n *node, meth *method, e env) []string {
	reader := o.readerIn(meth.params, meth.ParamBrand, e)
	fields := meth.params.valueFields()
	if !meth.params.flat() {
		o.p("p := %s(c.Params()).Plain()", reader)
		return []string{"&p"}
	}
	var args []string
	for _, i := range fields {
		expr := "p." + meth.params.names.fields[i].base + "()"
		if len(fields) == 1 {
			expr = reader + "(c.Params())." + meth.params.names.fields[i].base + "()"
		}
		args = append(args, o.toPlain(meth.params, &meth.params.Struct.Fields[i], expr))
	}
	if len(fields) > 1 {
		o.p("p := %s(c.Params())", reader)
	}
	return args
}

// resultVars is the variables for the results of the plain form.
func (o *out) resultVars(meth *method) []string {
	if !meth.results.flat() {
		return []string{"results"}
	}
	var vars []string
	for _, i := range meth.results.valueFields() {
		name := meth.results.names.fields[i].local
		for dispatchLocals[name] {
			name += "_"
		}
		vars = append(vars, name)
	}
	return vars
}

// dispatchLocals are the variables of functions that dispatch.
var dispatchLocals = words("ctx s c b p err")

// writeReturn writes what puts the results into the message. The references among them were given to us: they are released
// when the message has its own.
func (o *out) writeReturn(n *node, meth *method, vars []string) {
	builder := o.builderIn(meth.results, meth.ResultBrand, n.own())
	b := fmt.Sprintf("%s(c.Results(%s{}.ObjectSize()))", builder, builder)
	if !meth.results.flat() {
		o.p("if results != nil {\nresults.Build(%s)", b)
		if meth.results.caps {
			o.p("results.Release()")
		}
		o.p("}")
		return
	}
	o.p("b := %s", b)
	for k, i := range meth.results.valueFields() {
		o.p("%s", o.buildField(meth.results, i, vars[k]))
	}
	for k, i := range meth.results.valueFields() {
		o.release(meth.results, &meth.results.Struct.Fields[i].Type, vars[k], 1)
	}
}

// writeCallType writes the type by which the zero-copy form of a method sees a call.
func (o *out) writeCallType(n *node, meth *method) {
	e, t := n.own(), n.paramNames()
	params := o.readerIn(meth.params, meth.ParamBrand, e)
	o.p("// %s is a call of %s.%s in the zero-copy form. An implementation that has the method", meth.call, n.Name(), meth.Name)
	o.p("//\n//\t%sRaw(context.Context, %s) error\n//", meth.name, meth.call)
	o.p("// is called by it instead of %s. The call is valid until the method returns.", meth.name)
	o.p("type %s%s struct{ *rpc.ServerCall }\n", meth.call, o.typeParams(n))
	if !meth.params.isEmpty() {
		o.p("// Params reads the parameters in place.")
		o.p("func (c %s%s) Params() %s { return %s(c.ServerCall.Params()) }\n", meth.call, t, params, params)
	}
	if meth.IsStreaming() || meth.results.isEmpty() {
		return
	}
	results := o.builderIn(meth.results, meth.ResultBrand, e)
	o.p("// Results starts the results, to be filled in in place.")
	o.p("func (c %s%s) Results() %s { return %s(c.ServerCall.Results(%s{}.ObjectSize())) }\n", meth.call, t, results, results, results)
}

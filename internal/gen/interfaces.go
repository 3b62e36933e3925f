package gen

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// maxResults is how many results a method returns one by one; more come as a struct.
const maxResults = 3

// interfaceNames are the package-level names that belong to an interface.
type interfaceNames struct {
	id, server, unimplemented, newName, funcName string
	dispatch, methodOf, object                   string
	methods                                      []*method
	as                                           map[*node]string // what gives superclasses, by which
}

// method is a method as Go has it.
type method struct {
	*schema.Method
	iface           *node // that declares it
	index           int
	name            string // Ping
	promise, call   string // types
	variable        string // the rpc.Method
	params, results *node
}

// nameInterface gives out the names of an interface and its methods. Methods of superclasses keep the names they have there.
func (m *model) nameInterface(n *node, pkg scope) {
	i := &interfaceNames{
		id: pkg.take(n.goName + "ID"), server: pkg.take(n.goName + "Server"), unimplemented: pkg.take("Unimplemented" + n.goName),
		newName: pkg.take("New" + n.goName), dispatch: pkg.take("Dispatch" + n.goName), methodOf: pkg.take(n.goName + "Method"),
		object: pkg.take(lowerFirst(n.goName) + "Object"),
	}
	if m.isFunction(n) {
		i.funcName = pkg.take(n.goName + "Func")
	}
	n.svc = i
	for k := range n.Interface.Methods {
		meth := &n.Interface.Methods[k]
		base := n.goName + memberName(meth.Name, meth.Annotations)
		i.methods = append(i.methods, &method{
			Method: meth, iface: n, index: k, params: m.nodes[meth.ParamStruct], results: m.nodes[meth.ResultStruct],
			promise: pkg.take(base + "Promise"), call: pkg.take(base + "Call"), variable: pkg.take(lowerFirst(base) + "Method"),
		})
	}
}

// nameMethods gives methods the names that they have on clients and servers. It runs when all interfaces are known, superclasses
// first.
func (m *model) nameMethods(n *node) {
	if n.methodsNamed || n.svc == nil {
		return
	}
	n.methodsNamed = true
	taken := newScope("Ref", "AddRef", "Release", "IsNull", "Retain", "String", "FromPtr", "ToPtr")
	supers, _ := m.ancestors(n)
	for _, s := range supers {
		m.nameMethods(s)
		if s.svc == nil {
			continue
		}
		for _, meth := range s.svc.methods {
			for _, form := range methodForms {
				taken[strings.Replace(form, "*", meth.name, 1)] = true
			}
		}
	}
	n.svc.as = make(map[*node]string)
	for _, s := range supers {
		n.svc.as[s] = taken.take("As" + s.goName) // a method that is inherited may have that name
	}
	for _, meth := range n.svc.methods {
		m.nameLocals(meth, m.scopeOf(n.file))
		meth.name = taken.takeAll(memberName(meth.Name, meth.Annotations), methodForms...)
	}
}

// nameLocals names a method's parameters and results, which share a scope.
func (m *model) nameLocals(meth *method, pkg scope) {
	locals := newScope("params", "results")
	for _, n := range []*node{meth.params, meth.results} {
		if n == nil || n.iface == nil {
			continue
		}
		for i := range n.Struct.Fields {
			name := local(n.Struct.Fields[i].Name)
			for pkg[name] {
				name += "_"
			}
			n.names.fields[i].local = locals.take(name)
		}
	}
}

var methodForms = []string{"*", "*Async", "*Raw", "Begin*"}

// isFunction reports whether an interface is a single method, so that a function can implement it.
func (m *model) isFunction(n *node) bool {
	supers, _ := m.ancestors(n)
	return len(supers) == 0 && len(n.Interface.Methods) == 1
}

// convention is how a method's plain form gives its results.
type convention int

const (
	waits     convention = iota // results and an error
	atOnce                      // promises of capabilities
	asPromise                   // the promise of all results
	streams                     // an error, when the window is full
)

func (o *out) convention(meth *method) convention {
	caps := meth.IsStreaming() || len(meth.results.valueFields()) > 0 && len(meth.results.valueFields()) <= maxResults
	if !meth.IsStreaming() {
		for _, i := range meth.results.valueFields() {
			caps = caps && isCapability(&meth.results.Struct.Fields[i])
		}
	}
	switch {
	case meth.IsStreaming():
		return streams
	case annotation(meth.Annotations, marqueAwait) != nil:
		return waits
	case caps && meth.results.iface != nil:
		return atOnce
	case annotation(meth.Annotations, marqueAtOnce) != nil:
		return asPromise
	}
	return waits
}

func isCapability(f *schema.Field) bool {
	return f.Kind == schema.SlotField && !f.InUnion() &&
		(f.Type.Kind == schema.KindInterface || f.Type.Kind == schema.KindAnyPointer && f.Type.Any == schema.AnyCapability)
}

// valueFields lists the fields of a struct that hold something: all but Void.
func (n *node) valueFields() []int {
	var fields []int
	for _, i := range fieldsInOrder(n.Struct) {
		if f := &n.Struct.Fields[i]; f.Kind == schema.GroupField || f.Type.Kind != schema.KindVoid {
			fields = append(fields, i)
		}
	}
	return fields
}

func (o *out) writeInterface(n *node) {
	o.use(contextPath)
	o.writeClient(n)
	for _, meth := range n.svc.methods {
		o.writeClientMethod(n, meth)
	}
	supers, _ := o.m.ancestors(n)
	for _, s := range o.visible(n, n.own())[1:] {
		o.writeInherited(n, s)
	}
	for _, meth := range n.svc.methods {
		o.writePromise(n, meth)
	}
	o.writeServer(n)
	o.writeDispatch(n, supers)
	for _, meth := range n.svc.methods {
		o.writeCallType(n, meth)
	}
}

// argsIn is n's parameters as an environment has them, in brackets.
func (n *node) argsIn(e env) string {
	if len(n.params) == 0 {
		return ""
	}
	args := make([]string, len(n.params))
	for i, p := range n.params {
		args[i] = e[typeKey{p.scope, p.index}]
	}
	return "[" + strings.Join(args, ", ") + "]"
}

// writeClient writes the client type and what goes with it.
func (o *out) writeClient(n *node) {
	i, c, r := n.svc, n.goName+n.paramNames(), o.rpc()
	o.docs(fmt.Sprintf("%s is a reference to an object with the interface %s, local or remote, or to the promise of one.", n.goName, n.Name()), n.text())
	o.p("type %s%s struct{ %sRef }\n", n.goName, o.typeParams(n), r)
	o.p("// %s is the id of the interface %s.", i.id, n.Name())
	o.p("const %s uint64 = %#x\n", i.id, n.ID)
	o.p("// AddRef returns a further reference to what c refers to.")
	o.p("func (c %s) AddRef() %s { return %s{Ref: c.Ref.AddRef()} }\n", c, c, c)
	supers, _ := o.m.ancestors(n)
	for _, s := range supers {
		_, inside := o.access(n, s, n.own(), "")
		a := o.pkg(s) + s.goName + s.argsIn(inside)
		o.p("// %s returns c as a reference to its superclass. It is the same reference, to be released once.", i.as[s])
		o.p("func (c %s) %s() %s { return %s{Ref: c.Ref} }\n", c, i.as[s], a, a)
	}
	p := o.plain()
	o.p("// FromPtr and ToPtr make %s a type argument of generic types, see [plain.Pointer].", n.goName)
	o.p("func (%s) FromPtr(p %sPtr) %s { return %s{Ref: %sFromCapability(p.Ptr().Capability())} }\n", c, p, c, c, r)
	o.p("// ToPtr is described with FromPtr.")
	o.p("func (c %s) ToPtr(s %sSlot) { s.Ptr().SetCapability(c.Ref) }\n", c, p)
	for _, meth := range i.methods {
		flags := ""
		if meth.IsStreaming() {
			flags = ", Stream: true"
		}
		if meth.IsStreaming() || !meth.results.caps {
			flags += ", ResultHasNoCaps: true"
		}
		o.p("var %s = %sMethod{InterfaceID: %s, MethodID: %d, Interface: %s, Name: %s%s}\n",
			meth.variable, r, i.id, meth.index, strconv.Quote(n.Name()), strconv.Quote(meth.Name), flags)
	}
}

// signature is the parameters and results of a method in the plain form, and its arguments for handing it on.
type signature struct {
	params  []string // "msg string"
	args    []string // "msg"
	results []string // "reply string"
	names   []string // "reply"
}

// flat reports whether a struct's fields are the parameters or results one by one.
func (n *node) flat() bool {
	return n.iface != nil && (!n.isResult() || len(n.valueFields()) <= maxResults)
}

// signatureOf is meth's signature where the declaring interface's parameters stand for what e says.
func (o *out) signatureOf(meth *method, e env) signature {
	var s signature
	if meth.params.flat() {
		for _, i := range meth.params.valueFields() {
			name := meth.params.names.fields[i].local
			s.params = append(s.params, name+" "+o.goType(&meth.params.Struct.Fields[i].Type, plainForm, o.innerEnv(meth.params, e)))
			s.args = append(s.args, name)
		}
	} else {
		s.params = []string{"params *" + o.structIn(meth.params, meth.ParamBrand, e)}
		s.args = []string{"params"}
	}
	if meth.IsStreaming() {
		return s
	}
	if meth.results.flat() {
		for _, i := range meth.results.valueFields() {
			name := meth.results.names.fields[i].local
			s.results = append(s.results, name+" "+o.goType(&meth.results.Struct.Fields[i].Type, plainForm, o.innerEnv(meth.results, e)))
			s.names = append(s.names, name)
		}
	} else {
		s.results = []string{"results *" + o.structIn(meth.results, meth.ResultBrand, e)}
		s.names = []string{"results"}
	}
	return s
}

// innerEnv is the environment inside an implicit struct: that of its interface.
func (o *out) innerEnv(n *node, e env) env { return e }

// structIn is the plain type of a method's struct.
func (o *out) structIn(n *node, b *schema.Brand, e env) string {
	if n.iface != nil {
		return o.pkg(n) + n.goName + n.argsIn(e)
	}
	return o.pkg(n) + n.goName + o.typeArgs(n, b, e)
}

// readerIn and builderIn are like structIn for the other forms.
func (o *out) readerIn(n *node, b *schema.Brand, e env) string {
	if n.iface != nil {
		return o.pkg(n) + n.names.reader + n.argsIn(e)
	}
	return o.pkg(n) + n.names.reader + o.typeArgs(n, b, e)
}

func (o *out) builderIn(n *node, b *schema.Brand, e env) string {
	if n.iface != nil {
		return o.pkg(n) + n.names.builder + n.argsIn(e)
	}
	return o.pkg(n) + n.names.builder + o.typeArgs(n, b, e)
}

// free is the name for a variable of a body that has s as its signature: name, unless a parameter or result is called so.
func (s signature) free(name string) string {
	for slices.Contains(s.args, name) || slices.Contains(s.names, name) {
		name += "_"
	}
	return name
}

// blankParams is the parameters of a method that looks only at those named.
func (s signature) blankParams(named map[string]bool) string {
	blank := []string{"_ context.Context"}
	for i, p := range s.params {
		if !named[s.args[i]] {
			_, typ, _ := strings.Cut(p, " ")
			p = "_ " + typ
		}
		blank = append(blank, p)
	}
	return strings.Join(blank, ", ")
}

// paramList is the parameters of a Go method, context first.
func (s signature) paramList() string {
	return strings.Join(append([]string{s.free("ctx") + " context.Context"}, s.params...), ", ")
}

func (s signature) argList() string {
	return strings.Join(append([]string{s.free("ctx")}, s.args...), ", ")
}

// resultList is the results of a method that waits.
func (s signature) resultList() string {
	if len(s.results) == 0 {
		return "error"
	}
	return "(" + strings.Join(append(append([]string(nil), s.results...), s.free("err")+" error"), ", ") + ")"
}

// zeroResults is what a method returns with the error err.
func (s signature) zeroResults(err string) string {
	return strings.Join(append(append([]string(nil), s.names...), err), ", ")
}

// clientResults is the results of a client's plain method.
func (o *out) clientResults(meth *method, s signature, e env) string {
	switch o.convention(meth) {
	case atOnce:
		if len(s.results) == 1 {
			return strings.SplitN(s.results[0], " ", 2)[1]
		}
		return "(" + strings.Join(s.results, ", ") + ")"
	case asPromise:
		return o.pkg(meth.iface) + meth.promise + meth.iface.argsIn(e)
	case streams:
		return "error"
	}
	return s.resultList()
}

package gen

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/marque-rpc/marque/schema"
)

// writeEnum writes an enum: its type, its values and their names.
func (o *out) writeEnum(n *node) {
	o.docs(fmt.Sprintf("%s is the enum %s. Other values than the constants come from newer schemas.", n.goName, n.Name()), n.text())
	o.p("type %s uint16\n", n.goName)
	names := make([]string, len(n.Enum.Enumerants))
	if len(names) > 0 {
		o.p("// The values of %s.\nconst (", n.goName)
	}
	for i := range n.Enum.Enumerants {
		e := &n.Enum.Enumerants[i]
		names[i] = enumerantText(e)
		o.buf.WriteString(comment(n.memberText(i, e.Annotations)))
		o.p("%s %s = %d", n.members[i], n.goName, i)
	}
	if len(names) > 0 {
		o.p(")\n")
	}
	o.writeString(n.goName, names)
}

// enumerantText is what String returns for a value: its name, what $Go.tag says, or nothing.
func enumerantText(e *schema.Enumerant) string {
	if tag := annotation(e.Annotations, goTag); tag != nil {
		return tag.Text()
	}
	if annotation(e.Annotations, goNoTag) != nil {
		return ""
	}
	return e.Name
}

// writeString writes the method String of a type of numbered names.
func (o *out) writeString(typ string, names []string) {
	if len(names) == 0 {
		o.p("// String returns the number.")
		o.p("func (v %s) String() string { return \"%s(\" + %sItoa(int(v)) + \")\" }\n", typ, typ, o.use(strconvPath))
		return
	}
	quoted := make([]string, len(names))
	for i, n := range names {
		quoted[i] = strconv.Quote(n)
	}
	table := lowerFirst(typ) + "Names"
	table = o.m.packages[o.f.pkg.Path].take(table)
	o.p("var %s = [...]string{%s}\n", table, strings.Join(quoted, ", "))
	o.p("// String returns the name in the schema, or the number of a value that the schema does not have.")
	o.p("func (v %s) String() string {\nif v.Known() {\nreturn %s[v]\n}\nreturn \"%s(\" + %sItoa(int(v)) + \")\"\n}\n", typ, table, typ, o.use(strconvPath))
	o.p("// Known reports whether the schema has the value.")
	o.p("func (v %s) Known() bool { return int(v) < len(%s) }\n", typ, table)
}

func lowerFirst(s string) string { return strings.ToLower(s[:1]) + s[1:] }

package gen

import (
	"go/token"
	"strings"
	"unicode/utf8"
)

// exported is the Go form of a schema name where it must be visible outside the package: firstName becomes FirstName.
// Names of schemas are ASCII and start with a letter; a name that does not (only a hostile compiler makes one) gets a
// prefix, so that the result is always an identifier.
func exported(name string) string {
	name = cleanIdent(name)
	if c := name[0]; c >= 'a' && c <= 'z' {
		return string(c-'a'+'A') + name[1:]
	}
	if c := name[0]; c >= 'A' && c <= 'Z' {
		return name
	}
	return "X" + name
}

// local is the Go form of a schema name for a parameter or variable: Keywords, predeclared names that generated code
// uses, and the names of packages get an underscore, so that nothing is shadowed.
func local(name string) string {
	name = cleanIdent(name)
	if c := name[0]; c >= 'A' && c <= 'Z' {
		name = string(c-'A'+'a') + name[1:]
	}
	if token.IsKeyword(name) || reservedLocals[name] || !startsWithLetter(name) {
		return name + "_"
	}
	return name
}

func startsWithLetter(s string) bool { return s[0] >= 'a' && s[0] <= 'z' || s[0] >= 'A' && s[0] <= 'Z' }

// reservedLocals are names that bodies of generated code use and cannot choose: predeclared ones and packages. Their own variables
// give way to the schema's names, see signature.free.
var reservedLocals = words(`any bool byte error float32 float64 int int8 int16 int32 int64 len nil string uint8 uint16 uint32 uint64
	true false context capnp rpc math plain strconv schema`)

func words(s string) map[string]bool {
	m := make(map[string]bool)
	for _, w := range strings.Fields(s) {
		m[w] = true
	}
	return m
}

// cleanIdent replaces what cannot stand in a Go identifier. Names from a schema compiler pass unchanged.
func cleanIdent(name string) string {
	if name == "" {
		return "x"
	}
	clean := func(r rune) rune {
		if r == '_' || r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '_'
	}
	if utf8.ValidString(name) {
		return strings.Map(clean, name)
	}
	return strings.Map(clean, strings.ToValidUTF8(name, "_"))
}

// scope hands out names that are unique in one Go scope: a package, or the methods and fields of a type.
// The first who asks gets the name as it is, later ones get underscores; callers ask in an order that the schema alone
// decides, so that names are stable.
type scope map[string]bool

func newScope(taken ...string) scope {
	s := make(scope)
	for _, t := range taken {
		s[t] = true
	}
	return s
}

// take reserves name, or name with as many underscores as it needs.
func (s scope) take(name string) string {
	for s[name] {
		name += "_"
	}
	s[name] = true
	return name
}

// takeAll reserves prefix+base+suffix for all of the forms with one common base, and returns that base.
// A form is written with a * where the base goes.
func (s scope) takeAll(base string, forms ...string) string {
	free := func() bool {
		for _, f := range forms {
			if s[strings.Replace(f, "*", base, 1)] {
				return false
			}
		}
		return true
	}
	for !free() {
		base += "_"
	}
	for _, f := range forms {
		s[strings.Replace(f, "*", base, 1)] = true
	}
	return base
}

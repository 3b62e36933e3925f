package call

import (
	"strings"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/schema"
)

// A Next is a word that may follow in a chain.
type Next struct {
	Word  string
	About string // its signature or type
}

// Complete gives what may stand behind words, the beginning of a chain on an
// object of these types: methods of the capability that they lead to, or fields
// of the results that they end in. Where the words are wrong nothing may follow.
func (t *Types) Complete(words []string) []Next {
	var at *schema.InterfaceType // the capability, or nil for the object itself
	var result *schema.ValueType // what the words end in, if not a capability
	first := true
	for _, word := range words {
		if word == "-" || strings.HasPrefix(strings.TrimSpace(word), "{") {
			continue
		}
		if result != nil {
			if result = along(result, word); result == nil {
				return nil
			}
			if result.Kind == schema.KindInterface {
				at, result = result.Interface, nil
			}
			continue
		}
		m, err := t.method(word, at, first)
		if err != nil {
			return nil
		}
		s, err := m.Results()
		if err != nil {
			return nil
		}
		first, result = false, &schema.ValueType{Kind: schema.KindStruct, Struct: s}
	}
	switch {
	case result != nil:
		return nextFields(result)
	case at != nil:
		return nextMethods(".", at)
	}
	var next []Next
	for _, i := range t.Interfaces {
		next = append(next, nextMethods(cli.Printable(i.Node.Name())+".", i)...)
	}
	return next
}

// along follows .name.name from a struct to what stands there, or gives nil.
func along(t *schema.ValueType, word string) *schema.ValueType {
	path, ok := strings.CutPrefix(word, ".")
	for ok && path != "" {
		var name string
		name, path, _ = strings.Cut(path, ".")
		if t.Kind != schema.KindStruct {
			return nil
		}
		f := t.Struct.Field(name)
		if f == nil {
			return nil
		}
		var err error
		if t, err = f.Type(); err != nil {
			return nil
		}
	}
	return t
}

func nextFields(t *schema.ValueType) []Next {
	if t.Kind != schema.KindStruct {
		return nil
	}
	var next []Next
	for _, f := range t.Struct.Fields {
		about := ""
		if t, err := f.Type(); err == nil {
			about = t.String()
		}
		next = append(next, Next{"." + cli.Printable(f.Name), about})
	}
	return next
}

// nextMethods are the methods of an interface and of those that it extends, which
// are called by the same name.
func nextMethods(prefix string, i *schema.InterfaceType) []Next {
	var next []Next
	for _, from := range i.Ancestry() {
		for _, m := range from.Methods() {
			next = append(next, Next{prefix + cli.Printable(m.Name), Signature(m)})
		}
	}
	return next
}

package call

import (
	"strings"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/schema"
)

// Signature is a method as its schema declares it: (msg :Text) -> (reply :Text).
func Signature(m schema.MethodType) string {
	if m.IsStreaming() {
		return structSignature(m.Params()) + " -> stream"
	}
	return structSignature(m.Params()) + " -> " + structSignature(m.Results())
}

func structSignature(s *schema.StructType, err error) string {
	if err != nil {
		return "(?)"
	}
	if s.Node.ScopeID != 0 {
		return s.String() // a struct of its own
	}
	fields := make([]string, len(s.Fields))
	for _, f := range s.Fields {
		word := "?"
		if t, err := f.Type(); err == nil {
			word = t.String()
		}
		if int(f.CodeOrder) < len(fields) {
			fields[f.CodeOrder] = cli.Printable(f.Name) + " :" + word
		}
	}
	return "(" + strings.Join(fields, ", ") + ")"
}

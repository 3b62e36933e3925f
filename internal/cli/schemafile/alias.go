package schemafile

import (
	"errors"
	"fmt"
	"path"
	"path/filepath"
	"strings"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/schema"
)

// Names that "using" gives are gone from compiled schemas. To find what one
// stands for, a file is compiled that uses it.

const (
	probeName = "\x00probe"
	probeID   = 0x8000000000000001
)

// alias finds the type that a dotted name stands for where nodes do not tell.
func (s *Schema) alias(name string) (*schema.ValueType, error) {
	if strings.Trim(name, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.") != "" {
		return nil, errors.New("not a name")
	}
	file := filepath.ToSlash(s.Name)
	text := fmt.Sprintf("@%#x;\nusing F = import %q;\nstruct Probe { it @0 :F.%s; }\n", uint64(probeID), path.Base(file), name)
	loader := &probe{recorder: s.options.loader(), at: path.Dir(path.Clean(file)), text: text}
	req, diagnostics := compiler.Compile(compiler.Options{Loader: loader, Files: []string{probeName}, Version: requestVersion})
	if err := diagnostics.Err(); err != nil {
		return nil, err
	}
	if err := s.AddRequest(req); err != nil {
		return nil, err
	}
	for i := range req.Nodes {
		if n := &req.Nodes[i]; n.ScopeID == probeID && n.Kind == schema.StructNode {
			return s.Resolve(&n.Struct.Fields[0].Type)
		}
	}
	return nil, errors.New("not found")
}

// probe gives the file that is made up, and leaves the others to the recorder.
type probe struct {
	*recorder
	at   string // the directory in which it seems to be
	text string
}

func (p *probe) Open(string) (*compiler.Source, error) {
	return &compiler.Source{Key: path.Join(p.at, probeName), Name: "probe", Text: p.text}, nil
}

package schemafile

import (
	"fmt"
	"strings"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/schema"
)

// Names that "using" gives are gone from compiled schemas. Where a name is not
// found, the file is compiled again, and the expression with it.

// typ finds a type by an expression.
func (s *Schema) typ(expr string) (*schema.ValueType, error) {
	if t, err := s.TypeExpr(s.File, expr); err == nil {
		return t, nil
	}
	found, err := s.find(expr)
	switch {
	case err != nil:
		return nil, err
	case found.Type == nil:
		return nil, fmt.Errorf("%s is not a type", expr)
	}
	return s.Resolve(found.Type)
}

// Value finds a value by an expression such as config.servers[2].port: a constant,
// the default of a field, or a part of one of them.
func (s *Schema) Value(expr string) (schema.Dynamic, error) {
	v, err := s.Eval(s.File, expr)
	if err == nil {
		return v, nil
	}
	for end := len(expr); end > 0; end = strings.LastIndexAny(expr[:end], ".[") {
		found, findErr := s.find(expr[:end])
		if findErr != nil {
			continue // what is named is shorter, and the rest are fields and indices
		}
		n := s.Node(found.ID)
		if n == nil {
			return v, fmt.Errorf("%s has no value", expr[:end])
		}
		if n.Kind != schema.FileNode {
			return s.Eval(n.ScopeID, n.Name()+expr[end:])
		}
		if end == len(expr) {
			return v, fmt.Errorf("%s is a file, and has no value", expr)
		}
		return s.Eval(n.ID, expr[end+1:])
	}
	return v, err
}

// find adds to the registry what an expression stands for.
func (s *Schema) find(expr string) (compiler.Found, error) {
	req, found, diagnostics := compiler.Find(s.options.compiler(s.options.loader(), []string{s.Name}), expr)
	if err := diagnostics.Err(); err != nil {
		return found, &DiagnosticsError{err}
	}
	return found, s.AddRequest(req)
}

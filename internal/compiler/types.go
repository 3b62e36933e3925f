package compiler

import "github.com/marque-rpc/marque/schema"

// substitute replaces type parameters in t by what brand binds them to. Parameters of scopes that the brand does not
// mention are unbound: AnyPointer.
func (c *compiler) substitute(t schema.Type, brand *schema.Brand) schema.Type {
	switch t.Kind {
	case schema.KindList:
		elem := c.substitute(*t.Elem, brand)
		t.Elem = &elem
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		t.Brand = c.substituteBrand(t.Brand, brand)
	case schema.KindAnyPointer:
		if t.Any != schema.TypeParameter {
			break
		}
		s := brandScopeOf(brand, t.ID)
		switch {
		case s == nil:
			return schema.Type{Kind: schema.KindAnyPointer}
		case s.Inherit:
			return t
		case int(t.ParamIndex) < len(s.Bind) && s.Bind[t.ParamIndex].Type != nil:
			return *s.Bind[t.ParamIndex].Type
		}
		return schema.Type{Kind: schema.KindAnyPointer}
	}
	return t
}

func brandScopeOf(b *schema.Brand, id uint64) *schema.BrandScope {
	if b == nil {
		return nil
	}
	for i := range b.Scopes {
		if b.Scopes[i].ScopeID == id {
			return &b.Scopes[i]
		}
	}
	return nil
}

func (c *compiler) substituteBrand(b, with *schema.Brand) *schema.Brand {
	if b == nil {
		return nil
	}
	out := &schema.Brand{Scopes: make([]schema.BrandScope, 0, len(b.Scopes))}
	for _, s := range b.Scopes {
		if s.Inherit {
			if w := brandScopeOf(with, s.ScopeID); w != nil {
				out.Scopes = append(out.Scopes, *w)
			}
			continue
		}
		bind := make([]schema.Binding, len(s.Bind))
		for i, p := range s.Bind {
			if p.Type != nil {
				t := c.substitute(*p.Type, with)
				bind[i].Type = &t
			}
		}
		out.Scopes = append(out.Scopes, schema.BrandScope{ScopeID: s.ScopeID, Bind: bind})
	}
	return out
}

// sameType reports whether two types are equal.
func (c *compiler) sameType(a, b schema.Type) bool {
	if a.Kind != b.Kind {
		return false
	}
	switch a.Kind {
	case schema.KindList:
		return c.sameType(*a.Elem, *b.Elem)
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		return a.ID == b.ID && c.sameBrand(a.Brand, b.Brand)
	case schema.KindAnyPointer:
		return a.Any == b.Any && a.ID == b.ID && a.ParamIndex == b.ParamIndex
	}
	return true
}

// sameBrand reports whether two brands bind the same. To bind a parameter to AnyPointer is not the same as not to bind it.
func (c *compiler) sameBrand(a, b *schema.Brand) bool {
	if a == b {
		return true
	}
	if a == nil || b == nil {
		return a == nil && len(b.Scopes) == 0 || b == nil && len(a.Scopes) == 0
	}
	if len(a.Scopes) != len(b.Scopes) {
		return false
	}
	for i := range a.Scopes {
		o := brandScopeOf(b, a.Scopes[i].ScopeID)
		if o == nil || !c.sameScope(&a.Scopes[i], o) {
			return false
		}
	}
	return true
}

func (c *compiler) sameScope(a, b *schema.BrandScope) bool {
	if a.Inherit != b.Inherit || len(a.Bind) != len(b.Bind) {
		return false
	}
	for i := range a.Bind {
		x, y := a.Bind[i].Type, b.Bind[i].Type
		if x != y && (x == nil || y == nil || !c.sameType(*x, *y)) {
			return false
		}
	}
	return true
}

// typeName is a type as a person would write it.
func (c *compiler) typeName(t schema.Type) string {
	switch t.Kind {
	case schema.KindList:
		return "List(" + c.typeName(*t.Elem) + ")"
	case schema.KindEnum, schema.KindStruct, schema.KindInterface:
		if n := c.byID[t.ID]; n != nil {
			return n.decl.Name.Text
		}
		return t.Kind.String()
	case schema.KindAnyPointer:
		switch t.Any {
		case schema.AnyStruct:
			return "AnyStruct"
		case schema.AnyList:
			return "AnyList"
		case schema.AnyCapability:
			return "Capability"
		}
	}
	return t.Kind.String()
}

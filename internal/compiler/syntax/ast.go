package syntax

import (
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/schema"
)

// File is a parsed file.
type File struct {
	Source      *diag.Source
	ID          *Number // nil if the file has none
	Doc         string
	Annotations []*Annotation
	Decls       []*Decl
	Tokens      []Token // all of the file, the last one EOF
	Comments    []Comment
}

// Ident is a name and its place.
type Ident struct {
	Text string
	diag.Span
}

// Number is an integer and its place.
type Number struct {
	Value uint64
	diag.Span
}

// DeclKind is the kind of a declaration.
type DeclKind uint8

// The kinds of declarations.
const (
	FileDecl DeclKind = iota
	UsingDecl
	ConstDecl
	EnumDecl
	EnumerantDecl
	StructDecl
	FieldDecl
	UnionDecl
	GroupDecl
	InterfaceDecl
	MethodDecl
	AnnotationDecl
)

var declNames = [...]string{"file", "alias", "constant", "enum", "enumerant", "struct", "field", "union", "group",
	"interface", "method", "annotation"}

func (k DeclKind) String() string { return declNames[k] }

// Decl is a declaration. Which of the fields are used follows from Kind.
type Decl struct {
	Kind        DeclKind
	Name        Ident // empty text: an unnamed union, whose place is the word "union"
	At          diag.Span
	ID          *Number // explicit id: @0x...
	Ordinal     *Number // @n of a field, enumerant, method or union
	Params      []Ident // type parameters of a struct, interface or method
	Annotations []*Annotation
	Doc         string
	Decls       []*Decl // in the block
	Broken      bool    // something in the block could not be read

	Type    *Expr          // of a field, constant or annotation; target of a using
	Value   *Expr          // of a constant; default of a field; may be nil
	Extends []*Expr        // superclasses of an interface
	Targets schema.Targets // of an annotation
	Input   *ParamList     // of a method
	Output  *ParamList     // of a method; nil: none given
}

// ParamList is what a method takes or returns.
type ParamList struct {
	At     diag.Span
	Stream bool     // "stream"
	Type   *Expr    // a named struct; nil otherwise
	Params []*Param // an inline list
}

// Param is one member of an inline parameter list.
type Param struct {
	Name        Ident
	At          diag.Span
	Type        *Expr
	Value       *Expr // default, or nil
	Annotations []*Annotation
}

// Annotation is the use of an annotation.
type Annotation struct {
	Name  *Expr
	Value *Expr // nil: none given
}

// ExprKind is the kind of an expression.
type ExprKind uint8

// The kinds of expressions. Types, values and names share one grammar.
const (
	BadExpr ExprKind = iota // an error was reported
	IntExpr
	NegativeIntExpr // Int is the magnitude
	FloatExpr
	StringExpr
	BinaryExpr
	ListExpr     // [Args]
	TupleExpr    // (Args)
	NameExpr     // Name
	AbsoluteExpr // .Name
	ImportExpr   // import "Text"
	EmbedExpr    // embed "Text"
	ApplyExpr    // Base(Args)
	MemberExpr   // Base.Name
)

// Expr is an expression.
type Expr struct {
	Kind  ExprKind
	At    diag.Span
	Int   uint64
	Float float64
	Text  string // of strings, binary literals (raw bytes), imports and embeds
	Name  Ident  // of names; for imports and embeds the place of the path
	Base  *Expr
	Args  []Arg
}

// Arg is an element of a list, tuple or application.
type Arg struct {
	Name  Ident // empty text if there is none
	Value *Expr
}

// Unit is the value of e if e is a tuple or argument list of one unnamed element.
func unit(args []Arg) *Expr {
	if len(args) == 1 && args[0].Name.Text == "" {
		return args[0].Value
	}
	return nil
}

// Package syntax reads the Cap'n Proto schema language: text to tokens to an abstract syntax tree. It knows nothing
// about what names mean. Positions and comments are kept, so that the tree can be printed again.
package syntax

import "github.com/marque-rpc/marque/internal/compiler/diag"

// Kind is the kind of a token.
type Kind uint8

// The kinds of tokens.
const (
	EOF Kind = iota
	Name
	Integer
	Float
	String   // "..."
	LineText // `... to the end of the line
	Binary   // 0x"..."
	Operator // the longest run of operator characters: "->" and "=-" are one token each
	LParen
	RParen
	LBracket
	RBracket
	LBrace
	RBrace
	Comma
	Semicolon
	badNumber // never in a file's tokens
)

var kindNames = [...]string{"end of file", "name", "number", "number", "string", "string", "data", "operator",
	"'('", "')'", "'['", "']'", "'{'", "'}'", "','", "';'"}

func (k Kind) String() string { return kindNames[k] }

// Token is one token: a kind and a place.
type Token struct {
	Kind       Kind
	Start, End uint32
}

// Span is the token's place.
func (t Token) Span() diag.Span { return diag.Span{Start: t.Start, End: t.End} }

// Comment is a comment, from its '#' to before the end of its line.
type Comment struct {
	Start, End uint32
}

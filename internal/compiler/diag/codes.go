package diag

// Code names a kind of diagnostic. Codes are stable: one is never given another meaning, and messages may change
// while codes stay. docs/diagnostics.md shows a program for each.
type Code string

// What can be wrong with the text.
const (
	IllegalCharacter   Code = "C100"
	NotUTF8            Code = "C101"
	BadNumber          Code = "C102"
	UnterminatedString Code = "C103"
	BadEscape          Code = "C104"
	BadBinary          Code = "C105"
	NumberTooLarge     Code = "C106"
	Unexpected         Code = "C110"
	WantBlock          Code = "C111"
	WantSemicolon      Code = "C112"
	Unclosed           Code = "C113"
	EmptyListItem      Code = "C114"
	GluedOperators     Code = "C115"
	Misplaced          Code = "C116"
	OldUnion           Code = "C117"
	MissingFileID      Code = "C120"
	SecondFileID       Code = "C121"
	BadID              Code = "C122"
	OrdinalTooLarge    Code = "C123"
)

// What can be wrong with names.
const (
	NotDefined         Code = "C200"
	NoMember           Code = "C201"
	DuplicateName      Code = "C202"
	TypeNameCase       Code = "C203"
	ValueNameCase      Code = "C204"
	Underscore         Code = "C205"
	SecondUnnamedUnion Code = "C206"
	UsingWithoutName   Code = "C207"
	DuplicateID        Code = "C208"
	Recursive          Code = "C209"
)

// What can be wrong with types.
const (
	NotAType           Code = "C300"
	ListParameters     Code = "C301"
	ListOfAny          Code = "C302"
	ExpectedName       Code = "C303"
	TooManyParameters  Code = "C304"
	TooFewParameters   Code = "C305"
	NotGeneric         Code = "C306"
	DoubleApplication  Code = "C307"
	NotAPointer        Code = "C308"
	NamedTypeParameter Code = "C309"
	ObjectRenamed      Code = "C310"
)

// What can be wrong with structs and enums.
const (
	DuplicateOrdinal    Code = "C400"
	SkippedOrdinal      Code = "C401"
	UnionTooSmall       Code = "C402"
	EmptyGroup          Code = "C403"
	UnnamedUnionInUnion Code = "C404"
	UnionOrdinal        Code = "C405"
	AmbiguousLayout     Code = "C406"
)

// What can be wrong with interfaces.
const (
	NotAnInterface     Code = "C500"
	ExtendsParameter   Code = "C501"
	NotAStruct         Code = "C502"
	ParameterAsStruct  Code = "C503"
	StreamAsParameters Code = "C504"
	NullDefault        Code = "C505"
)

// What can be wrong with values.
const (
	TypeMismatch       Code = "C600"
	OutOfRange         Code = "C601"
	NotAConstant       Code = "C602"
	UnqualifiedConst   Code = "C603"
	NoField            Code = "C604"
	MissingFieldName   Code = "C605"
	UnboundParameter   Code = "C606"
	EmbedType          Code = "C607"
	EmbedFailed        Code = "C608"
	EmbedNotAMessage   Code = "C609"
	GroupValueMismatch Code = "C610"
)

// What can be wrong with annotations.
const (
	NotAnAnnotation  Code = "C700"
	WrongTarget      Code = "C701"
	NeedsValue       Code = "C702"
	UnknownTarget    Code = "C703"
	DuplicateTarget  Code = "C704"
	WildcardAndOther Code = "C705"
)

// What can be wrong with files.
const (
	ImportFailed  Code = "C800"
	FileNotFound  Code = "C801"
	BadStreamFile Code = "C802"
)

// Limits that keep a compiler that is fed hostile text small and quick.
const (
	TooDeep       Code = "C900"
	FileTooLarge  Code = "C901"
	TypeTooLarge  Code = "C902"
	ValueTooLarge Code = "C903"
	TooManyFiles  Code = "C904"
	StructTooLong Code = "C905"
	NamesTooLong  Code = "C906"
)

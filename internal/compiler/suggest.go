package compiler

import (
	"strings"

	"github.com/marque-rpc/marque/internal/suggest"
)

// foreign are names of types in other languages.
var foreign = map[string]string{"string": "Text", "str": "Text", "char": "Text", "bytes": "Data", "byte": "UInt8",
	"blob": "Data", "int": "Int32", "integer": "Int32", "long": "Int64", "short": "Int16", "uint": "UInt32", "float": "Float32",
	"double": "Float64", "number": "Float64", "boolean": "Bool", "array": "List(…)", "vector": "List(…)", "repeated": "List(…)",
	"any": "AnyPointer", "object": "AnyStruct", "i8": "Int8", "i16": "Int16", "i32": "Int32", "i64": "Int64", "u8": "UInt8",
	"u16": "UInt16", "u32": "UInt32", "u64": "UInt64", "f32": "Float32", "f64": "Float64", "null": "Void", "unit": "Void"}

// didYouMean is a hint with the name most like the wrong one, or nothing.
func didYouMean(wrong string, known []string) string {
	best := suggest.Closest(wrong, known)
	if best == "" {
		best = foreign[strings.ToLower(wrong)]
	}
	if best == "" {
		return ""
	}
	return "did you mean '" + best + "'?"
}

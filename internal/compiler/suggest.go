package compiler

import "strings"

const maxSuggestions = 2000 // names that are looked at

// foreign are names of types in other languages.
var foreign = map[string]string{"string": "Text", "str": "Text", "char": "Text", "bytes": "Data", "byte": "UInt8",
	"blob": "Data", "int": "Int32", "integer": "Int32", "long": "Int64", "short": "Int16", "uint": "UInt32", "float": "Float32",
	"double": "Float64", "number": "Float64", "boolean": "Bool", "array": "List(…)", "vector": "List(…)", "repeated": "List(…)",
	"any": "AnyPointer", "object": "AnyStruct", "i8": "Int8", "i16": "Int16", "i32": "Int32", "i64": "Int64", "u8": "UInt8",
	"u16": "UInt16", "u32": "UInt32", "u64": "UInt64", "f32": "Float32", "f64": "Float64", "null": "Void", "unit": "Void"}

// suggest is a hint with the name most like the wrong one, or nothing.
func suggest(wrong string, names []string) string {
	best, bestCost := "", len(wrong)/3+1
	for i, name := range names {
		if i == maxSuggestions {
			break
		}
		if abs(len(name)-len(wrong)) > bestCost || len(name) > 64 {
			continue
		}
		cost := distance(strings.ToLower(wrong), strings.ToLower(name))
		if cost < bestCost || cost == bestCost && best != "" && name < best {
			best, bestCost = name, cost
		}
	}
	if best == "" {
		best = foreign[strings.ToLower(wrong)]
	}
	if best == "" {
		return ""
	}
	return "did you mean '" + best + "'?"
}

func abs(n int) int { return max(n, -n) }

// distance is how many letters have to be added, removed or changed to get from a to b.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost++
			}
			diagonal = row[j]
			row[j] = min(cost, row[j]+1, row[j-1]+1)
		}
	}
	return row[len(b)]
}

// Package call makes calls on capabilities from the command line: types from a
// schema file or from the object itself, parameters and results in JSON, chains
// of calls by pipelining.
package call

import (
	"fmt"
	"strings"
)

// A Step is one link of a chain: a method to call, or the way through its
// results to the capability that is called next.
type Step struct {
	Name   string // Interface.method, method or .name; of a field: .name.name
	Params []byte // JSON, as given; nil: none
	Stdin  bool   // parameters are read from standard input, one call for each JSON value
}

// ParseChain reads what follows the capability on the command line:
//
//	Interface.method JSON .field .method JSON …
//
// What starts with a brace is the parameters of the method before it, "-" stands
// for parameters on standard input. Whether a name is a method or a field only
// the types tell.
func ParseChain(args []string) ([]Step, error) {
	var steps []Step
	for i, arg := range args {
		isParams := strings.HasPrefix(strings.TrimSpace(arg), "{")
		if !isParams && arg != "-" {
			if strings.ContainsAny(arg[:min(1, len(arg))], `"'[0123456789`) {
				return nil, fmt.Errorf("%s: parameters are a JSON object, such as '{\"name\": 1}'", short(arg))
			}
			if strings.Trim(arg, ".") == "" {
				return nil, fmt.Errorf("%q is neither a method nor a field", arg)
			}
			steps = append(steps, Step{Name: arg})
			continue
		}
		if len(steps) == 0 {
			return nil, fmt.Errorf("the parameters %s come before any method", short(arg))
		}
		last := &steps[len(steps)-1]
		if last.Params != nil || last.Stdin {
			return nil, fmt.Errorf("%s has parameters twice", last.Name)
		}
		if arg != "-" {
			last.Params = []byte(arg)
			continue
		}
		if i != len(args)-1 {
			return nil, fmt.Errorf("parameters from standard input are for the last call of a chain")
		}
		last.Stdin = true
	}
	if len(steps) == 0 {
		return nil, fmt.Errorf("a method expected, such as Echo.ping")
	}
	return steps, nil
}

func short(s string) string {
	const most = 40
	if len(s) > most {
		return s[:most] + "…"
	}
	return s
}

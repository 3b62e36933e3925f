package sim

import (
	"fmt"
	"strconv"
	"strings"

	"github.com/marque-rpc/marque/internal/captp"
)

// Script writes what a run did as text that ParseScript reads: a line for the world, and a line for each step.
func (f *Finding) Script() string {
	var b strings.Builder
	fmt.Fprintf(&b, "# %s\n", firstLine(f.Text))
	fmt.Fprintf(&b, "world seed=%d vats=%d faults=%t malicious=%t mutation=%d\n", f.Seed, f.Cfg.Vats, f.Cfg.Faults, f.Cfg.Malicious, f.Cfg.Mutation)
	for i := range f.Ops {
		fmt.Fprintf(&b, "%s\n", &f.Ops[i])
	}
	return b.String()
}

func firstLine(s string) string {
	s, _, _ = strings.Cut(s, "\n")
	return s
}

// String writes the step as a line of a script.
func (op *Op) String() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%d %s", op.N, opNames[op.Kind])
	switch op.Kind {
	case OpDeliver, OpBootstrap, OpCut, OpConnect:
		fmt.Fprintf(&b, " end=%d", op.A)
		return b.String()
	}
	fmt.Fprintf(&b, " vat=%d a=%d b=%d", op.Vat, op.A, op.B)
	for _, r := range op.Refs {
		fmt.Fprintf(&b, " %d", r)
	}
	return b.String()
}

// ParseScript reads what Script has written, for Replay.
func ParseScript(text string) (cfg Config, ops []Op, err error) {
	for i, line := range strings.Split(text, "\n") {
		f := strings.Fields(line)
		switch {
		case len(f) == 0 || strings.HasPrefix(f[0], "#"):
			continue
		case f[0] == "world":
			if err := parseWorld(&cfg, f[1:]); err != nil {
				return cfg, nil, fmt.Errorf("line %d: %w", i+1, err)
			}
			continue
		}
		op, err := parseOp(f)
		if err != nil {
			return cfg, nil, fmt.Errorf("line %d: %w", i+1, err)
		}
		ops = append(ops, op)
	}
	return cfg, ops, nil
}

func parseWorld(cfg *Config, fields []string) error {
	for _, f := range fields {
		key, val, _ := strings.Cut(f, "=")
		var err error
		switch key {
		case "seed":
			cfg.Seed, err = strconv.ParseUint(val, 10, 64)
		case "vats":
			cfg.Vats, err = strconv.Atoi(val)
		case "faults":
			cfg.Faults, err = strconv.ParseBool(val)
		case "malicious":
			cfg.Malicious, err = strconv.ParseBool(val)
		case "mutation":
			var m uint64
			m, err = strconv.ParseUint(val, 10, 64)
			cfg.Mutation = captp.Mutation(m)
		default:
			err = fmt.Errorf("unknown word %q", f)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

func parseOp(f []string) (op Op, err error) {
	number := func(s string) (n uint32) {
		x, e := strconv.ParseUint(s, 10, 32)
		if e != nil && err == nil {
			err = e
		}
		return uint32(x)
	}
	if len(f) < 2 {
		return op, fmt.Errorf("a step has a number and a name")
	}
	op.N = number(f[0])
	kind := -1
	for i, n := range opNames {
		if n == f[1] {
			kind = i
		}
	}
	if kind < 0 {
		return op, fmt.Errorf("unknown step %q", f[1])
	}
	op.Kind = OpKind(kind)
	for _, w := range f[2:] {
		key, val, named := strings.Cut(w, "=")
		switch {
		case !named:
			op.Refs = append(op.Refs, number(w))
		case key == "end" || key == "a":
			op.A = number(val)
		case key == "b":
			op.B = number(val)
		case key == "vat":
			op.Vat = uint8(number(val))
		}
	}
	return op, err
}

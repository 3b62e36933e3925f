package call

import (
	"encoding/json"
	"strings"
	"testing"
)

func TestParseChain(t *testing.T) {
	for _, c := range []struct {
		args string
		want string // the steps, with their parameters; or the error
	}{
		{"Echo.ping", "Echo.ping"},
		{`Echo.ping|{"a":1}`, `Echo.ping{"a":1}`},
		{`Echo.ping|  {}`, `Echo.ping  {}`},
		{`a|{}|.b.c|.d|{"x":1}`, `a{} .b.c .d{"x":1}`},
		{"a|.b|c|-", "a .b c-"},
		{"{}", "error: the parameters {} come before any method"},
		{"a|{}|{}", "error: a has parameters twice"},
		{"a|-|.b", "error: parameters from standard input are for the last call"},
		{"a|.", `error: "." is neither a method nor a field`},
		{"", "error: a method expected"},
	} {
		var args []string
		if c.args != "" {
			args = strings.Split(c.args, "|")
		}
		steps, err := ParseChain(args)
		var got []string
		for _, s := range steps {
			text := s.Name + string(s.Params)
			if s.Stdin {
				text += "-"
			}
			got = append(got, text)
		}
		if want, isError := strings.CutPrefix(c.want, "error: "); isError {
			if err == nil || !strings.Contains(err.Error(), want) {
				t.Errorf("%s: %v, want %s", c.args, err, want)
			}
		} else if err != nil || strings.Join(got, " ") != c.want {
			t.Errorf("%s: got %q, %v", c.args, got, err)
		}
	}
}

// What a peer says cannot steer the terminal, and stays what it was where it is text.
func TestHarmless(t *testing.T) {
	for in, want := range map[string]string{
		`{"a":"plain é 日 😀"}`:                  `{"a":"plain é 日 😀"}`,
		"\"\x7f\"":                             `"\u007f"`,
		"\"\u009b31m\"":                        `"\u009b31m"`,
		"\"\u202egnp\u202c\"":                  `"\u202egnp\u202c"`,
		"\"\x9b\xff\"":                         `"\ufffd\ufffd"`,
		"\"" + string(rune(0xe0001)) + "tag\"": `"\udb40\udc01tag"`,
	} {
		got := harmless([]byte(in))
		if string(got) != want {
			t.Errorf("%q: got %s, want %s", in, got, want)
		}
		var a, b string
		if json.Unmarshal([]byte(in), &a) == nil && json.Unmarshal(got, &b) == nil && a != b {
			t.Errorf("%q means %q now", in, b)
		}
	}
}

func TestSplit(t *testing.T) {
	values, err := split([]byte(" {\"a\": 1} {}\n{\"b\":\n2}  "))
	if err != nil || len(values) != 3 || strings.TrimSpace(string(values[2])) != "{\"b\":\n2}" {
		t.Errorf("%q, %v", values, err)
	}
	if _, err := split([]byte("{}\n{}\n {x}")); err == nil || !strings.Contains(err.Error(), "3:3: ") {
		t.Errorf("the place of the error: %v", err)
	}
	if values, err := split([]byte("  ")); err != nil || values != nil {
		t.Errorf("%q, %v", values, err)
	}
}

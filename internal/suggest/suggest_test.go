package suggest

import (
	"strings"
	"testing"
)

func TestHint(t *testing.T) {
	for _, c := range []struct{ wrong, names, want string }{
		{"mgs", "msg callback", `; did you mean "msg"?`},
		{"Ping", "ping pong", `; did you mean "ping"?`},
		{"pnig", "ping pong", `; did you mean "ping"?`},
		{"hearbeat", "ping heartbeat", `; did you mean "heartbeat"?`},
		{"Txt", "Text Data", `; did you mean "Text"?`},
		{"x", "msg callback", `; there are msg, callback`},
		{"x", "", ""},
		{"x", "aa bb cc dd ee ff gg hh ii", ""},
		{"", "aa", "; there is aa"},
		{strings.Repeat("long", 100), "a", "; there is a"},
	} {
		if got := Hint(c.wrong, strings.Fields(c.names)); got != c.want {
			t.Errorf("%s of %s: %q, want %q", c.wrong, c.names, got, c.want)
		}
	}
}

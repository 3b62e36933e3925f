package plugin

import (
	"strings"
	"testing"
)

func TestParseOutput(t *testing.T) {
	t.Chdir(t.TempDir())
	for _, c := range []struct {
		arg  string
		want Output
		err  string
	}{
		{"-", Output{Lang: "-"}, ""},
		{"c++", Output{Lang: "c++"}, ""},
		{"c++:.", Output{Lang: "c++", Dir: "."}, ""},
		{"./plug:.", Output{Lang: "./plug", Dir: "."}, ""},
		{"c++:", Output{Lang: "c++"}, ""},
		{"c++:nowhere", Output{}, "nowhere is not a directory"},
		{":.", Output{}, "a language or a plug-in expected"},
		{`C:\plug.exe:.`, Output{Lang: `C:\plug.exe`, Dir: "."}, ""},
	} {
		got, err := ParseOutput(c.arg)
		if got != c.want || (err == nil) != (c.err == "") || err != nil && !strings.Contains(err.Error(), c.err) {
			t.Errorf("%s: got %v, %v; want %v, %q", c.arg, got, err, c.want, c.err)
		}
	}
}

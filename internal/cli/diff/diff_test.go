package diff

import (
	"strings"
	"testing"
)

func TestUnified(t *testing.T) {
	numbers := strings.Split("1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20", " ")
	text := func(change map[string]string) string {
		var out []string
		for _, n := range numbers {
			if to, ok := change[n]; ok {
				n = to
			}
			if n != "" {
				out = append(out, n)
			}
		}
		return strings.Join(out, "\n") + "\n"
	}
	for _, c := range []struct {
		name, a, b, want string
	}{
		{"equal", "a\n", "a\n", ""},
		{"one line", "a\n", "b\n", "@@ -1,1 +1,1 @@\n-a\n+b\n"},
		{"no newline", "a", "a\n", "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n"},
		{"all new", "", "a\nb\n", "@@ -1,0 +1,2 @@\n+a\n+b\n"},
		{"two hunks", text(nil), text(map[string]string{"2": "two", "19": ""}),
			"@@ -1,5 +1,5 @@\n 1\n-2\n+two\n 3\n 4\n 5\n@@ -16,5 +16,4 @@\n 16\n 17\n 18\n-19\n 20\n"},
		{"near changes are one hunk", text(nil), text(map[string]string{"8": "eight", "12": "twelve"}),
			"@@ -5,11 +5,11 @@\n 5\n 6\n 7\n-8\n+eight\n 9\n 10\n 11\n-12\n+twelve\n 13\n 14\n 15\n"},
	} {
		want := c.want
		if want != "" {
			want = "--- old\n+++ new\n" + want
		}
		if got := Unified("old", "new", c.a, c.b); got != want {
			t.Errorf("%s:\ngot\n%swant\n%s", c.name, got, want)
		}
	}
}

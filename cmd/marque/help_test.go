package main

import (
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
)

// Help fits a terminal of 80 columns, says what a command is for, and shows how it is used.
func TestHelpFitsTheTerminal(t *testing.T) {
	var visit func(cmd *cobra.Command)
	visit = func(cmd *cobra.Command) {
		path := strings.Fields(cmd.CommandPath())[1:]
		code, out, _ := invoke(append(path, "--help")...)
		if code != 0 {
			t.Errorf("%v: code %d", path, code)
		}
		for line := range strings.Lines(out) {
			if line = strings.TrimSuffix(line, "\n"); utf8.RuneCountInString(line) > lineColumns {
				t.Errorf("%v: wider than %d columns: %s", path, lineColumns, line)
			}
		}
		if cmd.Short == "" || strings.Contains(cmd.Use, " ") && cmd.Example == "" {
			t.Errorf("%v: no short help, or arguments and no example", path)
		}
		if cmd.Name() == "completion" {
			return // what is below is cobra's, and wider
		}
		for _, c := range cmd.Commands() {
			visit(c)
		}
	}
	visit(newRoot(cli.System()))
}

package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/compat"
	"github.com/marque-rpc/marque/internal/cli/schemafile"
)

func newCheckCommand(streams cli.Streams) *cobra.Command {
	var files schemafile.Options
	var strict bool
	cmd := &cobra.Command{
		Use:     "check OLD NEW",
		GroupID: groupSchema,
		Short:   "Find out what a change to a schema breaks",
		Long: `Compares two versions of a schema file, and lists the changes that matter, one
on each line:

  wire       old and new programs would misunderstand each other
  source     names that are used in code or JSON have changed
  authority  somebody can do more with a reference that they already hold, or a
             call hands over more than before: nothing breaks, but have a look

Fails if there is a change of kind wire or, with --strict, of any kind.`,
		Example: `  git show main:echo.capnp >old.capnp && marque check old.capnp echo.capnp`,
		Args:    args(cobra.ExactArgs(2)),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"capnp"}, cobra.ShellCompDirectiveFilterFileExt
		},
		RunE: func(_ *cobra.Command, args []string) error {
			old, err := files.Load(args[0])
			if err != nil {
				return err
			}
			new, err := files.Load(args[1])
			if err != nil {
				return err
			}
			return reportChanges(streams, compat.Compare(old.Registry, new.Registry, old.File), strict)
		},
	}
	schemaFlags(cmd, &files)
	cmd.Flags().BoolVar(&strict, "strict", false, "fail if there is any change that matters")
	return cmd
}

// reportChanges prints the changes, and says whether they are reason to fail.
func reportChanges(streams cli.Streams, changes []compat.Change, strict bool) error {
	paint := cli.PaintFor(streams.Out)
	fails := false
	for _, c := range changes {
		kind := c.Kind.String()
		if c.Kind == compat.Wire || strict {
			fails = true
			kind = paint.Error(kind)
		}
		fmt.Fprintf(streams.Out, "%s: %s: %s\n", kind, paint.Name(cli.Printable(c.Where)), cli.Printable(c.What))
	}
	if fails {
		return cli.ErrReported
	}
	return nil
}

package main

import (
	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/convert"
	"github.com/marque-rpc/marque/internal/cli/schemafile"
)

func newEvalCommand(streams cli.Streams) *cobra.Command {
	var files schemafile.Options
	var output string
	var binary, packed, flat, short bool
	cmd := &cobra.Command{
		Use:     "eval SCHEMA-FILE NAME",
		GroupID: groupSchema,
		Short:   "Print a constant or default from a schema, or a part of one",
		Long: `Prints the value of NAME: a constant, the default of a field, or a field or
list element inside such a value. Constants can refer to each other and to other
files, so schemas can serve as configuration files that are checked.

Values of any type can be printed as text or JSON; the other formats are for
structs only.`,
		Example: `  marque eval config.capnp production
  marque eval config.capnp 'production.servers[2].port'
  marque eval -ojson config.capnp production
  marque eval -obinary config.capnp production >production.bin`,
		Args:              args(cobra.ExactArgs(2)),
		ValidArgsFunction: completeSchema(0),
		RunE: func(cmd *cobra.Command, args []string) error {
			for name, on := range map[string]bool{"binary": binary, "packed": packed, "flat": flat} {
				if on && output != "text" && output != name {
					return cli.Usagef("the flags ask for two formats, %s and %s", output, name)
				} else if on {
					output = name
				}
			}
			format, err := convert.ParseFormat(output)
			if err != nil {
				return &cli.UsageError{Err: err}
			}
			files.MakeIDs = true
			s, err := files.Load(args[0])
			if err != nil {
				return err
			}
			v, err := s.Value(args[1])
			if err != nil {
				return err
			}
			return convert.Converter{To: format, Short: short}.WriteValue(streams.Out, v)
		},
	}
	schemaFlags(cmd, &files)
	quietFlags(cmd)
	f := cmd.Flags()
	f.StringVarP(&output, "output", "o", "text", "write the value in `FORMAT` (see convert)")
	f.BoolVarP(&binary, "binary", "b", false, "same as -obinary")
	f.BoolVarP(&packed, "packed", "p", false, "same as -opacked")
	f.BoolVar(&flat, "flat", false, "same as -oflat")
	f.BoolVar(&short, "short", false, "write text and JSON on one line")
	_ = cmd.RegisterFlagCompletionFunc("output", cobra.FixedCompletions(convert.FormatNames(), cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

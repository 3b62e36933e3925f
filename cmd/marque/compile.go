package main

import (
	"slices"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/generate"
	"github.com/marque-rpc/marque/internal/cli/plugin"
	"github.com/marque-rpc/marque/internal/cli/schemafile"
)

// compileOptions are the flags of compile.
type compileOptions struct {
	files   schemafile.Options
	outputs []string
	reflect string
	verbose bool

	positions bool
}

func newCompileCommand(streams cli.Streams) *cobra.Command {
	var o compileOptions
	cmd := &cobra.Command{
		Use:     "compile SCHEMA-FILE...",
		GroupID: groupSchema,
		Short:   "Compile schemas to Go, or run any code generator on them",
		Long: `Compiles schema files. Without -o, the Go code is written beside each file: for
echo.capnp that is echo.capnp.go. Its package follows from go.mod and the other
Go files in the directory. Neither annotations nor other programs are needed;
the standard schemas (/capnp/c++.capnp, /go.capnp, …) are built in.

With -o LANG[:DIR], the plug-in capnpc-LANG is run in DIR. A LANG with a slash
is the plug-in's path, -omarque is the Go generator itself, and -o- writes the
CodeGeneratorRequest to standard output.

Plug-ins get the request that the C++ tool would give them: that of version
0.9.2 or, with --positions, that of 1.1, which also tells where declarations
are in the source and what names refer to. Imports of standard schemas find the
installed ones, or those that are built in if there are none or they are too
old for what the files use. Directories given with -I come before both.`,

		Example: `  marque compile echo.capnp
  marque compile -oc++:out -I../schemas echo.capnp
  marque compile -o- echo.capnp >echo.request
  //go:generate go tool marque compile echo.capnp`,
		Args: args(cobra.MinimumNArgs(1)),
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"capnp"}, cobra.ShellCompDirectiveFilterFileExt
		},
		RunE: func(_ *cobra.Command, args []string) error {
			return runCompile(streams, &o, args)
		},
	}
	schemaFlags(cmd, &o.files)
	f := cmd.Flags()
	f.StringArrayVarP(&o.outputs, "output", "o", nil, "generate `LANG[:DIR]` (may be repeated)")
	f.StringArrayVar(&o.files.SrcPrefix, "src-prefix", nil, "leave `DIR` out of the names of output files")
	f.BoolVar(&o.positions, "positions", false, "tell plug-ins where in the source declarations stand, as capnp 1.1")
	f.BoolVarP(&o.verbose, "verbose", "v", false, "list the files written")
	f.StringVar(&o.reflect, "reflection", string(generate.All), "`WHAT` objects tell of their schemas: all, types (no comments), none")
	_ = cmd.RegisterFlagCompletionFunc("reflection", cobra.FixedCompletions(generate.Reflections, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// goGenerator is the language for which no plug-in is run.
const goGenerator = "marque"

func runCompile(streams cli.Streams, o *compileOptions, names []string) error {
	if !slices.Contains(generate.Reflections, o.reflect) {
		return cli.Usagef("--reflection %s: it is all, types or none", o.reflect)
	}
	var parsed []plugin.Output
	for _, s := range o.outputs {
		output, err := plugin.ParseOutput(s)
		if err != nil {
			return &cli.UsageError{Err: err}
		}
		parsed = append(parsed, output)
	}
	if o.positions && !slices.ContainsFunc(parsed, func(to plugin.Output) bool { return to.Lang != goGenerator }) {
		return cli.Usagef("--positions is for plug-ins, and none is named with -o: Go code has no positions")
	}
	if len(parsed) == 0 {
		compiled, err := o.files.Compile(names...)
		if err != nil {
			return err
		}
		return report(streams, o.verbose)(generate.Beside(compiled, generate.Reflection(o.reflect)))
	}
	compiled := make([]*schemafile.Compiled, len(parsed)) // all, before anything is written
	for i, output := range parsed {
		var err error
		if compiled[i], err = o.request(output).Compile(names...); err != nil {
			return err
		}
	}
	for i, output := range parsed {
		if err := o.write(streams, compiled[i], output); err != nil {
			return err
		}
	}
	return nil
}

// request says how to compile for a generator. What Go code is made of depends
// neither on the machine nor on the other generators.
func (o *compileOptions) request(to plugin.Output) schemafile.Options {
	files := o.files
	if to.Lang != goGenerator {
		files.SystemFirst, files.Positions = true, o.positions
	}
	return files
}

// write runs one generator.
func (o *compileOptions) write(streams cli.Streams, compiled *schemafile.Compiled, to plugin.Output) error {
	if to.Lang == goGenerator {
		return report(streams, o.verbose)(generate.Into(compiled, generate.Reflection(o.reflect), to.Dir))
	}
	request, err := compiled.Marshal()
	if err != nil {
		return err
	}
	if to.Raw() {
		_, err := streams.Out.Write(request)
		return err
	}
	return to.Run(request, streams.Out, streams.Err)
}

// report lists what was written.
func report(streams cli.Streams, verbose bool) func([]string, error) error {
	return func(written []string, err error) error {
		for _, name := range written {
			if verbose {
				streams.Warn("wrote %s", name)
			}
		}
		return err
	}
}

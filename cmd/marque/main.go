// Command marque is the tool of Cap'n Proto RPC for Go: it compiles schemas,
// converts messages and calls capabilities. Run marque help for its commands.
package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/schemafile"
	"github.com/marque-rpc/marque/internal/suggest"
)

func main() { os.Exit(run(os.Args[1:], cli.System())) }

// run executes one command line and returns the exit code.
func run(args []string, streams cli.Streams) int {
	root := newRoot(streams)
	root.SetArgs(args)
	cmd, err := root.ExecuteC()
	if err == nil || errors.Is(err, cli.ErrReported) {
		return cli.ExitCode(err)
	}
	var diagnostics *schemafile.DiagnosticsError
	if errors.As(err, &diagnostics) {
		fmt.Fprintln(streams.Err, diagnostics)
		return cli.ExitFailure
	}
	paint := cli.PaintFor(streams.Err)
	text, hints := cli.Message(err)
	fmt.Fprintf(streams.Err, "%s %s\n", paint.Error("marque:"), text)
	for _, hint := range hints {
		fmt.Fprintf(streams.Err, "  hint: %s\n", hint)
	}
	if cli.ExitCode(err) == cli.ExitUsage {
		fmt.Fprintf(streams.Err, "Run '%s --help' for usage.\n", cmd.CommandPath())
	}
	return cli.ExitCode(err)
}

func newRoot(streams cli.Streams) *cobra.Command {
	root := &cobra.Command{
		Use:   "marque",
		Short: "Cap'n Proto schemas, messages and capabilities from the command line",
		Long: `marque compiles Cap'n Proto schemas to Go, converts messages between formats
and calls capabilities over the network.

Data goes to standard output, everything else to standard error.
Exit codes: 0 done, 1 failed, 2 wrong usage.`,
		Example: `  marque compile echo.capnp                          # write the Go package
  marque convert binary:json echo.capnp Person <msg  # look into a message
  marque call echo.cap Echo.ping '{"msg": "hello"}' # call a method of an object
  marque id                                          # a new file id`,
		Version:       cli.Version(),
		SilenceErrors: true,
		SilenceUsage:  true,
		Args:          noSuchCommand,
		RunE:          func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	root.SetIn(streams.In)
	root.SetOut(streams.Out)
	root.SetErr(streams.Err)
	root.SetUsageTemplate(strings.ReplaceAll(root.UsageTemplate(), ".FlagUsages", ".FlagUsagesWrapped 80"))
	root.SetVersionTemplate("marque {{.Version}}\n")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &cli.UsageError{Err: err} })
	root.AddGroup(
		&cobra.Group{ID: groupNetwork, Title: "Capabilities:"},
		&cobra.Group{ID: groupSchema, Title: "Schemas and messages:"},
		&cobra.Group{ID: groupTool, Title: "This tool:"},
	)
	root.AddCommand(
		newCallCommand(streams),
		newLsCommand(streams),
		newPingCommand(streams),
		newProxyCommand(streams),
		newKeyCommand(streams),
		newURICommand(streams),
		newCheckCommand(streams),
		newCompileCommand(streams),
		newConvertCommand(streams),
		newDecodeCommand(streams),
		newEncodeCommand(streams),
		newEvalCommand(streams),
		newFmtCommand(streams),
		newIDCommand(streams),
		newVersionCommand(streams),
	)
	for _, cmd := range root.Commands() {
		versionFlag(cmd, root.Version)
	}
	root.SetHelpCommand(newHelpCommand())
	root.SetHelpCommandGroupID(groupTool)
	root.SetCompletionCommandGroupID(groupTool)
	root.InitDefaultCompletionCmd() // now, so that it can refuse shells it does not know
	for _, cmd := range root.Commands() {
		if cmd.Name() == "completion" {
			cmd.Args = noSuchCommand
			cmd.RunE = func(cmd *cobra.Command, _ []string) error { return cmd.Help() }
		}
	}
	return root
}

// versionFlag lets a command tell the tool's version, as those of the C++ tool do.
func versionFlag(cmd *cobra.Command, version string) {
	cmd.Version = version
	cmd.Flags().Bool("version", false, "print the version of this tool")
	_ = cmd.Flags().MarkHidden("version") // the flag is there
}

// The groups in which help lists the commands.
const (
	groupNetwork = "network"
	groupSchema  = "schema"
	groupTool    = "tool"
)

// args says what a command line that fails the check should have had.
func args(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if check(cmd, args) == nil {
			return nil
		}
		_, want, ok := strings.Cut(cmd.Use, " ")
		if !ok {
			return cli.Usagef("%s takes no arguments, and got %q", cmd.Name(), args)
		}
		return cli.Usagef("%s needs %s, and got %s", cmd.Name(), want, counted(len(args)))
	}
}

func counted(args int) string {
	switch args {
	case 0:
		return "no arguments"
	case 1:
		return "one argument"
	}
	return fmt.Sprintf("%d arguments", args)
}

// noSuchCommand refuses the arguments of a command that has only commands.
func noSuchCommand(cmd *cobra.Command, args []string) error {
	if len(args) == 0 {
		return nil
	}
	var names []string
	for _, c := range cmd.Commands() {
		if c.IsAvailableCommand() {
			names = append(names, c.Name())
		}
	}
	return cli.Usagef("unknown command %q%s", args[0], suggest.Hint(args[0], names))
}

func newHelpCommand() *cobra.Command {
	return &cobra.Command{
		Use:     "help [COMMAND]",
		Short:   "Explain a command",
		Example: "  marque help key new",
		ValidArgsFunction: func(cmd *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
			var names []string
			if of, rest, err := cmd.Root().Find(args); err == nil && len(rest) == 0 {
				for _, c := range of.Commands() {
					if c.IsAvailableCommand() {
						names = append(names, c.Name()+"\t"+c.Short)
					}
				}
			}
			return names, cobra.ShellCompDirectiveNoFileComp
		},
		RunE: func(cmd *cobra.Command, args []string) error {
			of, rest, err := cmd.Root().Find(args)
			if err != nil || len(rest) > 0 {
				return noSuchCommand(of, rest)
			}
			of.InitDefaultHelpFlag()
			return of.Help()
		},
	}
}

func newVersionCommand(streams cli.Streams) *cobra.Command {
	return &cobra.Command{
		Use:     "version",
		GroupID: groupTool,
		Short:   "Print the version of this tool",
		Args:    args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(streams.Out, "marque %s\n", cli.Version())
			return err
		},
	}
}

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
	err = asUsage(err)
	paint := cli.PaintFor(streams.Err)
	fmt.Fprintf(streams.Err, "%s %v\n", paint.Error("marque:"), err)
	if cli.ExitCode(err) == cli.ExitUsage {
		fmt.Fprintf(streams.Err, "Run '%s --help' for usage.\n", cmd.CommandPath())
	}
	return cli.ExitCode(err)
}

// asUsage marks the one kind of usage error that cobra reports in words only.
func asUsage(err error) error {
	if strings.HasPrefix(err.Error(), "unknown command ") {
		return &cli.UsageError{Err: err}
	}
	return err
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
		Args:          cobra.NoArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			return cmd.Help()
		},
	}
	root.SetIn(streams.In)
	root.SetOut(streams.Out)
	root.SetErr(streams.Err)
	root.SetVersionTemplate("marque {{.Version}}\n")
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return &cli.UsageError{Err: err} })
	root.AddGroup(
		&cobra.Group{ID: groupNetwork, Title: "Capabilities:"},
		&cobra.Group{ID: groupSchema, Title: "Schemas and messages:"},
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
	)
	return root
}

// The groups in which help lists the commands.
const (
	groupNetwork = "network"
	groupSchema  = "schema"
)

// args wraps an argument check so that its failure counts as wrong usage.
func args(check cobra.PositionalArgs) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if err := check(cmd, args); err != nil {
			return &cli.UsageError{Err: err}
		}
		return nil
	}
}

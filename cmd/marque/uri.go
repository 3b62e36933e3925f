package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/vat"
)

func newURICommand(streams cli.Streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "uri",
		GroupID: groupNetwork,
		Short:   "Inspect capnp:// URIs",
		Args:    noSuchCommand,
		RunE:    func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newURIShowCommand(streams))
	return cmd
}

func newURIShowCommand(streams cli.Streams) *cobra.Command {
	return &cobra.Command{
		Use:   "show URI|FILE",
		Short: "Print the parts of a URI, its secret masked",
		Long: `Prints who the vat of a capnp:// URI is, and where, and the digest of the secret
number that names the object. The server's store knows the object by that
digest: two URIs with the same vat and digest are for the same object. The
secret itself is not shown, so the output can be passed on.`,
		Example:           `  marque uri show echo.cap`,
		Args:              args(cobra.ExactArgs(1)),
		ValidArgsFunction: completeCap,
		RunE: func(_ *cobra.Command, args []string) error {
			u, err := vat.ParseURIOrFile(args[0])
			if err != nil {
				return err
			}
			showURI(streams, u)
			return nil
		},
	}
}

func showURI(streams cli.Streams, u vat.URI) {
	line := func(name, value string) { fmt.Fprintf(streams.Out, "%-12s%s\n", name, value) }
	line("uri", u.String())
	if u.Address.Insecure {
		line("vat", "anybody: insecure, neither encrypted nor authenticated")
	} else {
		line("vat", u.Address.ID.String())
	}
	for _, at := range u.Address.At {
		line("at", at.String())
	}
	switch {
	case u.Object.IsEmpty():
		line("object", "the bootstrap object, which the vat offers to all")
	default:
		line("object", fmt.Sprintf("secret of %d bytes", len(u.Object.Reveal())))
		line("digest", u.Object.Digest().String())
	}
}

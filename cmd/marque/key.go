package main

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"strings"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/atomicfile"
	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/vat"
)

func newKeyCommand(streams cli.Streams) *cobra.Command {
	cmd := &cobra.Command{
		Use:     "key",
		GroupID: groupNetwork,
		Short:   "Make and inspect the secret keys of vats",
		Long: `A vat's secret key is its identity: the vat ID in its URIs is the hash of the
public half. Keys are PEM files, which other tools can read and make, too.`,
		Args: noSuchCommand,
		RunE: func(cmd *cobra.Command, _ []string) error { return cmd.Help() },
	}
	cmd.AddCommand(newKeyNewCommand(streams), newKeyShowCommand(streams))
	return cmd
}

// keyTypes are the kinds of keys by the names of --type.
var keyTypes = map[string]vat.KeyType{"rsa2048": vat.RSA2048, "p256": vat.P256, "ed25519": vat.Ed25519}

func newKeyNewCommand(streams cli.Streams) *cobra.Command {
	var kind string
	cmd := &cobra.Command{
		Use:   "new [FILE]",
		Short: "Make a secret key",
		Long: `Makes a secret key and writes it to FILE, which must not exist yet and will be
readable only by its owner; without FILE, to standard output. Prints the vat ID.

RSA keys are understood by all peers; Ed25519 and P-256 are smaller and faster.`,
		Example: `  marque key new key.pem
  marque key new --type ed25519 key.pem`,
		Args: args(cobra.MaximumNArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error {
			t, ok := keyTypes[strings.ToLower(kind)]
			if !ok {
				return cli.Usagef("--type %s: the types are rsa2048, p256 and ed25519", kind)
			}
			key, err := vat.NewIdentity(t)
			if err != nil {
				return err
			}
			if len(args) == 0 {
				streams.Warn("the vat ID is %s", key.ID())
				_, err = streams.Out.Write(key.RevealPEM())
				return err
			}
			if err := writeNew(args[0], key.RevealPEM()); err != nil {
				return err
			}
			fmt.Fprintln(streams.Out, key.ID())
			return nil
		},
	}
	cmd.Flags().StringVar(&kind, "type", "rsa2048", "`KIND` of key: rsa2048, p256, ed25519")
	_ = cmd.RegisterFlagCompletionFunc("type", cobra.FixedCompletions([]string{"rsa2048", "p256", "ed25519"}, cobra.ShellCompDirectiveNoFileComp))
	return cmd
}

// writeNew writes a secret to a file that is not there yet, all of it or none.
func writeNew(name string, data []byte) error {
	err := atomicfile.Create(atomicfile.OS{}, name, data, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return fmt.Errorf("%s exists already, and a vat that loses its key loses its identity: if you mean that, remove the file first", name)
	}
	if errors.Is(err, fs.ErrNotExist) {
		return fmt.Errorf("%s: the directory does not exist", name)
	}
	return err
}

func newKeyShowCommand(streams cli.Streams) *cobra.Command {
	return &cobra.Command{
		Use:     "show FILE",
		Short:   "Print the vat ID of a secret key",
		Long:    `Prints the vat ID that belongs to a secret key. The key itself is never shown.`,
		Example: `  marque key show key.pem`,
		Args:    args(cobra.ExactArgs(1)),
		RunE: func(_ *cobra.Command, args []string) error {
			key, err := loadKey(streams, args[0])
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(streams.Out, key.ID())
			return err
		},
	}
}

// loadKey reads a key file; "-" is standard input.
func loadKey(streams cli.Streams, name string) (*vat.Identity, error) {
	if name != "-" {
		return vat.LoadIdentity(name)
	}
	const most = 1 << 20
	text, err := io.ReadAll(io.LimitReader(streams.In, most))
	if err != nil {
		return nil, err
	}
	return vat.ParseIdentity(text)
}

package main

import (
	"crypto/rand"
	"encoding/binary"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
)

func newIDCommand(streams cli.Streams) *cobra.Command {
	return &cobra.Command{
		Use:     "id",
		GroupID: groupSchema,
		Short:   "Generate a new unique ID",
		Long: `Prints a new random 64-bit ID, in the form in which schema files start with it.
Every file needs an ID of its own; never copy that of another file.`,
		Example: `  $ marque id
  @0xdbb9ad1f14bf0b36`,
		Args: args(cobra.NoArgs),
		RunE: func(*cobra.Command, []string) error {
			_, err := fmt.Fprintf(streams.Out, "@%#x\n", newID())
			return err
		},
	}
}

// newID returns a random ID. The language demands the top bit: IDs without it
// are reserved.
func newID() uint64 {
	var b [8]byte
	rand.Read(b[:]) // never fails, as documented since Go 1.24
	return binary.LittleEndian.Uint64(b[:]) | 1<<63
}

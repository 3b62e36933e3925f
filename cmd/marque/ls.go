package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/call"
	"github.com/marque-rpc/marque/internal/cli/schematext"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/schema/discover"
	"github.com/marque-rpc/marque/vat"
)

func newLsCommand(streams cli.Streams) *cobra.Command {
	var peer peerFlags
	var whole bool
	cmd := &cobra.Command{
		Use:     "ls URI|FILE",
		GroupID: groupNetwork,
		Short:   "List the interfaces and methods of a capability",
		Long: `Asks an object for its interfaces and prints them as its schema declares them,
with the interfaces that they extend and the first sentence of each comment.
Services made with generated Go code answer; for others, look into their schema
files.

With --schema it prints all that the object tells, including types and whole
comments, as a schema file from which clients in any language can be generated.
Of the annotations, it includes those about JSON.`,
		Example: `  marque ls echo.cap
  marque ls --schema echo.cap >echo.capnp && marque compile echo.capnp`,
		Args:              args(cobra.ExactArgs(1)),
		ValidArgsFunction: completeCap,
		RunE: func(_ *cobra.Command, args []string) error {
			return peer.withPeer(streams, args[0], func(ctx context.Context, _ *vat.Vat, ref rpc.Ref) error {
				types, err := discover.Fetch(ctx, ref)
				switch {
				case errors.Is(err, discover.ErrNone):
					return untold(args[0], err, "look into its schema file")
				case err != nil:
					return err
				case whole:
					return schematext.Write(streams.Out, types.Registry)
				}
				listInterfaces(streams.Out, cli.PaintFor(streams.Out), types)
				return nil
			})
		},
	}
	peer.add(cmd)
	cmd.Flags().BoolVarP(&whole, "schema", "s", false, "print all that the object tells, as a schema file")
	return cmd
}

// untold is the error about an object that does not tell its schemas.
func untold(uriOrFile string, err error, instead string) error {
	if uri, parseErr := vat.ParseURIOrFile(uriOrFile); parseErr == nil {
		err = fmt.Errorf("%v: %w", uri, err)
	}
	return &cli.Hint{Err: err, Text: instead}
}

// listInterfaces prints each interface once.
func listInterfaces(w io.Writer, paint cli.Paint, types *discover.Types) {
	seen := make(map[uint64]bool)
	for _, own := range types.Interfaces {
		for _, i := range own.Ancestry() {
			if seen[i.Node.ID] {
				continue
			}
			seen[i.Node.ID] = true
			fmt.Fprintf(w, "interface %s @%#x%s {\n", paint.Name(i.String()), i.Node.ID, extends(i))
			info := types.Info(i.Node.ID)
			if info == nil {
				info = new(schema.SourceInfo)
			}
			listComment(w, paint, info.DocComment)
			for n, m := range i.Methods() {
				fmt.Fprintf(w, "  %s @%d %s;\n", paint.Name(cli.Printable(m.Name)), n, call.Signature(m))
				if n < len(info.Members) {
					listComment(w, paint, info.Members[n].DocComment)
				}
			}
			fmt.Fprintln(w, "}")
		}
	}
}

// listComment prints the first sentence of a comment.
func listComment(w io.Writer, paint cli.Paint, comment string) {
	for _, line := range cli.Wrap(firstSentence(comment), lineColumns-len("  # ")) {
		fmt.Fprintf(w, "  %s\n", paint.Faint("# "+line))
	}
}

// lineColumns is how wide the talk of the tool is.
const lineColumns = 80

// firstSentence is a comment up to the full stop or empty line that ends its first
// sentence, in one line.
func firstSentence(comment string) string {
	paragraph, _, _ := strings.Cut(strings.TrimLeft(comment, "\n"), "\n\n")
	words := strings.Fields(cli.Printable(strings.ReplaceAll(paragraph, "\n", " ")))
	for i, word := range words {
		if strings.HasSuffix(word, ".") && !strings.HasSuffix(word, "e.g.") && !strings.HasSuffix(word, "i.e.") {
			words = words[:i+1]
			break
		}
	}
	return strings.Join(words, " ")
}

func extends(i *schema.InterfaceType) string {
	var names []string
	for _, s := range i.Node.Interface.Superclasses {
		if n := i.Registry().Node(s.ID); n != nil {
			names = append(names, cli.Printable(n.Name()))
		}
	}
	if names == nil {
		return ""
	}
	return " extends(" + strings.Join(names, ", ") + ")"
}

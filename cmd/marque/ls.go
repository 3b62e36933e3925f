package main

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/call"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/vat"
)

func newLsCommand(streams cli.Streams) *cobra.Command {
	var peer peerFlags
	cmd := &cobra.Command{
		Use:     "ls URI|FILE",
		GroupID: groupNetwork,
		Short:   "List the interfaces and methods of a capability",
		Long: `Asks an object for its interfaces, and prints them as its schema declares them,
with those that they extend. Services made with generated Go code answer; for
others look into their schema files.`,
		Example:           `  marque ls echo.cap`,
		Args:              args(cobra.ExactArgs(1)),
		ValidArgsFunction: completeCap,
		RunE: func(_ *cobra.Command, args []string) error {
			return peer.withPeer(streams, args[0], func(ctx context.Context, _ *vat.Vat, ref rpc.Ref) error {
				types, err := call.Reflected(ctx, ref)
				if err != nil {
					return err
				}
				listInterfaces(streams.Out, cli.PaintFor(streams.Out), types)
				return nil
			})
		},
	}
	peer.add(cmd)
	return cmd
}

// listInterfaces prints each interface once.
func listInterfaces(w io.Writer, paint cli.Paint, types *call.Types) {
	seen := make(map[uint64]bool)
	for _, own := range types.Interfaces {
		for _, i := range own.Ancestry() {
			if seen[i.Node.ID] {
				continue
			}
			seen[i.Node.ID] = true
			fmt.Fprintf(w, "interface %s @%#x%s {\n", paint.Name(i.String()), i.Node.ID, extends(i))
			info := types.Info(i.Node.ID)
			for n, m := range i.Methods() {
				fmt.Fprintf(w, "  %s @%d %s;\n", paint.Name(cli.Printable(m.Name)), n, signature(m))
				if info != nil && n < len(info.Members) {
					listComment(w, paint, info.Members[n].DocComment)
				}
			}
			fmt.Fprintln(w, "}")
		}
	}
}

func listComment(w io.Writer, paint cli.Paint, comment string) {
	for line := range strings.Lines(comment) {
		fmt.Fprintf(w, "  %s\n", paint.Faint("# "+cli.Printable(strings.TrimRight(line, "\n"))))
	}
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

// signature is a method as its schema declares it: (msg :Text) -> (reply :Text).
func signature(m schema.MethodType) string {
	if m.IsStreaming() {
		return structSignature(m.Params()) + " -> stream"
	}
	return structSignature(m.Params()) + " -> " + structSignature(m.Results())
}

func structSignature(s *schema.StructType, err error) string {
	if err != nil {
		return "(?)"
	}
	if s.Node.ScopeID != 0 {
		return s.String() // a struct of its own
	}
	fields := make([]string, len(s.Fields))
	for _, f := range s.Fields {
		word := "?"
		if t, err := f.Type(); err == nil {
			word = t.String()
		}
		if int(f.CodeOrder) < len(fields) {
			fields[f.CodeOrder] = cli.Printable(f.Name) + " :" + word
		}
	}
	return "(" + strings.Join(fields, ", ") + ")"
}

package main

import (
	"context"
	"io"
	"time"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/call"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
)

// completeCap completes a cap file as the first argument.
func completeCap(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	return []string{"cap"}, cobra.ShellCompDirectiveFilterFileExt
}

// completionPatience is how long who has pressed Tab waits for an object.
const completionPatience = 2 * time.Second

// completeCall completes the chain of a call: it asks the object what it has. An
// object that cannot be reached, or tells nothing, completes nothing.
func (o *callOptions) completeCall(cmd *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
	if len(args) == 0 {
		return completeCap(cmd, args, word)
	}
	asking := peerFlags{timeout: completionPatience}
	var words []string
	// Who presses Tab is not told of errors.
	_ = asking.withPeer(cli.Streams{Err: io.Discard}, args[0], func(ctx context.Context, _ *vat.Vat, ref rpc.Ref) error {
		types, err := call.Reflected(ctx, ref)
		if err != nil {
			return err
		}
		for _, next := range types.Complete(args[1:]) {
			words = append(words, next.Word+"\t"+next.About)
		}
		return nil
	})
	return words, cobra.ShellCompDirectiveNoFileComp
}

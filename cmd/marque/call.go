package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/call"
	"github.com/marque-rpc/marque/internal/cli/schemafile"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/schema/discover"
	"github.com/marque-rpc/marque/vat"
)

// callOptions are the flags of call.
type callOptions struct {
	peerFlags
	files  schemafile.Options
	schema string
	save   []string
	short  bool
}

func newCallCommand(streams cli.Streams) *cobra.Command {
	var o callOptions
	cmd := &cobra.Command{
		Use:     "call URI|FILE Interface.method [JSON] [.field .method [JSON]]...",
		GroupID: groupNetwork,
		Short:   "Call a method of a capability, like curl for objects",
		Long: `Connects to the object that a capnp:// URI, or a file with one, stands for,
calls a method with parameters in JSON, and prints the results in JSON.

Calls can be chained: after a method comes the path to a capability in its
results, .field or .field.field, and then the next method, whose interface may
be left out. A chain takes one round trip, since each call goes to the promised
result of the one before it. A chain that ends in fields prints only these.

The types come from a schema file, or else from the object itself, if it tells
them, as services made with generated Go code do. An object in the middle of a
chain is asked, too, if its types are not known by then.

A capability in the parameters is written as a string: a URI, the name of a
file with one, or "-" for an object of the right interface that prints the
calls it gets. Capabilities in the results are listed. Those that are
persistent can be saved to files, whose names then appear in the JSON.

With - in place of the JSON of the last call, that call is made once for each
JSON value on standard input.

Whoever can list the processes of this machine sees the command line, so keep
URIs, which are secrets, in files.`,
		Example: `  marque call echo.cap Echo.ping '{"msg": "hello"}'
  marque call echo.cap Echo.heartbeat '{"msg": "tick", "callback": "-"}'
  marque call echo.cap Echo.getLogger .callback Callback.log '{"msg": "hi"}'
  marque call --save logger.cap echo.cap Echo.getLogger
  marque call --save .list[0]=a.cap --save .list[1]=b.cap shop.cap Shop.open
  marque call --schema calculator.capnp capnp://insecure@127.0.0.1:5923 \
      Calculator.evaluate '{"expression": {"literal": 123}}' .value .read`,
		Args:              args(cobra.MinimumNArgs(2)),
		ValidArgsFunction: o.completeCall,
		RunE:              func(_ *cobra.Command, args []string) error { return runCall(streams, &o, args) },

		DisableFlagsInUseLine: true, // for the width
	}
	schemaFlags(cmd, &o.files)
	o.add(cmd)
	f := cmd.Flags()
	f.StringVarP(&o.schema, "schema", "s", "", "take the types from schema `FILE`")
	f.StringArrayVar(&o.save, "save", nil, "save a capability of the result in `[.FIELD=]FILE`, or all that are persistent in DIR/")
	f.BoolVar(&o.short, "short", false, "print each result on one line")
	_ = cmd.MarkFlagFilename("schema", "capnp") // the flag is there
	return cmd
}

func runCall(streams cli.Streams, o *callOptions, args []string) error {
	steps, err := call.ParseChain(args[1:])
	if err != nil {
		return &cli.UsageError{Err: err}
	}
	if len(o.save) > 0 && steps[len(steps)-1].Stdin {
		return cli.Usagef("--save is for a single result, and calls from standard input can have several")
	}
	return o.withPeer(streams, args[0], func(ctx context.Context, v *vat.Vat, ref rpc.Ref) error {
		types, err := o.types(ctx, ref)
		if errors.Is(err, discover.ErrNone) {
			return untold(args[0], err, "give its schema with --schema FILE")
		}
		if err != nil {
			return err
		}
		runner := &call.Runner{
			Types:   types,
			Stdin:   streams.In,
			Connect: func(ctx context.Context, s string) (rpc.Ref, error) { return connect(ctx, v, s) },
			Received: func(method string, params []byte) {
				fmt.Fprintf(streams.Out, `{"call":%q,"params":%s}`+"\n", method, params)
			},
		}
		return runner.Run(ctx, ref, steps, func(r *call.Result) error { return o.show(ctx, streams, r) })
	})
}

// types finds the types of the object's interfaces.
func (o *callOptions) types(ctx context.Context, ref rpc.Ref) (*call.Types, error) {
	if o.schema == "" {
		return call.Reflected(ctx, ref)
	}
	s, err := o.files.Load(o.schema)
	if err != nil {
		return nil, err
	}
	return &call.Types{Registry: s.Registry, Find: s.Interface}, nil
}

// show prints a result, and what can be said of the capabilities in it. Those that
// are to be saved are saved first: the result has the names of their files.
func (o *callOptions) show(ctx context.Context, streams cli.Streams, r *call.Result) error {
	found := call.Capabilities(r.Value)
	defer func() {
		for _, c := range found {
			c.Ref.Release()
		}
	}()
	s := saver{streams: streams, found: found, files: make(map[uint32]string)}
	for _, arg := range o.save {
		s.save(ctx, arg)
	}
	out, err := call.JSON(r.Value, !o.short, s.files)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(streams.Out, "%s\n", out); err != nil {
		return err
	}
	if len(o.save) == 0 {
		listCapabilities(streams, found)
	}
	return errors.Join(s.failed...)
}

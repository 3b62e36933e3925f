package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/convert"
	"github.com/marque-rpc/marque/internal/cli/schemafile"
)

func newConvertCommand(streams cli.Streams) *cobra.Command {
	var files schemafile.Options
	var c convert.Converter
	var words int
	cmd := &cobra.Command{
		Use:     "convert FROM:TO [SCHEMA-FILE TYPE]",
		GroupID: groupSchema,
		Short:   "Convert messages between binary, text, JSON and other formats",
		Long: `Reads messages in one format from standard input and writes them in another to
standard output. The formats:

  binary       the standard format: segment table and segments
  packed       the same, packed
  flat         one segment, no segment table; one message
  flat-packed  the same, packed
  canonical    one segment in canonical form; one message
  text         the syntax that schemas write values in: (name = "Ann", age = 42)
  json         JSON, shaped by the annotations of /capnp/compat/json.capnp

text and json need SCHEMA-FILE and TYPE, the type of the messages' root, such
as Person or Map(Text, Data).Entry. Parts of a message that do not match that
type are written as defaults; this is reported at the end, with exit status 1.`,
		Example: `  marque convert binary:json addressbook.capnp AddressBook <book.bin
  marque convert text:packed addressbook.capnp Person <ann.txt >ann.packed
  marque convert packed:binary <in >out`,
		Args:              args(convertArgs),
		ValidArgsFunction: completeConvert,
		RunE: func(_ *cobra.Command, args []string) error {
			var err error
			if c.From, c.To, err = convert.ParseConversion(args[0]); err != nil {
				return &cli.UsageError{Err: err}
			}
			if len(args) == 1 && (c.From.NeedsType() || c.To.NeedsType()) {
				return cli.Usagef("text and json need SCHEMA-FILE and TYPE")
			}
			c.SegmentBytes = words * 8
			return runConvert(streams, files, c, args[1:])
		},
	}
	schemaFlags(cmd, &files)
	convertFlags(cmd, &c, &words)
	return cmd
}

func convertArgs(_ *cobra.Command, args []string) error {
	if len(args) == 1 || len(args) == 3 {
		return nil
	}
	return fmt.Errorf("FROM:TO expected, and for text and json SCHEMA-FILE and TYPE; got %d arguments", len(args))
}

func convertFlags(cmd *cobra.Command, c *convert.Converter, words *int) {
	cmd.Flags().BoolVar(&c.Short, "short", false, "write text and JSON on one line")
	cmd.Flags().IntVar(words, "segment-size", 0, "segments of `N` words in binary output (default: one segment)")
	quietFlags(cmd)
}

// runConvert converts standard input; schemaAndType is empty or has both.
func runConvert(streams cli.Streams, files schemafile.Options, c convert.Converter, schemaAndType []string) error {
	if len(schemaAndType) == 2 && (c.From.NeedsType() || c.To.NeedsType()) {
		files.MakeIDs = true // messages hold no ids
		s, err := files.Load(schemaAndType[0])
		if err != nil {
			return err
		}
		if c.Type, err = s.Struct(schemaAndType[1]); err != nil {
			return err
		}
	}
	return c.Run(streams.In, streams.Out)
}

func completeConvert(cmd *cobra.Command, args []string, word string) ([]string, cobra.ShellCompDirective) {
	if len(args) > 0 {
		return completeSchema(1)(cmd, args, word)
	}
	var out []string
	for _, from := range convert.FormatNames() {
		for _, to := range convert.FormatNames() {
			out = append(out, from+":"+to)
		}
	}
	return out, cobra.ShellCompDirectiveNoFileComp
}

// codeFlags are how decode and encode name the binary format.
type codeFlags struct{ flat, packed bool }

func (f *codeFlags) add(cmd *cobra.Command) {
	cmd.Flags().BoolVar(&f.flat, "flat", false, "one segment without a segment table; one message")
	cmd.Flags().BoolVarP(&f.packed, "packed", "p", false, "packed messages")
}

func (f *codeFlags) format() convert.Format {
	switch {
	case f.flat && f.packed:
		return convert.FlatPacked
	case f.flat:
		return convert.Flat
	case f.packed:
		return convert.Packed
	}
	return convert.Binary
}

func newDecodeCommand(streams cli.Streams) *cobra.Command {
	var files schemafile.Options
	var code codeFlags
	c := convert.Converter{To: convert.Text}
	cmd := &cobra.Command{
		Use:     "decode SCHEMA-FILE TYPE",
		GroupID: groupSchema,
		Short:   "Decode binary messages to text (as convert binary:text)",
		Long: `Reads messages with root type TYPE from standard input and prints them in the
syntax that schemas write values in.`,
		Example:           `  marque decode addressbook.capnp AddressBook <book.bin`,
		Args:              args(cobra.ExactArgs(2)),
		ValidArgsFunction: completeSchema(0),
		RunE: func(_ *cobra.Command, args []string) error {
			c.From = code.format()
			return runConvert(streams, files, c, args)
		},
	}
	schemaFlags(cmd, &files)
	code.add(cmd)
	quietFlags(cmd)
	cmd.Flags().BoolVar(&c.Short, "short", false, "print each message on one line")
	return cmd
}

func newEncodeCommand(streams cli.Streams) *cobra.Command {
	var files schemafile.Options
	var code codeFlags
	var words int
	c := convert.Converter{From: convert.Text}
	cmd := &cobra.Command{
		Use:     "encode SCHEMA-FILE TYPE",
		GroupID: groupSchema,
		Short:   "Encode text to binary messages (as convert text:binary)",
		Long: `Reads messages from standard input in the syntax that schemas write values in,
such as (name = "Ann", age = 42), and writes them in binary.`,
		Example:           `  echo '(name = "Ann")' | marque encode addressbook.capnp Person >ann.bin`,
		Args:              args(cobra.ExactArgs(2)),
		ValidArgsFunction: completeSchema(0),
		RunE: func(_ *cobra.Command, args []string) error {
			c.To, c.SegmentBytes = code.format(), words*8
			return runConvert(streams, files, c, args)
		},
	}
	schemaFlags(cmd, &files)
	code.add(cmd)
	quietFlags(cmd)
	cmd.Flags().IntVar(&words, "segment-size", 0, "segments of `N` words (default: one segment)")
	return cmd
}

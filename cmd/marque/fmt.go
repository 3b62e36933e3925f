package main

import (
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/atomicfile"
	"github.com/marque-rpc/marque/internal/cli"
	"github.com/marque-rpc/marque/internal/cli/diff"
	"github.com/marque-rpc/marque/internal/cli/schemafile"
	"github.com/marque-rpc/marque/internal/compiler/format"
)

// fmtOptions are the flags of fmt.
type fmtOptions struct {
	check, write, diff bool
}

func newFmtCommand(streams cli.Streams) *cobra.Command {
	var o fmtOptions
	cmd := &cobra.Command{
		Use:     "fmt [FILE|DIR]...",
		GroupID: groupSchema,
		Short:   "Format schema files",
		Long: `Formats schema files in one standard layout, and keeps the comments. Without -w,
-d or --check, the result goes to standard output. A directory stands for all
*.capnp files in it and below, except those in directories called testdata or
with names that start with a dot or underscore. Without arguments, standard
input is formatted.`,
		Example: `  marque fmt echo.capnp         # print it
  marque fmt -w .               # rewrite all schema files below here
  marque fmt --check .          # name those that differ, and fail if any do
  marque fmt -d echo.capnp      # show what would change`,
		ValidArgsFunction: func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
			return []string{"capnp"}, cobra.ShellCompDirectiveFilterFileExt
		},
		RunE: func(_ *cobra.Command, args []string) error {
			if len(args) == 0 {
				if o.write {
					return cli.Usagef("standard input cannot be rewritten: name a file, or leave -w out")
				}
				text, err := io.ReadAll(streams.In)
				if err != nil {
					return err
				}
				return o.result(streams, o.one(streams, "<standard input>", string(text)))
			}
			return o.all(streams, args)
		},
	}
	f := cmd.Flags()
	f.BoolVarP(&o.write, "write", "w", false, "rewrite the files")
	f.BoolVarP(&o.diff, "diff", "d", false, "print what would change")
	f.BoolVarP(&o.check, "check", "l", false, "name the files that differ, and fail if there are any")
	return cmd
}

// all formats files and directories; it goes on after a file that has errors.
func (o *fmtOptions) all(streams cli.Streams, args []string) error {
	var files []string
	for _, arg := range args {
		found, err := schemaFiles(arg)
		if err != nil {
			return err
		}
		files = append(files, found...)
	}
	var worst error
	for _, name := range files {
		text, err := os.ReadFile(name)
		if err != nil {
			return err
		}
		if err := o.one(streams, name, string(text)); err != nil {
			worst = err
		}
	}
	return o.result(streams, worst)
}

// schemaFiles is the file itself, or the schema files below a directory.
func schemaFiles(arg string) ([]string, error) {
	var found []string
	err := filepath.WalkDir(arg, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && path != arg && skipped(d.Name()):
			return fs.SkipDir
		case !d.IsDir() && (path == arg || strings.HasSuffix(path, ".capnp")):
			found = append(found, path)
		}
		return nil
	})
	return found, err
}

// skipped reports whether the go tool would not look into such a directory either.
func skipped(dir string) bool {
	return dir == "testdata" || strings.HasPrefix(dir, ".") || strings.HasPrefix(dir, "_")
}

// errDiffers says that --check found a file that differs; it was named already.
var errDiffers = fmt.Errorf("not formatted: %w", cli.ErrReported)

func (o *fmtOptions) one(streams cli.Streams, name, text string) error {
	formatted, diagnostics := format.Source(name, text)
	if err := diagnostics.Err(); err != nil {
		fmt.Fprintln(streams.Err, &schemafile.DiagnosticsError{Err: err})
		return cli.ErrReported
	}
	if !o.write && !o.diff && !o.check {
		_, err := streams.Out.Write(formatted)
		return err
	}
	if string(formatted) == text {
		return nil
	}
	if o.diff {
		o.show(streams, diff.Unified(name, name+" (formatted)", text, string(formatted)))
	}
	if o.write {
		return rewrite(name, formatted)
	}
	if o.check {
		fmt.Fprintln(streams.Out, name)
		return errDiffers
	}
	return nil
}

// show prints a difference, in colour on a terminal.
func (o *fmtOptions) show(streams cli.Streams, text string) {
	paint := cli.PaintFor(streams.Out)
	for line := range strings.Lines(text) {
		switch line[0] {
		case '+':
			line = paint.Added(line)
		case '-':
			line = paint.Removed(line)
		}
		fmt.Fprint(streams.Out, line)
	}
}

// result says what to do about a file that differs.
func (o *fmtOptions) result(streams cli.Streams, err error) error {
	if err == errDiffers {
		streams.Warn("these files are not formatted; 'marque fmt -w' formats them")
	}
	return err
}

// rewrite replaces the contents of a file, wholly or not at all, and keeps its
// mode. A symbolic link stays one.
func rewrite(name string, data []byte) error {
	name, err := filepath.EvalSymlinks(name)
	if err != nil {
		return err
	}
	info, err := os.Stat(name)
	if err != nil {
		return err
	}
	return atomicfile.Write(atomicfile.OS{}, name, data, info.Mode().Perm())
}

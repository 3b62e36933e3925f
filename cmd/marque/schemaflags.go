package main

import (
	"github.com/spf13/cobra"

	"github.com/marque-rpc/marque/internal/cli/schemafile"
)

// schemaFlags adds the flags that say where imports are found.
func schemaFlags(cmd *cobra.Command, o *schemafile.Options) {
	f := cmd.Flags()
	f.StringArrayVarP(&o.ImportPath, "import-path", "I", nil, "look in `DIR` for imports that begin with '/' (may be repeated)")
	f.BoolVar(&o.NoStandard, "no-standard-import", false, "find imports in the directories given with -I only")
	_ = cmd.MarkFlagDirname("import-path") // the flag is there
}

// quietFlags accepts the flags of the C++ tool about talk that ours does not make.
func quietFlags(cmd *cobra.Command) {
	for _, name := range []string{"quiet", "verbose"} {
		cmd.Flags().Bool(name, false, "accepted for compatibility: there is nothing to be quiet or verbose about")
		_ = cmd.Flags().MarkHidden(name) // the flag is there
	}
}

// completeSchema completes a schema file as argument n.
func completeSchema(n int) func(*cobra.Command, []string, string) ([]string, cobra.ShellCompDirective) {
	return func(_ *cobra.Command, args []string, _ string) ([]string, cobra.ShellCompDirective) {
		if len(args) == n {
			return []string{"capnp"}, cobra.ShellCompDirectiveFilterFileExt
		}
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
}

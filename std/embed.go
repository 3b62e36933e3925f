// Package std holds the standard schemas, in files that were written for this project and have the ids, names and
// layout of the originals. The compiler finds them when an import begins with "/" and nothing in the import path has
// that name: "/capnp/c++.capnp", "/capnp/rpc.capnp", "/go.capnp" and so on.
package std

import "embed"

// FS has the files by the path that follows the "/" of an import.
//
//go:embed *.capnp capnp/*.capnp capnp/compat/*.capnp
var FS embed.FS

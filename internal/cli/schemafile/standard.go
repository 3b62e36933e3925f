package schemafile

import (
	"io/fs"
	"os"

	"github.com/marque-rpc/marque/std"
)

// standard is where imports such as "/capnp/c++.capnp" are looked for when no
// import directory has them. The embedded schemas come first unless systemFirst
// says otherwise, so that what Go code is made of does not depend on the machine.
func standard(systemFirst bool) fs.FS {
	var system layers
	for _, dir := range systemIncludes {
		system = append(system, os.DirFS(dir))
	}
	if systemFirst {
		return append(system, std.FS)
	}
	return append(layers{std.FS}, system...)
}

package gen

import (
	"go/build"
	"io"
	"strings"
)

// FileName is the name of the Go file for a schema file: that of the schema with ".go" appended, "dir/x.capnp.go". Where Go would
// build such a file for one system only, as x_windows.capnp.go, an underscore sets the name apart: x_windows_.capnp.go.
func FileName(schema string) string {
	base := strings.LastIndexAny(schema, `/\`) + 1
	stem, _, _ := strings.Cut(schema[base:], ".") // Go looks no further either
	if builtEverywhere(stem) {
		return schema + ".go"
	}
	end := base + len(stem)
	return schema[:end] + "_" + schema[end:] + ".go"
}

// builtEverywhere asks package go/build, which knows the names of systems, on behalf of a system that there is not.
func builtEverywhere(stem string) bool {
	nowhere := build.Context{
		GOOS: "none", GOARCH: "none", Compiler: "gc",
		OpenFile: func(string) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("package p\n")), nil },
	}
	// What begins with an underscore Go ignores, as whoever chose the name may know; only the end matters here.
	ok, err := nowhere.MatchFile("", "x"+stem+".go")
	return ok || err != nil
}

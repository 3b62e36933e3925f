package main

import (
	"os"
	"testing"
	"time"

	"github.com/rogpeppe/go-internal/testscript"
)

func TestMain(m *testing.M) {
	testscript.Main(m, map[string]func(){"marque": main, "echo-server": echoServerMain})
}

// Each script in testdata is one story of a person at a terminal.
func TestScripts(t *testing.T) {
	root, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	testscript.Run(t, testscript.Params{
		Dir: "testdata",
		Setup: func(env *testscript.Env) error {
			env.Setenv("MARQUE_SOURCE", root+"/../..") // the module, for programs that the scripts build
			env.Setenv("GOCACHE", goCache())
			env.Setenv("GOMODCACHE", os.Getenv("GOMODCACHE"))
			env.Setenv("GOPATH", os.Getenv("GOPATH"))
			env.Setenv("HOME", os.Getenv("HOME"))
			env.Setenv("GOFLAGS", "-mod=mod")
			env.Setenv("GOPROXY", "off")
			return nil
		},
		Cmds:                map[string]func(*testscript.TestScript, bool, []string){"await": await},
		RequireExplicitExec: true,
		RequireUniqueNames:  true,
	})
}

// await waits until a file is there.
func await(ts *testscript.TestScript, _ bool, args []string) {
	for range 1000 {
		if _, err := os.Stat(ts.MkAbs(args[0])); err == nil {
			return
		}
		time.Sleep(10 * time.Millisecond)
	}
	ts.Fatalf("%s does not appear", args[0])
}

// goCache is the build cache that the test itself was built with.
func goCache() string {
	if dir := os.Getenv("GOCACHE"); dir != "" {
		return dir
	}
	dir, err := os.UserCacheDir()
	if err != nil {
		return ""
	}
	return dir + "/go-build"
}

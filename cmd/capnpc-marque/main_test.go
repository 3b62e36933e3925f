package main

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const schemaText = `@0xb287252b6cbed46e;
interface Callback { log @0 (msg :Text) -> (); }
struct Person { name @0 :Text; age @1 :UInt8 = 18; }
`

const programText = `package main

import (
	"context"
	"fmt"

	"example.com/app/proto"
	"github.com/marque-rpc/marque/capnp"
)

func main() {
	m := capnp.NewMessage()
	(&proto.Person{Name: "Ada", Age: 36}).Build(proto.NewPerson(m))
	cb := proto.CallbackFunc(func(_ context.Context, msg string) error {
		fmt.Println("hello", msg)
		return nil
	})
	defer cb.Release()
	if err := cb.Log(context.Background(), proto.ReadPerson(m).Name()); err != nil {
		panic(err)
	}
}
`

// TestPluginOfTheCPPTool has the C++ compiler run this program as its plugin, and compiles and runs what comes out.
func TestPluginOfTheCPPTool(t *testing.T) {
	if _, err := exec.LookPath("capnp"); err != nil {
		if os.Getenv("MARQUE_REQUIRE_CPP") == "1" {
			t.Fatal("the C++ tool capnp is not installed, and MARQUE_REQUIRE_CPP=1 says that it must be")
		}
		t.Skip("NOT TRIED with the C++ tool: capnp is not installed (apt-get install capnproto libcapnp-dev)")
	}
	root, err := filepath.Abs("../..")
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	plugin := filepath.Join(dir, "capnpc-marque")
	command(t, ".", "go", "build", "-o", plugin, ".")
	sum, err := os.ReadFile(filepath.Join(root, "go.sum"))
	if err != nil {
		t.Fatal(err)
	}
	for name, text := range map[string]string{
		"go.mod":            "module example.com/app\n\ngo 1.26\n\nrequire github.com/marque-rpc/marque v0.0.0\n\nreplace github.com/marque-rpc/marque => " + root + "\n",
		"go.sum":            string(sum),
		"proto/hello.capnp": schemaText,
		"main.go":           programText,
	} {
		name = filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(name), 0o777); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(name, []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	command(t, dir, "capnp", "compile", "-o"+plugin, "proto/hello.capnp")
	if out := command(t, dir, "go", "run", "-mod=mod", "."); out != "hello Ada\n" {
		t.Errorf("the program says %q", out)
	}
}

// command runs a program in dir and returns what it writes.
func command(t *testing.T, dir, name string, args ...string) string {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return string(out)
}

func TestWrongUseIsExplained(t *testing.T) {
	for want, err := range map[string]error{
		"takes no arguments":                          run([]string{"x.capnp"}, nil),
		"no request on standard input":                run(nil, strings.NewReader("")),
		"reading the request: schema":                 run(nil, strings.NewReader("this is no message")),
		"reading the request: schema: request: capnp": run(nil, bytes.NewReader(make([]byte, 7))),
	} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("the error is %v; want %q in it", err, want)
		}
	}
}

package main

import (
	"bufio"
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/cli"
)

// cppServer builds and starts the calculator of the C++ implementation, and
// returns its port. Without a C++ installation the test is skipped, loudly.
func cppServer(t *testing.T) string {
	t.Helper()
	for _, tool := range []string{"g++", "capnp", "capnpc-c++"} {
		if _, err := exec.LookPath(tool); err != nil {
			if os.Getenv("MARQUE_REQUIRE_CPP") == "1" {
				t.Fatalf("%s is not installed, and MARQUE_REQUIRE_CPP=1 says that it must be", tool)
			}
			t.Skipf("NOT TRIED against C++: %s is not installed (apt-get install g++ capnproto libcapnp-dev)", tool)
		}
	}
	dir := t.TempDir()
	interop, err := filepath.Abs("../../interop")
	if err != nil {
		t.Fatal(err)
	}
	command(t, "../../examples/calculator", "capnp", "compile", "-oc++:"+dir, "calculator.capnp")
	command(t, filepath.Join(interop, "probe"), "capnp", "compile", "-oc++:"+dir, "probe.capnp")
	sources, err := filepath.Glob(filepath.Join(interop, "cpp", "*.c++"))
	if err != nil {
		t.Fatal(err)
	}
	args := append([]string{"-std=c++17", "-O0", "-I" + dir, "-I" + filepath.Join(interop, "cpp"), "-o", "server"}, sources...)
	args = append(args, "calculator.capnp.c++", "probe.capnp.c++", "-lcapnp-rpc", "-lcapnp", "-lkj-async", "-lkj")
	command(t, dir, "g++", args...)
	return startServer(t, filepath.Join(dir, "server"))
}

func command(t *testing.T, dir, name string, args ...string) {
	t.Helper()
	cmd := exec.Command(name, args...)
	cmd.Dir = dir
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
}

// startServer starts the server, which serves until its standard input ends.
func startServer(t *testing.T, program string) (port string) {
	t.Helper()
	cmd := exec.Command(program, "server", "calculator")
	stdin, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	stdout, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		stdin.Close()
		_ = cmd.Wait() // that it ended is what counts
	})
	line, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(line)
}

func TestCallAgainstCPlusPlus(t *testing.T) {
	uri := "capnp://insecure@127.0.0.1:" + cppServer(t)
	withSchema := []string{"call", "--short", "--schema", "../../examples/calculator/calculator.capnp", uri}
	for _, c := range []struct {
		args       []string
		code       int
		out, talks string
	}{
		{[]string{"Calculator.evaluate", `{"expression":{"literal":123}}`, ".value", ".read"}, 0, `{"value":123}`, ""},
		{[]string{"Calculator.getOperator", `{"op":"multiply"}`, ".func", ".call", `{"params":[6,7]}`, ".value"}, 0, `42`, ""},
		{[]string{"Calculator.defFunction", `{"paramCount":1,"body":{"call":{"function":"-","params":[{"parameter":0}]}}}`, ".func", ".call", `{"params":[5]}`},
			0, `{"call":"Calculator.Function.call","params":{"params":[5]}}` + "\n" + `{"value":0}`, ""},
		{[]string{"Calculator.evaluate", `{"expression":{"literal":1}}`}, 0, `{"value":"<capability Calculator.Value>"}`, "a capability: Calculator.Value at .value"},
		{[]string{"Calculator.getOperator", `{"op":"divide"}`, ".func", ".call", `{"params":[1]}`}, 1, "", "Function.call: "},
	} {
		code, out, talk := invoke(append(withSchema, c.args...)...)
		if code != c.code || strings.TrimSpace(out) != c.out || !strings.Contains(talk, c.talks) {
			t.Errorf("%v: code %d\n%s\n%s\nwant %d\n%s\n%s", c.args, code, out, talk, c.code, c.out, c.talks)
		}
	}
	if code, out, talk := invoke("ping", "-c", "1", uri); code != 0 || !strings.Contains(out, "call 1 took") {
		t.Errorf("ping: code %d\n%s\n%s", code, out, talk)
	}
	if code, _, talk := invoke("ls", uri); code != 1 || !strings.Contains(talk, "does not tell its schemas") {
		t.Errorf("ls: code %d\n%s", code, talk)
	}
}

// invoke runs the tool in this process.
func invoke(args ...string) (code int, out, talk string) {
	var stdout, stderr bytes.Buffer
	code = run(args, cli.Streams{In: strings.NewReader(""), Out: &stdout, Err: &stderr})
	return code, stdout.String(), stderr.String()
}

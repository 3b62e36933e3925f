package examples

import (
	"bufio"
	"bytes"
	"context"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"
)

const runTimeout = time.Minute

// Examples that end by themselves, and what they print.
var selfContained = map[string]string{
	"echo":          `(?s)^server: process \d+ offers capnp://sha-256:\S+\nclient: called ping\("foo"\), got "echo:foo"\n$`,
	"echo/v1":       `^Got reply "echo:foo"\n$`,
	"echo/v2":       `^(Callback got "foo"\n){3}$`,
	"echo/v3":       `^Connecting to capnp://sha-256:\S+/<secret>\nGot reply "echo:foo"\n$`,
	"pipelining":    `^Service logger: Message from client\n(Service logger: foo\n){3}$`,
	"sturdy-refs/1": `^alice: hello\nbob: hello\n$`,
	"sturdy-refs/2": `^root/alice: hello\n\(root/alice: gone\)\n`,
	"sturdy-refs/3": `^root/alice: hello from a restored reference\n$`,
	"child-process": `^process \d+ says: hello\n$`,
	"registry":      `^Two calls are waiting for a greeter; registering one.\nHello, Ada!\nHello, Grace!\n$`,
	"flow":          `^200 OK: Hello from behind the dialer\n$`,
}

func TestExamplesPrintWhatTheySay(t *testing.T) {
	for name, want := range selfContained {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			out := output(t, t.TempDir(), build(t, name))
			if !regexp.MustCompile(want).MatchString(out) {
				t.Errorf("got %q, want %s", out, want)
			}
		})
	}
}

func TestEchoInTwoProcesses(t *testing.T) {
	t.Parallel()
	dir := t.TempDir()
	serve(t, dir, build(t, "echo/v4/server"), "--capnp-listen-address", "tcp:127.0.0.1:0", "--capnp-secret-key-file", "key.pem")
	if got := output(t, dir, build(t, "echo/v4/client"), "echo.cap"); got != "Got reply \"echo:foo\"\n" {
		t.Errorf("client printed %q", got)
	}
}

func TestCalculator(t *testing.T) {
	t.Parallel()
	dir, program := t.TempDir(), build(t, "calculator")
	for _, tls := range [][]string{nil, {"--capnp-disable-tls"}} {
		uri, stop := serve(t, dir, program, append([]string{"serve", "--capnp-listen-address", "tcp:127.0.0.1:0", "--capnp-secret-key-file", "key.pem"}, tls...)...)
		if got := output(t, dir, program, "connect", uri); got != "40 + 2 = 42\n" {
			t.Errorf("%s: connect printed %q", uri, got)
		}
		if got := output(t, dir, program, "check", uri); got != "all calculations are right\n" {
			t.Errorf("%s: check printed %q", uri, got)
		}
		stop()
	}
}

func TestStoredLoggersSurviveARestart(t *testing.T) {
	t.Parallel()
	dir, program := t.TempDir(), build(t, "sturdy-refs/4")
	socket := filepath.Join(dir, "socket")
	args := []string{"serve", "--capnp-listen-address", "unix:" + socket, "--capnp-secret-key-file", "key.pem"}
	_, stop := serve(t, dir, program, args...)
	if got := output(t, dir, program, "sub", "root.cap", "alice"); got != "Wrote alice.cap\n" {
		t.Errorf("sub printed %q", got)
	}
	output(t, dir, program, "log", "alice.cap", "before")
	stop()
	serve(t, dir, program, args...)
	output(t, dir, program, "log", "alice.cap", "after")
}

func TestNotesInSQLite(t *testing.T) {
	t.Parallel()
	dir, program := t.TempDir(), build(t, "store")
	socket := filepath.Join(dir, "socket")
	args := []string{"serve", "--capnp-listen-address", "unix:" + socket, "--capnp-secret-key-file", "key.pem"}
	_, stop := serve(t, dir, program, args...)
	output(t, dir, program, "create", "notebook.cap", "buy milk")
	output(t, dir, program, "write", "note.cap", "buy oat milk")
	stop()
	serve(t, dir, program, args...)
	if got := output(t, dir, program, "read", "note.cap"); got != "buy oat milk\n" {
		t.Errorf("after a restart the note says %q", got)
	}
	digest, text, _ := strings.Cut(output(t, dir, program, "list", "notebook.cap"), "  ")
	if text != "buy oat milk\n" {
		t.Errorf("list gives %q", text)
	}
	output(t, dir, program, "revoke", "notebook.cap", digest)
	if out, err := command(t, dir, program, "read", "note.cap").CombinedOutput(); err == nil || !bytes.Contains(out, []byte("Unknown persistent service ID")) {
		t.Errorf("reading a revoked note: %v, %s", err, out)
	}
}

func build(t *testing.T, name string) string {
	t.Helper()
	program := filepath.Join(t.TempDir(), "program")
	if out, err := exec.Command("go", "build", "-o", program, "./"+name).CombinedOutput(); err != nil {
		t.Fatalf("%s: %v\n%s", name, err, out)
	}
	return program
}

func command(t *testing.T, dir, program string, args ...string) *exec.Cmd {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), runTimeout)
	t.Cleanup(cancel)
	cmd := exec.CommandContext(ctx, program, args...)
	cmd.Dir = dir
	return cmd
}

// output runs a program in dir to its end and returns its standard output.
func output(t *testing.T, dir, program string, args ...string) string {
	t.Helper()
	cmd := command(t, dir, program, args...)
	var errors bytes.Buffer
	cmd.Stderr = &errors
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v\n%s%s", args, err, out, errors.Bytes())
	}
	return string(out)
}

// serve starts a program and waits for its first line, which it returns. The program ends with stop, or with the test.
func serve(t *testing.T, dir, program string, args ...string) (line string, stop func()) {
	t.Helper()
	cmd := command(t, dir, program, args...)
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	cmd.Stderr = io.Discard
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	stop = func() {
		cmd.Process.Signal(os.Interrupt)
		cmd.Wait()
	}
	t.Cleanup(stop)
	line, err = bufio.NewReader(out).ReadString('\n')
	if err != nil {
		t.Fatalf("%v: no output: %v", args, err)
	}
	go io.Copy(io.Discard, out)
	return strings.TrimSpace(line), stop
}

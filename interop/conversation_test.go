package interop

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"os/exec"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/marque-rpc/marque/rpc"
)

// patience bounds each conversation. It is far more than one needs, over the worst link and on a busy machine.
const patience = 30 * time.Second

// tries is how often a conversation is tried if each time a peer deadlocks or panics. See goCapnp for what is known of that.
const tries = 5

// A conversation is one try: it lasts as long as its context, and has the processes of peers.
type conversation struct {
	context.Context
	processes []*process
}

// converse has a conversation. One that fails because go-capnp has deadlocked or panicked is tried again, with new processes; one that
// hangs for another reason fails, with what all sides were doing.
func converse(t *testing.T, talk func(c *conversation) error) {
	t.Helper()
	for try := 1; ; try++ {
		ctx, cancel := context.WithTimeout(t.Context(), patience)
		c := &conversation{Context: ctx}
		err := talk(c)
		ours := rpc.DefaultMachine().Dump()
		hung, failures := c.end(ctx.Err() != nil)
		err = errors.Join(err, failures)
		cancel()
		switch {
		case err == nil:
			return
		case try < tries && (hung && c.deadlocked() || c.panicked()):
			t.Logf("try %d: a peer has deadlocked or panicked\n%s", try, c.said())
			continue
		case hung:
			t.Errorf("no end within %v: %v\nour side:\n%s\n%s", patience, err, ours, c.said())
		default:
			t.Error(err)
		}
		return
	}
}

// A process is a peer's program. What it writes to its standard error is kept.
type process struct {
	name   string
	cmd    *exec.Cmd
	stdin  io.Closer
	stderr bytes.Buffer // to be read when the process has ended
}

// start starts a peer's program.
func (c *conversation) start(program string, args ...string) (p *process, stdout io.Reader, err error) {
	p = &process{name: fmt.Sprint(program, " ", strings.Join(args, " ")), cmd: exec.Command(program, args...)}
	p.cmd.Stderr = &p.stderr
	if p.stdin, err = p.cmd.StdinPipe(); err != nil {
		return nil, nil, err
	}
	if stdout, err = p.cmd.StdoutPipe(); err != nil {
		return nil, nil, err
	}
	if err := p.cmd.Start(); err != nil {
		return nil, nil, err
	}
	c.processes = append(c.processes, p)
	return p, stdout, nil
}

// end ends all processes; servers go when their standard input ends. Those that do not, and those of a conversation that hangs, are
// made to go, and to say what they were doing, if they can.
func (c *conversation) end(hangs bool) (hung bool, err error) {
	for _, p := range c.processes {
		left := patience
		if hangs {
			left = 0
		}
		quit := time.AfterFunc(left, func() { p.cmd.Process.Signal(syscall.SIGQUIT) }) // a program in Go writes the stacks of its goroutines
		p.stdin.Close()
		if failure := p.cmd.Wait(); failure != nil {
			err = errors.Join(err, fmt.Errorf("%s: %w\n%s", p.name, failure, p.stderr.Bytes()))
		}
		hangs = !quit.Stop() || hangs
	}
	return hangs, err
}

func (c *conversation) said() string {
	var b strings.Builder
	for _, p := range c.processes {
		fmt.Fprintf(&b, "%s:\n%s\n", p.name, p.stderr.Bytes())
	}
	return b.String()
}

// inGoCapnp is how the functions of go-capnp begin in a stack.
const inGoCapnp = "capnproto.org/go/capnp/v3"

// deadlocked reports whether a process on go-capnp has shown goroutines that wait for a lock of go-capnp: its locks are held for moments
// only, unless for ever.
func (c *conversation) deadlocked() bool {
	return c.shown(func(state, calls string) bool {
		return strings.HasPrefix(state, "goroutine ") && strings.Contains(state, "sync.Mutex.Lock") && strings.Contains(calls, inGoCapnp)
	})
}

// panicked reports whether a process has ended with a panic in a function of go-capnp.
func (c *conversation) panicked() bool {
	return c.shown(func(state, calls string) bool {
		return strings.HasSuffix(state, " [running]:") && strings.HasPrefix(calls, inGoCapnp)
	})
}

// shown reports whether f holds for a goroutine whose stack a process has shown: its number and state, and its calls.
func (c *conversation) shown(f func(state, calls string) bool) bool {
	for _, p := range c.processes {
		for stack := range strings.SplitSeq(p.stderr.String(), "\n\n") {
			state, calls, _ := strings.Cut(stack, "\n")
			if f(state, calls) {
				return true
			}
		}
	}
	return false
}

// server starts a peer's server and returns its address.
func (c *conversation) server(program, service string) (string, error) {
	_, stdout, err := c.start(program, "server", service)
	if err != nil {
		return "", err
	}
	port, err := bufio.NewReader(stdout).ReadString('\n')
	if err != nil {
		return "", fmt.Errorf("the peer's server does not say its port: %w", err)
	}
	return net.JoinHostPort("127.0.0.1", strings.TrimSpace(port)), nil
}

// client lets a peer's client check the server at the address.
func (c *conversation) client(program, service, address string) error {
	p, stdout, err := c.start(program, "client", service, address)
	if err != nil {
		return err
	}
	said := make(chan string, 1)
	go func() {
		text, _ := io.ReadAll(stdout)
		said <- string(text)
	}()
	select {
	case text := <-said:
		if strings.TrimSpace(text) != "ok" {
			return fmt.Errorf("%s says %q", p.name, text)
		}
		return nil
	case <-c.Done():
		return fmt.Errorf("%s: %w", p.name, context.Cause(c))
	}
}

// check lets our client check the server at the address.
func (c *conversation) check(address string, p peer, s service) error {
	stream, err := net.Dial("tcp", address)
	if err != nil {
		return err
	}
	conn := rpc.NewConn(stream, rpc.ConnOptions{NoTailCalls: p.meek})
	defer conn.Close()
	r := conn.Bootstrap(c)
	defer r.Release()
	if err := s.check(c, r, p.meek); err != nil {
		return err
	}
	if err := conn.Err(); err != nil {
		return fmt.Errorf("the connection: %w", err)
	}
	return nil
}

// Deadlocks and panics of go-capnp are told from a peer that waits for us, and from faults of the peer's program.
func TestFaultsOfGoCapnpAreRecognised(t *testing.T) {
	for stacks, want := range map[string]struct{ deadlocked, panicked bool }{
		"SIGQUIT: quit\n\ngoroutine 1 [IO wait]:\ncapnproto.org/go/capnp/v3/rpc.(*Conn).receive(0x1)\n\n" +
			"goroutine 7 [sync.Mutex.Lock, 1 minutes]:\nsync.(*Mutex).Lock(...)\ncapnproto.org/go/capnp/v3.(*Promise).Resolve(0x2)\n": {deadlocked: true},
		"panic: runtime error: invalid memory address or nil pointer dereference\n[signal SIGSEGV]\n\ngoroutine 2 [running]:\n" +
			"capnproto.org/go/capnp/v3.(*AnswerQueue).Fulfill(0x1)\n\t/answerqueue.go:104\n": {panicked: true},
		"goroutine 1 [select]:\ncapnproto.org/go/capnp/v3/rpc.(*Conn).send(0x1)\n\n" +
			"goroutine 7 [sync.Mutex.Lock]:\nsync.(*Mutex).Lock(...)\nmain.main()\n": {},
		"panic: ours\n\ngoroutine 1 [running]:\nmain.main()\n\t/main.go:1\n": {},
		"": {},
	} {
		p := &process{}
		p.stderr.WriteString(stacks)
		c := &conversation{processes: []*process{p}}
		if deadlocked, panicked := c.deadlocked(), c.panicked(); deadlocked != want.deadlocked || panicked != want.panicked {
			t.Errorf("deadlocked %v, panicked %v, want %v, in\n%s", deadlocked, panicked, want, stacks)
		}
	}
}

package vat

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"os"
	"strings"
	"sync"
	"time"
)

// Progress says how connecting to a peer shows while it takes time. Errors are not shown: they are returned.
type Progress int

const (
	// ProgressSilent shows nothing. It is the default of Connect.
	ProgressSilent Progress = iota
	// ProgressAuto is ProgressLog if the logger takes messages of level info, else ProgressConsole on a terminal, else ProgressBatch.
	ProgressAuto
	// ProgressLog writes two messages of level info, one before and one when connected.
	ProgressLog
	// ProgressBatch writes a line to standard error: "Connecting to tcp:h:p... OK" or "… ERROR".
	ProgressBatch
	// ProgressConsole shows "[ connecting to tcp:h:p ]" on the terminal after half a second, and erases it in the end.
	ProgressConsole
)

// consoleDelay keeps fast connections from flickering.
const consoleDelay = 500 * time.Millisecond

// ConnectOption is an option of connecting to a sturdy ref.
type ConnectOption func(*connectOptions)

type connectOptions struct{ progress Progress }

func makeConnectOptions(opts []ConnectOption) connectOptions {
	var o connectOptions
	for _, f := range opts {
		f(&o)
	}
	return o
}

// WithProgress shows progress while connecting.
func WithProgress(p Progress) ConnectOption { return func(o *connectOptions) { o.progress = p } }

// display is where progress shows: the process's standard error, or a test's.
type display struct {
	mu       sync.Mutex // guards what follows and the terminal
	out      io.Writer
	terminal bool
	stack    []*string // messages on the console, the latest last
	shown    int       // columns of what stands on the console
}

var standardError = &display{out: os.Stderr, terminal: isTerminal(os.Stderr)}

func isTerminal(f *os.File) bool {
	info, err := f.Stat()
	return err == nil && info.Mode()&os.ModeCharDevice != 0
}

// start shows that connecting begins. The caller calls the result with whether it succeeded.
func (p Progress) start(d *display, log *slog.Logger, where string) (end func(ok bool)) {
	if p == ProgressAuto || p == ProgressLog {
		switch {
		case log.Enabled(context.Background(), slog.LevelInfo):
			p = ProgressLog
		case d.terminal:
			p = ProgressConsole
		default:
			p = ProgressBatch
		}
	}
	switch p {
	case ProgressLog:
		log.Info("Connecting to " + where + "...")
		return func(ok bool) {
			if ok {
				log.Info("Connected to " + where)
			}
		}
	case ProgressBatch:
		d.print("Connecting to " + where + "... ")
		return func(ok bool) { d.print(map[bool]string{true: "OK\n", false: "ERROR\n"}[ok]) }
	case ProgressConsole:
		message := "[ connecting to " + where + " ]"
		timer := time.AfterFunc(consoleDelay, func() { d.push(&message) })
		return func(bool) {
			timer.Stop()
			d.pop(&message)
		}
	}
	return func(bool) {}
}

func (d *display) print(s string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	io.WriteString(d.out, s)
}

func (d *display) push(message *string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	if *message == "" { // ended meanwhile
		return
	}
	d.stack = append(d.stack, message)
	d.redraw()
}

// pop takes a message off the console, wherever it stands in the stack, and keeps it off.
func (d *display) pop(message *string) {
	d.mu.Lock()
	defer d.mu.Unlock()
	*message = ""
	for i, m := range d.stack {
		if m == message {
			d.stack = append(d.stack[:i], d.stack[i+1:]...)
			d.redraw()
			return
		}
	}
}

// redraw replaces what stands on the console by the latest message.
func (d *display) redraw() {
	if d.shown > 0 {
		fmt.Fprintf(d.out, "\r%s\r", strings.Repeat(" ", d.shown))
	}
	d.shown = 0
	if n := len(d.stack); n > 0 {
		io.WriteString(d.out, *d.stack[n-1])
		d.shown = len(*d.stack[n-1])
	}
}

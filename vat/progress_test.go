package vat

import (
	"bytes"
	"context"
	"net"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"
)

// screen is a display to look at.
func screen(terminal bool) (*display, *bytes.Buffer) {
	var b bytes.Buffer
	return &display{out: &b, terminal: terminal}, &b
}

func TestProgressModes(t *testing.T) {
	var loud logBuffer
	for _, c := range []struct {
		name     string
		mode     Progress
		logs     bool
		terminal bool
		ok       bool
		want     string // on the screen
		wantLog  string
	}{
		{"silent", ProgressSilent, true, true, true, "", ""},
		{"log", ProgressLog, true, false, true, "", "Connected to tcp:h:1"},
		{"log of a failure", ProgressLog, true, false, false, "", ""},
		{"log without logging", ProgressLog, false, false, true, "Connecting to tcp:h:1... OK\n", ""},
		{"batch", ProgressBatch, true, true, true, "Connecting to tcp:h:1... OK\n", ""},
		{"batch of a failure", ProgressBatch, true, true, false, "Connecting to tcp:h:1... ERROR\n", ""},
		{"auto with logging", ProgressAuto, true, true, true, "", "Connected to tcp:h:1"},
		{"auto without logging", ProgressAuto, false, false, true, "Connecting to tcp:h:1... OK\n", ""},
		{"auto on a terminal", ProgressAuto, false, true, true, "[ connecting to tcp:h:1 ]\r                         \r", ""},
		{"console", ProgressConsole, true, true, true, "[ connecting to tcp:h:1 ]\r                         \r", ""},
	} {
		synctest.Test(t, func(t *testing.T) {
			d, b := screen(c.terminal)
			loud.mu.Lock()
			loud.text.Reset()
			loud.mu.Unlock()
			log := quietLog()
			if c.logs {
				log = loud.logger()
			}
			end := c.mode.start(d, log, "tcp:h:1")
			time.Sleep(2 * consoleDelay)
			synctest.Wait()
			end(c.ok)
			if got := b.String(); got != c.want {
				t.Errorf("%s: the screen shows %q, want %q", c.name, got, c.want)
			}
			text := loud.String()
			if c.wantLog != "" && !containsAll(text, `"Connecting to tcp:h:1..."`, `"`+c.wantLog+`"`) {
				t.Errorf("%s: the log says %s", c.name, text)
			}
			if c.wantLog == "" && strings.Contains(text, "Connected") {
				t.Errorf("%s: the log says %s", c.name, text)
			}
		})
	}
}

// What is done within half a second does not show on the console, and what ends while others go on uncovers them.
func TestConsoleProgressStacks(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		d, b := screen(true)
		ProgressConsole.start(d, quietLog(), "fast")(true)
		one := ProgressConsole.start(d, quietLog(), "one")
		time.Sleep(consoleDelay)
		synctest.Wait()
		two := ProgressConsole.start(d, quietLog(), "two")
		time.Sleep(consoleDelay)
		synctest.Wait()
		two(true)
		one(true)
		erase := "\r" + strings.Repeat(" ", len("[ connecting to one ]")) + "\r"
		want := "[ connecting to one ]" + erase + "[ connecting to two ]" + erase + "[ connecting to one ]" + erase
		if got := b.String(); got != want {
			t.Errorf("the screen shows\n%q, want\n%q", got, want)
		}
	})
}

func TestConnectShowsProgress(t *testing.T) {
	ctx := testContext(t)
	id := NewSwiss()
	server := serveOn(t, &Config{}, Single(id, newThing(&thingService{name: "t:"})))
	var log logBuffer
	client := clientOf(t, &Config{Logger: log.logger()})
	sr := sturdy(t, client, server, id)
	err := With(ctx, sr, func(ctx context.Context, c thing) error {
		wantEcho(t, ctx, c, "t:hello")
		return nil
	}, WithProgress(ProgressAuto))
	if err != nil {
		t.Error(err)
	}
	at := server.ListenAddr().String()
	if text := log.String(); !containsAll(text, "Connecting to "+at+"...", "Connected to "+at) || strings.Contains(text, encode64(id.Reveal())) {
		t.Errorf("the log says %s", text)
	}
}

// slowDialer waits for its gate before it connects.
type slowDialer struct {
	gate  chan struct{}
	mu    sync.Mutex
	dials int
	ended chan error // what ended the dials that were cancelled
}

// count returns how many dials there were.
func (d *slowDialer) count() int {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.dials
}

func (d *slowDialer) Dial(ctx context.Context, to Location) (net.Conn, error) {
	d.mu.Lock()
	d.dials++
	d.mu.Unlock()
	select {
	case <-d.gate:
		return newSystemDialer(KeepAlive{}).Dial(ctx, to)
	case <-ctx.Done():
		d.ended <- context.Cause(ctx)
		return nil, context.Cause(ctx)
	}
}

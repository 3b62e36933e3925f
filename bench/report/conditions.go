package main

import (
	"bytes"
	"fmt"
	"os"
	"runtime"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// conditions say where and when measurements were made, and what else the machine did.
type conditions struct {
	Date     string
	Revision string
	Go       string
	Platform string
	CPU      string
	Cores    int
	Load     string // the load average of the minute before, or empty
	Others   string // the share of the processors that other work took during the run, or empty
	Busy     bool   // whether other work took more than a little
	Versions []module
}

type module struct{ Path, Version string }

// The peers' modules.
var modules = []string{"google.golang.org/grpc", "google.golang.org/protobuf", "capnproto.org/go/capnp/v3"}

// Other work that takes no more than this share of the processors disturbs little.
const quietShare = 0.05

// A watch knows what the processors had done when the measurements began.
type watch struct {
	conditions
	start time.Time
	busy  time.Duration
	own   time.Duration
}

func startConditions() (*watch, error) {
	w := &watch{start: time.Now()}
	w.Date = w.start.UTC().Format("2006-01-02 15:04 UTC")
	w.Go = runtime.Version()
	w.Platform = runtime.GOOS + "/" + runtime.GOARCH
	w.Cores = runtime.NumCPU()
	w.CPU = cpuModel()
	if out, err := output("git", "describe", "--always", "--dirty"); err == nil {
		w.Revision = string(bytes.TrimSpace(out))
	}
	if data, err := os.ReadFile("/proc/loadavg"); err == nil {
		w.Load, _, _ = strings.Cut(string(data), " ")
	}
	for _, path := range modules {
		v, err := output("go", "list", "-m", "-f", "{{.Version}}", path)
		if err != nil {
			return nil, err
		}
		w.Versions = append(w.Versions, module{path, string(bytes.TrimSpace(v))})
	}
	w.busy, w.own = busyTime(), childrenTime()
	return w, nil
}

// end says what the rest of the machine did meanwhile: all processor time but that of the programs run, which have ended by now.
func (w *watch) end() (conditions, error) {
	if busy := busyTime(); busy > 0 && w.busy > 0 {
		others := (busy - w.busy) - (childrenTime() - w.own)
		share := max(0, others.Seconds()/(time.Since(w.start).Seconds()*float64(w.Cores)))
		w.Others = fmt.Sprintf("%.0f %%", 100*share)
		w.Busy = share > quietShare
	}
	return w.conditions, nil
}

func childrenTime() time.Duration {
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_CHILDREN, &use); err != nil {
		return 0
	}
	return time.Duration(use.Utime.Nano() + use.Stime.Nano())
}

// busyTime is how long all processors together have not been idle, or 0 where that is not known.
func busyTime() time.Duration {
	data, err := os.ReadFile("/proc/stat")
	if err != nil {
		return 0
	}
	line, _, _ := strings.Cut(string(data), "\n")
	// cpu user nice system idle iowait irq softirq steal, in hundredths of a second
	f := strings.Fields(line)
	if len(f) < 9 || f[0] != "cpu" {
		return 0
	}
	var ticks int64
	for i, s := range f[1:9] {
		n, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			return 0
		}
		if i != 3 && i != 4 {
			ticks += n
		}
	}
	return time.Duration(ticks) * 10 * time.Millisecond
}

func cpuModel() string {
	data, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return "unknown processor"
	}
	for line := range strings.Lines(string(data)) {
		if name, value, ok := strings.Cut(line, ":"); ok && strings.TrimSpace(name) == "model name" {
			return strings.TrimSpace(value)
		}
	}
	return "unknown processor"
}

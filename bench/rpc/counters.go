package main

import (
	"bytes"
	"os"
	"runtime"
	"strconv"
	"syscall"
	"time"
)

// counters are a process's own, since its start.
type counters struct {
	Mallocs uint64
	// read and write system calls, as the kernel counts them for the process: also those that found nothing to read. Nothing else is
	// counted (epoll, futex, clock). -1 where there is no /proc/self/io.
	Reads, Writes int64
	CPU           time.Duration // user and system
}

func ownCounters() counters {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	c := counters{Mallocs: m.Mallocs, Reads: -1, Writes: -1}
	if data, err := os.ReadFile("/proc/self/io"); err == nil {
		c.Reads, c.Writes = field(data, "syscr: "), field(data, "syscw: ")
	}
	var use syscall.Rusage
	if err := syscall.Getrusage(syscall.RUSAGE_SELF, &use); err == nil {
		c.CPU = time.Duration(use.Utime.Nano() + use.Stime.Nano())
	}
	return c
}

func field(data []byte, name string) int64 {
	_, after, _ := bytes.Cut(data, []byte(name))
	digits, _, _ := bytes.Cut(after, []byte("\n"))
	n, err := strconv.ParseInt(string(digits), 10, 64)
	if err != nil {
		return -1
	}
	return n
}

func (c counters) plus(d counters) counters {
	return counters{c.Mallocs + d.Mallocs, sum(c.Reads, d.Reads), sum(c.Writes, d.Writes), c.CPU + d.CPU}
}

func sum(a, b int64) int64 {
	if a < 0 || b < 0 {
		return -1
	}
	return a + b
}

// held is what a process holds, after a collection.
type held struct {
	Heap, Stack uint64
	Goroutines  int
}

func ownHeld() held {
	// The first collection empties pools, the second frees what they held, and finalizers and cleanups run in between.
	for range 3 {
		runtime.GC()
		time.Sleep(20 * time.Millisecond)
	}
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return held{m.HeapAlloc, m.StackInuse, runtime.NumGoroutine()}
}

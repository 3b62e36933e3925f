package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"time"

	"github.com/marque-rpc/marque/bench/stats"
)

// measurements is everything that the page shows.
type measurements struct {
	Conditions conditions
	Rounds     int
	Time       time.Duration
	Calls      []stats.Call
	Memory     []stats.Memory
	Messages   []message
}

// The systems whose memory is compared. The raw multiplexer's is its buffers, whose size is a choice.
const memoryPeers = "marque,grpc,gocapnp"

func measure(o *options) (*measurements, error) {
	dir, err := os.MkdirTemp("", "marque-bench")
	if err != nil {
		return nil, err
	}
	defer os.RemoveAll(dir)
	rpc, serial := filepath.Join(dir, "rpc"), filepath.Join(dir, "serial.test")
	if _, err := output("go", "build", "-o", rpc, "./rpc"); err != nil {
		return nil, err
	}
	if _, err := output("go", "test", "-c", "-o", serial, "./serial"); err != nil {
		return nil, err
	}
	m := &measurements{Rounds: o.rounds, Time: o.time}
	watch, err := startConditions()
	if err != nil {
		return nil, err
	}
	step("memory")
	memory, err := rpcRun(rpc, "-memory", "-peers", memoryPeers)
	if err != nil {
		return nil, err
	}
	m.Memory = memory.Memory
	for round := range o.rounds {
		step("round %d of %d: calls", round+1, o.rounds)
		calls, err := rpcRun(rpc, "-rounds", "1", "-time", o.time.String())
		if err != nil {
			return nil, err
		}
		for _, c := range calls.Calls {
			c.Round = round
			m.Calls = append(m.Calls, c)
		}
		step("round %d of %d: messages", round+1, o.rounds)
		text, err := output(serial, "-test.run", "^$", "-test.bench", ".", "-test.benchmem", "-test.benchtime", (o.time / 10).String())
		if err != nil {
			return nil, err
		}
		messages, err := parseBenchmarks(text)
		if err != nil {
			return nil, err
		}
		m.Messages = append(m.Messages, messages...)
	}
	m.Conditions, err = watch.end()
	return m, err
}

func rpcRun(program string, args ...string) (stats.Run, error) {
	var run stats.Run
	out, err := output(program, append(args, "-json")...)
	if err != nil {
		return run, err
	}
	return run, json.Unmarshal(out, &run)
}

// output runs a command and returns what it wrote to its standard output.
func output(name string, args ...string) ([]byte, error) {
	cmd := exec.Command(name, args...)
	cmd.Stderr = os.Stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", cmd, err)
	}
	return out, nil
}

func step(format string, args ...any) { fmt.Fprintf(os.Stderr, format+"\n", args...) }

// A message is one round of a benchmark of package serial.
type message struct {
	Row, System string
	Nanoseconds float64
	Bytes       float64 // allocated
	Allocs      float64
}

// parseBenchmarks reads lines such as "BenchmarkTreeRead/json-2   100   7325 ns/op   1200 B/op   12 allocs/op".
func parseBenchmarks(text []byte) ([]message, error) {
	var all []message
	for line := range bytes.Lines(text) {
		f := bytes.Fields(line)
		name, isBenchmark := bytes.CutPrefix(line, []byte("Benchmark"))
		if !isBenchmark || len(f) < 8 {
			continue
		}
		row, system, _ := bytes.Cut(bytes.Fields(name)[0], []byte("/"))
		if i := bytes.LastIndexByte(system, '-'); i >= 0 {
			if _, err := strconv.Atoi(string(system[i+1:])); err == nil {
				system = system[:i] // GOMAXPROCS
			}
		}
		m := message{Row: string(row), System: string(system)}
		for i, value := range []*float64{&m.Nanoseconds, &m.Bytes, &m.Allocs} {
			var err error
			if *value, err = strconv.ParseFloat(string(f[2+2*i]), 64); err != nil {
				return nil, fmt.Errorf("benchmark output %q: %w", line, err)
			}
		}
		all = append(all, m)
	}
	return all, nil
}

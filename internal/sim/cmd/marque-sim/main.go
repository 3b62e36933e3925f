// Command marque-sim runs the deterministic world of package sim on many seeds, and replays and shrinks what it finds.
package main

import (
	"flag"
	"fmt"
	"os"
	"runtime"
	"sync"
	"sync/atomic"
	"time"

	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/sim"
	"github.com/marque-rpc/marque/internal/wire"
)

func main() {
	var (
		first   = flag.Uint64("first", 0, "first seed")
		seeds   = flag.Uint64("seeds", 0, "number of seeds; 0: until -for is over")
		steps   = flag.Int("steps", 300, "steps of each run")
		limit   = flag.Duration("for", 0, "stop after this time")
		vats    = flag.Int("vats", 0, "number of vats; 0: 2 to 5, by seed")
		faults  = flag.Bool("faults", false, "cut links")
		evil    = flag.Bool("malicious", false, "one vat sends mutated messages")
		bytes   = flag.Bool("wire", false, "encode and decode every message")
		tap     = flag.Bool("tap", true, "watch the tables on the wire")
		replay  = flag.Uint64("replay", 0, "replay one seed with a trace, shrink what it finds, and print the script")
		script  = flag.String("script", "", "replay the steps in this file, as -replay printed them, with a trace")
		mutate  = flag.Uint64("mutate", 0, "bits of the rules to switch off")
		workers = flag.Int("workers", 1, "runs at the same time")
		trace   = flag.Bool("trace", false, "with -replay: print the whole trace, not that of the shrunk script")
	)
	flag.Parse()
	cfg := sim.Config{Steps: *steps, Vats: *vats, Faults: *faults, Malicious: *evil, Tap: *tap, Mutation: captp.Mutation(*mutate)}
	if *bytes {
		newCodec = func() sim.Codec { return new(wire.SimCodec) }
	}
	if *script != "" {
		os.Exit(replayScript(*script))
	}
	isReplay := false
	flag.Visit(func(f *flag.Flag) { isReplay = isReplay || f.Name == "replay" })
	if isReplay {
		cfg.Seed, cfg.Codec = *replay, newCodec()
		os.Exit(replaySeed(cfg, *trace))
	}
	if *seeds == 0 && *limit == 0 {
		*limit = 10 * time.Second
	}
	os.Exit(many(cfg, *first, *seeds, *limit, *workers))
}

// newCodec makes the codec of one world; a codec is not for concurrent use.
var newCodec = func() sim.Codec { return nil }

// many runs seeds until the first finding, the last seed or the end of the time.
func many(cfg sim.Config, first, seeds uint64, limit time.Duration, workers int) int {
	var next, runs, steps, calls, round atomic.Uint64
	next.Store(first)
	var found atomic.Pointer[sim.Finding]
	began := time.Now()
	var all sync.WaitGroup
	for range workers {
		all.Go(func() {
			var now running
			defer now.watch()()
			for found.Load() == nil {
				seed := next.Add(1) - 1
				if seeds > 0 && seed >= first+seeds || limit > 0 && time.Since(began) > limit {
					return
				}
				c := cfg
				c.Seed, c.Codec = seed, newCodec()
				now.seed.Store(seed)
				w, f := sim.Run(c)
				now.runs.Add(1)
				if f != nil {
					found.CompareAndSwap(nil, f)
					return
				}
				runs.Add(1)
				steps.Add(uint64(w.Steps))
				calls.Add(uint64(w.Arrived))
				round.Add(uint64(w.Round))
			}
		})
	}
	all.Wait()
	took := time.Since(began)
	fmt.Printf("%d runs from seed %d, %d steps, %d calls arrived, references went round in %d, %.0f steps/s\n", runs.Load(), first, steps.Load(), calls.Load(), round.Load(), float64(steps.Load())/took.Seconds())
	if f := found.Load(); f != nil {
		fmt.Printf("seed %d: %s\n%s\nreplay with: marque-sim -replay %d -steps %d\n", f.Seed, f.Text, f.Stack, f.Seed, cfg.Steps)
		return 1
	}
	return 0
}

// running is what a worker does at the moment.
type running struct {
	seed, runs atomic.Uint64
}

// patience is how long one run may take; they take a millisecond.
const patience = 20 * time.Second

// watch ends the program with the seed and the stacks if a run hangs. It returns what ends the watch.
func (r *running) watch() (stop func()) {
	last := ^uint64(0)
	t := time.NewTicker(patience)
	done := make(chan struct{})
	go func() {
		for {
			select {
			case <-done:
				t.Stop()
				return
			case <-t.C:
			}
			if n := r.runs.Load(); n != last {
				last = n
				continue
			}
			fmt.Printf("seed %d: hangs for %v\n", r.seed.Load(), patience)
			buf := make([]byte, 1<<16)
			fmt.Printf("%s\n", buf[:runtime.Stack(buf, true)])
			os.Exit(1)
		}
	}()
	return func() { close(done) }
}

func replayScript(file string) int {
	text, err := os.ReadFile(file)
	if err != nil {
		fmt.Fprintln(os.Stderr, "marque-sim:", err)
		return 2
	}
	cfg, ops, err := sim.ParseScript(string(text))
	if err != nil {
		fmt.Fprintf(os.Stderr, "marque-sim: %s: %v\n", file, err)
		return 2
	}
	cfg.Log, cfg.Tap = logLine, true
	if _, f := sim.Replay(cfg, ops); f != nil {
		fmt.Printf("%s\n%s\n", f.Text, f.Stack)
		return 1
	}
	fmt.Println("nothing found")
	return 0
}

func replaySeed(cfg sim.Config, trace bool) int {
	if trace {
		cfg.Log = logLine
	}
	_, f := sim.Run(cfg)
	if f == nil {
		fmt.Println("nothing found")
		return 0
	}
	if !trace {
		f = sim.Shrink(f)
		cfg.Log = logLine
		sim.Replay(cfg, f.Ops)
		fmt.Println()
		fmt.Print(f.Script())
	}
	fmt.Printf("%s\n%s\n", f.Text, f.Stack)
	return 1
}

func logLine(format string, args ...any) { fmt.Printf(format+"\n", args...) }

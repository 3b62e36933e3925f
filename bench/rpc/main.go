// Command rpc measures remote calls of Marque and its peers, side by side in one run: two processes over loopback TCP, the peers
// taking turns within each round, so that ratios hold on a noisy machine. It starts its own servers.
//
//	go run ./rpc [-rounds 5] [-time 1s] [-peers marque,marqueraw,marqueasleep,rawmux,pingpong,grpc,gocapnp,marquetls,marquerawtls,grpctls] [-rows noop1,noop64] [-memory] [-json]
//
// Rows: noop1 and noop64 (a call without arguments, 1 and 64 in flight), echo64k (64 KiB there and back, 16 in flight), stream64k (a stream of
// 64 KiB chunks one way), chain10 (ten pipelined getSelf and a no-op). Allocations,
// read and write system calls and processor time are those of both processes per call. The report that docs/measurements.md shows is written
// by ../report.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"time"
)

func main() {
	var cfg config
	serve := flag.String("serve", "", "be the server of this peer (used by the benchmark itself)")
	flag.IntVar(&cfg.rounds, "rounds", 5, "rounds; the median counts")
	flag.DurationVar(&cfg.time, "time", time.Second, "time per row, peer and round")
	peersFlag := flag.String("peers", "", "comma-separated peers; default all")
	rowsFlag := flag.String("rows", "", "comma-separated rows; default all")
	flag.BoolVar(&cfg.memory, "memory", false, "measure what connections and capabilities cost that do nothing, instead of calls")
	flag.BoolVar(&cfg.json, "json", false, "print all samples as JSON")
	flag.StringVar(&cfg.profile, "cpuprofile", "", "write CPU profiles of client and server (with this prefix)")
	flag.Parse()
	if *serve != "" {
		if err := runServer(*serve); err != nil {
			fmt.Fprintln(os.Stderr, "bench:", err)
			os.Exit(1)
		}
		return
	}
	cfg.peers, cfg.rows = selection(peers, *peersFlag), selection(rows, *rowsFlag)
	if err := run(context.Background(), &cfg); err != nil {
		fmt.Fprintln(os.Stderr, "bench:", err)
		os.Exit(1)
	}
}

type config struct {
	rounds  int
	time    time.Duration
	peers   []peer
	rows    []row
	memory  bool
	json    bool
	profile string
}

type named interface{ label() string }

// selection returns the items whose labels are listed, or all.
func selection[T named](all []T, list string) []T {
	if list == "" {
		return all
	}
	names := strings.Split(list, ",")
	return slices.DeleteFunc(slices.Clone(all), func(x T) bool { return !slices.Contains(names, x.label()) })
}

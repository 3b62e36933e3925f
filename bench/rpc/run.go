package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"runtime/pprof"
	"slices"
	"strings"
	"time"

	"github.com/marque-rpc/marque/bench/stats"
)

// A connection to a peer's server process.
type session struct {
	peer   peer
	client client
	addr   string // of the server
	server *exec.Cmd
	stdin  io.WriteCloser
	stdout *bufio.Reader
}

// The lines that a server understands on its standard input, each answered by a line of JSON.
const (
	askCounters = "counters"
	askHeld     = "held"
)

// runServer serves until standard input ends.
func runServer(name string) error {
	i := slices.IndexFunc(peers, func(p peer) bool { return p.name == name })
	if i < 0 {
		return fmt.Errorf("no peer %q", name)
	}
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return err
	}
	if p := os.Getenv("BENCH_SERVER_PROFILE"); p != "" {
		stop, err := profile(p)
		if err != nil {
			return err
		}
		defer stop()
	}
	go peers[i].serve(l)
	fmt.Println(l.Addr())
	in := bufio.NewScanner(os.Stdin)
	for in.Scan() {
		var answer any
		switch in.Text() {
		case askCounters:
			answer = ownCounters()
		case askHeld:
			answer = ownHeld()
		}
		if err := json.NewEncoder(os.Stdout).Encode(answer); err != nil {
			return err
		}
	}
	return nil
}

func profile(path string) (stop func(), err error) {
	f, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	if err := pprof.StartCPUProfile(f); err != nil {
		return nil, err
	}
	return func() { pprof.StopCPUProfile(); f.Close() }, nil
}

func start(ctx context.Context, p peer, cfg *config) (*session, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	s := &session{peer: p, server: exec.Command(self, "-serve", p.name)}
	s.server.Stderr = os.Stderr
	if cfg.profile != "" {
		s.server.Env = append(os.Environ(), "BENCH_SERVER_PROFILE="+cfg.profile+"."+p.name+".server")
	}
	if s.stdin, err = s.server.StdinPipe(); err != nil {
		return nil, err
	}
	out, err := s.server.StdoutPipe()
	if err != nil {
		return nil, err
	}
	s.stdout = bufio.NewReader(out)
	if err := s.server.Start(); err != nil {
		return nil, err
	}
	addr, err := s.stdout.ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("%s: server did not start: %w", p.name, err)
	}
	s.addr = strings.TrimSpace(addr)
	s.client, err = p.dial(ctx, s.addr)
	if err != nil {
		return nil, fmt.Errorf("%s: dial: %w", p.name, err)
	}
	return s, nil
}

func (s *session) close() {
	s.client.Close()
	s.stdin.Close()
	s.server.Wait()
}

// ask sends the server a line and decodes its answer.
func (s *session) ask(line string, answer any) error {
	if _, err := io.WriteString(s.stdin, line+"\n"); err != nil {
		return err
	}
	data, err := s.stdout.ReadBytes('\n')
	if err != nil {
		return err
	}
	return json.Unmarshal(data, answer)
}

// counters returns those of both processes together.
func (s *session) counters() (counters, error) {
	var server counters
	err := s.ask(askCounters, &server)
	return server.plus(ownCounters()), err
}

func (s *session) heldByServer() (held, error) {
	var h held
	err := s.ask(askHeld, &h)
	return h, err
}

func (s *session) measure(ctx context.Context, r row, d time.Duration) (stats.Call, error) {
	if _, _, err := r.load(ctx, s.client, d/10); err != nil { // warm up
		return stats.Call{}, err
	}
	before, err := s.counters()
	if err != nil {
		return stats.Call{}, err
	}
	calls, took, err := r.load(ctx, s.client, d)
	if err != nil {
		return stats.Call{}, err
	}
	after, err := s.counters()
	n := float64(calls)
	m := stats.Call{
		Row: r.name, Peer: s.peer.name, Bytes: r.bytes,
		Rate:   n / took.Seconds(),
		Allocs: float64(after.Mallocs-before.Mallocs) / n,
		Reads:  -1, Writes: -1,
		CPU: float64(after.CPU-before.CPU) / float64(time.Microsecond) / n,
	}
	if after.Reads >= 0 && before.Reads >= 0 {
		m.Reads, m.Writes = float64(after.Reads-before.Reads)/n, float64(after.Writes-before.Writes)/n
	}
	return m, err
}

func run(ctx context.Context, cfg *config) error {
	var res stats.Run
	var err error
	if cfg.memory {
		res.Memory, err = memory(ctx, cfg)
	} else {
		res.Calls, err = calls(ctx, cfg)
	}
	if err != nil {
		return err
	}
	if cfg.json {
		return json.NewEncoder(os.Stdout).Encode(res)
	}
	print(os.Stdout, cfg, res)
	return nil
}

// calls measures all rows, the peers taking turns.
func calls(ctx context.Context, cfg *config) ([]stats.Call, error) {
	if cfg.profile != "" {
		stop, err := profile(cfg.profile + ".client")
		if err != nil {
			return nil, err
		}
		defer stop()
	}
	var sessions []*session
	for _, p := range cfg.peers {
		s, err := start(ctx, p, cfg)
		if err != nil {
			return nil, err
		}
		defer s.close()
		sessions = append(sessions, s)
	}
	var all []stats.Call
	for round := range cfg.rounds {
		for _, r := range cfg.rows {
			for _, s := range sessions {
				m, err := s.measure(ctx, r, cfg.time)
				if errors.Is(err, errNoSuchThing) {
					continue
				}
				if err != nil {
					return nil, fmt.Errorf("%s %s: %w", s.peer.name, r.name, err)
				}
				m.Round = round
				all = append(all, m)
			}
		}
	}
	return all, nil
}

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
	"runtime"
	"runtime/pprof"
	"slices"
	"strings"
	"time"
)

// A connection to a peer's server process.
type session struct {
	peer   peer
	client client
	server *exec.Cmd
	stdin  io.WriteCloser
	stdout *bufio.Reader
}

// runServer serves until standard input ends; each line "stats" on it is answered by a line of JSON.
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
		if err := json.NewEncoder(os.Stdout).Encode(mallocs()); err != nil {
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

func mallocs() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.Mallocs
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
	s.client, err = p.dial(ctx, strings.TrimSpace(addr))
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

// mallocs returns the allocations of both processes so far.
func (s *session) mallocs() (uint64, error) {
	if _, err := io.WriteString(s.stdin, "stats\n"); err != nil {
		return 0, err
	}
	line, err := s.stdout.ReadBytes('\n')
	if err != nil {
		return 0, err
	}
	var server uint64
	if err := json.Unmarshal(line, &server); err != nil {
		return 0, err
	}
	return server + mallocs(), nil
}

func (s *session) measure(ctx context.Context, r row, d time.Duration) (sample, error) {
	if _, _, err := r.load(ctx, s.client, d/10); err != nil { // warm up
		return sample{}, err
	}
	before, err := s.mallocs()
	if err != nil {
		return sample{}, err
	}
	calls, took, err := r.load(ctx, s.client, d)
	if err != nil {
		return sample{}, err
	}
	after, err := s.mallocs()
	return sample{rate: float64(calls) / took.Seconds(), allocs: float64(after-before) / float64(calls)}, err
}

func run(ctx context.Context, cfg *config) error {
	if cfg.profile != "" {
		stop, err := profile(cfg.profile + ".client")
		if err != nil {
			return err
		}
		defer stop()
	}
	var sessions []*session
	for _, p := range cfg.peers {
		s, err := start(ctx, p, cfg)
		if err != nil {
			return err
		}
		defer s.close()
		sessions = append(sessions, s)
	}
	var res results
	for range cfg.rounds {
		for _, r := range cfg.rows {
			for _, s := range sessions {
				m, err := s.measure(ctx, r, cfg.time)
				if errors.Is(err, errNoSuchThing) {
					continue
				}
				if err != nil {
					return fmt.Errorf("%s %s: %w", s.peer.name, r.name, err)
				}
				res.add(r, s.peer, m)
			}
		}
	}
	res.print(os.Stdout, cfg)
	return nil
}

package rpc_test

import (
	"bufio"
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"net"
	"os"
	"os/exec"
	"runtime/pprof"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

// The benchmarks run a server in a process of its own, over loopback TCP: this one, or a
// multiplexing echo server written by hand, which is the practical limit.

func TestMain(m *testing.M) {
	switch kind := os.Getenv("RPC_BENCH_SERVER"); kind {
	case "":
	case "stdio":
		serveStdio()
		return
	default:
		serveBench(kind)
		return
	}
	os.Exit(m.Run())
}

func serveBench(kind string) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		panic(err)
	}
	fmt.Println(l.Addr())
	go func() { // the parent is gone when stdin ends
		if p := os.Getenv("RPC_BENCH_PROFILE"); p != "" {
			f, _ := os.Create(p)
			pprof.StartCPUProfile(f)
		}
		io.Copy(io.Discard, os.Stdin)
		pprof.StopCPUProfile()
		os.Exit(0)
	}()
	srv := &nodeFuncs{}
	obj := newNode(srv)
	srv.raw = func(ctx context.Context, c *rpc.ServerCall) error {
		switch c.MethodID() {
		case 1:
			c.Results(words(0, 1)).SetCapability(0, obj.Ref)
		case 5:
		case 6:
			c.Results(words(0, 1)).SetData(0, c.Params().Data(0))
		default:
			c.Results(words(1, 0)).SetUint64(0, c.Params().Uint64(0))
		}
		return nil
	}
	for {
		nc, err := l.Accept()
		if err != nil {
			panic(err)
		}
		if kind == "raw" {
			go serveRaw(nc)
		} else {
			rpc.NewConn(nc, rpc.ConnOptions{Bootstrap: obj.Ref})
		}
	}
}

// A rawMux multiplexes frames of a length, an id and a body over a connection, and writes
// with a goroutine that takes everything that is queued.
type rawMux struct {
	nc    net.Conn
	mu    sync.Mutex
	cond  sync.Cond
	queue []byte
	spare []byte
}

func newRawMux(nc net.Conn) *rawMux {
	m := &rawMux{nc: nc}
	m.cond.L = &m.mu
	go m.write()
	return m
}

func (m *rawMux) send(id uint64, body []byte) {
	m.mu.Lock()
	m.queue = binary.LittleEndian.AppendUint32(m.queue, uint32(8+len(body)))
	m.queue = binary.LittleEndian.AppendUint64(m.queue, id)
	m.queue = append(m.queue, body...)
	m.mu.Unlock()
	m.cond.Signal()
}

func (m *rawMux) write() {
	for {
		m.mu.Lock()
		for len(m.queue) == 0 {
			m.cond.Wait()
		}
		b := m.queue
		m.queue = m.spare[:0]
		m.mu.Unlock()
		if _, err := m.nc.Write(b); err != nil {
			return
		}
		m.spare = b
	}
}

func (m *rawMux) read(f func(id uint64, body []byte)) {
	r := bufio.NewReaderSize(m.nc, 64<<10)
	var head [12]byte
	var body []byte
	for {
		if _, err := io.ReadFull(r, head[:]); err != nil {
			return
		}
		n := int(binary.LittleEndian.Uint32(head[:])) - 8
		if cap(body) < n {
			body = make([]byte, n)
		}
		body = body[:n]
		if _, err := io.ReadFull(r, body); err != nil {
			return
		}
		f(binary.LittleEndian.Uint64(head[4:]), body)
	}
}

func serveRaw(nc net.Conn) {
	m := newRawMux(nc)
	m.read(func(id uint64, body []byte) { m.send(id, body) })
}

// startServer starts a server process and connects to it.
func startServer(b *testing.B, kind string) net.Conn {
	cmd := exec.Command(os.Args[0])
	cmd.Env = append(os.Environ(), "RPC_BENCH_SERVER="+kind)
	cmd.Stderr = os.Stderr
	in, _ := cmd.StdinPipe()
	out, _ := cmd.StdoutPipe()
	if err := cmd.Start(); err != nil {
		b.Fatal(err)
	}
	serverPid = cmd.Process.Pid
	addr, err := bufio.NewReader(out).ReadString('\n')
	if err != nil {
		b.Fatal(err)
	}
	nc, err := net.Dial("tcp", strings.TrimSpace(addr))
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		nc.Close()
		in.Close()
		cmd.Wait()
	})
	return nc
}

// cpuTicks returns the processor time that the processes have used, in hundredths of a
// second, where the system tells (Linux).
func cpuTicks(pids ...int) (ticks int) {
	for _, pid := range pids {
		stat, _ := os.ReadFile(fmt.Sprintf("/proc/%d/stat", pid))
		fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
		if len(fields) > 12 {
			u, _ := strconv.Atoi(fields[11])
			s, _ := strconv.Atoi(fields[12])
			ticks += u + s
		}
	}
	return ticks
}

// serverPid is the process that startServer started last.
var serverPid int

// reportCPU reports the processor time per call of client and server.
func reportCPU(b *testing.B, before int) {
	ticks := cpuTicks(os.Getpid(), serverPid) - before
	b.ReportMetric(float64(ticks)*1e7/float64(b.N), "cpu-ns/call")
}

// parallel makes b.N calls from n goroutines.
func parallel(b *testing.B, n int, call func()) {
	ticks := cpuTicks(os.Getpid(), serverPid)
	defer reportCPU(b, ticks)
	var left atomic.Int64
	left.Store(int64(b.N))
	b.ReportAllocs()
	b.ResetTimer()
	var wg sync.WaitGroup
	for range n {
		wg.Go(func() {
			for left.Add(-1) >= 0 {
				call()
			}
		})
	}
	wg.Wait()
	b.StopTimer()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "calls/s")
}

var inFlight = []int{1, 64}

func BenchmarkNoop(b *testing.B) {
	for _, n := range inFlight {
		b.Run(fmt.Sprintf("raw/N=%d", n), func(b *testing.B) { benchRaw(b, n, 8) })
		b.Run(fmt.Sprintf("rpc/N=%d", n), func(b *testing.B) {
			boot, conn := benchClient(b)
			before := conn.Stats()
			parallel(b, n, func() {
				if _, err := boot.Ping(context.Background(), 1); err != nil {
					b.Error(err)
				}
			})
			after := conn.Stats()
			b.ReportMetric(float64(after.Writes-before.Writes)/float64(b.N), "writes/call")
			b.ReportMetric(float64(after.Reads-before.Reads)/float64(b.N), "reads/call")
		})
	}
}

func benchClient(b *testing.B) (node, *rpc.Conn) {
	conn := rpc.NewConn(startServer(b, "rpc"), rpc.ConnOptions{})
	boot := node{conn.Bootstrap(context.Background())}
	if _, err := boot.Ping(context.Background(), 1); err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		boot.Release()
		conn.Close()
	})
	return boot, conn
}

func benchRaw(b *testing.B, n, size int) {
	m := newRawMux(startServer(b, "raw"))
	waiting := make([]chan struct{}, n)
	for i := range waiting {
		waiting[i] = make(chan struct{}, 1)
	}
	go m.read(func(id uint64, _ []byte) { waiting[id] <- struct{}{} })
	body := make([]byte, size)
	var left atomic.Int64
	left.Store(int64(b.N))
	ticks := cpuTicks(os.Getpid(), serverPid)
	defer reportCPU(b, ticks)
	b.ReportAllocs()
	b.ResetTimer()
	var wg sync.WaitGroup
	for id := range n {
		wg.Go(func() {
			for left.Add(-1) >= 0 {
				m.send(uint64(id), body)
				<-waiting[id]
			}
		})
	}
	wg.Wait()
	b.StopTimer()
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "calls/s")
}

func BenchmarkEcho64KiB(b *testing.B) {
	const size = 64 << 10
	b.Run("raw/N=16", func(b *testing.B) {
		b.SetBytes(2 * size)
		benchRaw(b, 16, size)
	})
	b.Run("rpc/N=16", func(b *testing.B) {
		boot, _ := benchClient(b)
		b.SetBytes(2 * size)
		data := make([]byte, size)
		parallel(b, 16, func() {
			call := boot.Begin(context.Background(), nodeFail, words(0, 1))
			call.Params().SetData(0, data)
			a, err := call.Wait()
			if err != nil || len(a.Results().Data(0)) != size {
				b.Error(err)
			}
			a.Release()
		})
	})
}

func BenchmarkStream64KiB(b *testing.B) {
	boot, _ := benchClient(b)
	data := make([]byte, 64<<10)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if err := boot.Push(context.Background(), data); err != nil {
			b.Fatal(err)
		}
	}
	if err := boot.WaitStream(context.Background()); err != nil {
		b.Fatal(err)
	}
}

func BenchmarkChainOf10(b *testing.B) {
	boot, _ := benchClient(b)
	b.ReportAllocs()
	for b.Loop() {
		n := boot
		for range 10 {
			next := n.Self(context.Background())
			if n != boot {
				n.Release()
			}
			n = next
		}
		if _, err := n.Ping(context.Background(), 1); err != nil {
			b.Fatal(err)
		}
		n.Release()
	}
}

func BenchmarkLocal(b *testing.B) {
	n := newNode(&nodeFuncs{raw: func(_ context.Context, c *rpc.ServerCall) error {
		c.Results(capnp.ObjectSize{DataWords: 1}).SetUint64(0, c.Params().Uint64(0))
		return nil
	}})
	defer n.Release()
	b.ReportAllocs()
	for b.Loop() {
		if _, err := n.Ping(context.Background(), 1); err != nil {
			b.Fatal(err)
		}
	}
}

// rawNode is a Node in the zero-copy form.
func rawNode(opts ...rpc.ObjectOption) node {
	return newNode(&nodeFuncs{raw: func(_ context.Context, c *rpc.ServerCall) error {
		c.Results(capnp.ObjectSize{DataWords: 1}).SetUint64(0, c.Params().Uint64(0))
		return nil
	}}, opts...)
}

// BenchmarkBothSides measures calls between two connections of one process, so that the
// allocations are those of both sides together.
func BenchmarkBothSides(b *testing.B) {
	for _, n := range inFlight {
		b.Run(fmt.Sprintf("N=%d", n), func(b *testing.B) {
			m := rpc.NewMachine()
			obj := rawNode(rpc.InMachine(m), rpc.Concurrent())
			x, y := vattest.Pipe()
			server := rpc.NewConn(x, rpc.ConnOptions{Machine: m, Bootstrap: obj.Ref})
			obj.Release()
			conn := rpc.NewConn(y, rpc.ConnOptions{})
			boot := node{conn.Bootstrap(context.Background())}
			parallel(b, n, func() {
				if _, err := boot.Ping(context.Background(), 1); err != nil {
					b.Error(err)
				}
			})
			boot.Release()
			conn.Close()
			server.Close()
		})
	}
}

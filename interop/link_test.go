package interop

import (
	"io"
	"math/rand/v2"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/marque-rpc/marque/vattest"
)

// jerkyLink relays connections to the address over a link that cuts the bytes up and holds them back, differently in each direction and
// for each seed: so messages meet that hardly ever do otherwise. It returns its own address.
func jerkyLink(t *testing.T, address string, seed uint64) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	var relays sync.WaitGroup
	relays.Go(func() {
		for n := uint64(0); ; n += 2 {
			from, err := l.Accept()
			if err != nil {
				return
			}
			to, err := net.Dial("tcp", address)
			if err != nil {
				t.Error(err)
				from.Close()
				return
			}
			relays.Go(func() { jerk(to, from, rand.New(rand.NewPCG(seed, n))) })
			relays.Go(func() { jerk(from, to, rand.New(rand.NewPCG(seed, n+1))) })
		}
	})
	t.Cleanup(func() {
		l.Close()
		relays.Wait()
	})
	return l.Addr().String()
}

// jerk copies from one end to the other, for a while byte by byte, for a while in whole reads, with pauses.
func jerk(to, from net.Conn, rnd *rand.Rand) {
	defer to.(*net.TCPConn).CloseWrite()
	buf := make([]byte, 64<<10)
	for left, limit := 0, 0; ; left-- {
		if left == 0 {
			left = 1 + rnd.IntN(8)
			limit = []int{40, 300, 5000, len(buf)}[rnd.IntN(4)]
			time.Sleep(time.Duration(rnd.IntN(4)*rnd.IntN(700)) * time.Microsecond)
		}
		n, err := from.Read(buf[:limit])
		if _, err := to.Write(buf[:n]); err != nil || n == 0 {
			io.Copy(io.Discard, from)
			return
		}
		if err != nil {
			return
		}
	}
}

// rounds is how many links are tried.
func rounds() uint64 {
	if testing.Short() {
		return 2
	}
	return 12
}

// jerky runs the conversations of this project with a peer over jerky links, in both directions.
func jerky(t *testing.T, p peer) {
	program := p.build(t)
	for _, s := range services {
		t.Run("our client, "+s.name, func(t *testing.T) {
			vattest.CheckLeaks(t)
			for seed := range rounds() {
				converse(t, func(c *conversation) error {
					server, err := c.server(program, s.name)
					if err != nil {
						return err
					}
					return c.check(jerkyLink(t, server, seed), p, s)
				})
			}
		})
		t.Run("our server, "+s.name, func(t *testing.T) {
			vattest.CheckLeaks(t)
			bootstrap, stop := s.offer()
			defer stop()
			defer bootstrap.Release()
			server := serve(t, bootstrap, p)
			for seed := range rounds() {
				converse(t, func(c *conversation) error { return c.client(program, s.name, jerkyLink(t, server, seed)) })
			}
		})
	}
}

func TestCPlusPlusOverJerkyLinks(t *testing.T) { jerky(t, cpp) }
func TestGoCapnpOverJerkyLinks(t *testing.T)   { jerky(t, goCapnp) }

func TestOurselvesOverJerkyLinks(t *testing.T) {
	for _, s := range services {
		t.Run(s.name, func(t *testing.T) {
			vattest.CheckLeaks(t)
			bootstrap, stop := s.offer()
			defer stop()
			defer bootstrap.Release()
			for _, noTailCalls := range []bool{false, true} {
				us := peer{meek: noTailCalls}
				server := serve(t, bootstrap, us)
				for seed := range 2 * rounds() {
					converse(t, func(c *conversation) error { return c.check(jerkyLink(t, server, seed), us, s) })
				}
			}
		})
	}
}

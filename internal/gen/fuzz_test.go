package gen_test

import (
	"math/rand/v2"
	"testing"

	"github.com/marque-rpc/marque/internal/gen"
	"github.com/marque-rpc/marque/schema"
)

// seeds are requests of real schemas.
func seeds(t testing.TB) [][]byte {
	var all [][]byte
	for _, name := range []string{"internal/zoo/zoo.capnp", "internal/book/book.capnp", "internal/zoo/names/names.capnp", "../../examples/pipelining/echo/echo.capnp"} {
		data, err := request(t, ".", name).Marshal()
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, data)
	}
	return all
}

// generate must survive anything: an error is fine, a panic is not, and what is generated parses.
func generate(data []byte) error {
	req, err := schema.UnmarshalRequest(data)
	if err != nil {
		return err
	}
	_, err = gen.Generate(req, gen.Options{Resolver: inDir{}})
	return err
}

// FuzzGenerate damages real requests: damage is a list of (position, value), three bytes each.
func FuzzGenerate(f *testing.F) {
	all := seeds(f)
	for i := range all {
		f.Add(uint8(i), []byte{0, 8, 1, 1, 0, 255})
	}
	f.Fuzz(func(_ *testing.T, which uint8, damage []byte) {
		data := append([]byte(nil), all[int(which)%len(all)]...)
		for ; len(damage) >= 3; damage = damage[3:] {
			pos := 8 + (int(damage[0])<<8|int(damage[1]))%(len(data)-8)
			data[pos] = damage[2]
		}
		generate(data)
	})
}

func TestDamagedRequestsNeverPanic(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 3))
	failed := 0
	for _, seed := range seeds(t) {
		for range 40 {
			data := append([]byte(nil), seed...)
			for range 1 + r.IntN(4) {
				data[8+r.IntN(len(data)-8)] = byte(r.Uint32())
			}
			if generate(data) != nil {
				failed++
			}
		}
	}
	if failed == 0 {
		t.Error("no damage was noticed")
	}
}

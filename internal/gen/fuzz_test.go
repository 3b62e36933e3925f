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
	for _, name := range []string{"internal/zoo/zoo.capnp", "internal/book/book.capnp", "internal/zoo/names/names.capnp", "internal/echo/echo.capnp"} {
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

func FuzzGenerate(f *testing.F) {
	for _, s := range seeds(f) {
		f.Add(s)
	}
	f.Fuzz(func(_ *testing.T, data []byte) { generate(data) })
}

func TestDamagedRequestsNeverPanic(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 3))
	failed := 0
	for _, seed := range seeds(t) {
		for range 100 {
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

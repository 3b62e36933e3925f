package schematext_test

import (
	"io"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/examples/calculator/calculator"
	"github.com/marque-rpc/marque/examples/guide"
	"github.com/marque-rpc/marque/examples/patterns"
	"github.com/marque-rpc/marque/internal/cli/schematext"
	"github.com/marque-rpc/marque/schema"
)

// FuzzWrite damages schemas as a peer might tell them: damage is a list of (position, value), three bytes each. An error
// is fine, a panic is not.
func FuzzWrite(f *testing.F) {
	seeds := [][]byte{}
	for _, packed := range []string{calculator.CalculatorSchema, guide.ShopSchema, patterns.FilesSchema} {
		data, err := capnp.Unpack(nil, []byte(packed), schema.MaxPackedBytes)
		if err != nil {
			f.Fatal(err)
		}
		seeds = append(seeds, data)
	}
	for i := range seeds {
		f.Add(uint8(i), []byte{0, 8, 1, 1, 0, 255})
	}
	f.Fuzz(func(_ *testing.T, which uint8, damage []byte) {
		data := append([]byte(nil), seeds[int(which)%len(seeds)]...)
		for ; len(damage) >= 3; damage = damage[3:] {
			data[(int(damage[0])<<8|int(damage[1]))%len(data)] = damage[2]
		}
		req, err := schema.UnmarshalRequest(data)
		if err != nil {
			return
		}
		var r schema.Registry
		if r.AddRequest(req) == nil {
			_ = schematext.Write(io.Discard, &r) // an error says that it cannot be written
		}
	})
}

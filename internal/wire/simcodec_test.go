package wire

import (
	"reflect"
	"testing"

	"github.com/marque-rpc/marque/internal/captp"
	"github.com/marque-rpc/marque/internal/sim"
)

var _ sim.Codec = (*SimCodec)(nil)

// The machines understand each other through their bytes as well as without.
func TestSimulationThroughTheWire(t *testing.T) {
	seeds := 150
	if testing.Short() {
		seeds = 20
	}
	for seed := range uint64(seeds) {
		_, f := sim.Run(sim.Config{Seed: seed, Steps: 200, Faults: seed%3 == 0, Malicious: seed%5 == 0, Tap: true, Codec: &SimCodec{}})
		if f != nil {
			t.Fatalf("seed %d: %s\n%s", f.Seed, f.Text, f.Stack)
		}
	}
}

func TestSimCodecKeepsWhatIsNotBytes(t *testing.T) {
	type contact struct{ name string }
	codec := &SimCodec{}
	call := captp.Msg{Kind: captp.KindCall, Question: 3, Payload: captp.Wired{Content: foreign{}, Caps: []captp.Descriptor{
		{Kind: captp.DescThirdPartyHosted, ID: 1, ThirdParty: contact{"a"}}, {Kind: captp.DescThirdPartyHosted, ID: 2, ThirdParty: contact{"b"}}}}}
	back := recode(t, codec, &call)
	if !reflect.DeepEqual(back.Payload.Caps, call.Payload.Caps) || back.Payload.Content != any(foreign{}) {
		t.Errorf("got %+v", back.Payload)
	}
	provide := captp.Msg{Kind: captp.KindProvide, ThirdParty: contact{"c"}}
	back = recode(t, codec, &provide)
	if back.ThirdParty != any(contact{"c"}) {
		t.Errorf("got %+v", back.ThirdParty)
	}
	echo := recode(t, codec, &captp.Msg{Kind: captp.KindUnimplemented, Raw: back.Raw})
	if echo.Inner == nil || echo.Inner.ThirdParty != any(contact{"c"}) {
		t.Errorf("got %+v", echo.Inner)
	}
	abort := captp.Msg{Kind: captp.KindAbort, Exception: &captp.Exception{Reason: "r", Details: []captp.Detail{{ID: 1, Data: []byte{2}}}}}
	if back := recode(t, codec, &abort); back.Exception != abort.Exception {
		t.Errorf("got %+v", back.Exception)
	}
	for _, m := range []captp.Msg{
		{Kind: captp.KindUnknown},
		{Kind: captp.KindReturn, BadVariant: "Return"},
		{Kind: captp.KindResolve, BadVariant: "Resolve"},
		{Kind: captp.KindCall, BadVariant: "Call.sendResultsTo"},
		{Kind: captp.KindCall, BadVariant: "MessageTarget"},
		{Kind: captp.KindDisembargo, BadVariant: "Disembargo.context"},
	} {
		if back := recode(t, codec, &m); back.Kind != m.Kind || back.BadVariant != m.BadVariant {
			t.Errorf("got kind %d, %q, want %d, %q", back.Kind, back.BadVariant, m.Kind, m.BadVariant)
		}
	}
}

func recode(t *testing.T, c *SimCodec, m *captp.Msg) *captp.Msg {
	t.Helper()
	var contents []captp.Content
	b, err := c.Encode(m, func(c captp.Content) uint64 {
		contents = append(contents, c)
		return uint64(len(contents))
	})
	if err != nil {
		t.Fatal(err)
	}
	out, err := c.Decode(b, func(n uint64) captp.Content { return contents[n-1] })
	if err != nil {
		t.Fatal(err)
	}
	return out
}

package schema_test

import (
	"bytes"
	"cmp"
	"math/rand/v2"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/cli/convert"
	"github.com/marque-rpc/marque/schema"
)

// needCPP skips, loudly, where the C++ tool is not installed, and fails where it must be.
func needCPP(t testing.TB) {
	t.Helper()
	if _, err := exec.LookPath("capnp"); err == nil {
		return
	}
	if os.Getenv("MARQUE_REQUIRE_CPP") == "1" {
		t.Fatal("the C++ tool capnp is not installed, and MARQUE_REQUIRE_CPP=1 says that it must be")
	}
	t.Skip("NOT COMPARED with the C++ tool: capnp is not installed (apt-get install capnproto libcapnp-dev)")
}

func cpp(t testing.TB, in []byte, args ...string) []byte {
	t.Helper()
	cmd := exec.Command("capnp", args...)
	cmd.Stdin = bytes.NewReader(in)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil || errs.Len() > 0 {
		t.Fatalf("capnp %v: %v\n%s\n%s", args, err, errs.Bytes(), in)
	}
	return out.Bytes()
}

func ours(t testing.TB, c convert.Converter, in []byte) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := c.Run(bytes.NewReader(in), &out); err != nil {
		t.Fatalf("%v to %v: %v\n%s", c.From, c.To, err, in)
	}
	return out.Bytes()
}

// Every pair of formats, on random values: our output is that of capnp convert.
func TestConvertAgreesWithCPP(t *testing.T) {
	needCPP(t)
	reg := allTypes(t)
	rounds, compared := 21*soak(t), 0 // seven formats, each the target of three seeds
	for _, name := range []string{"Numbers", "Defaults", "Lists", "Shape", "Marked", "All", "Point", "Choice"} {
		typ := structType(t, reg, name)
		for seed := range rounds {
			r := rand.New(rand.NewPCG(uint64(seed), 1))
			m := newRandom(t, r, typ)
			compared += compareAll(t, typ, name, m, seed)
			if t.Failed() {
				return
			}
		}
	}
	t.Logf("%d conversions compared", compared)
}

// soak is how many times as long as usual the test should run.
func soak(t *testing.T) int {
	n, err := strconv.Atoi(cmp.Or(os.Getenv("MARQUE_SOAK"), "1"))
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func compareAll(t *testing.T, typ *schema.StructType, name string, m *capnp.Message, seed int) (compared int) {
	bin, err := m.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	for from := convert.Binary; from <= convert.JSON; from++ {
		in := ours(t, convert.Converter{From: convert.Binary, To: from, Type: typ}, bin)
		for to := convert.Binary; to <= convert.JSON; to++ {
			if seed%7 != int(to) && from > 0 {
				continue
			}
			if len(in) == 8 {
				continue // an empty struct without a frame: the C++ tool refuses to read what it writes
			}
			want := cpp(t, in, "convert", from.String()+":"+to.String(), allSchema, name)
			got := ours(t, convert.Converter{From: from, To: to, Type: typ}, in)
			compared++
			if !bytes.Equal(got, want) {
				t.Errorf("seed %d, %s, %v to %v:\ngot  %q\nwant %q\nin %q", seed, name, from, to, got, want, in)
				return compared
			}
		}
	}
	return compared
}

func TestEvalAgreesWithCPP(t *testing.T) {
	needCPP(t)
	reg := allTypes(t)
	for _, expr := range strings.Fields(`answer origin origin.label origin.x primes primes[1] corners corners[1].y
		Defaults.bool Defaults.int8 Defaults.int64 Defaults.float32 Defaults.float64 Defaults.color Defaults.text Defaults.data
		Defaults.point Defaults.point.label Defaults.list Defaults.list[1] Defaults.texts Numbers.int8 Numbers.color Point.label
		Lists.points Shape.area Shape.nothing Pair.first Pointers.any All.numbers`) {
		want := cpp(t, nil, "eval", allSchema, expr)
		v, err := reg.Eval(0, expr)
		if err != nil {
			t.Error(err)
			continue
		}
		var got bytes.Buffer
		if err := (convert.Converter{To: convert.Text}).WriteValue(&got, v); err != nil || got.String() != string(want) {
			t.Errorf("%s: got %q, %v; want %q", expr, got.String(), err, want)
		}
	}
}

// Floats at the edges, which random values seldom hit.
func TestFloatsAtTheEdgesAgreeWithCPP(t *testing.T) {
	needCPP(t)
	typ := structType(t, allTypes(t), "Lists")
	in := []byte("(float32s = [0, 1e-45, -1e-45, 1.17549421e-38, 1.17549435e-38, 6.18345e-40, 3.4028235e38, 1e10, 123456, 1234567, 0.0001, 0.00001, 16777216, 16777217, 1e-5, 100000, 999999.9, 9999999], " +
		"float64s = [0, 5e-324, 2.2250738585072011e-308, 2.2250738585072014e-308, 1.7976931348623157e308, 1e15, 1e16, 123456789012345, 1234567890123456, 0.1, 0.3, 1e-4, 1e-5, 4503599627370497.5, 9007199254740993, inf, -inf, nan])")
	for _, to := range []convert.Format{convert.Text, convert.JSON} {
		got := ours(t, convert.Converter{From: convert.Text, To: to, Type: typ}, in)
		if want := cpp(t, in, "convert", "text:"+to.String(), allSchema, "Lists"); !bytes.Equal(got, want) {
			t.Errorf("got  %s\nwant %s", got, want)
		}
	}
}

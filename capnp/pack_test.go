package capnp

import (
	"bytes"
	"encoding/hex"
	"errors"
	"io"
	"strings"
	"testing"
	"testing/iotest"
)

// Pairs of bytes and their packed form.
var packings = []struct{ plain, packed string }{
	{"", ""},
	{"0000000000000000", "0000"},
	{"0000000c00000022", "880c22"},
	{"0001030000000c22", "c6" + "01030c22"},
	{strings.Repeat("00", 16), "0001"},
	{"0102030405060708", "ff010203040506070800"},
	{strings.Repeat("0102030405060708", 2), "ff0102030405060708010102030405060708"},
	{"0102030405060708" + "0002030405060708" + "0000030405060708", "ff0102030405060708" + "01" + "0002030405060708" + "fc030405060708"},
	{strings.Repeat("00", 8*257), "00ff0000"},
	{strings.Repeat("0102030405060708", 258), "ff0102030405060708ff" + strings.Repeat("0102030405060708", 255) + "ff010203040506070801" + "0102030405060708"},
	{"0000000000000000" + "0100000000000000", "00000101"},
}

func TestPacking(t *testing.T) {
	for _, tc := range packings {
		plain, _ := hex.DecodeString(tc.plain)
		packed, _ := hex.DecodeString(tc.packed)
		if got := Pack(nil, plain); !bytes.Equal(got, packed) {
			t.Errorf("%.80s packs as %x", tc.plain, got)
		}
		if got, err := Unpack(nil, packed, len(plain)); err != nil || !bytes.Equal(got, plain) {
			t.Errorf("%.80s unpacks as %x, %v", tc.packed, got, err)
		}
		if _, err := Unpack(nil, packed, len(plain)-1); len(plain) > 0 && !errors.Is(err, ErrFrameLimit) {
			t.Errorf("%.80s with a limit of a byte less: %v", tc.packed, err)
		}
		for n := range packed {
			if got, err := Unpack(nil, packed[:n], 1<<20); err == nil && !bytes.HasPrefix(plain, got) {
				t.Errorf("%.80s: %d bytes unpack as %x", tc.packed, n, got)
			}
		}
		for name, r := range map[string]io.Reader{"whole": bytes.NewReader(packed), "bytes": iotest.OneByteReader(bytes.NewReader(packed))} {
			if got, err := io.ReadAll(iotest.OneByteReader(NewUnpacker(r))); err != nil || !bytes.Equal(got, plain) {
				t.Errorf("%.80s, streaming, %s: %x, %v", tc.packed, name, got, err)
			}
		}
	}
}

func TestUnpackingWhatIsCutOff(t *testing.T) {
	for _, s := range []string{"00", "01", "8801", "ff", "ff01020304050607", "ff0102030405060708", "ff010203040506070801", "ff01020304050607080101"} {
		b, _ := hex.DecodeString(s)
		if _, err := Unpack(nil, b, 1<<20); !errors.Is(err, ErrBadPacking) {
			t.Errorf("%s: %v", s, err)
		}
		if _, err := io.ReadAll(NewUnpacker(bytes.NewReader(b))); err != io.ErrUnexpectedEOF {
			t.Errorf("%s, streaming: %v", s, err)
		}
	}
}

func TestPackingOfHalfAWordPanics(t *testing.T) {
	defer func() {
		if recover() == nil {
			t.Error("no panic")
		}
	}()
	Pack(nil, make([]byte, 12))
}

// Packing and unpacking are inverse, whatever the bytes.
func TestPackingIsInvertible(t *testing.T) {
	r := newRand(t)
	for range 300 {
		b := make([]byte, 8*r.IntN(600))
		density := r.IntN(10)
		for i := range b {
			if r.IntN(10) < density {
				b[i] = byte(r.IntN(256))
			}
		}
		packed := Pack(nil, b)
		if got, err := Unpack(nil, packed, len(b)); err != nil || !bytes.Equal(got, b) {
			t.Fatalf("%x: %v", b, err)
		}
		if got, err := io.ReadAll(NewUnpacker(bytes.NewReader(packed))); err != nil || !bytes.Equal(got, b) {
			t.Fatalf("%x, streaming: %v", b, err)
		}
	}
}

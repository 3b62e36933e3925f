package schema

import (
	"bytes"
	"math"
	"strconv"
)

// appendFloat64 writes v with 15 digits where these suffice to read v back, and
// with 17 otherwise. The exponent has no plus sign. This is how the C++ tool
// writes floats, in text and JSON alike.
func appendFloat64(dst []byte, v float64) []byte {
	start := len(dst)
	dst = strconv.AppendFloat(dst, v, 'g', 15, 64)
	if back, err := strconv.ParseFloat(string(dst[start:]), 64); err != nil || back != v {
		dst = strconv.AppendFloat(dst[:start], v, 'g', 17, 64)
	}
	return withoutPlus(dst, start)
}

// appendFloat32 is appendFloat64 for single precision: 6 digits or 8.
func appendFloat32(dst []byte, v float32) []byte {
	start := len(dst)
	dst = strconv.AppendFloat(dst, float64(v), 'g', 6, 32)
	back, err := strconv.ParseFloat(string(dst[start:]), 32)
	if err != nil || float32(back) != v || isSubnormal(v) {
		dst = strconv.AppendFloat(dst[:start], float64(v), 'g', 8, 32)
	}
	return withoutPlus(dst, start)
}

// isSubnormal reports whether v is nearer to zero than normal floats get. The C++
// library takes such a number, read back, for one that is out of range.
func isSubnormal(v float32) bool {
	return v != 0 && math.Float32bits(v)&0x7f800000 == 0
}

func withoutPlus(dst []byte, start int) []byte {
	if i := bytes.IndexByte(dst[start:], '+'); i >= 0 {
		return append(dst[:start+i], dst[start+i+1:]...)
	}
	return dst
}

// appendTextFloat adds the words that the schema language has for what is not a number.
func appendTextFloat(dst []byte, v float64, single bool) []byte {
	switch {
	case math.IsNaN(v):
		return append(dst, "nan"...)
	case math.IsInf(v, 1):
		return append(dst, "inf"...)
	case math.IsInf(v, -1):
		return append(dst, "-inf"...)
	case single:
		return appendFloat32(dst, float32(v))
	}
	return appendFloat64(dst, v)
}

// intRange is the range of an integer type.
func intRange(k TypeKind) (lowest int64, highest uint64) {
	bits := k.Bits()
	if k >= KindUint8 {
		return 0, math.MaxUint64 >> (64 - bits)
	}
	return math.MinInt64 >> (64 - bits), math.MaxInt64 >> (64 - bits)
}

// fitInt gives the bits of an integer, given as sign and magnitude, in the type
// k: sign-extended to 64 bits. It reports whether the integer is in range.
func fitInt(k TypeKind, negative bool, magnitude uint64) (uint64, bool) {
	lowest, highest := intRange(k)
	if negative && magnitude != 0 {
		return -magnitude, magnitude <= -uint64(lowest)
	}
	return magnitude, magnitude <= highest
}

func isSigned(k TypeKind) bool   { return k >= KindInt8 && k <= KindInt64 }
func isUnsigned(k TypeKind) bool { return k >= KindUint8 && k <= KindUint64 }
func isInteger(k TypeKind) bool  { return isSigned(k) || isUnsigned(k) }
func isFloat(k TypeKind) bool    { return k == KindFloat32 || k == KindFloat64 }

package capnp

import (
	"encoding/binary"
	"fmt"
	"math/bits"
)

// Packing writes each word as a tag byte, with a bit for each byte of the word that is not zero, and then those bytes. After a tag of
// zero comes the number of further zero words; after a tag of 0xff and its eight bytes comes the number of words that follow as they are.

// AppendPacked appends the framed message, packed, to dst.
func (m *Message) AppendPacked(dst []byte) ([]byte, error) {
	if m.failed != notFailed {
		return dst, fmt.Errorf("capnp: marshal: %w", m.failed.err())
	}
	var scratch [64]byte
	// The table and each segment are packed on their own, as other implementations do: runs do not extend over their ends.
	dst = Pack(dst, m.AppendTable(scratch[:0]))
	for _, s := range m.segs {
		dst = Pack(dst, s.content())
	}
	return dst, nil
}

// Pack appends src, whole words, to dst, packed. It panics if src is not whole words.
func Pack(dst, src []byte) []byte {
	if len(src)%wordBytes != 0 {
		panic("capnp: Pack of bytes that are not whole words")
	}
	for len(src) > 0 {
		w := binary.LittleEndian.Uint64(src)
		src = src[wordBytes:]
		tag := nonzeroBytes(w)
		dst = append(dst, tag)
		switch tag {
		case 0:
			n := zeroWords(src)
			dst, src = append(dst, byte(n)), src[n*wordBytes:]
		case 0xff:
			n := denseWords(src)
			dst = binary.LittleEndian.AppendUint64(dst, w)
			dst = append(dst, byte(n))
			dst, src = append(dst, src[:n*wordBytes]...), src[n*wordBytes:]
		default:
			for ; w != 0; w >>= 8 {
				if b := byte(w); b != 0 {
					dst = append(dst, b)
				}
			}
		}
	}
	return dst
}

// nonzeroBytes has bit i set if byte i of w is not zero.
func nonzeroBytes(w uint64) byte {
	// Set the top bit of each byte that is not zero, then gather the top bits.
	w = (w&0x7f7f7f7f7f7f7f7f + 0x7f7f7f7f7f7f7f7f | w) & 0x8080808080808080
	return byte(w >> 7 * 0x0102040810204080 >> 56)
}

// zeroWords is how many words at the start of src are zero, up to 255.
func zeroWords(src []byte) int {
	n := 0
	for n < 255 && len(src) >= wordBytes && binary.LittleEndian.Uint64(src) == 0 {
		n, src = n+1, src[wordBytes:]
	}
	return n
}

// denseWords is how many words at the start of src have at most one zero byte, up to 255.
func denseWords(src []byte) int {
	n := 0
	for n < 255 && len(src) >= wordBytes && bits.OnesCount8(nonzeroBytes(binary.LittleEndian.Uint64(src))) >= 7 {
		n, src = n+1, src[wordBytes:]
	}
	return n
}

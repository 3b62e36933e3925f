package vat

import (
	"encoding/binary"
	"errors"
	"io"
	"net"
	"testing"
	"time"
)

// This file is a second, very small implementation of messages: it shares no code with package capnp, and was written from
// the layout of rpc.capnp alone.

// A tree is a pointer and what it points to: nil, a record, a text, a list of records, or a capability.
type tree any

type record struct {
	data []uint64
	ptrs []tree
}

// capability is an index into the capability table.
type capability uint32

func rec(data ...uint64) record                 { return record{data: data} }
func (r record) with(ptrs ...tree) record       { r.ptrs = ptrs; return r }
func halves(low, high uint64) uint64            { return low | high<<32 }
func shorts(a, b, c, d uint64) uint64           { return a | b<<16 | c<<32 | d<<48 }
func message(tag uint64, body record) []byte    { return frame(rec(tag).with(body)) }
func payload(content tree, caps ...tree) record { return rec().with(content, listOf(caps)) }

// listOf is nil for an empty list, as the capability table of an OCaml payload without capabilities is.
func listOf(items []tree) tree {
	if len(items) == 0 {
		return nil
	}
	list := make([]record, len(items))
	for i, item := range items {
		list[i] = item.(record)
	}
	return list
}

// frame is a message of one segment.
func frame(root record) []byte {
	segment := []uint64{0}
	place(&segment, 0, root)
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(segment))<<32)
	for _, w := range segment {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return b
}

// place writes a pointer at a word of the segment, and what it points to at the end.
func place(segment *[]uint64, at int, t tree) {
	offset := uint64(len(*segment)-at-1) << 2 & 0xffffffff
	switch t := t.(type) {
	case record:
		(*segment)[at] = offset | uint64(len(t.data))<<32 | uint64(len(t.ptrs))<<48
		start := len(*segment)
		*segment = append(append(*segment, t.data...), make([]uint64, len(t.ptrs))...)
		for i, p := range t.ptrs {
			place(segment, start+len(t.data)+i, p)
		}
	case string: // a Text, with the zero that ends it
		const byteSize = 2
		(*segment)[at] = offset | 1 | byteSize<<32 | uint64(len(t)+1)<<35
		words := make([]byte, (len(t)+8)&^7)
		copy(words, t)
		for i := 0; i < len(words); i += 8 {
			*segment = append(*segment, binary.LittleEndian.Uint64(words[i:]))
		}
	case []record: // each of the size of the first
		const composite = 7
		size := len(t[0].data) + len(t[0].ptrs)
		(*segment)[at] = offset | 1 | composite<<32 | uint64(len(t)*size)<<35
		*segment = append(*segment, uint64(len(t))<<2|uint64(len(t[0].data))<<32|uint64(len(t[0].ptrs))<<48)
		start := len(*segment)
		*segment = append(*segment, make([]uint64, len(t)*size)...)
		for i, r := range t {
			copy((*segment)[start+i*size:], r.data)
			for j, p := range r.ptrs {
				place(segment, start+i*size+len(r.data)+j, p)
			}
		}
	case capability:
		(*segment)[at] = 3 | uint64(t)<<32
	}
}

// parse returns what the pointer at a word of the segment points to.
func parse(segment []uint64, at int) tree {
	w := segment[at]
	start := at + 1 + int(int32(w)>>2)
	switch w & 3 {
	case 0:
		if w == 0 {
			return nil
		}
		return parseRecord(segment, start, int(w>>32&0xffff), int(w>>48))
	case 1:
		n := int(w >> 35)
		if w>>32&7 == 7 {
			tag := segment[start]
			data, ptrs := int(tag>>32&0xffff), int(tag>>48)
			var list []record
			for i := range int(uint32(tag) >> 2) {
				list = append(list, parseRecord(segment, start+1+i*(data+ptrs), data, ptrs))
			}
			return list
		}
		var b []byte
		for _, w := range segment[start : start+(n+7)/8] {
			b = binary.LittleEndian.AppendUint64(b, w)
		}
		return string(b[:n])
	case 3:
		return capability(w >> 32)
	}
	panic("a far pointer in a message of one segment")
}

func parseRecord(segment []uint64, start, data, ptrs int) record {
	r := record{data: segment[start : start+data], ptrs: make([]tree, ptrs)}
	for i := range r.ptrs {
		r.ptrs[i] = parse(segment, start+data+i)
	}
	return r
}

// word and ptr read fields that may not be there.
func (r record) word(i int) uint64 {
	if i >= len(r.data) {
		return 0
	}
	return r.data[i]
}

func (r record) ptr(i int) tree {
	if i >= len(r.ptrs) {
		return nil
	}
	return r.ptrs[i]
}

func (r record) rec(i int) record { s, _ := r.ptr(i).(record); return s }

// text reads a Text without the zero.
func (r record) text(i int) string {
	s, ok := r.ptr(i).(string)
	if !ok || s == "" || s[len(s)-1] != 0 {
		return ""
	}
	return s[:len(s)-1]
}

// wireConn is one end of a conversation.
type wireConn struct {
	t *testing.T
	net.Conn
}

func (c wireConn) send(frames ...[]byte) {
	c.t.Helper()
	for _, f := range frames {
		if _, err := c.Write(f); err != nil {
			c.t.Errorf("sending: %v", err)
		}
	}
}

var errTwoSegments = errors.New("a message of several segments")

// read returns the next message.
func (c wireConn) read() (tag uint64, body record, err error) {
	c.SetReadDeadline(time.Now().Add(20 * time.Second))
	var header [8]byte
	if _, err := io.ReadFull(c, header[:]); err != nil {
		return 0, record{}, err
	}
	if binary.LittleEndian.Uint32(header[:]) != 0 {
		return 0, record{}, errTwoSegments
	}
	b := make([]byte, 8*int(binary.LittleEndian.Uint32(header[4:])))
	if _, err := io.ReadFull(c, b); err != nil {
		return 0, record{}, err
	}
	segment := make([]uint64, len(b)/8)
	for i := range segment {
		segment[i] = binary.LittleEndian.Uint64(b[8*i:])
	}
	root := parse(segment, 0).(record)
	return root.word(0) & 0xffff, root.rec(0), nil
}

// The tags of rpc.capnp that the OCaml library uses.
const (
	msgAbort = iota + 1
	msgCall
	msgReturn
	msgFinish
	msgResolve
	msgRelease
	_
	msgBootstrap
)

// What the OCaml library sends. It releases each capability by itself, so both flags that default to true are false.

func bootstrapOf(question uint64, id string) []byte {
	if id == "" {
		return message(msgBootstrap, rec(question).with(nil))
	}
	return message(msgBootstrap, rec(question).with(id))
}

func importTarget(id uint64) record { return rec(halves(id, 0)).with(nil) }

func answerTarget(question uint64, fields ...uint64) record {
	var ops []tree
	for _, f := range fields {
		ops = append(ops, rec(shorts(1, f, 0, 0)))
	}
	return rec(halves(0, 1)).with(rec(question).with(listOf(ops)))
}

func callOf(question uint64, target record, interfaceID, method uint64, params record) []byte {
	return message(msgCall, rec(halves(question, method), interfaceID, 0).with(target, params, nil))
}

func returnOf(answer uint64, results record) []byte {
	const keepParamCaps = 1
	return message(msgReturn, rec(halves(answer, keepParamCaps), 0).with(results))
}

func throwOf(answer uint64, reason string) []byte {
	const exception = 1
	return message(msgReturn, rec(halves(answer, 1|exception<<16), 0).with(rec(0).with(reason)))
}

func finishOf(question uint64) []byte {
	const keepResultCaps = 1
	return message(msgFinish, rec(halves(question, keepResultCaps)))
}

func releaseOf(id, count uint64) []byte { return message(msgRelease, rec(halves(id, count))) }

// hostedBySender describes export number id.
func hostedBySender(id uint64) record { return rec(halves(1, id)).with(nil) }

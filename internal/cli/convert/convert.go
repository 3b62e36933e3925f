package convert

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"math"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
)

// Converter reads messages in one format and writes them in another.
type Converter struct {
	From, To Format

	// Type is the type of the messages' roots. It may be nil when neither format needs it.
	Type *schema.StructType

	// Short writes text and JSON on one line.
	Short bool

	// SegmentBytes, where it is not zero, is the size of the segments of binary and packed output. Otherwise each message has one.
	SegmentBytes int

	// MessageBytes bounds the size of a message; default 1 GiB. A tool that a
	// person runs on a file of theirs has no reason to be strict.
	MessageBytes int
}

const (
	defaultMessageBytes = 1 << 30
	maxDepth            = 255 // what package capnp allows at most
)

// source gives the roots of one message after the other, then io.EOF.
type source interface {
	next() (capnp.Struct, error)
	// flaw is what reading the last message met that is not as its type says; it read as the default.
	flaw() error
}

// Run converts all messages in r. Output before an error was written. A message that is not of the type is written as far as it can be
// read, and so are those after it; then the first such message is an error.
func (c Converter) Run(r io.Reader, w io.Writer) error {
	if c.Type == nil && (c.From.NeedsType() || c.To.NeedsType()) {
		return errors.New("text and JSON need the schema and the name of the type")
	}
	if c.MessageBytes == 0 {
		c.MessageBytes = defaultMessageBytes
	}
	in := bufio.NewReaderSize(r, 64<<10)
	out := bufio.NewWriterSize(w, 64<<10)
	err := c.copy(c.source(in), out, in)
	return errors.Join(err, out.Flush())
}

func (c Converter) copy(from source, out *bufio.Writer, in *bufio.Reader) error {
	looks := guess(in)
	var flawed error
	for n := 1; ; n++ {
		root, err := from.next()
		if errors.Is(err, io.EOF) && !errors.Is(err, io.ErrUnexpectedEOF) {
			return flawed
		}
		if err == nil {
			err = c.write(out, root)
		}
		if err != nil && n == 1 && !plausible(looks, c.From) {
			return fmt.Errorf("the input is not %s; it looks like %s (%w)", c.From, looks, err)
		}
		if err != nil {
			return errors.Join(flawed, fmt.Errorf("message %d: %w", n, err))
		}
		if err := from.flaw(); err != nil && flawed == nil {
			flawed = fmt.Errorf("message %d does not fit its schema; what cannot be read is written as its default: %w", n, err)
		}
	}
}

func (c Converter) limits() capnp.Limits {
	return capnp.Limits{TraversalBytes: 8 << 30, Depth: maxDepth, Segments: 1 << 16, FrameBytes: c.MessageBytes}
}

func (c Converter) source(in *bufio.Reader) source {
	m := new(capnp.Message)
	m.SetLimits(c.limits())
	switch c.From {
	case Binary:
		return &stream{decoder: capnp.NewDecoder(in), m: m}
	case Packed:
		return &stream{decoder: capnp.NewPackedDecoder(in), m: m}
	case Flat, FlatPacked, Canonical:
		return &single{in: in, m: m, from: c.From, limit: c.MessageBytes}
	}
	return &written{in: in, c: c}
}

// stream reads framed messages.
type stream struct {
	decoder *capnp.Decoder
	m       *capnp.Message
}

func (s *stream) next() (capnp.Struct, error) {
	if err := s.decoder.Decode(s.m); err != nil {
		return capnp.Struct{}, err
	}
	return s.m.Root().Struct(), nil
}

func (s *stream) flaw() error { return s.m.Err() }

// single reads one message without a frame: all there is.
type single struct {
	in    io.Reader
	m     *capnp.Message
	from  Format
	limit int
	done  bool
}

func (s *single) next() (capnp.Struct, error) {
	if s.done {
		return capnp.Struct{}, io.EOF
	}
	s.done = true
	data, err := readAll(s.in, s.limit)
	if err != nil || len(data) == 0 {
		return capnp.Struct{}, cmpErr(err, io.EOF)
	}
	if s.from == FlatPacked {
		if data, err = capnp.Unpack(nil, data, s.limit); err != nil {
			return capnp.Struct{}, err
		}
	}
	if err := s.m.UnmarshalSegments(data[:len(data)&^7]); err != nil {
		return capnp.Struct{}, err
	}
	root := s.m.Root().Struct()
	if s.from == Canonical {
		canonical, err := capnp.Canonical(root)
		if err != nil {
			return root, err
		}
		if string(canonical) != string(data) {
			return root, errors.New("the message is not in canonical form; read it as flat")
		}
	}
	return root, nil
}

func (s *single) flaw() error { return s.m.Err() }

func cmpErr(err, otherwise error) error {
	if err != nil {
		return err
	}
	return otherwise
}

func readAll(r io.Reader, limit int) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(r, int64(limit)+1))
	if err == nil && len(data) > limit {
		err = fmt.Errorf("the input is longer than %d bytes", limit)
	}
	return data, err
}

// written reads messages in text or JSON, from one buffer.
type written struct {
	in   io.Reader
	c    Converter
	all  []byte
	rest []byte
	read bool
	m    *capnp.Message
}

func (s *written) next() (capnp.Struct, error) {
	if !s.read {
		s.read = true
		data, err := readAll(s.in, s.c.MessageBytes)
		if err != nil {
			return capnp.Struct{}, err
		}
		s.all, s.rest = data, schema.SkipSpace(data, s.c.From == Text)
		s.m = capnp.NewMessage()
	}
	if len(s.rest) == 0 {
		return capnp.Struct{}, io.EOF
	}
	s.m.Reset()
	root := schema.NewRoot(s.m, s.c.Type)
	limits := schema.Limits{Bytes: s.c.MessageBytes, Depth: maxDepth, Values: math.MaxInt}
	skipped := len(s.all) - len(s.rest)
	var err error
	if s.c.From == Text {
		s.rest, err = schema.ParseNextText(s.rest, root, limits)
	} else {
		s.rest, err = schema.ParseNextJSON(s.rest, root, schema.JSONParseOptions{Limits: limits})
	}
	if err != nil {
		return capnp.Struct{}, schema.Displace(err, s.all[:skipped])
	}
	return root.Builder.Reader(), s.m.Err()
}

// flaw is nil: next has refused what does not fit.
func (s *written) flaw() error { return nil }

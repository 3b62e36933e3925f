package rpc

import (
	"errors"
	"io"
)

// Join makes one stream of two, for [NewConn]: the standard input and output of this
// process, or the pipes to those of a child. Close closes both.
func Join(r io.ReadCloser, w io.WriteCloser) io.ReadWriteCloser { return &joined{r, w} }

type joined struct {
	io.ReadCloser
	w io.WriteCloser
}

func (j *joined) Write(p []byte) (int, error) { return j.w.Write(p) }

// Close closes the writing half first, so that the peer sees the end of the stream.
func (j *joined) Close() error { return errors.Join(j.w.Close(), j.ReadCloser.Close()) }

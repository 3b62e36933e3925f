package transport

// A TryWriter writes without waiting: what the stream takes at once, possibly nothing, with n < len(p) and no error if
// it is full. Whoever makes a stream can give it this method, and spares its messages a hop through another goroutine.
// TCP and Unix connections of package net need not: the Writer finds their descriptor.
type TryWriter interface {
	TryWrite(p []byte) (n int, err error)
}

// TryWriterOf returns how to write to dst without waiting: dst itself, or by its descriptor, or nil if there is no way. It is for streams that
// wrap another.
func TryWriterOf(dst any) TryWriter {
	if t, ok := dst.(TryWriter); ok {
		return t
	}
	return socketTryWriter(dst)
}

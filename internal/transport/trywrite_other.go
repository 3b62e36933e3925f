//go:build !unix

package transport

// socketTryWriter finds no way to write without waiting: messages go through a goroutine of the Writer.
func socketTryWriter(any) TryWriter { return nil }

// Package transport carries Cap'n Proto messages over a byte stream.
//
// A [Reader] and a [Writer] deal in frames: the segment table of the encoding's stream format, followed by the segments,
// unpacked. They know nothing of what the messages mean; package wire does.
//
// Reading is buffered: one Read call takes in as many frames as have arrived, and [Reader.Ready] says whether another
// whole frame is already here, so that a driver handles a burst as one batch. Nothing is allocated on the word of a
// header: a frame's buffer grows as its bytes arrive.
//
// Writing is combined: messages are queued in order, and whoever calls [Writer.Flush] while nobody is writing writes
// everything that is queued, its own and the others' messages, in one system call where possible. A goroutine that finds
// somebody writing goes on at once. No caller ever waits for the peer: what the stream does not take at once is left to a
// goroutine that lives as long as there is something to write. Queued bytes are limited; see [Limits].
//
// The package imports neither net nor os; what it can use of a stream beyond io.ReadWriteCloser it finds by the
// interface [TryWriter].
package transport

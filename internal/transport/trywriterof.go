package transport

// TryWriterOf returns how to write to dst without waiting: dst itself, or by its descriptor, or nil if there is no way.
// For streams that wrap another one.
func TryWriterOf(dst any) TryWriter { return tryWriterOf(dst) }

// Package capnp reads and writes messages in the Cap'n Proto encoding.
//
// Most programs use it through generated code, with plain Go structs or with views of messages: see the guide,
// https://github.com/marque-rpc/marque/blob/main/docs/guide.md.
//
// A [Message] is a tree of structs and lists, in one or more segments of memory. It is either read or built:
//
//   - [Unmarshal] takes the bytes of a message, checks all of it against the rules of the encoding and against [Limits], and
//     copies nothing. What it accepts is read through [Ptr], [Struct] and the list types, by value, without allocating, without
//     errors per field and from any number of goroutines. [Open] checks pointers only when they are followed, for large files.
//   - [NewMessage] starts a message that is filled in through [PtrBuilder], [StructBuilder] and the list builders, and written by
//     [Message.Marshal] and its relatives. Nothing that was built ever moves, so a builder stays valid while its message grows.
//
// Readers and builders are views: they are valid until their message is reset or, when reading, until its bytes are changed.
// That includes the strings and byte slices that Text and Data return.
//
// Setting a pointer to an object that exists already copies the object. A message has no orphans: each object belongs to one pointer.
//
// Generated code defines its types over [Struct] and [StructBuilder] (type PersonReader capnp.Struct), so that converting costs nothing.
package capnp

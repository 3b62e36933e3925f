// Package schema works with Cap'n Proto schemas at run time: compiled nodes, types
// made of them, values whose types are known only then, and the forms of values as
// text and JSON. Programs that use generated code only do not need it, and do not
// contain it.
//
// # Types and values
//
// A [Registry] holds the nodes of schemas and gives types: [StructType],
// [EnumType], [InterfaceType], with their type parameters bound. It is filled from
// a [CodeGeneratorRequest], from the constant that a generated package has
// ([Registry.AddPacked]), or by asking an object (package discover).
//
// [DynamicStruct] and [DynamicList] read a message by such a type, [DynamicBuilder]
// and [Place] fill one in. [Dynamic.Plain] and [Place.Set] go from and to plain Go
// values; [Dynamic.Ptr] and [Place.Ptr] go on by hand.
//
// # Text and JSON
//
// [Text] and [JSON] write values as the C++ tool does, byte for byte; [ParseText]
// and [ParseJSON] read them, and say line, column and field where something is
// wrong. JSON is shaped by the annotations of /capnp/compat/json.capnp.
//
// # Limits
//
// Schemas and values may come from a peer. Nodes are checked when they are added,
// types when they are made; depth and size of what is read and written are
// limited unless options say otherwise. No input leads to a panic.
//
// # Nodes
//
// The types in node.go and request.go mirror schema.capnp. The compiler makes
// them, the code generator and the dynamic values read them. They are ordinary
// structs: whoever made one owns it, nothing in them refers to a message, and any
// number of goroutines may read one that nobody changes.
package schema

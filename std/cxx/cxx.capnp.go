// Code generated from c++.capnp by marque. DO NOT EDIT.

package cxx

// NamespaceID is the id of the annotation namespace.
const NamespaceID uint64 = 0xb9c6f99ebf805f2c

// NameID is the id of the annotation name.
const NameID uint64 = 0xf264a779fef191ce

// AllowCancellationID is the id of the annotation allowCancellation.
const AllowCancellationID uint64 = 0xac7096ff8cfc9dce

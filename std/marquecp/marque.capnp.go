// Code generated from marque.capnp by marque. DO NOT EDIT.

package marquecp

// AwaitID is the id of the annotation await.
//
// The plain form of a method in Go waits for the results, though they are capabilities only and would otherwise be returned
// at once as promises.
const AwaitID uint64 = 0x9b3e95c41e638389

// PromiseID is the id of the annotation promise.
//
// The plain form of a method in Go returns the promise of its results at once, though it would otherwise wait for them.
const PromiseID uint64 = 0xa2680893c34950d9

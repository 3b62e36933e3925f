// Code generated from go.capnp by marque. DO NOT EDIT.

package gocp

// PackageID is the id of the annotation package.
//
// The name of the package of the generated file.
const PackageID uint64 = 0xbea97f1023792be0

// ImportID is the id of the annotation import.
//
// The import path of that package.
const ImportID uint64 = 0xe130b601260e44b5

// DocID is the id of the annotation doc.
//
// A doc comment, in place of the one in the schema.
const DocID uint64 = 0xc58ad6bd519f935e

// TagID is the id of the annotation tag.
//
// What String gives for this enumerant.
const TagID uint64 = 0xa574b41924caefc7

// NotagID is the id of the annotation notag.
//
// String gives nothing for this enumerant.
const NotagID uint64 = 0xc8768679ec52e012

// CustomtypeID is the id of the annotation customtype.
//
// Has no effect. Old schemas use it.
const CustomtypeID uint64 = 0xfa10659ae02f2093

// NameID is the id of the annotation name.
//
// The name in Go.
const NameID uint64 = 0xc2b96012172f8df1

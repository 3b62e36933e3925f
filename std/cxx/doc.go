// Package cxx has the ids of the annotations of /capnp/c++.capnp, by which programs that work on schemas find their uses.
package cxx

// Package marquecp has the ids of the annotations of /marque.capnp, which steer how Marque generates Go.
package marquecp

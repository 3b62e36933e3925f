// Package sidebyside has one program three times: with Marque, with go-capnp and with gRPC. A service and its client, over TCP, in one process for
// brevity. The client calls a method, is called back, uses a result before it is there, and passes such a result on. Each program is written
// as its system's documentation shows it. The tests run all three, compare what they print, and count their lines for docs/side-by-side.md.
//
// The generated code is made with
//
//	capnp compile -I$(go list -m -f '{{.Dir}}' capnproto.org/go/capnp/v3)/std -ogo echo.capnp
//	protoc --go_out=. --go_opt=paths=source_relative --go-grpc_out=. --go-grpc_opt=paths=source_relative echo.proto
package sidebyside

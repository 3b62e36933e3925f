package schema_test

import (
	"fmt"
	"os"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/schema"
	"github.com/marque-rpc/marque/std/rpccp"
)

// Generated packages carry their compiled schema in a constant. With it, values
// can be built, read and printed whose types are known only at run time.
func Example() {
	types := new(schema.Registry)
	if err := types.AddPacked(rpccp.RpcSchema); err != nil {
		fmt.Println(err)
		return
	}
	exception, err := types.StructExpr(0, "Exception")
	if err != nil {
		fmt.Println(err)
		return
	}

	b := schema.NewRoot(capnp.NewMessage(), exception)
	err = b.SetMap(map[string]any{"reason": "the disk is full", "type": "overloaded"})
	if err != nil {
		fmt.Println(err)
		return
	}

	text, _ := schema.Text(b.Reader(), schema.TextOptions{Short: true})
	fmt.Println(string(text))
	json, _ := schema.JSON(b.Reader(), schema.JSONOptions{})
	fmt.Println(string(json))
	// Output:
	// (reason = "the disk is full", obsoleteIsCallersFault = false, obsoleteDurability = 0, type = overloaded)
	// {"reason":"the disk is full","obsoleteIsCallersFault":false,"obsoleteDurability":0,"type":"overloaded"}
}

// What is wrong in JSON or text is told with its place and its field.
func ExampleParseJSON() {
	types := new(schema.Registry)
	if err := types.AddPacked(rpccp.RpcSchema); err != nil {
		fmt.Println(err)
		return
	}
	exception, err := types.StructExpr(0, "Exception")
	if err != nil {
		fmt.Println(err)
		return
	}
	b := schema.NewRoot(capnp.NewMessage(), exception)
	fmt.Println(schema.ParseJSON([]byte(`{"reason": "no", "type": "tired"}`), b, schema.JSONParseOptions{}))
	// Output: 1:26: type: enum Exception.Type has no enumerant "tired"; there are failed, overloaded, disconnected, unimplemented
}

// A CodeGeneratorRequest, as marque compile -o- writes it, fills a registry.
func ExampleNewRegistry() {
	data, err := os.ReadFile("echo.request") // marque compile -o- echo.capnp >echo.request
	if err != nil {
		return
	}
	req, err := schema.UnmarshalRequest(data)
	if err != nil {
		fmt.Println(err)
		return
	}
	types, err := schema.NewRegistry(req)
	if err != nil {
		fmt.Println(err)
		return
	}
	echo, err := types.InterfaceExpr(req.RequestedFiles[0].ID, "Echo")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, m := range echo.Methods() {
		fmt.Println(m)
	}
}

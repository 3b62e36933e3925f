package plain_test

import (
	"fmt"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/std/plain"
	"github.com/marque-rpc/marque/std/twoparty"
)

// A type argument is read from and written to any pointer.
func ExampleWrite() {
	m := capnp.NewMessage()
	plain.Write(m.RootBuilder(), plain.List[*twoparty.JoinKeyPart]{{JoinId: 1}, {JoinId: 2}})

	for _, part := range plain.Read[plain.List[*twoparty.JoinKeyPart]](m.Root()) {
		fmt.Println(part.JoinId)
	}
	// Output:
	// 1
	// 2
}

// An AnyPointer in a plain struct holds any type argument.
func ExampleAny() {
	a, err := plain.AnyOf(plain.Text("hello"))
	if err != nil {
		panic(err)
	}
	fmt.Println(plain.As[plain.Text](a))
	// Output: hello
}

package vat_test

import (
	"fmt"

	"github.com/marque-rpc/marque/vat"
)

// A URI prints without its secret; who wants the text has to say so.
func ExampleParseURI() {
	uri, err := vat.ParseURI("capnp://insecure@localhost:7000/bWFpbg")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(uri)
	fmt.Println(uri.Reveal())
	_, err = vat.ParseURI("capnp://sha256:s16WV4JeGusAL_nTjvICiQOFqm3LqYrDj3K-HXdMi8s@localhost:7000/bWFpbg")
	fmt.Println(err)
	// Output:
	// capnp://insecure@localhost:7000/<secret>
	// capnp://insecure@localhost:7000/bWFpbg
	// vat: URI "capnp://sha256:s16WV4JeGusAL_nTjvICiQOFqm3LqYrDj3K-HXdMi8s@localhost:7000/…": unknown hash type "sha256" (expected "sha-256")
}

// The numbers that a key derives are the same in each run, so URIs survive a restart.
func ExampleConfig_SturdyURI() {
	config := &vat.Config{Listen: vat.TCP("localhost", 7000), DisableTLS: true}
	uri, err := config.SturdyURI(vat.PublicSwiss("main"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(uri.Reveal())
	// Output: capnp://insecure@localhost:7000/bWFpbg
}

func ExampleParseLocation() {
	for _, s := range []string{"tcp:[::1]:7000", "unix:/run/my.socket", "tcp:localhost:70000"} {
		at, err := vat.ParseLocation(s)
		fmt.Println(at, err)
	}
	// Output:
	// tcp:[::1]:7000 <nil>
	// unix:/run/my.socket <nil>
	//  vat: address "tcp:localhost:70000": invalid port "70000" (expected 0 to 65535)
}

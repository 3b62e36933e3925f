package storetest_test

import (
	"testing"

	"github.com/marque-rpc/marque/store"
	"github.com/marque-rpc/marque/vattest/storetest"
)

// In the tests of a store of one's own. This one, in memory, does not outlive its process: there is nothing to reopen.
func ExampleRun() {
	_ = func(t *testing.T) { // TestMyStore
		storetest.Run(t, func(*testing.T) store.Store { return new(store.Mem) }, nil)
	}
	// Output:
}

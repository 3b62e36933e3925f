package rpc_test

import (
	"errors"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vattest"
)

var describeMethod = rpc.Method{InterfaceID: 0xc5e366d82d263b6e, Interface: "Reflection", Name: "describe"}

// selfKnowing is a dispatcher as generated code makes them.
type selfKnowing struct{ rpc.Dispatcher }

func (selfKnowing) Schema() (uint64, string) { return 42, "packed" }

func (selfKnowing) Method(uint64, uint16) *rpc.Method { return nil }

type anyRef struct{ rpc.Ref }

func TestObjectsTellTheirSchemaUnlessHidden(t *testing.T) {
	told := rpc.NewObject(selfKnowing{})
	defer told.Release()
	a, err := vattest.Connect[anyRef](t, told).Begin(t.Context(), &describeMethod, capnp.ObjectSize{}).Wait()
	if err != nil {
		t.Fatal(err)
	}
	defer a.Release()
	ids, schemas := capnp.Nums[uint64](a.Results().Ptr(0)), a.Results().Ptr(1).Datas()
	if ids.Len() != 1 || ids.At(0) != 42 || schemas.Len() != 1 || string(schemas.At(0)) != "packed" {
		t.Errorf("described as %d ids, %d schemas", ids.Len(), schemas.Len())
	}

	hidden := rpc.NewObject(selfKnowing{}, rpc.HideSchema())
	defer hidden.Release()
	if _, err := hidden.Begin(t.Context(), &describeMethod, capnp.ObjectSize{}).Wait(); !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("an object that hides its schema answers %v", err)
	}
}

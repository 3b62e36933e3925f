package guide

import (
	"context"
	"errors"
	"fmt"
	"reflect"
	"testing"

	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/vat"
	"github.com/marque-rpc/marque/vattest"
)

func ExampleDescribe() {
	data, err := Encode(&Item{Name: "chair", Cents: 2550, Tags: []string{"oak", "old"}, Condition: ConditionUsed, Size: ItemSizeBox{Width: 0.5, Height: 1}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(Describe(data))
	item, err := Decode(data)
	fmt.Println(item.Name, sizeOf(&item), err)
	// Output:
	// chair, used, 25.50 #oak #old, 0.5 by 1 <nil>
	// chair 0.5 by 1 <nil>
}

func TestRecordsKeepItems(t *testing.T) {
	item := Item{Name: "chair", Cents: 2550, Tags: []string{"oak"}, Condition: ConditionNew, Size: ItemSizeNumber{Value: 4}}
	record, err := Record(&item)
	if err != nil {
		t.Fatal(err)
	}
	if got, err := FromRecord(record); err != nil || !reflect.DeepEqual(got, item) {
		t.Errorf("stored %v, got %v, %v", item, got, err)
	}
	record.Args = record.Args[:len(record.Args)-1]
	if got, err := FromRecord(record); err == nil {
		t.Errorf("a damaged record gives %v", got)
	}
}

// snippet test
func TestErrorsCrossTheWire(t *testing.T) {
	vattest.CheckLeaks(t)
	s := NewMemoryShop()
	defer s.Release()
	remote := vattest.Connect[Shop](t, s.Ref) // as another process would see it

	_, err := SellAll(t.Context(), remote, []Item{{Name: "chair"}})
	var failure *rpc.Error
	if !errors.As(err, &failure) || !errors.Is(err, rpc.ErrFailed) {
		t.Fatalf("selling without a price gives %v", err)
	}
	if name, ok := failure.Detail(ErrPriceDetail); !ok || string(name) != "chair" {
		t.Errorf("the detail is %q, %v", name, ok)
	}
}

// end snippet

func TestSellAllKeepsOrder(t *testing.T) {
	vattest.CheckLeaks(t)
	s := NewMemoryShop()
	defer s.Release()
	remote := vattest.Connect[Shop](t, s.Ref)
	offers, err := SellAll(t.Context(), remote, []Item{{Name: "a chair", Cents: 1}, {Name: "b chair", Cents: 2}, {Name: "table", Cents: 3}})
	for _, o := range offers {
		if err := o.Accept(t.Context()); err != nil {
			t.Error(err)
		}
		o.Release()
	}
	if err != nil || len(offers) != 3 {
		t.Fatalf("%d offers, %v", len(offers), err)
	}
	found, err := remote.Find(t.Context(), "chair", 10)
	if err != nil || len(found) != 2 || found[0].Name != "a chair" || found[1].Name != "b chair" {
		t.Errorf("found %v, %v", found, err)
	}
}

func TestImportCountsWhatArrived(t *testing.T) {
	vattest.CheckLeaks(t)
	s := NewMemoryShop()
	defer s.Release()
	remote := vattest.Connect[Shop](t, s.Ref)
	items := make([]Item, 500)
	if n, err := Import(t.Context(), remote, items); n != 500 || err != nil {
		t.Errorf("imported %d, %v", n, err)
	}
}

func TestRawMethodIsCalledInPlaceOfThePlainOne(t *testing.T) {
	vattest.CheckLeaks(t)
	raw := &rawShop{shop{items: []*Item{{Name: "lamp"}, {Name: "lampshade"}}}}
	s := NewShop(raw)
	defer s.Release()
	remote := vattest.Connect[Shop](t, s.Ref)
	found, err := remote.Find(context.Background(), "lamp", 1)
	if err != nil || len(found) != 1 || found[0].Name != "lamp" {
		t.Errorf("found %v, %v", found, err)
	}
}

func TestStayConnectsAgain(t *testing.T) {
	ctx, id := t.Context(), vat.NewSwiss()
	s := NewMemoryShop()
	defer s.Release()
	server, err := vat.Serve(ctx, &vat.Config{Listen: vat.TCP("127.0.0.1", 0)}, vat.Single(id, s.Ref))
	if err != nil {
		t.Fatal(err)
	}
	defer server.Close()
	uri, err := server.SturdyURI(id)
	if err != nil {
		t.Fatal(err)
	}
	client := vat.NewClient(ctx, nil, nil)
	defer client.Close()
	shop := Stay(ctx, client.ImportURI(uri))
	defer shop.Release()
	if _, err := shop.Find(ctx, "chair", 1); err != nil {
		t.Fatal(err)
	}
	peer, err := client.ID()
	if err != nil {
		t.Fatal(err)
	}
	if !server.Disconnect(peer, errors.New("to see what happens")) {
		t.Fatal("the client was not connected")
	}
	for { // a call or two may fail with the old connection
		_, err := shop.Find(ctx, "chair", 1)
		if err == nil {
			return
		}
		if !errors.Is(err, rpc.ErrDisconnected) {
			t.Fatal(err)
		}
	}
}

// Package guide has the code of docs/guide.md.
package guide

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/store"
	"github.com/marque-rpc/marque/vat"
)

// snippet generate
//go:generate go tool marque compile shop.capnp
// end snippet

// snippet plain
// Encode writes an item as a message.
func Encode(item *Item) ([]byte, error) {
	m := capnp.NewMessage()
	item.Build(NewItem(m))
	return m.Marshal()
}

// Decode reads it back. All of the message is checked first; after that nothing can fail.
func Decode(data []byte) (Item, error) {
	m, err := capnp.Unmarshal(data)
	if err != nil {
		return Item{}, err
	}
	return ReadItem(m).Plain(), nil
}

// end snippet

// snippet record
// Record turns an item into a record for a store.
func Record(item *Item) (store.Record, error) {
	b := NewItem(capnp.NewMessage())
	item.Build(b)
	args, err := store.EncodeStruct(capnp.Struct(b.Reader()))
	return store.Record{Type: "item", Args: args}, err
}

// FromRecord turns the record back into an item.
func FromRecord(r store.Record) (Item, error) {
	s, err := store.DecodeStruct(r.Args)
	return ItemReader(s).Plain(), err
}

// end snippet

// snippet views
// Describe reads a message in place. Nothing is copied or allocated but the description.
func Describe(data []byte) (string, error) {
	m, err := capnp.Unmarshal(data)
	if err != nil {
		return "", err
	}
	item := ReadItem(m)
	var b strings.Builder
	fmt.Fprintf(&b, "%s, %v, %d.%02d", item.Name(), item.Condition(), item.Cents()/100, item.Cents()%100)
	for _, tag := range item.Tags().All() {
		fmt.Fprintf(&b, " #%s", tag)
	}
	if box, ok := item.Size().Box(); ok {
		fmt.Fprintf(&b, ", %v by %v", box.Width(), box.Height())
	}
	return b.String(), nil
}

// end snippet

// snippet union
func sizeOf(item *Item) string {
	switch size := item.Size.(type) {
	case ItemSizeNumber:
		return fmt.Sprint("size ", size.Value)
	case ItemSizeBox:
		return fmt.Sprint(size.Width, " by ", size.Height)
	}
	return "no size"
}

// end snippet

// A shop keeps what is offered.
type shop struct{ items []*Item }

// NewMemoryShop returns an empty shop.
func NewMemoryShop() Shop { return NewShop(&shop{}) }

func (s *shop) Find(ctx context.Context, word string, limit uint32) ([]Item, error) {
	var found []Item
	for _, item := range s.items {
		if strings.Contains(item.Name, word) && len(found) < int(limit) {
			found = append(found, *item)
		}
	}
	return found, nil
}

// snippet errors
// ErrPriceDetail is the ID of a detail: the name of the item, in the error about an item without a price.
const ErrPriceDetail = 0xd8e1f0a3b5c69274

func (s *shop) Sell(ctx context.Context, item *Item) (Offer, error) {
	if item.Cents == 0 {
		return Offer{}, rpc.WithDetail(errors.New("an item needs a price"), ErrPriceDetail, []byte(item.Name))
	}
	if len(s.items) >= 1000 {
		return Offer{}, rpc.Errorf(rpc.Overloaded, "the shop is full")
	}
	s.items = append(s.items, item)
	return NewOffer(&offer{s, item}), nil
}

// end snippet

type offer struct {
	shop *shop
	item *Item
}

func (o *offer) Accept(ctx context.Context) error { return nil }

func (o *offer) Withdraw(ctx context.Context) error { return nil }

// snippet sink
type sink struct {
	shop  *shop
	count uint32
}

func (s *shop) Import(ctx context.Context) (Sink, error) { return NewSink(&sink{shop: s}), nil }

func (s *sink) Put(ctx context.Context, item *Item) error {
	s.shop.items = append(s.shop.items, item)
	s.count++
	return nil
}

func (s *sink) Done(ctx context.Context) (uint32, error) { return s.count, nil }

// end snippet

// snippet stream
// Import sends many items as a stream.
func Import(ctx context.Context, s Shop, items []Item) (uint32, error) {
	to := s.Import(ctx)
	defer to.Release()
	for i := range items {
		// Sent at once, in order; waits only when more is under way than the link and the shop take.
		if err := to.Put(ctx, &items[i]); err != nil {
			return 0, err
		}
	}
	return to.Done(ctx) // says what went wrong, if anything did, and that all have arrived
}

// end snippet

// snippet async
// SellAll has all calls in flight at once. They arrive in the order of items.
func SellAll(ctx context.Context, s Shop, items []Item) ([]Offer, error) {
	calls := make([]ShopSellPromise, len(items))
	for i := range items {
		calls[i] = s.SellAsync(ctx, &items[i])
		defer calls[i].Release()
	}
	var offers []Offer
	for _, call := range calls {
		offer, err := call.Wait(ctx)
		if err != nil {
			return offers, err
		}
		offers = append(offers, offer)
	}
	return offers, nil
}

// end snippet

// snippet raw
// A rawShop answers Find without copying: FindRaw is called in place of Find.
type rawShop struct{ shop }

func (s *rawShop) FindRaw(ctx context.Context, call ShopFindCall) error {
	word := call.Params().Word()
	var found []*Item
	for _, item := range s.items {
		if strings.Contains(item.Name, word) && len(found) < int(call.Params().Limit()) {
			found = append(found, item)
		}
	}
	list := call.Results().NewItems(len(found))
	for i, item := range found {
		item.Build(list.At(i))
	}
	return nil
}

// end snippet

// snippet reconnecting
// Stay returns a client that reconnects by itself until ctx ends. The caller releases it.
func Stay(ctx context.Context, sr vat.SturdyRef) Shop {
	r := sr.Reconnecting(vat.Reconnect{})
	context.AfterFunc(ctx, func() { r.Close() })
	return vat.ReconnectingClient[Shop](r)
}

// end snippet

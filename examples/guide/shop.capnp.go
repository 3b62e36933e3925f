// Code generated from shop.capnp by marque. DO NOT EDIT.

// The schema of docs/guide.md.
package guide

import (
	"context"
	"strconv"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/plain"
)

// Item is the struct Item as a plain Go value, which shares nothing with any message.
type Item struct {
	Name      string
	Cents     uint32
	Tags      []string
	Condition Condition
	Size      ItemSize
}

// ItemReader reads an [Item] in place. It is valid as long as its message is.
type ItemReader capnp.Struct

// ReadItem reads the root of m as an [Item].
func ReadItem(m *capnp.Message) ItemReader { return ItemReader(m.Root().Struct()) }

func (r ItemReader) Name() string { return capnp.Struct(r).Text(0) }

// HasName reports whether name is not null.
func (r ItemReader) HasName() bool { return capnp.Struct(r).Has(0) }

func (r ItemReader) Cents() uint32 { return capnp.Struct(r).Uint32(0) }

func (r ItemReader) Tags() capnp.TextList { return capnp.Struct(r).Ptr(1).Texts() }

// HasTags reports whether tags is not null.
func (r ItemReader) HasTags() bool { return capnp.Struct(r).Has(1) }

func (r ItemReader) Condition() Condition { return Condition(capnp.Struct(r).Uint16(4) ^ 1) }

func (r ItemReader) Size() ItemSizeReader { return ItemSizeReader(r) }

// ItemBuilder fills in an [Item] in place.
type ItemBuilder capnp.StructBuilder

// NewItem makes an [Item] the root of m.
func NewItem(m *capnp.Message) ItemBuilder { return ItemBuilder(m.NewRoot(ItemBuilder{}.ObjectSize())) }

// ObjectSize is the size of the struct.
func (ItemBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 2, PtrCount: 2} }

// Reader reads what has been filled in.
func (b ItemBuilder) Reader() ItemReader { return ItemReader(capnp.StructBuilder(b).Reader()) }

func (b ItemBuilder) SetName(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b ItemBuilder) SetCents(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// NewTags sets tags to a list of size elements, to be filled in.
func (b ItemBuilder) NewTags(size int) capnp.TextListBuilder {
	return capnp.StructBuilder(b).Ptr(1).NewTexts(size)
}

func (b ItemBuilder) SetTags(v []string) { capnp.StructBuilder(b).Ptr(1).SetTexts(v) }

// Tags is the list that tags leads to, to be changed in place.
func (b ItemBuilder) Tags() capnp.TextListBuilder { return capnp.StructBuilder(b).Ptr(1).Texts() }

func (b ItemBuilder) SetCondition(v Condition) { capnp.StructBuilder(b).SetUint16(4, uint16(v)^1) }

func (b ItemBuilder) Size() ItemSizeBuilder { return ItemSizeBuilder(b) }

// Plain returns a copy of the struct.
func (r ItemReader) Plain() Item {
	return Item{
		Name:      plain.String(r.Name()),
		Cents:     r.Cents(),
		Tags:      plain.Strings(r.Tags()),
		Condition: r.Condition(),
		Size:      r.Size().Plain(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *Item) Build(b ItemBuilder) {
	if p.Name != "" {
		b.SetName(p.Name)
	}
	b.SetCents(p.Cents)
	if p.Tags != nil {
		capnp.StructBuilder(b).Ptr(1).SetTexts(p.Tags)
	}
	b.SetCondition(p.Condition)
	if p.Size != nil {
		p.Size.buildItemSize(capnp.StructBuilder(b.Size()))
	}
}

// FromPtr and ToPtr make *Item a type argument of generic types, see [plain.Pointer].
func (*Item) FromPtr(p plain.Ptr) *Item {
	return plain.Struct(ItemReader(p.Struct()), ItemReader.Plain)
}

// ToPtr is described with FromPtr.
func (p *Item) ToPtr(s plain.Slot) {
	if b, ok := s.NewStruct(p == nil, ItemBuilder{}.ObjectSize()); ok {
		p.Build(ItemBuilder(b))
	}
}

// ItemSize is the union of an [Item] as a plain Go value: [ItemSizeNumber], [ItemSizeBox], [ItemSizeWhichNone] and other members without a value. A member that only a newer schema knows is the bare [ItemSizeWhich].
type ItemSize interface {
	// Which says which member it is.
	Which() ItemSizeWhich
	buildItemSize(s capnp.StructBuilder)
}

// ItemSizeWhich says which member of a union is set. Other values than these come from newer schemas.
type ItemSizeWhich uint16

// The members of the union.
const (
	ItemSizeWhichNone   ItemSizeWhich = 0
	ItemSizeWhichNumber ItemSizeWhich = 1
	ItemSizeWhichBox    ItemSizeWhich = 2
)

var itemSizeWhichNames = [...]string{"none", "number", "box"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v ItemSizeWhich) String() string {
	if v.Known() {
		return itemSizeWhichNames[v]
	}
	return "ItemSizeWhich(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v ItemSizeWhich) Known() bool { return int(v) < len(itemSizeWhichNames) }

// Which returns w.
func (w ItemSizeWhich) Which() ItemSizeWhich { return w }

func (w ItemSizeWhich) buildItemSize(s capnp.StructBuilder) { s.SetUint16(6, uint16(w)) }

// ItemSizeNumber is the union's member number.
type ItemSizeNumber struct{ Value uint16 }

// Which returns [ItemSizeWhichNumber].
func (ItemSizeNumber) Which() ItemSizeWhich { return ItemSizeWhichNumber }

func (u ItemSizeNumber) buildItemSize(s capnp.StructBuilder) { ItemSizeBuilder(s).SetNumber(u.Value) }

// Which returns [ItemSizeWhichBox].
func (ItemSizeBox) Which() ItemSizeWhich { return ItemSizeWhichBox }

func (p ItemSizeBox) buildItemSize(s capnp.StructBuilder) { p.Build(ItemSizeBuilder(s).NewBox()) }

// ItemSizeReader reads the group size of an [Item] in place. It is valid as long as its message is.
type ItemSizeReader capnp.Struct

// Which says which member of the union is set.
func (r ItemSizeReader) Which() ItemSizeWhich { return ItemSizeWhich(capnp.Struct(r).Uint16(6)) }

// Number reads the union's member number; ok is false if another member is set.
func (r ItemSizeReader) Number() (v uint16, ok bool) {
	if r.Which() != ItemSizeWhichNumber {
		return v, false
	}
	return capnp.Struct(r).Uint16(8), true
}

// Box reads the union's member box; ok is false if another member is set.
func (r ItemSizeReader) Box() (v ItemSizeBoxReader, ok bool) {
	if r.Which() != ItemSizeWhichBox {
		return v, false
	}
	return ItemSizeBoxReader(r), true
}

// ItemSizeBuilder fills in the group size of an [Item] in place.
type ItemSizeBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b ItemSizeBuilder) Reader() ItemSizeReader {
	return ItemSizeReader(capnp.StructBuilder(b).Reader())
}

// SetNone selects the union's member none.
func (b ItemSizeBuilder) SetNone() { capnp.StructBuilder(b).SetUint16(6, uint16(ItemSizeWhichNone)) }

// SetNumber selects the union's member number.
func (b ItemSizeBuilder) SetNumber(v uint16) {
	capnp.StructBuilder(b).SetUint16(6, uint16(ItemSizeWhichNumber))
	capnp.StructBuilder(b).SetUint16(8, v)
}

// NewBox selects the union's member box, with all fields at their defaults.
func (b ItemSizeBuilder) NewBox() ItemSizeBoxBuilder {
	capnp.StructBuilder(b).SetUint16(6, uint16(ItemSizeWhichBox))
	capnp.StructBuilder(b).SetUint32(8, 0)
	capnp.StructBuilder(b).SetUint32(12, 0)
	return ItemSizeBoxBuilder(b)
}

// Box is the union's member box, to be changed; ok is false if another member is set.
func (b ItemSizeBuilder) Box() (v ItemSizeBoxBuilder, ok bool) {
	if b.Reader().Which() != ItemSizeWhichBox {
		return v, false
	}
	return ItemSizeBoxBuilder(b), true
}

// Plain returns a copy of the member that is set.
func (r ItemSizeReader) Plain() ItemSize {
	switch w := r.Which(); w {
	case ItemSizeWhichNumber:
		return ItemSizeNumber{capnp.Struct(r).Uint16(8)}
	case ItemSizeWhichBox:
		return ItemSizeBoxReader(r).Plain()
	default:
		return w
	}
}

// ItemSizeBox is the group box as a plain Go value, which shares nothing with any message.
type ItemSizeBox struct {
	Width  float32
	Height float32
}

// ItemSizeBoxReader reads the group box of an [ItemSize] in place. It is valid as long as its message is.
type ItemSizeBoxReader capnp.Struct

func (r ItemSizeBoxReader) Width() float32 { return capnp.Struct(r).Float32(8) }

func (r ItemSizeBoxReader) Height() float32 { return capnp.Struct(r).Float32(12) }

// ItemSizeBoxBuilder fills in the group box of an [ItemSize] in place.
type ItemSizeBoxBuilder capnp.StructBuilder

// Reader reads what has been filled in.
func (b ItemSizeBoxBuilder) Reader() ItemSizeBoxReader {
	return ItemSizeBoxReader(capnp.StructBuilder(b).Reader())
}

func (b ItemSizeBoxBuilder) SetWidth(v float32) { capnp.StructBuilder(b).SetFloat32(8, v) }

func (b ItemSizeBoxBuilder) SetHeight(v float32) { capnp.StructBuilder(b).SetFloat32(12, v) }

// Plain returns a copy of the struct.
func (r ItemSizeBoxReader) Plain() ItemSizeBox {
	return ItemSizeBox{
		Width:  r.Width(),
		Height: r.Height(),
	}
}

// Build fills in b, which is fresh, from p. What cannot be built is an error of the message.
func (p *ItemSizeBox) Build(b ItemSizeBoxBuilder) {
	b.SetWidth(p.Width)
	b.SetHeight(p.Height)
}

// Condition is the enum Condition. Other values than the constants come from newer schemas.
type Condition uint16

// The values of Condition.
const (
	ConditionNew  Condition = 0
	ConditionUsed Condition = 1
)

var conditionNames = [...]string{"new", "used"}

// String returns the name in the schema, or the number of a value that the schema does not have.
func (v Condition) String() string {
	if v.Known() {
		return conditionNames[v]
	}
	return "Condition(" + strconv.Itoa(int(v)) + ")"
}

// Known reports whether the schema has the value.
func (v Condition) Known() bool { return int(v) < len(conditionNames) }

// Shop is a reference to an object with the interface Shop, local or remote, or to the promise of one.
type Shop struct{ rpc.Ref }

// ShopID is the id of the interface Shop.
const ShopID uint64 = 0x9d21cdb016b38870

// AddRef returns a further reference to what c refers to.
func (c Shop) AddRef() Shop { return Shop{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Shop a type argument of generic types, see [plain.Pointer].
func (Shop) FromPtr(p plain.Ptr) Shop { return Shop{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Shop) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var shopFindMethod = rpc.Method{InterfaceID: ShopID, MethodID: 0, Interface: "Shop", Name: "find", ResultHasNoCaps: true}

var shopSellMethod = rpc.Method{InterfaceID: ShopID, MethodID: 1, Interface: "Shop", Name: "sell"}

var shopImportMethod = rpc.Method{InterfaceID: ShopID, MethodID: 2, Interface: "Shop", Name: "import"}

// Find calls find and waits for its results.
func (c Shop) Find(ctx context.Context, word string, limit uint32) (items []Item, err error) {
	a, err := c.BeginFind(ctx, word, limit).Wait()
	if err != nil {
		return items, err
	}
	defer a.Release()
	return ShopFindPromise{a}.results(a.Results())
}

// FindAsync calls find and returns at once; calls in flight arrive in the order in which they were made.
func (c Shop) FindAsync(ctx context.Context, word string, limit uint32) ShopFindPromise {
	return ShopFindPromise{c.BeginFind(ctx, word, limit).Send()}
}

// FindRaw is FindAsync with parameters that fill builds in place, in the message that is sent.
func (c Shop) FindRaw(ctx context.Context, fill func(ShopFindParamsBuilder)) ShopFindPromise {
	call := c.Ref.Begin(ctx, &shopFindMethod, ShopFindParamsBuilder{}.ObjectSize())
	fill(ShopFindParamsBuilder(call.Params()))
	return ShopFindPromise{call.Send()}
}

// BeginFind starts a call of find, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Shop) BeginFind(ctx context.Context, word string, limit uint32) *rpc.Call {
	call := c.Ref.Begin(ctx, &shopFindMethod, ShopFindParamsBuilder{}.ObjectSize())
	b := ShopFindParamsBuilder(call.Params())
	if word != "" {
		b.SetWord(word)
	}
	b.SetLimit(limit)
	return call
}

// Sell calls sell and returns what it will return, at once: it can be used now, and what goes wrong shows then.
func (c Shop) Sell(ctx context.Context, item *Item) Offer {
	return Offer{Ref: c.BeginSell(ctx, item).Pipeline(0)}
}

// SellAsync calls sell and returns at once; calls in flight arrive in the order in which they were made.
func (c Shop) SellAsync(ctx context.Context, item *Item) ShopSellPromise {
	return ShopSellPromise{c.BeginSell(ctx, item).Send()}
}

// SellRaw is SellAsync with parameters that fill builds in place, in the message that is sent.
func (c Shop) SellRaw(ctx context.Context, fill func(ShopSellParamsBuilder)) ShopSellPromise {
	call := c.Ref.Begin(ctx, &shopSellMethod, ShopSellParamsBuilder{}.ObjectSize())
	fill(ShopSellParamsBuilder(call.Params()))
	return ShopSellPromise{call.Send()}
}

// BeginSell starts a call of sell, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Shop) BeginSell(ctx context.Context, item *Item) *rpc.Call {
	call := c.Ref.Begin(ctx, &shopSellMethod, ShopSellParamsBuilder{}.ObjectSize())
	b := ShopSellParamsBuilder(call.Params())
	if item != nil {
		item.Build(b.NewItem())
	}
	return call
}

// Import calls import and returns what it will return, at once: it can be used now, and what goes wrong shows then.
//
// To sell many items at once.
func (c Shop) Import(ctx context.Context) Sink {
	return Sink{Ref: c.BeginImport(ctx).Pipeline(0)}
}

// ImportAsync calls import and returns at once; calls in flight arrive in the order in which they were made.
func (c Shop) ImportAsync(ctx context.Context) ShopImportPromise {
	return ShopImportPromise{c.BeginImport(ctx).Send()}
}

// BeginImport starts a call of import, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Shop) BeginImport(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &shopImportMethod, capnp.ObjectSize{})
}

// ShopFindPromise is the promise of the results of Shop.find. Whoever made the call releases it.
type ShopFindPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ShopFindPromise) Wait(ctx context.Context) (items []Item, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return items, err
	}
	return p.results(r)
}

func (ShopFindPromise) results(s capnp.Struct) (items []Item, err error) {
	return plain.Structs(ShopFindResultsReader(s).Items(), ItemReader.Plain), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ShopFindPromise) Read(ctx context.Context) (ShopFindResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ShopFindResultsReader(r), err
}

// ShopSellPromise is the promise of the results of Shop.sell. Whoever made the call releases it.
type ShopSellPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ShopSellPromise) Wait(ctx context.Context) (offer Offer, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return offer, err
	}
	return p.results(r)
}

func (ShopSellPromise) results(s capnp.Struct) (offer Offer, err error) {
	return ShopSellResultsReader(s).Offer(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ShopSellPromise) Read(ctx context.Context) (ShopSellResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ShopSellResultsReader(r), err
}

// Offer is the capability that will be at offer, usable now.
func (p ShopSellPromise) Offer() Offer { return Offer{Ref: p.Answer.Pipeline(0)} }

// ShopImportPromise is the promise of the results of Shop.import. Whoever made the call releases it.
type ShopImportPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p ShopImportPromise) Wait(ctx context.Context) (sink Sink, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return sink, err
	}
	return p.results(r)
}

func (ShopImportPromise) results(s capnp.Struct) (sink Sink, err error) {
	return ShopImportResultsReader(s).Sink(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p ShopImportPromise) Read(ctx context.Context) (ShopImportResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return ShopImportResultsReader(r), err
}

// Sink is the capability that will be at sink, usable now.
func (p ShopImportPromise) Sink() Sink { return Sink{Ref: p.Answer.Pipeline(0)} }

// ShopServer is what implements Shop. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type ShopServer interface {
	Find(ctx context.Context, word string, limit uint32) (items []Item, err error)
	Sell(ctx context.Context, item *Item) (offer Offer, err error)
	// To sell many items at once.
	Import(ctx context.Context) (sink Sink, err error)
}

// NewShop makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewShop(s ShopServer, opts ...rpc.ObjectOption) Shop {
	return Shop{rpc.NewObject(shopObject{s}, opts...)}
}

// UnimplementedShop has all methods of ShopServer and implements none: embed it to implement only some.
type UnimplementedShop struct{}

// Find returns [rpc.ErrUnimplemented].
func (UnimplementedShop) Find(_ context.Context, _ string, _ uint32) (items []Item, err error) {
	return items, rpc.ErrUnimplemented
}

// Sell returns [rpc.ErrUnimplemented].
func (UnimplementedShop) Sell(_ context.Context, _ *Item) (offer Offer, err error) {
	return offer, rpc.ErrUnimplemented
}

// Import returns [rpc.ErrUnimplemented].
func (UnimplementedShop) Import(_ context.Context) (sink Sink, err error) {
	return sink, rpc.ErrUnimplemented
}

// ShopMethod is the description of the method with the number, or nil.
func ShopMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &shopFindMethod
	case 1:
		return &shopSellMethod
	case 2:
		return &shopImportMethod
	}
	return nil
}

// DispatchShop calls the method of s that c asks for, one of those that Shop declares itself.
func DispatchShop(ctx context.Context, s ShopServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			FindRaw(context.Context, ShopFindCall) error
		}); ok {
			return s.FindRaw(ctx, ShopFindCall{c})
		}
		p := ShopFindParamsReader(c.Params())
		items, err := s.Find(ctx, plain.String(p.Word()), p.Limit())
		if err != nil {
			return err
		}
		b := ShopFindResultsBuilder(c.Results(ShopFindResultsBuilder{}.ObjectSize()))
		plain.BuildStructs(capnp.StructBuilder(b).Ptr(0), items, ItemBuilder{}.ObjectSize(), (*Item).Build)
		return nil
	case 1:
		if s, ok := s.(interface {
			SellRaw(context.Context, ShopSellCall) error
		}); ok {
			return s.SellRaw(ctx, ShopSellCall{c})
		}
		offer, err := s.Sell(ctx, plain.StructOrDefault(ShopSellParamsReader(c.Params()).Item(), ItemReader.Plain))
		if err != nil {
			return err
		}
		b := ShopSellResultsBuilder(c.Results(ShopSellResultsBuilder{}.ObjectSize()))
		b.SetOffer(offer)
		offer.Release()
		return nil
	case 2:
		if s, ok := s.(interface {
			ImportRaw(context.Context, ShopImportCall) error
		}); ok {
			return s.ImportRaw(ctx, ShopImportCall{c})
		}
		sink, err := s.Import(ctx)
		if err != nil {
			return err
		}
		b := ShopImportResultsBuilder(c.Results(ShopImportResultsBuilder{}.ObjectSize()))
		b.SetSink(sink)
		sink.Release()
		return nil
	}
	return rpc.ErrUnimplemented
}

// shopObject is the rpc.Dispatcher of an implementation.
type shopObject struct{ s ShopServer }

func (o shopObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case ShopID:
		return ShopMethod(method)
	}
	return nil
}

func (o shopObject) Implements(id uint64) bool {
	return id == ShopID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ShopSchema].
func (o shopObject) Schema() (interfaceID uint64, packed string) { return ShopID, ShopSchema }

func (o shopObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchShop(ctx, o.s, c)
}

// ShopFindCall is a call of Shop.find in the zero-copy form. An implementation that has the method
//
//	FindRaw(context.Context, ShopFindCall) error
//
// is called by it instead of Find. The call is valid until the method returns.
type ShopFindCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ShopFindCall) Params() ShopFindParamsReader {
	return ShopFindParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ShopFindCall) Results() ShopFindResultsBuilder {
	return ShopFindResultsBuilder(c.ServerCall.Results(ShopFindResultsBuilder{}.ObjectSize()))
}

// ShopSellCall is a call of Shop.sell in the zero-copy form. An implementation that has the method
//
//	SellRaw(context.Context, ShopSellCall) error
//
// is called by it instead of Sell. The call is valid until the method returns.
type ShopSellCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c ShopSellCall) Params() ShopSellParamsReader {
	return ShopSellParamsReader(c.ServerCall.Params())
}

// Results starts the results, to be filled in in place.
func (c ShopSellCall) Results() ShopSellResultsBuilder {
	return ShopSellResultsBuilder(c.ServerCall.Results(ShopSellResultsBuilder{}.ObjectSize()))
}

// ShopImportCall is a call of Shop.import in the zero-copy form. An implementation that has the method
//
//	ImportRaw(context.Context, ShopImportCall) error
//
// is called by it instead of Import. The call is valid until the method returns.
type ShopImportCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c ShopImportCall) Results() ShopImportResultsBuilder {
	return ShopImportResultsBuilder(c.ServerCall.Results(ShopImportResultsBuilder{}.ObjectSize()))
}

// ShopFindParamsReader reads the parameters of Shop.find in place. It is valid as long as its message is.
type ShopFindParamsReader capnp.Struct

func (r ShopFindParamsReader) Word() string { return capnp.Struct(r).Text(0) }

func (r ShopFindParamsReader) Limit() uint32 { return capnp.Struct(r).Uint32(0) ^ 10 }

// ShopFindParamsBuilder fills in the parameters of Shop.find in place.
type ShopFindParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ShopFindParamsBuilder) ObjectSize() capnp.ObjectSize {
	return capnp.ObjectSize{DataWords: 1, PtrCount: 1}
}

func (b ShopFindParamsBuilder) SetWord(v string) { capnp.StructBuilder(b).SetText(0, v) }

func (b ShopFindParamsBuilder) SetLimit(v uint32) { capnp.StructBuilder(b).SetUint32(0, v^10) }

// ShopFindResultsReader reads the results of Shop.find in place. It is valid as long as its message is.
type ShopFindResultsReader capnp.Struct

func (r ShopFindResultsReader) Items() capnp.StructList[ItemReader] {
	return capnp.Structs[ItemReader](capnp.Struct(r).Ptr(0))
}

// ShopFindResultsBuilder fills in the results of Shop.find in place.
type ShopFindResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ShopFindResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// NewItems sets items to a list of size elements, to be filled in.
func (b ShopFindResultsBuilder) NewItems(size int) capnp.StructListBuilder[ItemBuilder] {
	return capnp.NewStructs[ItemBuilder](capnp.StructBuilder(b).Ptr(0), size, ItemBuilder{}.ObjectSize())
}

// Items is the list that items leads to, to be changed in place.
func (b ShopFindResultsBuilder) Items() capnp.StructListBuilder[ItemBuilder] {
	return capnp.BuildStructs[ItemBuilder](capnp.StructBuilder(b).Ptr(0), ItemBuilder{}.ObjectSize())
}

// ShopSellParamsReader reads the parameters of Shop.sell in place. It is valid as long as its message is.
type ShopSellParamsReader capnp.Struct

func (r ShopSellParamsReader) Item() ItemReader { return ItemReader(capnp.Struct(r).Struct(0)) }

// HasItem reports whether item is not null.
func (r ShopSellParamsReader) HasItem() bool { return capnp.Struct(r).Has(0) }

// ShopSellParamsBuilder fills in the parameters of Shop.sell in place.
type ShopSellParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ShopSellParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// NewItem sets item to an empty struct, to be filled in.
func (b ShopSellParamsBuilder) NewItem() ItemBuilder {
	return ItemBuilder(capnp.StructBuilder(b).NewStruct(0, ItemBuilder{}.ObjectSize()))
}

// SetItem sets item to a copy of v.
func (b ShopSellParamsBuilder) SetItem(v ItemReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Item is the struct that item leads to, made if it is not there, to be changed.
func (b ShopSellParamsBuilder) Item() ItemBuilder {
	return ItemBuilder(capnp.StructBuilder(b).Struct(0, ItemBuilder{}.ObjectSize()))
}

// ShopSellResultsReader reads the results of Shop.sell in place. It is valid as long as its message is.
type ShopSellResultsReader capnp.Struct

// Offer reads the field offer. The reference is the caller's own, to be released.
func (r ShopSellResultsReader) Offer() Offer { return Offer{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// ShopSellResultsBuilder fills in the results of Shop.sell in place.
type ShopSellResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ShopSellResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetOffer sets offer to a further reference to v.
func (b ShopSellResultsBuilder) SetOffer(v Offer) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// ShopImportResultsReader reads the results of Shop.import in place. It is valid as long as its message is.
type ShopImportResultsReader capnp.Struct

// Sink reads the field sink. The reference is the caller's own, to be released.
func (r ShopImportResultsReader) Sink() Sink { return Sink{Ref: rpc.ReadRef(capnp.Struct(r), 0)} }

// ShopImportResultsBuilder fills in the results of Shop.import in place.
type ShopImportResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (ShopImportResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// SetSink sets sink to a further reference to v.
func (b ShopImportResultsBuilder) SetSink(v Sink) { capnp.StructBuilder(b).SetCapability(0, v.Ref) }

// Offer is a reference to an object with the interface Offer, local or remote, or to the promise of one.
type Offer struct{ rpc.Ref }

// OfferID is the id of the interface Offer.
const OfferID uint64 = 0xb304f0c808d04612

// AddRef returns a further reference to what c refers to.
func (c Offer) AddRef() Offer { return Offer{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Offer a type argument of generic types, see [plain.Pointer].
func (Offer) FromPtr(p plain.Ptr) Offer { return Offer{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Offer) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var offerAcceptMethod = rpc.Method{InterfaceID: OfferID, MethodID: 0, Interface: "Offer", Name: "accept", ResultHasNoCaps: true}

var offerWithdrawMethod = rpc.Method{InterfaceID: OfferID, MethodID: 1, Interface: "Offer", Name: "withdraw", ResultHasNoCaps: true}

// Accept calls accept and waits for its results.
func (c Offer) Accept(ctx context.Context) error {
	a, err := c.BeginAccept(ctx).Wait()
	a.Release()
	return err
}

// AcceptAsync calls accept and returns at once; calls in flight arrive in the order in which they were made.
func (c Offer) AcceptAsync(ctx context.Context) OfferAcceptPromise {
	return OfferAcceptPromise{c.BeginAccept(ctx).Send()}
}

// BeginAccept starts a call of accept, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Offer) BeginAccept(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &offerAcceptMethod, capnp.ObjectSize{})
}

// Withdraw calls withdraw and waits for its results.
func (c Offer) Withdraw(ctx context.Context) error {
	a, err := c.BeginWithdraw(ctx).Wait()
	a.Release()
	return err
}

// WithdrawAsync calls withdraw and returns at once; calls in flight arrive in the order in which they were made.
func (c Offer) WithdrawAsync(ctx context.Context) OfferWithdrawPromise {
	return OfferWithdrawPromise{c.BeginWithdraw(ctx).Send()}
}

// BeginWithdraw starts a call of withdraw, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Offer) BeginWithdraw(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &offerWithdrawMethod, capnp.ObjectSize{})
}

// OfferAcceptPromise is the promise of the results of Offer.accept. Whoever made the call releases it.
type OfferAcceptPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p OfferAcceptPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// OfferWithdrawPromise is the promise of the results of Offer.withdraw. Whoever made the call releases it.
type OfferWithdrawPromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p OfferWithdrawPromise) Wait(ctx context.Context) error {
	_, err := p.Answer.Wait(ctx)
	return err
}

// OfferServer is what implements Offer. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type OfferServer interface {
	Accept(ctx context.Context) error
	Withdraw(ctx context.Context) error
}

// NewOffer makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewOffer(s OfferServer, opts ...rpc.ObjectOption) Offer {
	return Offer{rpc.NewObject(offerObject{s}, opts...)}
}

// UnimplementedOffer has all methods of OfferServer and implements none: embed it to implement only some.
type UnimplementedOffer struct{}

// Accept returns [rpc.ErrUnimplemented].
func (UnimplementedOffer) Accept(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// Withdraw returns [rpc.ErrUnimplemented].
func (UnimplementedOffer) Withdraw(_ context.Context) error {
	return rpc.ErrUnimplemented
}

// OfferMethod is the description of the method with the number, or nil.
func OfferMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &offerAcceptMethod
	case 1:
		return &offerWithdrawMethod
	}
	return nil
}

// DispatchOffer calls the method of s that c asks for, one of those that Offer declares itself.
func DispatchOffer(ctx context.Context, s OfferServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			AcceptRaw(context.Context, OfferAcceptCall) error
		}); ok {
			return s.AcceptRaw(ctx, OfferAcceptCall{c})
		}
		return s.Accept(ctx)
	case 1:
		if s, ok := s.(interface {
			WithdrawRaw(context.Context, OfferWithdrawCall) error
		}); ok {
			return s.WithdrawRaw(ctx, OfferWithdrawCall{c})
		}
		return s.Withdraw(ctx)
	}
	return rpc.ErrUnimplemented
}

// offerObject is the rpc.Dispatcher of an implementation.
type offerObject struct{ s OfferServer }

func (o offerObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case OfferID:
		return OfferMethod(method)
	}
	return nil
}

func (o offerObject) Implements(id uint64) bool {
	return id == OfferID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ShopSchema].
func (o offerObject) Schema() (interfaceID uint64, packed string) { return OfferID, ShopSchema }

func (o offerObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchOffer(ctx, o.s, c)
}

// OfferAcceptCall is a call of Offer.accept in the zero-copy form. An implementation that has the method
//
//	AcceptRaw(context.Context, OfferAcceptCall) error
//
// is called by it instead of Accept. The call is valid until the method returns.
type OfferAcceptCall struct{ *rpc.ServerCall }

// OfferWithdrawCall is a call of Offer.withdraw in the zero-copy form. An implementation that has the method
//
//	WithdrawRaw(context.Context, OfferWithdrawCall) error
//
// is called by it instead of Withdraw. The call is valid until the method returns.
type OfferWithdrawCall struct{ *rpc.ServerCall }

// Sink is a reference to an object with the interface Sink, local or remote, or to the promise of one.
type Sink struct{ rpc.Ref }

// SinkID is the id of the interface Sink.
const SinkID uint64 = 0xae68209663b5eb14

// AddRef returns a further reference to what c refers to.
func (c Sink) AddRef() Sink { return Sink{Ref: c.Ref.AddRef()} }

// FromPtr and ToPtr make Sink a type argument of generic types, see [plain.Pointer].
func (Sink) FromPtr(p plain.Ptr) Sink { return Sink{Ref: rpc.FromCapability(p.Ptr().Capability())} }

// ToPtr is described with FromPtr.
func (c Sink) ToPtr(s plain.Slot) { s.Ptr().SetCapability(c.Ref) }

var sinkPutMethod = rpc.Method{InterfaceID: SinkID, MethodID: 0, Interface: "Sink", Name: "put", Stream: true, ResultHasNoCaps: true}

var sinkDoneMethod = rpc.Method{InterfaceID: SinkID, MethodID: 1, Interface: "Sink", Name: "done", ResultHasNoCaps: true}

// Put calls put and returns when it is a good time for the next call; WaitStream waits for all that is in flight.
func (c Sink) Put(ctx context.Context, item *Item) error {
	return c.BeginPut(ctx, item).Stream()
}

// PutRaw is Put with parameters that fill builds in place, in the message that is sent.
func (c Sink) PutRaw(ctx context.Context, fill func(SinkPutParamsBuilder)) error {
	call := c.Ref.Begin(ctx, &sinkPutMethod, SinkPutParamsBuilder{}.ObjectSize())
	fill(SinkPutParamsBuilder(call.Params()))
	return call.Stream()
}

// BeginPut starts a call of put, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Sink) BeginPut(ctx context.Context, item *Item) *rpc.Call {
	call := c.Ref.Begin(ctx, &sinkPutMethod, SinkPutParamsBuilder{}.ObjectSize())
	b := SinkPutParamsBuilder(call.Params())
	if item != nil {
		item.Build(b.NewItem())
	}
	return call
}

// Done calls done and waits for its results.
func (c Sink) Done(ctx context.Context) (count uint32, err error) {
	a, err := c.BeginDone(ctx).Wait()
	if err != nil {
		return count, err
	}
	defer a.Release()
	return SinkDonePromise{a}.results(a.Results())
}

// DoneAsync calls done and returns at once; calls in flight arrive in the order in which they were made.
func (c Sink) DoneAsync(ctx context.Context) SinkDonePromise {
	return SinkDonePromise{c.BeginDone(ctx).Send()}
}

// BeginDone starts a call of done, to be ended by a method of [rpc.Call] or by TailCall of the call being served.
func (c Sink) BeginDone(ctx context.Context) *rpc.Call {
	return c.Ref.Begin(ctx, &sinkDoneMethod, capnp.ObjectSize{})
}

// SinkDonePromise is the promise of the results of Sink.done. Whoever made the call releases it.
type SinkDonePromise struct{ rpc.Answer }

// Wait waits for the results, which are the caller's own.
func (p SinkDonePromise) Wait(ctx context.Context) (count uint32, err error) {
	r, err := p.Answer.Wait(ctx)
	if err != nil {
		return count, err
	}
	return p.results(r)
}

func (SinkDonePromise) results(s capnp.Struct) (count uint32, err error) {
	return SinkDoneResultsReader(s).Count(), nil
}

// Read waits for the results and reads them in place, until Release.
func (p SinkDonePromise) Read(ctx context.Context) (SinkDoneResultsReader, error) {
	r, err := p.Answer.Wait(ctx)
	return SinkDoneResultsReader(r), err
}

// SinkServer is what implements Sink. Parameters that are or contain capabilities belong to the method, which releases them;
// those among the results it gives away. Parameters that are structs are never nil. A method M is called in the zero-copy form if the implementation also has MRaw, see the call types.
type SinkServer interface {
	Put(ctx context.Context, item *Item) error
	Done(ctx context.Context) (count uint32, err error)
}

// NewSink makes s an object and returns the first reference to it. The object lives until the last reference is released.
func NewSink(s SinkServer, opts ...rpc.ObjectOption) Sink {
	return Sink{rpc.NewObject(sinkObject{s}, opts...)}
}

// UnimplementedSink has all methods of SinkServer and implements none: embed it to implement only some.
type UnimplementedSink struct{}

// Put returns [rpc.ErrUnimplemented].
func (UnimplementedSink) Put(_ context.Context, _ *Item) error {
	return rpc.ErrUnimplemented
}

// Done returns [rpc.ErrUnimplemented].
func (UnimplementedSink) Done(_ context.Context) (count uint32, err error) {
	return count, rpc.ErrUnimplemented
}

// SinkMethod is the description of the method with the number, or nil.
func SinkMethod(method uint16) *rpc.Method {
	switch method {
	case 0:
		return &sinkPutMethod
	case 1:
		return &sinkDoneMethod
	}
	return nil
}

// DispatchSink calls the method of s that c asks for, one of those that Sink declares itself.
func DispatchSink(ctx context.Context, s SinkServer, c *rpc.ServerCall) error {
	switch c.MethodID() {
	case 0:
		if s, ok := s.(interface {
			PutRaw(context.Context, SinkPutCall) error
		}); ok {
			return s.PutRaw(ctx, SinkPutCall{c})
		}
		return s.Put(ctx, plain.StructOrDefault(SinkPutParamsReader(c.Params()).Item(), ItemReader.Plain))
	case 1:
		if s, ok := s.(interface {
			DoneRaw(context.Context, SinkDoneCall) error
		}); ok {
			return s.DoneRaw(ctx, SinkDoneCall{c})
		}
		count, err := s.Done(ctx)
		if err != nil {
			return err
		}
		b := SinkDoneResultsBuilder(c.Results(SinkDoneResultsBuilder{}.ObjectSize()))
		b.SetCount(count)
		return nil
	}
	return rpc.ErrUnimplemented
}

// sinkObject is the rpc.Dispatcher of an implementation.
type sinkObject struct{ s SinkServer }

func (o sinkObject) Method(id uint64, method uint16) *rpc.Method {
	switch id {
	case SinkID:
		return SinkMethod(method)
	}
	return nil
}

func (o sinkObject) Implements(id uint64) bool {
	return id == SinkID
}

// Schema returns the interface's id and its compiled schema, for reflection: see [ShopSchema].
func (o sinkObject) Schema() (interfaceID uint64, packed string) { return SinkID, ShopSchema }

func (o sinkObject) Dispatch(ctx context.Context, c *rpc.ServerCall) error {
	return DispatchSink(ctx, o.s, c)
}

// SinkPutCall is a call of Sink.put in the zero-copy form. An implementation that has the method
//
//	PutRaw(context.Context, SinkPutCall) error
//
// is called by it instead of Put. The call is valid until the method returns.
type SinkPutCall struct{ *rpc.ServerCall }

// Params reads the parameters in place.
func (c SinkPutCall) Params() SinkPutParamsReader { return SinkPutParamsReader(c.ServerCall.Params()) }

// SinkDoneCall is a call of Sink.done in the zero-copy form. An implementation that has the method
//
//	DoneRaw(context.Context, SinkDoneCall) error
//
// is called by it instead of Done. The call is valid until the method returns.
type SinkDoneCall struct{ *rpc.ServerCall }

// Results starts the results, to be filled in in place.
func (c SinkDoneCall) Results() SinkDoneResultsBuilder {
	return SinkDoneResultsBuilder(c.ServerCall.Results(SinkDoneResultsBuilder{}.ObjectSize()))
}

// SinkPutParamsReader reads the parameters of Sink.put in place. It is valid as long as its message is.
type SinkPutParamsReader capnp.Struct

func (r SinkPutParamsReader) Item() ItemReader { return ItemReader(capnp.Struct(r).Struct(0)) }

// HasItem reports whether item is not null.
func (r SinkPutParamsReader) HasItem() bool { return capnp.Struct(r).Has(0) }

// SinkPutParamsBuilder fills in the parameters of Sink.put in place.
type SinkPutParamsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (SinkPutParamsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{PtrCount: 1} }

// NewItem sets item to an empty struct, to be filled in.
func (b SinkPutParamsBuilder) NewItem() ItemBuilder {
	return ItemBuilder(capnp.StructBuilder(b).NewStruct(0, ItemBuilder{}.ObjectSize()))
}

// SetItem sets item to a copy of v.
func (b SinkPutParamsBuilder) SetItem(v ItemReader) {
	capnp.StructBuilder(b).SetStruct(0, capnp.Struct(v))
}

// Item is the struct that item leads to, made if it is not there, to be changed.
func (b SinkPutParamsBuilder) Item() ItemBuilder {
	return ItemBuilder(capnp.StructBuilder(b).Struct(0, ItemBuilder{}.ObjectSize()))
}

// SinkDoneResultsReader reads the results of Sink.done in place. It is valid as long as its message is.
type SinkDoneResultsReader capnp.Struct

func (r SinkDoneResultsReader) Count() uint32 { return capnp.Struct(r).Uint32(0) }

// SinkDoneResultsBuilder fills in the results of Sink.done in place.
type SinkDoneResultsBuilder capnp.StructBuilder

// ObjectSize is the size of the struct.
func (SinkDoneResultsBuilder) ObjectSize() capnp.ObjectSize { return capnp.ObjectSize{DataWords: 1} }

func (b SinkDoneResultsBuilder) SetCount(v uint32) { capnp.StructBuilder(b).SetUint32(0, v) }

// ShopSchema is the compiled schema of shop.capnp and of what it refers to: a CodeGeneratorRequest, packed.
const ShopSchema = "" +
	"\x11\x03\x1f1\xff\x1d\x01\x01\xea@\x04\x11\x02\x01\x11\t\x1f\x11\x1c\x01\x11\x1d7Q\x04\x01\x02\xff5x\xe0\xd2ɤ\xb6\xf1\x00\x11\x05Z" +
	"\x00\x00\xffshop.cap\x00\x03np\x00\x00Q\b\x01\x02\xffp\x88\xb3\x16\xb0\xcd!\x9d\x00\x00\x00\x11\r\x1f\xff5x\xe0" +
	"\xd2ɤ\xb6\xf1\x00\x11%\xf2\x00\x00A\f\x01\x00\x01\x11\x01\xea\xffTo sell \x02many items " +
	"at on\x0fce.\n\xffThe sche\x02ma of docs/guide\x1f.md" +
	".\n1\x01\xef\aQ\\\x05\x06\xff\xcf\x1cZ\xa27(\xe1\x80\x00Q\x10\x01\x01\x00\x00\x04\a\x00\x00\x11\x02\x02\x00\x01\x11*\x02\x00\x01" +
	"\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x01\a\x00\x02\x11\xb2\x02\x11\xca\x02\x00\x03\xff\xbeh\b\xc8\x14\x12C\x8b\x00\x11\x10\x01\x00\x00\x05\x01\a" +
	"\x00\x00\x11\xfa\x02\x00\x01\x13\"\x01\x02\x00\x01\xffn\xb1\xc0w3\x9a_\x99\x00\x11\r\x01\xff\xf8\xf3\x93\x13\xa9fÆ\x00\x04\a\x00\x00" +
	"\x13\xaa\x01\x02\x13\xd2\x01\x02\x00\x03\xffp\x88\xb3\x16\xb0\xcd!\x9d\x00\x11\v\x03\xff5x\xe0\xd2ɤ\xb6\xf1\x00\x00\x01\x13\xe2\x01\x02\x13" +
	"\xfa\x01\x02\x00\x00\x13\n\x02\x02\x13\n\x03\x02\x00\x00\xff\x14\xeb\xb5c\x96 h\xae\x00\x11\v\x03\xff5x\xe0\xd2ɤ\xb6\xf1\x00\x00\x01" +
	"\x13\x1a\x03\x02\x132\x03\x02\x00\x00\x13B\x03\x02\x13\xf2\x03\x02\x00\x00\xffa\xbe\xc0%\xb663\xb0\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13" +
	"\x02\x04\x02\x00\x04\xff\x12F\xd0\b\xc8\xf0\x04\xb3\x00\x11\v\x03\xff5x\xe0\xd2ɤ\xb6\xf1\x00\x00\x01\x132\x04\x02\x13R\x04\x02\x00\x00" +
	"\x13b\x04\x02\x13\x1a\x05\x02\x00\x00\xff\x8b~\x05ƛK\xa0\xbd\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13*\x05\x02\x00\x01\x13R\x05\x02" +
	"\x00\x01\xff\x02Q\xa9\xaf^\x10\x84\xc0\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13\xda\x05\x02\x00\x04\xff\r\xfbrt1\xb8\x86\xc2\x00Q\x10\x01" +
	"\x01\x00\x00\x05\x01\a\x00\x00\x13\x02\x06\x02\x00\x01\x13*\x06\x02\x00\x01\xffF\xaalG\xf2̖\xcc\x00\x11\x10\x01\x00\x00\x04\a\x00\x00\x13" +
	"*\a\x02\x00\x04\xff\xfe\xd4\xd42\x86p\xb0\xce\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x13R\a\x02\x00\x01\x13z\a\x02\x00\x01\xffD\r" +
	"ȃ\xc93:\xd3\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13\x02\b\x02\x00\x04\xffX[\x12S\xde\t\xc9\xe7\x00\x11\x10\x01\x00\x00\x05\x01\a" +
	"\x00\x00\x132\b\x02\x00\x01\x13Z\b\x02\x00\x01\xff\xc9\f;\xee]~\xe9\xe9\x00\x11\x10\x01\x00\x00\x05\x01\a\x00\x00\x11\"\x03\x00\x01\x11" +
	"J\x03\x00\x01\xff\xfd\x81\x15D\xdb\xf0\xd8\xeb\x00Q\v\x01\x02\xff5x\xe0\xd2ɤ\xb6\xf1\x00\x05\x02\a\x00\x00\x11\xd2\x03\x11\xea\x03\x00" +
	"\x00\x11\xfa\x03\x00\x01\xff\xb4-\xda\xf7\xe8\xc1-\xed\x00\x11\v\x02\xff5x\xe0\xd2ɤ\xb6\xf1\x00\x00\x01\x13R\x03\x03\x13r\x03\x03\x00" +
	"\x00\x13\x82\x03\x03\x00\x01\xff\aL\x8c\xaa\t\x8b=\xef\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13\xd2\x03\x03\x00\x04\xfflnM\r\xf6\xb9\x80" +
	"\xf1\x00Q\x15\x01\x02\xffP\xec\x1d\xcaw\x7f\xd6\xff\x00\x15\x02\a\x01\x00\x00\x13\xfa\x03\x03\x00\x01\x13\"\x04\x03\x00\x01\xff5x\xe0\xd2\xc9" +
	"\xa4\xb6\xf1\x00\x01\x05\x00\x02\x13\"\x05\x03\x13:\x05\x03\x00\x03\xffi\x14\xa6hdYC\xf5\x00\x11\x11\x01\x00\x00\x04\a\x00\x00\x13\xca\x05" +
	"\x03\x00\x04\xffP\xec\x1d\xcaw\x7f\xd6\xff\x00Q\x10\x01\x02\xff\xfd\x81\x15D\xdb\xf0\xd8\xeb\x00U\x02\a\x01\x03\x01\x03\x13\xf2\x05\x03\x00\x01" +
	"\x13\x12\x06\x03\x00\x01\x11\x01\xea\xffshop.cap\x02np:Sink.done$Res\x0fults" +
	"\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01Q\x14\x02\x01\x1fcount\x01\b\x00\x02\x01\b\x00\x01" +
	"\x11\x01j\xffstream.c\x00\x0fapnp\x11\x01\x17Q\x04\x01\x01\xffn\xb1\xc0w3\x9a_\x99\x00\x11\x01j\xffS" +
	"treamRe\x00\x0fsult\x11\x01\xe2\xffshop.cap\x02np:Shop.sell$P" +
	"ar\aams\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fitem\x01\x10\xff" +
	"\xfd\x81\x15D\xdb\xf0\xd8\xeb\x00\x00\x01\x01\x10\x00\x01\x11\x01\xd2\xffstream.c\x02apnp:StreamR" +
	"esul\x01t\x11\x01\aP\x01\x01\x11\x01\x82\xffshop.cap\x01np:Shop\x00\x11\x01\aP\x01\x01\x11" +
	"\x01\xc7Q\f\x03\x05\x00\x00\xff\r\xfbrt1\xb8\x86\xc2\x01X[\x12S\xde\t\xc9\xe7\x11Q*\x00\x02\x11E\a\x01\x01\xff\xbeh\b" +
	"\xc8\x14\x12C\x8b\x01\x8b~\x05ƛK\xa0\xbd\x119*\x00\x02\x11-\a\x01\x02\xffF\xaalG\xf2̖\xcc\x01\xfe\xd4\xd42\x86p" +
	"\xb0\xce\x11!:\x00\x02\x11\x15\a\x0ffind@\x01\x0fsell@\x01?import@\x01\x11\x01\aP\x01\x01\x11" +
	"\x01\x82\xffshop.cap\x01np:Sink\x00\x11\x01\aP\x01\x01\x11\x01\x87Q\b\x03\x05\x00\x00\xff\xc9\f;\xee" +
	"]~\xe9\xe9\x01n\xb1\xc0w3\x9a_\x99\x111\"\x00\x02\x11%\a\x01\x01\xff\x02Q\xa9\xaf^\x10\x84\xc0\x01\xcf\x1cZ\xa27(\xe1" +
	"\x80\x11\x19*\x00\x02\x11\r\a\aput@\x01\x0fdone@\x01\x11\x01\aP\x01\x011\x01\n\x01\xffshop.ca" +
	"p\x03np:Offer.withdraw$Params\x00\x00\x11\x01\x8a\xffshop.cap" +
	"\x01np:Offer\x00\x00\x11\x01\aP\x01\x01\x11\x01\x87Q\b\x03\x05\x00\x00\xffi\x14\xa6hdYC\xf5\x01\aL\x8c\xaa" +
	"\t\x8b=\xef\x111:\x00\x02\x11%\a\x01\x01\xffa\xbe\xc0%\xb663\xb0\x01D\rȃ\xc93:\xd3\x11\x19J\x00\x02\x11\x11\a" +
	"?accept@\x01\xffwithdraw\x00\x00\x00@\x01\x11\x01\aP\x01\x01\x11\x01\xea\xffshop.ca" +
	"p\x02np:Shop.sell$Res\x0fults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00" +
	"\x00Q\b\x03\x01Q\x14\x02\x01\x1foffer\x01\x11\xff\x12F\xd0\b\xc8\xf0\x04\xb3\x00\x00\x01\x01\x11\x00\x01\x11\x01\xe2\xffsho" +
	"p.cap\x02np:Sink.done$Par\aams\x11\x01\xe2\xffshop.cap\x02n" +
	"p:Shop.find$Par\aams\x11\x01wQ\b\x03\x04\x00\x00\x04\x01\x00\x00\x11)*\x00\x00Q$\x03" +
	"\x01Q0\x02\x01\x01\x01\x14\x01\x01\x01\x01\x11-2\x00\x00Q(\x03\x01Q4\x02\x01\x0fword\x01\f\x00\x02\x01\f\x00\x01\x1fl" +
	"imit\x01\b\x00\x02\x11\b\n\x00\x01\x11\x01\xf2\xffshop.cap\x02np:Shop.import" +
	"$P\x1farams\x11\x01\xfa\xffshop.cap\x02np:Shop.import$R?es" +
	"ults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01Q\x14\x02\x01\x0fsink\x01\x11\xff\x14\xeb" +
	"\xb5c\x96 h\xae\x00\x00\x01\x01\x11\x00\x011\x01\x12\x01\xffshop.cap\x03np:Offer.with" +
	"draw$Result\x01s\x11\x01\xea\xffshop.cap\x02np:Shop.find$R" +
	"es\x0fults\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r2\x00\x00Q\b\x03\x01\x11\x02\x03\x1fitems\x01\x0e" +
	"\x00\x01P\x03\x01\x01\x10\xff\xfd\x81\x15D\xdb\xf0\xd8\xeb\x00\x00\x01P\x02\x01\x01\x0e\x00\x01\x11\x01\xda\xffshop.cap\x02n" +
	"p:Sink.put$Para\x03ms\x11\x01?Q\x04\x03\x04\x00\x00\x04\x01\x00\x00\x11\r*\x00\x00Q\b\x03\x01" +
	"Q\x14\x02\x01\x0fitem\x01\x10\xff\xfd\x81\x15D\xdb\xf0\xd8\xeb\x00\x00\x01\x01\x10\x00\x01\x11\x01\x82\xffshop.cap\x01" +
	"np:Item\x00\x11\x01\aP\x01\x011\x01\x1f\x01Q\x14\x03\x04\x00\x00\x04\x01\x00\x00\x11}*\x00\x00Qx\x03\x01Q\x84\x02" +
	"\x01\x01\x01\x14\x01\x01\x00\x00\x11\x812\x00\x00Q|\x03\x01Q\x88\x02\x01\x11\x02\x01\x14\x01\x02\x00\x00\x11\x85*\x00\x00Q\x80\x03\x01Q\x9c" +
	"\x02\x01\x11\x03\x02\x14\x01\x03\x01\x01\x11\x99R\x00\x00Q\x98\x03\x01Q\xa4\x02\x01\x01\x04\x01\x01\xffP\xec\x1d\xcaw\x7f\xd6\xff\x00\x11\xa1*" +
	"\x00\x02\x0fname\x01\f\x00\x02\x01\f\x00\x01\x1fcents\x01\b\x00\x02\x01\b\x00\x01\x0ftags\x01\x0e\x00\x01P\x03" +
	"\x01\x01\f\x00\x02\x01\x0e\x00\x01\xffconditio\x00\x01n\x01\x0f\xff\xb4-\xda\xf7\xe8\xc1-\xed\x00\x00\x01\x05\x0f\x01\x00\x01" +
	"\x0fsize\x11\x01\xaa\xffshop.cap\x01np:Condi\x0ftion\x11\x01\aP\x01\x01\x11\x017" +
	"Q\b\x01\x02\x00\x00\x11\x11\"\x00\x00\x01\x01\x11\t*\x00\x00\anew\x0fused1\x01\x02\x01\xffshop.cap" +
	"\x03np:Offer.accept$Results\x00\x11\x01\xca\xffshop.cap\x02np" +
	":Item.size.box\x00\x00\x11\x01wQ\b\x03\x04\x10\x02\x14\x01\x06\x00\x00\x11)2\x00\x00Q$\x03\x01Q" +
	"0\x02\x01\x11\x01\x03\x14\x01\a\x00\x00\x11-:\x00\x00Q(\x03\x01Q4\x02\x01\x1fwidth\x01\n\x00\x02\x01\n\x00\x01?h" +
	"eight\x01\n\x00\x02\x01\n\x00\x01\x11\x01Z\xffshop.cap\x00\x03np\x11\x01WQ\x14\x01\x01\xff\xfd\x81\x15" +
	"D\xdb\xf0\xd8\xeb\x00\x11!*\xff\xb4-\xda\xf7\xe8\xc1-\xed\x00\x11\x1dR\xffp\x88\xb3\x16\xb0\xcd!\x9d\x00\x11\x1d*\xff\x12F\xd0\b" +
	"\xc8\xf0\x04\xb3\x00\x11\x192\xff\x14\xeb\xb5c\x96 h\xae\x00\x11\x15*\x0fItem\xffConditio\x00\x01n\x0fS" +
	"hop\x1fOffer\x0fSink\x11\x01\xfa\xffshop.cap\x02np:Offer.acce" +
	"pt$?Params\x11\x01\xaa\xffshop.cap\x01np:Item.\x0fsize\x11\x01\xafQ" +
	"\f\x03\x04\f\xff\xff\x14\x01\x04\x00\x00\x11E*\x00\x00Q@\x03\x01QL\x02\x01\x1d\x01\xfe\xff\x04\x14\x01\x05\x00\x00\x11I:\x00\x00Q" +
	"D\x03\x01QP\x02\x01\r\x02\xfd\xff\x01\x01\xfflnM\r\xf6\xb9\x80\xf1\x00\x11M\"\x00\x02\x0fnone\x00\x06?numb" +
	"er\x01\a\x00\x02\x01\a\x00\x01\abox"

// If this does not compile, the code is newer than the runtime: run go get github.com/marque-rpc/marque@latest.
const _ = plain.GeneratedCodeNeedsNewerMarque1

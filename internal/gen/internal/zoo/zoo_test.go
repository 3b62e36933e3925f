package zoo_test

import (
	"context"
	"errors"
	"sync/atomic"
	"testing"
	"time"

	"github.com/marque-rpc/marque/internal/gen/internal/zoo"
	"github.com/marque-rpc/marque/rpc"
	"github.com/marque-rpc/marque/std/persistent"
	"github.com/marque-rpc/marque/std/plain"
	"github.com/marque-rpc/marque/vattest"
)

// dog implements Dog, and with it Pet, Owner, Animal and Persistent.
type dog struct {
	zoo.UnimplementedDog
	name  string
	other zoo.Pet
	eaten atomic.Int64
}

func (d *dog) Name(context.Context) (string, error) { return d.name, nil }

func (d *dog) Measure(context.Context) (*zoo.PetMeasureResults, error) {
	return &zoo.PetMeasureResults{Height: 0.5, Weight: 12, Age: 3, Color: zoo.ColorGreen}, nil
}

func (d *dog) Pair(context.Context) (first, second zoo.Pet, err error) {
	return d.other.AddRef(), d.other.AddRef(), nil
}

func (d *dog) Mixed(_ context.Context, n int32) (count int32, pet zoo.Pet, owner zoo.Owner, err error) {
	return n + 1, d.other.AddRef(), zoo.Owner{}, nil
}

func (d *dog) Waiting(context.Context) (zoo.Pet, error) {
	if d.other.IsNull() {
		return zoo.Pet{}, errors.New("there is nobody")
	}
	return d.other.AddRef(), nil
}

func (d *dog) Promising(context.Context) (int32, zoo.Pet, error) { return 4, d.other.AddRef(), nil }

func (d *dog) Self(context.Context) (zoo.Animal, error) { return d.other.AddRef().AsAnimal(), nil }

func (d *dog) Meet(ctx context.Context, other zoo.Animal) (bool, []zoo.Animal, error) {
	defer other.Release()
	name, err := other.Name(ctx)
	return name == "cat", []zoo.Animal{other.AddRef(), {}}, err
}

func (d *dog) Stats(_ context.Context, s *zoo.Stats) (*zoo.Stats, error) {
	s.Count++
	s.Inner = &zoo.StatsInner{Deep: d.other.AddRef().AsAnimal()}
	s.G.H = d.other.AddRef().AsAnimal()
	return s, nil
}

func (d *dog) Feed(_ context.Context, food []zoo.Food, when int64) error {
	d.eaten.Add(int64(len(food)) + when)
	for i := range food {
		food[i].Release()
	}
	return nil
}

func (d *dog) Anything(_ context.Context, v plain.Any, c rpc.Ref) (plain.Any, error) {
	c.Release()
	return v, nil
}

func (d *dog) Save(_ context.Context, p *persistent.PersistentSaveParams[plain.Text, *zoo.Stats]) (*persistent.PersistentSaveResults[plain.Text, *zoo.Stats], error) {
	defer p.Release()
	return &persistent.PersistentSaveResults[plain.Text, *zoo.Stats]{SturdyRef: plain.Text("saved " + d.name)}, nil
}

func (d *dog) Pets(_ context.Context, f *zoo.OwnerFilter) ([]zoo.Pet, error) {
	if u, ok := f.Union.(zoo.OwnerFilterPet); ok {
		return []zoo.Pet{u.Value}, nil
	}
	return nil, nil
}

// makeDog makes a dog that knows another pet, which it takes over, and returns a reference to it.
type makeDog func(t *testing.T, name string, other zoo.Pet) (zoo.Dog, *dog)

// eachWay runs a test with objects of this process, and with objects at the other end of connections.
func eachWay(t *testing.T, test func(*testing.T, makeDog)) {
	t.Run("local", func(t *testing.T) {
		vattest.CheckLeaks(t)
		test(t, localDog)
	})
	t.Run("remote", func(t *testing.T) {
		vattest.CheckLeaks(t)
		test(t, func(t *testing.T, name string, other zoo.Pet) (zoo.Dog, *dog) {
			ref, d := localDog(t, name, other)
			return vattest.Connect[zoo.Dog](t, ref.Ref), d
		})
	})
}

func localDog(t *testing.T, name string, other zoo.Pet) (zoo.Dog, *dog) {
	t.Helper()
	d := &dog{name: name, other: other}
	ref := zoo.NewDog(d, rpc.OnRelease(other.Release))
	t.Cleanup(ref.Release)
	return ref, d
}

func name(t *testing.T, c interface {
	Name(context.Context) (string, error)
}) string {
	t.Helper()
	s, err := c.Name(t.Context())
	if err != nil {
		t.Error(err)
	}
	return s
}

func TestInheritedMethodsWorkThroughEveryInterface(t *testing.T) {
	eachWay(t, testInheritedMethodsWorkThroughEveryInterface)
}

func testInheritedMethodsWorkThroughEveryInterface(t *testing.T, newDog makeDog) {
	rex, _ := newDog(t, "rex", zoo.Pet{})
	if name(t, rex) != "rex" || name(t, rex.AsPet()) != "rex" || name(t, rex.AsAnimal()) != "rex" || name(t, rex.AsPet().AsAnimal()) != "rex" {
		t.Error("wrong names")
	}
	saved, err := rex.AsOwner().AsPersistent().Save(t.Context(), nil)
	if err != nil || saved.SturdyRef != "saved rex" {
		t.Errorf("Save: %+v, %v", saved, err)
	}
	if err := rex.Bark(t.Context()); !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("Bark: %v", err)
	}
}

func TestObjectsKnowTheirInterfaces(t *testing.T) {
	vattest.CheckLeaks(t)
	rex, _ := localDog(t, "rex", zoo.Pet{})
	for id, want := range map[uint64]bool{zoo.DogID: true, zoo.EmptyID: true, persistent.PersistentID: true, zoo.CellID: false} {
		if got, known := rex.Ref.Implements(id); got != want || !known {
			t.Errorf("Implements(%#x): %v, %v", id, got, known)
		}
	}
	if _, err := rpc.Cast[zoo.Updater[plain.Text]](rex.Ref, zoo.UpdaterID); !errors.Is(err, rpc.ErrWrongInterface) {
		t.Errorf("Cast to a wrong interface: %v", err)
	}
}

func TestCallingConventions(t *testing.T) { eachWay(t, testCallingConventions) }

func testCallingConventions(t *testing.T, newDog makeDog) {
	cat, _ := newDog(t, "cat", zoo.Pet{})
	rex, _ := newDog(t, "rex", cat.AddRef().AsPet())
	ctx := t.Context()
	m, err := rex.Measure(ctx)
	if err != nil || *m != (zoo.PetMeasureResults{Height: 0.5, Weight: 12, Age: 3, Color: zoo.ColorGreen}) {
		t.Errorf("Measure: %+v, %v", m, err)
	}
	first, second := rex.Pair(ctx)
	if name(t, first) != "cat" || name(t, second) != "cat" {
		t.Error("Pair")
	}
	n, pet, owner, err := rex.Mixed(ctx, 1)
	if n != 2 || name(t, pet) != "cat" || !owner.IsNull() || err != nil {
		t.Errorf("Mixed: %v, %v, %v", n, owner, err)
	}
	pet.Release()
	if _, err := cat.Waiting(ctx); err == nil || err.Error() != "rpc: Pet.waiting: there is nobody" {
		t.Errorf("Waiting gives %v", err)
	}
	p := rex.Promising(ctx)
	defer p.Release()
	if name(t, p.Pet()) != "cat" {
		t.Error("Promising")
	}
	if r, err := p.Read(ctx); err != nil || r.Count() != 4 {
		t.Errorf("Promising: %v, %v", r.Count(), err)
	}
	if err := rex.Nothing(ctx); !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("Nothing: %v", err)
	}
}

func TestCapabilitiesInListsStructsUnionsAndAny(t *testing.T) {
	eachWay(t, testCapabilitiesInListsStructsUnionsAndAny)
}

func testCapabilitiesInListsStructsUnionsAndAny(t *testing.T, newDog makeDog) {
	cat, _ := newDog(t, "cat", zoo.Pet{})
	rex, _ := newDog(t, "rex", cat.AddRef().AsPet())
	ctx := t.Context()
	liked, friends, err := rex.Meet(ctx, cat.AsAnimal())
	if !liked || err != nil || len(friends) != 2 || name(t, friends[0]) != "cat" || !friends[1].IsNull() {
		t.Fatalf("Meet: %v, %v, %v", liked, friends, err)
	}
	friends[0].Release()
	s, err := rex.Stats(ctx, &zoo.Stats{Count: 1, Leader: rex.AsPet()})
	if err != nil || s.Count != 2 || name(t, s.Leader) != "rex" || name(t, s.Inner.Deep) != "cat" || name(t, s.G.H) != "cat" {
		t.Fatalf("Stats: %+v, %v", s, err)
	}
	inner := s.Inner
	s.Release()
	s.Release()
	if s.Inner != nil {
		t.Error("Release leaves the inner struct")
	}
	if err := inner.Deep.Ref.Settled(ctx); !errors.Is(err, rpc.ErrReleased) {
		t.Errorf("a released reference is %v", err)
	}
	pets, err := rex.Pets(ctx, &zoo.OwnerFilter{Union: zoo.OwnerFilterPet{Value: cat.AsPet()}})
	if err != nil || len(pets) != 1 || name(t, pets[0]) != "cat" {
		t.Fatalf("Pets: %v, %v", pets, err)
	}
	pets[0].Release()
	v, err := plain.AnyOf(cat)
	if err != nil {
		t.Fatal(err)
	}
	got, err := rex.Anything(ctx, v, cat.Ref)
	if err != nil {
		t.Fatal(err)
	}
	back := plain.As[zoo.Dog](got)
	if name(t, back) != "cat" {
		t.Error("Anything")
	}
	back.Release()
	v.Release()
	got.Release()
}

func TestPipeliningThroughNestedStructs(t *testing.T) { eachWay(t, testPipeliningThroughNestedStructs) }

func testPipeliningThroughNestedStructs(t *testing.T, newDog makeDog) {
	cat, _ := newDog(t, "cat", zoo.Pet{})
	rex, _ := newDog(t, "rex", cat.AddRef().AsPet())
	p := rex.StatsAsync(t.Context(), &zoo.Stats{})
	defer p.Release()
	if name(t, p.InnerDeep()) != "cat" || name(t, p.GH()) != "cat" {
		t.Error("wrong names")
	}
	if _, err := p.Leader().Name(t.Context()); err == nil {
		t.Error("a null result can be called")
	}
}

func TestStreaming(t *testing.T) { eachWay(t, testStreaming) }

func testStreaming(t *testing.T, newDog makeDog) {
	rex, d := newDog(t, "rex", zoo.Pet{})
	for range 10 {
		if err := rex.Feed(t.Context(), []zoo.Food{{Name: "bone"}, {Name: "meat", Maker: rex.AsAnimal(), Grid: [][]zoo.Animal{{rex.AsAnimal()}, nil}}}, 100); err != nil {
			t.Fatal(err)
		}
	}
	if err := rex.FeedRaw(t.Context(), func(b zoo.PetFeedParamsBuilder) { b.NewFood(1) }); err != nil {
		t.Fatal(err)
	}
	if err := rex.Ref.WaitStream(t.Context()); err != nil {
		t.Fatal(err)
	}
	// The last call leaves "when" at its default of 7.
	if got := d.eaten.Load(); got != 10*102+1+7 {
		t.Errorf("eaten: %d", got)
	}
}

// cell implements Cell for any T.
type cell[T plain.Pointer[T]] struct {
	zoo.UnimplementedCell[T]
	value T
}

func (c *cell[T]) Get(context.Context) (T, error) { return c.value, nil }

func (c *cell[T]) Set(_ context.Context, v T) error {
	c.value = v
	return nil
}

func (c *cell[T]) Update(ctx context.Context, by zoo.Updater[T]) (before, after T, err error) {
	defer by.Release()
	before = c.value
	c.value, err = by.Update(ctx, c.value)
	return before, c.value, err
}

func (c *cell[T]) History(context.Context) (*zoo.History[T], error) {
	return &zoo.History[T]{Last: c.value, More: &zoo.History[T]{Last: c.value}}, nil
}

func (c *cell[T]) Generic(_ context.Context, u plain.Any, _ T) (plain.Any, error) { return u, nil }

func (c *cell[T]) Child(context.Context) (zoo.Cell[T], error) { return zoo.NewCell(&cell[T]{}), nil }

func TestGenericInterface(t *testing.T) {
	c := zoo.NewCell(&cell[plain.Text]{value: "one"})
	defer c.Release()
	ctx := t.Context()
	if v, err := c.Get(ctx); v != "one" || err != nil {
		t.Errorf("Get: %q, %v", v, err)
	}
	updater := zoo.UpdaterFunc(func(_ context.Context, v plain.Text) (plain.Text, error) { return v + " two", nil })
	defer updater.Release()
	before, after, err := c.Update(ctx, updater)
	if before != "one" || after != "one two" || err != nil {
		t.Errorf("Update: %q, %q, %v", before, after, err)
	}
	h, err := c.History(ctx)
	if err != nil || h.More.Last != "one two" {
		t.Errorf("History: %+v, %v", h, err)
	}
	child := c.Child(ctx)
	if err := child.Set(ctx, "three"); err != nil {
		t.Error(err)
	}
	if v, err := child.Get(ctx); v != "three" || err != nil {
		t.Errorf("child: %q, %v", v, err)
	}
	u, err := plain.AnyOf(plain.Data("bytes"))
	if err != nil {
		t.Fatal(err)
	}
	if got, err := c.Generic(ctx, u, ""); err != nil || string(plain.As[plain.Data](got)) != "bytes" {
		t.Errorf("Generic: %v", err)
	}
}

func TestGenericInterfaceOfCapabilitiesAndStructs(t *testing.T) {
	eachWay(t, testGenericInterfaceOfCapabilitiesAndStructs)
}

func testGenericInterfaceOfCapabilitiesAndStructs(t *testing.T, newDog makeDog) {
	rex, _ := newDog(t, "rex", zoo.Pet{})
	c := zoo.NewCell(&cell[zoo.Dog]{value: rex.AddRef()})
	defer c.Release()
	p := c.GetAsync(t.Context())
	defer p.Release()
	if got := name(t, rpc.As[zoo.Dog](p.ValueRef())); got != "rex" {
		t.Errorf("pipelined: %q", got)
	}
	s := zoo.NewCell(&cell[*zoo.Stats]{value: &zoo.Stats{Count: 5}})
	defer s.Release()
	if v, err := s.Get(t.Context()); err != nil || v.Count != 5 {
		t.Errorf("Get: %+v, %v", v, err)
	}
}

type textCell struct{ cell[plain.Text] }

func (c *textCell) Len(context.Context) (uint32, error) { return uint32(len(c.value)), nil }

func TestInterfaceThatExtendsGenericOne(t *testing.T) {
	c := zoo.NewTextCell(&textCell{cell[plain.Text]{value: "four"}})
	defer c.Release()
	if n, err := c.Len(t.Context()); n != 4 || err != nil {
		t.Errorf("Len: %d, %v", n, err)
	}
	var asCell zoo.Cell[plain.Text] = c.AsCell()
	if v, err := asCell.Get(t.Context()); v != "four" || err != nil {
		t.Errorf("Get: %q, %v", v, err)
	}
}

func TestStructParametersAreNeverNil(t *testing.T) { eachWay(t, testStructParametersAreNeverNil) }

func testStructParametersAreNeverNil(t *testing.T, newDog makeDog) {
	rex, _ := newDog(t, "rex", zoo.Pet{})
	if pets, err := rex.Pets(t.Context(), nil); len(pets) != 0 || err != nil {
		t.Errorf("Pets: %v, %v", pets, err)
	}
}

func TestUnimplementedMethodsReleaseTheirParameters(t *testing.T) {
	nobody := zoo.NewDog(zoo.UnimplementedDog{})
	defer nobody.Release()
	gone := make(chan bool, 1)
	cat := zoo.NewDog(&dog{name: "cat"}, rpc.OnRelease(func() { gone <- true }))
	ctx := t.Context()
	if _, _, err := nobody.Meet(ctx, cat.AsAnimal()); !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("Meet: %v", err)
	}
	if _, err := nobody.Stats(ctx, &zoo.Stats{Leader: cat.AsPet()}); !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("Stats: %v", err)
	}
	if _, err := nobody.Pets(ctx, &zoo.OwnerFilter{Union: zoo.OwnerFilterPet{Value: cat.AsPet()}}); !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("Pets: %v", err)
	}
	cat.Release()
	select {
	case <-gone:
	case <-time.After(10 * time.Second):
		t.Error("a reference is left")
	}
}

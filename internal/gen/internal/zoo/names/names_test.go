package names_test

import (
	"context"
	"errors"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/gen/internal/zoo/names"
	"github.com/marque-rpc/marque/rpc"
)

// both implements Both, whose superclasses both have a method "same".
type both struct{ names.UnimplementedBoth }

func (both) Same(_ context.Context, x int32) error {
	if x != 5 {
		return errors.New("x is not 5")
	}
	return nil
}

func (both) Base(context.Context) (string, error) { return "by way of left", nil }

func (both) AsRight() names.RightServer { return right{} }

type right struct{ names.UnimplementedRight }

func (right) Same(_ context.Context, y string) (string, error) { return "right " + y, nil }

func TestSuperclassesWithMethodsOfOneName(t *testing.T) {
	b := names.NewBoth(both{})
	defer b.Release()
	ctx := t.Context()
	if err := b.Same(ctx, 5); err != nil {
		t.Error(err)
	}
	if err := b.AsLeft().Same(ctx, 5); err != nil {
		t.Error(err)
	}
	if z, err := b.AsRight().Same(ctx, "x"); z != "right x" || err != nil {
		t.Errorf("Same of Right: %q, %v", z, err)
	}
	if name, err := b.AsRight().AsBase().Base(ctx); name != "by way of left" || err != nil {
		t.Errorf("Base: %q, %v", name, err)
	}
	if err := b.AsRight().Right(ctx); !errors.Is(err, rpc.ErrUnimplemented) {
		t.Errorf("Right: %v", err)
	}
}

type sub struct{ names.UnimplementedSub }

func (sub) Ping_(context.Context) error { return nil } // Service has a method pingAsync too

func (sub) Ping__(_ context.Context, x int32) error { return nil }

func (sub) Release_(_ context.Context, ctx, err, c string, func_ int32, b bool) (a string, err_ int32, len_ int32, err__ error) {
	return ctx + err + c, func_, 1, nil
}

func TestNamesThatCollide(t *testing.T) {
	s := names.NewSub(sub{})
	defer s.Release()
	ctx := t.Context()
	if err := s.Ping_(ctx); err != nil {
		t.Error(err)
	}
	if err := s.Ping__(ctx, 1); err != nil {
		t.Error(err)
	}
	if a, n, _, err := s.Release_(ctx, "a", "b", "c", 7, true); a != "abc" || n != 7 || err != nil {
		t.Errorf("Release_: %q, %d, %v", a, n, err)
	}
	if err := s.Ping_(ctx); err != nil {
		t.Errorf("after Release_, which does not release: %v", err)
	}
	m := capnp.NewMessage()
	p := names.Person{Name_: "n", HasName: true, SetName: "s", Plain_: 1, Union_: 2, Which_: 3}
	p.Build(names.NewPerson(m))
	if got := names.ReadPerson(m).Plain(); got != p {
		t.Errorf("got %+v, want %+v", got, p)
	}
}

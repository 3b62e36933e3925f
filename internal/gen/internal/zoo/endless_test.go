package zoo_test

import (
	"context"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/gen/internal/zoo"
	"github.com/marque-rpc/marque/vattest"
)

// mirror returns what it is given.
type mirror struct{ zoo.UnimplementedMirror }

func (mirror) Show(_ context.Context, one *zoo.Chain, all []zoo.Chain) (*zoo.Chain, []zoo.Chain, error) {
	return one, all, nil
}
func (mirror) Whole(_ context.Context, c *zoo.Chain) (*zoo.Chain, error)  { return c, nil }
func (mirror) Preset(_ context.Context, c *zoo.Chain) (*zoo.Chain, error) { return c, nil }
func deep(levels int, c zoo.ChainBuilder) {
	for ; levels > 0; levels-- {
		c.SetCount(int32(levels))
		c = c.NewNext()
	}
}

// isEmpty reports whether c is there and has nothing in it.
func isEmpty(c *zoo.Chain) bool { return c != nil && c.Count == 0 && c.Next == nil && c.All == nil }

// What a peer sends to a plain method may be empty, or nested: the first stands for defaults without end.
func TestPlainMethodsOfEndlessDefaults(t *testing.T) {
	vattest.CheckLeaks(t)
	local := zoo.NewMirror(mirror{})
	t.Cleanup(local.Release)
	ctx := t.Context()
	for name, m := range map[string]zoo.Mirror{"local": local, "remote": vattest.Connect[zoo.Mirror](t, local.Ref)} {
		if c, err := m.Whole(ctx, nil); err != nil || !isEmpty(c) {
			t.Errorf("%s: nil parameters: %+v, %v", name, c, err)
		}
		if c, err := m.Whole(ctx, &zoo.Chain{}); err != nil || !isEmpty(c) {
			t.Errorf("%s: empty parameters: %+v, %v", name, c, err)
		}
		if c, err := m.Preset(ctx, nil); err != nil || c == nil || c.Count != 1 || c.Next != nil {
			t.Errorf("%s: a parameter's default: %+v, %v", name, c, err)
		}
		if one, all, err := m.Show(ctx, &zoo.Chain{}, make([]zoo.Chain, 3)); err != nil || !isEmpty(one) || len(all) != 3 || !isEmpty(&all[2]) {
			t.Errorf("%s: in fields: %+v, %+v, %v", name, one, all, err)
		}
		p := m.WholeRaw(ctx, func(c zoo.ChainBuilder) { deep(40, c) })
		if c, err := p.Wait(ctx); err != nil || c.Count != 40 || c.Next.Count != 39 {
			t.Errorf("%s: nested: %+v, %v", name, c, err)
		}
		p.Release()
		p = m.WholeRaw(ctx, func(c zoo.ChainBuilder) { deep(100_000, c) })
		if c, err := p.Wait(ctx); err == nil {
			t.Errorf("%s: nested without end: %+v", name, c)
		}
		p.Release()
	}
}

// Who sends pointers of the wrong kind has sent null.
func TestPlainMethodGetsNullForWrongKinds(t *testing.T) {
	local := zoo.NewMirror(mirror{})
	t.Cleanup(local.Release)
	remote := vattest.Connect[zoo.Mirror](t, local.Ref)
	ctx := t.Context()
	p := remote.WholeRaw(ctx, func(c zoo.ChainBuilder) {
		capnp.StructBuilder(c).Ptr(0).SetText("no struct")
		capnp.StructBuilder(c).Ptr(1).NewStruct(capnp.ObjectSize{DataWords: 1})
	})
	defer p.Release()
	if c, err := p.Wait(ctx); err != nil || !isEmpty(c) {
		t.Errorf("got %+v, %v", c, err)
	}
}

package plain_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/std/plain"
	"github.com/marque-rpc/marque/std/twoparty"
)

// through writes v to a message, sends that through bytes, and reads it.
func through[T plain.Pointer[T]](t *testing.T, v T) T {
	t.Helper()
	m := capnp.NewMessage()
	plain.Write(m.RootBuilder(), v)
	data, err := m.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	back, err := capnp.Unmarshal(data)
	if err != nil {
		t.Fatal(err)
	}
	return plain.Read[T](back.Root())
}

func same[T plain.Pointer[T]](t *testing.T, v T) {
	t.Helper()
	if got := through(t, v); !reflect.DeepEqual(got, v) {
		t.Errorf("%#v becomes %#v", v, got)
	}
}

func TestTypeArgumentsAreWrittenAndReadAlike(t *testing.T) {
	same[plain.Text](t, "text")
	same[plain.Text](t, "")
	same(t, plain.Data("data"))
	same[plain.Data](t, nil)
	same(t, plain.Nums[int16]{1, -2})
	same(t, plain.Nums[twoparty.Side]{twoparty.SideClient})
	same(t, plain.Bools{true, false, true})
	same(t, plain.List[plain.Text]{"a", "", "c"})
	same(t, plain.List[plain.Nums[uint8]]{{1}, nil, {2, 3}})
	same(t, plain.List[plain.List[plain.Text]]{{"x"}, nil})
	same(t, &twoparty.JoinKeyPart{JoinId: 1, PartCount: 2, PartNum: 1})
	same[*twoparty.JoinKeyPart](t, nil)
	same(t, plain.List[*twoparty.JoinKeyPart]{{JoinId: 1}, {JoinId: 2}})
}

func TestNilStructInAListIsAnEmptyOne(t *testing.T) {
	got := through(t, plain.List[*twoparty.JoinKeyPart]{nil, {JoinId: 2}})
	if len(got) != 2 || got[0].JoinId != 0 || got[1].JoinId != 2 {
		t.Errorf("got %+v", got)
	}
}

func TestListsOfStructsAreComposite(t *testing.T) {
	m := capnp.NewMessage()
	plain.WriteList(m.RootBuilder(), []*twoparty.JoinKeyPart{{JoinId: 1}, {JoinId: 2}})
	if k := m.Root().List().Elem(); k != capnp.StructElem {
		t.Errorf("the elements are of kind %v", k)
	}
}

func TestViewsReadInPlaceAndCopyWhole(t *testing.T) {
	m := capnp.NewMessage()
	(&twoparty.JoinKeyPart{JoinId: 7}).Build(twoparty.NewJoinKeyPart(m))
	v := plain.Read[plain.View[twoparty.JoinKeyPartReader]](m.Root())
	if v.Reader.JoinId() != 7 {
		t.Errorf("JoinId: %d", v.Reader.JoinId())
	}
	// A list has room for its largest element, wherever that is.
	small := capnp.NewMessage()
	small.NewRoot(capnp.ObjectSize{})
	empty := plain.Read[plain.View[twoparty.JoinKeyPartReader]](small.Root())
	got := through(t, plain.List[plain.View[twoparty.JoinKeyPartReader]]{empty, v})
	if len(got) != 2 || got[1].Reader.JoinId() != 7 {
		t.Errorf("got %+v", got)
	}
	if one := through(t, v); one.Reader.JoinId() != 7 {
		t.Errorf("a single view: %d", one.Reader.JoinId())
	}
}

func TestAnyOutlivesItsMessage(t *testing.T) {
	m := capnp.NewMessage()
	m.RootBuilder().SetText("kept")
	a := plain.CopyAny(m.Root())
	m.Reset()
	m.RootBuilder().SetText("gone")
	if got := plain.As[plain.Text](a); got != "kept" {
		t.Errorf("As: %q", got)
	}
	if !(plain.Any{}).IsNull() || a.IsNull() {
		t.Error("IsNull")
	}
	if got := plain.As[plain.Text](through(t, a)); got != "kept" {
		t.Errorf("through a message: %q", got)
	}
	if got := plain.As[plain.Text](plain.Any{}); got != "" {
		t.Errorf("null as text: %q", got)
	}
}

func TestWriteReplacesWhatWasThere(t *testing.T) {
	m := capnp.NewMessage()
	m.RootBuilder().SetText("old")
	plain.Write[plain.Data](m.RootBuilder(), nil)
	if !m.Root().IsNull() {
		t.Error("nil leaves the old value")
	}
}

// void is a type argument without a size, of which there can be many.
type void struct{}

func (void) FromPtr(plain.Ptr) void { return void{} }

func (void) ToPtr(plain.Slot) {}

func TestTooLongListsAreErrors(t *testing.T) {
	m := capnp.NewMessage()
	plain.WriteList(m.RootBuilder(), make([]void, 1<<29))
	if err := m.Err(); !errors.Is(err, capnp.ErrTooLarge) {
		t.Errorf("Err: %v", err)
	}
	m.Reset()
	plain.WriteListDepth(m.RootBuilder(), []plain.Text{"x"}, -1)
	if err := m.Err(); !errors.Is(err, capnp.ErrTooLarge) {
		t.Errorf("too deep: %v", err)
	}
}

func TestListsOfEmptyStructsHaveALimit(t *testing.T) {
	m := capnp.NewMessage()
	for n, want := range map[int]int{plain.MaxEmptyStructs: plain.MaxEmptyStructs, plain.MaxEmptyStructs + 1: 0} {
		m.Reset()
		capnp.NewStructs[capnp.StructBuilder](m.RootBuilder(), n, capnp.ObjectSize{})
		l := capnp.Structs[twoparty.JoinKeyPartReader](m.Root())
		if got := len(plain.Structs(l, twoparty.JoinKeyPartReader.Plain)); got != want {
			t.Errorf("%d empty structs read as %d", n, got)
		}
		if got := len(plain.ReadList[*twoparty.JoinKeyPart](m.Root())); got != want {
			t.Errorf("%d empty structs read as %d type arguments", n, got)
		}
		// What takes room in the message is as long as the message.
		m.Reset()
		capnp.NewStructs[capnp.StructBuilder](m.RootBuilder(), n, capnp.ObjectSize{DataWords: 1})
		if got := len(plain.ReadList[*twoparty.JoinKeyPart](m.Root())); got != n {
			t.Errorf("%d structs read as %d", n, got)
		}
	}
}

package book_test

import (
	"errors"
	"reflect"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/gen/internal/book"
	"github.com/marque-rpc/marque/std/plain"
)

// The plain form has nil for a default that contains itself, and copies the others.
func TestDefaultsThatContainThemselvesStayNil(t *testing.T) {
	want := book.Endless{Union: book.EndlessMember{}}
	empty := build(t, func(m *capnp.Message) { book.NewEndless(m) })
	for name, r := range map[string]book.EndlessReader{
		"an empty struct": book.ReadEndless(empty),
		"null":            {},
		"a default":       book.EndlessReader{}.Lists().At(0).At(0),
	} {
		want.Number = r.Number()
		if got := r.Plain(); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v\nwant %+v", name, got, want)
		}
	}
	if got := (book.MutualReader{}).Plain(); got.Endless != nil || !reflect.DeepEqual(got.Generic, &book.Looped[plain.Text]{}) {
		t.Errorf("mutual: %+v", got)
	}
	if got := (book.TreeReader{}).Plain(); !reflect.DeepEqual(got, book.Tree{Kids: []book.Tree{{Kids: []book.Tree{}, Number: 1}}}) {
		t.Errorf("with an end: %+v", got)
	}
	m := build(t, func(m *capnp.Message) { plain.Write(m.RootBuilder(), plain.List[*book.Endless]{{}, {}}) })
	if got := plain.Read[plain.List[*book.Endless]](m.Root()); len(got) != 2 || got[1].Self != nil {
		t.Errorf("as a type argument: %+v", got)
	}
}

// A default in a message is no longer null, and neither is an empty list.
func TestDefaultsThatContainThemselvesSurviveAPlainRoundTrip(t *testing.T) {
	m := build(t, func(m *capnp.Message) {
		b := book.NewEndless(m)
		b.Self().SetNumber(4)
		b.NewList(0)
		b.NewLists(1).At(0).NewPtrs(0)
	})
	p := book.ReadEndless(m).Plain()
	for range 3 {
		if p.Self.Number != 4 || p.Self.Self != nil || p.List == nil || len(p.List) != 0 || len(p.Lists) != 1 || p.Lists[0] == nil || len(p.Lists[0]) != 0 {
			t.Fatalf("got %+v", p)
		}
		m = build(t, func(m *capnp.Message) { p.Build(book.NewEndless(m)) })
		r := book.ReadEndless(m)
		if r.Self().Self().Self().Number() != 5 || r.List().Len() != 0 || r.Self().List().At(1).List().At(1).Number() != 6 {
			t.Fatal("the values have changed")
		}
		p = r.Plain()
	}
}

// wrong reads a Defaults in which every pointer leads to what put makes of it.
func wrong(t *testing.T, put func(capnp.PtrBuilder)) (*capnp.Message, book.DefaultsReader) {
	m := build(t, func(m *capnp.Message) {
		b := m.NewRoot(book.AnythingBuilder{}.ObjectSize())
		for i := range 9 {
			put(b.Ptr(i))
		}
	})
	return m, book.ReadDefaults(m)
}

// wrongKinds are pointers that no list can be read from.
var wrongKinds = map[string]func(capnp.PtrBuilder){
	"struct":     func(p capnp.PtrBuilder) { p.NewStruct(capnp.ObjectSize{DataWords: 1, PtrCount: 1}) },
	"capability": func(p capnp.PtrBuilder) { p.SetCapability(nothing{}) },
}

type nothing struct{}

func (nothing) Retain() capnp.Capability { return nothing{} }
func (nothing) Release()                 {}
func (nothing) IsNull() bool             { return false }

func TestListsOfTheWrongKindReadAsTheirDefaults(t *testing.T) {
	defaults := (book.DefaultsReader{}).Plain()
	want := book.Defaults{
		Nums: []int32{1}, Bools: []bool{true}, Texts: []string{"a"}, Datas: [][]byte{[]byte("b")}, Voids: make([]struct{}, 2),
		Structs: []book.Date{{Year: 1}}, Lists: [][]int8{{1}}, Moods: []book.Mood{book.MoodHappy}, Union: book.DefaultsMember{Value: []uint16{2}},
	}
	if !reflect.DeepEqual(defaults, want) {
		t.Fatalf("the defaults are %+v", defaults)
	}
	for name, put := range wrongKinds {
		m, r := wrong(t, put)
		if got := r.Plain(); !reflect.DeepEqual(got, want) {
			t.Errorf("%s: got %+v\nwant %+v", name, got, want)
		}
		if err := m.Err(); !errors.Is(err, capnp.ErrWrongKind) {
			t.Errorf("%s: Err is %v", name, err)
		}
	}
	m, r := wrong(t, func(p capnp.PtrBuilder) { p.SetBools([]bool{false, false, false}) })
	want.Bools = make([]bool, 3)
	if got := r.Plain(); !reflect.DeepEqual(got, want) {
		t.Errorf("bits: got %+v\nwant %+v", got, want)
	}
	if err := m.Err(); !errors.Is(err, capnp.ErrWrongKind) {
		t.Errorf("bits: Err is %v", err)
	}
}

// A list that is there and empty is neither null nor its default.
func TestPlainRoundTripTellsEmptyListsFromNull(t *testing.T) {
	type voids = []struct{}
	for _, want := range []book.Lists{
		{},
		{[]int32{}, []bool{}, []string{}, [][]byte{}, voids{}, []book.Date{}, [][]int8{}, []book.Mood{}},
		{[]int32{1}, []bool{false}, []string{""}, [][]byte{nil, {}, {1}}, make(voids, 3), []book.Date{{}}, [][]int8{nil, {}, {1}}, []book.Mood{0}},
	} {
		m := build(t, func(m *capnp.Message) { want.Build(book.NewLists(m)) })
		if got := book.ReadLists(m).Plain(); !reflect.DeepEqual(got, want) {
			t.Errorf("got  %#v\nwant %#v", got, want)
		}
	}
	empty := book.Defaults{
		Nums: []int32{}, Bools: []bool{}, Texts: []string{}, Datas: [][]byte{}, Voids: voids{},
		Structs: []book.Date{}, Lists: [][]int8{}, Moods: []book.Mood{}, Union: book.DefaultsMember{Value: []uint16{}},
	}
	m := build(t, func(m *capnp.Message) { empty.Build(book.NewDefaults(m)) })
	if got := book.ReadDefaults(m).Plain(); !reflect.DeepEqual(got, empty) {
		t.Errorf("with defaults: got %#v", got)
	}
}

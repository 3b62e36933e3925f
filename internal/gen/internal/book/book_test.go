package book_test

import (
	"errors"
	"math"
	"reflect"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/gen/internal/book"
	"github.com/marque-rpc/marque/std/plain"
)

func person() *book.Person {
	extra, err := plain.AnyOf(plain.Text("extra"))
	if err != nil {
		panic(err)
	}
	return &book.Person{
		Id: 7, Name: "Ada", Email: "ada@example.com",
		Phones: []book.PersonPhoneNumber{
			{Number: "1", Type: book.PersonPhoneNumberTypeHome},
			{Number: "2", Type: book.PersonPhoneNumberTypeWork},
		},
		Employment:  book.PersonEmploymentArmy{Rank: 9, Base: "moon"},
		Address:     book.PersonAddress{Street: "Main", Zip: 99},
		Friends:     []book.Person{{Name: "Bob", Employment: book.PersonEmploymentWhichSelfEmployed, Born: &book.Date{Year: 1}, Key: []byte{}, Scores: []int16{4}}},
		Spouse:      &book.Person{Name: "Eve", Employment: book.PersonEmploymentSchool{Value: "MIT"}, Born: &book.Date{}, Key: []byte{1}, Scores: []int16{5}},
		Photo:       []byte{1, 2, 3},
		Money:       -1.25,
		Height:      1.5,
		Tags:        []string{"a", "", "c"},
		Scores:      []int16{-1, 0, 1},
		Matrix:      [][]float64{{1, 2}, {3}},
		Moods:       []book.Mood{book.MoodHappy, book.MoodSad, 9},
		Mood:        book.MoodSad,
		Extra:       extra,
		Flags:       []bool{true, false, true},
		Temperature: 36,
		Born:        &book.Date{Year: 1815, Month: 12, Day: 10},
		Key:         []byte("k"),
	}
}

// build writes v to a message, sends that through bytes, and reads it.
func build(t *testing.T, fill func(*capnp.Message)) *capnp.Message {
	t.Helper()
	m := capnp.NewMessage()
	fill(m)
	data, err := m.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	got, err := capnp.Unmarshal(data)
	if err != nil {
		t.Fatal(err)
	}
	return got
}

func TestPlainRoundTripIsExact(t *testing.T) {
	want := person()
	m := build(t, func(m *capnp.Message) { want.Build(book.NewPerson(m)) })
	got := book.ReadPerson(m).Plain()
	if text := plain.As[plain.Text](got.Extra); text != "extra" {
		t.Errorf("Extra is %q", text)
	}
	got.Extra, want.Extra = plain.Any{}, plain.Any{}
	if !reflect.DeepEqual(&got, want) {
		t.Errorf("got  %+v\nwant %+v", &got, want)
	}
}

func TestPlainValueOutlivesItsMessage(t *testing.T) {
	m := capnp.NewMessage()
	person().Build(book.NewPerson(m))
	got := book.ReadPerson(m).Plain()
	m.Reset()
	book.NewPerson(m).SetName("overwritten, and long enough to reach everything else")
	if got.Name != "Ada" || got.Tags[0] != "a" || got.Photo[0] != 1 || got.Spouse.Name != "Eve" {
		t.Errorf("the value changed with the message: %+v", got)
	}
}

func TestDefaults(t *testing.T) {
	p := book.PersonReader{}
	if p.Email() != "nobody@example.com" || p.Money() != 1.5 || !p.Married() || p.Mood() != book.MoodHappy || p.Temperature() != -5 ||
		p.Address().Zip() != 1234 || p.Born().Year() != 1970 || string(p.Key()) != "\x01\x02\xff" {
		t.Errorf("wrong defaults: %+v", p.Plain())
	}
	if got := p.Scores().AppendTo(nil); !reflect.DeepEqual(got, []int16{1, -2, 3}) {
		t.Errorf("default scores: %v", got)
	}
	m := capnp.NewMessage()
	b := book.NewPerson(m)
	b.SetMarried(false)
	b.SetMoney(0)
	b.SetTemperature(0)
	b.SetMood(book.MoodSad)
	b.Born().SetDay(2)
	b.Scores().Set(0, 100)
	b.Address().SetZip(0)
	r := b.Reader()
	if r.Married() || r.Money() != 0 || r.Temperature() != 0 || r.Mood() != book.MoodSad || r.Address().Zip() != 0 {
		t.Errorf("zero values do not overrule defaults: %+v", r.Plain())
	}
	if r.Born().Year() != 1970 || r.Born().Day() != 2 || r.Scores().At(0) != 100 || r.Scores().At(2) != 3 {
		t.Errorf("changing a default in place: %v %v", r.Born().Plain(), r.Scores().AppendTo(nil))
	}
	if p.Born().Day() != 1 || p.Scores().At(0) != 1 {
		t.Error("the default itself was changed")
	}
}

func TestInactiveUnionMemberIsVisible(t *testing.T) {
	m := capnp.NewMessage()
	b := book.NewShape(m)
	b.SetSquare(3)
	r := b.Reader()
	if _, ok := r.Circle(); ok {
		t.Error("Circle is ok though square is set")
	}
	if v, ok := r.Square(); v != 3 || !ok {
		t.Errorf("Square: %v, %v", v, ok)
	}
	if c := b.NewCircle(); c.Reader().Radius() != 0 {
		t.Errorf("a new circle has the square's bits: %v", c.Reader().Radius())
	}
	if r.Which() != book.ShapeWhichCircle {
		t.Errorf("Which: %v", r.Which())
	}
	if _, ok := b.Polygon(); ok {
		t.Error("Polygon can be changed though circle is set")
	}
}

func TestUnionMembersOfPlainForm(t *testing.T) {
	for _, want := range []book.ShapeUnion{
		book.ShapeCircle{Radius: 1}, book.ShapeSquare{Value: 2}, book.ShapeWhichEmpty, book.ShapePolygon{Value: []book.ShapePoint{{X: 1}}},
		book.ShapeInner{Value: &book.Shape{Area: 5, Union: book.ShapeWhichEmpty}}, book.ShapeWhich(77),
	} {
		m := build(t, func(m *capnp.Message) { (&book.Shape{Area: 1, Union: want}).Build(book.NewShape(m)) })
		got := book.ReadShape(m).Plain()
		if !reflect.DeepEqual(got, book.Shape{Area: 1, Union: want}) {
			t.Errorf("got %#v, want %#v", got.Union, want)
		}
		if got.Union.Which() != want.Which() {
			t.Errorf("Which: %v, want %v", got.Union.Which(), want.Which())
		}
	}
	m := build(t, func(m *capnp.Message) { (&book.Shape{Union: book.ShapeInner{}}).Build(book.NewShape(m)) })
	if w := book.ReadShape(m).Which(); w != book.ShapeWhichInner {
		t.Errorf("a null member is not selected: %v", w)
	}
}

func TestEndlessPlainValueIsAnError(t *testing.T) {
	p := &book.Person{Name: "Narcissus"}
	p.Spouse = p
	m := capnp.NewMessage()
	p.Build(book.NewPerson(m))
	if _, err := m.Marshal(); !errors.Is(err, capnp.ErrTooLarge) {
		t.Errorf("Marshal: %v", err)
	}
	s := &book.Shape{}
	s.Union = book.ShapeInner{Value: s}
	m = capnp.NewMessage()
	s.Build(book.NewShape(m))
	if m.Err() == nil {
		t.Error("an endless union is no error")
	}
}

func TestNestingUpToTheLimitIsBuilt(t *testing.T) {
	nest := func(n int) *book.Shape {
		s := &book.Shape{}
		for range n - 1 {
			s = &book.Shape{Union: book.ShapeInner{Value: s}}
		}
		return s
	}
	m := capnp.NewMessage()
	nest(plain.MaxDepth).Build(book.NewShape(m))
	if err := m.Err(); err != nil {
		t.Errorf("%d levels: %v", plain.MaxDepth, err)
	}
	m.Reset()
	nest(plain.MaxDepth + 1).Build(book.NewShape(m))
	if m.Err() == nil {
		t.Errorf("%d levels are no error", plain.MaxDepth+1)
	}
}

func TestEnumsKeepUnknownValues(t *testing.T) {
	if s := book.MoodHappy.String(); s != "happy" {
		t.Errorf("String: %q", s)
	}
	unknown := book.Mood(7)
	if s := unknown.String(); s != "Mood(7)" || unknown.Known() {
		t.Errorf("unknown value: %q, %v", s, unknown.Known())
	}
}

func TestConstants(t *testing.T) {
	if book.Limit != 77 || book.Motto != `be "kind"` || book.Pi != 3.14159 || book.Best != book.MoodHappy || !math.IsInf(float64(book.Inf()), 1) {
		t.Error("wrong constants")
	}
	if o := book.Origin(); o.X() != 1 || o.Y() != 2 {
		t.Errorf("Origin: %+v", o.Plain())
	}
	if got := book.Primes().AppendTo(nil); !reflect.DeepEqual(got, []uint8{2, 3, 5, 7}) {
		t.Errorf("Primes: %v", got)
	}
	if string(book.Blob()) != "\x00\xff" {
		t.Errorf("Blob: %q", book.Blob())
	}
}

func TestGenericStructs(t *testing.T) {
	d := &book.Directory{
		ByName: &book.Map[plain.Text, *book.Person]{Entries: []book.MapEntry[plain.Text, *book.Person]{
			{Key: "ada", Value: &book.Person{Id: 1, Name: "Ada"}},
			{Key: "nobody"},
		}},
		Lists: &book.Map[plain.Text, plain.Nums[int32]]{Entries: []book.MapEntry[plain.Text, plain.Nums[int32]]{{Key: "x", Value: []int32{1, 2}}}},
		Page:  &book.Page[*book.Person]{One: &book.Person{Id: 3}, More: &book.Page[*book.Person]{One: &book.Person{Id: 4}}},
	}
	m := build(t, func(m *capnp.Message) { d.Build(book.NewDirectory(m)) })
	r := book.ReadDirectory(m)
	e := r.ByName().Entries().At(0)
	if e.Key() != "ada" || e.Value().Name != "Ada" || book.PersonReader(e.ValuePtr().Struct()).Id() != 1 {
		t.Errorf("entry 0: %+v", e.Plain())
	}
	if nobody := r.ByName().Entries().At(1); nobody.Value() != nil || nobody.HasValue() {
		t.Errorf("entry 1: %+v", nobody.Plain())
	}
	// The same bytes, read in place by another choice of type argument.
	view := book.MapReader[plain.Text, plain.View[book.PersonReader]](r.ByName())
	if name := view.Entries().At(0).Value().Reader.Name(); name != "Ada" {
		t.Errorf("in place: %q", name)
	}
	got := r.Plain()
	if got.Lists.Entries[0].Value[1] != 2 || got.Page.More.One.Id != 4 || got.Untyped != nil {
		t.Errorf("Plain: %+v", got)
	}
}

func TestGenericUnion(t *testing.T) {
	m := build(t, func(m *capnp.Message) {
		v := book.Either[plain.Text, *book.Person]{Union: book.EitherRight[plain.Text, *book.Person]{Value: &book.Person{Id: 8}}}
		v.Build(book.NewEither[plain.Text, *book.Person](m))
	})
	switch u := book.ReadEither[plain.Text, *book.Person](m).Plain().Union.(type) {
	case book.EitherRight[plain.Text, *book.Person]:
		if u.Value.Id != 8 {
			t.Errorf("right: %+v", u.Value)
		}
	default:
		t.Errorf("got %#v", u)
	}
}

func TestReadersAllocateNothing(t *testing.T) {
	m := build(t, func(m *capnp.Message) { person().Build(book.NewPerson(m)) })
	sum := 0
	n := testing.AllocsPerRun(100, func() {
		p := book.ReadPerson(m)
		sum += len(p.Name()) + int(p.Id()) + len(p.Email())
		for _, ph := range p.Phones().All() {
			sum += len(ph.Number())
		}
		if a, ok := p.Employment().Army(); ok {
			sum += int(a.Rank())
		}
	})
	if n != 0 {
		t.Errorf("%v allocations to read", n)
	}
	b := capnp.NewMessage()
	n = testing.AllocsPerRun(100, func() {
		b.Reset()
		p := book.NewPerson(b)
		p.SetName("Ada")
		p.SetMoney(3)
		p.NewPhones(2).At(1).SetNumber("5")
		p.Employment().SetEmployer("x")
	})
	if n != 0 {
		t.Errorf("%v allocations to build", n)
	}
}

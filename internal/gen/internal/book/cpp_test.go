package book_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"os/exec"
	"reflect"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/capnp"
	"github.com/marque-rpc/marque/internal/gen/internal/book"
	"github.com/marque-rpc/marque/std/plain"
)

// cpp runs the C++ tool on the schema of this package.
func cpp(t *testing.T, in []byte, command, typ string) []byte {
	t.Helper()
	if _, err := exec.LookPath("capnp"); err != nil {
		if os.Getenv("MARQUE_REQUIRE_CPP") == "1" {
			t.Fatal("the C++ tool capnp is not installed, and MARQUE_REQUIRE_CPP=1 says that it must be")
		}
		t.Skip("NOT COMPARED with the C++ tool: capnp is not installed (apt-get install capnproto libcapnp-dev)")
	}
	cmd := exec.Command("capnp", command, "book.capnp", typ)
	cmd.Stdin = bytes.NewReader(in)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	if err := cmd.Run(); err != nil {
		t.Fatalf("capnp %s: %v\n%s", command, err, errs.Bytes())
	}
	return out.Bytes()
}

func TestCPPReadsWhatPlainFormBuilds(t *testing.T) {
	p := person()
	p.Extra = plain.Any{}   // text formats cannot carry it,
	p.Moods = p.Moods[:2:2] // nor values without a name
	m := capnp.NewMessage()
	p.Build(book.NewPerson(m))
	data, err := m.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	text := cpp(t, data, "decode", "Person")
	again, err := capnp.Unmarshal(cpp(t, text, "encode", "Person"))
	if err != nil {
		t.Fatal(err)
	}
	got := book.ReadPerson(again).Plain()
	if !reflect.DeepEqual(&got, p) {
		t.Errorf("through C++ text:\n%s\ngot  %+v\nwant %+v", text, &got, p)
	}
}

func TestReadsWhatCPPBuilds(t *testing.T) {
	m, err := capnp.Unmarshal(cpp(t, []byte(`(area = 2, polygon = [(x = 1, y = 2), (x = 3)])`), "encode", "Shape"))
	if err != nil {
		t.Fatal(err)
	}
	got := book.ReadShape(m).Plain()
	want := book.Shape{Area: 2, Union: book.ShapePolygon{Value: []book.ShapePoint{{X: 1, Y: 2}, {X: 3}}}}
	if !reflect.DeepEqual(got, want) {
		t.Errorf("got %+v, want %+v", got, want)
	}
	m, err = capnp.Unmarshal(cpp(t, []byte(`(byName = (entries = [(key = "a", value = (id = 5))]), lists = (entries = [(key = "l", value = [1, 2])]))`), "encode", "Directory"))
	if err != nil {
		t.Fatal(err)
	}
	d := book.ReadDirectory(m).Plain()
	if e := d.ByName.Entries[0]; e.Key != "a" || e.Value.Id != 5 {
		t.Errorf("byName: %+v", e)
	}
	if e := d.Lists.Entries[0]; e.Key != "l" || !reflect.DeepEqual([]int32(e.Value), []int32{1, 2}) {
		t.Errorf("lists: %+v", e)
	}
}

// randomPerson is a person with anything in it, but for floats of 32 bits that the C++ tool prints with too few digits.
func randomPerson(r *rand.Rand, depth int) *book.Person {
	text := func() string { return strings.Repeat(string(rune('a'+r.IntN(26))), r.IntN(12)) }
	data := func() []byte {
		b := make([]byte, 1+r.IntN(20))
		for i := range b {
			b[i] = byte(r.Uint32())
		}
		return b
	}
	p := &book.Person{
		Id: r.Uint32(), Name: text(), Email: text(), Address: book.PersonAddress{Street: text(), Zip: uint16(r.Uint32())},
		Photo: data(), Money: r.NormFloat64(), Married: r.IntN(2) == 0, Height: float32(r.IntN(1000)) / 8, Mood: book.Mood(r.IntN(2)),
		Temperature: int8(r.Uint32()), Born: &book.Date{Year: int16(r.Uint32()), Month: uint8(r.Uint32()), Day: uint8(r.Uint32())}, Key: data(),
	}
	switch r.IntN(5) {
	case 0:
		p.Employment = book.PersonEmploymentWhichUnemployed
	case 1:
		p.Employment = book.PersonEmploymentEmployer{Value: text()}
	case 2:
		p.Employment = book.PersonEmploymentSchool{Value: text()}
	case 3:
		p.Employment = book.PersonEmploymentWhichSelfEmployed
	case 4:
		p.Employment = book.PersonEmploymentArmy{Rank: uint8(r.Uint32()), Base: text()}
	}
	p.Scores = []int16{int16(r.Uint32())}
	for range r.IntN(4) {
		p.Phones = append(p.Phones, book.PersonPhoneNumber{Number: text(), Type: book.PersonPhoneNumberType(r.IntN(3))})
		p.Tags = append(p.Tags, text())
		p.Scores = append(p.Scores, int16(r.Uint32()))
		p.Matrix = append(p.Matrix, []float64{r.Float64(), r.NormFloat64()})
		p.Moods = append(p.Moods, book.Mood(r.IntN(2)))
		p.Flags = append(p.Flags, r.IntN(2) == 0)
		if depth < 3 {
			p.Friends = append(p.Friends, *randomPerson(r, depth+1))
			p.Spouse = randomPerson(r, depth+1)
		}
	}
	return p
}

func TestRandomPlainValuesThroughCPP(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	want := &book.AddressBook{}
	for range 50 {
		want.People = append(want.People, *randomPerson(r, 0))
	}
	m := capnp.NewMessage()
	want.Build(book.NewAddressBook(m))
	data, err := m.Marshal()
	if err != nil {
		t.Fatal(err)
	}
	again, err := capnp.Unmarshal(cpp(t, cpp(t, data, "decode", "AddressBook"), "encode", "AddressBook"))
	if err != nil {
		t.Fatal(err)
	}
	got := book.ReadAddressBook(again).Plain()
	for i := range want.People {
		if !reflect.DeepEqual(got.People[i], want.People[i]) {
			t.Fatalf("person %d:\ngot  %+v\nwant %+v", i, got.People[i], want.People[i])
		}
	}
}

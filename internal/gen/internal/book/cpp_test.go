package book_test

import (
	"bytes"
	"os"
	"os/exec"
	"reflect"
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

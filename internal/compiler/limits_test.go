package compiler_test

import (
	"encoding/binary"
	"fmt"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/internal/compiler/diag"
	"github.com/marque-rpc/marque/internal/compiler/syntax"
)

const anID = "@0xbd6f6ac1a2a4d8f1;\n"

// nested is before, n times, middle and after, n times.
func nested(before, middle, after string, n int) string {
	return strings.Repeat(before, n) + middle + strings.Repeat(after, n)
}

// hostile are programs that ask for too much. Each is refused with the code, soon.
func hostile() map[string]struct {
	code diag.Code
	text string
} {
	type program = struct {
		code diag.Code
		text string
	}
	doubling := func(n int) string {
		var b strings.Builder
		b.WriteString(anID + "struct Pair(A, B) { a @0 :A; b @1 :B; }\nusing T0 = Text;\n")
		for i := range n {
			fmt.Fprintf(&b, "using T%d = Pair(T%d, T%d);\n", i+1, i, i)
		}
		fmt.Fprintf(&b, "struct S { f @0 :T%d; }\n", n)
		return b.String()
	}
	doublingValue := func(n int) string {
		var b strings.Builder
		b.WriteString(anID + "struct P { a @0 :P; b @1 :P; t @2 :Text; }\nconst c0 :P = (t = \"x\");\n")
		for i := range n {
			fmt.Fprintf(&b, "const c%d :P = (a = .c%d, b = .c%d);\n", i+1, i, i)
		}
		return b.String()
	}
	chain := func(n int) string {
		var b strings.Builder
		b.WriteString(anID)
		for i := range n {
			fmt.Fprintf(&b, "const c%d :Int32 = .c%d;\n", i, i+1)
		}
		fmt.Fprintf(&b, "const c%d :Int32 = 1;\n", n)
		return b.String()
	}
	wide := func(n int, typ string) string {
		var b strings.Builder
		b.WriteString(anID + "struct S {\n")
		for i := range n {
			fmt.Fprintf(&b, "f%d @%d :%s;\n", i, i, typ)
		}
		b.WriteString("}\n")
		return b.String()
	}
	large := "const big :Text = \"" + strings.Repeat("x", 400000) + "\";\nstruct T { t @0 :Text; }\nannotation a(*) :Text;\n"
	uses := func(format string) string { // of a large constant
		var b strings.Builder
		for i := range 5000 {
			b.WriteString(strings.ReplaceAll(format, "#", fmt.Sprint(i)))
		}
		return b.String()
	}
	bigElement := wide(60000, "UInt64") + "const c :List(S) = [" + strings.Repeat("(),", 100000) + "];\n"
	return map[string]program{
		"deep blocks":        {diag.TooDeep, anID + nested("struct A {", "", "}", 100000)},
		"deep groups":        {diag.TooDeep, anID + "struct S {" + nested("g :group {", "f @0 :Void;", "}", 100000) + "}"},
		"deep lists":         {diag.TooDeep, anID + "const c :Int32 = " + nested("[", "1", "]", 100000) + ";"},
		"deep parentheses":   {diag.TooDeep, anID + "const c :Int32 = " + nested("(", "1", ")", 100000) + ";"},
		"deep types":         {diag.TooDeep, anID + "struct S { f @0 :" + nested("List(", "Int8", ")", 100000) + "; }"},
		"long name":          {diag.TooDeep, anID + "struct S { f @0 :A" + strings.Repeat(".A", 100000) + "; }"},
		"long application":   {diag.TooDeep, anID + "struct S { f @0 :A" + strings.Repeat("(A)", 100000) + "; }"},
		"open blocks":        {diag.TooDeep, anID + strings.Repeat("struct A {", 100000)},
		"open parentheses":   {diag.TooDeep, anID + "const c :Int32 = " + strings.Repeat("(", 100000)},
		"chain":              {diag.TooDeep, chain(2000)},
		"doubling types":     {diag.TypeTooLarge, doubling(60)},
		"doubling values":    {diag.ValueTooLarge, doublingValue(60)},
		"deep values":        {diag.ValueTooLarge, deepValue()},
		"large elements":     {diag.ValueTooLarge, bigElement},
		"large struct":       {diag.StructTooLong, wide(65536, "UInt64")},
		"large file":         {diag.FileTooLarge, anID + strings.Repeat("#", syntax.MaxFileBytes)},
		"many errors":        {diag.NotDefined, anID + "struct S {\n" + manyUnknown(60000) + "}\n"},
		"many bad tokens":    {diag.IllegalCharacter, anID + strings.Repeat("\\ ", 500000)},
		"many strings":       {diag.Unexpected, anID + "const c :Text = " + strings.Repeat(`"abcd" `, 1000000)},
		"crowded union":      {diag.StructTooLong, crowdedUnion()},
		"instances of types": {diag.TypeTooLarge, manyInstances()},
		"large texts":        {diag.ValueTooLarge, anID + large + "const c :List(Text) = [" + uses(".big,") + "];\n"},
		"large fields":       {diag.ValueTooLarge, anID + large + "const c :List(T) = [" + uses("(t = .big),") + "];\n"},
		"large first fields": {diag.ValueTooLarge, anID + large + "const c :List(T) = [" + uses(".big,") + "];\n"},
		"large constants":    {diag.ValueTooLarge, anID + large + uses("const c# :Text = .big;\n")},
		"large defaults":     {diag.ValueTooLarge, anID + large + "struct S {" + uses("f# @# :Text = .big;\n") + "}\n"},
		"large annotations":  {diag.ValueTooLarge, anID + large + uses("struct S# $a(.big) {}\n")},
		"long names":         {diag.NamesTooLong, anID + "struct " + strings.Repeat("A", 400000) + "{\n" + uses("struct B# {}\n") + "}\n"},
		"long group names":   {diag.NamesTooLong, anID + "struct " + strings.Repeat("A", 400000) + "{\n" + uses("g# :group { f# @# :Void; }\n") + "}\n"},
		"long method names":  {diag.NamesTooLong, anID + "interface " + strings.Repeat("A", 400000) + "{\n" + uses("m# @# ();\n") + "}\n"},
	}
}

func manyUnknown(n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "f%d @%d :Unknown%d;\n", i, i, i)
	}
	return b.String()
}

func deepValue() string {
	text := anID + "struct P { p @0 :P; }\nconst c0 :P = ();\n"
	for i := range 60 {
		text += fmt.Sprintf("const c%d :P = (p = (p = .c%d));\n", i+1, i)
	}
	return text
}

// crowdedUnion has one member with very many places and many members that search them all.
func crowdedUnion() string {
	var b strings.Builder
	b.WriteString(anID + "struct S { union {\n g :group {\n")
	n := 0
	for range 30000 {
		fmt.Fprintf(&b, "f%d @%d :UInt64;\n", n, n)
		n++
	}
	b.WriteString("}\n")
	for range 30000 {
		fmt.Fprintf(&b, "f%d @%d :UInt8;\n", n, n)
		n++
	}
	b.WriteString("} }\n")
	return b.String()
}

// manyInstances uses a large generic type very often.
func manyInstances() string {
	var b strings.Builder
	b.WriteString(anID + "struct Pair(A, B) { a @0 :A; b @1 :B; }\nusing T0 = Text;\n")
	for i := range 10 {
		fmt.Fprintf(&b, "using T%d = Pair(T%d, T%d);\n", i+1, i, i)
	}
	b.WriteString("struct S {\n")
	for i := range 20000 {
		fmt.Fprintf(&b, "f%d @%d :T10;\n", i, i)
	}
	b.WriteString("}\n")
	return b.String()
}

// maxAllocated is more than any program needs: all values that are allowed, twice, and what holds them together.
const maxAllocated = 512 << 20

// allocated is how many bytes the process has allocated since it started.
func allocated() uint64 {
	var m runtime.MemStats
	runtime.ReadMemStats(&m)
	return m.TotalAlloc
}

func TestHostileProgramsAreRefused(t *testing.T) {
	for name, p := range hostile() {
		t.Run(name, func(t *testing.T) {
			start, before := time.Now(), allocated()
			_, ds := compiler.Compile(compiler.Options{Loader: memory(p.text), Files: []string{"x.capnp"}})
			found := false
			for _, d := range ds {
				found = found || d.Code == p.code
			}
			if !found {
				t.Errorf("no %s among %d diagnostics: %.300s", p.code, len(ds), ds.String())
			}
			if n := allocated() - before; n > maxAllocated {
				t.Errorf("%d bytes of source made the compiler allocate %d", len(p.text), n)
			}
			// The time is only logged: whether it is exponential shows in that the test ends.
			t.Logf("%d bytes: %v, %d MiB", len(p.text), time.Since(start), (allocated()-before)>>20)
		})
	}
}

// framed is a message of one segment.
func framed(words []uint64) string {
	b := binary.LittleEndian.AppendUint64(nil, uint64(len(words))<<32)
	for _, w := range words {
		b = binary.LittleEndian.AppendUint64(b, w)
	}
	return string(b)
}

// sharing is a message whose pointers all lead to the same data: 20 kB that are worth 12 MB.
func sharing() string {
	const pointers, dataWords = 1500, 1000
	words := make([]uint64, 2+pointers+dataWords)
	words[0] = 1 << 48                  // the root: a struct with one pointer,
	words[1] = 1 | 6<<32 | pointers<<35 // to a list of pointers
	for i := range pointers {
		words[2+i] = uint64(pointers-1-i)<<2 | 1 | 2<<32 | dataWords*8<<35
	}
	return framed(words)
}

func TestEmbeddedMessagesAreChargedForWhatTheyBecome(t *testing.T) {
	const many = 5000
	large := make([]uint64, 1+60000+60000)
	large[0] = 60000<<32 | 60000<<48
	for name, p := range map[string]struct{ embedded, text string }{
		"shared":       {sharing(), "struct S { l @0 :List(Data); }\nconst c :List(S) = [" + strings.Repeat("embed \"m\",", many) + "];\n"},
		"large sample": {framed(large), "struct S {}\nconst c :List(S) = [embed \"m\"," + strings.Repeat("(),", many) + "];\n"},
	} {
		loader := memory("")
		loader.ReadFile = func(path string) ([]byte, error) {
			if path == "m" {
				return []byte(p.embedded), nil
			}
			return []byte(anID + p.text), nil
		}
		before := allocated()
		_, ds := compiler.Compile(compiler.Options{Loader: loader, Files: []string{"x.capnp"}})
		if len(ds) == 0 || ds[len(ds)-1].Code != diag.ValueTooLarge {
			t.Errorf("%s: %.500s", name, ds.String())
		}
		if n := allocated() - before; n > maxAllocated {
			t.Errorf("%s: %d bytes allocated", name, n)
		}
	}
}

func TestNestingTooDeepIsSaidOnce(t *testing.T) {
	for name, p := range hostile() {
		if !strings.HasPrefix(name, "deep ") || p.code != diag.TooDeep {
			continue
		}
		_, ds := compiler.Compile(compiler.Options{Loader: memory(p.text), Files: []string{"x.capnp"}})
		if len(ds) != 1 {
			t.Errorf("%s: %d diagnostics: %.500s", name, len(ds), ds.String())
		}
	}
}

func TestLongChainsOfTypesAreCompiled(t *testing.T) {
	const n = 30000
	var b strings.Builder
	b.WriteString(anID)
	for i := range n {
		fmt.Fprintf(&b, "struct S%d { f @0 :S%d; }\n", i, i+1)
	}
	fmt.Fprintf(&b, "struct S%d {}\n", n)
	r, ds := compiler.Compile(compiler.Options{Loader: memory(b.String()), Files: []string{"x.capnp"}})
	if err := ds.Err(); err != nil {
		t.Fatal(err)
	}
	if len(r.Nodes) != n+2 {
		t.Errorf("%d nodes, want %d", len(r.Nodes), n+2)
	}
}

func TestTooManyFiles(t *testing.T) {
	l := &compiler.Files{ReadFile: func(p string) ([]byte, error) {
		n := 0
		if _, err := fmt.Sscanf(p, "f%d.capnp", &n); err != nil {
			return nil, os.ErrNotExist
		}
		return fmt.Appendf(nil, "@0x%x;\nusing N = import \"f%d.capnp\";\nstruct S { s @0 :N.S; }\n", 1<<63+uint64(n), n+1), nil
	}}
	_, ds := compiler.Compile(compiler.Options{Loader: l, Files: []string{"f0.capnp"}})
	if len(ds) == 0 || !strings.Contains(ds.String(), string(diag.TooManyFiles)) && !strings.Contains(ds.String(), string(diag.TooDeep)) {
		t.Errorf("no complaint: %v", ds)
	}
}

func TestAMissingFileIsReported(t *testing.T) {
	_, ds := compiler.Compile(compiler.Options{Loader: memory(""), Files: []string{"nothing.capnp"}})
	if len(ds) != 1 || ds[0].Code != diag.FileNotFound || ds[0].File != "nothing.capnp" {
		t.Errorf("got %v", ds)
	}
}

func TestStreamNeedsItsFile(t *testing.T) {
	l := memory(anID + "interface I { m @0 () -> stream; }\n")
	l.Standard = nil
	_, ds := compiler.Compile(compiler.Options{Loader: l, Files: []string{"x.capnp"}})
	if len(ds) != 1 || ds[0].Code != diag.BadStreamFile {
		t.Errorf("got %v", ds)
	}
}

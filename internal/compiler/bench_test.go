package compiler_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/marque-rpc/marque/internal/compiler"
	"github.com/marque-rpc/marque/std"
)

// largeSchema is a schema of about that many lines, made of random ones. Each is in an interface, to keep names apart.
func largeSchema(tb testing.TB, lines int) string {
	tb.Helper()
	var b strings.Builder
	b.WriteString("@0xbd6f6ac1a2a4d8f1;\nannotation note(*) :Text;\nannotation mark(*) :Void;\n")
	n := 3
	for seed := uint64(0); n < lines; seed++ {
		g := generate(seed, "x.capnp", nil)
		body := g.b.String()
		if _, ds := compiler.Compile(compiler.Options{Loader: memory(body), Files: []string{"x.capnp"}}); ds.Err() != nil {
			continue
		}
		fmt.Fprintf(&b, "interface Part%d {\n", seed)
		for _, line := range strings.SplitAfter(body, "\n") {
			if strings.HasPrefix(line, "@0x") || strings.HasPrefix(line, "$note") || strings.HasPrefix(line, "annotation ") {
				continue
			}
			for _, c := range g.consts {
				line = strings.ReplaceAll(line, " = "+c.name+" ", " = Part"+fmt.Sprint(seed)+c.name+" ")
				line = strings.ReplaceAll(line, " = "+c.name+";", " = Part"+fmt.Sprint(seed)+c.name+";")
				line = strings.ReplaceAll(line, " = "+c.name+",", " = Part"+fmt.Sprint(seed)+c.name+",")
				line = strings.ReplaceAll(line, " = "+c.name+")", " = Part"+fmt.Sprint(seed)+c.name+")")
			}
			b.WriteString(line)
			n++
		}
		b.WriteString("}\n")
		n += 2
	}
	return b.String()
}

// memory is a loader with one file.
func memory(text string) *compiler.Files {
	return &compiler.Files{
		ReadFile: func(p string) ([]byte, error) {
			if p != "x.capnp" {
				return nil, os.ErrNotExist
			}
			return []byte(text), nil
		},
		Standard: std.FS,
	}
}

func BenchmarkCompile5000Lines(b *testing.B) {
	text := largeSchema(b, 5000)
	b.SetBytes(int64(len(text)))
	b.ReportMetric(float64(strings.Count(text, "\n")), "lines")
	for b.Loop() {
		r, ds := compiler.Compile(compiler.Options{Loader: memory(text), Files: []string{"x.capnp"}})
		if err := ds.Err(); err != nil {
			b.Fatal(err)
		}
		marshal(b, r)
	}
}

// BenchmarkCppCompile5000Lines runs the C++ tool, its start included, on the same schema.
func BenchmarkCppCompile5000Lines(b *testing.B) {
	requireCpp(b)
	text := largeSchema(b, 5000)
	dir := b.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "x.capnp"), []byte(text), 0o666); err != nil {
		b.Fatal(err)
	}
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if out, msg := cppCompile(b, dir, "x.capnp"); out == nil {
			b.Fatal(msg)
		}
	}
}

func TestEqualsCppOnLargeSchema(t *testing.T) {
	requireCpp(t)
	dir := t.TempDir()
	if err := os.WriteFile(filepath.Join(dir, "x.capnp"), []byte(largeSchema(t, 5000)), 0o666); err != nil {
		t.Fatal(err)
	}
	compareWithCpp(t, dir, "x.capnp")
}

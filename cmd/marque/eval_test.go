package main

import (
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestEvalPrintsWhatTheCppToolPrints names values in many ways, of a file without an id.
func TestEvalPrintsWhatTheCppToolPrints(t *testing.T) {
	if _, err := exec.LookPath("capnp"); err != nil {
		if os.Getenv("MARQUE_REQUIRE_CPP") == "1" {
			t.Fatal("capnp is not installed, and MARQUE_REQUIRE_CPP=1 says that it must be")
		}
		t.Skip("NOTHING WAS COMPARED: the C++ tool capnp is not installed")
	}
	dir := t.TempDir()
	for name, text := range map[string]string{
		"lib.capnp": `@0xb287252b6cbed521;
			struct Pair(A, B) { a @0 :A; n @1 :Int32 = -7; }
			struct Node { name @0 :Text = "nobody"; f @1 :Float32 = 0.1; }
			const node :Node = (name = "deep", f = 0.2);
			const text :Text = "lib value";`,
		"main.capnp": `using Lib = import "lib.capnp";
			using P = Lib.Pair;
			using c = Lib.text;
			struct S { using Inner = Lib.Node; l @0 :List(Float32) = [0.1, 1e30]; g :group { x @1 :Float32 = 3; } }
			const f :Float32 = 0.1;
			const big :Float32 = 1e30;
			const whole :Float32 = 16777216.5;
			const notANumber :Float32 = nan;
			const least :Float32 = -inf;
			const d :Float64 = 0.1;
			const nodes :List(Lib.Node) = [Lib.node, (f = 0.3)];`,
	} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	main := filepath.Join(dir, "main.capnp")
	for _, expr := range []string{"f", "big", "whole", "notANumber", "least", "d", "S.l", "S.l[0]", "S.l[1]", "nodes", "nodes[0]", "nodes[0].f",
		"nodes[1].name", "c", "Lib.text", "Lib.node", "Lib.node.f", "Lib.Node.f", "S.Inner.name", "P.n", "Lib.Pair.n"} {
		// It prints the value, and complains about the id.
		want, err := exec.Command("capnp", "eval", main, expr).Output()
		if len(want) == 0 {
			t.Errorf("%s: the C++ tool fails: %v", expr, err)
		}
		if code, got, talk := invoke("eval", main, expr); code != 0 || got != string(want) || talk != "" {
			t.Errorf("%s: code %d\n%s%s\nwant\n%s", expr, code, got, talk, want)
		}
	}
}

package schema_test

import (
	"os/exec"
	"strings"
	"testing"
)

// Programs that do not use this package do not pay for it: what they are made of
// does not lead here, reflection by the objects of generated code included.
func TestRuntimeDoesNotLinkSchema(t *testing.T) {
	for _, pkg := range []string{"capnp", "rpc", "vat", "std/plain"} {
		out, err := exec.Command("go", "list", "-deps", "github.com/marque-rpc/marque/"+pkg).CombinedOutput()
		if err != nil {
			t.Fatalf("%v\n%s", err, out)
		}
		for line := range strings.Lines(string(out)) {
			if strings.TrimSpace(line) == "github.com/marque-rpc/marque/schema" {
				t.Errorf("%s leads to package schema", pkg)
			}
		}
	}
}

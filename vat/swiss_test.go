package vat

import "testing"

func TestSwissNumbers(t *testing.T) {
	a, b := NewSwiss(), NewSwiss()
	if len(a.Reveal()) != 20 || a.Equal(b) || !a.Equal(SwissFromBytes(a.Reveal())) {
		t.Error("generated numbers must have 20 bytes and differ")
	}
	secret := []byte("key")
	d := DerivedSwiss(secret, "main")
	if len(d.Reveal()) != 32 || !d.Equal(DerivedSwiss(secret, "main")) || d.Equal(DerivedSwiss(secret, "other")) || d.Equal(DerivedSwiss([]byte("k2"), "main")) {
		t.Error("derived numbers must have 32 bytes and depend on secret and name alone")
	}
	if p := PublicSwiss("echo"); string(p.Reveal()) != "echo" || p.IsEmpty() {
		t.Error("a public number is its name")
	}
	var zero Swiss
	if !zero.IsEmpty() || !zero.Equal(PublicSwiss("")) {
		t.Error("the zero number is that of the bootstrap object")
	}
}

package vat

import (
	"bytes"
	"crypto/rsa"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"os"
	"path/filepath"
	"testing"
	"time"
)

const vectorDir = "testdata/vectors"

// vectors are facts that were cross-checked with the OCaml library's own dependencies.
type vectors struct {
	Keys []struct {
		File            string
		Fingerprint     string
		HashedSecretHex string            `json:"hashed_secret_hex"`
		Derived         map[string]string `json:"derived_id_b64url"`
		TCPMain         string            `json:"uri_tcp_main"`
		UnixMain        string            `json:"uri_unix_main"`
		TCPPublicEmpty  string            `json:"uri_tcp_public_empty"`
		UnixPublicEmpty string            `json:"uri_unix_public_empty"`
	}
	PublicIDs map[string]struct {
		B64URL            string `json:"b64url"`
		TableDigestB64URL string `json:"table_digest_b64url"`
	} `json:"public_ids"`
}

func loadVectors(t *testing.T) vectors {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(vectorDir, "vectors.json"))
	if err != nil {
		t.Fatal(err)
	}
	var v vectors
	if err := json.Unmarshal(text, &v); err != nil {
		t.Fatal(err)
	}
	if len(v.Keys) != 3 {
		t.Fatalf("%d keys in the vectors, want 3", len(v.Keys))
	}
	return v
}

func loadKey(t *testing.T, name string) *Identity {
	t.Helper()
	identity, err := LoadIdentity(filepath.Join(vectorDir, name))
	if err != nil {
		t.Fatal(err)
	}
	return identity
}

func TestVectorsOfKeys(t *testing.T) {
	for _, key := range loadVectors(t).Keys {
		t.Run(key.File, func(t *testing.T) {
			identity := loadKey(t, key.File)
			if got := identity.ID().String(); got != key.Fingerprint {
				t.Errorf("ID %s, want %s", got, key.Fingerprint)
			}
			if id, err := ParseID(key.Fingerprint); err != nil || id != identity.ID() {
				t.Errorf("ParseID gives %v, %v", id, err)
			}
			if got := hex.EncodeToString(identity.secret[:]); got != key.HashedSecretHex {
				t.Errorf("hashed secret %s, want %s", got, key.HashedSecretHex)
			}
			if len(key.Derived) != 3 {
				t.Fatalf("%d derived IDs in the vectors, want 3", len(key.Derived))
			}
			for name, want := range key.Derived {
				if got := encode64(identity.Derive(name).Reveal()); got != want {
					t.Errorf("Derive(%q) = %s, want %s", name, got, want)
				}
			}
			tcp, unix := TCP("127.0.0.1", 7000), UnixSocket("/run/demo.sock")
			main, public := identity.Derive("main"), PublicSwiss("")
			for _, c := range []struct {
				at   Location
				id   Swiss
				want string
			}{
				{tcp, main, key.TCPMain}, {unix, main, key.UnixMain},
				{tcp, public, key.TCPPublicEmpty}, {unix, public, key.UnixPublicEmpty},
			} {
				uri := URI{Address{ID: identity.ID(), At: []Location{c.at}}, c.id}
				if got := uri.Reveal(); got != c.want {
					t.Errorf("URI %s, want %s", got, c.want)
				}
				if back, err := ParseURI(c.want); err != nil || !back.Equal(uri) {
					t.Errorf("ParseURI(%s) = %v, %v", c.want, back, err)
				}
			}
		})
	}
}

func TestVectorsOfPublicIDs(t *testing.T) {
	for name, want := range loadVectors(t).PublicIDs {
		id := PublicSwiss(name)
		digest := id.Digest()
		if got := encode64(id.Reveal()); got != want.B64URL {
			t.Errorf("PublicSwiss(%q) = %s, want %s", name, got, want.B64URL)
		}
		if got := encode64(digest[:]); got != want.TableDigestB64URL {
			t.Errorf("digest of %q = %s, want %s", name, got, want.TableDigestB64URL)
		}
	}
}

// With the same key and serial number our certificate is the OCaml library's, byte for byte:
// an RSA signature with PKCS #1 v1.5 has no randomness.
func TestCertificateIsByteIdenticalToOCaml(t *testing.T) {
	text, err := os.ReadFile(filepath.Join(vectorDir, "cert-rsa2048-by-ocaml-x509-0.16.2.pem"))
	if err != nil {
		t.Fatal(err)
	}
	block, _ := pem.Decode(text)
	theirs, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		t.Fatal(err)
	}
	identity := loadKey(t, "key-rsa2048.pem")
	ours, err := certificateWithSerial(identity.cert.PrivateKey.(*rsa.PrivateKey), theirs.SerialNumber)
	if err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(ours.Certificate[0], block.Bytes) {
		t.Errorf("certificates differ:\nours   %x\ntheirs %x", ours.Certificate[0], block.Bytes)
	}
}

func TestCertificateProfile(t *testing.T) {
	for _, file := range []string{"key-rsa2048.pem", "key-p256.pem", "key-ed25519.pem"} {
		leaf := loadKey(t, file).cert.Leaf
		if leaf.Version != 3 || len(leaf.Extensions) != 0 {
			t.Errorf("%s: version %d with %d extensions, want 3 with none", file, leaf.Version, len(leaf.Extensions))
		}
		if s, i := leaf.Subject.String(), leaf.Issuer.String(); s != "CN=capnp" || i != "CN=capnp" {
			t.Errorf("%s: subject %s, issuer %s", file, s, i)
		}
		if !leaf.NotBefore.Equal(time.Date(1970, 1, 1, 1, 1, 1, 0, time.UTC)) ||
			!leaf.NotAfter.Equal(time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)) {
			t.Errorf("%s: valid %s to %s", file, leaf.NotBefore, leaf.NotAfter)
		}
		if n := (leaf.SerialNumber.BitLen() + 7) / 8; leaf.SerialNumber.Sign() <= 0 || n > 20 {
			t.Errorf("%s: serial number %v", file, leaf.SerialNumber)
		}
		if err := leaf.CheckSignature(leaf.SignatureAlgorithm, leaf.RawTBSCertificate, leaf.Signature); err != nil {
			t.Errorf("%s: %v", file, err)
		}
	}
}

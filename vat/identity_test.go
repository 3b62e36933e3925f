package vat

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"

	"github.com/marque-rpc/marque/internal/atomicfile/crashfs"
)

func TestIdentityOfEachKeyType(t *testing.T) {
	for _, kind := range []KeyType{DefaultKey, RSA2048, P256, Ed25519} {
		identity, err := NewIdentity(kind)
		if err != nil {
			t.Fatal(err)
		}
		text := identity.RevealPEM()
		if !bytes.HasPrefix(text, []byte("-----BEGIN PRIVATE KEY-----\n")) {
			t.Errorf("type %d: PEM starts %.40q", kind, text)
		}
		again, err := ParseIdentity(text)
		if err != nil || again.ID() != identity.ID() || !again.Derive("x").Equal(identity.Derive("x")) {
			t.Errorf("type %d: read back as %v, %v", kind, again, err)
		}
	}
	if _, err := NewIdentity(KeyType(99)); err == nil {
		t.Error("an unknown key type gives no error")
	}
}

func TestParseIdentityFormats(t *testing.T) {
	block := func(kind string, der []byte, err error) []byte {
		if err != nil {
			t.Fatal(err)
		}
		return pem.EncodeToMemory(&pem.Block{Type: kind, Bytes: der})
	}
	rsaKey, err := rsa.GenerateKey(rand.Reader, 2048)
	if err != nil {
		t.Fatal(err)
	}
	pkcs1 := block("RSA PRIVATE KEY", x509.MarshalPKCS1PrivateKey(rsaKey), nil)
	texts := map[string][]byte{
		"PKCS #1":    pkcs1,
		"CRLF":       bytes.ReplaceAll(pkcs1, []byte("\n"), []byte("\r\n")),
		"text round": append(append([]byte("a comment\n"), pkcs1...), "more\n"...),
	}
	for _, curve := range []elliptic.Curve{elliptic.P256(), elliptic.P384(), elliptic.P521()} {
		key, err := ecdsa.GenerateKey(curve, rand.Reader)
		if err != nil {
			t.Fatal(err)
		}
		sec1, err := x509.MarshalECPrivateKey(key)
		name := curve.Params().Name
		texts["SEC 1 "+name] = block("EC PRIVATE KEY", sec1, err)
		texts["SEC 1 with parameters "+name] = append(block("EC PARAMETERS", []byte{6, 0}, nil), texts["SEC 1 "+name]...)
		pkcs8, err := x509.MarshalPKCS8PrivateKey(key)
		texts["PKCS #8 "+name] = block("PRIVATE KEY", pkcs8, err)
	}
	for name, text := range texts {
		if _, err := ParseIdentity(text); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	// The same key in two files is one vat, but derives different numbers: the bytes of the file count.
	a, _ := ParseIdentity(texts["PKCS #1"])
	b, _ := ParseIdentity(texts["CRLF"])
	if a.ID() != b.ID() || a.Derive("x").Equal(b.Derive("x")) {
		t.Error("IDs must be equal and derived numbers different")
	}
}

func TestParseIdentityErrors(t *testing.T) {
	ed := loadKey(t, "key-ed25519.pem").RevealPEM()
	p224, err := ecdsa.GenerateKey(elliptic.P224(), rand.Reader)
	if err != nil {
		t.Fatal(err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(p224)
	if err != nil {
		t.Fatal(err)
	}
	for want, text := range map[string][]byte{
		"no private key":        []byte("hello"),
		"multiple private keys": append(bytes.Clone(ed), ed...),
		"the key is encrypted":  pem.EncodeToMemory(&pem.Block{Type: "ENCRYPTED PRIVATE KEY", Bytes: []byte{1}}),
		"P-224":                 pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}),
		"asn1":                  pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: []byte("junk")}),
	} {
		_, err := ParseIdentity(text)
		if err == nil || !strings.Contains(err.Error(), want) || !strings.HasPrefix(err.Error(), "vat: secret key: ") {
			t.Errorf("error %v, want %q", err, want)
		}
	}
}

// Keys that OpenSSL writes load, and it computes the same ID.
func TestIdentityAgreesWithOpenSSL(t *testing.T) {
	if !haveOpenSSL(t) {
		return
	}
	path := filepath.Join(t.TempDir(), "k.pem")
	if out, err := exec.Command("openssl", "genpkey", "-algorithm", "ed25519", "-out", path).CombinedOutput(); err != nil {
		t.Fatalf("%v: %s", err, out)
	}
	der, err := exec.Command("openssl", "pkey", "-in", path, "-pubout", "-outform", "DER").Output()
	if err != nil {
		t.Fatal(err)
	}
	key, err := x509.ParsePKIXPublicKey(der)
	if err != nil {
		t.Fatal(err)
	}
	want, err := PublicKeyID(key.(ed25519.PublicKey))
	if err != nil {
		t.Fatal(err)
	}
	identity, err := LoadIdentity(path)
	if err != nil || identity.ID() != want {
		t.Errorf("ID %v (%v), want %v", identity, err, want)
	}
	text, err := os.ReadFile(path)
	if err != nil || !bytes.Equal(text, identity.RevealPEM()) {
		t.Errorf("the PEM text changed")
	}
}

func TestKeyFileIsMadeOnceWithMode0600(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.pem")
	var wg sync.WaitGroup
	ids := make([]ID, 8)
	for i := range ids {
		wg.Go(func() {
			identity, err := LoadOrCreateIdentity(path, Ed25519)
			if err != nil {
				t.Error(err)
				return
			}
			ids[i] = identity.ID()
		})
	}
	wg.Wait()
	for _, id := range ids {
		if id != ids[0] {
			t.Fatalf("concurrent starts made different keys: %v", ids)
		}
	}
	info, err := os.Stat(path)
	if err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v; want 0600", info.Mode(), err)
	}
	if err := os.WriteFile(path, []byte("garbage"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadOrCreateIdentity(path, Ed25519); err == nil || !strings.Contains(err.Error(), path) {
		t.Errorf("a damaged key file gives %v, want an error that names it", err)
	}
	if _, err := LoadOrCreateIdentity(t.TempDir(), Ed25519); err == nil {
		t.Error("a directory as key file gives no error")
	}
}

func TestKeyFileSurvivesPowerLoss(t *testing.T) {
	for n := 1; n <= 12; n++ {
		for seed := range uint64(20) {
			disk := crashfs.New(seed)
			disk.PowerOffAt(n)
			made, _, err := loadOrCreateIdentity(disk, "d/key.pem", Ed25519)
			disk.Restart()
			again, created, err2 := loadOrCreateIdentity(disk, "d/key.pem", Ed25519)
			if err2 != nil {
				t.Fatalf("power off at %d: %v", n, err2)
			}
			if err == nil && (created || made.ID() != again.ID()) {
				t.Fatalf("power off at %d: the key that was in use is lost", n)
			}
		}
	}
}

func TestLoadIdentityMissing(t *testing.T) {
	_, err := LoadIdentity(filepath.Join(t.TempDir(), "none"))
	if !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("error %v, want fs.ErrNotExist", err)
	}
}

func TestKeyFileSizeLimit(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.pem")
	key := loadKey(t, "key-ed25519.pem").RevealPEM()
	for size, ok := range map[int]bool{maxKeyFileBytes: true, maxKeyFileBytes + 1: false} {
		padded := append(bytes.Repeat([]byte("\n"), size-len(key)), key...)
		if err := os.WriteFile(path, padded, 0o600); err != nil {
			t.Fatal(err)
		}
		if _, err := LoadIdentity(path); (err == nil) != ok {
			t.Errorf("a file of %d bytes: %v", size, err)
		}
	}
}

func FuzzParseIdentity(f *testing.F) {
	for _, name := range []string{"key-ed25519.pem", "key-p256.pem", "cert-rsa2048-by-ocaml-x509-0.16.2.pem"} {
		text, err := os.ReadFile(filepath.Join(vectorDir, name))
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		identity, err := ParseIdentity(text)
		if err == nil && identity.ID().IsZero() {
			t.Error("a key without ID")
		}
	})
}

// A link to nothing where the key should be is an error, and not a reason to make keys for ever.
func TestKeyFileThatIsADanglingLink(t *testing.T) {
	path := filepath.Join(t.TempDir(), "key.pem")
	if err := os.Symlink(path+".missing", path); err != nil {
		if runtime.GOOS == "windows" {
			t.Skip("links need a privilege here: ", err)
		}
		t.Fatal(err)
	}
	if _, err := LoadOrCreateIdentity(path, Ed25519); !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), path) {
		t.Errorf("error %v", err)
	}
}

package vat

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/ed25519"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/rsa"
	"crypto/sha256"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"log/slog"
	"os"

	"github.com/marque-rpc/marque/internal/atomicfile"
)

// KeyType selects the kind of key that is generated. Keys of all kinds, and P-384, P-521 and other RSA
// sizes, can be loaded.
type KeyType int

const (
	// DefaultKey is RSA2048 for a vat that listens and P256 for a client's ephemeral key.
	DefaultKey KeyType = iota
	// RSA2048 is understood by all peers, also by OCaml vats before version 1.1 (2021).
	RSA2048
	// P256 is ECDSA on NIST's curve.
	P256
	// Ed25519 has the smallest and fastest keys.
	Ed25519
)

// maxKeyFileBytes bounds what is read from a key file.
const maxKeyFileBytes = 64 << 10

// keyFileMode lets the owner alone read a key.
const keyFileMode = 0o600

// Identity is a vat's secret key with what follows from it: the ID, a self-signed certificate, and the
// secret from which swiss numbers are derived. It is immutable, and prints as its ID.
type Identity struct {
	id     ID
	pem    []byte
	cert   tls.Certificate
	secret [sha256.Size]byte
}

// NewIdentity generates a key. Generating RSA2048 takes a good part of a second on slow machines.
func NewIdentity(t KeyType) (*Identity, error) {
	key, err := generateKey(t)
	if err != nil {
		return nil, fmt.Errorf("vat: generating a key: %w", err)
	}
	der, err := x509.MarshalPKCS8PrivateKey(key)
	if err != nil {
		return nil, fmt.Errorf("vat: generating a key: %w", err)
	}
	return newIdentity(key, pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: der}))
}

func generateKey(t KeyType) (crypto.Signer, error) {
	switch t {
	case DefaultKey, RSA2048:
		return rsa.GenerateKey(rand.Reader, 2048)
	case P256:
		return ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	case Ed25519:
		_, key, err := ed25519.GenerateKey(rand.Reader)
		return key, err
	}
	return nil, fmt.Errorf("unknown key type %d", int(t))
}

// ParseIdentity reads a key from the text of a PEM file: PKCS #8, PKCS #1 or SEC 1, with other text and
// EC PARAMETERS around it allowed. Encrypted keys are not supported.
// The exact bytes count: they are the secret of Derive.
func ParseIdentity(text []byte) (*Identity, error) {
	key, err := parseKey(text)
	if err != nil {
		return nil, fmt.Errorf("vat: secret key: %w", err)
	}
	return newIdentity(key, bytes.Clone(text))
}

func parseKey(text []byte) (crypto.Signer, error) {
	var found crypto.Signer
	for block, rest := pem.Decode(text); block != nil; block, rest = pem.Decode(rest) {
		key, err := parseKeyBlock(block)
		if err != nil {
			return nil, err
		}
		if key != nil && found != nil {
			return nil, errors.New("multiple private keys")
		}
		if key != nil {
			found = key
		}
	}
	if found == nil {
		return nil, errors.New("no private key (expected an unencrypted PEM file)")
	}
	return found, nil
}

// parseKeyBlock returns nil for a block that is no private key.
func parseKeyBlock(block *pem.Block) (crypto.Signer, error) {
	var key any
	var err error
	switch block.Type {
	case "PRIVATE KEY":
		key, err = x509.ParsePKCS8PrivateKey(block.Bytes)
	case "RSA PRIVATE KEY":
		key, err = x509.ParsePKCS1PrivateKey(block.Bytes)
	case "EC PRIVATE KEY":
		key, err = x509.ParseECPrivateKey(block.Bytes)
	case "ENCRYPTED PRIVATE KEY":
		return nil, errors.New("the key is encrypted")
	default:
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return usableKey(key)
}

// minRSABits is what ocaml-tls and crypto/tls demand.
const minRSABits = 1024

func usableKey(key any) (crypto.Signer, error) {
	switch key := key.(type) {
	case *rsa.PrivateKey:
		if key.N.BitLen() < minRSABits {
			return nil, fmt.Errorf("the RSA key has %d bits, at least %d are needed", key.N.BitLen(), minRSABits)
		}
		return key, nil
	case *ecdsa.PrivateKey:
		if key.Curve == elliptic.P224() {
			return nil, errors.New("curve P-224 cannot be used with TLS")
		}
		return key, nil
	case ed25519.PrivateKey:
		return key, nil
	}
	return nil, fmt.Errorf("a key of type %T cannot sign", key)
}

func newIdentity(key crypto.Signer, text []byte) (*Identity, error) {
	id, err := PublicKeyID(key.Public())
	if err != nil {
		return nil, err
	}
	cert, err := newCertificate(key)
	if err != nil {
		return nil, fmt.Errorf("vat: certificate: %w", err)
	}
	return &Identity{id: id, pem: text, cert: cert, secret: sha256.Sum256(text)}, nil
}

// LoadIdentity reads a key file as ParseIdentity does.
func LoadIdentity(path string) (*Identity, error) {
	text, err := readSmallFile(atomicfile.OS{}, path, maxKeyFileBytes)
	if err != nil {
		return nil, fmt.Errorf("vat: secret key: %w", err)
	}
	return parseKeyFile(path, text)
}

// parseKeyFile is ParseIdentity with an error that names the file.
func parseKeyFile(path string, text []byte) (*Identity, error) {
	key, err := parseKey(text)
	if err != nil {
		return nil, fmt.Errorf("vat: secret key: file %q: %w", path, err)
	}
	return newIdentity(key, bytes.Clone(text))
}

// LoadOrCreateIdentity reads the key file at path, or generates a key and saves it there with mode 0600.
// Creation is atomic and exclusive: processes that start at the same time all use one key.
func LoadOrCreateIdentity(path string, t KeyType) (*Identity, error) {
	identity, _, err := loadOrCreateIdentity(atomicfile.OS{}, path, t)
	return identity, err
}

func loadOrCreateIdentity(fsys atomicfile.FS, path string, t KeyType) (identity *Identity, created bool, err error) {
	for taken := false; ; taken = true {
		text, err := readSmallFile(fsys, path, maxKeyFileBytes)
		if err == nil {
			identity, err := parseKeyFile(path, text)
			return identity, false, err
		}
		if !errors.Is(err, fs.ErrNotExist) {
			return nil, false, fmt.Errorf("vat: secret key: %w", err)
		}
		if taken { // and yet not there
			return nil, false, fmt.Errorf("vat: secret key: %w (a link to a file that does not exist?)", err)
		}
		identity, err := NewIdentity(t)
		if err != nil {
			return nil, false, err
		}
		err = atomicfile.Create(fsys, path, identity.pem, keyFileMode)
		if err == nil {
			return identity, true, nil
		}
		if !errors.Is(err, fs.ErrExist) { // else somebody was faster: use that key
			return nil, false, fmt.Errorf("vat: saving the secret key: %w", err)
		}
	}
}

// ID is who a vat with this key is.
func (i *Identity) ID() ID { return i.id }

// Derive computes the swiss number of name from the identity's secret: the same in each run, and the
// number that the OCaml library derives from the same key file.
// The secret is the SHA-256 of the file's bytes, so editing even a comment changes the numbers.
func (i *Identity) Derive(name string) Swiss { return DerivedSwiss(i.secret[:], name) }

// RevealPEM returns the secret key as the PEM text it was read from, or PKCS #8.
func (i *Identity) RevealPEM() []byte { return bytes.Clone(i.pem) }

// Certificate returns the self-signed certificate with its key, for a TLS configuration of one's own.
func (i *Identity) Certificate() tls.Certificate { return i.cert }

// String is the ID.
func (i Identity) String() string { return i.id.String() }

// Format prints the ID whatever the verb.
func (i Identity) Format(f fmt.State, _ rune) { io.WriteString(f, i.id.String()) }

// LogValue hides the key from slog.
func (i Identity) LogValue() slog.Value { return slog.StringValue(i.id.String()) }

func readSmallFile(fsys atomicfile.FS, path string, maxBytes int64) ([]byte, error) {
	r, err := fsys.Open(path)
	if err != nil {
		return nil, err
	}
	defer r.Close()
	if f, ok := r.(*os.File); ok {
		if info, err := f.Stat(); err == nil && !info.Mode().IsRegular() {
			return nil, fmt.Errorf("%s is not a regular file", path)
		}
	}
	b, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	if err == nil && int64(len(b)) > maxBytes {
		err = fmt.Errorf("%s is larger than %d bytes", path, maxBytes)
	}
	return b, err
}

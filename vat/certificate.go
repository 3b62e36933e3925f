package vat

import (
	"crypto"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"crypto/x509/pkix"
	"encoding/asn1"
	"math/big"
	"time"
)

// commonName must be this one: OCaml peers up to version 1.2.0 check it.
const commonName = "capnp"

// serialBytes is within the 20 octets of RFC 5280, section 4.1.2.2.
const serialBytes = 10

var (
	notBefore = time.Date(1970, 1, 1, 1, 1, 1, 0, time.UTC)
	notAfter  = time.Date(9999, 12, 31, 23, 59, 59, 0, time.UTC)
)

// newCertificate signs the certificate that carries key's public half through TLS. Nobody checks its
// names or dates. It has no extensions: as one certificate serves for both roles, any extended key
// usage would have to name both, and ocaml-tls since 2.1 refuses one that does not.
func newCertificate(key crypto.Signer) (tls.Certificate, error) {
	serial := make([]byte, serialBytes)
	rand.Read(serial)
	serial[0] = serial[0]&0x7f | 0x40 // positive, and always of the same length
	return certificateWithSerial(key, new(big.Int).SetBytes(serial))
}

func certificateWithSerial(key crypto.Signer, serial *big.Int) (tls.Certificate, error) {
	name, err := utf8Name(commonName)
	if err != nil {
		return tls.Certificate{}, err
	}
	template := &x509.Certificate{SerialNumber: serial, RawSubject: name, NotBefore: notBefore, NotAfter: notAfter}
	der, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	if err != nil {
		return tls.Certificate{}, err
	}
	leaf, err := x509.ParseCertificate(der)
	return tls.Certificate{Certificate: [][]byte{der}, PrivateKey: key, Leaf: leaf}, err
}

// utf8Name encodes CN=name as a UTF8String, as the OCaml library does; pkix would choose PrintableString.
func utf8Name(name string) ([]byte, error) {
	value := asn1.RawValue{Tag: asn1.TagUTF8String, Bytes: []byte(name)}
	commonNameOID := asn1.ObjectIdentifier{2, 5, 4, 3}
	return asn1.Marshal(pkix.RDNSequence{{{Type: commonNameOID, Value: value}}})
}

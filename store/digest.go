package store

import "crypto/sha256"

// Digest is the SHA-256 of a swiss number.
type Digest [sha256.Size]byte

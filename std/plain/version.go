package plain

// GeneratedCodeNeedsNewerMarque1 is what generated code refers to, so that code from a newer generator does not compile with
// an older version of this module: the compiler's message is then "undefined: plain.GeneratedCodeNeedsNewerMarque2".
// The remedy is go get github.com/marque-rpc/marque@latest.
const GeneratedCodeNeedsNewerMarque1 = true

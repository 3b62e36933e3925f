//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package store

// lockDir does nothing: there is no way to lock a directory here that the standard library has.
func lockDir(string) (unlock func(), err error) { return func() {}, nil }

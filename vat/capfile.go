package vat

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/marque-rpc/marque/internal/atomicfile"
)

// capFileMode lets the owner alone read a capability.
const capFileMode = 0o600

// SaveCapFile writes a URI to a file, one line, mode 0600. The file is replaced as a whole: a reader sees
// the old URI or the new one, also after a loss of power, and an older file's wider mode is not kept.
// The name of a descriptor or device, such as /dev/stdout, is written to instead.
func SaveCapFile(path string, uri URI) error {
	text := uri.Reveal()
	if text == "" {
		return fmt.Errorf("vat: saving to %q: the URI is empty", path)
	}
	write := atomicfile.Write
	if isDescriptor(path) {
		write = writeInPlace
	}
	if err := write(atomicfile.OS{}, path, []byte(text+"\n"), capFileMode); err != nil {
		return fmt.Errorf("vat: saving to %q: %w", path, err)
	}
	return nil
}

// isDescriptor reports whether a path is one of the system's names for a descriptor or a device, which is not to be replaced by a
// file. A pipe or link elsewhere is: whoever may put one where a cap file is to be would get the secret.
func isDescriptor(path string) bool {
	switch filepath.Dir(filepath.Clean(path)) {
	case "/dev", "/dev/fd", "/proc/self/fd":
		info, err := os.Lstat(path)
		return err == nil && !info.Mode().IsRegular()
	}
	return false
}

func writeInPlace(_ atomicfile.FS, path string, data []byte, _ fs.FileMode) error {
	f, err := os.OpenFile(path, os.O_WRONLY|os.O_APPEND, 0)
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	return errors.Join(err, f.Close())
}

// LoadCapFile reads the URI in a file. White space around it is ignored.
func LoadCapFile(path string) (URI, error) {
	text, err := readSmallFile(atomicfile.OS{}, path, maxURIBytes)
	if errors.Is(err, fs.ErrNotExist) {
		return URI{}, fmt.Errorf("vat: file %q does not exist: %w", path, fs.ErrNotExist)
	}
	if err != nil {
		return URI{}, fmt.Errorf("vat: loading %q: %w", path, err)
	}
	trimmed := strings.TrimSpace(string(text))
	if trimmed == "" {
		return URI{}, fmt.Errorf("vat: file %q is empty", path)
	}
	uri, err := ParseURI(trimmed)
	if err != nil {
		return URI{}, fmt.Errorf("vat: file %q: %w", path, unprefixed(err))
	}
	return uri, nil
}

// ParseURIOrFile reads a command-line argument: a text that starts with "capnp://" or the path of a cap file.
func ParseURIOrFile(arg string) (URI, error) {
	if strings.HasPrefix(arg, scheme+"://") {
		return ParseURI(arg)
	}
	info, err := os.Stat(arg)
	if err == nil && !info.IsDir() || errors.Is(err, fs.ErrPermission) {
		return LoadCapFile(arg)
	}
	why := "there is no such file"
	if err == nil {
		why = "that is a directory"
	}
	return URI{}, fmt.Errorf("vat: expected a URI starting with %q or the path to a file containing such a URI, but got %q (%s)", scheme+"://", clip(withoutSecret(arg)), why)
}

// withoutSecret cuts off what may be a secret in an argument that may be a mistyped URI: one that has a "://" or an "@",
// or begins like one.
func withoutSecret(arg string) string {
	for _, sign := range []string{"://", "@"} {
		if before, _, ok := strings.Cut(arg, sign); ok {
			return before + sign + "…"
		}
	}
	const start = scheme + ":"
	if len(arg) >= len(start) && strings.EqualFold(arg[:len(start)], start) {
		return start + "…"
	}
	return arg
}

// SaveCapFile writes a cap file that grants access to the object id of v: see [SaveCapFile].
func (v *Vat) SaveCapFile(path string, id Swiss) error {
	uri, err := v.SturdyURI(id)
	if err != nil {
		return err
	}
	return SaveCapFile(path, uri)
}

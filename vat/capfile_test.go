package vat

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

func TestCapFile(t *testing.T) {
	path := filepath.Join(t.TempDir(), "echo.cap")
	const text = "capnp://insecure@localhost:7000/bWFpbg"
	uri, err := ParseURI(text)
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(path, []byte("old"), 0o644); err != nil {
		t.Fatal(err)
	}
	if err := SaveCapFile(path, uri); err != nil {
		t.Fatal(err)
	}
	content, err := os.ReadFile(path)
	if err != nil || string(content) != text+"\n" {
		t.Errorf("content %q, %v", content, err)
	}
	if info, err := os.Stat(path); err != nil || runtime.GOOS != "windows" && info.Mode().Perm() != 0o600 {
		t.Errorf("mode %v, %v; want 0600 although the old file had 0644", info.Mode(), err)
	}
	if err := os.WriteFile(path, []byte("\r\n  "+text+" \n\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, arg := range []string{path, text} {
		if got, err := ParseURIOrFile(arg); err != nil || !got.Equal(uri) {
			t.Errorf("ParseURIOrFile(%s) = %v, %v", arg, got, err)
		}
	}
}

func TestCapFileErrors(t *testing.T) {
	dir := t.TempDir()
	bad := filepath.Join(dir, "bad.cap")
	if err := os.WriteFile(bad, []byte("capnp://insecure@h/SECRET"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := LoadCapFile(bad); err == nil || !strings.Contains(err.Error(), "bad.cap") || strings.Contains(err.Error(), "SECRET") {
		t.Errorf("error %v must name the file and hide the secret", err)
	}
	_, err := LoadCapFile(filepath.Join(dir, "none"))
	if !errors.Is(err, fs.ErrNotExist) || !strings.Contains(err.Error(), "does not exist") {
		t.Errorf("error %v", err)
	}
	if err := SaveCapFile(filepath.Join(dir, "no/such/dir"), URI{Address: Address{Insecure: true, At: []Location{TCP("h", 1)}}}); err == nil {
		t.Error("saving into a missing directory gives no error")
	}
	if err := SaveCapFile(filepath.Join(dir, "x"), URI{}); err == nil {
		t.Error("saving an empty URI gives no error")
	}
	for _, arg := range []string{"capn://insecure@h:1/SECRET", "capnp:/insecure@h:1/SECRET", "insecure@h:1/SECRET", "Capnp:h:1/SECRET"} {
		_, err = ParseURIOrFile(arg)
		if err == nil || !strings.Contains(err.Error(), `expected a URI starting with "capnp://" or the path to a file containing such a URI`) || strings.Contains(err.Error(), "SECRET") {
			t.Errorf("%s: error %v", arg, err)
		}
	}
}

// What a server does in the end: save a cap file for an object whose number follows from its key.
func TestSaveCapFileOfAVat(t *testing.T) {
	ctx := testContext(t)
	key := generateP256(t)
	server := serveOn(t, &Config{Key: key}, Single(key.Derive("main"), newThing(&thingService{name: "t:"})))
	id, err := server.Derive("main")
	if err != nil {
		t.Fatal(err)
	}
	path := filepath.Join(t.TempDir(), "main.cap")
	if err := server.SaveCapFile(path, id); err != nil {
		t.Fatal(err)
	}
	sr, err := clientOf(t, nil).Import(path)
	if err != nil || sr.IsZero() {
		t.Fatal(err)
	}
	wantEcho(t, ctx, mustConnect(t, ctx, sr), "t:hello")
	if err := clientOf(t, nil).SaveCapFile(path, id); err == nil {
		t.Error("a vat without address saves a cap file")
	}
}

// The name of a descriptor is written to: a file in its place is not what was meant, and root could make one of /dev/stdout.
func TestCapFileToADescriptor(t *testing.T) {
	if runtime.GOOS != "linux" {
		t.Skip("names of descriptors are needed")
	}
	r, w, err := os.Pipe()
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	uri := URI{Address{Insecure: true, At: []Location{TCP("h", 1)}}, PublicSwiss("main")}
	for _, dir := range []string{"/proc/self/fd/", "/dev/fd/"} {
		if err := SaveCapFile(fmt.Sprint(dir, w.Fd()), uri); err != nil {
			t.Error(err)
		}
	}
	// A link of somebody's to it is no such name: it is replaced, and the secret does not go where it leads.
	link := filepath.Join(t.TempDir(), "link")
	if err := os.Symlink(fmt.Sprint("/proc/self/fd/", w.Fd()), link); err != nil {
		t.Fatal(err)
	}
	if err := SaveCapFile(link, uri); err != nil {
		t.Error(err)
	}
	if info, err := os.Lstat(link); err != nil || info.Mode() != capFileMode {
		t.Errorf("in place of the link: %v, %v", info.Mode(), err)
	}
	w.Close()
	if text, err := io.ReadAll(r); err != nil || string(text) != strings.Repeat(uri.Reveal()+"\n", 2) {
		t.Errorf("the pipe has %q, %v", text, err)
	}
}

package vat

import (
	"net"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// A vat that is too busy to accept is not dead: its socket is not taken from it.
func TestSocketOfBusyVatStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s")
	fd, err := syscall.Socket(syscall.AF_UNIX, syscall.SOCK_STREAM, 0)
	if err != nil {
		t.Fatal(err)
	}
	defer syscall.Close(fd)
	if err := syscall.Bind(fd, &syscall.SockaddrUnix{Name: path}); err != nil {
		t.Fatal(err)
	}
	if err := syscall.Listen(fd, 0); err != nil {
		t.Fatal(err)
	}
	for { // nobody accepts, so the queue is full at some time
		conn, err := net.DialTimeout("unix", path, time.Second)
		if err != nil {
			break
		}
		defer conn.Close()
	}
	if err := removeStaleSocket(path); err == nil || !strings.Contains(err.Error(), "another process may listen") {
		t.Errorf("error %v, want that another process may listen", err)
	}
	if _, err := os.Lstat(path); err != nil {
		t.Error(err)
	}
}

// Of two vats that start at the same time where a third was killed, one gets the socket and keeps it.
func TestSocketOfFasterVatStays(t *testing.T) {
	path := filepath.Join(t.TempDir(), "s")
	dead, err := net.ListenUnix("unix", &net.UnixAddr{Net: "unix", Name: path})
	if err != nil {
		t.Fatal(err)
	}
	dead.SetUnlinkOnClose(false)
	dead.Close()
	found, err := os.Lstat(path)
	if err != nil {
		t.Fatal(err)
	}

	if err := removeStaleSocket(path); err != nil {
		t.Fatal(err)
	}
	faster, err := net.Listen("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	defer faster.Close()
	if err := removeDead(path, found); err == nil || !strings.Contains(err.Error(), "another process listens") {
		t.Errorf("error %v, want that another process listens", err)
	}
	conn, err := net.Dial("unix", path)
	if err != nil {
		t.Fatal(err)
	}
	conn.Close()
}

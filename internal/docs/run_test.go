//go:build unix

package docs

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
)

// commandTimeout is how long one command of a page may take, compiling included.
const commandTimeout = 3 * time.Minute

func TestPagesRunAsWritten(t *testing.T) {
	if testing.Short() {
		t.Skip("runs every command of the documentation; left out with -short")
	}
	root := root(t)
	for _, page := range pages(t, root) {
		blocks := parsePage(t, root, page)
		if !runs(blocks) {
			continue
		}
		t.Run(page, func(t *testing.T) {
			r := &runner{t: t, dir: copyTree(t, root), ports: ports{}}
			defer r.stop()
			r.env = append(os.Environ(), "PATH="+toolDir(t, root)+":"+os.Getenv("PATH"), "HOME="+t.TempDir(), "GOFLAGS=-buildvcs=false", "NO_COLOR=1",
				"GOMODCACHE="+goEnv(t, "GOMODCACHE"), "GOCACHE="+goEnv(t, "GOCACHE"), "GOPATH="+goEnv(t, "GOPATH"), "GOPROXY="+goEnv(t, "GOPROXY"))
			for i, b := range blocks {
				switch {
				case b.lang == "console" && b.has("background"):
					r.background(b)
				case b.lang == "console":
					r.console(b)
				case b.lang == "go" && b.has("run"):
					want := ""
					if i+1 < len(blocks) && blocks[i+1].lang == "output" {
						want = blocks[i+1].text
					}
					r.program(b, want)
				}
			}
		})
	}
}

func runs(blocks []block) bool {
	for _, b := range blocks {
		if b.lang == "console" || b.lang == "go" && b.has("run") {
			return true
		}
	}
	return false
}

// A runner types one page's commands, in a copy of the tree.
type runner struct {
	t     *testing.T
	dir   string
	env   []string
	ports ports
	procs []process
}

// A process runs in the background until the end of the page.
type process struct {
	pid   int
	ended <-chan struct{}
}

func (r *runner) stop() {
	for _, p := range r.procs {
		syscall.Kill(-p.pid, syscall.SIGKILL)
		<-p.ended
	}
}

// A command is what stands behind "$ ", continued while lines end in a backslash, and its expected output.
type command struct{ text, want string }

func commands(text string) []command {
	var out []command
	continued := false
	for line := range strings.Lines(text) {
		text, isCommand := strings.CutPrefix(line, "$ ")
		switch {
		case isCommand:
			out = append(out, command{text: text})
		case continued:
			out[len(out)-1].text += line
		case len(out) > 0:
			out[len(out)-1].want += line
		}
		continued = (isCommand || continued) && strings.HasSuffix(strings.TrimRight(line, "\n"), "\\")
	}
	return out
}

func (r *runner) shell(ctx context.Context, text string) *exec.Cmd {
	cmd := exec.CommandContext(ctx, "bash", "-c", text)
	cmd.Dir, cmd.Env = r.dir, r.env
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	return cmd
}

func (r *runner) console(b block) {
	for _, c := range commands(r.ports.free(r.t, b.text)) {
		ctx, cancel := context.WithTimeout(context.Background(), commandTimeout)
		out, err := r.shell(ctx, c.text).CombinedOutput()
		cancel()
		if c.want == "" && err != nil {
			r.t.Errorf("%v: $ %s%v\n%s", b, c.text, err, out)
		}
		if !matches(c.want, string(out)) && c.want != "" {
			r.t.Errorf("%v: $ %s--- page\n%s--- got\n%s", b, c.text, c.want, out)
		}
	}
}

func (r *runner) background(b block) {
	all := commands(r.ports.free(r.t, b.text))
	if len(all) != 1 {
		r.t.Fatalf("%v: a background block has one command", b)
	}
	cmd := r.shell(context.Background(), "exec "+all[0].text)
	var out lockedBuffer
	cmd.Stdout, cmd.Stderr = &out, &out
	if err := cmd.Start(); err != nil {
		r.t.Fatalf("%v: %v", b, err)
	}
	ended := make(chan struct{})
	go func() { cmd.Wait(); close(ended) }()
	r.procs = append(r.procs, process{cmd.Process.Pid, ended})
	want := expectation("(?s)^.*" + body(all[0].want) + ".*$")
	deadline := time.After(commandTimeout)
	for !want.MatchString(out.String()) {
		select {
		case <-ended:
		case <-deadline:
		case <-time.After(20 * time.Millisecond):
			continue
		}
		if !want.MatchString(out.String()) {
			r.t.Fatalf("%v: $ %s--- page\n%s--- got\n%s", b, all[0].text, all[0].want, out.String())
		}
	}
}

func (r *runner) program(b block, want string) {
	dir, err := os.MkdirTemp(r.dir, "snippet")
	if err != nil {
		r.t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "main.go"), []byte(b.text), 0o666); err != nil {
		r.t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(context.Background(), commandTimeout)
	defer cancel()
	out, err := r.shell(ctx, "go run ./"+filepath.Base(dir)).CombinedOutput()
	if err != nil {
		r.t.Errorf("%v: %v\n%s", b, err, out)
	} else if want != "" && !matches(want, string(out)) {
		r.t.Errorf("%v:\n--- page\n%s--- got\n%s", b, want, out)
	}
}

func matches(want, got string) bool { return expectation("(?s)^" + body(want) + "$").MatchString(got) }

func body(want string) string {
	var b strings.Builder
	for line := range strings.Lines(want) {
		if strings.TrimSpace(line) == "..." {
			b.WriteString(`(?:[^\n]*\n)*`)
			continue
		}
		for i, part := range strings.Split(line, "...") {
			if i > 0 {
				b.WriteString(`[^\n]*`)
			}
			b.WriteString(regexp.QuoteMeta(part))
		}
	}
	return b.String()
}

func expectation(text string) *regexp.Regexp { return regexp.MustCompile(text) }

type lockedBuffer struct {
	mu sync.Mutex // guards b
	b  bytes.Buffer
}

func (l *lockedBuffer) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *lockedBuffer) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

// toolDir builds the marque command for the pages' PATH.
func toolDir(t *testing.T, root string) string {
	t.Helper()
	dir := t.TempDir()
	cmd := exec.Command("go", "build", "-o", dir, "./cmd/...")
	cmd.Dir = root
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("docs: building the tools: %v\n%s", err, out)
	}
	return dir
}

func goEnv(t *testing.T, name string) string {
	t.Helper()
	out, err := exec.Command("go", "env", name).Output()
	if err != nil {
		t.Fatal(err)
	}
	return strings.TrimSpace(string(out))
}

// copyTree copies the checkout without its history, so that a page may write where it likes.
func copyTree(t *testing.T, root string) string {
	t.Helper()
	to := t.TempDir()
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		rel, _ := filepath.Rel(root, path)
		switch {
		case d.IsDir() && d.Name() == ".git":
			return filepath.SkipDir
		case d.IsDir():
			return os.MkdirAll(filepath.Join(to, rel), 0o777)
		case !d.Type().IsRegular():
			return nil
		}
		data, err := os.ReadFile(path)
		if errors.Is(err, fs.ErrNotExist) {
			return nil
		}
		if err != nil {
			return err
		}
		info, err := d.Info()
		if err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(to, rel), data, info.Mode().Perm())
	})
	if err != nil {
		t.Fatal(fmt.Errorf("docs: copying the tree: %w", err))
	}
	return to
}

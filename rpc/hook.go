package rpc

import (
	"fmt"
	"log/slog"
	"runtime/debug"
)

// runHook runs a function that a user has left to be told of something. It may be a peer that
// brings it about, and it runs in a goroutine of ours, so that its panic ends nothing but itself.
func runHook(what string, f func()) {
	defer func() {
		if v := recover(); v != nil {
			slog.Default().Error("rpc: a hook panicked", "hook", what, "panic", fmt.Sprint(v), "stack", string(debug.Stack()))
		}
	}()
	f()
}

package vat

import (
	"context"
	"log/slog"
)

// defaultLogger is for who gives no logger: what went wrong goes to slog.Default, and the rest, which a library should not
// print unasked, nowhere.
func defaultLogger() *slog.Logger { return slog.New(warnings{slog.Default().Handler()}) }

// warnings passes on what is a warning or worse.
type warnings struct{ slog.Handler }

func (w warnings) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && w.Handler.Enabled(ctx, level)
}

func (w warnings) WithAttrs(attrs []slog.Attr) slog.Handler {
	return warnings{w.Handler.WithAttrs(attrs)}
}

func (w warnings) WithGroup(name string) slog.Handler { return warnings{w.Handler.WithGroup(name)} }

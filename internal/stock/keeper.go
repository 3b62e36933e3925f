package stock

import (
	"runtime"
	"sync"
	"time"
)

// keeper looks after the stocks whenever the collector has run, which it does every two minutes at least: no timer is needed.
var keeper watcher

type watcher struct {
	mu      sync.Mutex // guards what follows; taken under no other mutex than a stock's
	watched bool       // look will be called after the next collection
	stocks  []trimmer

	looking sync.Mutex // held by look, before the others; guards what follows
	ballast ballast
}

type trimmer interface {
	trim(now time.Time) (left, takes int)
}

func (w *watcher) add(s trimmer) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.stocks = append(w.stocks, s)
}

// A mark is what the collector finds when it runs.
type mark struct{ _ [16]byte }

// watch has look called after the next collection.
func (w *watcher) watch() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if !w.watched {
		w.watched = true
		runtime.SetFinalizer(new(mark), func(*mark) { w.look(time.Now()) })
	}
}

// look is called after a collection, by the runtime.
func (w *watcher) look(now time.Time) {
	w.looking.Lock()
	defer w.looking.Unlock()
	w.mu.Lock()
	w.watched = false
	stocks := w.stocks[:len(w.stocks):len(w.stocks)]
	w.mu.Unlock()
	left, takes := 0, 0
	for _, s := range stocks {
		l, t := s.trim(now)
		left, takes = left+l, takes+t
	}
	w.ballast.balance(now, takes)
	if left > 0 || w.ballast.memory != nil {
		w.watch()
	}
}

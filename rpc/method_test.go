package rpc

import "testing"

func TestSizeGuessFollowsTheMessages(t *testing.T) {
	var g sizeGuess
	g.learn(100)
	if g.guess() != 0 {
		t.Fatal("small messages need no guess")
	}
	g.learn(64 << 10)
	if g.guess() != 64<<10 {
		t.Fatal("not learnt:", g.guess())
	}
	g.learn(100)
	if g.guess() < 32<<10 {
		t.Fatal("one small message among large ones is forgotten too much:", g.guess())
	}
	for range 100 {
		g.learn(100)
	}
	if g.guess() != 0 {
		t.Fatal("still", g.guess())
	}
}

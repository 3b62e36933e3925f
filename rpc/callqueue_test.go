package rpc

import "testing"

func TestCallQueue(t *testing.T) {
	calls := make([]incoming, 5)
	var a, b callQueue
	a.append(&b) // both empty
	for i := range calls[:2] {
		a.push(&calls[i])
	}
	for i := range calls[2:] {
		b.push(&calls[2+i])
	}
	var c callQueue
	c.append(&a)
	c.append(&b)
	if a.head != nil || b.tail != nil {
		t.Error("what was moved is still there")
	}
	if !c.longer(4) || c.longer(5) || !c.longer(0) {
		t.Error("the length is wrong")
	}
	for i := range calls {
		if got := c.pop(); got != &calls[i] {
			t.Fatalf("call %d is wrong", i)
		}
	}
	c.push(&calls[0])
	if c.longer(1) || c.pop() != &calls[0] || c.pop() != nil {
		t.Error("the queue is not as new")
	}
}

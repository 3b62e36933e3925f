package compiler

import "github.com/marque-rpc/marque/schema"

// bucketOrder is the order in which the reference compiler writes source infos: that of its hash table, a chained one
// whose buckets are the ids modulo a prime and which adds to the front. The order has no meaning; following it lets
// requests be compared byte by byte.
func bucketOrder(infos []*schema.SourceInfo) []int {
	t := chained{next: make([]int, len(infos)), head: none, limit: 13, primes: bucketPrimes[1:]}
	t.buckets = make(map[uint64]int)
	t.size = bucketPrimes[0]
	for i := range infos {
		if i == t.limit {
			t.rehash(infos)
		}
		t.insert(infos, i)
	}
	out := make([]int, 0, len(infos))
	for i := t.head; i != none; i = t.next[i] {
		out = append(out, i)
	}
	return out
}

var bucketPrimes = []uint64{13, 29, 59, 127, 257, 541, 1109, 2357, 5087, 10273, 20753, 42043, 85229, 172933, 351061,
	712697, 1447153}

const (
	none  = -1
	front = -2 // "before the first": the place before the list's head
)

// chained is one linked list through all entries; buckets hold the entry before their first.
type chained struct {
	next    []int
	head    int
	buckets map[uint64]int
	size    uint64
	limit   int
	primes  []uint64
}

func (t *chained) after(i int) *int {
	if i == front {
		return &t.head
	}
	return &t.next[i]
}

func (t *chained) insert(infos []*schema.SourceInfo, i int) {
	b := infos[i].ID % t.size
	before, ok := t.buckets[b]
	if ok {
		p := t.after(before)
		t.next[i], *p = *p, i
		return
	}
	t.next[i], t.head = t.head, i
	if n := t.next[i]; n != none {
		t.buckets[infos[n].ID%t.size] = i
	}
	t.buckets[b] = front
}

func (t *chained) rehash(infos []*schema.SourceInfo) {
	if len(t.primes) == 0 {
		t.limit = len(infos) + 1
		return
	}
	t.size, t.primes = t.primes[0], t.primes[1:]
	t.limit = int(t.size)
	t.buckets = make(map[uint64]int, t.size)
	i := t.head
	t.head = none
	for i != none {
		following := t.next[i]
		t.insert(infos, i)
		i = following
	}
}

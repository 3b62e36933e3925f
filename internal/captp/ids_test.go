package captp

import "testing"

// Ids that the peer chooses have 32 bits, all of which may be set, also where an int has no more than that (run with GOARCH=386).
func TestIDsOfTheUpperHalfAreNotIndices(t *testing.T) {
	const high = 1<<31 | 5
	var answers sparse[*Call]
	k := &Call{}
	answers.put(5, &Call{})
	answers.put(high, k)
	if answers.at(high) != k || answers.at(high+1) != nil {
		t.Error("the answer is not found under its id")
	}
	answers.remove(high)
	if answers.at(high) != nil || answers.at(5) == nil || answers.live != 1 {
		t.Error("the answer is not gone, or the other is")
	}
	exports := exportTable{list: make([]export, 8)}
	questions := questionTable{list: make([]*Call, 8)}
	if exports.at(high) != nil || questions.at(high) != nil {
		t.Error("something is found under an id that was never given")
	}
	v := New()
	c := v.Connect(nil, Limits{})
	c.embargoes.list = make([]embargo, 8)
	if err := c.lift(&Msg{Kind: KindDisembargo, Embargo: high}); err == nil {
		t.Error("an embargo was lifted that there is not")
	}
}

package stats

import (
	"math"
	"slices"
	"testing"
)

func TestMedianIsInTheMiddle(t *testing.T) {
	for _, tc := range []struct {
		values []float64
		want   Range
	}{
		{[]float64{3}, Range{3, 3, 3}},
		{[]float64{9, 1, 5}, Range{5, 1, 9}},
		{[]float64{4, 1, 2, 9}, Range{3, 1, 9}},
	} {
		given := slices.Clone(tc.values)
		if got := Over(tc.values); got != tc.want {
			t.Errorf("of %v: %v, want %v", tc.values, got, tc.want)
		}
		if !slices.Equal(given, tc.values) {
			t.Errorf("%v was changed to %v", given, tc.values)
		}
	}
	if got := Over(nil); !math.IsNaN(got.Median) {
		t.Errorf("median of nothing is %v", got.Median)
	}
}

func TestRatiosAreOfTheSameRound(t *testing.T) {
	if got := Ratios([]float64{10, 40}, []float64{5, 10, 99}); !slices.Equal(got, []float64{2, 4}) {
		t.Error(got)
	}
}

package sim

// Shrink looks for a shorter script that still finds something. It leaves out ever smaller parts of the steps.
func Shrink(f *Finding) *Finding {
	cfg := f.Cfg
	cfg.Bytes, cfg.Log = nil, nil
	best := f
	fails := func(ops []Op) *Finding {
		_, g := Replay(cfg, ops)
		if g != nil {
			g.Ops = append([]Op(nil), ops...)
		}
		return g
	}
	if g := fails(f.Ops); g == nil {
		return f // the drain draws different numbers, or the fuzzer's bytes shaped the world
	}
	for size := max(1, len(best.Ops)/2); ; {
		shorter := false
		for at := 0; at < len(best.Ops); {
			ops := append(append([]Op(nil), best.Ops[:at]...), best.Ops[min(at+size, len(best.Ops)):]...)
			if g := fails(ops); g != nil {
				best, shorter = g, true
			} else {
				at += size
			}
		}
		if size > 1 {
			size /= 2
		} else if !shorter {
			return best
		}
	}
}

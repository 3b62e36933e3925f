# Annotations for what Marque's Go generator does differently from others.
@0xf676d0373fc4eeaa;

annotation await @0x9b3e95c41e638389 (method) :Void;
# The plain form of a method in Go waits for the results, though they are capabilities only and would otherwise be returned
# at once as promises.

annotation promise @0xa2680893c34950d9 (method) :Void;
# The plain form of a method in Go returns the promise of its results at once, though it would otherwise wait for them.

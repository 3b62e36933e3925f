@0xd5eeb6e8a2c1f5a3;

interface Greeter {
  greet @0 (name :Text) -> (greeting :Text);
}

interface Registry {
  lookup @0 (name :Text) -> (greeter :Greeter);
  # Returns the greeter of that name, once somebody has registered it.

  register @1 (name :Text, greeter :Greeter) -> ();
}

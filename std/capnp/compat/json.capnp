# JSON: its values as structs, and annotations that steer the conversion of any struct to and from JSON.
@0x8ef99297a43a5e34;

struct Value {
  # Any JSON value.

  union {
    null    @0 :Void;
    boolean @1 :Bool;
    number  @2 :Float64;
    string  @3 :Text;
    array   @4 :List(Value);
    object  @5 :List(Field);
    call    @6 :Call;
    # Not JSON: name(value, …), which some databases write for dates and binary data.

    raw @7 :Text;
    # JSON as it stands in a document.
  }

  struct Field {
    name  @0 :Text;
    value @1 :Value;
  }

  struct Call {
    function @0 :Text;
    params   @1 :List(Value);
  }
}

annotation name @0xfa5b1fd61c2e7c3d (field, enumerant, method, group, union) :Text;
# What to call this in JSON.

annotation flatten @0x82d3e852af0336bf (field, group, union) :FlattenOptions;
# Put the members of this struct, group or union among those of the object that it is in.

struct FlattenOptions {
  prefix @0 :Text = "";
  # What to put before the names of the members.
}

annotation discriminator @0xcfa794e8d19a0162 (struct, union) :DiscriminatorOptions;
# A member of the object tells by name which member of the union is set.

struct DiscriminatorOptions {
  name @0 :Text;
  # Of the member that tells; by default that of the union.

  valueName @1 :Text;
  # If given, the value is a member of this name, whichever member of the union it is.
}

annotation base64 @0xd7d879450a253e4b (field) :Void;
# This Data is a string in Base64.

annotation hex @0xf061e22f0ae5c7b5 (field) :Void;
# This Data is a string of hexadecimal digits.

annotation notification @0xa0a054dea32fd98c (method) :Void;
# In JSON-RPC, calls of this method are notifications: they get no answer.

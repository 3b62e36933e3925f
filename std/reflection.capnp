# How an object tells what it is: its interfaces and their schemas. Objects made
# with generated Go code answer this interface beside their own, so that tools
# need no schema files.
@0xaba9667c2c833fb9;

interface Reflection @0xc5e366d82d263b6e {
  describe @0 () -> (interfaces :List(UInt64), schemas :List(Data));
  # interfaces: the ids of the interfaces that the object was made with, without
  # those that they extend.
  #
  # schemas: packed messages, each a CodeGeneratorRequest of schema.capnp. Together
  # they hold the nodes of the interfaces and all that these refer to. Later
  # ones add to earlier ones. They may hold more, and requestedFiles means nothing.
}

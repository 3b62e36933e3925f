# The calculator of the C++ implementation's samples: same ids, names and ordinals, so that any of its peers can be called.
@0x85150b117366d14b;

interface Calculator {
  # A four-function calculator whose numbers and functions are capabilities.

  evaluate @0 (expression :Expression) -> (value :Value);
  # Starts computing. The result is a capability, so that it can be used before it is known.

  defFunction @1 (paramCount :Int32, body :Expression) -> (func :Function);
  # Defines a function over parameters.

  getOperator @2 (op :Operator) -> (func :Function);
  # The basic operations, each of two parameters.

  struct Expression {
    union {
      literal        @0 :Float64;
      previousResult @1 :Value;
      parameter      @2 :UInt32;
      call :group {
        function @3 :Function;
        params   @4 :List(Expression);
      }
    }
  }

  interface Value {
    read @0 () -> (value :Float64);
  }

  interface Function {
    # May be implemented by the client just as well.
    call @0 (params :List(Float64)) -> (value :Float64);
  }

  enum Operator {
    add      @0;
    subtract @1;
    multiply @2;
    divide   @3;
  }
}

using Go = import "/go.capnp";
$Go.package("calculator");
$Go.import("github.com/marque-rpc/marque/interop/gocapnp/calculator");

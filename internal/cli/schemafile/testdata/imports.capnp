@0xb287252b6cbed531;
# Uses standard schemas, of which a request has what is used.
using Cxx = import "/capnp/c++.capnp";
using Json = import "/capnp/compat/json.capnp";
using Rpc = import "/capnp/rpc.capnp";
$Cxx.namespace("imports");

struct Uses {
  message @0 :Rpc.Message $Json.name("m");
  data @1 :Data $Json.base64;
}

interface Streams {
  write @0 (bytes :Data) -> stream;
}

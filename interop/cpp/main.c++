// interop server calculator|probe            serves on a port of 127.0.0.1, which it prints, until stdin ends
// interop client calculator|probe ADDRESS    checks the server there, prints "ok"
#include "calculator.h"
#include "probe.h"
#include <capnp/ez-rpc.h>
#include <iostream>
#include <kj/async-io.h>
#include <kj/debug.h>
#include <string.h>
#include <unistd.h>

namespace {

int serve(kj::StringPtr what) {
  auto bootstrap = what == "calculator" ? capnp::Capability::Client(newCalculator()) : capnp::Capability::Client(newProbe());
  capnp::EzRpcServer server(kj::mv(bootstrap), "127.0.0.1", 0);
  auto& waitScope = server.getWaitScope();
  std::cout << server.getPort().wait(waitScope) << std::endl;
  auto input = server.getLowLevelIoProvider().wrapInputFd(STDIN_FILENO);
  char c;
  input->tryRead(&c, 1, 1).wait(waitScope);
  return 0;
}

int check(kj::StringPtr what, kj::StringPtr address) {
  capnp::EzRpcClient client(address);
  auto& waitScope = client.getWaitScope();
  if (what == "calculator") {
    checkCalculator(client.getMain<Calculator>(), waitScope);
  } else {
    checkProbe(client.getMain<Probe>(), waitScope, client.getIoProvider().getTimer());
  }
  std::cout << "ok" << std::endl;
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc == 3 && strcmp(argv[1], "server") == 0) return serve(argv[2]);
  if (argc == 4 && strcmp(argv[1], "client") == 0) return check(argv[2], argv[3]);
  std::cerr << "usage: interop server calculator|probe, or interop client calculator|probe ADDRESS" << std::endl;
  return 2;
}

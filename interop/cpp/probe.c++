#include "probe.h"
#include <kj/debug.h>
#include <kj/function.h>
#include <kj/vector.h>
#include <string.h>

namespace {

class ProbeImpl final: public Probe::Server {
public:
  kj::Promise<void> echo(EchoContext context) override {
    context.getResults().setData(context.getParams().getData());
    return kj::READY_NOW;
  }

  kj::Promise<void> self(SelfContext context) override {
    context.getResults().setProbe(thisCap());
    return kj::READY_NOW;
  }

  kj::Promise<void> identity(IdentityContext context) override {
    context.getResults().setCounter(context.getParams().getCounter());
    return kj::READY_NOW;
  }

  kj::Promise<void> later(LaterContext context) override {
    auto paf = kj::newPromiseAndFulfiller<Counter::Client>();
    waiting.add(Waiting{context.getParams().getCounter(), kj::mv(paf.fulfiller)});
    context.getResults().setCounter(kj::mv(paf.promise));
    return kj::READY_NOW;
  }

  kj::Promise<void> flush(FlushContext context) override {
    for (auto& w : waiting) w.fulfiller->fulfill(kj::mv(w.counter));
    waiting.clear();
    return kj::READY_NOW;
  }

  kj::Promise<void> fail(FailContext context) override {
    auto params = context.getParams();
    return kj::Exception(static_cast<kj::Exception::Type>(params.getKind()), __FILE__, __LINE__, kj::str(params.getReason()));
  }

  kj::Promise<void> count(CountContext context) override {
    auto params = context.getParams();
    auto counter = params.getCounter();
    kj::Vector<kj::Promise<uint32_t>> calls;
    for (uint32_t i = 0; i < params.getCalls(); i++) {
      auto request = counter.nextRequest();
      request.setNumber(i);
      calls.add(request.send().then([](auto&& response) { return response.getSeen(); }));
    }
    return kj::joinPromises(calls.releaseAsArray()).then([context](kj::Array<uint32_t>&& seen) mutable {
      context.getResults().setLast(seen.size() == 0 ? 0 : seen[seen.size() - 1]);
    });
  }

  kj::Promise<void> hang(HangContext context) override {
    context.allowCancellation();
    running++;
    kj::Promise<void> never = kj::NEVER_DONE;
    return never.attach(kj::defer([this]() { running--; canceled++; }));
  }

  kj::Promise<void> hanging(HangingContext context) override {
    context.getResults().setNow(running);
    context.getResults().setCanceled(canceled);
    return kj::READY_NOW;
  }

  kj::Promise<void> push(PushContext context) override {
    bytes += context.getParams().getChunk().size();
    return kj::READY_NOW;
  }

  kj::Promise<void> pushed(PushedContext context) override {
    context.getResults().setBytes(bytes);
    return kj::READY_NOW;
  }

  kj::Promise<void> forward(ForwardContext context) override {
    auto params = context.getParams();
    auto request = params.getProbe().echoRequest();
    request.setData(params.getData());
    return context.tailCall(kj::mv(request));
  }

private:
  struct Waiting {
    Counter::Client counter;
    kj::Own<kj::PromiseFulfiller<Counter::Client>> fulfiller;
  };
  kj::Vector<Waiting> waiting;
  uint32_t running = 0, canceled = 0;
  uint64_t bytes = 0;
};

// A counter that remembers whether its calls came in order.
class CounterImpl final: public Counter::Server {
public:
  kj::Promise<void> next(NextContext context) override {
    KJ_REQUIRE(context.getParams().getNumber() == seen, "out of order", context.getParams().getNumber(), seen);
    context.getResults().setSeen(++seen);
    return kj::READY_NOW;
  }

private:
  uint32_t seen = 0;
};

// Calls of a counter whose results are checked later.
class Calls {
public:
  void make(Counter::Client counter, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++) {
      auto request = counter.nextRequest();
      request.setNumber(i);
      sent.add(request.send().then([i](auto&& response) {
        KJ_REQUIRE(response.getSeen() == i + 1, "a result of another call");
      }));
    }
  }
  void check(kj::WaitScope& waitScope) { kj::joinPromises(sent.releaseAsArray()).wait(waitScope); }

private:
  kj::Vector<kj::Promise<void>> sent;
};

auto echo(Probe::Client probe, kj::ArrayPtr<const kj::byte> data) {
  auto request = probe.echoRequest();
  request.setData(data);
  return request.send();
}

void checkEcho(Probe::Client probe, kj::WaitScope& waitScope) {
  for (size_t size : {0, 1, 1000, 70000, 2000000}) {
    auto data = kj::heapArray<kj::byte>(size);
    for (size_t i = 0; i < size; i++) data[i] = i * 7 + i / 251;
    auto response = echo(probe, data).wait(waitScope);
    KJ_REQUIRE(response.getData() == data.asPtr(), "echo differs", size);
  }
}

void checkPipeline(Probe::Client probe, kj::WaitScope& waitScope) {
  auto end = probe;
  for (int i = 0; i < 10; i++) end = end.selfRequest().send().getProbe();
  kj::byte data[] = {1, 2, 3};
  KJ_REQUIRE(echo(end, data).wait(waitScope).getData().size() == 3);
}

// Calls made on the promise of our own capability come before those made after it has come back.
void checkOrder(Probe::Client probe, kj::WaitScope& waitScope) {
  {
    auto request = probe.identityRequest();
    Counter::Client counter = kj::heap<CounterImpl>();
    request.setCounter(counter);
    auto response = request.send();
    // This implementation keeps the order on one reference only; the one in the response would be another.
    Counter::Client back = response.getCounter();
    Calls calls;
    calls.make(back, 0, 10);
    response.wait(waitScope);
    calls.make(back, 10, 20);
    back.whenResolved().wait(waitScope);
    calls.make(back, 20, 30);
    calls.check(waitScope);
  }
  {
    auto request = probe.laterRequest();
    Counter::Client counter = kj::heap<CounterImpl>();
    request.setCounter(counter);
    auto back = request.send().wait(waitScope).getCounter();
    Calls calls;
    calls.make(back, 0, 10);
    auto flushed = probe.flushRequest().send();
    calls.make(back, 10, 20);
    flushed.wait(waitScope);
    calls.make(back, 20, 30);
    back.whenResolved().wait(waitScope);
    calls.make(back, 30, 40);
    calls.check(waitScope);
  }
}

void checkExceptions(Probe::Client probe, kj::WaitScope& waitScope) {
  for (uint16_t kind = 0; kind < 4; kind++) {
    auto request = probe.failRequest();
    request.setKind(kind);
    request.setReason("as you wished");
    KJ_IF_MAYBE(e, kj::runCatchingExceptions([&]() { request.send().wait(waitScope); })) {
      KJ_REQUIRE(static_cast<uint16_t>(e->getType()) == kind, "wrong type", kind);
      KJ_REQUIRE(strstr(e->getDescription().cStr(), "as you wished") != nullptr, e->getDescription());
    } else {
      KJ_FAIL_REQUIRE("no exception", kind);
    }
  }
  KJ_IF_MAYBE(e, kj::runCatchingExceptions([&]() {
    probe.castAs<NewerProbe>().unheardOfRequest().send().wait(waitScope);
  })) {
    KJ_REQUIRE(e->getType() == kj::Exception::Type::UNIMPLEMENTED, *e);
  } else {
    KJ_FAIL_REQUIRE("an unknown method returned");
  }
}

void checkCallbacks(Probe::Client probe, kj::WaitScope& waitScope) {
  auto request = probe.countRequest();
  request.setCounter(kj::heap<CounterImpl>());
  request.setCalls(200);
  KJ_REQUIRE(request.send().wait(waitScope).getLast() == 200);
}

// Waits until the given number of hang calls are running and were canceled.
void awaitHanging(Probe::Client probe, uint32_t now, uint32_t canceled, kj::WaitScope& waitScope, kj::Timer& timer) {
  for (int i = 0; i < 1000; i++) {
    auto state = probe.hangingRequest().send().wait(waitScope);
    if (state.getNow() == now && state.getCanceled() == canceled) return;
    timer.afterDelay(5 * kj::MILLISECONDS).wait(waitScope);
  }
  KJ_FAIL_REQUIRE("the calls of hang did not become", now, canceled);
}

void checkCancellation(Probe::Client probe, kj::WaitScope& waitScope, kj::Timer& timer) {
  auto before = probe.hangingRequest().send().wait(waitScope);
  {
    auto one = probe.hangRequest().send().ignoreResult().eagerlyEvaluate(nullptr);
    auto two = probe.hangRequest().send().ignoreResult().eagerlyEvaluate(nullptr);
    awaitHanging(probe, before.getNow() + 2, before.getCanceled(), waitScope, timer);
  }
  awaitHanging(probe, before.getNow(), before.getCanceled() + 2, waitScope, timer);
}

void checkStreaming(Probe::Client probe, kj::WaitScope& waitScope) {
  auto before = probe.pushedRequest().send().wait(waitScope).getBytes();
  auto chunk = kj::heapArray<kj::byte>(10000);
  memset(chunk.begin(), 1, chunk.size());
  for (int i = 0; i < 100; i++) {
    auto request = probe.pushRequest();
    request.setChunk(chunk);
    request.send().wait(waitScope);
  }
  KJ_REQUIRE(probe.pushedRequest().send().wait(waitScope).getBytes() == before + 1000000);
}

void checkForwarding(Probe::Client probe, kj::WaitScope& waitScope) {
  auto forward = [&](Probe::Client to) {
    auto request = probe.forwardRequest();
    request.setProbe(to);
    kj::byte bytes[] = {4, 5, 6, 7};
    auto data = kj::arrayPtr(bytes, 4);
    request.setData(data);
    auto response = request.send().wait(waitScope);
    KJ_REQUIRE(response.getData() == data);
  };
  forward(kj::heap<ProbeImpl>());  // ours: the result comes back to where it was made
  forward(probe);                  // the server's own
  forward(probe.selfRequest().send().getProbe());
}

}  // namespace

Probe::Client newProbe() { return kj::heap<ProbeImpl>(); }

void checkProbe(Probe::Client probe, kj::WaitScope& waitScope, kj::Timer& timer) {
  auto step = [](kj::StringPtr name, kj::Function<void()> f) {
    KJ_CONTEXT(name);
    f();
  };
  step("echo", [&]() { checkEcho(probe, waitScope); });
  step("pipeline", [&]() { checkPipeline(probe, waitScope); });
  step("exceptions", [&]() { checkExceptions(probe, waitScope); });
  step("callbacks", [&]() { checkCallbacks(probe, waitScope); });
  step("order", [&]() { checkOrder(probe, waitScope); });
  step("cancellation", [&]() { checkCancellation(probe, waitScope, timer); });
  step("streaming", [&]() { checkStreaming(probe, waitScope); });
  step("forwarding", [&]() { checkForwarding(probe, waitScope); });
}

// The probe on the C++ implementation: a server object, and a client that checks a server.
#pragma once
#include "probe.capnp.h"
#include <kj/async.h>
#include <kj/timer.h>

Probe::Client newProbe();

// Checks everything that probe.capnp promises, and throws if something is wrong.
void checkProbe(Probe::Client probe, kj::WaitScope& waitScope, kj::Timer& timer);

// The calculator on the C++ implementation: server objects, and a client that checks a server.
#pragma once
#include "calculator.capnp.h"
#include <kj/async.h>

Calculator::Client newCalculator();

// Runs every kind of calculation on the calculator, and throws if a result is wrong.
void checkCalculator(Calculator::Client calculator, kj::WaitScope& waitScope);

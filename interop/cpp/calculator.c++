#include "calculator.h"
#include <capnp/message.h>
#include <cmath>
#include <kj/debug.h>
#include <kj/vector.h>

namespace {

using Params = capnp::List<double>::Reader;

kj::Promise<double> readValue(Calculator::Value::Client value) {
  return value.readRequest().send().then([](auto&& response) { return response.getValue(); });
}

// Computes an expression. Its parameters are copied, since the message with the reader may be gone before they are used.
kj::Promise<double> compute(Calculator::Expression::Reader expression, kj::ArrayPtr<const double> params) {
  switch (expression.which()) {
    case Calculator::Expression::LITERAL:
      return expression.getLiteral();
    case Calculator::Expression::PREVIOUS_RESULT:
      return readValue(expression.getPreviousResult());
    case Calculator::Expression::PARAMETER:
      KJ_REQUIRE(expression.getParameter() < params.size(), "no such parameter");
      return params[expression.getParameter()];
    case Calculator::Expression::CALL: {
      auto call = expression.getCall();
      auto function = call.getFunction();
      kj::Vector<kj::Promise<double>> arguments;
      for (auto argument : call.getParams()) arguments.add(compute(argument, params));
      return kj::joinPromises(arguments.releaseAsArray())
          .then([function = kj::mv(function)](kj::Array<double>&& values) mutable {
            auto request = function.callRequest();
            auto list = request.initParams(values.size());
            for (size_t i = 0; i < values.size(); i++) list.set(i, values[i]);
            return request.send().then([](auto&& response) { return response.getValue(); });
          });
    }
  }
  KJ_FAIL_REQUIRE("an unknown kind of expression");
}

class ValueImpl final: public Calculator::Value::Server {
public:
  explicit ValueImpl(double value): value(value) {}

  kj::Promise<void> read(ReadContext context) override {
    context.getResults().setValue(value);
    return kj::READY_NOW;
  }

private:
  double value;
};

// A function that the client has defined.
class DefinedFunction final: public Calculator::Function::Server {
public:
  DefinedFunction(uint paramCount, Calculator::Expression::Reader body): paramCount(paramCount) { this->body.setRoot(body); }

  kj::Promise<void> call(CallContext context) override {
    auto params = context.getParams().getParams();
    KJ_REQUIRE(params.size() == paramCount, "wrong number of parameters");
    auto copy = kj::heapArray<double>(params.size());
    for (uint i = 0; i < params.size(); i++) copy[i] = params[i];
    return compute(body.getRoot<Calculator::Expression>().asReader(), copy)
        .then([context](double value) mutable { context.getResults().setValue(value); })
        .attach(kj::mv(copy));
  }

private:
  uint paramCount;
  capnp::MallocMessageBuilder body;
};

class OperatorFunction final: public Calculator::Function::Server {
public:
  explicit OperatorFunction(Calculator::Operator op): op(op) {}

  kj::Promise<void> call(CallContext context) override {
    auto params = context.getParams().getParams();
    KJ_REQUIRE(params.size() == 2, "an operator has two parameters");
    context.getResults().setValue(apply(params[0], params[1]));
    return kj::READY_NOW;
  }

private:
  Calculator::Operator op;

  double apply(double a, double b) {
    switch (op) {
      case Calculator::Operator::ADD: return a + b;
      case Calculator::Operator::SUBTRACT: return a - b;
      case Calculator::Operator::MULTIPLY: return a * b;
      case Calculator::Operator::DIVIDE: return a / b;
    }
    KJ_FAIL_REQUIRE("an unknown operator");
  }
};

class CalculatorImpl final: public Calculator::Server {
public:
  kj::Promise<void> evaluate(EvaluateContext context) override {
    return compute(context.getParams().getExpression(), nullptr).then([context](double value) mutable {
      context.getResults().setValue(kj::heap<ValueImpl>(value));
    });
  }

  kj::Promise<void> defFunction(DefFunctionContext context) override {
    auto params = context.getParams();
    context.getResults().setFunc(kj::heap<DefinedFunction>(params.getParamCount(), params.getBody()));
    return kj::READY_NOW;
  }

  kj::Promise<void> getOperator(GetOperatorContext context) override {
    context.getResults().setFunc(kj::heap<OperatorFunction>(context.getParams().getOp()));
    return kj::READY_NOW;
  }
};

// A function of the client, which the server calls back.
class Power final: public Calculator::Function::Server {
public:
  kj::Promise<void> call(CallContext context) override {
    auto params = context.getParams().getParams();
    KJ_REQUIRE(params.size() == 2, "power has two parameters");
    context.getResults().setValue(std::pow(params[0], params[1]));
    return kj::READY_NOW;
  }
};

Calculator::Function::Client getOperator(Calculator::Client& calculator, Calculator::Operator op) {
  auto request = calculator.getOperatorRequest();
  request.setOp(op);
  return request.send().getFunc();
}

void expect(kj::StringPtr what, double got, double want) {
  KJ_REQUIRE(got == want, what, got, want);
}

// result reads the value of an evaluation, pipelined.
template <typename Request>
double result(Request&& request, kj::WaitScope& waitScope) {
  return request.send().getValue().readRequest().send().wait(waitScope).getValue();
}

}  // namespace

Calculator::Client newCalculator() { return kj::heap<CalculatorImpl>(); }

void checkCalculator(Calculator::Client calculator, kj::WaitScope& waitScope) {
  using Op = Calculator::Operator;
  auto add = getOperator(calculator, Op::ADD), subtract = getOperator(calculator, Op::SUBTRACT);
  auto multiply = getOperator(calculator, Op::MULTIPLY), divide = getOperator(calculator, Op::DIVIDE);
  {
    auto request = calculator.evaluateRequest();
    request.getExpression().setLiteral(123);
    expect("a literal", result(request, waitScope), 123);
  }
  {
    // (123 + 45) - 67, with operators that are still promises.
    auto request = calculator.evaluateRequest();
    auto outer = request.getExpression().initCall();
    outer.setFunction(subtract);
    auto params = outer.initParams(2);
    params[1].setLiteral(67);
    auto inner = params[0].initCall();
    inner.setFunction(add);
    auto sum = inner.initParams(2);
    sum[0].setLiteral(123);
    sum[1].setLiteral(45);
    expect("nested calls", result(request, waitScope), 101);
  }
  {
    // 4 * 6 is used twice before it is known.
    auto request = calculator.evaluateRequest();
    auto call = request.getExpression().initCall();
    call.setFunction(multiply);
    auto params = call.initParams(2);
    params[0].setLiteral(4);
    params[1].setLiteral(6);
    auto product = request.send().getValue();
    auto use = [&](Calculator::Function::Client function, double other) {
      auto request = calculator.evaluateRequest();
      auto call = request.getExpression().initCall();
      call.setFunction(function);
      auto params = call.initParams(2);
      params[0].setPreviousResult(product);
      params[1].setLiteral(other);
      return request.send().getValue().readRequest().send();
    };
    auto plus3 = use(add, 3);
    auto by3 = use(divide, 3);
    expect("a previous result plus 3", plus3.wait(waitScope).getValue(), 27);
    expect("a previous result by 3", by3.wait(waitScope).getValue(), 8);
  }
  {
    // f(x, y) = x * 100 + y;  g(x) = f(x, x + 1) * 2
    auto request = calculator.defFunctionRequest();
    request.setParamCount(2);
    auto sum = request.getBody().initCall();
    sum.setFunction(add);
    auto terms = sum.initParams(2);
    terms[1].setParameter(1);
    auto product = terms[0].initCall();
    product.setFunction(multiply);
    auto factors = product.initParams(2);
    factors[0].setParameter(0);
    factors[1].setLiteral(100);
    auto f = request.send().getFunc();

    auto request2 = calculator.defFunctionRequest();
    request2.setParamCount(1);
    auto twice = request2.getBody().initCall();
    twice.setFunction(multiply);
    auto twiceParams = twice.initParams(2);
    twiceParams[1].setLiteral(2);
    auto callF = twiceParams[0].initCall();
    callF.setFunction(f);
    auto fParams = callF.initParams(2);
    fParams[0].setParameter(0);
    auto plus1 = fParams[1].initCall();
    plus1.setFunction(add);
    auto plus1Params = plus1.initParams(2);
    plus1Params[0].setParameter(0);
    plus1Params[1].setLiteral(1);
    auto g = request2.send().getFunc();

    auto callG = calculator.evaluateRequest();
    auto call = callG.getExpression().initCall();
    call.setFunction(g);
    call.initParams(1)[0].setLiteral(21);
    expect("functions of functions", result(callG, waitScope), 4244);
  }
  {
    // 2 ^ (4 + 5), where ^ is ours: the server calls us back.
    auto request = calculator.evaluateRequest();
    auto power = request.getExpression().initCall();
    power.setFunction(kj::heap<Power>());
    auto params = power.initParams(2);
    params[0].setLiteral(2);
    auto sum = params[1].initCall();
    sum.setFunction(add);
    auto terms = sum.initParams(2);
    terms[0].setLiteral(4);
    terms[1].setLiteral(5);
    expect("a callback", result(request, waitScope), 512);
  }
}

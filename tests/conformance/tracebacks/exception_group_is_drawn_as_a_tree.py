def f():
    raise ExceptionGroup("several", [ValueError("a"), TypeError("b"), ExceptionGroup("nested", [KeyError("c")])])
f()

eg = ExceptionGroup("msg", [ValueError(1), TypeError("t")])
print(eg, repr(eg), eg.message, eg.exceptions, eg.args, isinstance(eg, Exception))
bg = BaseExceptionGroup("b", [KeyboardInterrupt()])
print(bg, type(bg).__name__, type(BaseExceptionGroup("b", [ValueError()])).__name__, str(ExceptionGroup("one", [KeyError("k")])))
for args in ((), ("m",), ("m", []), ("m", 5), ("m", [5]), (5, [ValueError()]), ("m", [KeyboardInterrupt()]), ("m", ValueError())):
    try:
        print(repr(ExceptionGroup(*args)))
    except Exception as e:
        print(type(e).__name__, e)

eg = ExceptionGroup("outer", [ValueError(1), ExceptionGroup("inner", [TypeError(2), ValueError(3), ExceptionGroup("deep", [KeyError(4)])])])
try:
    raise eg
except* ValueError as e:
    print(repr(e))
except* KeyError as e:
    print(repr(e))
except* TypeError as e:
    print(repr(e))

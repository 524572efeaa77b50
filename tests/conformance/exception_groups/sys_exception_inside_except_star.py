import sys
try:
    raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
except* ValueError as e:
    print(sys.exception() is e, repr(sys.exception()))
except* KeyError as e:
    print(repr(sys.exception()))
print(sys.exception())

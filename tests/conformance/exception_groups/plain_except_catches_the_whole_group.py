try:
    raise ExceptionGroup("g", [ValueError(1)])
except ValueError:
    print("never")
except ExceptionGroup as e:
    print("group", e.exceptions)
try:
    raise BaseExceptionGroup("g", [KeyboardInterrupt()])
except Exception:
    print("never")
except BaseException as e:
    print(type(e).__name__)

def run(eg):
    try:
        raise eg
    except* ValueError as e: print("values", e, repr(e.exceptions))
    except* (TypeError, KeyError) as e: print("types", e, repr(e.exceptions))
    else: print("never")
    finally: print("finally")
run(ExceptionGroup("g", [ValueError(1), TypeError(2), ValueError(3), KeyError(4)]))
try:
    run(ExceptionGroup("g", [ValueError(1), IndexError(2), OSError(3)]))
except ExceptionGroup as e:
    print("rest", repr(e))

eg = ExceptionGroup("g", [ValueError(1)])
try:
    raise eg
except* ValueError as e:
    print(e is eg, e == eg, e.exceptions[0] is eg.exceptions[0])
try:
    try:
        raise eg
    except* KeyError: pass
except ExceptionGroup as e:
    print(e is eg)

try:
    raise ExceptionGroup("g", [ValueError(1), TypeError(2)])
except* ValueError as e:
    first = e
except* TypeError as e:
    print(e is first)
print("e" in globals(), repr(first))

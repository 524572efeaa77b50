try:
    raise ValueError("plain")
except* ValueError as e:
    print(type(e).__name__, repr(e))
try:
    try:
        raise KeyError("k")
    except* ValueError:
        print("never")
except KeyError as e:
    print("unwrapped", repr(e))

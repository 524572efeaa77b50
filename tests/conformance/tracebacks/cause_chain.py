def low(): return {}["key"]
def high():
    try:
        low()
    except KeyError as e:
        raise RuntimeError("high failed") from e
high()

inner = ValueError("inner")
inner.add_note("inner note")
try:
    raise KeyError("cause")
except KeyError as k:
    g = ExceptionGroup("g", [inner])
    g.add_note("group note")
    raise g from k

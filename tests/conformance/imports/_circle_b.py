import _circle_a
seen = (_circle_a.x, hasattr(_circle_a, "done"))
try:
    from _circle_a import done
except ImportError as e:
    print(str(e).split(" (")[0])

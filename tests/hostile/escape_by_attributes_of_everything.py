# ends: contained or limit
seen = set()


def walk(value, depth):
    if depth == 0 or id(value) in seen:
        return
    seen.add(id(value))
    for name in dir(value):
        if name in ("getClass", "notify", "wait", "hashCode", "classLoader"):
            print("ESCAPED", name)
        try:
            part = getattr(value, name)
        except Exception:
            continue
        walk(part, depth - 1)


for value in (1, "a", 1.5, None, [], {}, print, int, type, object, ValueError(), range(3), (x for x in [])):
    walk(value, 1)
print("contained")

d = {"a": 1}
for code in ("d['x']", "d[1, 2]", "d.pop('x')", "{}.popitem()", "del d['y']", "d[None]", "d['x']['y']", "d[[]]", "d.get({})", "{[]: 1}", "d.update(5)", "d.update([1])", "d.update([(1, 2, 3)])", "dict(5)", "dict([5])", "dict('ab')", "d.update('a')", "{**5}", "dict(**5)", "dict.fromkeys(5)", "d.x", "d < {}", "d.setdefault()", "d.pop()", "d.keys(1)", "hash(d)", "dict(1, 2)", "d.keys()[0]", "d + d"):
    try:
        print(code, exec(code) if code.startswith("del") else eval(code))
    except Exception as e:
        print(code, "->", type(e).__name__, e)

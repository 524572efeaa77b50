t = (1, 2, 1)
print(t.count(1), t.index(2), t.index(1, 1), t[::-1], t[1:], hash(t) == hash((1, 2, 1)))
for code in ("t.index(9)", "t[9]", "t['a']", "t + [1]", "t.append(1)", "hash(([],))", "tuple(5)", "t.x", "t.index(1, 1, 2)", "(1, 'a') < (1, 2)", "t * 'a'", "t()"):
    try:
        print(code, eval(code))
    except Exception as e:
        print(code, "->", type(e).__name__, e)

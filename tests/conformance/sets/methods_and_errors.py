s = {1}
s.add(2); s.discard(9); s.remove(1)
print(s, len(s), s.pop(), s)
for code in ("s.remove(5)", "s.pop()", "s.add([])", "{[]}", "set(5)", "s.add()", "{{}}", "{1} + {2}", "s[0]", "hash(s)", "{set()}", "frozenset().add", "set(1, 2)", "s.remove([])", "[] in s", "s.x", "{1}.union(5)"):
    try:
        print(code, eval(code))
    except Exception as e:
        print(code, "->", type(e).__name__, e)
print(frozenset([1]) in {frozenset([1])}, {1} in {frozenset([1])}, set("a"), set(), {*()})

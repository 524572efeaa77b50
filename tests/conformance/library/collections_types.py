from collections import Counter, defaultdict, deque, namedtuple, OrderedDict, ChainMap
c = Counter("banana")
print(c, c.most_common(2), c["x"], c + Counter("a"), c - Counter("an"), c & Counter("ab"), sorted(c.elements()), c.total())
d = defaultdict(list); d["a"].append(1); print(d, d["b"], dict(d))
P = namedtuple("P", "x y", defaults=[5])
p = P(1); print(p, p.x, p._replace(y=2), p._asdict(), P._fields, p == (1, 5), P._make([3, 4]), P(y=1, x=2))
o = OrderedDict(a=1, b=2); o.move_to_end("a"); print(o, o.popitem(last=False), list(o))
m = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(m["a"], m["b"], dict(m), m.new_child({"a": 0})["a"])
for f in (lambda: P(), lambda: P(1, 2, 3), lambda: namedtuple("Q", "a a"), lambda: namedtuple("Q", "class"), lambda: p.z, lambda: setattr(p, "x", 1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)

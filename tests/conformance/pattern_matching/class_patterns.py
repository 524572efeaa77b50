class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
def f(v):
    match v:
        case P(0, 0): return "origin"
        case P(x, y=0): return f"on x at {x}"
        case P(x=0, y=y): return f"on y at {y}"
        case P(): return "point"
        case int(n): return f"int {n}"
        case str() as s: return f"str {s}"
        case list([a, b]): return f"list {a} {b}"
        case float() | complex(): return "number"
print([f(v) for v in (P(0, 0), P(3, 0), P(0, 4), P(1, 1), 5, True, "s", [1, 2], [1], 1.5, 2j, None)])

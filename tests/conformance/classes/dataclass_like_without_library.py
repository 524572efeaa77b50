class Point:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"{type(self).__name__}({self.x!r}, {self.y!r})"
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y) if isinstance(o, Point) else NotImplemented
    def __lt__(self, o): return (self.x, self.y) < (o.x, o.y)
    def __add__(self, o): return Point(self.x + o.x, self.y + o.y)
    def __iter__(self): yield self.x; yield self.y
p = Point(1, 2)
print(p, p == Point(1, 2), p == 5, sorted([Point(2, 1), p]), p + p, [*p], sum([p, p], Point(0, 0)))

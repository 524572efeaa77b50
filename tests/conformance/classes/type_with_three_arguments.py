def init(self, x): self.x = x
C = type("C", (list,), {"__init__": init, "y": 5, "__doc__": "made"})
c = C(3)
print(C, c.x, c.y, C.__doc__, C.__module__, C.__qualname__, isinstance(c, list), type(c) is C)
for args in ((), (1, 2), ("a", 5, {}), ("a", (), 5), (5, (), {}), ("a", (5,), {}), ("a", (), {}, 1)):
    try:
        type(*args)
    except TypeError as e:
        print(e)

class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h
for h in (2 ** 70, "a", -1, 1.5):
    try:
        print(hash(H(h)))
    except TypeError as e:
        print(e)

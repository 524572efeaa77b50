import copy
a = [1, [2, 3], {"k": [4]}]
b, c = copy.copy(a), copy.deepcopy(a)
a[1].append(9); a[2]["k"].append(8)
print(a, b, c, b[1] is a[1], c[1] is a[1])
class C:
    def __init__(self): self.l = [1]
    def __copy__(self): return "custom copy"
x = C(); print(copy.copy(x), copy.deepcopy(x).l, copy.deepcopy(x).l is x.l)
r = [1]; r.append(r); d = copy.deepcopy(r); print(d[1] is d)

class K:
    def __hash__(self): return 1
    def __eq__(self, o): raise ValueError("no comparison")
d = {K(): 1}
try:
    d[K()]
except ValueError as e:
    print(e)
try:
    d[1]
except ValueError as e:
    print(e)
print(len(d))

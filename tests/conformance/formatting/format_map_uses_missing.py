class D(dict):
    def __missing__(self, k): return f"<{k}>"
print("{a} {b}".format_map(D(a=1)))
try:
    "{x}".format_map({})
except KeyError as e:
    print(repr(e))

a = [1, 2]
print([*a, 3, *a], (*a, 0), {*a, 5}, {**{"a": 1}, "b": 2, **{"a": 3}})
print(*a, *[3], sep="-")
class S:
    def __getitem__(self, key): return key
print(S()[*a], S()[0, *a, 9], S()[*a, 1:2])
def f():
    return *a, 7
print(f())
for x in *a, 9: print(x, end=" ")
print()

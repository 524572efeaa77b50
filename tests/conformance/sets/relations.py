a, b = {1, 2}, {1, 2, 3}
print(a < b, a <= b, b > a, a <= a, a < a, a == {2, 1}, a != b, a.issubset([1, 2, 5]), b.issuperset(a), a.isdisjoint([9]), a == frozenset(a), 1 in a, 9 not in a, {1} == {True})
for f in (lambda: a < [1], lambda: a | [1], lambda: a - (1,), lambda: a & "a"):
    try:
        f()
    except TypeError as e:
        print(e)

d = {1: 2, 'a': 3, 7: 1}; e = {1: 2, 'b': 4, 7: 2, 5: 5}
for o in (lambda a, b: a & b, lambda a, b: a | b, lambda a, b: a - b, lambda a, b: a ^ b):
    for a, b in ((d.keys(), e.keys()), (d.items(), e.items()), (d.keys(), [1, 9]), ([1, 9], d.keys()), ({1, 7, 33}, d.keys()), (frozenset({1, 9, 17}), d.keys()), (d.keys(), {1,2,3,4,5}), (d.values(), {1}), (d.keys(), 5), (e.items(), d.items())):
        try: print(o(a, b))
        except TypeError as x: print(x)

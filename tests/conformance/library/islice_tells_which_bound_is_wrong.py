import itertools


for bounds in [(-1,), (-2,), ('a',), (1, 'a'), ('a', 1), (1, -1), (-1, 1), (None, -5), ('a', 'b'), (1, 2, 0)]:
    try:
        itertools.islice('abcd', *bounds)
    except ValueError as error:
        print(bounds, error)

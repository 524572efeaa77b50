import itertools as it
print(list(it.islice(it.count(5, 2), 3)), list(it.islice(it.cycle("ab"), 5)), list(it.repeat(1, 3)), list(it.accumulate([1, 2, 3])), list(it.accumulate([1, 2, 3], lambda a, b: a * b, initial=10)), list(it.chain("a", [1])), list(it.chain.from_iterable(["ab", "c"])))
print(list(it.compress("abc", [1, 0, 1])), list(it.dropwhile(lambda x: x < 2, [1, 2, 1])), list(it.takewhile(lambda x: x < 2, [1, 2, 1])), list(it.filterfalse(None, [0, 1])), list(it.starmap(pow, [(2, 3)])), list(it.zip_longest("ab", "c", fillvalue="-")), list(it.pairwise([1, 2, 3])), list(it.batched("abcde", 2)))
print(list(it.product("ab", [1, 2])), list(it.product([0, 1], repeat=2)), list(it.permutations("abc", 2)), list(it.combinations("abc", 2)), list(it.combinations_with_replacement("ab", 2)))
print([(k, list(g)) for k, g in it.groupby("aabbca")], [(k, list(g)) for k, g in it.groupby([1, 3, 2], lambda x: x % 2)], [list(t) for t in it.tee([1, 2])], list(it.islice("abcdef", 1, 5, 2)))
for f in (lambda: it.islice([1], -1), lambda: it.batched("a", 0), lambda: list(it.chain(5)), lambda: it.product("a", repeat=-1), lambda: it.combinations("a", -1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
print(it.count(3), it.repeat(5), it.repeat(5, 2))

print(divmod(17, 5), divmod(-17, 5), divmod(17, -5), divmod(2 ** 70, 3), divmod(7.5, 2))
print(abs(-5), abs(-5.5), abs(3 - 4j), abs(True), abs(-2 ** 65))
print(sum([1, 2, 3]), sum([0.1] * 10), sum([[1], [2]], []), sum([]), sum([1, 2], start=10), sum((1, 2.5, 1j)))
for args in ((["a"],), ([1], "a"), (5,), ([[1]],), (["a", "b"], "")):
    try:
        sum(*args)
    except TypeError as e:
        print(e)

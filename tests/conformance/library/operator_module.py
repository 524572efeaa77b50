import operator as op
print(op.add(1, 2), op.itemgetter(1)("abc"), op.itemgetter(0, 2)("abc"), op.attrgetter("real")(5), op.attrgetter("real", "imag")(1j), op.methodcaller("upper")("a"), op.contains([1], 1), op.not_(0), op.truediv(1, 2), op.index(5), op.getitem([1], 0), op.is_(None, None), sorted([(1, 2), (0, 3)], key=op.itemgetter(1)), op.concat("a", "b"), op.neg(1), op.countOf([1, 1], 1))

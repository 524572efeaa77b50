print(list(), list("ab"), list((1, 2)), list({1: 2}), list(range(3)), list(x for x in "xy"), list([1]) == [1])
a = [1, [2]]
b = list(a)
b[1].append(3)
print(a, a is b, [*a, *b])

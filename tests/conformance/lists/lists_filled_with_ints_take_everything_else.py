def filled(count=5):
    values = []
    for n in range(count):
        values.append(n * 7 % 5)
    return values


def changed(change):
    values = filled()
    answer = change(values)
    values.append(9)
    values.append("end")
    return answer, values


def assign(values):
    values[1] = "one"
    values[-1] = 2.5


def assign_int(values):
    values[1] = 10**30
    values[2] = 77


def iterate_and_grow(values):
    seen = []
    for value in values:
        seen.append(value)
        if len(values) < 8:
            values.append(str(value) if value % 2 else value)
    return seen


def same(values):
    copied = values[1:4]
    copied.append(5)
    return copied, copied == [2, 4, 1, 5], values[::-1], values[::2], values * 2, values + ["x"], [*values]


CHANGES = [
    assign,
    assign_int,
    iterate_and_grow,
    same,
    lambda values: values.insert(0, 3),
    lambda values: values.extend([1, "a"]),
    lambda values: (values.pop(), values.pop(0), values.pop(-2)),
    lambda values: values.remove(4),
    lambda values: values.reverse(),
    lambda values: values.sort(),
    lambda values: values.sort(reverse=True),
    lambda values: values.sort(key=lambda value: -value),
    lambda values: (values.clear(), values.append(1), values.append(None)),
    lambda values: (values.index(4), values.count(0), 4 in values, "4" in values, 4.0 in values),
    lambda values: (sum(values), sum(values, 0.5), min(values), max(values), sorted(values), len(values)),
    lambda values: values.__setitem__(slice(1, 3), [True, None, "s"]),
    lambda values: values.__delitem__(0),
    lambda values: values.__delitem__(slice(None, None, 2)),
    lambda values: (values.__iadd__([2**63]), sum(values)),
    lambda values: (values[0] is values[0], values < [0, 2, 5], values.copy()),
    lambda values: [value for value in values if value],
    lambda values: tuple(reversed(values)) + tuple(values),
    lambda values: (values.__imul__(2), repr(values)),
]

for _ in range(30):
    results = [repr(changed(change)) for change in CHANGES]
for result in results:
    print(result)
values = filled()
try:
    values[5]
except IndexError as error:
    print(error)
try:
    values[-6] = 1
except IndexError as error:
    print(error)
big = []
for n in (2**62, 2**62, 5, -(2**63)):
    big.append(n)
print(sum(big), sum(big[:1]), sum([True, False, 3, 2**63 - 1]), sum([]), sum([1.5, 2]))

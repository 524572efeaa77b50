import random


def show(values):
    print(values, len(values), [type(value).__name__ for value in values])


for other in (2**70, True, 1.5, None, "x"):
    values = [0] * 4
    values[1] = other
    show(values)
    values = [1, 2, 3]
    values.insert(1, other)
    show(values)
    values = [1, 2, 3]
    values.append(other)
    values.extend(values)
    show(values)
    print(other in [0, 1, 2], [0, 1, 2].count(other), [1] == [other])
values = [3, 1, 2]
values.insert(0, 9)
values.insert(100, 8)
values.insert(-1, 7)
show(values)
values.extend(values)
values.extend([])
values += [5]
show(values + ["a"])
show(["a"] + values[:2])
show([1, 2] * 3)
show([7] * 0 + [1, 2] * -1 + [] * 5)
rows = [[0] * 2] * 2
rows[0][1] = 5
print(rows)
copied = values.copy()
copied[0] = "changed"
print(values[0], copied[0], values.index(8), values.index(9, 1), 1.0 in values, True in values)
try:
    print(values.index(100))
except ValueError as error:
    print(error)


def display(a, b):
    return [a, b]


for pair in ((1, 2), (1, "b"), (1.5, 2), (3, 4)):
    show(display(*pair))

random.seed(5)
for bound in (1, 2, 100, 2**11, 2**33, 2**62):
    for count in (5, 255, 256, 257, 3000):
        numbers = [random.randrange(-bound, bound) for _ in range(count)]
        expected = []
        for number in numbers:
            expected.append((number, 0))
        expected.sort()
        ordered = []
        for number in numbers:
            ordered.append(number)
        ordered.sort()
        backwards = sorted(numbers, reverse=True)
        print(ordered == [number for number, _ in expected], backwards == ordered[::-1], numbers == ordered)
extremes = [-(2**63), 2**63 - 1, 0, -1, 1] * 100
extremes.sort()
print(extremes[0], extremes[99], extremes[100], extremes[250], extremes[-1])

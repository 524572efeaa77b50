def twice(value):
    return value * 2


def call(value):
    return twice(value)


total = 0
for n in range(500):
    total += call(n)
print(total)


def twice(value):
    return value * 20


for n in range(500):
    total += call(n)
print(total)
len_before = len


def measure(items):
    return len(items)


for n in range(100):
    measure([n])
len = lambda items: -1
print(measure([1]))
del len
print(measure([1]), len is len_before)


class Shape:
    sides = 0

    def __init__(self, name):
        self.name = name

    def area(self):
        return 1

    def both(self):
        return self.area(), self.sides, self.name


def areas(shapes):
    return [shape.both() for shape in shapes][-1]


for n in range(200):
    last = areas([Shape('a'), Shape('b')])
print(last)
Shape.area = lambda self: 2
print(areas([Shape('c')]))
Shape.sides = 4
print(areas([Shape('c')]))
shape = Shape('d')
shape.area = lambda: 3
print(areas([shape]))
shape.sides = 5.5
print(areas([shape]))
Shape.name = property(lambda self: 'hidden', lambda self, value: None)
print(areas([Shape('e')]))
del Shape.name
Shape.__init__ = lambda self, name: setattr(self, 'name', name.upper())
print(areas([Shape('f')]))


class Square(Shape):
    def area(self):
        return 16


print(areas([Square('g')]))
shape.__dict__['area'] = lambda: 7
print(areas([shape]), sorted(shape.__dict__)[:2])


class Number:
    def __init__(self, value):
        self.value = value

    def __add__(self, other):
        return Number(self.value + other.value)


number = Number(0)
for n in range(300):
    number = number + Number(n)
print(number.value)
for value in (2**63, 'text', None, 1.5, True, -1):
    number.value = value
    print(number.value, end=' ')
print()
Number.__add__ = lambda self, other: 'changed'
print(number + Number(1))


def first_negative(items):
    for item in items:
        if item < 0:
            return item
        elif item == 99:
            return None
        else:
            item += 1
    return 'none'


for n in range(200):
    first_negative([n, 1.5])
print(first_negative([1, -2]), first_negative([99, -1]), first_negative([]), first_negative([-0.5]))

# SPDX-License-Identifier: Apache-2.0
from harness import main, measure


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def dot(self, other):
        return self.x * other.x + self.y * other.y


class Animal:
    def __init__(self, name):
        self.name = name
        self.energy = 10

    def sound(self):
        return 1

    def speak(self):
        self.energy -= 1
        if self.energy == 0:
            self.energy = 10
        return self.sound() + self.energy

    @property
    def tired(self):
        return self.energy < 5


class Dog(Animal):
    def sound(self):
        return 2


class Cat(Animal):
    def __init__(self, name):
        super().__init__(name)
        self.lives = 9

    def sound(self):
        return 3 if self.tired else self.lives


@measure(20000)
def vectors():
    total = Vector(0, 0)
    step = Vector(1, 2)
    products = 0
    for _ in range(20000):
        total = total + step
        products += total.dot(step)
    return total.x, total.y, products


@measure(60000)
def methods():
    animals = [Animal("a"), Dog("d"), Cat("c")]
    total = 0
    for _ in range(20000):
        for animal in animals:
            total += animal.speak()
    return total


@measure(50000)
def attributes():
    animal = Animal("a")
    for n in range(50000):
        animal.energy = animal.energy + n - animal.energy // 2
    return animal.energy


class Counter(dict):
    pass


class Refused(Exception):
    pass


class Interned:
    known = {}

    def __new__(cls, name):
        found = cls.known.get(name)
        if found is None:
            found = cls.known[name] = super().__new__(cls)
        return found


@measure(40000)
def instances():
    total = 0
    for n in range(5000):
        marker = object()
        counter = Counter()
        error = Refused(n)
        value = ValueError("value", n)
        pairs = list(zip((1, 2), (3, n)))
        gathered = tuple(pairs)
        name = Interned(n & 3)
        kind = type(marker)
        counter[kind] = name
        total += len(counter) + error.args[0] + value.args[1] + gathered[1][1]
    return total


main()

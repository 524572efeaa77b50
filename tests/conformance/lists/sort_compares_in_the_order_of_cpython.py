# Which pairs are compared, and in which order, for runs of many shapes, also where a comparison fails.
import random
import zlib


class Logged:
    log = []
    failing_at = None

    def __init__(self, value, index):
        self.value, self.index = value, index

    def __lt__(self, other):
        self.log.append((self.index, other.index))
        if len(self.log) == self.failing_at:
            raise ValueError("stop")
        return self.value < other.value


def stairs(size):
    values = []
    while len(values) < size:
        start = random.randrange(1000)
        values += range(start, start + random.randrange(100))
    return values


SHAPES = {
    "random": lambda size: [random.random() for _ in range(size)],
    "few values": lambda size: [random.randrange(5) for _ in range(size)],
    "two runs": lambda size: [*range(size // 2), *range(size - size // 2)],
    "rotated": lambda size: [*range(size // 3, size), *range(size // 3)],
    "stairs": stairs,
    "falling stairs": lambda size: stairs(size)[::-1],
}
random.seed(5)
for shape, make in SHAPES.items():
    for size in (5, 40, 300, 1200):
        for failing_at in (None, size * 2, size * 5):
            entries = [Logged(value, index) for index, value in enumerate(make(size))]
            Logged.log.clear()
            Logged.failing_at = failing_at
            try:
                entries.sort()
                ending = "sorted"
            except ValueError as error:
                ending = str(error)
            order = [entry.index for entry in entries]
            print(shape, size, ending, len(Logged.log), zlib.crc32(repr((Logged.log, order)).encode()))

# A loop that alone knows an iterator made by a generator method ends it.
class Bag:
    def __init__(self, n): self.n = n
    def __iter__(self):
        try:
            for i in range(self.n):
                yield i
        finally:
            print("closed")
    def items(self):
        for i in self:
            yield i, i
for v in Bag(5):
    if v == 2: break
print("after")
for a, b in Bag(5).items():
    if a == 1: break
print("after 2")
def first(bag):
    for v in bag:
        return v
print(first(Bag(3)))
print([v for v in Bag(2)], list(Bag(1)))
print("end")
def fails():
    try:
        print([1 // (1 - v) for v in Bag(3)])
    except ZeroDivisionError as e:
        print("handled", e)
    print("x")
fails()
def gen():
    try:
        yield 1
        yield 2
    finally:
        print("gen closed")
try:
    [1 // (1 - v) for v in gen()]
except ZeroDivisionError as e:
    print("handled")
print("end")

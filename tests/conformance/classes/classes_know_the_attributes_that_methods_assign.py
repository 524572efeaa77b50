class Point:
    def __init__(self, x):
        self.x = x
        self.y, (self.z, *self.rest) = 1, (2, 3)
        other = self
        other.unseen = 1
        self.counted += 1
        self.annotated: int = 3
        self.bare: int

        def inner():
            self.inner = 1

        for self.loop in range(2):
            pass

    counted = 0

    class Nested:
        def method(self):
            self.nested = 1

    def remove(self):
        del self.removed


print(sorted(Point.__static_attributes__), Point.Nested.__static_attributes__)
print('__static_attributes__' in vars(Point), type('Made', (), {}).__dict__.keys())

class Box[T]:
    def __init__(self, item: T): self.item = item
    def get(self) -> T: return self.item
print(Box(3).get(), Box.__type_params__, Box[int](5).get())
print([b.__name__ for b in Box.__mro__])
class Sub[U](Box[U]): pass
print(Sub("x").get())

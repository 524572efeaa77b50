class It:
    def __iter__(self): return self
    def __next__(self): return "next"
    def throw(self, *a):
        print("throw", a)
        return "from throw"
    def send(self, x): return f"send {x}"
def g(): yield from It()
c = g()
print(next(c), c.send(5), c.throw(ValueError("v")), next(c))

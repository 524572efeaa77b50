class C:
    def __init__(self): self.n = 0
    @property
    def p(self):
        print("get p")
        return self.n
    @p.setter
    def p(self, v):
        print("set p", v)
        self.n = v
c = C()
c.n += 1
c.p += 10
print(c.n)

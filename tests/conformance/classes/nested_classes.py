class Outer:
    x = 1
    class Inner:
        y = 2
        class Deep: pass
    def make(self): return self.Inner()
print(Outer.Inner.__qualname__, Outer.Inner.Deep, Outer().make().y)
try:
    class P:
        q = 1
        class R: z = q
except NameError as e:
    print(e)

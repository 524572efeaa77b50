class C:
    n = 3
    a = [i for i in range(n)]
    try:
        b = [n for i in range(2)]
        print(b)
    except NameError as e:
        print(e)
    def m(self): return [self.n for _ in range(2)]
print(C.a, C().m())

class C:
    def __init__(self): self.total = 1
    def m(self): return total
C().m()

class C:
    def __init__(self): self.v = 1
    async def m(self, x): return self.v + x
    @classmethod
    async def c(cls): return cls.__name__
    @staticmethod
    async def s(x): return x
    @property
    async def p(self): return self.v * 100
    async def __call__(self): return "called"
class D(C):
    async def m(self, x): return (await super().m(x)) * 2
async def main():
    d = D()
    print(await d.m(1), await D.c(), await d.s(5), await d.p, await d())
try:
    main().send(None)
except StopIteration: pass

async def f(): pass
class C:
    async def m(self): pass
    def n(self):
        async def local(): pass
        return local()
for c in (f(), C().m(), C().n()):
    print(repr(c).split(" at 0x")[0])
    c.close()
print(repr(f).split(" at 0x")[0], type(f).__name__)

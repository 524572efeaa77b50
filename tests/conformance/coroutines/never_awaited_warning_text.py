import warnings
warnings.simplefilter("always")
async def f(): pass
class C:
    async def m(self): pass
with warnings.catch_warnings(record=True) as w:
    warnings.simplefilter("always")
    f()
    C().m()
    f().close()
    c = f()
    c = None
    print([(x.category.__name__, str(x.message)) for x in w])

class NoIter:
    def __await__(self): return 5
class Coro:
    def __await__(self): return f()
class Inst: pass
async def f(): pass
def gen(): yield
async def agen(): yield
async def main(x): await x
inst = Inst()
inst.__await__ = lambda: iter([])
for x in (5, None, "s", [], NoIter(), inst, gen(), f, agen(), Inst):
    try:
        main(x).send(None)
    except TypeError as e:
        print(e)
import warnings
warnings.simplefilter("ignore")
try:
    main(Coro()).send(None)
except TypeError as e:
    print(e)

import asyncio
class OnlyEnter:
    async def __aenter__(self): pass
class OnlyExit:
    async def __aexit__(self, *a): pass
class Sync:
    def __enter__(self): pass
    def __exit__(self, *a): pass
class NotAwaitable:
    def __aenter__(self): return 5
    def __aexit__(self, *a): return 6
class ExitNot:
    async def __aenter__(self): pass
    def __aexit__(self, *a): return 6
async def main():
    for m in (5, OnlyEnter(), OnlyExit(), Sync(), NotAwaitable(), ExitNot()):
        try:
            async with m: print("body")
        except TypeError as e: print(e)
    try:
        async with ExitNot(): raise ValueError
    except TypeError as e: print(e, repr(e.__context__))
asyncio.run(main())

class OnlyEnter:
    def __enter__(self): pass
class OnlyExit:
    def __exit__(self, *a): pass
class AsyncOnly:
    async def __aenter__(self): pass
    async def __aexit__(self, *a): pass
for m in (5, OnlyEnter(), OnlyExit(), AsyncOnly(), None):
    try:
        with m: pass
    except TypeError as e:
        print(e)

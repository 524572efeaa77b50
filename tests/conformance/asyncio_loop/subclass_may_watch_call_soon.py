import asyncio

class Watching(asyncio.SelectorEventLoop):
    calls = 0
    def call_soon(self, callback, *args, context=None):
        self.calls += 1
        return super().call_soon(callback, *args, context=context)
loop = Watching()
loop.run_until_complete(asyncio.sleep(0))
print(loop.calls)
loop.close()

import asyncio

class Counting(asyncio.SelectorEventLoop):
    passes = 0
    def _run_once(self):
        self.passes += 1
        super()._run_once()
loop = Counting()
print(loop.run_until_complete(asyncio.sleep(0, 'value')), loop.passes > 1)
loop.close()

import asyncio

loop = asyncio.new_event_loop()
loop.set_debug(True)


class Maker:
    def make(self, *args, **kwargs):
        return asyncio.Future(*args, **kwargs)

    def ask(self):
        return self.make(loop=loop)


future = Maker().ask()
print([(entry[1], entry[2]) for entry in future._source_traceback])
loop.close()

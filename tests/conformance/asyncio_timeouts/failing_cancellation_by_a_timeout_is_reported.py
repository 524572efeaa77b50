import asyncio


class Stubborn(asyncio.Task):
    refused = False

    def cancel(self, msg=None):
        if not self.refused:
            self.refused = True
            raise ValueError('not now')
        return super().cancel(msg)


async def limited(limit):
    async with asyncio.timeout(limit):
        await asyncio.sleep(0.002)
    return 'done'


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: print(
        context['message'], repr(context['exception']), type(context['handle']).__name__))
    for limit in (0, 0.001):
        print(await Stubborn(limited(limit), loop=loop))


asyncio.run(main())

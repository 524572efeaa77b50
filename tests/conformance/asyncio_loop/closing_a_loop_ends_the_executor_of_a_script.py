import asyncio
from concurrent.futures import ThreadPoolExecutor


class Told(ThreadPoolExecutor):
    def shutdown(self, wait=True, *, cancel_futures=False):
        print('shutdown', wait, cancel_futures)
        super().shutdown(wait=wait)


async def main(ends):
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, len, 'abc'))
    if ends:
        await loop.shutdown_default_executor()
        print(type(loop._default_executor).__name__)


for ends in False, True:
    loop = asyncio.new_event_loop()
    loop.set_default_executor(Told())
    loop.run_until_complete(main(ends))
    loop.close()
    print(loop._default_executor)
    loop.close()
forgotten = Told()
forgotten.submit(print, 'forgotten').result()

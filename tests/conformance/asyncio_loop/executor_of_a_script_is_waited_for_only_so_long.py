import asyncio
import concurrent.futures
import threading
import warnings

began = threading.Event()
release = threading.Event()
waits = []


class Slow(concurrent.futures.ThreadPoolExecutor):
    def shutdown(self, wait=True, *, cancel_futures=False):
        waits.append(wait)
        if wait:
            began.set()
            release.wait()


async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(Slow())
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        await loop.shutdown_default_executor(timeout=0.01)
        print([(warning.category.__name__, str(warning.message)) for warning in caught])
    began.wait()
    print(sorted(waits))
    release.set()
    try:
        await loop.run_in_executor(None, print)
    except RuntimeError as error:
        print(error)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print(sorted(waits))

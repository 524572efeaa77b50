import asyncio
import threading


async def main():
    loop = asyncio.get_running_loop()
    loop.call_soon_threadsafe(print, 'own thread')
    loop.call_soon(print, 'after it')
    await asyncio.sleep(0)
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(print, 'other thread'))
    thread.start()
    thread.join()
    loop.call_soon(print, 'after the other')
    await asyncio.sleep(0)
    woken = asyncio.Event()
    thread = threading.Thread(target=loop.call_soon_threadsafe, args=(woken.set,))
    loop.call_soon(thread.start)
    print(await woken.wait())
    thread.join()


asyncio.run(main())

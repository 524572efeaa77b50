import asyncio, concurrent.futures, threading, time
def work(n):
    time.sleep(n/100)
    return n
async def main():
    loop = asyncio.get_running_loop()
    with concurrent.futures.ThreadPoolExecutor(2) as pool:
        print(await asyncio.gather(*[loop.run_in_executor(pool, work, i) for i in range(4)]))
    fut = loop.create_future()
    def later():
        time.sleep(0.01)
        loop.call_soon_threadsafe(fut.set_result, 'hi')
    t = threading.Thread(target=later)
    t.start()
    print(await asyncio.wait_for(fut, 5))
    t.join()
    ev = threading.Event()
    a = asyncio.create_task(asyncio.to_thread(ev.wait))
    await asyncio.sleep(0.01)
    print('still waiting', a.done())
    ev.set()
    print(await a)


asyncio.run(main())

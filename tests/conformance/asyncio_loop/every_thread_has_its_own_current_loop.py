import asyncio
import threading


def other():
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)
    loop = asyncio.new_event_loop()
    asyncio.set_event_loop(loop)
    print(asyncio.get_event_loop() is loop)
    loop.close()
    asyncio.run(asyncio.sleep(0))
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)


loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
thread = threading.Thread(target=other, name='another')
thread.start()
thread.join()
print(asyncio.get_event_loop() is loop)
loop.close()

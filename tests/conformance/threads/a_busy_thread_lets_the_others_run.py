import asyncio
import threading

flag = False


def raise_flag():
    global flag
    flag = True


thread = threading.Thread(target=raise_flag)
thread.start()
while not flag:
    pass
thread.join()
print('flag seen')

turns = [0, 0, 0]


def spin(number):
    while not all(turns):
        turns[number] += 1


threads = [threading.Thread(target=spin, args=(number,)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print('all had a turn')


def deep(depth):
    return 0 if depth == 0 else 1 + deep(depth - 1)


def handle(number, found):
    for value in range(3000):
        try:
            raise ValueError(number, value)
        except ValueError as error:
            for _ in range(3):
                pass
            assert error.args == (number, value)
    found.append(deep(500))


found = []
threads = [threading.Thread(target=handle, args=(number, found)) for number in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(found)


def work(started, seen):
    started.set()
    while not seen:
        pass
    return sum(range(1000))


async def main():
    started, seen = threading.Event(), []
    busy = asyncio.get_running_loop().run_in_executor(None, work, started, seen)
    while not started.is_set():
        await asyncio.sleep(0)
    for _ in range(5):
        await asyncio.sleep(0)
    print('the loop turns', busy.done())
    seen.append(1)
    print(await busy)


asyncio.run(main())
threading.Thread(target=lambda: [None for _ in iter(int, 1)], daemon=True).start()
print('end')

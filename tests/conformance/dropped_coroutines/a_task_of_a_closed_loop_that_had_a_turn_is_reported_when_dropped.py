import asyncio

import _told


async def work():
    await asyncio.sleep(0)


def run():
    loop = asyncio.new_event_loop()
    task = loop.create_task(work(), name="local")
    loop.close()
    print("returns", task.done(), len(asyncio.all_tasks(loop)))


loop = asyncio.new_event_loop()
task = loop.create_task(work(), name="named")
loop.close()
print("closed")
del task
print("deleted")
loop = asyncio.new_event_loop()
tasks = [loop.create_task(work(), name=f"listed {number}") for number in range(2)]
loop.close()
tasks.clear()
print("cleared")
run()
print("returned")

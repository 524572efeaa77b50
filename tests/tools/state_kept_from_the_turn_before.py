import asyncio

total = 0
waiting = 0


async def count_from_the_turn_before():
    global total
    last = 0
    for _ in range(3):
        total = last + 1
        last = total
        await asyncio.sleep(0)


async def count_what_is_there():
    global total
    for _ in range(3):
        total += 1
        await asyncio.sleep(0)


async def look_again_after_the_switch():
    global waiting
    seen = 0
    while True:
        if waiting != seen:
            seen = waiting
            continue
        waiting = seen + 1
        await asyncio.sleep(0)
        seen = waiting
        if seen > 3:
            break


async def leave_by_one_branch(key):
    global waiting
    if key:
        seen = waiting
        await asyncio.sleep(0)
    else:
        seen = 0
    waiting = seen


async def main():
    await asyncio.gather(
        count_from_the_turn_before(), count_what_is_there(), look_again_after_the_switch(), leave_by_one_branch(1)
    )


asyncio.run(main())

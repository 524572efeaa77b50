import asyncio
from asyncio.staggered import staggered_race


def attempt(name, delay, outcome):
    async def run():
        print(name, 'begins')
        try:
            await asyncio.sleep(delay)
        except asyncio.CancelledError:
            print(name, 'cancelled')
            raise
        if isinstance(outcome, Exception):
            raise outcome
        return outcome

    return run


async def race(delay, *attempts):
    winner, number, errors = await staggered_race([attempt(*each) for each in attempts], delay)
    print(winner, number, errors)


async def main():
    await race(None)
    await race(None, ('a', 0, 1), ('b', 0, 2))
    await race(None, ('a', 0, ValueError('a')), ('b', 0, 2), ('c', 0, 3))
    await race(None, ('a', 0, ValueError('a')), ('b', 0, KeyError('b')))
    await race(0.01, ('a', 10, 1), ('b', 0, 2), ('c', 0, 3))
    await race(0.01, ('a', 10, 1), ('b', 0, KeyError('b')), ('c', 0, 3))


asyncio.run(main())

# The classes of an except* are evaluated clause by clause, with the whole group handled meanwhile.
import asyncio
import sys


async def wanted(*types):
    before = sys.exception()
    await asyncio.sleep(0)
    print('for', [type.__name__ for type in types], repr(before), before is sys.exception())
    return types if len(types) > 1 else types[0]


async def run(*errors):
    try:
        raise ExceptionGroup('several', list(errors))
    except* await wanted(ValueError) as group:
        await asyncio.sleep(0)
        print('values', group.exceptions, sys.exception() is group)
    except* (await wanted(TypeError), await wanted(KeyError)) as group:
        print('types', group.exceptions)
        raise RuntimeError('from the clause')
    except* await wanted(OSError, LookupError):
        print('others', sys.exception().exceptions)


async def failing():
    try:
        raise ExceptionGroup('several', [ValueError(1)])
    except* await wanted(int):
        print('never')


async def loop():
    for number in range(3):
        try:
            if number:
                raise ValueError(number)
        except* await wanted(ValueError) as group:
            print(number, group.exceptions)
        else:
            print('nothing')


async def main():
    for errors in [[ValueError(1)], [TypeError(2), KeyError(3)], [IndexError(4), ValueError(5)], [SyntaxError(6)]]:
        try:
            await run(*errors)
        except BaseException as error:
            print(repr(error), repr(error.__context__))
    try:
        await failing()
    except TypeError as error:
        print(error, repr(error.__context__))
    await loop()


def generator():
    try:
        raise ExceptionGroup('several', [ValueError(1), TypeError(2)])
    except* (yield 'first') as group:
        print(group.exceptions, (yield 'within'))
    except* (yield 'second') as group:
        print(group.exceptions)
    yield 'end'


asyncio.run(main())
steps = generator()
print(next(steps))
print(steps.send(ValueError), sys.exception())
print(steps.send('sent'))
print(steps.send(TypeError))
steps = generator()
next(steps)
try:
    steps.throw(KeyError('thrown'))
except KeyError as error:
    print(repr(error), repr(error.__context__))

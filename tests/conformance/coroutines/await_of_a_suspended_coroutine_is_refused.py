import types


@types.coroutine
def pause():
    yield 'pause'


async def work():
    await pause()
    print(coroutine.cr_await)


async def waits_for(other):
    await other


coroutine = work()
print(coroutine.send(None), coroutine.cr_await is not None)
try:
    waits_for(coroutine).send(None)
except RuntimeError as error:
    print(error)
try:
    coroutine.send(None)
except StopIteration:
    print('done')

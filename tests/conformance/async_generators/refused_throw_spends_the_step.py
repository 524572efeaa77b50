import types


@types.coroutine
def pause():
    yield


async def numbers():
    await pause()
    yield 1


def attempt(action):
    try:
        print(action())
    except BaseException as error:
        print(repr(error))


generator = numbers()
generator.asend(None).send(None)
for step in (generator.asend(None), generator.athrow(KeyError), generator.athrow(None), generator.aclose()):
    attempt(lambda: step.throw(ValueError('thrown')))
    attempt(lambda: step.throw(ValueError('thrown again')))
fresh = numbers()
step = fresh.athrow(3)
attempt(lambda: step.send(None))

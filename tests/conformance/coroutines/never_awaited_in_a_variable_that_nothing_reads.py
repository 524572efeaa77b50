import warnings


async def work():
    pass


def forgets():
    forgotten = work()
    return 'answer'


def rebinds():
    value = work()
    value = 1
    value = work()
    del value


def awaits_elsewhere(kept):
    coroutine = work()
    kept.append(coroutine)


def closes():
    coroutine = work()
    coroutine.close()


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter('always')
    forgets()
    rebinds()
    closes()
    kept = []
    awaits_elsewhere(kept)
    print([(warning.lineno, str(warning.message)) for warning in caught])
    kept.pop().close()
    print(len(caught))

# bpo-39606, bpo-32526, gh-79590, gh-117881 and gh-117894
import asyncio


class Pause:
    def __await__(self):
        return (yield 'pause')


async def numbers():
    try:
        await Pause()
        yield 1
        await Pause()
        yield 2
    except GeneratorExit:
        await Pause()
        print('closed')
        raise


def attempt(name, action):
    try:
        print(name, repr(action()))
    except BaseException as error:
        print(name, repr(error))


def steps(generator):
    return [('asend', generator.asend(None)), ('athrow', generator.athrow(KeyError)), ('aclose', generator.aclose())]


running = numbers()
first = running.__anext__()
attempt('start', lambda: first.send(None))
for name, step in steps(running):
    attempt(name + ' while another runs', lambda: step.send(None))
    attempt(name + ' again', lambda: step.send(None))
attempt('throw', lambda: running.asend(None).throw(KeyError('thrown')))
attempt('finish', lambda: first.send(None))
attempt('finish again', lambda: first.send(None))
attempt('throw when finished', lambda: first.throw(KeyError('thrown')))
closing = running.aclose()
attempt('close', lambda: closing.send(None))
attempt('close on', lambda: closing.send(None))
attempt('close again', lambda: closing.send(None))
attempt('close a closed one', lambda: running.aclose().send(None))
attempt('next of a closed one', lambda: running.__anext__().send(None))
fresh = numbers()
unstarted = fresh.asend(None)
attempt('close an unstarted step', lambda: unstarted.close())
attempt('use it', lambda: unstarted.send(None))

import asyncio
import warnings


def current(get):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        try:
            loop = get()
            loop.close()
            print('a loop', [str(warning.message) for warning in caught])
        except RuntimeError as error:
            print(error)


class Told(asyncio.DefaultEventLoopPolicy):
    def set_event_loop(self, loop):
        print('set', loop is not None)
        super().set_event_loop(loop)


current(asyncio.DefaultEventLoopPolicy().get_event_loop)
current(Told().get_event_loop)
asyncio.set_event_loop_policy(Told())
current(asyncio.get_event_loop)
asyncio.set_event_loop(None)
current(asyncio.get_event_loop)
asyncio.set_event_loop_policy(None)
current(asyncio.get_event_loop)

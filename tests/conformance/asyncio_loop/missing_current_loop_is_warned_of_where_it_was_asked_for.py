import asyncio
import warnings


class Policy(asyncio.DefaultEventLoopPolicy):
    def get_event_loop(self):
        return super().get_event_loop()


def direct():
    asyncio.get_event_loop().close()


def by_policy():
    asyncio.get_event_loop_policy().get_event_loop().close()


for make in type(None), Policy:
    for ask in direct, by_policy:
        asyncio.set_event_loop_policy(make())
        with warnings.catch_warnings(record=True) as caught:
            warnings.simplefilter('always')
            ask()
        print(ask.__name__, [(warning.lineno, str(warning.message)) for warning in caught])

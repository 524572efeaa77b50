import asyncio
import warnings


def show(message, category, filename, lineno, *rest):
    print(lineno, message)


warnings.showwarning = show
warnings.simplefilter('always')


async def work():
    pass


def takes_one(x):
    pass


def raises(x):
    raise ValueError(x)


for attempt in (lambda: asyncio.run(work(), 1), lambda: takes_one(work(), 2), lambda: takes_one(y=work()),
                lambda: asyncio.Queue(5, work()), lambda: asyncio.sleep(1, 2, work())):
    try:
        attempt()
    except TypeError as error:
        print('handled', error)

import asyncio


def callback(number):
    pass


async def work():
    pass


async def main():
    loop = asyncio.get_running_loop()
    print(repr(loop.call_soon(callback, 3)).replace(__file__, 'FILE'))
    print(repr(loop.call_later(1, callback, 4)).partition('callback')[2].replace(__file__, 'FILE'))
    for made in (asyncio.create_task(work()), loop.create_future()):
        text = repr(made)
        print(text.partition(' created at ')[0].replace(__file__, 'FILE'), ' created at ' in text)


asyncio.run(main(), debug=True)

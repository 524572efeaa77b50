import asyncio
from asyncio import coroutines
from unittest import mock

print(coroutines._is_debug_mode())


async def main():
    return asyncio.get_running_loop().get_debug()


with mock.patch('asyncio.coroutines._is_debug_mode', lambda: True):
    print(asyncio.run(main()), asyncio.run(main(), debug=False))
with mock.patch('asyncio.coroutines._is_debug_mode', lambda: False):
    print(asyncio.run(main()), asyncio.run(main(), debug=True))

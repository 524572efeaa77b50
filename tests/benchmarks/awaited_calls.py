# SPDX-License-Identifier: Apache-2.0
import asyncio

from harness import main, measure


async def fibonacci(n):
    if n < 2:
        return n
    return await fibonacci(n - 1) + await fibonacci(n - 2)


@measure(57313)
def awaited_calls():
    return asyncio.run(fibonacci(22))


main()

import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01) as outer:
            try:
                async with asyncio.timeout(5) as inner: await asyncio.sleep(10)
            except TimeoutError: print("inner never")
    except TimeoutError: print("outer", outer.expired(), inner.expired())
    try:
        async with asyncio.timeout(5) as outer:
            async with asyncio.timeout(0.01) as inner: await asyncio.sleep(10)
    except TimeoutError: print("inner propagates", outer.expired(), inner.expired())
asyncio.run(main())

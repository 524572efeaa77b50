import asyncio

async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('closed')
async def main():
    global held
    held = numbers()
    print(await anext(held))
asyncio.run(main())
print('after run')

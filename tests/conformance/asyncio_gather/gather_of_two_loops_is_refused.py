import asyncio


async def main():
    other = asyncio.new_event_loop()
    futures = [asyncio.get_running_loop().create_future(), other.create_future()]
    try:
        asyncio.gather(*futures)
    except ValueError as error:
        print(error)
    other.close()


asyncio.run(main())

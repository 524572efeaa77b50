import asyncio


async def main():
    other = asyncio.new_event_loop()
    work = asyncio.sleep(0)
    try:
        other.run_until_complete(work)
    except RuntimeError as error:
        print(error)
    work.close()
    other.close()


asyncio.run(main())

import asyncio, sys
async def main():
    try:
        raise ExceptionGroup("g", [ValueError(1), KeyError(2)])
    except* ValueError as e:
        await asyncio.sleep(0)
        print(repr(e), repr(sys.exception()))
    except* KeyError as e:
        await asyncio.sleep(0)
        print(repr(e))
    finally:
        await asyncio.sleep(0)
        print("finally", sys.exception())
asyncio.run(main())

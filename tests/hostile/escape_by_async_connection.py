# ends: contained
def attempt():
    import asyncio
    
    async def main():
        await asyncio.open_connection("127.0.0.1", 22)
    
    asyncio.run(main())


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

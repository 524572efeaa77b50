# ends: contained
def attempt():
    import asyncio
    
    async def main():
        await asyncio.create_subprocess_exec("id")
    
    asyncio.run(main())


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

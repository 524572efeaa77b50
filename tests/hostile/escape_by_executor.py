# ends: contained
def attempt():
    import asyncio
    
    async def main():
        await asyncio.get_running_loop().run_in_executor(None, print)
    
    asyncio.run(main())


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

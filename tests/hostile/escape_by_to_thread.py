# ends: contained
def attempt():
    import asyncio
    asyncio.run(asyncio.to_thread(print))


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

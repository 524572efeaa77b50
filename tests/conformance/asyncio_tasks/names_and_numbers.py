import asyncio
async def f(): return asyncio.current_task().get_name()
async def main():
    print(asyncio.current_task().get_name())
    a = asyncio.create_task(f())
    b = asyncio.create_task(f(), name="named")
    c = asyncio.create_task(f(), name=5)
    d = asyncio.create_task(f())
    print(a.get_name(), b.get_name(), repr(c.get_name()), d.get_name())
    a.set_name("renamed")
    a.set_name(7)
    print(repr(a.get_name()), await a, await b, await c, await d)
asyncio.run(main())

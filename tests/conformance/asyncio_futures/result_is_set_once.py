import asyncio


async def main():
    future = asyncio.get_running_loop().create_future()
    future.set_result(1)
    for again in (lambda: future.set_result(2), lambda: future.set_exception(KeyError())):
        try:
            again()
        except asyncio.InvalidStateError as error:
            print(error)
    print(future.result(), future.exception(), repr(future))


asyncio.run(main())

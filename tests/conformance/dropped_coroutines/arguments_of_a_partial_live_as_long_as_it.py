import _told


async def c(*args, **keywords):
    return 1


import functools
p = functools.partial(print, c())
print("m")
p = None
print("b")

import _told


async def c(*args, **keywords):
    return 1


from collections import deque
print("a")
x = deque([c()])
print("m")
x.popleft()
print("b")

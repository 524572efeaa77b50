import _told


async def c(*args, **keywords):
    return 1


from dataclasses import dataclass
@dataclass
class A:
    x: object
a = A(c())
print("m")
a = None
print("b")

# The defaults of a generic function are evaluated where it is defined, before its type parameters exist.
import asyncio


def enclosing():
    limit = 1

    def generic[T](value=limit, *, other=(named := 5), rest=[i for i in range(3)]):
        return value, other, rest

    return generic(), named, generic.__defaults__, generic.__kwdefaults__


print(enclosing())


async def awaiting():
    async def four():
        return 4

    def generic[T](value=await four(), *, other=await four()):
        return value, other

    return generic()


print(asyncio.run(awaiting()))


def yielding():
    def generic[T](value=(yield 1)):
        return value

    yield generic()


steps = yielding()
print(next(steps), steps.send(8))


class Owner:
    size = 3

    def method[T](self, value=size):
        return value


print(Owner().method())
try:
    def generic[T](value=T):
        pass
except NameError as error:
    print(error)


def told(text):
    print(text)
    return 0


def generic[T: told('bound')](value=told('default'), *, other: told('annotation') = told('keyword')):
    pass


print(generic.__type_params__, generic.__annotations__)


def variadic[*Ts = *tuple[int, str]]():
    pass


print(variadic.__type_params__[0].__default__)
type Alias[*Ts = *tuple[int]] = tuple[*Ts]
print(Alias.__type_params__[0].__default__)

# gh-117881
def attempt(name, step):
    try:
        print(name, repr(step.send(None)))
    except BaseException as error:
        print(name, repr(error))


async def stubborn():
    for number in range(3):
        try:
            yield number
        except GeneratorExit:
            print('asked to close')


generator = stubborn()
attempt('next', generator.__anext__())
attempt('close', generator.aclose())
attempt('close again', generator.aclose())
attempt('next', generator.__anext__())
attempt('throw', generator.athrow(KeyError('thrown')))
attempt('send', generator.asend('sent'))
attempt('next', generator.__anext__())
attempt('close', generator.aclose())
print(generator.ag_running, generator.ag_frame)

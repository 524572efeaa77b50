async def numbers():
    try:
        yield 1
        yield 2
    finally:
        print('end')


def run(step):
    try:
        step.send(None)
    except StopIteration as stop:
        return stop.value
    except StopAsyncIteration:
        return 'over'


for make in numbers.__class__, None:
    generator = numbers()
    if make is None:
        print(run(generator.__anext__()))
    step = generator.__anext__()
    step.close()
    step.close()
    print(run(generator.__anext__()), run(generator.aclose()))
for make in (lambda g: g.athrow(ValueError)), (lambda g: g.aclose()):
    generator = numbers()
    step = make(generator)
    try:
        step.send(1)
    except RuntimeError as error:
        print(error)
    step.close()
    print(run(generator.__anext__()))

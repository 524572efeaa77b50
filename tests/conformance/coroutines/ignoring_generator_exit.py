import types
@types.coroutine
def pause(): return (yield "p")
async def f():
    while True:
        try:
            await pause()
        except GeneratorExit:
            print("ignored")
            await pause()
            break
c = f(); c.send(None)
try:
    c.close()
except RuntimeError as e:
    print(e)
try:
    c.send(None)
except StopIteration:
    print("finished later")

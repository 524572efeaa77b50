import asyncio


class Named(asyncio.Lock):
    def __init__(self, name):
        super().__init__()
        self.name = name


print(vars(Named('a')).get('name'), 'name' in dir(Named('b')))
condition = asyncio.Condition()
print([name for name in dir(condition) if not name.startswith('_')])
for each in (asyncio.Lock(), asyncio.Event(), condition, asyncio.Queue(), asyncio.LifoQueue(), asyncio.Semaphore(),
             asyncio.TaskGroup(), asyncio.Timeout(None), asyncio.Barrier(2)):
    each.extra = 1
    each.__dict__['more'] = 2
    print(type(each).__name__, vars(each)['extra'], each.more)


class Policy(asyncio.AbstractEventLoopPolicy):
    def __init__(self):
        self.made = 0


class Loop(asyncio.AbstractEventLoop):
    def __init__(self):
        self.made = 1


print(vars(Policy()), vars(Loop()))

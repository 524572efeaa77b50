import asyncio


def report(loop, context):
    for key, value in context.items():
        if key == 'source_traceback':
            value = type(value).__name__, [entry.name for entry in value[-1:]], value[-1].lineno
        elif key == 'message':
            value = value.partition(' at ')[0]
        print(key, value if key != 'handle' else '')


def fails():
    raise ValueError('callback')


def make(loop):
    return asyncio.Future(loop=loop)


loop = asyncio.new_event_loop()
loop.set_debug(True)
loop.set_exception_handler(report)
future = make(loop)
stack = future._source_traceback
print(isinstance(stack, list), stack[-1].name, stack[-1].lineno, stack[-2].name)
loop.call_soon(fails)
loop.call_soon(loop.stop)
loop.run_forever()


class Foreign:
    def get_debug(self):
        return True

    def call_exception_handler(self, context):
        print(sorted(context))


handle = asyncio.Handle(fails, (), Foreign())
handle._run()
print(handle._source_traceback[-1].lineno)
loop.close()

import asyncio
import warnings

loop = asyncio.new_event_loop()
actions = {
    'result': lambda future: future.result(), 'exception': lambda future: future.exception(),
    'set_result': lambda future: future.set_result(1), 'cancel': lambda future: future.cancel(),
    'add_done_callback': lambda future: future.add_done_callback(print),
    'remove_done_callback': lambda future: future.remove_done_callback(print), 'repr': repr,
    'await': lambda future: future.__await__(), 'iter': iter, 'cancelled': lambda future: future.cancelled(),
    'done': lambda future: future.done(), 'get_loop': lambda future: future.get_loop(),
    '_log_traceback': lambda future: future._log_traceback,
}
for name, action in actions.items():
    try:
        print(name, action(asyncio.Future.__new__(asyncio.Future)))
    except Exception as error:
        print(name, repr(error))
warnings.simplefilter('ignore')
iterator = iter(loop.create_future())
for arguments in (ValueError('a'), 1), (ValueError, ValueError('a'), 32), (list,), (ValueError('a'),):
    try:
        iterator.throw(*arguments)
    except Exception as error:
        print(repr(error))
loop.close()

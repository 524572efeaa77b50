import asyncio
import threading

policy = asyncio.DefaultEventLoopPolicy()
print(policy._local._loop, policy._local._set_called)
loop = policy.new_event_loop()
policy.set_event_loop(loop)
print(policy._local._loop is loop, policy._local._set_called)


def elsewhere():
    print(policy._local._loop, policy._local._set_called)
    try:
        policy.get_event_loop()
    except RuntimeError as error:
        print(error)


thread = threading.Thread(target=elsewhere, name='other')
thread.start()
thread.join()
abstract = asyncio.AbstractEventLoopPolicy()
for call in (abstract.get_event_loop, abstract.new_event_loop, abstract.get_child_watcher,
             lambda: abstract.set_event_loop(None), lambda: abstract.set_child_watcher(None)):
    try:
        call()
    except NotImplementedError as error:
        print(error.args)
loop.close()

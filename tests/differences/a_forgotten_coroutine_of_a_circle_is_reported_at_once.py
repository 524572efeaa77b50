# category: memory management
# description: A coroutine that nobody awaited is reported as soon as nobody can reach it, also if objects that refer to each other hold it.
# cause: CPython's counts of references do not see that, and leave it to its collector, which runs later or never.
# workaround: None is needed.
import warnings

warnings.showwarning = lambda message, *place: print("|", message)


class Node:
    pass


async def work():
    pass


node = Node()
node.self = node
node.work = work()
node = None
print("dropped")

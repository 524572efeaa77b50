# category: memory management
# description: The warning about a coroutine that was never awaited comes only for one that a statement makes and drops.
# cause: CPython warns when the last reference goes; the JVM does not count references.
# workaround: Await every coroutine, or hand it to create_task.
async def work():
    pass


coroutine = work()
coroutine = None
print("rebound")

# category: memory management
# description: A coroutine that nobody awaited, or a failed task that nobody asked, is reported only at the end of the program (of the run) if its last reference was not a statement's or that of a variable that nothing else reads.
# cause: CPython reports when the last reference goes; the JVM does not count references.
# workaround: Await every coroutine and task, or hand it to a task group.
async def work():
    pass


kept = [work()]
kept.clear()
print("cleared")

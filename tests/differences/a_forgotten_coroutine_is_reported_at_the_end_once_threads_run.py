# category: memory management
# description: Once a second thread has run code of the program, and in programs that a host embeds, what is dropped of coroutines that nobody awaited and of futures that failed is reported, and of asynchronous generators closed, at the end (of the run), unless one statement or one variable alone had it.
# cause: Nothing counts references: Ouro searches for what may have been dropped in all that the program holds, and cannot where other threads, or a host, may hold values too.
# workaround: Await every coroutine and task, or hand it to a task group.
import threading


async def work():
    pass


thread = threading.Thread(target=print, args=("thread",))
thread.start()
thread.join()
kept = [work()]
kept.clear()
print("cleared")

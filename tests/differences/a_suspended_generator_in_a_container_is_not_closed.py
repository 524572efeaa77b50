# category: memory management
# description: A suspended generator is not closed when the last of several references to it goes, such as one in a list or in enumerate() or zip().
# cause: CPython counts references; the JVM does not. Ouro closes a generator that a loop or one variable alone has.
# workaround: Call close(), or use contextlib.closing.
def numbers():
    try:
        yield 1
    finally:
        print("closed")


kept = [numbers()]
next(kept[0])
kept.clear()
print("cleared")

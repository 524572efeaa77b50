# category: memory management
# description: A suspended generator whose last reference is a variable is not closed when the variable is rebound.
# cause: CPython counts references; the JVM does not. Ouro closes a generator only when a loop made it and leaves early.
# workaround: Call close(), or use contextlib.closing.
def numbers():
    try:
        yield 1
    finally:
        print("closed")


generator = numbers()
next(generator)
generator = None
print("rebound")

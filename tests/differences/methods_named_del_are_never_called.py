# category: memory management
# description: A class's __del__ is never called, neither when the last reference to an instance goes nor at the end of the program.
# cause: CPython counts references; the JVM does not, and tells of objects that are gone only when they cannot be used any more.
# workaround: Close what must be closed in a with statement or a finally clause, or use atexit or weakref.finalize for the end of the program.
class Connection:
    def __del__(self):
        print("closed")


connection = Connection()
del connection
print("deleted")

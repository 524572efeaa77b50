# category: memory management
# description: The method __del__ of a class is never called, which a RuntimeWarning says where the class is defined; callbacks of weak references and finalizers run when the JVM's collector has found the object gone, at gc.collect() at the latest.
# cause: Nothing counts references, and the JVM does not hand an object out again that it has found to be garbage.
# workaround: Use a with statement, or weakref.finalize, which runs at the end of the program if not before.
import gc
import warnings
import weakref

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")

    class Resource:
        def __del__(self):
            print("__del__")

for warning in caught:
    print(warning.lineno, warning.message)

resource = Resource()
weakref.finalize(resource, print, "finalized")
del resource
print("deleted")
gc.collect()
print("end")

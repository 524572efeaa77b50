# ends: contained
bad = [c.__name__ for c in object.__subclasses__() if c.__module__ not in ("builtins", "types", "_asyncio", "__main__")]
if any(n in ("Popen", "FileLoader", "_wrap_close", "FileFinder") for n in bad):
    print("ESCAPED")
print("contained")

# category: builtins
# description: eval() and exec() raise NotImplementedError where the globals have something for __builtins__ that is neither a module nor a dict.
# cause: Builtins are read from a dict by place, without asking a script's methods.
# workaround: Give a dict, which may be empty.
try:
    print(eval("len", {"__builtins__": None}))
except (NotImplementedError, TypeError) as error:
    print(type(error).__name__, error)

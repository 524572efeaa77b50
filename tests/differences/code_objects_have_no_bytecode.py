# category: introspection
# description: Code objects have no co_code and no other attribute about bytecode.
# cause: Ouro runs a tree; there is no bytecode.
# workaround: None is needed by ordinary programs.
def f():
    pass


try:
    f.__code__.co_code
except AttributeError as error:
    print("AttributeError:", error)

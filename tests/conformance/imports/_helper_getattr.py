real = 1
def __getattr__(name):
    if name == "refused": raise AttributeError("refused by module")
    return f"made {name}"

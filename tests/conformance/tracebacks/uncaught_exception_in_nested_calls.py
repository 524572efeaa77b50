def inner(x):
    return 10 / x
def outer():
    print("about to fail")
    return inner(0)
outer()

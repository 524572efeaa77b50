# ends: contained
def attempt():
    import weakref
    weakref.ref(1)


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

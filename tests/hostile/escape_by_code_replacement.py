# ends: contained
def attempt():
    def f():
        pass
    f.__code__ = f.__code__.replace(co_code=b"\x00")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

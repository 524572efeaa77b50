# ends: contained
def attempt():
    import inspect
    inspect.stack()[10].frame.f_globals["os"]


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

# ends: contained
def attempt():
    import atexit
    import os
    atexit.register(os.abort)


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

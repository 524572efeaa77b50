# ends: contained
def attempt():
    import os
    os._exit(1)


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

# ends: contained
def attempt():
    import os
    os.listdir("/")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

# ends: contained
def attempt():
    import os
    os.environ["PATH"]


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

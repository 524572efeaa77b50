# ends: contained
def attempt():
    import os
    os.system("id")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

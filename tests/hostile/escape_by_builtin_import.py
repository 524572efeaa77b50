# ends: contained
def attempt():
    __import__("os").system("id")


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

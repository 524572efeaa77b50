# ends: contained
def attempt():
    print.__globals__["os"]


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

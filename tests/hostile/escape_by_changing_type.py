# ends: contained
def attempt():
    type.__call__ = print


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

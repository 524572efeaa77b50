# ends: contained
def attempt():
    from java.lang import Runtime


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")

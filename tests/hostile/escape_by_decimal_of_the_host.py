# ends: contained
def attempt():
    import _java
    _java.System


try:
    attempt()
except BaseException as error:
    print("contained")
else:
    print("ESCAPED")
